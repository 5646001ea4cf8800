package io.github.mentoring4j;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.internal.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts a finding into words.
 *
 * <p>The words of a code are the text {@code finding.<code>.message}. A code that a criterion made, {@code <evidence>.<operator>}, needs no
 * text of its own: the sentence belongs to the operator and the label to the evidence.
 */
final class FindingTexts {
  // A pattern without words, so that it reads the same in every language and on every JDK.
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private FindingTexts() {}

  static String message(Finding finding, Locale locale) {
    Texts texts = Texts.of(locale);
    String text = sentence(finding, texts, "message");
    return Texts.fill(text, values(finding, texts, locale));
  }

  static String advice(Finding finding, Locale locale) {
    Texts texts = Texts.of(locale);
    String text = texts
        .find("evidence." + evidence(finding) + "." + operator(finding) + ".advice")
        .or(() -> texts.find("evidence." + evidence(finding) + ".advice"))
        .filter(advice -> finding.label().isEmpty() && !operator(finding).equals("not-supplied"))
        .orElseGet(() -> sentence(finding, texts, "advice"));
    return Texts.fill(text, values(finding, texts, locale));
  }

  /** The text of the code, else that of the operator at its end, else the bare code. */
  private static String sentence(Finding finding, Texts texts, String part) {
    String operator = "criterion." + operator(finding) + "." + part;
    return texts
        .find("finding." + finding.code() + "." + part)
        .or(() -> texts.find(operator + variant(finding)))
        .or(() -> texts.find(operator))
        .orElseGet(() -> texts.get("finding.unknown." + part));
  }

  /** One thing needs another form of the verb than several, and subjects that are known are named. */
  private static String variant(Finding finding) {
    if (finding.required().filter(new Fact.Count(1)::equals).isPresent()) {
      return ".one";
    }
    return finding.subjects().isEmpty() ? "" : ".named";
  }

  private static Map<String, String> values(Finding finding, Texts texts, Locale locale) {
    Map<String, String> values = new HashMap<>();
    values.put("code", finding.code());
    values.put("label", finding.label().orElseGet(() -> label(evidence(finding), texts)));
    values.put("subjects", String.join(", ", finding.subjects()));
    values.put("path", finding.path().orElse(""));
    values.put("observed", finding.observed().map(FindingTexts::show).orElse(""));
    values.put("required", finding.required().map(FindingTexts::show).orElse(""));
    values.put(
        "parts",
        finding.parts().stream()
            .map(part -> part.message(locale))
            .collect(Collectors.joining(" / ")));
    return values;
  }

  static String label(String evidence, Texts texts) {
    return texts.find("evidence." + evidence).orElse(evidence);
  }

  private static String evidence(Finding finding) {
    int dot = finding.code().lastIndexOf('.');
    return dot < 0 ? "" : finding.code().substring(0, dot);
  }

  private static String operator(Finding finding) {
    return finding.code().substring(finding.code().lastIndexOf('.') + 1);
  }

  private static String show(Fact fact) {
    if (fact instanceof Fact.Count count) {
      return Long.toString(count.value());
    } else if (fact instanceof Fact.Length length) {
      return show(length.value());
    } else if (fact instanceof Fact.Moment moment) {
      return show(moment.at(), moment.zone());
    }
    return ((Fact.Text) fact).value();
  }

  private static String show(Instant at, ZoneId zone) {
    String where = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    return MOMENT.format(at.atZone(zone)) + " (" + where + ")";
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
