package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.internal.LanguageTexts;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes one report in one language and one style. Used once, by one thread. */
final class ReadinessReportText {
  // More of them would fill the screen and be read by nobody.
  private static final int MOST_CODES = 6;

  private final ReadinessReport report;
  private final Wording wording;
  private final ReadinessReportStyle style;
  private final LanguageTexts texts;
  private final ReadinessReportPlaces places;
  private final StringBuilder written = new StringBuilder();

  ReadinessReportText(ReadinessReport report, Wording wording, ReadinessReportStyle style) {
    this.report = report;
    this.wording = withoutNames(Objects.requireNonNull(wording, "wording"));
    this.style = style;
    this.texts = LanguageTexts.of(wording.locale());
    this.places = new ReadinessReportPlaces(texts);
  }

  /** A name would come into the text behind the style, which makes texts harmless. */
  private static Wording withoutNames(Wording wording) {
    Wording nameless = Wording.of(wording.locale());
    return wording.zone().map(nameless::in).orElse(nameless);
  }

  String write() {
    written.append(style.title(title()));
    findings("error", errors());
    findings("advice", advice());
    next();
    waived();
    unusedWaivers();
    failures();
    return written.toString();
  }

  /** Writes also what was not judged. */
  String writeFull() {
    write();
    notApplicable();
    return written.toString();
  }

  /** The verdict, and how much there is to do. */
  private String title() {
    List<String> counts = new ArrayList<>();
    if (!errors().isEmpty()) {
      counts.add(
          count(errors().size() == 1 ? "to-fix.one" : "to-fix.other", errors().size()));
    }
    if (!advice().isEmpty()) {
      counts.add(count("could-be-better", advice().size()));
    }
    String verdict = texts.get("report.verdict." + report.verdict().code());
    return counts.isEmpty() ? verdict : verdict + ": " + String.join(", ", counts);
  }

  private String count(String key, int count) {
    return LanguageTexts.fill(texts.get("report." + key), Map.of("count", Integer.toString(count)));
  }

  private List<Finding> errors() {
    return findings(severity -> severity == Severity.ERROR);
  }

  private List<Finding> advice() {
    return findings(severity -> severity != Severity.ERROR);
  }

  private List<Finding> findings(Predicate<Severity> which) {
    return report.findings().stream()
        .filter(finding -> which.test(finding.severity()))
        .toList();
  }

  private void findings(String heading, List<Finding> findings) {
    if (!findings.isEmpty()) {
      heading(heading);
      findings.forEach(finding -> entry(finding, harmless(finding).advice(wording)));
    }
  }

  /** What is not due yet, by its deadline. */
  private void next() {
    if (!report.next().isEmpty()) {
      heading("next");
      report.next().forEach(finding -> line("- " + harmless(finding).message(wording)));
    }
  }

  private void entry(Finding finding, String second) {
    String place = finding.path().map(path -> place(path) + ": ").orElse("");
    line("- " + place + harmless(finding).message(wording));
    line("  " + second);
  }

  private String place(String path) {
    return places.name(path).map(style::value).orElseGet(() -> style.code(path));
  }

  private void waived() {
    if (report.waivers().isEmpty()) {
      return;
    }
    heading("waived");
    for (RuleResult result : report.results()) {
      for (Finding finding : result.findings()) {
        result.waivers().stream()
            .filter(waiver ->
                finding.result() == Result.WAIVED && waiver.covers(result.code(), finding))
            .findFirst()
            .ifPresent(waiver -> entry(finding, because(waiver)));
      }
    }
  }

  private String because(Waiver waiver) {
    return LanguageTexts.fill(
        texts.get("report.waived-because"),
        Map.of("rule", style.code(waiver.rule()), "reason", style.value(waiver.reason())));
  }

  private void unusedWaivers() {
    if (!report.unusedWaivers().isEmpty()) {
      heading("unused-waivers");
      for (Waiver waiver : report.unusedWaivers()) {
        String place = waiver.path().map(path -> ", " + place(path)).orElse("");
        line("- " + style.code(waiver.rule()) + place + ": " + style.value(waiver.reason()));
      }
    }
  }

  private void failures() {
    List<RuleResult> failed =
        report.results().stream().filter(result -> result.is(Result.FAILED)).toList();
    if (!failed.isEmpty()) {
      heading("failed");
      failed.forEach(result -> line("- " + style.code(result.code()) + ": "
          + result.failure().map(style::code).orElse("")));
    }
  }

  /** Grouped by the reason, since most of them share one. */
  private void notApplicable() {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (RuleResult result : report.results()) {
      reason(result)
          .ifPresent(
              reason -> codes.computeIfAbsent(reason, key -> new ArrayList<>()).add(result.code()));
    }
    if (!codes.isEmpty()) {
      heading("not-applicable");
      codes.forEach((reason, rules) -> line("- " + reason + " (" + shown(rules) + ")"));
    }
  }

  /** The words of this library, or those of a rule of the user's own. */
  private Optional<String> reason(RuleResult result) {
    Map<String, String> values =
        Map.of("rule", result.otherRule().map(style::code).orElse(""));
    return result
        .reason()
        .map(reason -> texts
            .find("not-applicable." + reason)
            .map(words -> LanguageTexts.fill(words, values))
            .orElseGet(() -> style.value(reason)));
  }

  private String shown(List<String> rules) {
    return rules.size() > MOST_CODES
        ? LanguageTexts.fill(
            texts.get("report.rules"), Map.of("count", Integer.toString(rules.size())))
        : rules.stream().map(style::code).collect(Collectors.joining(", "));
  }

  /** A part of a finding's words that comes from a plan, or from a rule of the user's own, is a value. */
  private Finding harmless(Finding finding) {
    return Finding.builder()
        .from(finding)
        .path(finding.path().map(style::value))
        .subjects(finding.subjects().stream().map(this::subject).toList())
        .observed(finding.observed().map(this::harmless))
        .required(finding.required().map(this::harmless))
        .parts(finding.parts().stream().map(this::harmless).toList())
        .label(finding.label().map(style::value))
        .ownMessage(finding.ownMessage().map(style::value))
        .ownAdvice(finding.ownAdvice().map(style::value))
        .build();
  }

  /** Some findings have another entry of the plan as their subject. The word "thanks" alone is a text of somebody. */
  private String subject(String subject) {
    return style.value(subject.endsWith("]") ? places.name(subject).orElse(subject) : subject);
  }

  private Fact harmless(Fact fact) {
    return fact instanceof Fact.Text text ? Fact.text(style.value(text.value())) : fact;
  }

  private void heading(String key) {
    written.append(style.heading(texts.get("report." + key)));
  }

  private void line(String text) {
    written.append(text).append('\n');
  }
}
