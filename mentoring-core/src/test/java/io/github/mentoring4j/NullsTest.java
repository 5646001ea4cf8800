package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import java.time.Instant;
import java.util.List;
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
        call("actor", () -> PAIR.role(null)),
        call("recorded", () -> PAIR.apply(null)),
        call("history", () -> Mentorship.replay(null)),
        call("history", () -> Timeline.of((List<RecordedEvent>) null)),
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
