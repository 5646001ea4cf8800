package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.LanguagePack;
import io.github.mentoring4j.readiness.prose.Specificity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {
  /** What a rule alone says of a good plan that was changed; in a report, another one may have spoken before. */
  private static Judgement judged(String code, Rule.PlanChange change) {
    SessionPlan.Builder plan = GoodPlan.plan(Stage.LEARNING_AND_DEVELOPMENT);
    SessionContext.Builder context = GoodPlan.context(Stage.LEARNING_AND_DEVELOPMENT);
    change.make(plan, context);
    return ProseRules.rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow()
        .judge(plan.build(), context.build(), GoodPlan.NOW);
  }

  private static Judgement questions(String rule, String... questions) {
    return judged(rule, (plan, context) -> plan.questions(List.of(questions)));
  }

  private static Finding only(Judgement result) {
    assertThat(result.findings()).hasSize(1);
    return result.findings().get(0);
  }

  @Test
  void findsThatNoQuestionIsOpen() {
    Finding finding =
        only(questions("question.open", "TBD", "Is the salary fair?", "Would you sign the offer?"));

    assertThat(finding.path()).contains("questions[1]");
    assertThat(finding.span()).contains(new Span(0, 19));
    assertThat(finding.subjects()).containsExactly("Is the salary fair?");
    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.message(Locale.ENGLISH)).contains("may be answered by yes or no");
  }

  @Test
  void isContentWithOneOpenQuestion() {
    assertThat(questions("question.open", "Is it?", "How did you choose?").result() == Result.MET)
        .isTrue();
  }

  @Test
  void showsTheMostSpecificQuestionWhereNoneIsSpecificEnough() {
    Finding finding = only(
        questions("question.specific", "Why?", "How do I get better at Java?", "What is Java?"));

    assertThat(finding.path()).contains("questions[1]");
    assertThat(finding.span()).contains(new Span(0, 28));
    assertThat(finding.observed()).contains(Fact.text("2.98"));
    assertThat(finding.required()).contains(Fact.text("3.2"));
    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.message(Locale.ENGLISH)).contains("might", "How do I get better at Java");
  }

  @Test
  void isContentWithShortQuestionsBesideASpecificOne() {
    assertThat(questions(
                    "question.specific",
                    "Why?",
                    "How did you choose between the management track and the staff engineer track?")
                .result()
            == Result.MET)
        .isTrue();
  }

  @Test
  void asksForTheSpecificityThatIsConfigured() {
    SessionPlan plan =
        SessionPlan.builder().addQuestion("How do I get better at Java?").build();

    for (double least : List.of(2.9, 3.0)) {
      ReadinessReport report = ReadinessChecker.standard()
          .withPolicy(
              ReadinessPolicy.builder().set("question.specific", "least", least).build())
          .check(plan, GoodPlan.NOW);
      assertThat(report.result("question.specific").orElseThrow().is(Result.MET))
          .isEqualTo(least < 2.98);
    }
  }

  @Test
  void findsEachQuestionThatAsksSeveralThings() {
    Judgement result = questions(
        "question.single",
        "Where do you stand, what did it cost, and would you do it again?",
        "How did you decide?",
        "Did he ask, and why?");

    assertThat(result.findings())
        .extracting(Finding::path)
        .containsExactly(Optional.of("questions[0]"), Optional.of("questions[2]"));
    Finding finding = result.findings().get(0);
    assertThat(finding.span()).contains(new Span(20, 64));
    assertThat(finding.subjects()).containsExactly("what did it cost, and would you do it again?");
    assertThat(finding.observed()).contains(Fact.count(3));
    assertThat(finding.required()).contains(Fact.count(1));
    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
  }

  @Test
  void isContentWithAnIntroductionAndOneQuestion() {
    assertThat(questions("question.single", "They called. Is it late? I am not sure.")
                .result()
            == Result.MET)
        .isTrue();
  }

  @Test
  void findsNoQuestionThatBelongsToTheSession() {
    Finding finding =
        only(questions("question.related", "How is the weather?", "Where do you ski?"));

    assertThat(finding.path()).contains("questions[0]");
    assertThat(finding.span()).contains(new Span(0, 19));
    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.message(Locale.ENGLISH)).contains("may", "How is the weather");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How is the lawyer?",
        "How is the welder?",
        "How is the brewer?",
        "How is the dancer?",
        "How is the singer?"
      })
  void looksForAWordOfAnObjectiveAGoalATopicOrAnInterest(String question) {
    Rule.PlanChange everything = (plan, context) -> {
      plan.objectives(List.of("Find a lawyer"))
          .draftGoals(List.of("Join the welders"))
          .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Brewing")))
          .questions(List.of(question));
      context
          .activeGoals(List.of(Goal.builder().id("g-1").text("A dance").build()))
          .interests(List.of("singing"));
    };

    assertThat(judged("question.related", everything).result() == Result.MET).isTrue();
    assertThat(questions("question.related", question).result() == Result.UNMET).isTrue();
  }

  @Test
  void showsTheFirstOfTwoQuestionsThatAreAsSpecific() {
    assertThat(only(questions("question.specific", "Why me?", "Why us?")).path())
        .contains("questions[0]");
  }

  @Test
  void isContentWithAQuestionThatIsExactlyAsSpecificAsAsked() {
    String question = "How do I get better at Java?";
    LanguagePack english = LanguagePack.of(Locale.ENGLISH).orElseThrow();
    double exactly = Specificity.of(english.read(question), english);
    SessionPlan plan = GoodPlan.plan(Stage.LEARNING_AND_DEVELOPMENT)
        .questions(List.of(question))
        .build();

    assertThat(specific(plan, exactly)).isEqualTo(Result.MET);
    assertThat(specific(plan, Math.nextUp(exactly))).isEqualTo(Result.UNMET);
  }

  private static Result specific(SessionPlan plan, double least) {
    return ReadinessChecker.standard()
        .withPolicy(
            ReadinessPolicy.builder().set("question.specific", "least", least).build())
        .check(plan, GoodPlan.NOW)
        .result("question.specific")
        .orElseThrow()
        .result();
  }

  @Test
  void judgesNothingInALanguageInWhichTheRuleIsOff() {
    ReadinessReport report = ReadinessChecker.standard()
        .check(
            SessionPlan.builder()
                .language(Locale.forLanguageTag("es"))
                .addQuestion("¿Cómo empezaste y por qué dejaste el taller?")
                .build(),
            GoodPlan.NOW);

    assertThat(GoodSession.reason(report, "question.single")).contains("off-in-language");
    assertThat(report.result("question.open").orElseThrow().result()).isEqualTo(Result.MET);
  }

  @Test
  void comparesNothingWithNothing() {
    Judgement result = judged("question.related", (plan, context) -> {
      plan.objectives(List.of("Get better", "TBD")).agendaItems(List.of());
      context.activeGoals(Optional.empty()).interests(List.of());
    });

    assertThat(result.reason()).contains("nothing-to-compare");
  }

  @Test
  void hasToBeSwitchedOnToLookForCommonWords() {
    assertThat(ReadinessChecker.standard()
            .check(GoodPlan.plan(Stage.LEARNING_AND_DEVELOPMENT).build(), GoodPlan.NOW)
            .result("question.related"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"question.open", "question.specific", "question.single", "question.related"})
  void judgesNothingWhereNothingIsAsked(String rule) {
    assertThat(questions(rule, "-", "n/a").reason()).contains("no-question");
  }

  @ParameterizedTest
  @ValueSource(strings = {"question.open", "question.specific", "question.related"})
  void saysNothingOfQuestionsOneOfWhichCannotBeRead(String rule) {
    assertThat(questions(rule, "Is it?", "\u4F60\u600E\u4E48\u9009\u62E9\u7684\uFF1F")
            .reason())
        .contains("no-language-pack");
    assertThat(questions("question.single", "Is it?", "\u4F60\u600E\u4E48\u9009\u62E9\u7684\uFF1F")
                .result()
            == Result.MET)
        .isTrue();
  }
}
