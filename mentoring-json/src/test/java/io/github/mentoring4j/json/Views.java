package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Examples.AT;
import static io.github.mentoring4j.json.Examples.LEILA;
import static io.github.mentoring4j.json.Examples.MIRA;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Checkpoint;
import io.github.mentoring4j.Criterion;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Evidence;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
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
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is only written, made as a user makes it: by deciding, checking and composing. */
final class Views {
  static final Lifecycle LIFECYCLE = Lifecycle.standard();

  /** With a checkpoint after a month. */
  private static final Lifecycle CHECKING = Lifecycle.of(LifecyclePolicy.standard().toBuilder()
      .id("acme")
      .addCheckpoint(
          Checkpoint.after("first-month", "How it began", Duration.ofDays(30), Actor.Side.MENTEE))
      .build());

  private Views() {}

  static Map<String, Object> all() {
    Map<String, Object> views = new LinkedHashMap<>();
    Mentorship going = history().mentorship();
    Mentorship proposed = begun(history(), 1).mentorship();
    Instant later = AT.plus(Duration.ofDays(60));
    views.put("mentorship-full", closed());
    views.put("mentorship-going", going);
    views.put("mentorship-proposed", proposed);
    Mentorship paused = interrupted().mentorship();
    views.put(
        "mentorship-declined",
        answered(new Declined(AT, LEILA, Reason.ofCode("no-time", "No time before autumn"))));
    views.put(
        "mentorship-superseded",
        answered(new Superseded(AT, Actor.programme(), Optional.of("m-9"))));
    views.put("mentorship-paused-full", paused);
    views.put("mentorship-paused-minimal", begun(interrupted(), 11).mentorship());
    views.put("mentorship-renewing", renewing().mentorship());
    views.put("mentorship-ended", ended());
    views.put("mentorship-taken-over", takenOver().mentorship());
    views.put("decision-permitted", LIFECYCLE.decide(proposed, new Accepted(AT, LEILA), AT));
    views.put("decision-refused", LIFECYCLE.advance(going, MIRA, later));
    views.put("decision-refused-any-of", anyOf(going, later));
    views.put("moves-going", LIFECYCLE.moves(going, MIRA, later));
    views.put("moves-paused", LIFECYCLE.moves(paused, MIRA, later));
    views.put("moves-proposed", LIFECYCLE.moves(proposed, LEILA, later));
    views.put("due-going", dueOfGoing());
    views.put("due-nothing", CHECKING.due(closed(), ZoneOffset.UTC));
    views.put("readiness-report-of-own-rules", ReadinessExamples.report());
    return views;
  }

  static List<Due> dueOfGoing() {
    return CHECKING.due(history().mentorship(), ZoneId.of("Europe/Warsaw"));
  }

  /** A finding with every part, which no rule gives at once. */
  static Finding findingFull() {
    Finding part = Finding.builder()
        .code("part")
        .observed(Fact.length(Duration.ofMinutes(-5)))
        .build();
    return Finding.builder()
        .code("acme.finding")
        .result(Finding.Result.WAIVED)
        .severity(Finding.Severity.SUGGESTION)
        .certainty(Finding.Certainty.POSSIBLE)
        .path("questions[2]")
        .span(new Finding.Span(3, 7))
        .addSubject("g-1")
        .observed(Fact.text("two"))
        .required(Fact.moment(AT))
        .addPart(part)
        .label("badges earned")
        .ownMessage("Two badges are missing.")
        .ownAdvice("Earn them.")
        .build();
  }

  static Decision refusedFull() {
    return new Decision.Refused(
        "m-1",
        new Completed(AT, MIRA),
        Decision.Refused.Kind.CRITERIA_UNMET,
        List.of(findingFull()));
  }

  /** A session is planned that is there already. */
  static Decision refusedTwice() {
    Instant later = AT.plusSeconds(120);
    SessionPlanned again = new SessionPlanned(later, MIRA, Examples.sessionFull());
    return LIFECYCLE.decide(history().mentorship(), again, later);
  }

  static Wording wording() {
    return Wording.of(Locale.ENGLISH)
        .in(ZoneId.of("Europe/Warsaw"))
        .naming(Map.of("leila", "Leila Haddad"))
        .about(history().mentorship());
  }

  static Message message(MessageOptions options) {
    return MessageComposer.standard().compose(MessageExamples.introductionFull(), options);
  }

  static History history() {
    return decided(List.of(
        new Proposed(AT, MIRA, "mira", "leila", Optional.of("m-0")),
        new Accepted(AT, LEILA),
        new AgreementReached(AT, MIRA, Examples.agreementFull()),
        new GoalSet(AT, MIRA, Examples.goalFull()),
        new SessionPlanned(AT, MIRA, Session.builder().id("s-0").start(AT).build()),
        new SessionHeld(AT.plusSeconds(60), LEILA, "s-0"),
        new SessionPlanned(AT.plusSeconds(60), MIRA, Examples.sessionFull()),
        new ActionAgreed(AT.plusSeconds(60), LEILA, Examples.actionFull()),
        new GoalAssessed(
            AT.plusSeconds(60),
            LEILA,
            Goal.Assessment.of("g-1", Goal.Assessment.Status.PARTLY_MET, "Two of three"))));
  }

