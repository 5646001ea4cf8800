package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.CONTEXT;
import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Mentorship;
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
  private static final Rule MET =
      Rule.of("met", Severity.ERROR, (rule, prepared) -> Judgement.met());
  private static final Rule BROKEN = Rule.of("broken", Severity.WARNING, (rule, prepared) -> {
    throw new UnsupportedOperationException();
  });

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
    assertThat(report.render(Locale.ENGLISH)).isEqualTo("""
        Ready, with advice. Score: 83 of 100

        Should be mended
        - agendaItems: The agenda has no topic.
          Add one or two topics, with the minutes that you want to give them.

        Could be better
        - agendaItems: The plan has neither an item for next steps nor a date for the next session.
          Add an item for next steps, or propose a date.
        - sharedAt: Your mentor does not have the agenda yet. It is due by 2026-03-11 16:00 (Europe/Berlin).
          Send it by then, when you are content with it.
        - background: The plan gives your mentor no background.
          Add two or three lines: where you stand, and what has led to your question.
        - thanks: No word of thanks is prepared.
          Note what you want to thank your mentor for, ideally something in particular.

        Not judged
        - not supplied: the status of the relationship (relationship.inactive)
        - not supplied: whether the mentor has confirmed the time (schedule.confirmed)
        - not supplied: the planned end of the relationship (schedule.after-end)
        - there are no two to compare (objective.duplicate, question.duplicate)
        - there is no topic to count (topic.count)
        - no item of the agenda has minutes (agenda.overrun, agenda.slack, agenda.untimed)
        - there is nothing long to read (material.shared)
        - not supplied: the open actions (actions.reviewed)
        """);
  }

  @Test
  void givesOneResultPerRuleInTheOrderOfTheCatalogue() {
    List<String> catalogue = List.of(
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
        "placeholder.left");

    assertThat(ReadinessChecker.standard().check(PLAN, CONTEXT, NOW).results())
        .extracting(RuleResult::code)
        .isEqualTo(catalogue);
    assertThat(ReadinessChecker.standard()
            .check(SessionPlan.builder().build(), NOW)
            .results())
        .extracting(RuleResult::code)
        .isEqualTo(catalogue);
  }

  @Test
  void givesOneReasonAloneForARelationshipThatIsNotActive() {
    SessionContext paused =
        GoodSession.context().status(Mentorship.Status.PAUSED).build();

    ReadinessReport report =
        ReadinessChecker.standard().check(SessionPlan.builder().build(), paused, NOW);

    assertThat(report.findings()).hasSize(1);
    assertThat(report.score()).isZero();
    assertThat(report.results().stream().skip(1)).allSatisfy(result -> {
      assertThat(result.result()).isEqualTo(Result.NOT_APPLICABLE);
      assertThat(result.reason()).contains("relationship-inactive");
    });
  }

  @Test
  void keepsTheReportWhenARuleBreaks() {
    ReadinessReport report = new ReadinessChecker(List.of(BROKEN, MET)).check(PLAN, NOW);

    RuleResult broken = report.results().get(0);
    assertThat(broken.result()).isEqualTo(Result.FAILED);
    assertThat(broken.severity()).isEqualTo(Severity.WARNING);
    assertThat(broken.failure()).contains("java.lang.UnsupportedOperationException");
    assertThat(broken.findings()).isEmpty();
    assertThat(report.results().get(1).result()).isEqualTo(Result.MET);
  }

  @Test
  void keepsTheReportWhenAGradeBreaks() {
    Rule grading = Rule.of(
        "grading",
        Severity.ERROR,
        prepared -> {
          throw new UnsupportedOperationException();
        },
        (rule, prepared) -> Judgement.met());

    ReadinessReport report = new ReadinessChecker(List.of(grading)).check(PLAN, NOW);

    assertThat(report.results().get(0).result()).isEqualTo(Result.FAILED);
    assertThat(report.results().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void namesNoMomentThatCannotBeStored() {
    SessionPlan first = GoodSession.plan()
        .start(Faults.FIRST_INSTANT.atZone(ZoneOffset.UTC))
        .sharedAt(Optional.empty())
        .materials(List.of(SessionPlan.Material.of("Offers", 12)))
        .build();

    ReadinessReport report = ReadinessChecker.standard().check(first, CONTEXT, NOW);

    Fact earliest = Fact.moment(Faults.FIRST_INSTANT, ZoneOffset.UTC);
    assertThat(report.findings())
        .filteredOn(finding -> !finding.code().equals("schedule.past"))
        .extracting(Finding::code, finding -> finding.required().orElseThrow())
        .containsExactly(
            tuple("agenda.shared.overdue", earliest), tuple("material.shared.open", earliest));
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
}
