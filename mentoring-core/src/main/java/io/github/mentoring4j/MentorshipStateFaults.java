package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Judges a relationship that was made of a state, which may come from anywhere. What decisions rely on is asked for, and so is what users are told of each
 * part. A relationship that came from a history has no fault.
 */
final class MentorshipStateFaults {
  /** More events than any relationship can have had, and few enough to count on. */
  static final int MOST = 1_000_000_000;

  private static final String NONE = "none before the acceptance";

  private final Faults faults = Faults.of("State");
  private final Mentorship pair;
  private final Instant last;

  private MentorshipStateFaults(Mentorship pair) {
    this.pair = pair;
    this.last = pair.lastEventAt();
  }

  /** All faults of a relationship. Their fields are paths into {@link io.github.mentoring4j.internal.MentorshipState}. */
  static Faults of(Mentorship pair) {
    MentorshipStateFaults judge = new MentorshipStateFaults(pair);
    judge.event();
    new MentorshipStandingFaults(pair, judge.faults).judge();
    pair.acceptedAt().ifPresentOrElse(judge::accepted, judge::notAccepted);
    return judge.faults;
  }

  private void event() {
    long revision = pair.revision();
    faults
        .id("id", pair.id())
        .that(revision >= 1 && revision <= MOST, "revision", revision, "1 to " + MOST)
        .instant("lastEventAt", last);
  }

  /** Before the acceptance nothing happens but answers. */
  private void notAccepted() {
    faults
        .that(pair.terms().equals(MentorshipTerms.none()), "terms", "given", NONE)
        .that(
            pair.counts().equals(MentorshipCounts.zero()),
            "counts",
            "given",
            "nothing but zero before the acceptance")
        .that(pair.goals().isEmpty(), "goals", "given", NONE)
        .that(pair.plannedSessions().isEmpty(), "plannedSessions", "given", NONE)
        .that(pair.openActions().isEmpty(), "openActions", "given", NONE);
  }

  private void accepted(Instant acceptedAt) {
    terms(pair.terms(), acceptedAt);
    counts(pair.counts(), acceptedAt);
    inStage(pair.counts().inStage());
    goals();
    sessions(acceptedAt);
    actions();
  }

  private void terms(MentorshipTerms terms, Instant acceptedAt) {
    Optional<Instant> end = pair.plannedEnd();
    terms
        .proposed()
        .ifPresent(
            proposed -> faults.between("terms.proposed.at", proposed.at(), acceptedAt, last));
    terms.toBeRenewedSince().ifPresent(since -> {
      faults.between("terms.toBeRenewedSince", since, acceptedAt, last);
      faults.that(
          terms.inForce().isPresent(),
          "terms.toBeRenewedSince",
          since,
          "none unless there are terms in force");
    });
    faults.that(
        terms.isExtended()
            ? end.isPresent()
            : end.equals(terms.inForce().flatMap(Agreement::plannedEnd)),
        "standing.plannedEnd",
        end.map(Instant::toString).orElse(""),
        terms.isExtended()
            ? "the end to which it was extended"
            : "that of the terms in force, because it was not extended");
  }

  private void counts(MentorshipCounts counts, Instant acceptedAt) {
    boolean isTakenOver = pair.opening().isTakenOver();
    Instant first = isTakenOver ? Faults.FIRST_INSTANT : acceptedAt;
    count("sessionsHeld", counts.sessionsHeld());
    count("missedByMentee", counts.missedByMentee());
    count("missedByMentor", counts.missedByMentor());
    count("successes", counts.successes());
    counts.lastSessionAt().ifPresent(at -> faults.between("counts.lastSessionAt", at, first, last));
    counts
        .lastSettled()
        .ifPresent(settled -> faults
            .between("counts.lastSettled.start", settled.start(), first, last)
            .optionalId("counts.lastSettled.id", Optional.ofNullable(settled.id()))
            .that(
                settled.id() != null || isTakenOver,
                "counts.lastSettled.id",
                "",
                "an id unless the relationship was taken over"));
    counts
        .evaluatedByMentee()
        .ifPresent(by -> evaluated("counts.evaluatedByMentee", by, acceptedAt));
    counts
        .evaluatedByMentor()
        .ifPresent(by -> evaluated("counts.evaluatedByMentor", by, acceptedAt));
    counts
        .sessionsAtFeedback()
        .ifPresent(sessions -> faults.that(
            sessions >= 0 && sessions <= counts.sessionsHeld(),
            "counts.sessionsAtFeedback",
            sessions,
            "0 or more, and not more than were held in all"));
    counts
        .mentorHelpedAt()
        .ifPresent(at -> faults.between("counts.mentorHelpedAt", at, acceptedAt, last));
  }

