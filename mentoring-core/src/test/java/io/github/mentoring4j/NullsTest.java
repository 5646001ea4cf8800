package io.github.mentoring4j;

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
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused at once, by the name of what was null. */
@SuppressWarnings("NullAway") // what a caller without a null checker may do
class NullsTest {
  private static final Instant NOW = Run.START;
  private static final Mentorship PAIR = Run.accepted().pair();
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  static Stream<Arguments> calls() {
    Proposed proposal = new Proposed(NOW, Run.ADA, "ada", "grace");
    Ended ended = new Ended(NOW, Run.ADA);
    return Stream.of(
        call("id", () -> Actor.person(null)),
        call("at", () -> new Accepted(null, Run.ADA)),
        call("by", () -> new Accepted(NOW, null)),
        call("noticeAt", () -> new SessionCancelled(NOW, Run.ADA, "s-1", null, Optional.empty())),
        call("expectedResume", () -> new Paused(NOW, Run.ADA, null, Optional.empty())),
        call("side", () -> PAIR.sessionsMissed(null)),
        call("now", () -> PAIR.timeIn(Stage.LEARNING_AND_DEVELOPMENT, null)),
        call("side", () -> Session.Absentee.BOTH.includes(null)),
        call("mentee", () -> new Proposed(NOW, Run.ADA, null, "grace")),
        call("mentor", () -> new Proposed(NOW, Run.ADA, "ada", null)),
        call("goal", () -> new GoalSet(NOW, Run.ADA, null)),
        call("text", () -> new StepLogged(NOW, Run.ADA, "g-1", true, null)),
        call("kind", () -> new Noted(NOW, Run.ADA, null)),
        call("stage", () -> new StageEntered(NOW, Run.ADA, null)),
        call(
            "reason",
            () -> new StageEntered(NOW, Run.ADA, Stage.LEARNING_AND_DEVELOPMENT, (String) null)),
        call("reason", () -> new Ended(NOW, Run.ADA, (String) null)),
        call("at", () -> new Declined(null, Run.GRACE)),
        call("by", () -> new Declined(NOW, null)),
        call("reason", () -> new Declined(NOW, Run.GRACE, null)),
        call("at", () -> new Withdrawn(null, Run.ADA)),
        call("by", () -> new Withdrawn(NOW, null)),
        call("reason", () -> new Withdrawn(NOW, Run.ADA, null)),
        call("at", () -> new Expired(null, Run.PROGRAMME)),
        call("by", () -> new Expired(NOW, null)),
        call("at", () -> new Superseded(null, Run.PROGRAMME)),
        call("by", () -> new Superseded(NOW, null)),
        call("successor", () -> new Superseded(NOW, Run.PROGRAMME, null)),
        call("at", () -> new GoalRevised(null, Run.ADA, Run.goalOf("g-1"), "Less")),
        call("by", () -> new GoalRevised(NOW, null, Run.goalOf("g-1"), "Less")),
        call("goal", () -> new GoalRevised(NOW, Run.ADA, null, "Less")),
        call("reason", () -> new GoalRevised(NOW, Run.ADA, Run.goalOf("g-1"), null)),
        call("at", () -> new SessionMissed(null, Run.ADA, "s-1", Session.Absentee.BOTH)),
        call("by", () -> new SessionMissed(NOW, null, "s-1", Session.Absentee.BOTH)),
        call("session", () -> new SessionMissed(NOW, Run.ADA, null, Session.Absentee.BOTH)),
        call("absentee", () -> new SessionMissed(NOW, Run.ADA, "s-1", null)),
        call("at", () -> new SessionCancelled(null, Run.ADA, "s-1")),
        call("by", () -> new SessionCancelled(NOW, null, "s-1")),
        call("session", () -> new SessionCancelled(NOW, Run.ADA, null)),
        call("reason", () -> new SessionCancelled(NOW, Run.ADA, "s-1", Optional.empty(), null)),
        call("at", () -> new SessionRescheduled(null, Run.ADA, "s-1", NOW)),
        call("by", () -> new SessionRescheduled(NOW, null, "s-1", NOW)),
        call("session", () -> new SessionRescheduled(NOW, Run.ADA, null, NOW)),
        call("start", () -> new SessionRescheduled(NOW, Run.ADA, "s-1", null)),
        call("reason", () -> new SessionRescheduled(NOW, Run.ADA, "s-1", NOW, null)),
        call("at", () -> new Paused(null, Run.ADA)),
        call("by", () -> new Paused(NOW, null)),
        call("reason", () -> new Paused(NOW, Run.ADA, Optional.empty(), null)),
        call("at", () -> new Resumed(null, Run.ADA)),
        call("by", () -> new Resumed(NOW, null)),
        call("at", () -> new Extended(null, Run.ADA, NOW)),
        call("by", () -> new Extended(NOW, null, NOW)),
        call("plannedEnd", () -> new Extended(NOW, Run.ADA, null)),
        call("reason", () -> new Extended(NOW, Run.ADA, NOW, null)),
        call("reason", () -> new Ended(NOW, Run.ADA, (Optional<String>) null)),
        call("evidence", () -> Assessment.of("g-1", Assessment.Status.MET, null)),
        call("code", () -> Evidence.of(null, "Badges")),
        call("label", () -> Evidence.of("acme.badges", null)),
        call("evidence", () -> EvidenceSource.builder().put(null, 1)),
        call("subjects", () -> EvidenceSource.builder().put(Evidence.SUCCESSES, null)),
        call("evidence", () -> Criterion.atLeast(null, 1)),
        call("text", () -> Stage.parse(null)),
        call("locale", () -> Stage.LEARNING_AND_DEVELOPMENT.title(null)),
        call("policy", () -> Lifecycle.of(null)),
        call("id", () -> LIFECYCLE.begin(null, proposal, NOW)),
        call("proposal", () -> LIFECYCLE.begin("m-1", null, NOW)),
        call("now", () -> LIFECYCLE.begin("m-1", proposal, null)),
        call("mentorship", () -> LIFECYCLE.decide(null, ended, NOW)),
        call("event", () -> LIFECYCLE.decide(PAIR, null, NOW)),
        call("now", () -> LIFECYCLE.decide(PAIR, ended, (Instant) null)),
        call("circumstances", () -> LIFECYCLE.decide(PAIR, ended, (Circumstances) null)),
        call("mentorship", () -> LIFECYCLE.advance(null, Run.ADA, NOW)),
        call("by", () -> LIFECYCLE.advance(PAIR, null, NOW)),
        call("now", () -> LIFECYCLE.advance(PAIR, Run.ADA, (Instant) null)),
        call("mentorship", () -> LIFECYCLE.outlook(null, Run.ADA, NOW)),
        call("by", () -> LIFECYCLE.outlook(PAIR, null, NOW)),
        call("now", () -> LIFECYCLE.outlook(PAIR, Run.ADA, (Instant) null)),
        call("stage", () -> LIFECYCLE.outlook(null, EvidenceSource.builder().build())),
        call("source", () -> LIFECYCLE.outlook(Stage.LEARNING_AND_DEVELOPMENT, null)),
        call("stage", () -> LIFECYCLE.outlook(PAIR, Run.ADA, NOW).to(null)),
        call("type", () -> LIFECYCLE.outlook(PAIR, Run.ADA, NOW).move(null)),
        call("from", () -> LIFECYCLE.evidence(null, Stage.LEARNING_AND_DEVELOPMENT)),
        call("to", () -> LIFECYCLE.evidence(Stage.LEARNING_AND_DEVELOPMENT, null)),
        call("now", () -> Circumstances.at(null)),
        call("source", () -> Circumstances.at(NOW).with(null)),
        call("override", () -> Circumstances.at(NOW).overriding(null)),
        call("mentorship", () -> LIFECYCLE.isStalled(null, NOW)),
        call("now", () -> LIFECYCLE.isStalled(PAIR, null)),
        call("mentorship", () -> LIFECYCLE.isAnswerOverdue(null, NOW)),
        call("now", () -> LIFECYCLE.isAnswerOverdue(PAIR, null)),
        call("actor", () -> PAIR.role(null)),
        call("stage", () -> PAIR.timeIn(null, NOW)),
        call("now", () -> PAIR.isOverdue(null)),
        call("recorded", () -> PAIR.apply(null)),
        call("history", () -> Mentorship.replay(null)),
        call("history", () -> Timeline.of((List<RecordedEvent>) null)),
        call("policy", () -> Timeline.of(Run.accepted().history()).lateCancellations(null)),
        call("policy", () -> LifecycleDiagram.of(null)),
        call("event", () -> RecordedEvent.builder(null)));
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
