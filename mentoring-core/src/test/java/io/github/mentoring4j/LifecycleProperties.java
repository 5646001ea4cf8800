package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.LifecycleWalks.Step;
import io.github.mentoring4j.LifecycleWalks.Walk;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Every decision of a random walk is compared with that of an oracle which was typed by hand from the description of the domain. */
class LifecycleProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  /** No event leads into a pause yet, so nothing can be refused for one. */
  private static final Set<Decision.Reason> REASONS =
      EnumSet.complementOf(EnumSet.of(Decision.Reason.PAUSED));

  private static final List<String> RUNS = List.of(
      "completed", "completed early", "ended early", "lapsed", "refused", "open", "never accepted");

  /** Every code that a decision under the standard policy can have, bar {@code status.paused}. */
  private static final String CODES = """
      actor.not-a-party actor.side-needed revision.stale status.closed status.not-accepted time.reversed time.future
      proposal.repeated acceptance.repeated agreement.repeated agreement.end-too-near agreement.end-too-far
      goal.unknown goal.repeated goal.settled goal.too-late goal.limit
      session.unknown session.repeated session.not-started session.before-acceptance session.limit session.long
      session.after-end action.unknown action.repeated action.limit
      move.same-stage move.none reason.missing completion.not-in-last-stage
      sessions-held.at-least agreement-confirmations.at-least goals-open.at-least goals-open.at-most
      goals-without-measure-or-date.none sessions-held-in-visit.at-least goals-without-step.none
      feedback-by-mentor-in-visit.at-least goals-without-status.none reflections-in-visit.at-least
      feedback-by-mentee-in-visit.at-least actions-open.none evaluations-by-mentee-in-visit.at-least
      successes.at-least future-plans-in-visit.at-least contact-choices-in-visit.at-least
      thanks-by-mentee-in-visit.at-least
      """;

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void decidesAsTheOracleDoes(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    for (Step step : walk.steps()) {
      LifecycleOracle.Ruling ruling =
          LifecycleOracle.judge(step.facts(), step.event(), step.circumstances());
      assertThat(refusal(step.decision())).as(step::summary).isEqualTo(ruling.refusal());
      assertThat(step.decision().findings())
          .as(step::summary)
          .extracting(Finding::code)
          .containsExactlyInAnyOrderElementsOf(ruling.codes());
      step.decision().findings().forEach(finding -> claimsTheSame(finding, ruling));
      if (step.decision() instanceof Decision.Permitted permitted) {
        recordsTheSame(permitted, step, ruling);
      }
    }
    count(walk);
    Statistics.label("runs")
        .coverage(coverage -> RUNS.forEach(run -> coverage.check(run).count(c -> c >= 3)));
    Statistics.label("events").coverage(coverage -> {
      for (EventType type : EventType.values()) {
        coverage.check(type, "refused").count(c -> c >= 3);
        if (type != EventType.PROPOSED) {
          coverage.check(type, "permitted").count(c -> c >= 3);
        }
      }
    });
    Statistics.label("stages").coverage(coverage -> {
      for (Stage stage : Stage.values()) {
        coverage.check(stage, "entered").count(c -> c >= 30);
        coverage.check(stage, "ended in").count(c -> c >= 3);
      }
    });
    Statistics.label("reasons")
        .coverage(coverage -> REASONS.forEach(reason -> coverage.check(reason).count(c -> c >= 3)));
    Statistics.label("codes").coverage(coverage -> {
      for (String code : CODES.split("\\s+", -1)) {
        if (!code.isEmpty()) {
          coverage.check(code).count(c -> c >= 2);
        }
      }
    });
    Statistics.label("overrides").coverage(coverage -> coverage.check("used").count(c -> c >= 3));
  }

  @Property(tries = 60)
  void keepsTheStateThatTheEventsAmountTo(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    for (int i = 0; i < walk.states().size(); i++) {
      LifecycleFacts facts = new LifecycleFacts(
          walk.history().subList(0, i + 1).stream().map(RecordedEvent::event).toList());
      LifecycleStates.assertThatItIs(walk.states().get(i), facts);
    }
  }

  @Property(tries = 30)
  void saysEveryFindingInWords(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    for (Step step : LifecycleWalks.run(LIFECYCLE, impulses).steps()) {
      for (Finding finding : step.decision().findings()) {
        assertThat(finding.message(Locale.ROOT))
            .as(finding::code)
            .isNotBlank()
            .doesNotContain("{", "}");
        assertThat(finding.advice(Locale.ROOT))
            .as(finding::code)
            .isNotBlank()
            .doesNotContain("{", "}");
      }
    }
  }

  private static Optional<Decision.Reason> refusal(Decision decision) {
    return decision instanceof Decision.Refused refused
        ? Optional.of(refused.reason())
        : Optional.empty();
  }

  private static void claimsTheSame(Finding finding, LifecycleOracle.Ruling ruling) {
    LifecycleOracle.Claim claim = ruling.claims().stream()
        .filter(one -> one.code().equals(finding.code()))
        .findFirst()
        .orElseThrow();
    if (claim.observed().isPresent()) {
      assertThat(number(finding.observed())).as(finding::code).isEqualTo(claim.observed());
      assertThat(number(finding.required())).as(finding::code).isEqualTo(claim.required());
    }
    if (!claim.subjects().isEmpty()) {
      assertThat(finding.subjects()).as(finding::code).isEqualTo(claim.subjects());
    }
  }

  private static OptionalLong number(Optional<Finding.Fact> fact) {
    return fact.isPresent() && fact.get() instanceof Finding.Fact.Count count
        ? OptionalLong.of(count.value())
        : OptionalLong.empty();
  }

  private static void recordsTheSame(
      Decision.Permitted permitted, Step step, LifecycleOracle.Ruling ruling) {
    RecordedEvent recorded = permitted.recorded();
    assertThat(recorded.event()).isSameAs(step.event());
    assertThat(recorded.mentorship()).isEqualTo("m-1");
    assertThat(recorded.revision()).isEqualTo(step.facts().events().size() + 1L);
    assertThat(recorded.policy())
        .isEqualTo(
            ruling.isGuarded()
                ? Optional.of(new LifecyclePolicy.Reference("standard", 1))
                : Optional.empty());
    assertThat(recorded.override())
        .isEqualTo(ruling.isOverridden() ? step.circumstances().override() : Optional.empty());
  }

  private static void count(Walk walk) {
    LifecycleFacts end = walk.facts();
    Statistics.label("runs").collect(run(end));
    if (walk.steps().stream().anyMatch(step -> !step.decision().isPermitted())) {
      Statistics.label("runs").collect("refused");
    }
    for (Step step : walk.steps()) {
      Statistics.label("events")
          .collect(step.event().type(), step.decision().isPermitted() ? "permitted" : "refused");
      step.decision()
          .findings()
          .forEach(finding -> Statistics.label("codes").collect(finding.code()));
      refusal(step.decision()).ifPresent(reason -> Statistics.label("reasons").collect(reason));
      if (step.decision() instanceof Decision.Permitted permitted) {
        Mentorship next = permitted.next();
        if (!next.stageEnteredAt().equals(step.before().stageEnteredAt())) {
          Statistics.label("stages").collect(next.stage().orElseThrow(), "entered");
        }
        Statistics.label("overrides")
            .collect(permitted.recorded().override().isPresent() ? "used" : "not used");
      }
    }
    if (end.last() instanceof Ended) {
      Statistics.label("stages").collect(end.stage().orElseThrow(), "ended in");
    }
  }

  private static String run(LifecycleFacts end) {
    if (end.last() instanceof Completed) {
      return end.outcome().equals(Optional.of(Mentorship.Outcome.COMPLETED))
          ? "completed"
          : "completed early";
    } else if (end.last() instanceof Ended) {
      return end.outcome().equals(Optional.of(Mentorship.Outcome.LAPSED))
          ? "lapsed"
          : "ended early";
    }
    return end.acceptedAt().isPresent() ? "open" : "never accepted";
  }

  @Property(tries = 200)
  void beginsForEveryPartyUpToFiveMinutesAhead(
      @ForAll int seconds, @ForAll @IntRange(min = 0, max = 3) int who) {
    int ahead = seconds % 900;
    Actor by = List.of(
            LifecycleWalks.ADA, LifecycleWalks.GRACE, Actor.programme(), LifecycleWalks.STRANGER)
        .get(who);
    Proposed proposal = new Proposed(LifecycleWalks.START.plusSeconds(ahead), by, "ada", "grace");
    Decision decision = LIFECYCLE.begin("m-1", proposal, LifecycleWalks.START);
    if (who == 3) {
      assertThat(refusal(decision)).contains(Decision.Reason.WRONG_ACTOR);
    } else if (ahead > 300) {
      assertThat(refusal(decision)).contains(Decision.Reason.IN_THE_FUTURE);
      assertThat(decision.findings()).extracting(Finding::code).containsExactly("time.future");
    } else {
      assertThat(decision.orElseThrow().recorded().event()).isSameAs(proposal);
      LifecycleStates.assertThatItIs(
          decision.orElseThrow().next(), new LifecycleFacts(List.of(proposal)));
    }
  }
}
