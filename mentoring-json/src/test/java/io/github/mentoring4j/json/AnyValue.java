package io.github.mentoring4j.json;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.LifecyclePolicy.Reference;
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
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any value that the builders let through, drawn from a source of chance. */
final class AnyValue {
  private static final long FIRST_SECOND = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  static final List<String> ZONES = List.of(
      "Europe/Berlin",
      "America/Argentina/Buenos_Aires",
      "Etc/GMT+2",
      "UTC",
      "Z",
      "+05:30",
      "-00:00:01",
      "UTC+01:00");
  static final List<String> TAGS = List.of("en", "de-AT", "zh-Hant-TW", "sr-Latn", "de-CH-1996");
  private static final String LINE =
      "abcXYZ 019.,;:!?'\"\\/{}[]<>&~^`|ßéñ½€中の\u0301\u00a0\u200d\u202e";
  /** Whatever may stand in an id: no mark of writing direction. */
  private static final String ID = LINE.replaceAll("[\\p{Cntrl}\\u202E]", "");

  private static final String BREAKS = "\n\r\t\u0000\u001f\u007f\u0085\u2028\u2029";

  private final Random random;

  private AnyValue(Random random) {
    this.random = random;
  }

  static <V> Arbitrary<V> of(Function<AnyValue, V> draw) {
    return Arbitraries.randomValue(random -> draw.apply(new AnyValue(random)));
  }

  RecordedEvent recordedEvent() {
    RecordedEvent.Builder recorded =
        RecordedEvent.builder(event()).mentorship(id()).revision(1 + (random.nextLong() >>> 12));
    if (random.nextBoolean()) {
      recorded.policy(new Reference(id(), 1 + random.nextInt(Integer.MAX_VALUE)));
      maybe(this::someReason, recorded::override);
    }
    return recorded.build();
  }

  MentorshipEvent event() {
    Instant at = instant();
    Actor by = actor();
    return switch (pick(MentorshipEvent.Type.values())) {
      case PROPOSED -> new Proposed(at, by, "a" + id().substring(1), "b", optional(this::id));
      case TAKEN_OVER -> new TakenOver(at, by, "a" + id().substring(1), "b", takeover(at));
      case ACCEPTED -> new Accepted(at, by);
      case DECLINED -> new Declined(at, by, reason());
      case WITHDRAWN -> new Withdrawn(at, by, reason());
      case EXPIRED -> new Expired(at, by);
      case SUPERSEDED -> new Superseded(at, by, optional(this::id));
      case AGREEMENT_REACHED -> new AgreementReached(at, by, agreement());
      case GOAL_SET -> new GoalSet(at, by, goal());
      case GOAL_REVISED -> new GoalRevised(at, by, goal(), someReason());
      case GOAL_ASSESSED -> new GoalAssessed(at, by, assessment(id()));
      case STEP_LOGGED -> new StepLogged(at, by, id(), random.nextBoolean(), text(60));
      case SESSION_PLANNED -> new SessionPlanned(at, by, session());
      case SESSION_HELD -> {
        String session = id();
        yield new SessionHeld(at, by, session, details(session));
      }
      case SESSION_MISSED -> {
        String session = id();
        yield new SessionMissed(at, by, session, pick(Session.Absentee.values()), details(session));
      }
      case SESSION_CANCELLED ->
        new SessionCancelled(at, by, id(), optional(() -> notAfter(at)), reason());
      case SESSION_RESCHEDULED ->
        new SessionRescheduled(at, by, id(), instant(), optional(() -> notAfter(at)), reason());
      case ACTION_AGREED -> new ActionAgreed(at, by, action());
      case ACTION_CLOSED -> new ActionClosed(at, by, id(), pick(ActionItem.Ending.values()));
      case NOTED ->
        new Noted(
            at,
            by,
            pick(Noted.Kind.values()),
            random.nextBoolean() ? "" : text(60),
            pick(Noted.Audience.values()));
      case STAGE_ENTERED -> new StageEntered(at, by, pick(Stage.values()), reason());
      case PAUSED -> new Paused(at, by, optional(() -> notBefore(at)), reason());
      case RESUMED -> new Resumed(at, by);
      case EXTENDED -> new Extended(at, by, instant(), reason());
      case COMPLETED -> new Completed(at, by);
      case ENDED -> new Ended(at, by, reason());
    };
  }

  private Takeover takeover(Instant at) {
    Instant since = notAfter(at);
    Takeover.Builder takeover = Takeover.builder(pick(Stage.values()), since);
    maybe(() -> notAfter(since), takeover::acceptedAt);
    maybe(this::id, takeover::predecessor);
    takeover.sessionsHeldInStage(random.nextInt(40));
    takeover.sessionsHeld(random.nextBoolean() ? 100_000 : 40);
    maybe(() -> notAfter(at), takeover::lastSessionAt);
    for (int i = random.nextInt(4); i > 0; i--) {
      String id = i + id();
      takeover.addGoal(goal().toBuilder().id(id).build());
      maybe(() -> assessment(id), takeover::addAssessment);
      maybe(() -> id, takeover::addGoalsWithStep);
    }
    maybe(
        this::agreement,
        terms -> takeover
            .agreement(terms)
            .addConfirmedBy(pick(Actor.Side.values()), pick(Actor.Side.values())));
    maybe(this::instant, takeover::plannedEnd);
    return takeover.build();
  }

