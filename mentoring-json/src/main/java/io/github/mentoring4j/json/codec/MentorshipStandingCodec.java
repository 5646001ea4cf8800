package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.DURATION;
import static io.github.mentoring4j.json.codec.ScalarCodecs.FLAG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.Actor.Role;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Mentorship.Outcome;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.MentorshipState.Closing;
import io.github.mentoring4j.internal.MentorshipState.Standing;
import io.github.mentoring4j.json.codec.RecordParts.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The status and the stage of a relationship, with their times, in its state. */
final class MentorshipStandingCodec {
  static final EnumCodec<Outcome> OUTCOME =
      EnumCodec.of("outcome", Outcome.values(), Outcome::code);
  static final EnumCodec<Role> ROLE = EnumCodec.of("role", Role.values(), Role::code);

  private static final Codec<Closing> CLOSING = RecordCodec.<Closing>of("Closing", closing -> {
        Part<Outcome> outcome = closing.required("outcome", OUTCOME, Closing::outcome);
        Part<Role> by = closing.required("by", ROLE, Closing::by);
        Part<Instant> at = closing.required("at", INSTANT, Closing::at);
        Part<Optional<Reason>> reason =
            closing.optional("reason", ValueCodecs.REASON, Closing::reason);
        Part<Optional<String>> successor = closing.optional("successor", TEXT, Closing::successor);
        return parts -> new Closing(
            parts.get(outcome),
            parts.get(by),
            parts.get(at),
            parts.get(reason),
            parts.get(successor));
      })
      .judgedByOwner();

  static final Codec<Mentorship.Pause> PAUSE = RecordCodec.<Mentorship.Pause>of("Pause", pause -> {
        Part<Instant> since = pause.required("since", INSTANT, Mentorship.Pause::since);
        Part<Optional<Instant>> expectedResume =
            pause.optional("expectedResume", INSTANT, Mentorship.Pause::expectedResume);
        Part<Optional<Reason>> reason =
            pause.optional("reason", ValueCodecs.REASON, Mentorship.Pause::reason);
        return parts ->
            new Mentorship.Pause(parts.get(since), parts.get(expectedResume), parts.get(reason));
      })
      .judgedByOwner();

  static final Codec<Standing> STANDING = RecordCodec.<Standing>of("Standing", standing -> {
        Part<Mentorship.Status> status =
            standing.required("status", SessionContextCodec.STATUS, Standing::status);
        Part<Optional<Stage>> stage =
            standing.optional("stage", ValueCodecs.STAGE, Standing::stage);
        Part<Integer> visit = standing.unless(0, "visit", INTEGER, Standing::visit);
        Part<Boolean> menteeAgreed =
            standing.unless(false, "menteeAgreed", FLAG, Standing::menteeAgreed);
        Part<Boolean> mentorAgreed =
            standing.unless(false, "mentorAgreed", FLAG, Standing::mentorAgreed);
        Part<Optional<Instant>> acceptedAt =
            standing.optional("acceptedAt", INSTANT, Standing::acceptedAt);
        Part<Optional<Instant>> stageEnteredAt =
            standing.optional("stageEnteredAt", INSTANT, Standing::stageEnteredAt);
        Part<Optional<Instant>> plannedEnd =
            standing.optional("plannedEnd", INSTANT, Standing::plannedEnd);
        Part<Optional<Mentorship.Pause>> pause = standing.optional("pause", PAUSE, Standing::pause);
        Part<Optional<Instant>> resumedAt =
            standing.optional("resumedAt", INSTANT, Standing::resumedAt);
        Part<Duration> pausedInVisit =
            standing.unless(Duration.ZERO, "pausedInVisit", DURATION, Standing::pausedInVisit);
        Part<List<Duration>> earlierVisits = standing.unless(
            List.of(), "earlierVisits", ListCodec.of(DURATION), Standing::earlierVisits);
        Part<Optional<Closing>> closing = standing.optional("closing", CLOSING, Standing::closing);
        return parts -> new Standing(
            parts.get(status),
            parts.get(stage),
            parts.get(visit),
            parts.get(menteeAgreed),
            parts.get(mentorAgreed),
            parts.get(acceptedAt),
            parts.get(stageEnteredAt),
            parts.get(plannedEnd),
            parts.get(pause),
            parts.get(resumedAt),
            parts.get(pausedInVisit),
            parts.get(earlierVisits),
            parts.get(closing));
      })
      .judgedByOwner();

  private MentorshipStandingCodec() {}
}
