package io.github.mentoring4j;

import io.github.mentoring4j.Mentorship.Closing;
import io.github.mentoring4j.Mentorship.Pause;
import io.github.mentoring4j.Mentorship.Status;
import io.github.mentoring4j.internal.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges how a relationship began and where it stands: parts that are there exactly when the status says so, and times in their order. */
final class MentorshipStandingFaults {
  private static final String NONE = "none before the acceptance";

  private final Faults faults;
  private final Mentorship pair;
  private final MentorshipOpening opening;
  private final MentorshipStanding standing;
  private final Instant last;

  MentorshipStandingFaults(Mentorship pair, Faults faults) {
    this.faults = faults;
    this.pair = pair;
    this.opening = pair.opening();
    this.standing = pair.standing();
    this.last = pair.lastEventAt();
  }

  void judge() {
    opening();
    agreed();
    parts();
    standing.closing().ifPresent(this::closing);
    standing.acceptedAt().ifPresentOrElse(this::accepted, this::notAccepted);
  }

  private void opening() {
    Optional<Actor.Role> role = pair.role(opening.by());
    faults
        .between("opening.at", opening.at(), Faults.FIRST_INSTANT, last)
        .that(role.isPresent(), "opening.by", opening.by(), "one of the two, or the programme")
        .that(
            !opening.isTakenOver() || opening.by() instanceof Actor.Programme,
            "opening.by",
            opening.by(),
            "the programme, because it was taken over")
        .id("opening.mentee", opening.mentee())
        .id("opening.mentor", opening.mentor())
        .that(
            !opening.mentee().equals(opening.mentor()),
            "opening.mentor",
            opening.mentor(),
            "somebody else than the mentee")
        .optionalId("opening.predecessor", opening.predecessor());
  }

  /** Proposing is a yes, and the yes of both is the acceptance. */
  private void agreed() {
    Status status = standing.status();
    boolean isAccepted = standing.acceptedAt().isPresent();
    boolean needsAcceptance = opening.isTakenOver()
        || status == Status.ACTIVE
        || status == Status.PAUSED
        || (standing.menteeAgreed() && standing.mentorAgreed());
    Optional<Actor.Role> proposer = pair.proposedBy().flatMap(pair::role);
    faults
        .that(
            standing.menteeAgreed() || !(isAccepted || isBy(proposer, Actor.Role.MENTEE)),
            "standing.menteeAgreed",
            false,
            "true once the mentee has proposed or accepted")
        .that(
            standing.mentorAgreed() || !(isAccepted || isBy(proposer, Actor.Role.MENTOR)),
            "standing.mentorAgreed",
            false,
            "true once the mentor has proposed or accepted")
        .that(
            isAccepted || !needsAcceptance,
            "standing.acceptedAt",
            "",
            "the time at which both had said yes")
        .that(
            !isAccepted || status != Status.PROPOSED,
            "standing.acceptedAt",
            "given",
            "none while the status is proposed");
  }

  private static boolean isBy(Optional<Actor.Role> proposer, Actor.Role role) {
    return proposer.equals(Optional.of(role));
  }

  private void parts() {
    boolean isAccepted = standing.acceptedAt().isPresent();
    String accepted = "one exactly if there is an acceptance";
    given("standing.stage", standing.stage(), isAccepted, accepted);
    given("standing.stageEnteredAt", standing.stageEnteredAt(), isAccepted, accepted);
    given(
        "standing.pause",
        standing.pause(),
        standing.status() == Status.PAUSED,
        "one exactly while the status is paused");
    given(
        "standing.closing",
        standing.closing(),
        standing.status() == Status.CLOSED,
        "one exactly if the status is closed");
  }

  private void given(String field, Optional<?> part, boolean isNeeded, String when) {
    faults.that(part.isPresent() == isNeeded, field, part.isPresent() ? "given" : "", when);
  }

