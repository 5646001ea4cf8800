package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.CorruptHistoryException.Kind;
import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.LifecycleWalks.Walk;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A history gives back what was decided, and a broken one is found at its place. */
class LifecycleHistoryProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  @Property(tries = 200)
  void givesBackTheStateThatWasDecided(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Mentorship replayed = Mentorship.replay(walk.history());
    assertThat(replayed).isEqualTo(walk.end()).hasSameHashCodeAs(walk.end());
    assertThat(replayed.revision()).isEqualTo(walk.history().size());
  }

  @Property(tries = 200)
  void makesTheWholeOfAPrefixAndTheRest(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int cut) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    int length = 1 + cut % walk.history().size();
    Mentorship pair = Mentorship.replay(walk.history().subList(0, length));
    assertThat(pair).isEqualTo(walk.states().get(length - 1));
    for (RecordedEvent recorded : walk.history().subList(length, walk.history().size())) {
      pair = pair.apply(recorded);
    }
    assertThat(pair).isEqualTo(walk.end());
  }

  /** Whatever was asked for when it was decided, and whether that is known, the events alone are read. */
  @Property(tries = 200)
  void asksNoPolicy(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 2) int policy) {
    Lifecycle lifecycle = List.of(
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
                .build()))
        .get(policy);
    Walk walk = LifecycleWalks.run(lifecycle, impulses);
    assertThat(Mentorship.replay(walk.history())).isEqualTo(walk.end());
    assertThat(Mentorship.replay(recorded(walk.facts().events()))).isEqualTo(walk.end());
  }

  /** What a policy refuses may have been right under the policy of its day. */
  @Example
  void readsWhatNoPolicyOfTodayPermits() {
    Instant at = LifecycleWalks.START;
    Agreement forAges =
        Agreement.builder().plannedEnd(at.plusSeconds(1_000_000_000)).build();
    Actor ada = LifecycleWalks.ADA;
    Actor grace = LifecycleWalks.GRACE;
    Mentorship pair = Mentorship.replay(recorded(List.of(
        new Proposed(at, ada, "ada", "grace"),
        new Accepted(at, grace),
        new MentorshipEvent.AgreementReached(at, ada, forAges),
        new MentorshipEvent.AgreementReached(at, grace, forAges),
        new StageEntered(at, ada, Stage.LEARNING_AND_DEVELOPMENT),
        new StageEntered(at, ada, Stage.PROGRESS_AND_REFLECTION),
        new StageEntered(at, ada, Stage.TRANSITION_AND_CLOSURE),
        new MentorshipEvent.Extended(at, ada, at.plusSeconds(2_000_000_000)),
        new Completed(at, ada))));
    assertThat(pair.closing().orElseThrow().outcome()).isEqualTo(Mentorship.Outcome.COMPLETED);
    assertThat(pair.plannedEnd()).contains(at.plusSeconds(2_000_000_000));
  }

  @Property(tries = 800)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void findsEveryKindOfCorruptionAtItsPlace(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll Kind kind,
      @ForAll @IntRange(max = 99) int number) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    int size = walk.history().size();
    int place = kind == Kind.NOT_BEGUN || kind == Kind.EMPTY
        ? 0
        : kind == Kind.AFTER_THE_END ? size : 1 + number % size;
    Assume.that(kind != Kind.AFTER_THE_END || walk.facts().isClosed());
    Assume.that(place < size || !walk.facts().isClosed() || kind == Kind.AFTER_THE_END);
    breaks(broken(walk, kind, place), walk, place, kind);
    Statistics.collect(kind);
    Statistics.coverage(coverage -> {
      for (Kind each : Kind.values()) {
        coverage.check(each).count(c -> c >= 3);
      }
    });
  }

  /** The history up to a place, and there an event that is wrong in one way, followed by what came after. */
  private static List<RecordedEvent> broken(Walk walk, Kind kind, int place) {
    List<RecordedEvent> history = new ArrayList<>(walk.history());
    Instant at = history.get(Math.max(0, place - 1)).event().at();
    Actor ada = LifecycleWalks.ADA;
    MentorshipEvent plain =
        place < history.size() ? history.get(place).event() : new Noted(at, ada, Noted.Kind.THANKS);
    RecordedEvent bad = switch (kind) {
      case EMPTY, NOT_BEGUN -> recorded(new Accepted(at, ada), 1, "m-1");
      case FOREIGN -> recorded(plain, place + 1, "m-2");
      case GAP -> recorded(plain, place + 2, "m-1");
      case REPEATED -> history.get(place - 1);
      case TIME_REVERSED -> recorded(new Ended(at.minusNanos(1), ada), place + 1, "m-1");
      case AFTER_THE_END -> recorded(plain, place + 1, "m-1");
      case IMPOSSIBLE_EVENT -> recorded(new Proposed(at, ada, "ada", "grace"), place + 1, "m-1");
    };
    history.add(place, bad);
    return kind == Kind.EMPTY ? List.of() : history;
  }

  @Property(tries = 200)
  void findsALostEvent(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int place) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    int size = walk.history().size();
    Assume.that(size >= 2);
    int lost = place % (size - 1);
    List<RecordedEvent> history = new ArrayList<>(walk.history());
    history.remove(lost);
    breaks(history, walk, lost, lost == 0 ? Kind.NOT_BEGUN : Kind.GAP);
  }

  @Property(tries = 200)
  void findsTwoEventsThatHaveChangedPlaces(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int place) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Assume.that(walk.history().size() >= 2);
    int first = place % (walk.history().size() - 1);
    List<RecordedEvent> history = new ArrayList<>(walk.history());
    Collections.swap(history, first, first + 1);
    breaks(history, walk, first, first == 0 ? Kind.NOT_BEGUN : Kind.GAP);
  }

  @Property(tries = 60)
  void findsAHeadThatIsCutOff(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int place) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Assume.that(walk.history().size() >= 2);
    int cut = 1 + place % (walk.history().size() - 1);
    breaks(walk.history().subList(cut, walk.history().size()), walk, 0, Kind.NOT_BEGUN);
  }

  /** Replay finds of anything that anybody might do what the oracle finds, but for what a policy, a clock or a revision has to say. */
  @Property(tries = 400)
  void findsWhatCannotHaveHappened(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll(supplier = LifecycleWalks.Strays.class) List<Impulse> strays) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    LifecycleFacts facts = walk.facts();
    int place = walk.history().size();
    for (Impulse stray : strays) {
      MentorshipEvent event = LifecycleStrays.event(stray, facts, walk.now());
      List<RecordedEvent> history = new ArrayList<>(walk.history());
      history.add(recorded(event, place + 1, "m-1"));
      LifecycleOracle.Ruling ruling =
          LifecycleOracle.judge(facts, event, Circumstances.at(event.at()).overriding("Any"));
      Optional<Decision.Reason> reason = ruling.refusal();
      if (facts.isClosed()) {
        breaks(history, walk, place, Kind.AFTER_THE_END);
      } else if (event.at().isBefore(facts.last().at())) {
        breaks(history, walk, place, Kind.TIME_REVERSED);
      } else if (reason.isEmpty() || reason.get() == Decision.Reason.LIMIT_EXCEEDED) {
        assertThat(Mentorship.replay(history)).isEqualTo(walk.end().apply(history.get(place)));
      } else {
        CorruptHistoryException broken = breaks(history, walk, place, Kind.IMPOSSIBLE_EVENT);
        assertThat(broken.refusal().orElseThrow().reason()).isEqualTo(reason.get());
      }
    }
  }

  @Property(tries = 40)
  void findsAProposalByAThirdPerson(@ForAll @IntRange(max = 9) int seconds) {
    Proposed proposal = new Proposed(
        LifecycleWalks.START.plusSeconds(seconds), LifecycleWalks.STRANGER, "ada", "grace");
    CorruptHistoryException broken = catchThrowableOfType(
        CorruptHistoryException.class, () -> Mentorship.replay(recorded(List.of(proposal))));
    assertThat(broken.kind()).isEqualTo(Kind.IMPOSSIBLE_EVENT);
    assertThat(broken.position()).isZero();
    assertThat(broken.refusal().orElseThrow().reason()).isEqualTo(Decision.Reason.WRONG_ACTOR);
  }

  /** What the programme alone may do, and what a side alone may do, is found out of a history as it is refused. */
  @Example
  void findsWhatTheWrongPartHasDone() {
    Instant at = LifecycleWalks.START;
    Proposed proposal = new Proposed(at, LifecycleWalks.ADA, "ada", "grace");
    for (MentorshipEvent event :
        List.of(new Expired(at, LifecycleWalks.ADA), new Accepted(at, Actor.programme()))) {
      CorruptHistoryException broken = catchThrowableOfType(
          CorruptHistoryException.class,
          () -> Mentorship.replay(recorded(List.of(proposal, event))));
      assertThat(broken.kind()).isEqualTo(Kind.IMPOSSIBLE_EVENT);
      assertThat(broken.position()).isEqualTo(1);
      assertThat(broken.refusal().orElseThrow().reason()).isEqualTo(Decision.Reason.WRONG_ACTOR);
    }
  }

  /** The events as a history, without a word of any policy. */
  static List<RecordedEvent> recorded(List<MentorshipEvent> events) {
    List<RecordedEvent> history = new ArrayList<>();
    for (MentorshipEvent event : events) {
      history.add(recorded(event, history.size() + 1, "m-1"));
    }
    return history;
  }

  private static RecordedEvent recorded(MentorshipEvent event, int revision, String mentorship) {
    return RecordedEvent.builder(event)
        .mentorship(mentorship)
        .revision(revision)
        .build();
  }

  private static CorruptHistoryException breaks(
      List<RecordedEvent> history, Walk walk, int position, Kind kind) {
    CorruptHistoryException broken =
        catchThrowableOfType(CorruptHistoryException.class, () -> Mentorship.replay(history));
    assertThat(broken).isNotNull();
    assertThat(broken.kind()).isEqualTo(kind);
    assertThat(broken.position()).isEqualTo(position);
    assertThat(broken.lastGood())
        .isEqualTo(position == 0 ? Optional.empty() : Optional.of(walk.states().get(position - 1)));
    if (position > 0) {
      CorruptHistoryException applied = catchThrowableOfType(
          CorruptHistoryException.class,
          () -> walk.states().get(position - 1).apply(history.get(position)));
      assertThat(applied.kind()).isEqualTo(broken.kind());
      assertThat(applied.position()).isEqualTo(position);
    }
    return broken;
  }
}
