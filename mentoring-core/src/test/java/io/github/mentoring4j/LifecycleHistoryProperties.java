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
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentoringArbitraries;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.fixtures.Walk.Step;
import io.github.mentoring4j.oracle.Facts;
import io.github.mentoring4j.oracle.Oracle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** A history gives back what was decided, and a broken one is found at its place. */
@Domain(MentoringDomain.class)
class LifecycleHistoryProperties {
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

  private static final List<Lifecycle> LIFECYCLES = List.of(
      Lifecycle.of(LifecyclePolicy.singleSession()),
      Lifecycle.of(LifecyclePolicy.builder()
          .id("easy-going")
          .clockTolerance(Duration.ofDays(999))
          .shortestTerm(Duration.ZERO)
          .longestTerm(Duration.ofDays(99_999))
          .mostGoals(999)
          .longestDeclineReason(9_999)
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
    List<MentorshipEvent> events = Facts.of(walk.history()).events();
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

  /** Replay refuses what the oracle refuses, except for policy, clock and revision. */
  @Property(tries = 400)
  void findsWhatCannotHaveHappened(@ForAll Walk walk) {
    Facts all = Facts.of(walk.history());
    for (Step step : walk.steps()) {
      int place = (int) step.before().revision();
      Facts facts = all.first(place);
      MentorshipEvent event = step.event();
      List<RecordedEvent> history = new ArrayList<>(walk.history().subList(0, place));
      history.add(Histories.recorded(event, place + 1, step.before().id()));
      Oracle.Ruling ruling =
          Oracle.judge(facts, event, DecisionContext.at(event.at()).overriding("Any"));
      Optional<Decision.Refused.Kind> reason = ruling.refusal();
      if (facts.isClosed()) {
        breaks(history, walk, place, Kind.AFTER_THE_END);
      } else if (event.at().isBefore(facts.last().at())) {
        breaks(history, walk, place, Kind.TIME_REVERSED);
      } else if (reason.isEmpty() || reason.get() == Decision.Refused.Kind.LIMIT_EXCEEDED) {
        assertThat(History.of(history).mentorship())
            .isEqualTo(History.apply(step.before(), history.get(place)));
      } else {
        CorruptHistoryException broken = breaks(history, walk, place, Kind.IMPOSSIBLE_EVENT);
        assertThat(broken.refusal().orElseThrow().kind()).isEqualTo(reason.get());
      }
    }
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