  /** A history with every event that keeps a pair from its sessions, its goals or its planned end; it is paused twice. */
  static History interrupted() {
    Instant later = AT.plus(Duration.ofDays(1));
    return decided(List.of(
        new Proposed(AT, MIRA, "mira", "leila"),
        new Accepted(AT, LEILA),
        new GoalSet(AT, MIRA, Examples.goalFull()),
        new SessionMissed(
            AT, LEILA, Session.builder().id("s-0").start(AT).build(), Session.Absentee.MENTEE),
        planned("s-2", AT.plusSeconds(60)),
        planned("s-3", AT.plus(Duration.ofDays(7))),
        planned("s-4", AT.plus(Duration.ofDays(14))),
        new SessionMissed(AT.plusSeconds(60), LEILA, "s-2", Session.Absentee.BOTH),
        new SessionCancelled(AT.plusSeconds(60), MIRA, "s-3", AT, "Mira is ill"),
        new SessionRescheduled(AT.plusSeconds(60), MIRA, "s-4", AT.plus(Duration.ofDays(21))),
        new Paused(AT.plusSeconds(60), Actor.programme()),
        new Resumed(later, MIRA),
        new GoalRevised(later, MIRA, revised(), "Fifteen minutes were too bold"),
        new Extended(later, LEILA, Instant.parse("2027-03-01T00:00:00Z")),
        new Paused(
            later,
            LEILA,
            Instant.parse("2026-05-04T08:00:00Z"),
            Reason.ofCode("other", "The ward moves"))));
  }

  /** A history that went back to stage 1, to renew its terms; one side has proposed others. */
  static History renewing() {
    Agreement terms = Agreement.builder().rhythm(Duration.ofDays(14)).build();
    return decided(List.of(
        new Proposed(AT, MIRA, "mira", "leila"),
        new Accepted(AT, LEILA),
        new AgreementReached(AT, MIRA, terms),
        new AgreementReached(AT, LEILA, terms),
        new GoalSet(AT, MIRA, Examples.goalFull()),
        new SessionHeld(AT, MIRA, Session.builder().id("s-0").start(AT).build()),
        new StageEntered(AT, MIRA, Stage.LEARNING_AND_DEVELOPMENT),
        new StageEntered(AT, LEILA, Stage.RELATIONSHIP_BUILDING, "Once a fortnight is too much"),
        new AgreementReached(
            AT, LEILA, terms.toBuilder().rhythm(Duration.ofDays(28)).build())));
  }

  /** A pair that already ran, with the first events under its new mentor. */
  static History takenOver() {
    return decided(List.of(
        new TakenOver(
            AT, Actor.programme("coordinator-7"), "mira", "leila", Examples.takeoverFull()),
        planned("s-8", AT.plus(Duration.ofDays(2))),
        new Noted(AT, MIRA, Noted.Kind.REFLECTION, "I miss Ruth", Noted.Audience.WRITER),
        new Noted(
            AT,
            LEILA,
            Noted.Kind.FEEDBACK,
            "She is well prepared",
            Noted.Audience.WRITER_AND_PROGRAMME),
        new Noted(AT, MIRA, Noted.Kind.SUCCESS, "Five handovers on time")));
  }

  /** A pair without a planned end, closed by one coordinator for a reason that is only a code. */
  private static Mentorship ended() {
    return decided(List.of(
            new Proposed(AT, MIRA, "mira", "leila"),
            new Accepted(AT, LEILA),
            new Ended(AT, Actor.programme("coordinator-7"), Reason.ofCode("moved-away"))))
        .mentorship();
  }

  private static SessionPlanned planned(String id, Instant start) {
    return new SessionPlanned(AT, MIRA, Session.builder().id(id).start(start).build());
  }

  private static Goal revised() {
    return Goal.builder().id("g-1").text("Run a handover in twenty minutes").build();
  }

  private static Mentorship answered(MentorshipEvent answer) {
    return decided(List.of(new Proposed(AT, MIRA, "mira", "leila"), answer)).mentorship();
  }

  private static Mentorship closed() {
    Mentorship pair = history().mentorship();
    Instant end = AT.plus(Duration.ofDays(2));
    pair = LIFECYCLE
        .decide(pair, new AgreementReached(end, LEILA, Examples.agreementFull()), end)
        .orElseThrow()
        .next();
    pair = LIFECYCLE
        .decide(
            pair,
            new StageEntered(end, LEILA, Stage.TRANSITION_AND_CLOSURE, "Leila moves away"),
            end)
        .orElseThrow()
        .next();
    return LIFECYCLE
        .decide(pair, new Ended(end, Actor.programme(), "Out of time"), end)
        .orElseThrow()
        .next();
  }

  private static Decision anyOf(Mentorship pair, Instant now) {
    LifecyclePolicy policy = LifecyclePolicy.standard().toBuilder()
        .id("acme")
        .learningCriteria(List.of(Criterion.anyOf(
            Criterion.atLeast(Evidence.of("acme.badges", "badges earned"), 3),
            Criterion.allOf(
                Criterion.atLeast(Evidence.SESSIONS_HELD, 4),
                Criterion.none(Evidence.ACTIONS_OPEN)))))
        .build();
    return Lifecycle.of(policy).advance(pair, MIRA, now);
  }

  /** Returns the first events of a history. */
  private static History begun(History history, int events) {
    return History.of(history.events().subList(0, events));
  }

  /** Decides each event at its own time. */
  static History decided(List<MentorshipEvent> events) {
    History history = History.of(List.of(opened(events.get(0)).orElseThrow().recorded()));
    for (MentorshipEvent event : events.subList(1, events.size())) {
      history = history.plus(LIFECYCLE
          .decide(history.mentorship(), event, event.at())
          .orElseThrow()
          .recorded());
    }
    return history;
  }

  private static Decision opened(MentorshipEvent opening) {
    return opening instanceof TakenOver takenOver
        ? LIFECYCLE.takeOver("m-1", takenOver, AT)
        : LIFECYCLE.begin("m-1", (Proposed) opening, AT);
  }
}
