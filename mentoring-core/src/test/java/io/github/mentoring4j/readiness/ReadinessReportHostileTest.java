package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Texts of a plan that would do something to the reader of a report, if it let them. */
class ReadinessReportHostileTest {
  @Test
  void keepsControlCharactersOfThePlanOutOfTheTerminal() {
    String hostile = "\u001B[2J\u202Eoffers\nReady\u2028";
    ReadinessReport report = hostile(hostile);

    for (String text : List.of(report.render(Locale.ENGLISH), report.markdown(Locale.ENGLISH))) {
      assertThat(text)
          .doesNotContain("\u001B", "\u202E", "\u2028", "\u0007", "\nReady", "\n# Ready");
    }
  }

  @Test
  void letsNothingOfAPlanBecomeMarkup() {
    String marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    assertThat(hostile(marks).markdown(Locale.ENGLISH).lines())
        .filteredOn(line -> line.contains("\\"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.replace("`` " + marks + " ``", ""))
            .contains("\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@"
                + "\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~"));
  }

  @Test
  void fencesABacktickInTheNameOfAPlace() {
    Rule rule = Rule.of(
        "rule",
        Severity.ERROR,
        (own, prepared) -> Rule.unmet(own.finding(prepared)
            .path("cameras[a``b`]")
            .ownMessage("Stuck.")
            .ownAdvice("Say why.")));

    assertThat(GoodSession.checker(rule).check(PLAN, NOW).markdown(Locale.ENGLISH))
        .contains("- ```cameras[a``b`]```: Stuck\\.\n  Say why\\.\n");
  }

  /** A report that quotes a text wherever one can be quoted. */
  private static ReadinessReport hostile(String text) {
    SessionPlan plan = SessionPlan.builder()
        .addWaiver(Waiver.of("acme.waived", text, text))
        .addWaiver(Waiver.of(text.replaceAll("[\\p{Cntrl}\\u202E\\u2028]", ""), text, text))
        .build();
    Finding.Builder finding = Finding.builder()
        .path(text)
        .addSubject(text)
        .observed(Fact.text(text))
        .ownMessage(text)
        .ownAdvice(text);
    return ReadinessChecker.standard()
        .withRule(own("acme.found", Judgement.unmet(finding.code("acme.found").build())))
        .withRule(own("acme.waived", Judgement.unmet(finding.code("acme.waived").build())))
        .withRule(own(
            "acme.silent",
            Judgement.unmet(Finding.builder().code("acme.silent").path(text).build())))
        .withRule(own("acme.not", Judgement.notApplicable(text)))
        .check(plan, NOW);
  }

  private static ReadinessRule own(String code, Judgement judgement) {
    return ReadinessRule.of(
        code, Severity.WARNING, "Own", "Own", (plan, context, now) -> judgement);
  }
}
