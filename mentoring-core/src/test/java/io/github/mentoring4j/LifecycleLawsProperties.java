package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.LifecycleWalks.Step;
import io.github.mentoring4j.LifecycleWalks.Walk;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every decision, whatever the relationship and the event. */
class LifecycleLawsProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final List<Actor> ACTORS =
      List.of(LifecycleWalks.ADA, LifecycleWalks.GRACE, Actor.programme(), LifecycleWalks.STRANGER);

  @Property(tries = 150)
  void decidesTheSameAgain(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    for (Step step : LifecycleWalks.run(LIFECYCLE, impulses).steps()) {
      Decision again = LIFECYCLE.decide(step.before(), step.event(), step.circumstances());
      assertThat(again).isEqualTo(step.decision()).hasSameHashCodeAs(step.decision());
    }
  }

  @Property(tries = 80)
  void leavesTheRelationshipItIsAskedOfAlone(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    for (int i = 0; i < walk.states().size(); i++) {
      Mentorship untouched = Mentorship.replay(walk.history().subList(0, i + 1));
      assertThat(walk.states().get(i)).isEqualTo(untouched).hasSameHashCodeAs(untouched);
    }
  }

  @Property(tries = 150)
  void permitsWhatApplyMakesOfTheRecord(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    for (Step step : LifecycleWalks.run(LIFECYCLE, impulses).steps()) {
      if (step.decision() instanceof Decision.Permitted permitted) {
        assertThat(permitted.next()).isEqualTo(step.before().apply(permitted.recorded()));
        assertThat(permitted.next().revision()).isEqualTo(step.before().revision() + 1);
      } else {
        assertThat(step.decision().findings()).as(step::summary).isNotEmpty();
      }
    }
  }

  @Property(tries = 150)
  void makesOnlyTheMovesOfTheTable(
      @ForAll(supplier = LifecycleWalks.Impulses.class) List<Impulse> impulses) {
    List<Mentorship> states = LifecycleWalks.run(LIFECYCLE, impulses).states();
    for (int i = 1; i < states.size(); i++) {
      Mentorship before = states.get(i - 1);
      Mentorship after = states.get(i);
      assertThat(before.status() + " to " + after.status())
          .isIn(
              "PROPOSED to PROPOSED", "PROPOSED to ACTIVE", "ACTIVE to ACTIVE", "ACTIVE to CLOSED");
      if (before.stage().isEmpty()) {
        assertThat(after.stage().orElse(Stage.RELATIONSHIP_BUILDING))
            .isEqualTo(Stage.RELATIONSHIP_BUILDING);
      } else if (!after.stage().equals(before.stage())) {
        assertThat(LifecycleOracle.move(before.stage().get(), after.stage().orElseThrow()))
            .isIn("forward", "with a reason");
      }
    }
  }

  @Property(tries = 150)
  void permitsNothingOnceClosed(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll(supplier = LifecycleWalks.Strays.class) List<Impulse> strays) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    LifecycleFacts facts = walk.facts();
    Mentorship closed = walk.end();
    while (!facts.isClosed()) {
      Instant at = facts.last().at();
      MentorshipEvent next = facts.acceptedAt().isPresent()
          ? new Ended(at, Actor.programme())
          : new Accepted(
              at, facts.saidYes().contains("ada") ? LifecycleWalks.GRACE : LifecycleWalks.ADA);
      closed = LIFECYCLE.decide(closed, next, at).orElseThrow().next();
      facts = facts.and(next);
    }
    for (Impulse stray : strays) {
      MentorshipEvent event = LifecycleImpulses.event(stray, facts, walk.now(), 0);
      assertThat(LIFECYCLE.decide(closed, event, walk.now()))
          .isInstanceOfSatisfying(
              Decision.Refused.class,
              refused -> assertThat(refused.reason())
                  .isIn(Decision.Reason.CLOSED, Decision.Reason.WRONG_ACTOR));
      assertThat(LIFECYCLE.outlook(closed, event.by(), walk.now()).moves()).isEmpty();
    }
  }

  @Property(tries = 150)
  void looksAheadAsItDecides(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Mentorship pair = walk.end();
    for (Actor actor : ACTORS) {
      for (Instant now : List.of(walk.now(), pair.lastEventAt().minusSeconds(1))) {
        Outlook outlook = LIFECYCLE.outlook(pair, actor, now);
        assertThat(outlook.stage()).isEqualTo(pair.stage());
        for (Outlook.Move move : outlook.moves()) {
          agrees(move, LIFECYCLE.decide(pair, event(move, actor, now), now));
        }
        if (pair.status() != Mentorship.Status.CLOSED) {
          leavesNothingOut(outlook, pair, actor, now);
        }
      }
    }
  }

  private static MentorshipEvent event(Outlook.Move move, Actor by, Instant at) {
    return switch (move.type()) {
      case ACCEPTED -> new Accepted(at, by);
      case STAGE_ENTERED ->
        new StageEntered(
            at,
            by,
            move.to().orElseThrow(),
            move.needsReason() ? Optional.of("It fits") : Optional.empty());
      case COMPLETED -> new Completed(at, by);
      case ENDED -> new Ended(at, by);
      default -> throw new AssertionError("a move by " + move.type());
    };
  }

  private static void agrees(Outlook.Move move, Decision decision) {
    assertThat(move.isPermitted()).as("%s", move).isEqualTo(decision.isPermitted());
    assertThat(move.findings()).as("%s", move).isEqualTo(decision.findings());
    if (decision instanceof Decision.Refused refused) {
      assertThat(move.refusal()).contains(refused.reason());
    } else {
      assertThat(move.refusal()).isEmpty();
    }
  }

  private static void leavesNothingOut(Outlook outlook, Mentorship pair, Actor by, Instant now) {
    for (Stage stage : Stage.values()) {
      boolean isPermitted = LIFECYCLE
          .decide(pair, new StageEntered(now, by, stage, "It fits"), now)
          .isPermitted();
      assertThat(outlook.to(stage).isPermitted()).isEqualTo(isPermitted);
    }
    for (MentorshipEvent event :
        List.of(new Accepted(now, by), new Completed(now, by), new Ended(now, by))) {
      boolean isPermitted = LIFECYCLE.decide(pair, event, now).isPermitted();
      assertThat(outlook.move(event.type()).map(Outlook.Move::isPermitted).orElse(false))
          .as("%s", event)
          .isEqualTo(isPermitted);
    }
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
    return lines;
  }

  @Property(tries = 15)
  void decidesAlikeInManyThreads(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) throws Exception {
    List<Step> steps = LifecycleWalks.run(LIFECYCLE, impulses).steps();
    Callable<List<Decision>> all = () -> steps.stream()
        .map(step -> LIFECYCLE.decide(step.before(), step.event(), step.circumstances()))
        .toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<Decision>> decisions :
          threads.invokeAll(List.of(all, all, all, all, all, all))) {
        assertThat(decisions.get()).isEqualTo(steps.stream().map(Step::decision).toList());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Property(tries = 60)
  void decidesWhateverTheTime(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll(supplier = LifecycleWalks.Strays.class) List<Impulse> strays) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    List<Instant> edges = List.of(
        Instant.MIN,
        Instant.parse("0000-01-01T00:00:00Z"),
        Instant.parse("9999-12-31T23:59:59.999999999Z"),
        Instant.MAX);
    for (Impulse stray : strays) {
      MentorshipEvent event = LifecycleImpulses.event(stray, walk.facts(), walk.now(), 0);
      for (Instant now : edges) {
        assertThat(LIFECYCLE.decide(walk.end(), event, now)).isNotNull();
        assertThat(LIFECYCLE.advance(walk.end(), event.by(), edges.get(2)).isPermitted())
            .isEqualTo(LIFECYCLE.outlook(walk.end(), event.by(), edges.get(2)).moves().stream()
                .anyMatch(move -> move.isPermitted() && isNext(move, walk.end())));
      }
    }
  }

  private static boolean isNext(Outlook.Move move, Mentorship pair) {
    return move.type() == EventType.COMPLETED
        || (move.to().isPresent() && pair.stage().flatMap(Stage::next).equals(move.to()));
  }

  @Property(tries = 60)
  void decidesUnderLimitsThatNobodyReaches(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses) {
    Duration ever = Duration.ofSeconds(Long.MAX_VALUE);
    LifecyclePolicy policy = LifecyclePolicy.standard().toBuilder()
        .id("patient")
        .clockTolerance(ever)
        .longestTerm(ever)
        .longestUsualSession(ever)
        .mostGoals(Integer.MAX_VALUE)
        .build();
    List<Step> steps = LifecycleWalks.run(Lifecycle.of(policy), impulses).steps();
    assertThat(steps)
        .allSatisfy(step -> assertThat(step.decision().findings())
            .extracting(Finding::code)
            .doesNotContain("time.future", "agreement.end-too-far", "session.long"));
  }
}
