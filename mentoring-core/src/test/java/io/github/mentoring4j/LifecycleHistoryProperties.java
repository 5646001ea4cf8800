package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.CorruptHistoryException.Kind;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentoringArbitraries;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.fixtures.Walk.Step;
import io.github.mentoring4j.oracle.Facts;
import io.github.mentoring4j.oracle.VisitFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A history gives back what was decided, and a broken one is found at its place. */
@Domain(MentoringDomain.class)
class LifecycleHistoryProperties {
  private static final Set<Noted.Kind> LOOKING_BACK =
      Set.of(Noted.Kind.FEEDBACK, Noted.Kind.EVALUATION, Noted.Kind.SUCCESS, Noted.Kind.THANKS);

  @Property(tries = 200)
  void givesBackTheStateThatWasDecided(@ForAll Walk walk) {
    Mentorship replayed = History.of(walk.history()).mentorship();
    assertThat(replayed).isEqualTo(walk.end()).hasSameHashCodeAs(walk.end());
    assertThat(replayed.revision()).isEqualTo(walk.history().size());
  }

  @Property(tries = 200)
  void makesTheWholeOfAPrefixAndTheRest(@ForAll Walk walk, @ForAll @IntRange(max = 99) int cut) {
    int length = 1 + cut % walk.history().size();
    Mentorship pair = History.of(walk.history().subList(0, length)).mentorship();
    assertThat(pair).isEqualTo(walk.states().get(length - 1));
    for (RecordedEvent recorded : walk.history().subList(length, walk.history().size())) {
      pair = History.apply(pair, recorded);
    }
    assertThat(pair).isEqualTo(walk.end());
  }

  @Property(tries = 200)
  void cutsAHistoryIntoVisits(@ForAll Walk walk) {
    History history = History.of(walk.history());
    Facts facts = Facts.of(walk.history());
    List<VisitFacts> visits = history.visits().stream()
        .map(visit -> new VisitFacts(
            visit.stage(), visit.enteredAt(), visit.leftAt(), events(visit.events())))
        .toList();
    assertThat(visits).isEqualTo(VisitFacts.of(facts));
    List<MentorshipEvent> all = new ArrayList<>(events(history.beforeAcceptance()));
    visits.forEach(visit -> all.addAll(visit.events()));
    assertThat(all).isEqualTo(facts.events());
  }

  private static List<MentorshipEvent> events(List<RecordedEvent> recorded) {
    return recorded.stream().map(RecordedEvent::event).toList();
  }

  private static final List<Lifecycle> LIFECYCLES = List.of(
      Lifecycle.of(LifecyclePolicy.thorough()),
      Lifecycle.of(LifecyclePolicy.singleSession()),
      Lifecycle.of(LifecyclePolicy.builder()
          .id("easy-going")
          .clockTolerance(Duration.ofDays(999))
          .shortestTerm(Duration.ZERO)
          .longestTerm(Duration.ofDays(99_999))
          .mostGoals(999)
          .build()),
      Lifecycle.of(LifecyclePolicy.standard().toBuilder()
          .id("strict")
          .addLearningCriterion(Criterion.atLeast(Evidence.SESSIONS_HELD, 2))
          .mostGoals(3)
          .build()));

  @Provide
  Arbitrary<Walk> underAnyOfThese() {
    return Arbitraries.oneOf(
        LIFECYCLES.stream().map(MentoringArbitraries::walks).toList());
  }

  /** Replay reads the events alone, whatever policy they were decided by, and whether or not that was recorded. */
  @Property(tries = 200)
  void asksNoPolicy(@ForAll("underAnyOfThese") Walk walk) {
    assertThat(History.of(walk.history()).mentorship()).isEqualTo(walk.end());
    List<MentorshipEvent> events =
        walk.history().stream().map(RecordedEvent::event).toList();
    assertThat(History.of(Histories.recorded(walk.end().id(), events)).mentorship())
        .isEqualTo(walk.end());
  }

  /** An event that a policy refuses may have been permitted by another one. */
  @Example
  void readsWhatNoPolicyOfTodayPermits() {
    Instant at = START;
    Agreement forAges =
        Agreement.builder().plannedEnd(at.plusSeconds(1_000_000_000)).build();
    Mentorship pair = History.of(Histories.recorded(
            "m-1",
            List.of(
                new Proposed(at, ADA, "ada", "grace"),
                new Accepted(at, GRACE),
                new MentorshipEvent.AgreementReached(at, ADA, forAges),
                new MentorshipEvent.AgreementReached(at, GRACE, forAges),
                new StageEntered(at, ADA, Stage.LEARNING_AND_DEVELOPMENT),
                new StageEntered(at, ADA, Stage.PROGRESS_AND_REFLECTION),
                new StageEntered(at, ADA, Stage.TRANSITION_AND_CLOSURE),
                new MentorshipEvent.Extended(at, ADA, at.plusSeconds(2_000_000_000)),
                new Completed(at, ADA))))
        .mentorship();
    assertThat(pair.closing().orElseThrow().outcome()).isEqualTo(Mentorship.Outcome.COMPLETED);
    assertThat(pair.plannedEnd()).contains(at.plusSeconds(2_000_000_000));
  }

  @Property(tries = 200)
  void findsTwoEventsThatHaveChangedPlaces(
      @ForAll Walk walk, @ForAll @IntRange(max = 99) int place) {
    Assume.that(walk.history().size() >= 2);
    int first = place % (walk.history().size() - 1);
    List<RecordedEvent> history = new ArrayList<>(walk.history());
    Collections.swap(history, first, first + 1);
    breaks(history, walk, first, first == 0 ? Kind.NOT_BEGUN : Kind.GAP);
  }

