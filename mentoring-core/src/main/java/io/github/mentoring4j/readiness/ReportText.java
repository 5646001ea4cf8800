package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.internal.Texts;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes one report in one language. Used once, by one thread. */
final class ReportText {
  // More of them would fill the screen and be read by nobody.
  private static final int MOST_CODES = 6;

  private final ReadinessReport report;
  private final Locale locale;
  private final Texts texts;
  private final StringBuilder written = new StringBuilder();

  ReportText(ReadinessReport report, Locale locale) {
    this.report = report;
    this.locale = locale;
    this.texts = Texts.of(locale);
  }

  String write() {
    String verdict = texts.get("report.verdict." + code(report.verdict()));
    line(Texts.fill(verdict, Map.of("score", Integer.toString(report.score()))));
    for (Severity severity : Severity.values()) {
      findings(severity);
    }
    failures();
    notApplicable();
    return written.toString();
  }

  private void findings(Severity severity) {
    List<Finding> findings = report.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .toList();
    if (!findings.isEmpty()) {
      heading(code(severity));
      findings.forEach(this::finding);
    }
  }

  private void finding(Finding finding) {
    String place = finding.path().map(path -> path + ": ").orElse("");
    line("- " + place + finding.message(locale));
    line("  " + finding.advice(locale));
  }

  private void failures() {
    List<RuleResult> failed =
        report.results().stream().filter(result -> result.is(Result.FAILED)).toList();
    if (!failed.isEmpty()) {
      heading("failed");
      failed.forEach(
          result -> line("- " + result.code() + ": " + result.failure().orElse("")));
    }
  }

  /** Grouped by the reason, since most of them share one. */
  private void notApplicable() {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (RuleResult result : report.results()) {
      result
          .reason(locale)
          .ifPresent(
              reason -> codes.computeIfAbsent(reason, key -> new ArrayList<>()).add(result.code()));
    }
    if (!codes.isEmpty()) {
      heading("not-applicable");
      codes.forEach((reason, rules) -> line("- " + reason + " (" + shown(rules) + ")"));
    }
  }

  private String shown(List<String> rules) {
    return rules.size() > MOST_CODES
        ? Texts.fill(texts.get("report.rules"), Map.of("count", Integer.toString(rules.size())))
        : String.join(", ", rules);
  }

  private void heading(String key) {
    written.append('\n');
    line(texts.get("report." + key));
  }

  private void line(String text) {
    written.append(text).append('\n');
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
