package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.DATE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.FLAG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.LONG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.Actor.Side;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Decision.Permitted;
import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Mentorship.Closing;
import io.github.mentoring4j.Moves;
import io.github.mentoring4j.Moves.Move;
import java.util.Optional;

/** The state of a relationship, its moves, and the decisions on it. */
final class LifecycleEncoders {
  static final ObjectEncoder<Goal.Progress> PROGRESS = new ObjectEncoder<Goal.Progress>()
      .always("goal", ValueCodecs.GOAL, Goal.Progress::goal)
      .always("hasStep", FLAG, Goal.Progress::hasStep)
      .optional("assessment", ValueCodecs.ASSESSMENT, Goal.Progress::assessment)
      .always("assessedInStage", FLAG, Goal.Progress::isAssessedInStage)
      .always("open", FLAG, Goal.Progress::isOpen);

  static final ObjectEncoder<Closing> CLOSING = new ObjectEncoder<Closing>()
      .always("outcome", TEXT, closing -> closing.outcome().code())
      .always("by", TEXT, closing -> closing.by().code())
      .always("at", INSTANT, Closing::at)
      .optional("reason", ValueCodecs.REASON, Closing::reason)
      .optional("successor", TEXT, Closing::successor);

  static final ObjectEncoder<Mentorship> MENTORSHIP = new ObjectEncoder<Mentorship>()
      .always("id", TEXT, Mentorship::id)
      .always("revision", LONG, Mentorship::revision)
      .always("lastEventAt", INSTANT, Mentorship::lastEventAt)
      .always("mentee", TEXT, Mentorship::mentee)
      .always("mentor", TEXT, Mentorship::mentor)
      .optional("proposedBy", ActorCodec.ACTOR, Mentorship::proposedBy)
      .optional("proposedAt", INSTANT, Mentorship::proposedAt)
      .optional("takenOverAt", INSTANT, Mentorship::takenOverAt)
      .optional("predecessor", TEXT, Mentorship::predecessor)
      .optional("acceptedAt", INSTANT, Mentorship::acceptedAt)
      .always("status", TEXT, pair -> pair.status().code())
      .optional("pause", MentorshipStandingCodec.PAUSE, Mentorship::pause)
      .optional("lastResumedAt", INSTANT, Mentorship::lastResumedAt)
      .optional("stage", ValueCodecs.STAGE, Mentorship::stage)
      .optional("stageEnteredAt", INSTANT, Mentorship::stageEnteredAt)
      .optional("agreement", ValueCodecs.AGREEMENT, Mentorship::agreement)
      .optional("proposedAgreement", MentorshipStateCodec.PROPOSAL, Mentorship::proposedAgreement)
      .always("agreementToBeRenewed", FLAG, Mentorship::isAgreementToBeRenewed)
      .optional("plannedEnd", INSTANT, Mentorship::plannedEnd)
      .list("goals", PROGRESS, Mentorship::goals)
      .list("plannedSessions", ValueCodecs.SESSION, Mentorship::plannedSessions)
      .list("openActions", ValueCodecs.ACTION, Mentorship::openActions)
      .always("sessionsHeld", INTEGER, Mentorship::sessionsHeld)
      .optional("lastSessionAt", INSTANT, Mentorship::lastSessionAt)
      .always("sessionsMissedByMentee", INTEGER, pair -> pair.sessionsMissed(Side.MENTEE))
      .always("sessionsMissedByMentor", INTEGER, pair -> pair.sessionsMissed(Side.MENTOR))
      .optional("closing", CLOSING, Mentorship::closing);

  static final ObjectEncoder<Decision> DECISION = new ObjectEncoder<Decision>()
      .always("permitted", FLAG, Decision::isPermitted)
      .optional(
          "recorded",
          HistoryCodecs.RECORDED,
          decision -> permitted(decision).map(Permitted::recorded))
      .optional("next", MENTORSHIP, decision -> permitted(decision).map(Permitted::next))
      .optional("mentorship", TEXT, decision -> refused(decision).map(Refused::mentorship))
      .optional("event", EventCodec.EVENT, decision -> refused(decision).map(Refused::event))
      .optional(
          "kind", TEXT, decision -> refused(decision).map(Refused::kind).map(Refused.Kind::code))
      .list("findings", FindingEncoders.FINDING, Decision::findings);

  static final ObjectEncoder<Move> MOVE = new ObjectEncoder<Move>()
      .always("type", TEXT, move -> move.type().code())
      .optional("to", ValueCodecs.STAGE, Move::to)
      .always("permitted", FLAG, Move::isPermitted)
      .always("needsReason", FLAG, Move::needsReason)
      .optional("kind", TEXT, move -> move.kind().map(Refused.Kind::code))
      .list("findings", FindingEncoders.FINDING, Move::findings);

  static final ObjectEncoder<Moves> MOVES = new ObjectEncoder<Moves>()
      .optional("stage", ValueCodecs.STAGE, Moves::stage)
      .list("outgoing", MOVE, Moves::outgoing)
      .list("unreachable", MOVE, Moves::unreachable);

  static final ObjectEncoder<Due> DUE = new ObjectEncoder<Due>()
      .always("kind", TEXT, due -> due.kind().code())
      .always("at", INSTANT, Due::at)
      .optional("day", DATE, Due::day)
      .set("whose", ValueCodecs.SIDE, Due::whose)
      .list("subjects", TEXT, Due::subjects)
      .optional("label", TEXT, Due::label)
      .inWords("message", Due::message)
      .inWords("advice", Due::advice);

  static final ObjectEncoder<DueList> DUE_LIST =
      new ObjectEncoder<DueList>().list("due", DUE, DueList::due);

  private LifecycleEncoders() {}

  private static Optional<Permitted> permitted(Decision decision) {
    return decision instanceof Permitted permitted ? Optional.of(permitted) : Optional.empty();
  }

  private static Optional<Refused> refused(Decision decision) {
    return decision instanceof Refused refused ? Optional.of(refused) : Optional.empty();
  }
}
