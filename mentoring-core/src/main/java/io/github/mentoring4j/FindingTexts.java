package io.github.mentoring4j;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.internal.LanguageTexts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts a finding into words.
 *
 * <p>The words of a code are the text {@code finding.<code>.message}. A code that a criterion made, {@code <evidence>.<operator>}, needs no
 * text of its own: the sentence belongs to the operator and the label to the evidence. Advice that was written for one evidence and one operator,
 * {@code evidence.<evidence>.<operator>.advice}, comes before that of the operator.
 */
final class FindingTexts {
  // A pattern without words, so that it reads the same in every language and on every JDK.
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** Two times of one refusal may differ by less than a minute. */
  private static final DateTimeFormatter FRACTION = new DateTimeFormatterBuilder()
      .append(MINUTE)
      .appendPattern(":ss")
      .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
      .toFormatter(Locale.ROOT);

  /** The codes whose subjects are the parts of an agreement that differ. */
  private static final Set<String> DIFFERENCES = Set.of(
      "agreement.not-as-proposed", "agreement.not-as-agreed", "agreement.own-proposal-replaced");

  private static final Map<String, Stage> STAGES = Arrays.stream(Stage.values())
      .collect(Collectors.toUnmodifiableMap(Stage::code, stage -> stage));

  private FindingTexts() {}

  static String message(Finding finding, Locale locale) {
    LanguageTexts texts = LanguageTexts.of(locale);
    String text = sentence(finding, texts, "message");
    return LanguageTexts.fill(text, values(finding, texts, locale));
  }

  static String advice(Finding finding, Locale locale) {
    LanguageTexts texts = LanguageTexts.of(locale);
    String text = texts
        .find("evidence." + evidence(finding) + "." + operator(finding) + ".advice")
        .filter(advice -> finding.label().isEmpty())
        .orElseGet(() -> sentence(finding, texts, "advice"));
    return LanguageTexts.fill(text, values(finding, texts, locale));
  }

  /** The text of the code, else that of the operator at its end, else the bare code. */
  private static String sentence(Finding finding, LanguageTexts texts, String part) {
    String operator = operator(finding) + "." + part;
    String one = finding.required().filter(new Fact.Count(1)::equals).isPresent() ? ".one" : "";
    String named = finding.subjects().isEmpty() ? "" : ".named";
    // One thing needs another form of the verb than several, and subjects that are known are named.
    String kind = isRecommended(finding) ? "recommendation." : "criterion.";
    return texts
        .find("finding." + finding.code() + "." + part)
        .or(() -> sentence(texts, kind + operator, one, named))
        .or(() -> sentence(texts, "criterion." + operator, one, named))
        .orElseGet(() -> texts.get("finding.unknown." + part));
  }

  private static Optional<String> sentence(
      LanguageTexts texts, String key, String one, String named) {
    return texts.find(key + one + named).or(() -> texts.find(key + one)).or(() -> texts.find(key));
  }

  /** A criterion that is only recommended: a warning that was not waived. */
  private static boolean isRecommended(Finding finding) {
    return finding.severity() == Finding.Severity.WARNING
        && finding.result() == Finding.Result.UNMET;
  }

  private static Map<String, String> values(Finding finding, LanguageTexts texts, Locale locale) {
    Map<String, String> values = new HashMap<>();
    values.put("code", finding.code());
    values.put("label", finding.label().orElseGet(() -> label(evidence(finding), texts)));
    values.put(
        "subjects",
        finding.subjects().stream()
            .map(subject -> named(finding, subject, texts, locale))
            .collect(Collectors.joining(", ")));
    values.put("path", finding.path().orElse(""));
    values.put(
        "observed", finding.observed().map(fact -> show(finding, fact, locale)).orElse(""));
    values.put(
        "required", finding.required().map(fact -> show(finding, fact, locale)).orElse(""));
    values.put("parts", numbered(finding, part -> part.message(locale)));
    values.put("parts.advice", numbered(finding, part -> part.advice(locale)));
    return values;
  }

  /** Numbers and brackets, since the parts are sentences and may have parts themselves. */
  private static String numbered(Finding finding, Function<Finding, String> words) {
    boolean all = operator(finding).equals("all-of");
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Finding part : finding.parts()) {
      number++;
      text.append(text.isEmpty() ? "" : " ");
      if (!all) {
        text.append('(').append(number).append(") ");
      }
      text.append(words.apply(part));
    }
    return all ? "[" + text + "]" : text.toString();
  }

  /** Readers know a part of the terms by what it is about; its name stays in the data. */
  private static String named(Finding finding, String subject, LanguageTexts texts, Locale locale) {
    return DIFFERENCES.contains(finding.code())
        ? texts.find("agreement." + subject).orElse(subject)
        : named(finding, subject, locale);
  }

  /** Readers know a stage by its title; its code stays in the data. An id may be spelled like a code, and stays as it is. */
  private static String named(Finding finding, String subject, Locale locale) {
    Stage stage = STAGES.get(subject);
    return stage == null || !speaksOfStages(finding.code())
        ? subject
        : "“" + stage.title(locale) + "”";
  }

  private static boolean speaksOfStages(String code) {
    return code.equals("reason.missing")
        || code.startsWith("move.")
        || code.startsWith("completion.");
  }

  static String label(String evidence, LanguageTexts texts) {
    return texts.find("evidence." + evidence).orElse(evidence);
  }

  private static String evidence(Finding finding) {
    int dot = finding.code().lastIndexOf('.');
    return dot < 0 ? "" : finding.code().substring(0, dot);
  }

  private static String operator(Finding finding) {
    return finding.code().substring(finding.code().lastIndexOf('.') + 1);
  }

  private static String show(Finding finding, Fact fact, Locale locale) {
    if (fact instanceof Fact.Count count) {
      return Long.toString(count.value());
    } else if (fact instanceof Fact.Length length) {
      return show(length.value());
    } else if (fact instanceof Fact.Moment moment) {
      return show(moment.at(), moment.zone());
    }
    return named(finding, ((Fact.Text) fact).value(), locale);
  }

  private static String show(Instant at, ZoneId zone) {
    String where = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    ZonedDateTime time = at.atZone(zone);
    boolean whole = time.getSecond() == 0 && time.getNano() == 0;
    return (whole ? MINUTE : FRACTION).format(time) + " (" + where + ")";
  }

  /** Days, hours and minutes by their international symbols: {@code 2 d}, {@code 1 h 30 min}, {@code 45 min}. */
  private static String show(Duration length) {
    StringBuilder shown = new StringBuilder();
    append(shown, length.toDaysPart(), "d");
    append(shown, length.toHoursPart(), "h");
    append(shown, length.toMinutesPart(), "min");
    append(shown, length.toSecondsPart(), "s");
    return shown.isEmpty() ? "0 min" : shown.toString();
  }

  private static void append(StringBuilder shown, long value, String unit) {
    if (value != 0) {
      shown.append(shown.isEmpty() ? "" : " ").append(value).append(' ').append(unit);
    }
  }
}