  private void evaluated(String field, MentorshipCounts.Evaluated evaluated, Instant acceptedAt) {
    faults.between(field + ".at", evaluated.at(), acceptedAt, last);
    evaluated.plannedEnd().ifPresent(end -> faults.instant(field + ".plannedEnd", end));
  }

  private void inStage(MentorshipCounts.InStage counts) {
    count("inStage.sessionsHeld", counts.sessionsHeld());
    count("inStage.feedbackByMentee", counts.feedbackByMentee());
    count("inStage.feedbackByMentor", counts.feedbackByMentor());
    count("inStage.reflections", counts.reflections());
    count("inStage.futurePlans", counts.futurePlans());
    count("inStage.contactChoices", counts.contactChoices());
    count("inStage.evaluationsByMentee", counts.evaluationsByMentee());
    count("inStage.evaluationsByMentor", counts.evaluationsByMentor());
    count("inStage.thanksByMentee", counts.thanksByMentee());
    count("inStage.thanksByMentor", counts.thanksByMentor());
    faults.that(
        counts.sessionsHeld() <= pair.sessionsHeld(),
        "counts.inStage.sessionsHeld",
        counts.sessionsHeld(),
        "not more than in all");
  }

  /** A number that leaves room to count the events that may still come. */
  private void count(String counter, int number) {
    if (number < 0 || number > MOST) {
      faults.that(false, "counts." + counter, number, "0 to " + MOST);
    }
  }

  private void goals() {
    List<Goal.Progress> goals = pair.goals();
    if (hasIds("goals", ".goal.id", goals, progress -> progress.goal().id())) {
      for (int i = 0; i < goals.size(); i++) {
        goal("goals[" + i + "]", goals.get(i));
      }
    }
  }

  private void goal(String field, Goal.Progress progress) {
    String id = progress.goal().id();
    Optional<String> assessed = progress.assessment().map(Goal.Assessment::goal);
    faults
        .that(
            assessed.isEmpty() || assessed.get().equals(id),
            field + ".assessment.goal",
            assessed.orElse(""),
            "the id of the goal")
        .that(
            assessed.isPresent() || !progress.isAssessedInStage(),
            field + ".assessment",
            "",
            "an assessment, because it was given in this stage");
  }

  /** A closing drops what was to start later. */
  private void sessions(Instant acceptedAt) {
    List<Session> sessions = pair.plannedSessions();
    Instant latest = pair.closing().map(Mentorship.Closing::at).orElse(Faults.LAST_INSTANT);
    if (hasIds("plannedSessions", ".id", sessions, Session::id)) {
      for (int i = 0; i < sessions.size(); i++) {
        faults.between(
            "plannedSessions[" + i + "].start", sessions.get(i).start(), acceptedAt, latest);
      }
    }
  }

  private void actions() {
    hasIds("openActions", ".id", pair.openActions(), ActionItem::id);
    faults.that(
        pair.openActions().isEmpty() || pair.closing().isEmpty(),
        "openActions",
        "given",
        "none once it is closed");
  }

  /** Asks for ids that differ. A list that is too long has this fault alone. */
  private <T> boolean hasIds(String field, String path, List<T> list, Function<T, String> idOf) {
    faults.atMost(field, list, LifecyclePolicy.CEILING);
    if (list.size() > LifecyclePolicy.CEILING) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String id = idOf.apply(list.get(i));
      faults.that(seen.add(id), field + "[" + i + "]" + path, id, "an id that is not given twice");
    }
    return true;
  }
}
