package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts how often the rules that read prose agree with the labels of one half of the labelled texts. */
final class ProseMeasure {
  private static final SessionContext UNKNOWN = SessionContext.builder().build();

  private final Locale language;
  private final Map<String, Rule> rules = new HashMap<>();
  private final List<Map<String, String>> goals;
  private final List<Map<String, String>> questions;

  private ProseMeasure(Locale language, String half) {
    this.language = language;
    goals = rows("goals-" + half + ".tsv");
    questions = rows("questions-" + half + ".tsv");
    RuleCatalogue.RULES.forEach(rule -> rules.put(rule.code(), rule));
  }

  static ProseMeasure of(String half) {
    return new ProseMeasure(Locale.ENGLISH, half);
  }

  /** The same for another language, whose files have its code before the half. */
  static ProseMeasure of(Locale language, String half) {
    return new ProseMeasure(language, language.getLanguage() + "-" + half);
  }

  int goals() {
    return goals.size();
  }

  int questions() {
    return questions.size();
  }

  /**
   * How one rule did.
   *
   * @param rule its code
   * @param right how many texts it flagged that are labelled so
   * @param wrong those that it flagged and that are fine, in the form {@code id text}
   * @param missed those that it did not flag and that are labelled so
   * @param fine how many it rightly let pass
   */
  record Figures(String rule, int right, List<String> wrong, List<String> missed, int fine) {
    double precision() {
      return (double) right / (right + wrong.size());
    }

    double recall() {
      return (double) right / (right + missed.size());
    }

    int texts() {
      return right + wrong.size() + missed.size() + fine;
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "| `%s` | %.2f (%d of %d) | %.2f (%d of %d) |",
          rule,
          precision(),
          right,
          right + wrong.size(),
          recall(),
          right,
          right + missed.size());
    }
  }

  List<Figures> figures() {
    List<Map<String, String>> objectives = those(goals, "kind", "objective");
    List<Map<String, String>> longer = those(goals, "kind", "goal");
    return List.of(
        figures("objective.vague", goals, "vague", "yes", this::asObjective),
        figures("objective.checkable", objectives, "measurable", "no", this::asObjective),
        figures("goal.measurable", longer, "measurable", "no", this::asGoal),
        figures("question.open", questions, "open", "no", this::asQuestion),
        figures("question.specific", questions, "specific", "no", this::asQuestion),
        figures("question.single", questions, "single", "no", this::asQuestion),
        figures("question.related", questions, "related", "no", this::asQuestion));
  }

  /** Those that `question.specific` flags although a mentor would be glad of them: short open questions, mostly. */
  List<String> welcomeButFlagged() {
    List<Map<String, String>> welcome = those(those(questions, "welcome", "yes"), "specific", "no");
    List<String> flagged = new ArrayList<>();
    for (Map<String, String> row : welcome) {
      if (flags("question.specific", asQuestion(row))) {
        flagged.add(shown(row));
      }
    }
    return flagged;
  }

  String table() {
    StringBuilder table = new StringBuilder("| rule | precision | recall |\n|---|---|---|\n");
    figures().forEach(figures -> table.append(figures.line()).append('\n'));
    return table + "\n`question.specific` flags " + welcomeButFlagged().size()
        + " questions that are not specific and yet welcome.\n";
  }

  /** With every text that a rule got wrong, to be looked at; only for the half that the rules may be made by. */
  String mistakes() {
    StringBuilder mistakes = new StringBuilder();
    for (Figures figures : figures()) {
      mistakes.append("\n## ").append(figures.rule()).append("\n\nflagged, but fine\n\n");
      figures.wrong().forEach(text -> mistakes.append("- ").append(text).append('\n'));
      mistakes.append("\nmissed\n\n");
      figures.missed().forEach(text -> mistakes.append("- ").append(text).append('\n'));
    }
    mistakes.append("\n## welcome, but flagged by question.specific\n\n");
    welcomeButFlagged().forEach(text -> mistakes.append("- ").append(text).append('\n'));
    return mistakes.toString();
  }

  static void write(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(Path.of("target")).resolve(name), text);
  }

  private Figures figures(
      String rule,
      List<Map<String, String>> rows,
      String label,
      String value,
      Function<Map<String, String>, SessionPlan> plan) {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int right = 0;
    int fine = 0;
    for (Map<String, String> row : rows) {
      boolean labelled = value.equals(row.get(label));
      boolean flagged = flags(rule, plan.apply(row));
      right += labelled && flagged ? 1 : 0;
      fine += labelled || flagged ? 0 : 1;
      if (labelled != flagged) {
        (flagged ? wrong : missed).add(shown(row));
      }
    }
    return new Figures(rule, right, wrong, missed, fine);
  }

  private boolean flags(String code, SessionPlan plan) {
    Rule rule = rules.get(code);
    if (rule == null) {
      throw new AssertionError("there is no rule " + code);
    }
    return rule.judge(plan, UNKNOWN, GoodPlan.NOW).result() == Result.UNMET;
  }

  private SessionPlan asObjective(Map<String, String> row) {
    return plan().addObjective(text(row)).build();
  }

  private SessionPlan asGoal(Map<String, String> row) {
    return plan().addDraftGoal(text(row)).build();
  }

  private SessionPlan asQuestion(Map<String, String> row) {
    return plan()
        .objectives(List.of(row.getOrDefault("objectives", "").split(" \\| ")))
        .addQuestion(text(row))
        .build();
  }

  private SessionPlan.Builder plan() {
    return SessionPlan.builder().language(language);
  }

  private static String text(Map<String, String> row) {
    return row.getOrDefault("text", "");
  }

  private static String shown(Map<String, String> row) {
    String objectives = row.containsKey("objectives") ? " [" + row.get("objectives") + "]" : "";
    return row.get("id") + " " + text(row) + objectives;
  }

  private static List<Map<String, String>> those(
      List<Map<String, String>> rows, String column, String value) {
    Predicate<Map<String, String>> has = row -> value.equals(row.get(column));
    return rows.stream().filter(has).toList();
  }

  static List<Map<String, String>> rows(String file) {
    try (InputStream in = ProseMeasure.class.getResourceAsStream("labelled/" + file)) {
      if (in == null) {
        throw new AssertionError("there is no " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String[] names = reader.readLine().split("\t");
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(row(file, names, line.split("\t", -1)));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String file, String[] names, String[] values) {
    if (values.length != names.length) {
      throw new AssertionError(file + " has a row of another length: " + String.join("|", values));
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], values[i]);
    }
    return row;
  }
}
