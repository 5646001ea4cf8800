package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessRule;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.Waiver;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageInput;
import io.github.mentoring4j.templates.MessageOptions;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageReview;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spells out by hand what views look like whose content is made elsewhere: rules and texts may change without touching a test here. */
class ViewsTest {
  private static final MentoringJson JSON = MentoringJson.strict();

  @Test
  void writesAMessageWithASubject() {
    Message message = Views.message(MessageOptions.email(Locale.ENGLISH));
    assertThat(JSON.write(message))
        .isEqualTo(
            "{\"specVersion\":\"1.0\",\"channel\":\"email\",\"format\":\"plain\",\"locale\":\"en\",\"subject\":"
                + quoted(message.subject().orElseThrow()) + ",\"body\":" + quoted(message.body())
                + ",\"given\":"
                + list(message.given()) + ",\"dropped\":" + list(message.dropped())
                + ",\"findings\":[]}");
  }

  @Test
  void writesAMessageWithoutASubject() {
    Message message = Views.message(MessageOptions.chat(Locale.ENGLISH));
    assertThat(JSON.write(message))
        .isEqualTo(
            "{\"specVersion\":\"1.0\",\"channel\":\"chat\",\"format\":\"plain\",\"locale\":\"en\",\"body\":"
                + quoted(message.body()) + ",\"given\":" + list(message.given()) + ",\"dropped\":"
                + list(message.dropped()) + ",\"findings\":[]}");
  }

  @Test
  void saysWhatMayReadBadlyInAMessageAndHowLongItIs() {
    MessageInput input = MessageExamples.introductionFull().toBuilder()
        .language(Optional.empty())
        .wantToLearn("Java")
        .experience("I know it!!")
        .build();
    MessageOptions mail = MessageOptions.email(Locale.ENGLISH);
    String sure = "{\"code\":\"infinitive.missing\",\"result\":\"unmet\",\"severity\":\"warning\","
        + "\"certainty\":\"likely\",\"path\":\"wantToLearn\",\"span\":{\"start\":0,\"end\":4},\"subjects\":[],"
        + "\"observed\":{\"text\":\"Java\"},\"required\":{\"text\":\"I would like to …\"},\"parts\":[]}";
    String possible =
        "{\"code\":\"mark.repeated\",\"result\":\"unmet\",\"severity\":\"suggestion\","
            + "\"certainty\":\"possible\",\"path\":\"experience\",\"span\":{\"start\":9,\"end\":11},\"subjects\":[],"
            + "\"observed\":{\"text\":\"!!\"},\"parts\":[]}";

    assertThat(JSON.write(MessageComposer.standard().compose(input, mail)))
        .endsWith(",\"findings\":[" + sure + "]}");
    MessageReview review = MessageComposer.standard().review(input, mail);
    assertThat(JSON.write(review))
        .isEqualTo("{\"specVersion\":\"1.0\",\"words\":" + review.words()
            + ",\"target\":200,\"findings\":[" + sure + "," + possible + "]}");
    assertThat(JSON.withTexts(Locale.ENGLISH).write(review))
        .contains("\"advice\":\"Use the mark once.\"");
  }

  @Test
  void writesAReviewWithoutATarget() {
    MessageReview review = MessageComposer.standard()
        .review(MessageExamples.introductionFull(), MessageOptions.note(Locale.ENGLISH));

    assertThat(JSON.write(review))
        .isEqualTo("{\"specVersion\":\"1.0\",\"words\":" + review.words() + ",\"findings\":[]}");
  }

  @ParameterizedTest
  @CsvSource({"PLAIN, plain", "MARKDOWN, markdown", "HTML, html", "SLACK, slack"})
  void saysTheFormatOfAMessageAndThatItIsAConnectionNote(Format format, String code) {
    MessageOptions note = MessageOptions.note(Locale.ENGLISH).toBuilder()
        .format(format)
        .bodyLimit(500)
        .build();
    Message message = Views.message(note);
    assertThat(JSON.write(message))
        .startsWith("{\"specVersion\":\"1.0\",\"channel\":\"connection-note\",\"format\":\"" + code
            + "\",\"locale\":\"en\",\"body\":" + quoted(message.body())
            + (format == Format.PLAIN
                ? ",\"given\":"
                : ",\"plainText\":" + quoted(message.plainText()) + ",\"given\":"));
  }

  @Test
  void writesAReportRuleByRule() {
    ReadinessReport report =
        ReadinessChecker.standard().check(SessionPlan.builder().build(), Examples.AT);
    String results =
        report.results().stream().map(ViewsTest::result).collect(Collectors.joining(","));
    assertThat(JSON.write(report))
        .isEqualTo("{\"specVersion\":\"1.0\",\"verdict\":\"not-ready\",\"results\":[" + results
            + "],\"waivers\":[],\"unusedWaivers\":[]}");
  }

  @Test
  void saysTheVerdictOfAReport() {
    ReadinessReport report = ReadinessChecker.standard().check(Examples.planFull(), Examples.AT);
    assertThat(report.isReady()).isTrue();
    assertThat(JSON.write(report)).startsWith("{\"specVersion\":\"1.0\",\"verdict\":\"ready");
  }

