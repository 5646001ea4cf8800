package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused at once, by the name of what was null. */
@SuppressWarnings("NullAway") // what a caller without a null checker may do
class NullsTest {
  private static final Instant NOW = START;
  private static final Mentorship PAIR = accepted().mentorship();
  private static final RecordedEvent RECORDED = accepted().history().events().get(1);
  private static final Finding FINDING = Finding.builder().code("acme.odd").build();
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Due DUE = LIFECYCLE.due(PAIR, ZoneOffset.UTC).get(0);
  private static final ProgrammeFigures FIGURES = ProgrammeFigures.empty(LIFECYCLE, NOW);

  static Stream<Arguments> calls() {
    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, NOW).build();
    TakenOver takenOver = new TakenOver(NOW, PROGRAMME, "ada", "grace", known);
    Proposed proposal = new Proposed(NOW, ADA, "ada", "grace");
    Ended ended = new Ended(NOW, ADA);
    return Stream.of(
        call("id", () -> Actor.person(null)),
        call("at", () -> new Accepted(null, ADA)),
        call("by", () -> new Accepted(NOW, null)),
        call("noticeAt", () -> new SessionCancelled(NOW, ADA, "s-1", null, Optional.empty())),
        call("expectedResume", () -> new Paused(NOW, ADA, null, Optional.empty())),
        call("side", () -> PAIR.sessionsMissed(null)),
        call("now", () -> PAIR.timeIn(Stage.LEARNING_AND_DEVELOPMENT, null)),
        call("side", () -> Session.Absentee.BOTH.includes(null)),
        call("mentee", () -> new Proposed(NOW, ADA, null, "grace")),
        call("mentor", () -> new Proposed(NOW, ADA, "ada", null)),
        call("goal", () -> new GoalSet(NOW, ADA, null)),
        call("text", () -> new StepLogged(NOW, ADA, "g-1", true, null)),
        call("kind", () -> new Noted(NOW, ADA, null)),
        call("audience", () -> new Noted(NOW, ADA, Noted.Kind.THANKS, "", null)),
        call("stage", () -> new StageEntered(NOW, ADA, null)),
        call(
            "reason",
            () -> new StageEntered(NOW, ADA, Stage.LEARNING_AND_DEVELOPMENT, (String) null)),
        call("reason", () -> new Ended(NOW, ADA, (String) null)),
        call("at", () -> new Declined(null, GRACE)),
        call("by", () -> new Declined(NOW, null)),
        call("reason", () -> new Declined(NOW, GRACE, (String) null)),
        call("at", () -> new Withdrawn(null, ADA)),
        call("by", () -> new Withdrawn(NOW, null)),
        call("reason", () -> new Withdrawn(NOW, ADA, (String) null)),
        call("at", () -> new Expired(null, PROGRAMME)),
        call("by", () -> new Expired(NOW, null)),
        call("at", () -> new Superseded(null, PROGRAMME)),
        call("by", () -> new Superseded(NOW, null)),
        call("successor", () -> new Superseded(NOW, PROGRAMME, (String) null)),
        call("at", () -> new GoalRevised(null, ADA, goalOf("g-1"), "Less")),
        call("by", () -> new GoalRevised(NOW, null, goalOf("g-1"), "Less")),
        call("goal", () -> new GoalRevised(NOW, ADA, null, "Less")),
        call("reason", () -> new GoalRevised(NOW, ADA, goalOf("g-1"), (String) null)),
        call("at", () -> new SessionMissed(null, ADA, "s-1", Session.Absentee.BOTH)),
        call("by", () -> new SessionMissed(NOW, null, "s-1", Session.Absentee.BOTH)),
        call("session", () -> new SessionMissed(NOW, ADA, (String) null, Session.Absentee.BOTH)),
        call("absentee", () -> new SessionMissed(NOW, ADA, "s-1", null)),
        call("at", () -> new SessionCancelled(null, ADA, "s-1")),
        call("by", () -> new SessionCancelled(NOW, null, "s-1")),
        call("session", () -> new SessionCancelled(NOW, ADA, null)),
        call("reason", () -> new SessionCancelled(NOW, ADA, "s-1", Optional.empty(), null)),
        call("at", () -> new SessionRescheduled(null, ADA, "s-1", NOW)),
        call("by", () -> new SessionRescheduled(NOW, null, "s-1", NOW)),
        call("session", () -> new SessionRescheduled(NOW, ADA, null, NOW)),
        call("start", () -> new SessionRescheduled(NOW, ADA, "s-1", null)),
        call("reason", () -> new SessionRescheduled(NOW, ADA, "s-1", NOW, (String) null)),
        call("at", () -> new Paused(null, ADA)),
        call("by", () -> new Paused(NOW, null)),
        call("reason", () -> new Paused(NOW, ADA, Optional.empty(), null)),
        call("at", () -> new Resumed(null, ADA)),
        call("by", () -> new Resumed(NOW, null)),
        call("at", () -> new Extended(null, ADA, NOW)),
        call("by", () -> new Extended(NOW, null, NOW)),
        call("plannedEnd", () -> new Extended(NOW, ADA, null)),
        call("reason", () -> new Extended(NOW, ADA, NOW, (String) null)),
        call("reason", () -> new Ended(NOW, ADA, (Optional<Reason>) null)),
        call("evidence", () -> Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, null)),
        call("code", () -> Evidence.of(null, "Badges")),
        call("label", () -> Evidence.of("acme.badges", null)),
        call("evidence", () -> Evidence.Source.builder().put(null, 1)),
        call("subjects", () -> Evidence.Source.builder().put(Evidence.SUCCESSES, null)),
        call("evidence", () -> Criterion.atLeast(null, 1)),
        call("text", () -> Stage.parse(null)),
        call("locale", () -> Stage.LEARNING_AND_DEVELOPMENT.title(null)),
        call("policy", () -> Lifecycle.of(null)),
        call("id", () -> LIFECYCLE.begin(null, proposal, NOW)),
        call("proposal", () -> LIFECYCLE.begin("m-1", null, NOW)),
        call("now", () -> LIFECYCLE.begin("m-1", proposal, (Instant) null)),
        call("context", () -> LIFECYCLE.begin("m-1", proposal, (DecisionContext) null)),
        call("id", () -> LIFECYCLE.takeOver(null, takenOver, NOW)),
        call("takenOver", () -> LIFECYCLE.takeOver("m-1", null, NOW)),
        call("now", () -> LIFECYCLE.takeOver("m-1", takenOver, (Instant) null)),
        call("context", () -> LIFECYCLE.takeOver("m-1", takenOver, (DecisionContext) null)),
        call("mentee", () -> new TakenOver(NOW, PROGRAMME, null, "grace", known)),
        call("mentor", () -> new TakenOver(NOW, PROGRAMME, "ada", null, known)),
        call("takeover", () -> new TakenOver(NOW, PROGRAMME, "ada", "grace", null)),
        call("stage", () -> Takeover.builder(null, NOW)),
        call("since", () -> Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, null)),
        call("mentorship", () -> LIFECYCLE.decideAll(null, List.of(), DecisionContext.at(NOW))),
        call("events", () -> LIFECYCLE.decideAll(PAIR, null, DecisionContext.at(NOW))),
        call("context", () -> LIFECYCLE.decideAll(PAIR, List.of(), null)),
        call("mentorship", () -> LIFECYCLE.decide(null, ended, NOW)),
        call("event", () -> LIFECYCLE.decide(PAIR, null, NOW)),
        call("now", () -> LIFECYCLE.decide(PAIR, ended, (Instant) null)),
        call("context", () -> LIFECYCLE.decide(PAIR, ended, (DecisionContext) null)),
        call("mentorship", () -> LIFECYCLE.advance(null, ADA, NOW)),
        call("by", () -> LIFECYCLE.advance(PAIR, null, NOW)),
        call("now", () -> LIFECYCLE.advance(PAIR, ADA, (Instant) null)),
        call("mentorship", () -> LIFECYCLE.moves(null, ADA, NOW)),
        call("by", () -> LIFECYCLE.moves(PAIR, null, NOW)),
        call("now", () -> LIFECYCLE.moves(PAIR, ADA, (Instant) null)),
        call("stage", () -> LIFECYCLE.moves(null, Evidence.Source.builder().build())),
        call("source", () -> LIFECYCLE.moves(Stage.LEARNING_AND_DEVELOPMENT, null)),
        call("stage", () -> LIFECYCLE.moves(PAIR, ADA, NOW).to(null)),
        call("type", () -> LIFECYCLE.moves(PAIR, ADA, NOW).move(null)),
        call("from", () -> LIFECYCLE.evidenceFor(null, Stage.LEARNING_AND_DEVELOPMENT)),
        call("to", () -> LIFECYCLE.evidenceFor(Stage.LEARNING_AND_DEVELOPMENT, null)),
        call("now", () -> DecisionContext.at(null)),
        call("source", () -> DecisionContext.at(NOW).with(null)),
        call("override", () -> DecisionContext.at(NOW).overriding((String) null)),
        call("relationships", () -> DecisionContext.at(NOW).among(null)),
        call("relationships", () -> DecisionContext.at(NOW).earlier(null)),
        call("capacity.mentor", () -> DecisionContext.at(NOW).capacity(null, 1)),
        call("accepted", () -> LIFECYCLE.supersedable(null, List.of())),
        call("others", () -> LIFECYCLE.supersedable(PAIR, (List<Mentorship>) null)),
        call("accepted", () -> LIFECYCLE.supersedable(null, DecisionContext.at(NOW))),
        call("context", () -> LIFECYCLE.supersedable(PAIR, (DecisionContext) null)),
        call("mentorship", () -> LIFECYCLE.isStalled(null, NOW)),
        call("now", () -> LIFECYCLE.isStalled(PAIR, null)),
        call("mentorship", () -> LIFECYCLE.isAnswerOverdue(null, NOW)),
        call("now", () -> LIFECYCLE.isAnswerOverdue(PAIR, null)),
        call("actor", () -> PAIR.role(null)),
        call("stage", () -> PAIR.timeIn(null, NOW)),
        call("now", () -> PAIR.isOverdue(null)),
        call("mentorship", () -> History.apply(null, RECORDED)),
        call("recorded", () -> History.apply(PAIR, null)),
        call("events", () -> History.of(null)),
        call("policy", () -> History.of(accepted().history().events()).shortNotice(null)),
        call("person", () -> accepted().history().redacted(null, "p-1")),
        call("pseudonym", () -> accepted().history().redacted("ada", null)),
        call("actor", () -> accepted().history().visibleTo(null)),
        call("revisions", () -> accepted().history().without((long[]) null)),
        call("policy", () -> LifecycleDiagram.of(null)),
        call("event", () -> RecordedEvent.builder(null)),
        call("lifecycle", () -> ProgrammeFigures.empty(null, NOW)),
        call("now", () -> ProgrammeFigures.empty(LIFECYCLE, null)),
        call("mentorship", () -> FIGURES.with((Mentorship) null)),
        call("history", () -> FIGURES.with((History) null)),
        call("cohort", () -> FIGURES.by(null)),
        call("mentorship", () -> FIGURES.by("spring").with((Mentorship) null)),
        call("history", () -> FIGURES.by("spring").with((History) null)),
        call("other", () -> FIGURES.merge(null)),
        call("status", () -> FIGURES.total().relationships((Mentorship.Status) null)),
        call("stage", () -> FIGURES.total().relationships((Stage) null)),
        call("outcome", () -> FIGURES.total().relationships((Mentorship.Outcome) null)),
        call("side", () -> FIGURES.total().sessionsMissed(null)),
        call("stage", () -> FIGURES.total().timeIn(null)),
        call("wording", () -> DUE.message((Wording) null)),
        call("wording", () -> DUE.advice((Wording) null)),
        call("locale", () -> DUE.message((Locale) null)),
        call("now", () -> DUE.isDue(null)),
        call("zone", () -> LIFECYCLE.due(PAIR, null)),
        call("mentorship", () -> LIFECYCLE.due(null, ZoneOffset.UTC)),
        call("after", () -> LIFECYCLE.nextDue(PAIR, ZoneOffset.UTC, null)),
        call("code", () -> Checkpoint.atPercent(null, "Half-time", 50, Actor.Side.MENTEE)),
        call("label", () -> Checkpoint.atPercent("half-time", null, 50, Actor.Side.MENTEE)),
        call("wording", () -> LifecycleDiagram.of(LIFECYCLE.policy()).mermaid((Wording) null)),
        call("wording", () -> FINDING.message((Wording) null)),
        call("wording", () -> FINDING.advice((Wording) null)),
        call("locale", () -> FINDING.message((Locale) null)),
        call("locale", () -> FINDING.advice((Locale) null)),
        call("locale", () -> Wording.of(null)),
        call("zone", () -> Wording.of(Locale.ENGLISH).in(null)),
        call("names", () -> Wording.of(Locale.ENGLISH).naming((Map<String, String>) null)),
        call(
            "names",
            () -> Wording.of(Locale.ENGLISH).naming((Function<String, Optional<String>>) null)),
        call("mentorship", () -> Wording.of(Locale.ENGLISH).about(null)));
  }

  private static Arguments call(String part, ThrowingCallable call) {
    return arguments(part, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isRefusedByName(String part, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(part);
  }
}
