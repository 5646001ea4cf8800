package io.github.mentoring4j.json;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Assessment;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Histories as they come about: events are proposed at random, and those that are permitted are recorded. */
final class Histories {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  private Histories() {}

  static Arbitrary<List<RecordedEvent>> any() {
    return Arbitraries.randomValue(Histories::draw);
  }

  private static List<RecordedEvent> draw(Random random) {
    Instant now = Examples.AT;
    Decision.Permitted last = LIFECYCLE
        .begin("m-1", new Proposed(now, Examples.MIRA, "mira", "leila"), now)
        .orElseThrow();
    List<RecordedEvent> history = new ArrayList<>(List.of(last.recorded()));
    for (int i = random.nextInt(120); i > 0; i--) {
      now = now.plus(Duration.ofHours(random.nextInt(48)));
      Decision decision = LIFECYCLE.decide(last.next(), proposal(last.next(), now, random), now);
      if (decision instanceof Decision.Permitted permitted) {
        last = permitted;
        history.add(last.recorded());
      }
    }
    return history;
  }

  private static MentorshipEvent proposal(Mentorship pair, Instant at, Random random) {
    Actor by = random.nextBoolean() ? Examples.MIRA : Examples.LEILA;
    String id = "x-" + random.nextInt(4);
    return switch (random.nextInt(24)) {
      case 0, 1 -> new Accepted(at, Examples.LEILA);
      case 2, 3 -> new AgreementReached(at, by, Examples.agreementFull());
      case 4 -> new GoalSet(at, by, Examples.goalFull());
      case 5 ->
        new GoalAssessed(
            at, by, Assessment.of("g-1", pick(Assessment.Status.values(), random), "seen"));
      case 6 -> new StepLogged(at, by, "g-1", random.nextBoolean(), "a step");
      case 7, 8 -> new SessionPlanned(at, by, Session.builder().id(id).start(at).build());
      case 9, 10, 11 -> new SessionHeld(at, by, id);
      case 12 ->
        new ActionAgreed(at, by, ActionItem.builder().id(id).text("do it").build());
      case 13 -> new ActionClosed(at, by, id, pick(ActionItem.Ending.values(), random));
      case 14 -> random.nextInt(4) == 0 ? new Ended(at, by) : new Completed(at, by);
      case 15, 16 ->
        new StageEntered(at, by, pick(Stage.values(), random), "on the whim of chance");
      case 17, 18, 19 ->
        new StageEntered(
            at, by, pair.stage().flatMap(Stage::next).orElse(Stage.RELATIONSHIP_BUILDING));
      default -> new Noted(at, by, pick(Noted.Kind.values(), random), "noted");
    };
  }

  private static <V> V pick(V[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
