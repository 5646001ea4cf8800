package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.AllocatedBytes;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Stage;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many bytes a check takes at most, once it is compiled. The budgets stand in for time, which depends on the machine: what is done twice costs
 * bytes, too.
 */
@EnabledIfSystemProperty(named = "budgets", matches = "true")
class ReadinessBudgetTest {
  private static final int RUNS = 6_000;
  private static final ReadinessChecker CHECKER = ReadinessChecker.standard();

  /** What the 65 kB of a typical plan may grow to before somebody has to look for the reason. */
  private static final long TYPICAL = 71_500;

  /** A check of the largest plan takes 32 bytes for each of its 190,000 characters. */
  private static final long LARGEST = 6_700_000;

  /** Five questions, three topics, and what belongs to them. */
  private static final SessionPlan PLAN = GoodPlan.plan(Stage.LEARNING_AND_DEVELOPMENT)
      .addQuestions(
          "Whom did you ask for advice before you signed?",
          "How did you tell the other firm that you would not come?",
          "Which clause of a contract have you come to regret?")
      .agendaItems(List.of(
          AgendaItem.of(AgendaItem.Kind.TOPIC, "The two offers side by side", 15),
          AgendaItem.of(AgendaItem.Kind.TOPIC, "What to ask the team lead before Friday", 10),
          AgendaItem.of(AgendaItem.Kind.TOPIC, "The last round, and who is in it", 10),
          AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do until Friday", 5)))
      .addMaterial(Material.of("Both offers", 12, Instant.parse("2026-03-09T08:00:00Z")))
      .build();

  private static final SessionContext CONTEXT =
      GoodPlan.context(Stage.LEARNING_AND_DEVELOPMENT).build();

  @Test
  void aTypicalPlanTakesNoMoreThanAValidatorWithAsManyConstraints() {
    assertThat(CHECKER.check(PLAN, CONTEXT, NOW).results()).noneMatch(one -> one.is(Result.UNMET));

    assertThat(bytes(CHECKER)).isPositive().isLessThanOrEqualTo(TYPICAL);
  }

  @Test
  void aPolicyTakesNoMoreThanItsChanges() {
    ReadinessPolicy policy = ReadinessPolicy.builder()
        .off("thanks.missing")
        .set("agenda.shared", "hours", 12)
        .set("schedule.length", "mostMinutes", 120, Stage.LEARNING_AND_DEVELOPMENT)
        .build();
    long most = TYPICAL + 2_000;

    assertThat(bytes(CHECKER.withPolicy(policy))).isPositive().isLessThanOrEqualTo(most);
  }

  @Test
  void theLargestPlanTakesAFewBytesForEachOfItsCharacters() {
    String text = "How did you choose between the bank and the young firm in your second year? ";
    List<String> texts =
        IntStream.range(0, 19).mapToObj(i -> i + text.repeat(130)).toList();
    SessionPlan plan = SessionPlan.builder()
        .questions(texts.subList(0, 8))
        .objectives(texts.subList(8, 14))
        .draftGoals(texts.subList(14, 19))
        .build();
    assertThat(CHECKER.check(plan, CONTEXT, NOW).results()).isNotEmpty();

    long bytes = AllocatedBytes.least(20, () -> CHECKER.check(plan, CONTEXT, NOW));

    assertThat(bytes).isPositive().isLessThanOrEqualTo(LARGEST);
  }

  private static long bytes(ReadinessChecker checker) {
    return AllocatedBytes.least(RUNS, () -> checker.check(PLAN, CONTEXT, NOW));
  }
}
