package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Spells out by hand what views look like whose content is made elsewhere: rules and texts may change without touching a test here. */
class ViewsTest {
  private static final MentoringJson JSON = MentoringJson.strict();

  @Test
  void writesAMessageWithASubject() {
    Message message = Views.message(MessageOptions.email(Locale.ENGLISH));
    assertThat(JSON.write(message))
        .isEqualTo("{\"specVersion\":\"1.0\",\"channel\":\"email\",\"locale\":\"en\",\"subject\":"
            + quoted(message.subject().orElseThrow()) + ",\"body\":" + quoted(message.body())
            + ",\"given\":"
            + list(message.given()) + ",\"dropped\":" + list(message.dropped()) + "}");
  }

  @Test
  void writesAMessageWithoutASubject() {
    Message message = Views.message(MessageOptions.chat(Locale.ENGLISH));
    assertThat(JSON.write(message))
        .isEqualTo("{\"specVersion\":\"1.0\",\"channel\":\"chat\",\"locale\":\"en\",\"body\":"
            + quoted(message.body()) + ",\"given\":" + list(message.given()) + ",\"dropped\":"
            + list(message.dropped()) + "}");
  }

  @Test
  void writesAReportRuleByRule() {
    ReadinessReport report =
        ReadinessChecker.standard().check(SessionPlan.builder().build(), Examples.AT);
    String results =
        report.results().stream().map(ViewsTest::result).collect(Collectors.joining(","));
    assertThat(JSON.write(report))
        .isEqualTo("{\"specVersion\":\"1.0\",\"verdict\":\"not-ready\",\"score\":" + report.score()
            + ",\"results\":[" + results + "]}");
  }

  @Test
  void saysTheVerdictOfAReport() {
    ReadinessReport report = ReadinessChecker.standard().check(Examples.planFull(), Examples.AT);
    assertThat(report.isReady()).isTrue();
    assertThat(JSON.write(report)).startsWith("{\"specVersion\":\"1.0\",\"verdict\":\"ready");
  }

  @Test
  void addsTheTextsOfFindingsIfAsked() {
    Decision decision = Views.LIFECYCLE.advance(
        Mentorship.replay(Views.history()), Examples.MIRA, Examples.AT.plusSeconds(3600));
    Finding finding = decision.findings().get(0);
    assertThat(JSON.withTexts(Locale.ENGLISH).write(decision))
        .contains("\"message\":" + quoted(finding.message(Locale.ENGLISH)) + ",\"advice\":"
            + quoted(finding.advice(Locale.ENGLISH)) + "}");
    assertThat(JSON.write(decision)).doesNotContain("message", "advice");
  }

  @Test
  void asksForTheTextsThatTheAuthorOfAFindingHasBrought() {
    assertThat(JSON.write(Views.refusedFull()))
        .contains("\"ownMessage\":\"Two badges are missing.\",\"ownAdvice\":\"Earn them.\"");
    assertThat(JSON.withTexts(Locale.GERMAN).write(Views.refusedFull()))
        .contains("\"message\":\"Two badges are missing.\",\"advice\":\"Earn them.\"")
        .doesNotContain("ownMessage");
  }

  private static String result(RuleResult result) {
    String findings =
        result.findings().stream().map(ViewsTest::finding).collect(Collectors.joining(","));
    return "{\"code\":" + quoted(result.code()) + ",\"result\":" + code(result.result())
        + ",\"severity\":"
        + code(result.severity()) + ",\"findings\":[" + findings + "]"
        + property("reason", result.reason())
        + property("failure", result.failure()) + "}";
  }

  /** The findings of an empty plan name neither spans nor moments. */
  private static String finding(Finding finding) {
    String facts = finding.observed().map(fact -> ",\"observed\":" + fact(fact)).orElse("")
        + finding.required().map(fact -> ",\"required\":" + fact(fact)).orElse("");
    return "{\"code\":" + quoted(finding.code()) + ",\"result\":" + code(finding.result())
        + ",\"severity\":"
        + code(finding.severity()) + ",\"certainty\":" + code(finding.certainty())
        + property("path", finding.path()) + ",\"subjects\":" + list(finding.subjects()) + facts
        + ",\"parts\":[]}";
  }

  private static String fact(Finding.Fact fact) {
    return fact instanceof Finding.Fact.Count count
        ? "{\"count\":" + count.value() + "}"
        : "{\"text\":" + quoted(((Finding.Fact.Text) fact).value()) + "}";
  }

  private static String property(String name, Optional<String> value) {
    return value.map(text -> ",\"" + name + "\":" + quoted(text)).orElse("");
  }

  private static String code(Enum<?> constant) {
    return quoted(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static String list(List<String> texts) {
    return texts.stream().map(ViewsTest::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
