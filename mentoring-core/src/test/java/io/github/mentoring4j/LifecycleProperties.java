package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.fixtures.Walk.Step;
import io.github.mentoring4j.oracle.Ending;
import io.github.mentoring4j.oracle.EventTable;
import io.github.mentoring4j.oracle.Facts;
import io.github.mentoring4j.oracle.Oracle;
import io.github.mentoring4j.oracle.StateOracle;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Every decision of a random walk is compared with that of an oracle which was typed by hand from the description of the domain. */
@Domain(MentoringDomain.class)
class LifecycleProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final List<String> RUNS = List.of(
      "completed",
      "completed early",
      "ended",
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

  /** The types that open a history. */
  private static final Set<MentorshipEvent.Type> OPENING =
      Set.of(MentorshipEvent.Type.PROPOSED, MentorshipEvent.Type.TAKEN_OVER);

  /** Every code that a decision under the standard policy can have. */
  private static final Set<String> CODES = Set.of("""
      actor.not-a-party actor.side-needed actor.other-side-needed actor.proposer-needed actor.programme-needed
      revision.stale status.closed status.not-accepted status.accepted status.paused time.reversed time.future
      opening.repeated acceptance.repeated agreement.repeated decline.reason-missing successor.itself
      agreement.in-force agreement.not-as-proposed agreement.own-proposal-replaced agreement.not-as-agreed
      agreement.end-not-as-extended override.not-needed
      planned-end.too-near planned-end.too-far planned-end.passed extension.not-later extension.passed
      goal.unknown goal.repeated goal.settled goal.too-late goal.unchanged goal.limit
      goal.date-passed goal.date-far action.date-passed action.date-far
      session.unknown session.repeated session.not-started session.before-acceptance session.limit session.long
      session.after-end session.unmoved session.notice-before-acceptance session.cancelled-late session.cancelled-after-start
      session.moved-late session.moved-after-start session.moved-before-acceptance session.settled session.same-start session.taken-over session.far session.after-closing
      closing.goals-open closing.actions-dropped closing.sessions-dropped closing.sessions-unsettled closing.too-long-ago
      action.unknown action.repeated action.limit pause.repeated pause.return-far resume.not-paused
      move.same-stage move.none reason.missing completion.not-in-last-stage
      sessions-held.at-least agreement-confirmations.at-least goals-open.at-least goals-open.at-most
      goals-without-measure-or-date.none sessions-held-in-stage.at-least goals-without-step.none
      feedback-by-mentor-in-stage.at-least goals-without-status.none reflections-in-stage.at-least
      feedback-by-mentee-in-stage.at-least actions-open.none evaluations-by-mentee-in-stage.at-least
      successes.at-least future-plans-in-stage.at-least contact-choices-in-stage.at-least
      thanks-by-mentee-in-stage.at-least""".split("\\s+"));

  @Property(tries = 2500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void decidesAsTheOracleDoes(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      Oracle.Ruling ruling = Oracle.judge(facts(walk, step), step.event(), step.context());
      assertThat(refusal(step.decision())).as(step::toString).isEqualTo(ruling.refusal());
      assertThat(step.decision().findings())
          .as(step::toString)
          .extracting(Oracle.Claim::of)
          .containsExactlyInAnyOrderElementsOf(ruling.claims());
      if (step.decision() instanceof Decision.Permitted permitted) {
        recordsTheSame(permitted, step, ruling);
      }
    }
    count(walk);
    coverRuns();
    coverFindings();
  }

  private static Facts facts(Walk walk, Step step) {
    return Facts.of(walk.history()).first((int) step.before().revision());
  }

  private static void coverRuns() {
    Statistics.label("runs")
        .coverage(coverage -> RUNS.forEach(run -> coverage.check(run).count(c -> c >= 3)));
    Statistics.label("events").coverage(coverage -> {
      for (MentorshipEvent.Type type : MentorshipEvent.Type.values()) {
        coverage.check(type, "refused").count(c -> c >= 10);
        if (!OPENING.contains(type)) {
          coverage.check(type, "permitted").count(c -> c >= 10);
        }
      }
    });
    Statistics.label("in a pause").coverage(coverage -> {
      for (MentorshipEvent.Type type : MentorshipEvent.Type.values()) {
        String verdict = EventTable.isFineInAPause(type) ? "permitted" : "refused";
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
      // Nothing is asked for here that is not handed in.
      Set<Decision.Refused.Kind> met =
          EnumSet.complementOf(EnumSet.of(Decision.Refused.Kind.NOT_SUPPLIED));
      for (Decision.Refused.Kind reason : met) {
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
            // Under the standard policy either side may override.
            .filter(code -> !code.equals("unknown") && !code.equals("override.programme-needed"))
            .filter(code -> !CommunityProperties.CODES.contains(code) && !code.startsWith("due.")))
        .isSubsetOf(CODES);
    assertThat(CommunityProperties.CODES)
        .allSatisfy(code -> assertThat(keys).contains("finding." + code + ".message"));
    assertThat(CODES)
        .filteredOn(code -> !isCriterion(code))
        .allSatisfy(code -> assertThat(keys).contains("finding." + code + ".message"));
  }

  private static boolean isCriterion(String code) {
    return code.matches(".*\\.(at-least|at-most|none)") && !code.equals("move.none");
  }

  @Property(tries = 100)
  void keepsTheStateThatTheEventsAmountTo(@ForAll Walk walk) {
    for (int i = 0; i < walk.states().size(); i++) {
      Facts facts = Facts.of(walk.history().subList(0, i + 1));
      StateOracle.assertThatItIs(walk.states().get(i), facts);
    }
  }

  @Property(tries = 60)
  void saysEveryFindingInWords(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      for (Finding finding : step.decision().findings()) {
        assertSpeaks(finding, finding.message(Locale.ROOT));
        assertSpeaks(finding, finding.advice(Locale.ROOT));
      }
    }
  }

  /** A sentence without a placeholder; an id may contain anything. */
  private static void assertSpeaks(Finding finding, String text) {
    // The longest first: an id may be a part of another.
    String words = finding.subjects().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .reduce(text, (rest, id) -> rest.replace(id, ""));
    assertThat(text).as(finding::code).endsWith(".");
    assertThat(words).as(finding::code).isNotBlank().doesNotContain("{", "}");
  }

  private static Optional<Decision.Refused.Kind> refusal(Decision decision) {
    return decision instanceof Decision.Refused refused
        ? Optional.of(refused.kind())
        : Optional.empty();
  }

  private static void recordsTheSame(
      Decision.Permitted permitted, Step step, Oracle.Ruling ruling) {
    RecordedEvent recorded = permitted.recorded();
    assertThat(recorded.event()).isSameAs(step.event());
    assertThat(recorded.mentorship()).isEqualTo(step.before().id());
    assertThat(recorded.revision()).isEqualTo(step.before().revision() + 1);
    assertThat(recorded.policy())
        .isEqualTo(
            ruling.isGuarded()
                ? Optional.of(new LifecyclePolicy.Reference("standard", 1))
                : Optional.empty());
    assertThat(recorded.override())
        .isEqualTo(ruling.isOverridden() ? step.context().override() : Optional.empty());
  }

  private static boolean closesAPause(Walk walk) {
    for (int i = 1; i < walk.states().size(); i++) {
      if (walk.states().get(i).status() == Mentorship.Status.CLOSED) {
        return walk.states().get(i - 1).status() == Mentorship.Status.PAUSED;
      }
    }
    return false;
  }

  private static void count(Walk walk) {
    Facts end = Facts.of(walk.history());
    Statistics.label("runs").collect(run(end));
    if (walk.states().stream().anyMatch(state -> state.status() == Mentorship.Status.PAUSED)) {
      Statistics.label("runs").collect("with a pause");
    }
    if (closesAPause(walk)) {
      Statistics.label("runs").collect("ended while paused");
    }
    if (walk.steps().stream().anyMatch(step -> !step.decision().isPermitted())) {
      Statistics.label("runs").collect("refused");
    }
    walk.steps().forEach(LifecycleProperties::count);
    if (end.closing().filter(Ended.class::isInstance).isPresent()) {
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

  private static String run(Facts end) {
    return new Ending(end)
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
    Actor by = List.of(ADA, GRACE, PROGRAMME, STRANGER).get(who);
    Proposed proposal = new Proposed(START.plusSeconds(ahead), by, "ada", "grace");
    Decision decision = LIFECYCLE.begin("m-1", proposal, START);
    if (who == 3) {
      assertThat(refusal(decision)).contains(Decision.Refused.Kind.WRONG_ACTOR);
    } else if (ahead > 300) {
      assertThat(refusal(decision)).contains(Decision.Refused.Kind.IN_THE_FUTURE);
      assertThat(decision.findings()).extracting(Finding::code).containsExactly("time.future");
    } else {
      assertThat(decision.orElseThrow().recorded().event()).isSameAs(proposal);
      StateOracle.assertThatItIs(
          decision.orElseThrow().next(), new Facts("m-1", List.of(proposal)));
    }
  }

  /** What exceeds a limit is told and refuses nothing: a pair that runs is a fact. */
  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void takesOverAsTheOracleDoes(
      @ForAll TakenOver event,
      @ForAll @IntRange(max = 9) int who,
      @ForAll @IntRange(max = 3) int ahead) {
    Actor by = who > 1 ? PROGRAMME : Actor.person(who == 0 ? event.mentee() : event.mentor());
    TakenOver opening =
        new TakenOver(event.at(), by, event.mentee(), event.mentor(), event.takeover());
    Instant now = event.at().minusSeconds(298 + ahead);
    Decision decision = LIFECYCLE.takeOver("urn:a", opening, now);
    Oracle.Ruling ruling = Oracle.open("urn:a", opening, now);
    assertThat(refusal(decision)).isEqualTo(ruling.refusal());
    assertThat(decision.findings())
        .extracting(Oracle.Claim::of)
        .containsExactlyInAnyOrderElementsOf(ruling.claims());
    decision.findings().forEach(finding -> Statistics.collect(finding.code()));
    if (decision instanceof Decision.Permitted permitted) {
      assertThat(permitted.recorded()).isEqualTo(Histories.recorded(opening, 1, "urn:a"));
      StateOracle.assertThatItIs(permitted.next(), new Facts("urn:a", List.of(opening)));
    }
    Statistics.coverage(seen -> List.of(
            "actor.programme-needed",
            "time.future",
            "goal.limit",
            "planned-end.passed",
            "planned-end.too-far")
        .forEach(code -> seen.check(code).count(count -> count >= 3)));
  }
}
