package io.github.mentoring4j.templates;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts how often the review agrees with the labels of one half of the labelled fields in a language. */
final class MessageReviewMeasure {
  private static final Path FOLDER = Path.of("src", "test", "resources", "labelled");
  private static final String CLEAN = "clean";

  private final Map<String, Figures> figures = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private int fields;

  private MessageReviewMeasure() {}

  static MessageReviewMeasure of(Locale language, String half) {
    MessageReviewMeasure measure = new MessageReviewMeasure();
    for (Row row : rows(language, half)) {
      measure.count(row, findings(row, language));
    }
    return measure;
  }

  /**
   * A labelled field.
   *
   * @param kind the kind of message
   * @param field its field
   * @param formality how the message addresses its reader
   * @param label the code of what reads badly, or {@code clean}
   * @param text the value
   */
  record Row(MessageKind kind, String field, Formality formality, String label, String text) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      int dot = cells[0].indexOf('.');
      return new Row(
          MessageKind.of(cells[0].substring(0, dot)),
          cells[0].substring(dot + 1),
          Formality.of(cells[1]),
          cells[2],
          cells[3]);
    }

    /** The path of the field, or of the first entry of a list. */
    String path() {
      return Filled.fields(kind).contains(field) ? field : field + "[0]";
    }
  }

  /**
   * How the review did for one code.
   *
   * @param labelled how many fields are labelled with it
   * @param found how many of them it found
   * @param possible how many more of them it found possible
   * @param wrong how many other fields it found
   * @param possiblyWrong how many other fields it found possible
   */
  record Figures(int labelled, int found, int possible, int wrong, int possiblyWrong) {
    static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    Figures and(boolean isLabelled, boolean isFound, boolean isPossible) {
      return new Figures(
          labelled + count(isLabelled),
          found + count(isLabelled && isFound),
          possible + count(isLabelled && isPossible),
          wrong + count(!isLabelled && isFound),
          possiblyWrong + count(!isLabelled && isPossible));
    }

    Figures plus(Figures other) {
      return new Figures(
          labelled + other.labelled,
          found + other.found,
          possible + other.possible,
          wrong + other.wrong,
          possiblyWrong + other.possiblyWrong);
    }

    private static int count(boolean holds) {
      return holds ? 1 : 0;
    }

    /** For example "7 of 8, 1 possible; wrong 0, 2 possible". */
    String cell() {
      return found + " of " + labelled + also(possible) + "; wrong " + wrong + also(possiblyWrong);
    }

    private static String also(int possible) {
      return possible == 0 ? "" : ", " + possible + " possible";
    }

    /** How many of those that it found are labelled so. */
    double precision() {
      return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    double recall() {
      return labelled == 0 ? 1 : (double) found / labelled;
    }
  }

  private static List<Row> rows(Locale language, String half) {
    Path file = FOLDER.resolve("fields-" + language.getLanguage() + "-" + half + ".tsv");
    try {
      return Files.readAllLines(file).stream().skip(1).map(Row::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All findings on the fields of a half. */
  static List<Finding> findings(Locale language, String half) {
    return rows(language, half).stream()
        .flatMap(row -> findings(row, language).stream())
        .toList();
  }

  private static List<Finding> findings(Row row, Locale language) {
    MessageInput input = Filled.only(row.kind(), row.path(), row.text());
    MessageOptions mail =
        MessageOptions.email(language).toBuilder().formality(row.formality()).build();
    return MessageComposer.standard().review(input, mail).findings().stream()
        .filter(finding -> finding.path().orElse(row.path()).equals(row.path()))
        .filter(finding -> !finding.code().equals("words.over"))
        .toList();
  }

  private void count(Row row, List<Finding> findings) {
    fields++;
    count(row, row.label(), findings);
    findings.stream()
        .map(Finding::code)
        .filter(code -> !code.equals(row.label()))
        .forEach(code -> count(row, code, findings));
  }

  private void count(Row row, String code, List<Finding> findings) {
    if (code.equals(CLEAN)) {
      return;
    }
    List<Certainty> certainties = findings.stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::certainty)
        .toList();
    boolean isPossible = certainties.contains(Certainty.POSSIBLE);
    boolean isFound = !certainties.isEmpty() && !isPossible;
    boolean isLabelled = row.label().equals(code);
    figures.merge(code, Figures.NONE.and(isLabelled, isFound, isPossible), Figures::plus);
    if (isLabelled ? !isFound : !certainties.isEmpty()) {
      mistakes.add("%s %s %s, labelled %s: %s"
          .formatted(
              code, certainties, row.kind().code() + "." + row.field(), row.label(), row.text()));
    }
  }

  /**
   * The figures of each code in each language, for the README.
   *
   * @param languages the languages in their order
   */
  static String table(List<Locale> languages) {
    StringBuilder table =
        new StringBuilder("| language | code | development | held out |\n|---|---|---|---|\n");
    for (Locale language : languages) {
      MessageReviewMeasure development = of(language, "development");
      MessageReviewMeasure heldOut = of(language, "held-out");
      Set<String> codes = new TreeSet<>(development.figures.keySet());
      codes.addAll(heldOut.figures.keySet());
      for (String code : codes) {
        table.append(line(language, '`' + code + '`', development.of(code), heldOut.of(code)));
      }
      table.append(line(language, "all", development.pooled(), heldOut.pooled()));
    }
    return table.toString();
  }

  private static String line(Locale language, String code, Figures development, Figures heldOut) {
    return String.join(
        " | ", "| " + language.getLanguage(), code, development.cell(), heldOut.cell() + " |\n");
  }

  int fields() {
    return fields;
  }

  /** The figures of each code. */
  Map<String, Figures> figures() {
    return figures;
  }

  Figures of(String code) {
    return figures.getOrDefault(code, Figures.NONE);
  }

  Figures pooled() {
    return figures.values().stream().reduce(Figures.NONE, Figures::plus);
  }

  /** Every field that was judged otherwise than its label; only for the half that the review may be made by. */
  List<String> mistakes() {
    return mistakes;
  }
}
