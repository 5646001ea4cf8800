package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.CONTEXT;
import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReadinessCheckerTest {
  @Test
  void checksThePlanOfAFirstReader() {
    Instant now = Instant.parse("2026-03-10T09:00:00Z");
    SessionPlan plan = SessionPlan.builder()
        .start(ZonedDateTime.parse("2026-03-12T16:00+01:00[Europe/Berlin]"))
        .length(Duration.ofMinutes(45))
        .place("video call")
        .addObjective("Choose one of two job offers by Friday")
        .addQuestion(
            "How did you decide between the management track and the staff engineer track?")
        .build();

    ReadinessReport report = ReadinessChecker.standard().check(plan, now);

    assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    assertThat(report.render(Locale.ENGLISH)).startsWith("""
        Ready, with advice: 3 could be better

        Could be better
        - Agenda: The agenda has no topic.
          Add one or two topics, with the minutes that you want to give them.
        - Agenda: The plan has neither an item for next steps nor a date for the session after this one.
          Add an item for next steps, or propose a date.
        - Background: The plan gives your mentor no background.
          Add two or three lines: where you stand, and what has led to your question.

        Next
        - The agenda is to be with your mentor by 2026-03-11 16:00 (Europe/Berlin).
        """);
  }

  @Test
  void listsItsRulesInTheOrderOfTheCatalogue() {
    ReadinessChecker checker = ReadinessChecker.standard();

    assertThat(checker.rules())
        .extracting(ReadinessRule::code)
        .startsWith(
            "relationship.inactive",
            "schedule.missing",
            "schedule.past",
            "schedule.confirmed",
            "schedule.after-end",
            "schedule.length",
            "objective.missing",
            "objective.count",
            "objective.duplicate",
            "question.missing",
            "question.count",
            "question.duplicate",
            "topic.missing",
            "topic.count",
            "agenda.overrun",
            "agenda.slack",
            "agenda.untimed",
            "agenda.next-steps",
            "agenda.shared",
            "material.shared",
            "actions.reviewed",
            "context.missing",
            "thanks.missing",
            "help.kind",
            "placeholder.left");
    assertThatThrownBy(() -> checker.rules().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void saysOfARuleAllThatIsKnown() {
    ReadinessRule length = GoodSession.rule("schedule.length");

    assertThat(length.since()).contains("0.1.0");
    assertThat(length.severity()).isEqualTo(Severity.WARNING);
    assertThat(length.title(Locale.ENGLISH)).isEqualTo("The session takes 20 to 90 min");
    assertThat(length.rationale(Locale.ENGLISH)).startsWith("Practice: in less time");
    assertThat(length.parameters())
        .containsExactly(
            new ReadinessRule.Parameter("leastMinutes", 20, 0, 1_440),
            new ReadinessRule.Parameter("mostMinutes", 90, 1, 1_440));
    assertThat(length.stages()).containsExactlyInAnyOrder(Stage.values());
    assertThat(length.isOn()).isTrue();
    assertThat(length.readsProse()).isFalse();
    assertThat(length.examples())
        .extracting(ReadinessRule.Example::says, ReadinessRule.Example::unmet)
        .containsExactly(
            tuple("an hour and a half", List.of()),
            tuple("a quarter of an hour", List.of("schedule.length")),
            tuple("two hours", List.of("schedule.length")));
  }

  @Test
  void givesOneResultPerRuleInTheOrderOfItsRules() {
    List<String> codes = ReadinessChecker.standard().rules().stream()
        .filter(ReadinessRule::isOn)
        .map(ReadinessRule::code)
        .toList();

    assertThat(ReadinessChecker.standard().check(PLAN, CONTEXT, NOW).results())
        .extracting(RuleResult::code)
        .isEqualTo(codes);
    assertThat(ReadinessChecker.standard()
            .check(SessionPlan.builder().build(), NOW)
            .results())
        .extracting(RuleResult::code)
        .isEqualTo(codes);
  }

  @Test
  void givesOneReasonAloneForARelationshipThatIsNotActive() {
    SessionContext paused =
        GoodSession.context().status(Mentorship.Status.PAUSED).build();

    ReadinessReport report =
        ReadinessChecker.standard().check(SessionPlan.builder().build(), paused, NOW);

    assertThat(report.findings()).hasSize(1);
    assertThat(report.results().stream().skip(1)).allSatisfy(result -> {
      assertThat(result.result()).isEqualTo(Result.NOT_APPLICABLE);
      assertThat(result.reason()).contains("relationship-inactive");
    });
  }

  @Test
  void namesNoMomentThatCannotBeStored() {
    SessionPlan first = GoodSession.plan()
        .start(Faults.FIRST_INSTANT.atZone(ZoneOffset.UTC))
        .sharedAt(Optional.empty())
        .materials(List.of(Material.of("Offers", 12)))
        .build();

    ReadinessReport report = ReadinessChecker.standard().check(first, CONTEXT, NOW);

    Fact earliest = Fact.moment(Faults.FIRST_INSTANT, ZoneOffset.UTC);
    assertThat(report.findings())
        .filteredOn(finding -> !finding.code().equals("schedule.past.over"))
        .extracting(Finding::code, finding -> finding.required().orElseThrow())
        .containsExactly(
            tuple("agenda.shared.overdue", earliest), tuple("material.shared.overdue", earliest));
  }

  @Test
  void refusesATimeOutsideOfTheCalendar() {
    assertThatThrownBy(() -> ReadinessChecker.standard().check(PLAN, Instant.MAX))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("now");
  }

  @Test
  void namesWhatIsNull() {
    ReadinessChecker checker = ReadinessChecker.standard();

    assertThatThrownBy(() -> checker.check(nothing(), CONTEXT, NOW)).hasMessage("plan");
    assertThatThrownBy(() -> checker.check(PLAN, nothing(), NOW)).hasMessage("context");
    assertThatThrownBy(() -> checker.check(PLAN, CONTEXT, nothing())).hasMessage("now");
  }

  @Test
  void answersManyThreadsAtOnceAlike() throws Exception {
    ReadinessReport expected = ReadinessChecker.standard().check(PLAN, CONTEXT, NOW);
    Callable<ReadinessReport> check = () -> ReadinessChecker.standard().check(PLAN, CONTEXT, NOW);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<ReadinessReport> report : threads.invokeAll(Collections.nCopies(200, check))) {
        assertThat(report.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @Test
  void takesAPolicyOfAThousandChangesAndNoMore() {
    ReadinessPolicy.Builder most = ReadinessPolicy.builder();
    for (int i = 0; i < 1_000; i++) {
      most.off("thanks.missing");
    }
    assertThat(ReadinessChecker.standard().withPolicy(most.build()).policy().changes())
        .hasSize(1_000);

    most.off("thanks.missing");

    assertThat(catchThrowableOfType(InvalidValueException.class, most::build).faults())
        .extracting(Fault::field)
        .containsExactly("changes");
  }
}
