package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.CorruptHistoryException.Kind;
import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.LifecycleWalks.Walk;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A history gives back what was decided, and a broken one is found at its place. */
class LifecycleHistoryProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  @Property(tries = 100)
  void givesBackTheStateThatWasDecided(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Mentorship replayed = Mentorship.replay(walk.history());
    assertThat(replayed).isEqualTo(walk.end()).hasSameHashCodeAs(walk.end());
    assertThat(replayed.revision()).isEqualTo(walk.history().size());
  }

  @Property(tries = 100)
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

  @Property(tries = 100)
  void findsALostEvent(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int place) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    int size = walk.history().size();
    Assume.that(size >= 2);
    int lost = place % (size - 1);
    List<RecordedEvent> history = new ArrayList<>(walk.history());
    history.remove(lost);
    breaks(history, walk, lost, lost == 0 ? Set.of(Kind.NOT_BEGUN) : Set.of(Kind.GAP));
  }

  @Property(tries = 100)
  void findsAnEventThatIsThereTwice(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int place) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    int twice = place % walk.history().size();
    List<RecordedEvent> history = new ArrayList<>(walk.history());
    history.add(twice + 1, history.get(twice));
    breaks(history, walk, twice + 1, Set.of(Kind.REPEATED));
  }

  @Property(tries = 100)
  void findsTwoEventsThatHaveChangedPlaces(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int place) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Assume.that(walk.history().size() >= 2);
    int first = place % (walk.history().size() - 1);
    List<RecordedEvent> history = new ArrayList<>(walk.history());
    Collections.swap(history, first, first + 1);
    breaks(history, walk, first, first == 0 ? Set.of(Kind.NOT_BEGUN) : Set.of(Kind.GAP));
  }

  @Property(tries = 100)
  void findsAnEventOfAnotherRelationship(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int place) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Assume.that(walk.history().size() >= 2);
    int foreign = 1 + place % (walk.history().size() - 1);
    List<RecordedEvent> history = new ArrayList<>(walk.history());
    RecordedEvent own = history.get(foreign);
    history.set(
        foreign,
        RecordedEvent.builder(own.event())
            .mentorship("m-2")
            .revision(own.revision())
            .policy(own.policy())
            .override(own.override())
            .build());
    breaks(history, walk, foreign, Set.of(Kind.FOREIGN));
  }

  @Property(tries = 60)
  void findsAHeadThatIsCutOff(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int place) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Assume.that(walk.history().size() >= 2);
    int cut = 1 + place % (walk.history().size() - 1);
    breaks(walk.history().subList(cut, walk.history().size()), walk, 0, Set.of(Kind.NOT_BEGUN));
  }

  @Property(tries = 100)
  void findsWhatCannotHaveHappened(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int pick) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    LifecycleFacts facts = walk.facts();
    Instant at = facts.last().at();
    List<MentorshipEvent> impossible = new ArrayList<>(List.of(
        new Proposed(at, LifecycleWalks.ADA, "ada", "grace"),
        new Accepted(at, LifecycleWalks.STRANGER),
        new Accepted(at, Actor.programme()),
        new Ended(at, LifecycleWalks.STRANGER),
        new StepLogged(at, LifecycleWalks.ADA, "unheard-of", true, "A step"),
        new GoalAssessed(
            at, LifecycleWalks.ADA, Assessment.of("unheard-of", Assessment.Status.MET, "A draft")),
        new SessionHeld(at, LifecycleWalks.GRACE, "unheard-of"),
        new ActionClosed(at, LifecycleWalks.ADA, "unheard-of", ActionItem.Ending.DONE)));
    if (!facts.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
      impossible.add(new Completed(at, LifecycleWalks.ADA));
    }
    for (Stage stage : Stage.values()) {
      String move = facts.stage().map(from -> LifecycleOracle.move(from, stage)).orElse("none");
      if (move.equals("none") || move.equals("same")) {
        impossible.add(new StageEntered(at, LifecycleWalks.ADA, stage, "It fits"));
      }
    }
    MentorshipEvent event = LifecycleWalks.pick(impossible, pick);
    CorruptHistoryException broken = breaks(
        with(walk, event),
        walk,
        walk.history().size(),
        Set.of(facts.isClosed() ? Kind.AFTER_THE_END : Kind.IMPOSSIBLE_EVENT));
    if (!facts.isClosed()) {
      LifecycleOracle.Ruling ruling = LifecycleOracle.judge(facts, event, Circumstances.at(at));
      assertThat(broken.refusal().orElseThrow().reason())
          .isEqualTo(ruling.refusal().orElseThrow());
    }
  }

  @Property(tries = 60)
  void findsTimeThatRunsBack(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    LifecycleFacts facts = walk.facts();
    Assume.that(facts.status() == Mentorship.Status.ACTIVE);
    Ended tooEarly = new Ended(facts.last().at().minusNanos(1), LifecycleWalks.ADA);
    breaks(with(walk, tooEarly), walk, walk.history().size(), Set.of(Kind.TIME_REVERSED));
  }

  @Property(tries = 60)
  void findsAnEventAfterTheEnd(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Assume.that(walk.facts().isClosed());
    Ended again = new Ended(walk.now(), LifecycleWalks.ADA);
    breaks(with(walk, again), walk, walk.history().size(), Set.of(Kind.AFTER_THE_END));
  }

  @Example
  void findsThatThereIsNothing() {
    CorruptHistoryException broken =
        catchThrowableOfType(CorruptHistoryException.class, () -> Mentorship.replay(List.of()));
    assertThat(broken.kind()).isEqualTo(Kind.EMPTY);
    assertThat(broken.position()).isZero();
    assertThat(broken.lastGood()).isEmpty();
  }

  /** What a policy refuses may have been right under the policy of its day. */
  @Example
  void asksNoPolicy() {
    Instant at = LifecycleWalks.START;
    Agreement forAges =
        Agreement.builder().plannedEnd(at.plusSeconds(1_000_000_000)).build();
    Actor ada = LifecycleWalks.ADA;
    Actor grace = LifecycleWalks.GRACE;
    List<MentorshipEvent> events = List.of(
        new Proposed(at, ada, "ada", "grace"),
        new Accepted(at, grace),
        new MentorshipEvent.AgreementReached(at, ada, forAges),
        new MentorshipEvent.AgreementReached(at, grace, forAges),
        new StageEntered(at, ada, Stage.LEARNING_AND_DEVELOPMENT),
        new StageEntered(at, ada, Stage.PROGRESS_AND_REFLECTION),
        new StageEntered(at, ada, Stage.TRANSITION_AND_CLOSURE),
        new Completed(at, ada));
    List<RecordedEvent> history = new ArrayList<>();
    for (MentorshipEvent event : events) {
      history.add(record(event, history.size() + 1));
    }
    Mentorship pair = Mentorship.replay(history);
    assertThat(pair.closing().orElseThrow().outcome()).isEqualTo(Mentorship.Outcome.COMPLETED);
    assertThat(pair.plannedEnd()).isEqualTo(forAges.plannedEnd());
  }

  private static List<RecordedEvent> with(Walk walk, MentorshipEvent event) {
    List<RecordedEvent> history = new ArrayList<>(walk.history());
    history.add(record(event, history.size() + 1));
    return history;
  }

  private static RecordedEvent record(MentorshipEvent event, int revision) {
    return RecordedEvent.builder(event).mentorship("m-1").revision(revision).build();
  }

  private static CorruptHistoryException breaks(
      List<RecordedEvent> history, Walk walk, int position, Set<Kind> kinds) {
    CorruptHistoryException broken =
        catchThrowableOfType(CorruptHistoryException.class, () -> Mentorship.replay(history));
    assertThat(broken).isNotNull();
    assertThat(broken.kind()).isIn(kinds);
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