  @Test
  void keepsAWaivedFindingBesideTheReasonForWhichItDoesNotCount() {
    ReadinessReport report = ReadinessChecker.standard()
        .check(
            SessionPlan.builder()
                .addWaiver(Waiver.of("objective.missing", "A first chat."))
                .addWaiver(Waiver.of("thanks.mising", "A slip of the pen."))
                .build(),
            Examples.AT);
    assertThat(JSON.write(report))
        .contains(
            "{\"code\":\"objective.missing\",\"result\":\"waived\",\"severity\":\"error\",\"findings\":["
                + "{\"code\":\"objective.missing\",\"result\":\"waived\",\"severity\":\"error\",")
        .endsWith(
            "],\"waivers\":[{\"rule\":\"objective.missing\",\"reason\":\"A first chat.\"}],\"unusedWaivers\":["
                + "{\"rule\":\"thanks.mising\",\"reason\":\"A slip of the pen.\"}]}");
  }

  @Test
  void writesTheRulesOfACheckerInTheirOrder() {
    ReadinessChecker checker = ReadinessChecker.standard();
    String rules = checker.rules().stream().map(ViewsTest::rule).collect(Collectors.joining(","));
    assertThat(JSON.write(checker))
        .isEqualTo(
            "{\"specVersion\":\"1.0\",\"rules\":[" + rules + "],\"policy\":{\"changes\":[]}}");
  }

  @Test
  void writesARuleOfAUsersOwnAndThePolicy() {
    ReadinessChecker checker = ReadinessChecker.standard()
        .withRule(new ReadinessExamples.EveryPart())
        .withPolicy(ReadinessPolicy.builder()
            .set("acme.every", "share", 0.25)
            .on("acme.every")
            .build());
    assertThat(JSON.write(checker))
        .endsWith(
            ",{\"code\":\"acme.every\",\"since\":\"7.1\",\"severity\":\"suggestion\",\"parameters\":["
                + "{\"name\":\"share\",\"standard\":0.5,\"least\":0,\"most\":1},"
                + "{\"name\":\"words\",\"standard\":30,\"least\":1},"
                + "{\"name\":\"degrees\",\"standard\":-3.25,\"most\":40}],"
                + "\"stages\":[\"relationship-building\",\"transition-and-closure\"],\"on\":false,\"readsProse\":true}],"
                + "\"policy\":{\"changes\":[{\"rule\":\"acme.every\",\"parameter\":\"share\",\"value\":0.25},"
                + "{\"rule\":\"acme.every\",\"on\":true}]}}");
  }

  @Test
  void addsTheTextsOfRulesIfAsked() {
    ReadinessChecker checker =
        ReadinessChecker.standard().withRule(new ReadinessExamples.EveryPart());
    ReadinessRule first = checker.rules().get(0);
    assertThat(JSON.withTexts(Locale.GERMAN).write(checker))
        .contains(",\"title\":" + quoted(first.title(Locale.GERMAN)) + ",\"rationale\":"
            + quoted(first.rationale(Locale.GERMAN)) + "},")
        .contains("\"readsProse\":true,\"title\":\"Title in de\",\"rationale\":\"Why in de\"}]");
    assertThat(JSON.write(checker)).doesNotContain("title", "rationale");
  }

  @Test
  void addsTheTextsOfFindingsIfAsked() {
    Decision decision = Views.LIFECYCLE.advance(
        Views.history().mentorship(), Examples.MIRA, Examples.AT.plusSeconds(3600));
    Finding finding = decision.findings().get(0);
    assertThat(JSON.withTexts(Locale.ENGLISH).write(decision))
        .contains("\"message\":" + quoted(finding.message(Locale.ENGLISH)) + ",\"advice\":"
            + quoted(finding.advice(Locale.ENGLISH)) + "}");
    assertThat(JSON.write(decision)).doesNotContain("message", "advice");
  }

  /** Only the texts follow the wording. */
  @Test
  void addsTheTextsOfFindingsInTheWordsOfTheirReader() {
    String plain = JSON.withTexts(Locale.ENGLISH).write(Views.refusedTwice());
    assertThat(plain)
        .contains("\"start\":\"2026-03-12T15:00:00Z\"", "\"subjects\":[\"s-1\"]")
        .contains("\"message\":\"A session s-1 is planned already.\"");
    assertThat(JSON.withTexts(Views.wording()).write(Views.refusedTwice()))
        .isEqualTo(plain.replace(
            "A session s-1 is", "The session of 2026-03-12 16:00 (Europe/Warsaw) is"));
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
        + property("reason", result.reason()) + property("otherRule", result.otherRule())
        + property("failure", result.failure()) + "}";
  }

  private static String rule(ReadinessRule rule) {
    String parameters =
        rule.parameters().stream().map(ViewsTest::parameter).collect(Collectors.joining(","));
    String stages = Arrays.stream(Stage.values())
        .filter(stage -> rule.stages().contains(stage))
        .map(ViewsTest::code)
        .collect(Collectors.joining(","));
    return "{\"code\":" + quoted(rule.code()) + property("since", rule.since())
        + ",\"severity\":" + code(rule.severity()) + ",\"parameters\":[" + parameters
        + "],\"stages\":[" + stages + "],\"on\":" + rule.isOn() + ",\"readsProse\":"
        + rule.readsProse() + "}";
  }

  private static String parameter(Parameter parameter) {
    return "{\"name\":" + quoted(parameter.name()) + ",\"standard\":"
        + number(parameter.standard()) + ",\"least\":" + number(parameter.least())
        + ",\"most\":" + number(parameter.most()) + "}";
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
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
