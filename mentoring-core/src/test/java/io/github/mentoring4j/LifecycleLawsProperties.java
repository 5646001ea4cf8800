package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.LifecycleWalks.Step;
import io.github.mentoring4j.LifecycleWalks.Walk;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every decision, whatever the relationship and the event. */
class LifecycleLawsProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  /** Every event that may change the status, and how. */
  private static final Map<EventType, Set<String>> STATUS_MOVES = Map.of(
      EventType.ACCEPTED, Set.of("PROPOSED to PROPOSED", "PROPOSED to ACTIVE"),
      EventType.DECLINED, Set.of("PROPOSED to CLOSED"),
      EventType.WITHDRAWN, Set.of("PROPOSED to CLOSED"),
      EventType.EXPIRED, Set.of("PROPOSED to CLOSED"),
      EventType.SUPERSEDED, Set.of("PROPOSED to CLOSED"),
      EventType.PAUSED, Set.of("ACTIVE to PAUSED"),
      EventType.RESUMED, Set.of("PAUSED to ACTIVE"),
      EventType.COMPLETED, Set.of("ACTIVE to CLOSED"),
      EventType.ENDED, Set.of("ACTIVE to CLOSED", "PAUSED to CLOSED"));

  @Property(tries = 400)
  void decidesTheSameAgain(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    for (Step step : LifecycleWalks.run(LIFECYCLE, impulses).steps()) {
      Decision again = LIFECYCLE.decide(step.before(), step.event(), step.circumstances());
      assertThat(again).isEqualTo(step.decision()).hasSameHashCodeAs(step.decision());
    }
  }

  @Property(tries = 300)
  void leavesTheRelationshipItIsAskedOfAlone(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    for (int i = 0; i < walk.states().size(); i++) {
      Mentorship untouched = Mentorship.replay(walk.history().subList(0, i + 1));
      assertThat(walk.states().get(i)).isEqualTo(untouched).hasSameHashCodeAs(untouched);
    }
  }

  @Property(tries = 400)
  void permitsWhatApplyMakesOfTheRecord(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    for (Step step : LifecycleWalks.run(LIFECYCLE, impulses).steps()) {
      if (step.decision() instanceof Decision.Permitted permitted) {
        assertThat(permitted.next()).isEqualTo(step.before().apply(permitted.recorded()));
        assertThat(permitted.next().revision()).isEqualTo(step.before().revision() + 1);
      }
    }
  }

  @Property(tries = 300)
  void refusesWithAReasonAndWithoutAnEffect(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Mentorship pair = walk.states().get(0);
    for (Step step : walk.steps()) {
      if (step.decision() instanceof Decision.Refused refused) {
        assertThat(refused.reason()).as(step::summary).isNotNull();
        assertThat(refused.findings())
            .as(step::summary)
            .isNotEmpty()
            .allMatch(finding -> finding.severity() == Finding.Severity.ERROR)
            .allMatch(finding -> finding.result() == Finding.Result.UNMET);
      } else {
        // Left out of the walk, the refused steps are not missed.
        Decision decision = LIFECYCLE.decide(pair, step.event(), step.circumstances());
        assertThat(decision).as(step::summary).isEqualTo(step.decision());
        pair = decision.orElseThrow().next();
      }
    }
    assertThat(pair).isEqualTo(walk.end());
  }

  @Property(tries = 400)
  void makesOnlyTheMovesOfTheTable(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    for (int i = 1; i < walk.states().size(); i++) {
      EventType type = walk.history().get(i).event().type();
      Mentorship before = walk.states().get(i - 1);
      Mentorship after = walk.states().get(i);
      String move = before.status() + " to " + after.status();
      assertThat(move)
          .as("%s", type)
          .isIn(STATUS_MOVES.getOrDefault(type, Set.of("ACTIVE to ACTIVE", "PAUSED to PAUSED")));
      if (move.equals("PROPOSED to ACTIVE")) {
        assertThat(after.stage()).contains(Stage.RELATIONSHIP_BUILDING);
      } else if (type == EventType.STAGE_ENTERED) {
        assertThat(move).isEqualTo("ACTIVE to ACTIVE");
        assertThat(
                LifecycleOracle.move(before.stage().orElseThrow(), after.stage().orElseThrow()))
            .isIn("forward", "with a reason");
      } else {
        assertThat(after.stage()).isEqualTo(before.stage());
      }
    }
  }

  @Property(tries = 400)
  void permitsNothingOnceClosed(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll(supplier = LifecycleWalks.Strays.class) List<Impulse> strays,
      @ForAll @IntRange(max = 4) int way) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    LifecycleFacts facts = walk.facts();
    Mentorship closed = walk.end();
    if (!facts.isClosed()) {
      MentorshipEvent last = last(facts, way);
      Circumstances hurry = Circumstances.at(last.at()).overriding("It is over");
      closed = LIFECYCLE.decide(closed, last, hurry).orElseThrow().next();
      facts = facts.and(last);
    }
    assertThat(closed.status()).isEqualTo(Mentorship.Status.CLOSED);
    for (Impulse stray : strays) {
      MentorshipEvent event = LifecycleStrays.event(stray, facts, walk.now());
      Circumstances forced = Circumstances.at(walk.now()).overriding("It must be");
      for (Decision decision : List.of(
          LIFECYCLE.decide(closed, event, walk.now()), LIFECYCLE.decide(closed, event, forced))) {
        assertThat(decision)
            .isInstanceOfSatisfying(
                Decision.Refused.class,
                refused -> assertThat(refused.reason())
                    .isIn(Decision.Reason.CLOSED, Decision.Reason.WRONG_ACTOR));
      }
      assertThat(LIFECYCLE.outlook(closed, event.by(), walk.now()).moves()).isEmpty();
      assertStaysClosed(closed, event);
    }
  }

  private static MentorshipEvent last(LifecycleFacts facts, int way) {
    Instant at = facts.last().at();
    Actor programme = Actor.programme();
    Actor mentee = LifecycleWalks.ADA;
    Actor proposer = facts.proposal().by();
    return switch (facts.status()) {
      case PROPOSED ->
        LifecycleWalks.pick(
            List.of(
                new Declined(at, proposer.equals(mentee) ? LifecycleWalks.GRACE : mentee),
                new Withdrawn(at, proposer),
                new Expired(at, programme),
                new Superseded(at, programme)),
            way);
      case ACTIVE ->
        way > 2 && facts.stage().orElseThrow() == Stage.TRANSITION_AND_CLOSURE
            ? new Completed(at, mentee)
            : new Ended(at, mentee);
      case PAUSED, CLOSED -> new Ended(at, programme);
    };
  }

  private static void assertStaysClosed(Mentorship closed, MentorshipEvent event) {
    RecordedEvent recorded = RecordedEvent.builder(event)
        .mentorship(closed.id())
        .revision(closed.revision() + 1)
        .build();
    CorruptHistoryException broken =
        catchThrowableOfType(CorruptHistoryException.class, () -> closed.apply(recorded));
    assertThat(broken.kind()).isEqualTo(CorruptHistoryException.Kind.AFTER_THE_END);
  }

  @Property(tries = 60)
  void isEqualToItsLikeAndToNothingElse(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    Walk one = LifecycleWalks.run(LIFECYCLE, impulses);
    Walk other = LifecycleWalks.run(Lifecycle.of(LifecyclePolicy.standard()), impulses);
    assertThat(one.history()).isEqualTo(other.history()).hasSameHashCodeAs(other.history());
    assertThat(one.states()).isEqualTo(other.states()).hasSameHashCodeAs(other.states());
    assertThat(one.states()).doesNotHaveDuplicates().doesNotContainNull();
    Mentorship pair = one.end();
    assertThat((Object) pair).isNotEqualTo(pair.id());
    for (Actor actor : List.of(LifecycleWalks.ADA, LifecycleWalks.GRACE, Actor.programme())) {
      Outlook outlook = LIFECYCLE.outlook(pair, actor, one.now());
      Outlook same = LIFECYCLE.outlook(other.end(), actor, one.now());
      assertThat(outlook).isEqualTo(same).hasSameHashCodeAs(same);
    }
    Timeline timeline = Timeline.of(one.history());
    Timeline same = Timeline.of(other.history());
    assertThat(timeline).isEqualTo(same).hasSameHashCodeAs(same);
  }

  @Property(tries = 40)
  void doesNotDependOnTheDefaultLocaleOrZone(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.US);
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      List<String> here = transcript(impulses);
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(transcript(impulses)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> transcript(List<Impulse> impulses) {
    List<String> lines = new ArrayList<>();
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    for (Step step : walk.steps()) {
      lines.add(String.valueOf(step.decision()));
    }
    walk.steps().stream()
        .flatMap(step -> step.decision().findings().stream())
        .distinct()
        .limit(10)
        .forEach(
            finding -> lines.add(finding.message(Locale.ENGLISH) + finding.advice(Locale.ENGLISH)));
    for (Stage stage : Stage.values()) {
      lines.add(String.valueOf(walk.end().timeIn(stage, walk.now())));
    }
    return lines;
  }

  @Property(tries = 15)
  void decidesAlikeInManyThreads(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) throws Exception {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Callable<List<Object>> all = () -> answers(walk);
    List<Object> alone = answers(walk);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<Object>> together :
          threads.invokeAll(List.of(all, all, all, all, all, all))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<Object> answers(Walk walk) {
    List<Object> answers = new ArrayList<>();
    for (Step step : walk.steps()) {
      answers.add(LIFECYCLE.decide(step.before(), step.event(), step.circumstances()));
    }
    for (Stage stage : Stage.values()) {
      answers.add(walk.end().timeIn(stage, walk.now()));
    }
    answers.add(LIFECYCLE.outlook(walk.end(), LifecycleWalks.ADA, walk.now()));
    answers.add(LIFECYCLE.isStalled(walk.end(), walk.now()));
    answers.add(Mentorship.replay(walk.history()));
    return answers;
  }
}