  /** What decisions alone refuse: repetitions that do a state no harm, and what a policy limits. */
  private static final Set<String> UP_TO_DECISIONS = Set.of(
      "agreement.repeated",
      "agreement.in-force",
      "goal.unchanged",
      "session.settled",
      "session.same-start",
      "session.taken-over",
      "session.unmoved",
      "pause.repeated",
      "successor.itself",
      "goal.limit",
      "session.limit",
      "action.limit",
      "planned-end.too-near",
      "planned-end.too-far",
      "extension.passed",
      "closing.too-long-ago");

  /** Replay refuses what decisions refuse for good, whatever the policy, the clock and the revision; it accepts all else. */
  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void findsWhatCannotHaveHappened(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      int place = (int) step.before().revision();
      MentorshipEvent event = step.event();
      List<RecordedEvent> history = new ArrayList<>(walk.history().subList(0, place));
      history.add(Histories.recorded(event, place + 1, step.before().id()));
      DecisionContext anyhow = DecisionContext.at(event.at()).overriding("Any");
      Decision decision = Lifecycle.standard().decide(step.before(), event, anyhow);
      List<String> forGood = forGood(decision);
      Kind kind = kind(step.before(), event);
      if (kind == Kind.IMPOSSIBLE_EVENT && forGood.isEmpty()) {
        assertThat(History.of(history).mentorship())
            .isEqualTo(History.apply(step.before(), history.get(place)));
        Statistics.collect(decision.isPermitted() ? "permitted" : "up to decisions");
      } else {
        CorruptHistoryException broken = breaks(history, walk, place, kind);
        Statistics.collect(kind);
        if (kind == Kind.IMPOSSIBLE_EVENT) {
          assertThat(broken.refusal().orElseThrow().findings())
              .extracting(Finding::code)
              .isEqualTo(forGood);
        }
      }
    }
    Statistics.coverage(seen -> List.of(
            "permitted",
            "up to decisions",
            Kind.IMPOSSIBLE_EVENT,
            Kind.TIME_REVERSED,
            Kind.AFTER_THE_END)
        .forEach(what -> seen.check(what).count(count -> count >= 10)));
  }

  private static List<String> forGood(Decision decision) {
    return decision.findings().stream()
        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
        .map(Finding::code)
        .filter(code -> !UP_TO_DECISIONS.contains(code))
        .toList();
  }

  /** What is wrong with an event that does not fit: after the end and in time it is looked at first. */
  private static Kind kind(Mentorship before, MentorshipEvent event) {
    if (before.status() == Mentorship.Status.CLOSED
        && (before.acceptedAt().isEmpty() || !looksBack(event))) {
      return Kind.AFTER_THE_END;
    }
    boolean isEarlier = event.at().isBefore(before.lastEventAt());
    return isEarlier && !(event instanceof MentorshipEvent.Ended)
        ? Kind.TIME_REVERSED
        : Kind.IMPOSSIBLE_EVENT;
  }

  private static boolean looksBack(MentorshipEvent event) {
    return event instanceof SessionHeld
        || event instanceof SessionMissed
        || (event instanceof Noted noted && LOOKING_BACK.contains(noted.kind()));
  }

  @Property(tries = 40)
  void findsAProposalByAThirdPerson(@ForAll @IntRange(max = 9) int seconds) {
    Proposed proposal = new Proposed(START.plusSeconds(seconds), STRANGER, "ada", "grace");
    CorruptHistoryException broken = catchThrowableOfType(
        CorruptHistoryException.class,
        () -> History.of(Histories.recorded("m-1", List.of(proposal))).mentorship());
    assertThat(broken.kind()).isEqualTo(Kind.IMPOSSIBLE_EVENT);
    assertThat(broken.position()).isZero();
    assertThat(broken.refusal().orElseThrow().kind()).isEqualTo(Decision.Refused.Kind.WRONG_ACTOR);
  }

  /** An event by the wrong actor makes a history corrupt. */
  @Example
  void findsWhatTheWrongPartHasDone() {
    Instant at = START;
    Proposed proposal = new Proposed(at, ADA, "ada", "grace");
    for (MentorshipEvent event : List.of(new Expired(at, ADA), new Accepted(at, PROGRAMME))) {
      CorruptHistoryException broken = catchThrowableOfType(
          CorruptHistoryException.class,
          () -> History.of(Histories.recorded("m-1", List.of(proposal, event))).mentorship());
      assertThat(broken.kind()).isEqualTo(Kind.IMPOSSIBLE_EVENT);
      assertThat(broken.position()).isEqualTo(1);
      assertThat(broken.refusal().orElseThrow().kind())
          .isEqualTo(Decision.Refused.Kind.WRONG_ACTOR);
    }
  }

  private static CorruptHistoryException breaks(
      List<RecordedEvent> history, Walk walk, int position, Kind kind) {
    CorruptHistoryException broken = catchThrowableOfType(
        CorruptHistoryException.class, () -> History.of(history).mentorship());
    assertThat(broken).isNotNull();
    assertThat(broken.kind()).isEqualTo(kind);
    assertThat(broken.position()).isEqualTo(position);
    assertThat(broken.lastGood())
        .isEqualTo(position == 0 ? Optional.empty() : Optional.of(walk.states().get(position - 1)));
    if (position > 0) {
      CorruptHistoryException applied = catchThrowableOfType(
          CorruptHistoryException.class,
          () -> History.apply(walk.states().get(position - 1), history.get(position)));
      assertThat(applied.kind()).isEqualTo(broken.kind());
      assertThat(applied.position()).isEqualTo(position);
    }
    return broken;
  }
}
