package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.LifecycleWalks.Step;
import io.github.mentoring4j.LifecycleWalks.Walk;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Every decision of a random walk is compared with that of an oracle which was typed by hand from the description of the domain. */
class LifecycleProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final List<String> RUNS = List.of(
      "completed",
      "completed early",
      "ended early",
      "lapsed",
      "declined",
      "withdrawn",
      "expired",
      "superseded",
      "proposed",
      "active",
      "paused",
      "with a pause",
      "ended while paused",
      "refused");

  /** Every code that a decision under the standard policy can have. */
  private static final Set<String> CODES = Set.of("""
      actor.not-a-party actor.side-needed actor.other-side-needed actor.proposer-needed actor.programme-needed
      revision.stale status.closed status.not-accepted status.accepted status.paused time.reversed time.future
      proposal.repeated acceptance.repeated agreement.repeated decline.reason-too-long
      planned-end.too-near planned-end.too-far extension.not-later extension.passed
      goal.unknown goal.repeated goal.settled goal.too-late goal.unchanged goal.limit
      session.unknown session.repeated session.not-started session.before-acceptance session.limit session.long
      session.after-end session.unmoved session.notice-before-acceptance session.cancelled-late session.cancelled-after-start
      action.unknown action.repeated action.limit pause.repeated resume.not-paused
      move.same-stage move.none reason.missing completion.not-in-last-stage
      sessions-held.at-least agreement-confirmations.at-least goals-open.at-least goals-open.at-most
      goals-without-measure-or-date.none sessions-held-in-visit.at-least goals-without-step.none
      feedback-by-mentor-in-visit.at-least goals-without-status.none reflections-in-visit.at-least
      feedback-by-mentee-in-visit.at-least actions-open.none evaluations-by-mentee-in-visit.at-least
      successes.at-least future-plans-in-visit.at-least contact-choices-in-visit.at-least
      thanks-by-mentee-in-visit.at-least""".split("\\s+"));

  @Property(tries = 2500)
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
          .extracting(LifecycleOracle.Claim::of)
          .containsExactlyInAnyOrderElementsOf(ruling.claims());
      if (step.decision() instanceof Decision.Permitted permitted) {
        recordsTheSame(permitted, step, ruling);
      }
    }
    count(walk);
    coverRuns();
    coverFindings();
  }

  private static void coverRuns() {
    Statistics.label("runs")
        .coverage(coverage -> RUNS.forEach(run -> coverage.check(run).count(c -> c >= 3)));
    Statistics.label("events").coverage(coverage -> {
      for (EventType type : EventType.values()) {
        coverage.check(type, "refused").count(c -> c >= 10);
        if (type != EventType.PROPOSED) {
          coverage.check(type, "permitted").count(c -> c >= 10);
        }
      }
    });
    Statistics.label("in a pause").coverage(coverage -> {
      for (EventType type : EventType.values()) {
        String verdict = LifecycleOracle.isFineInAPause(type) ? "permitted" : "refused";
        coverage.check(type, verdict).count(c -> c >= 3);
      }
    });
    Statistics.label("stages").coverage(coverage -> {
      for (Stage stage : Stage.values()) {
        coverage.check(stage, "entered").count(c -> c >= 30);
        coverage.check(stage, "paused").count(c -> c >= 10);
        coverage.check(stage, "ended in").count(c -> c >= 3);
      }
    });
  }

  private static void coverFindings() {
    Statistics.label("reasons").coverage(coverage -> {
      for (Decision.Reason reason : Decision.Reason.values()) {
        coverage.check(reason).count(c -> c >= 10);
      }
    });
    Statistics.label("codes")
        .coverage(coverage -> CODES.forEach(code -> coverage.check(code).count(c -> c >= 3)));
    Statistics.label("overrides").coverage(coverage -> coverage.check("used").count(c -> c >= 3));
  }

  /** The walks meet every code in the list, so a code that is missing there would never be compared. */
  @Example
  void countsEveryCodeThatHasWordsOfItsOwn() {
    Set<String> keys = ResourceBundle.getBundle(
            "io.github.mentoring4j.internal.lifecycle", Locale.ENGLISH)
        .keySet();
    assertThat(keys.stream()
            .filter(key -> key.startsWith("finding.") && key.endsWith(".advice"))
            .map(key -> key.substring("finding.".length(), key.length() - ".advice".length()))
            .filter(code -> !code.equals("unknown")))
        .isSubsetOf(CODES);
    assertThat(CODES)
        .filteredOn(code -> !isCriterion(code))
        .allSatisfy(code -> assertThat(keys).contains("finding." + code + ".message"));
  }

  private static boolean isCriterion(String code) {
    return code.matches(".*\\.(at-least|at-most|none)") && !code.equals("move.none");
  }

  @Property(tries = 100)
  void keepsTheStateThatTheEventsAmountTo(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    for (int i = 0; i < walk.states().size(); i++) {
      LifecycleFacts facts = new LifecycleFacts(
          walk.history().subList(0, i + 1).stream().map(RecordedEvent::event).toList());
      LifecycleStates.assertThatItIs(walk.states().get(i), facts);
    }
  }

  @Property(tries = 60)
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
    if (walk.states().stream().anyMatch(state -> state.status() == Mentorship.Status.PAUSED)) {
      Statistics.label("runs").collect("with a pause");
    }
    if (end.isClosed() && end.first(end.events().size() - 1).pause().isPresent()) {
      Statistics.label("runs").collect("ended while paused");
    }
    if (walk.steps().stream().anyMatch(step -> !step.decision().isPermitted())) {
      Statistics.label("runs").collect("refused");
    }
    walk.steps().forEach(LifecycleProperties::count);
    if (end.last() instanceof Ended) {
      Statistics.label("stages").collect(end.stage().orElseThrow(), "ended in");
    }
  }

  private static void count(Step step) {
    String verdict = step.decision().isPermitted() ? "permitted" : "refused";
    Statistics.label("events").collect(step.event().type(), verdict);
    if (step.before().status() == Mentorship.Status.PAUSED) {
      Statistics.label("in a pause").collect(step.event().type(), verdict);
    }
    step.decision()
        .findings()
        .forEach(finding -> Statistics.label("codes").collect(finding.code()));
    refusal(step.decision()).ifPresent(reason -> Statistics.label("reasons").collect(reason));
    if (step.decision() instanceof Decision.Permitted permitted) {
      Mentorship next = permitted.next();
      if (!next.stageEnteredAt().equals(step.before().stageEnteredAt())) {
        Statistics.label("stages").collect(next.stage().orElseThrow(), "entered");
      }
      if (step.event() instanceof Paused) {
        Statistics.label("stages").collect(next.stage().orElseThrow(), "paused");
      }
      Statistics.label("overrides")
          .collect(permitted.recorded().override().isPresent() ? "used" : "not used");
    }
  }

  private static String run(LifecycleFacts end) {
    return new LifecycleEnding(end)
        .outcome()
        .map(Mentorship.Outcome::name)
        .orElseGet(() -> end.status().name())
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ');
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
