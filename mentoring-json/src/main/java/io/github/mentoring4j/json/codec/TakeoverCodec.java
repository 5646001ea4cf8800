package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Stage;
import java.time.Instant;

/** What is known of a pair from the time before it was taken over. Its event judges the times. */
final class TakeoverCodec {
  static final Codec<Takeover> TAKEOVER = ObjectCodec.of(
          "Takeover", TakeoverCodec::unknown, Takeover.Builder::build)
      .required("stage", ValueCodecs.STAGE, Takeover::stage, Takeover.Builder::stage)
      .required("since", INSTANT, Takeover::since, Takeover.Builder::since)
      .optional("acceptedAt", INSTANT, Takeover::acceptedAt, Takeover.Builder::acceptedAt)
      .optional("predecessor", TEXT, Takeover::predecessor, Takeover.Builder::predecessor)
      .defaulted("sessionsHeld", INTEGER, Takeover::sessionsHeld, Takeover.Builder::sessionsHeld)
      .defaulted(
          "sessionsHeldInStage",
          INTEGER,
          Takeover::sessionsHeldInStage,
          Takeover.Builder::sessionsHeldInStage)
      .optional("lastSessionAt", INSTANT, Takeover::lastSessionAt, Takeover.Builder::lastSessionAt)
      .list("goals", ValueCodecs.GOAL, Takeover::goals, Takeover.Builder::addAllGoals)
      .list(
          "assessments",
          ValueCodecs.ASSESSMENT,
          Takeover::assessments,
          Takeover.Builder::addAllAssessments)
      .set("goalsWithStep", TEXT, Takeover::goalsWithStep, Takeover.Builder::addAllGoalsWithStep)
      .optional(
          "agreement", ValueCodecs.AGREEMENT, Takeover::agreement, Takeover.Builder::agreement)
      .set(
          "confirmedBy",
          ValueCodecs.SIDE,
          Takeover::confirmedBy,
          Takeover.Builder::addAllConfirmedBy)
      .optional("plannedEnd", INSTANT, Takeover::plannedEnd, Takeover.Builder::plannedEnd)
      .judgedByOwner();

  private TakeoverCodec() {}

  /** The codec requires the two parts that a builder begins with, and sets both. */
  private static Takeover.Builder unknown() {
    return Takeover.builder(Stage.RELATIONSHIP_BUILDING, Instant.EPOCH);
  }
}
