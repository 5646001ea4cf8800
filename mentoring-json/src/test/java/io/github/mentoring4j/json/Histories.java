package io.github.mentoring4j.json;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.DecisionContext;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Histories as they come about: events are proposed at random, and those that are permitted are recorded. Chance alone would hardly ever meet
 * all the criteria of a stage, so it overrides them now and then.
 */
final class Histories {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  private Histories() {}

  static Arbitrary<History> any() {
    return Arbitraries.randomValue(Histories::draw);
  }

  private static History draw(Random random) {
    Instant now = Examples.AT;
    Decision.Permitted last = opening(now, random).orElseThrow();
    List<RecordedEvent> history = new ArrayList<>(List.of(last.recorded()));
    for (int i = random.nextInt(120); i > 0; i--) {
      now = now.plus(Duration.ofHours(random.nextInt(48)));
      DecisionContext context = DecisionContext.at(now);
      Decision decision = LIFECYCLE.decide(
          last.next(),
          proposal(last.next(), now, random),
          random.nextBoolean() ? context : context.overriding(reason(random)));
      if (decision instanceof Decision.Permitted permitted) {
        last = permitted;
        history.add(last.recorded());
      }
    }
    return History.of(history);
  }

  /** Mostly a proposal, sometimes a pair that already runs. */
  private static Decision opening(Instant now, Random random) {
    if (random.nextInt(4) > 0) {
      return LIFECYCLE.begin("m-1", new Proposed(now, Examples.MIRA, "mira", "leila"), now);
    }
    Takeover takeover = random.nextBoolean()
        ? Examples.takeoverFull()
        : Takeover.builder(pick(Stage.values(), random), now).build();
    return LIFECYCLE.takeOver(
        "m-1", new TakenOver(now, Actor.programme(), "mira", "leila", takeover), now);
  }

  private static MentorshipEvent proposal(Mentorship pair, Instant at, Random random) {
    Actor by = actor(random);
    String id = "x-" + random.nextInt(4);
    return switch (random.nextInt(36)) {
      case 0, 1 -> new Accepted(at, Examples.LEILA);
      case 2, 3 ->
        new AgreementReached(
            at,
            by,
            random.nextInt(4) == 0
                ? Agreement.builder().rhythm(Duration.ofDays(28)).build()
                : Examples.agreementFull());
      case 4 -> new GoalSet(at, by, Examples.goalFull());
      case 5 ->
        new GoalAssessed(
            at,
            by,
            Goal.Assessment.of("g-1", pick(Goal.Assessment.Status.values(), random), "seen"));
      case 6 -> new StepLogged(at, by, "g-1", random.nextBoolean(), "a step");
      case 7, 8 -> new SessionPlanned(at, by, Session.builder().id(id).start(at).build());
      case 9, 10 -> new SessionHeld(at, by, id);
      case 11 ->
        random.nextBoolean()
            ? new SessionHeld(at, by, session(id, at, random))
            : new SessionMissed(
                at, by, session(id, at, random), pick(Session.Absentee.values(), random));
      case 12 ->
        new ActionAgreed(at, by, ActionItem.builder().id(id).text("do it").build());
      case 13 -> new ActionClosed(at, by, id, pick(ActionItem.Ending.values(), random));
      case 14 -> random.nextInt(4) == 0 ? new Ended(at, by) : new Completed(at, by);
      case 15, 16 -> new StageEntered(at, by, pick(Stage.values(), random), reason(random));
      case 17, 18, 19 ->
        new StageEntered(
            at, by, pair.stage().flatMap(Stage::next).orElse(Stage.RELATIONSHIP_BUILDING));
      case 20 -> random.nextInt(4) == 0 ? unanswered(at, random) : new Accepted(at, by);
      case 21 ->
        new GoalRevised(
            at, by, Goal.builder().id("g-1").text("goal " + at).build(), reason(random));
      case 22, 23 -> new SessionMissed(at, by, id, pick(Session.Absentee.values(), random));
      case 24 -> new SessionCancelled(at, by, id);
      case 25 ->
        new SessionCancelled(at, by, id, at.minus(Duration.ofHours(random.nextInt(48))), "ill");
      case 26 ->
        new SessionRescheduled(
            at,
            by,
            id,
            at.plus(Duration.ofHours(random.nextInt(48))),
            random.nextBoolean() ? Optional.of(at.minusSeconds(3600)) : Optional.empty(),
            random.nextBoolean() ? Optional.of(reason(random)) : Optional.empty());
      case 27 -> new Paused(at, by, reason(random));
      case 28 -> new Paused(at, by, at.plus(Duration.ofDays(9)), "away");
      case 29, 30, 31 -> new Resumed(at, by);
      case 32 -> new Extended(at, by, at.plus(Duration.ofDays(random.nextInt(400))));
      default ->
        new Noted(
            at,
            by,
            pick(Noted.Kind.values(), random),
            "noted",
            pick(Noted.Audience.values(), random));
    };
  }

  /** How a proposal ends that is not accepted. */
  private static MentorshipEvent unanswered(Instant at, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Declined(at, actor(random), reason(random));
      case 1 -> new Withdrawn(at, Examples.MIRA);
      case 2 -> new Expired(at, Actor.programme());
      default -> new Superseded(at, Actor.programme(), Optional.of("m-2"));
    };
  }

  /** Mostly one of the two, sometimes the programme, by name or not. */
  private static Actor actor(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> Actor.programme();
      case 1 -> Actor.programme("coordinator-" + random.nextInt(3));
      case 2, 3, 4, 5, 6 -> Examples.MIRA;
      default -> Examples.LEILA;
    };
  }

  private static Reason reason(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Reason.of("on the whim of chance");
      case 1 -> Reason.ofCode("chance");
      default -> Reason.ofCode("other", "on the whim of chance");
    };
  }

  /** A session that took place some hours before it is recorded. */
  private static Session session(String id, Instant at, Random random) {
    return Session.builder()
        .id(id)
        .start(at.minus(Duration.ofHours(random.nextInt(24))))
        .build();
  }

  private static <V> V pick(V[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