  private void closing(Closing closing) {
    boolean isSuperseded = closing.outcome() == Mentorship.Outcome.SUPERSEDED;
    faults
        .between("standing.closing.at", closing.at(), opening.at(), last)
        .that(
            isPossible(closing.outcome()),
            "standing.closing.outcome",
            closing.outcome().code(),
            "an outcome that is possible from the stage")
        .that(
            closing.successor().isEmpty() || isSuperseded,
            "standing.closing.successor",
            closing.successor().orElse(""),
            "none unless the outcome is superseded")
        .optionalId("standing.closing.successor", closing.successor());
  }

  private boolean isPossible(Mentorship.Outcome outcome) {
    return switch (outcome) {
      case DECLINED, WITHDRAWN, EXPIRED, SUPERSEDED -> standing.stage().isEmpty();
      case ENDED, ENDED_EARLY, LAPSED -> standing.stage().isPresent();
      case COMPLETED, COMPLETED_EARLY ->
        standing.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE));
    };
  }

  private void notAccepted() {
    given("standing.plannedEnd", standing.plannedEnd(), false, NONE);
    given("standing.resumedAt", standing.resumedAt(), false, NONE);
    faults
        .that(standing.visit() == 0, "standing.visit", standing.visit(), "0 before the acceptance")
        .that(
            standing.pausedInVisit().isZero(),
            "standing.pausedInVisit",
            standing.pausedInVisit(),
            NONE)
        .that(standing.earlierVisits().isEmpty(), "standing.earlierVisits", "given", NONE);
  }

  private void accepted(Instant acceptedAt) {
    Instant entered = standing.stageEnteredAt().orElse(acceptedAt);
    Instant stop = standing
        .closing()
        .map(Closing::at)
        .or(() -> standing.pause().map(Pause::since))
        .orElse(last);
    if (opening.isTakenOver()) {
      faults.between("standing.acceptedAt", acceptedAt, Faults.FIRST_INSTANT, opening.at());
    } else {
      faults.between("standing.acceptedAt", acceptedAt, opening.at(), last);
    }
    faults.between("standing.stageEnteredAt", entered, acceptedAt, stop);
    standing.plannedEnd().ifPresent(end -> faults.instant("standing.plannedEnd", end));
    standing.pause().ifPresent(pause -> pause(pause, entered));
    standing
        .resumedAt()
        .ifPresent(at -> faults.between("standing.resumedAt", at, acceptedAt, stop));
    visits(Duration.between(acceptedAt, entered), Duration.between(entered, stop));
  }

  private void pause(Pause pause, Instant entered) {
    faults.between("standing.pause.since", pause.since(), entered, last);
    pause
        .expectedResume()
        .ifPresent(resume -> faults.between(
            "standing.pause.expectedResume", resume, pause.since(), Faults.LAST_INSTANT));
  }

  private void visits(Duration before, Duration present) {
    List<Duration> earlier = standing.earlierVisits();
    int visit = standing.visit();
    int stages = visit > 1 ? Stage.values().length : 0;
    faults
        .that(
            visit >= 1 && visit <= MentorshipStateFaults.MOST,
            "standing.visit",
            visit,
            "1 to " + MentorshipStateFaults.MOST)
        .that(
            isWithin(standing.pausedInVisit(), present),
            "standing.pausedInVisit",
            standing.pausedInVisit(),
            "a time not negative and not longer than the visit")
        .that(
            earlier.size() == stages,
            "standing.earlierVisits",
            earlier.size() + " entries",
            "one entry for each stage, and none in the first visit");
    Duration left = before;
    for (int i = 0; i < Math.min(earlier.size(), stages); i++) {
      boolean fits = isWithin(earlier.get(i), left);
      faults.that(
          fits,
          "standing.earlierVisits[" + i + "]",
          earlier.get(i),
          "a time not negative, and in all not longer than that before the present visit");
      left = fits ? left.minus(earlier.get(i)) : left;
    }
  }

  private static boolean isWithin(Duration time, Duration longest) {
    return !time.isNegative() && time.compareTo(longest) <= 0;
  }
}
