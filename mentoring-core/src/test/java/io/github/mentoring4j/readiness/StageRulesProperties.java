package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StageRulesProperties {
  private static final ReadinessChecker CHECKER = new ReadinessChecker(
      List.<List<Rule>>of(
              OffLimitsRule.rules(),
              FirstStageRules.rules(),
              LearningRules.rules(),
              ReflectionRules.rules(),
              ClosureRules.rules())
          .stream()
          .<ReadinessRule>flatMap(List::stream)
          .toList(),
      ReadinessPolicy.standard());

  @Property
  void givesOneResultPerRuleForAnyPlan(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, GoodPlan.NOW);

    assertThat(report.results()).hasSameSizeAs(CHECKER.rules());
    for (RuleResult result : report.results()) {
      assertThat(result.result()).isIn(Result.MET, Result.UNMET, Result.NOT_APPLICABLE);
      assertThat(result.reason(Locale.ENGLISH).orElse("")).doesNotContain("{");
      assertThat(result.findings()).allSatisfy(finding -> {
        assertThat(finding.path()).isPresent();
        assertThat(finding.message(Locale.ENGLISH) + finding.advice(Locale.ENGLISH))
            .doesNotContain("{");
      });
    }
  }

  @Property
  void asksForNothingOfAnotherStage(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    Optional<Stage> stage = plan.stage().or(context::stage);
    List<String> unmet = GoodSession.unmet(CHECKER.check(plan, context, GoodPlan.NOW));

    assertThat(CHECKER.rules())
        .filteredOn(rule -> unmet.contains(rule.code()) && rule.stages().size() < 4)
        .allMatch(rule -> rule.stages().contains(stage.orElseThrow()));
  }

  @Property
  void standsInTheWayOfNoSessionButAFinalOneWithoutAnOutcome(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    for (Finding finding : CHECKER.check(plan, context, GoodPlan.NOW).findings()) {
      if (finding.severity() == Severity.ERROR) {
        assertThat(finding.code()).startsWith("outcome.summarised.");
        assertThat(context.finalSession()).contains(true);
      }
      assertThat(finding.certainty() == Certainty.CERTAIN)
          .isEqualTo(!finding.code().equals("objective.linked"));
    }
  }

  @Property
  void isContentWithARuleOnceItsAdviceIsFollowed(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    for (String rule : GoodSession.unmet(CHECKER.check(plan, context, GoodPlan.NOW))) {
      SessionPlan mended = StageMending.mend(plan, context, rule);

      assertThat(GoodSession.unmet(CHECKER.check(mended, context, GoodPlan.NOW)))
          .doesNotContain(rule);
    }
  }

  @Property
  void asksForNothingMoreOnceAllAdviceIsFollowed(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    SessionPlan mended = plan;
    for (int round = 0; round < 2; round++) {
      for (String rule : GoodSession.unmet(CHECKER.check(mended, context, GoodPlan.NOW))) {
        mended = StageMending.mend(mended, context, rule);
      }
    }

    assertThat(CHECKER.check(mended, context, GoodPlan.NOW).findings()).isEmpty();
  }

  @Provide
  Arbitrary<SessionPlan> plans() {
    Arbitrary<Goal.Assessment> assessments = Combinators.combine(
            Arbitraries.of("g-1", "g-2"),
            Arbitraries.of(Goal.Assessment.Status.values()),
            Arbitraries.of("TBD", "The contract"))
        .as(Goal.Assessment::of);
    return Combinators.combine(
            Arbitraries.of(Stage.values()).optional(),
            texts().list().ofMaxSize(8),
            items().list().ofMaxSize(3),
            assessments.list().ofMaxSize(2),
            reviews().list().ofMaxSize(3),
            Arbitraries.maps(Arbitraries.of("g-1", "g-2"), texts()).ofMaxSize(2),
            Arbitraries.of(SessionPlan.Course.values()).optional(),
            Arbitraries.of(SessionPlan.Evaluation.values()).optional())
        .as((stage, texts, items, assessed, reviewed, blocked, course, evaluation) ->
            SessionPlan.builder()
                .stage(stage)
                .length(GoodPlan.plan(Stage.LEARNING_AND_DEVELOPMENT)
                    .build()
                    .length()
                    .map(length -> length.dividedBy(1 + texts.size())))
                .objectives(some(texts, 0))
                .questions(some(texts, 1))
                .draftGoals(some(texts, 2))
                .reflections(texts)
                .successes(some(texts, 3))
                .futureSteps(some(texts, 4))
                .progress(some(texts, 5).stream().findFirst())
                .difficulty(some(texts, 4).stream().findFirst())
                .feedbackAsked(some(texts, 6).stream().findFirst())
                .contactWish(some(texts, 7).stream().findFirst())
                .agendaItems(items)
                .selfAssessments(assessed)
                .actionReviews(reviewed)
                .blockedGoals(blocked)
                .proposedCourse(course)
                .evaluation(evaluation)
                .build());
  }

  private static List<String> some(List<String> texts, int from) {
    return texts.stream().skip(from).limit(2).toList();
  }

  private static Arbitrary<AgendaItem> items() {
    return Combinators.combine(
            Arbitraries.of(AgendaItem.Kind.values()),
            texts(),
            Arbitraries.of("g-1", "g-9").optional())
        .as((kind, text, goal) ->
            AgendaItem.builder().kind(kind).text(text).goal(goal).build());
  }

  private static Arbitrary<SessionPlan.ActionReview> reviews() {
    return Combinators.combine(
            Arbitraries.of("a-1", "A-1", "call TWO former colleagues", "a-9"),
            Arbitraries.of(SessionPlan.ActionReview.Status.values()).optional(),
            Arbitraries.of(ActionItem.Ending.values()).optional(),
            texts().optional())
        .as((action, status, ending, to) -> SessionPlan.ActionReview.builder()
            .action(action)
            .status(status)
            .ending(ending)
            .handOverTo(to)
            .build());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of(
        "",
        "-",
        "TBD",
        "\u200B",
        "Choose an offer",
        "my marriage",
        "Offers and salaries",
        "用西班牙语开会");
  }

  @Provide
  Arbitrary<SessionContext> contexts() {
    Arbitrary<Optional<Boolean>> answers = Arbitraries.of(true, false).optional();
    Arbitrary<Goal> goals = Arbitraries.of("Sign an offer", "Choose", "Run", "用西班牙语开会")
        .map(text -> Goal.builder().id("g-" + text.length() % 3).text(text).build());
    return Combinators.combine(
            Arbitraries.of(Stage.values()).optional(),
            answers,
            answers,
            answers,
            answers,
            goals.list().ofMaxSize(3).optional(),
            Arbitraries.of(List.of(GoodSession.CALLS), List.<ActionItem>of()).optional(),
            Arbitraries.of(
                    Agreement.builder().build(),
                    Agreement.builder().addExcludedTopic("My marriage").build())
                .optional())
        .as((stage, first, last, introduced, bothWays, active, open, agreement) ->
            SessionContext.builder()
                .stage(stage)
                .firstSession(first)
                .finalSession(last)
                .introductionsExchanged(introduced)
                .feedbackBothWays(bothWays)
                .activeGoals(active)
                .openActions(open)
                .agreement(agreement)
                .sessionsSinceFeedback(
                    active.isPresent() ? OptionalInt.of(active.get().size()) : OptionalInt.empty())
                .build());
  }
}