  private Goal.Assessment assessment(String goal) {
    return Goal.Assessment.of(goal, pick(Goal.Assessment.Status.values()), text(60));
  }

  Agreement agreement() {
    Agreement.Builder agreement = Agreement.builder().addAllExcludedTopics(list(3, () -> text(30)));
    maybe(this::duration, agreement::rhythm);
    maybe(() -> text(30), agreement::channel);
    maybe(() -> pick(Actor.Side.values()), agreement::agendaOwner);
    maybe(this::duration, agreement::cancellationNotice);
    maybe(() -> text(60), agreement::confidentiality);
    maybe(() -> text(60), agreement::ending);
    maybe(this::instant, agreement::plannedEnd);
    return agreement.build();
  }

  Goal goal() {
    Goal.Builder goal = Goal.builder().id(id()).text(text(60));
    maybe(() -> text(60), goal::measure);
    maybe(this::date, goal::targetDate);
    return goal.build();
  }

  private Session session() {
    return Session.builder()
        .id(id())
        .start(instant())
        .length(duration())
        .isFinal(random.nextBoolean())
        .build();
  }

  ActionItem action() {
    ActionItem.Builder action =
        ActionItem.builder().id(id()).text(text(60)).owner(pick(Actor.Side.values()));
    maybe(this::date, action::due);
    return action.build();
  }

  SessionPlan sessionPlan() {
    return new AnyPreparation(this, random).plan();
  }

  SessionContext sessionContext() {
    return new AnyPreparation(this, random).context();
  }

  ReadinessPolicy policy() {
    return new AnyPreparation(this, random).policy();
  }

  AnyMessage message() {
    return new AnyMessage(this, random);
  }

  Instant instant() {
    long seconds = FIRST_SECOND + (long) (random.nextDouble() * (LAST_SECOND - FIRST_SECOND));
    int digits = random.nextInt(4);
    return Instant.ofEpochSecond(
        seconds,
        digits == 0 ? 0 : random.nextInt(1_000_000_000) / thousand(digits) * thousand(digits));
  }

  /** Often the very same instant, which is the last that is let through. */
  private Instant notAfter(Instant at) {
    Instant other = instant();
    return other.isAfter(at) ? at : other;
  }

  private Instant notBefore(Instant at) {
    Instant other = instant();
    return other.isBefore(at) ? at : other;
  }

  private static int thousand(int digits) {
    return digits == 1 ? 1_000_000 : digits == 2 ? 1_000 : 1;
  }

  /** A date in any zone must fit, not only the one in UTC. */
  Instant instantAwayFromTheEnds() {
    return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
  }

  LocalDate date() {
    return LocalDate.ofYearDay(random.nextInt(10_000), 1 + random.nextInt(365));
  }

  Duration duration() {
    Duration duration = switch (random.nextInt(4)) {
      case 0 -> Duration.ofMinutes(15L * (1 + random.nextInt(20)));
      case 1 -> Duration.ofDays(1 + random.nextInt(400));
      case 2 -> Duration.ofSeconds(random.nextInt(1_000_000), random.nextInt(1_000_000_000));
      default -> Duration.ofSeconds(random.nextLong() >>> 1, 1);
    };
    return duration.plusNanos(1).minusNanos(random.nextInt(2));
  }

  private Optional<Reason> reason() {
    return optional(this::someReason);
  }

  private Reason someReason() {
    return switch (random.nextInt(3)) {
      case 0 -> Reason.of(text(60));
      case 1 -> Reason.ofCode(id());
      default -> Reason.ofCode(id(), text(60));
    };
  }

  private Optional<Session> details(String session) {
    return optional(() -> session().toBuilder().id(session).build());
  }

  private Actor actor() {
    return switch (random.nextInt(8)) {
      case 0 -> Actor.programme();
      case 1 -> Actor.programme(id());
      default -> Actor.person(id());
    };
  }

  String id() {
    return "i" + characters(random.nextInt(60), ID);
  }

  /** Any text with something to see in it. */
  String text(int most) {
    return "t" + characters(random.nextInt(most), LINE + BREAKS);
  }

  String line(int most) {
    return characters(random.nextInt(most - 1), LINE) + "z";
  }

  private String characters(int number, String alphabet) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      int index = random.nextInt(alphabet.length() + 1);
      text.append(index == alphabet.length() ? "😀" : alphabet.substring(index, index + 1));
    }
    return text.toString();
  }

  <V> Optional<V> optional(Supplier<V> draw) {
    return random.nextBoolean() ? Optional.of(draw.get()) : Optional.empty();
  }

  <V> void maybe(Supplier<V> draw, Consumer<V> setter) {
    optional(draw).ifPresent(setter);
  }

  <V> List<V> list(int most, Supplier<V> draw) {
    List<V> values = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      values.add(draw.get());
    }
    return values;
  }

  <V> V pick(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }

  <V> V pick(V[] values) {
    return values[random.nextInt(values.length)];
  }
}
