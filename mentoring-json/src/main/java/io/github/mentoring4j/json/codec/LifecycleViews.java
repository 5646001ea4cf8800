package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.FLAG;
import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.INTEGER;
import static io.github.mentoring4j.json.codec.Forms.LONG;
import static io.github.mentoring4j.json.codec.Forms.TEXT;

import io.github.mentoring4j.Actor.Role;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Decision.Permitted;
import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Mentorship.Closing;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.Outlook;
import io.github.mentoring4j.Outlook.Move;
import java.util.List;
import java.util.Optional;

/** Where a relationship stands, where it can go, and what was decided. */
final class LifecycleViews {
  private static final View<Goal.Progress> PROGRESS = new View<Goal.Progress>()
      .always("goal", ValueForms.GOAL, Goal.Progress::goal)
      .always("hasStep", FLAG, Goal.Progress::hasStep)
      .optional("assessment", ValueForms.ASSESSMENT, Goal.Progress::assessment)
      .always("assessedInVisit", INTEGER, Goal.Progress::assessedInVisit)
      .always("open", FLAG, Goal.Progress::isOpen);

  /** The event that began the pause, under the names that it has in the history. */
  private static final View<Paused> PAUSE = new View<Paused>()
      .always("at", INSTANT, Paused::at)
      .always("by", ActorForm.ACTOR, Paused::by)
      .optional("expectedResume", INSTANT, Paused::expectedResume)
      .optional("reason", TEXT, Paused::reason);

  private static final View<Closing> CLOSING = new View<Closing>()
      .always("outcome", ViewCodes.OUTCOME, Closing::outcome)
      .always("by", Codes.ROLE, Closing::by)
      .always("at", INSTANT, Closing::at)
      .optional("reason", TEXT, Closing::reason)
      .optional("successor", TEXT, Closing::successor);

  static final View<Mentorship> MENTORSHIP = new View<Mentorship>()
      .always("id", TEXT, Mentorship::id)
      .always("revision", LONG, Mentorship::revision)
      .always("lastEventAt", INSTANT, Mentorship::lastEventAt)
      .always("mentee", TEXT, Mentorship::mentee)
      .always("mentor", TEXT, Mentorship::mentor)
      .always("proposedBy", ActorForm.ACTOR, Mentorship::proposedBy)
      .always("proposedAt", INSTANT, Mentorship::proposedAt)
      .optional("predecessor", TEXT, Mentorship::predecessor)
      .optional("acceptedAt", INSTANT, Mentorship::acceptedAt)
      .always("status", Codes.STATUS, Mentorship::status)
      .optional("pause", PAUSE, Mentorship::pause)
      .optional("stage", Codes.STAGE, Mentorship::stage)
      .optional("stageEnteredAt", INSTANT, Mentorship::stageEnteredAt)
      .optional("agreement", ValueForms.AGREEMENT, Mentorship::agreement)
      .list("agreementConfirmedBy", Codes.ROLE, LifecycleViews::confirmedBy)
      .optional("plannedEnd", INSTANT, Mentorship::plannedEnd)
      .list("goals", PROGRESS, Mentorship::goals)
      .list("plannedSessions", ValueForms.SESSION, Mentorship::plannedSessions)
      .list("openActions", ValueForms.ACTION, Mentorship::openActions)
      .always("sessionsHeld", INTEGER, Mentorship::sessionsHeld)
      .optional("lastSessionAt", INSTANT, Mentorship::lastSessionAt)
      .always("sessionsMissedByMentee", INTEGER, pair -> pair.sessionsMissed(Role.MENTEE))
      .always("sessionsMissedByMentor", INTEGER, pair -> pair.sessionsMissed(Role.MENTOR))
      .optional("closing", CLOSING, Mentorship::closing);

  static final View<Decision> DECISION = new View<Decision>()
      .always("permitted", FLAG, Decision::isPermitted)
      .optional(
          "recorded",
          HistoryForms.RECORDED,
          decision -> permitted(decision).map(Permitted::recorded))
      .optional("next", MENTORSHIP, decision -> permitted(decision).map(Permitted::next))
      .optional("reason", ViewCodes.REASON, LifecycleViews::reason)
      .list("findings", FindingViews.FINDING, Decision::findings);

  private static final View<Move> MOVE = new View<Move>()
      .always("type", Codes.EVENT_TYPE, Move::type)
      .optional("to", Codes.STAGE, Move::to)
      .always("permitted", FLAG, Move::isPermitted)
      .always("needsReason", FLAG, Move::needsReason)
      .optional("refusal", ViewCodes.REASON, Move::refusal)
      .list("findings", FindingViews.FINDING, Move::findings);

  static final View<Outlook> OUTLOOK = new View<Outlook>()
      .optional("stage", Codes.STAGE, Outlook::stage)
      .list("moves", MOVE, Outlook::moves)
      .list("unreachable", MOVE, Outlook::unreachable);

  private LifecycleViews() {}

  /** A set has no order of its own. */
  private static List<Role> confirmedBy(Mentorship mentorship) {
    return mentorship.agreementConfirmedBy().stream().sorted().toList();
  }

  private static Optional<Permitted> permitted(Decision decision) {
    return decision instanceof Permitted permitted ? Optional.of(permitted) : Optional.empty();
  }

  private static Optional<Decision.Reason> reason(Decision decision) {
    return decision instanceof Refused refused ? Optional.of(refused.reason()) : Optional.empty();
  }
}
