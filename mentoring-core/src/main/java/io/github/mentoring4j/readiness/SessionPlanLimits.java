package io.github.mentoring4j.readiness;

import io.github.mentoring4j.internal.Faults;
import java.util.List;
import java.util.Optional;

/** The limits of any plan, good or bad: parts beyond them could not be stored. */
final class SessionPlanLimits {
  private static final int ENTRIES = 200;
  private static final long CODE_POINTS = 200_000;

  private SessionPlanLimits() {}

  static void check(SessionPlan plan) {
    Faults faults = Faults.of("SessionPlan");
    plan.start().ifPresent(start -> faults.instant("start", start.toInstant()));
    plan.length()
        .ifPresent(length -> faults.that(
            !length.isZero() && !length.isNegative(), "length", length, "more than zero"));
    note(faults, "place", plan.place());
    note(faults, "channel", plan.channel());
    notes(faults, "objectives", plan.objectives());
    notes(faults, "questions", plan.questions());
    faults.atMost("agendaItems", plan.agendaItems(), ENTRIES);
    faults.optionalDate("nextDate", plan.nextDate());
    plan.sharedAt().ifPresent(at -> faults.instant("sharedAt", at));
    faults.atMost("materials", plan.materials(), ENTRIES);
    note(faults, "background", plan.background());
    note(faults, "thanks", plan.thanks());
    faults.atMost("actionReviews", plan.actionReviews(), ENTRIES);
    notes(faults, "draftGoals", plan.draftGoals());
    note(faults, "progress", plan.progress());
    note(faults, "difficulty", plan.difficulty());
    faults.atMost("blockedGoals", List.copyOf(plan.blockedGoals().keySet()), ENTRIES);
    plan.blockedGoals()
        .forEach((goal, tried) ->
            faults.id("blockedGoals", goal).note("blockedGoals[" + goal + "]", tried, Faults.TEXT));
    note(faults, "feedbackAsked", plan.feedbackAsked());
    faults.atMost("selfAssessments", plan.selfAssessments(), ENTRIES);
    notes(faults, "reflections", plan.reflections());
    notes(faults, "successes", plan.successes());
    notes(faults, "futureSteps", plan.futureSteps());
    note(faults, "contactWish", plan.contactWish());
    faults.atMost("waivers", plan.waivers(), ENTRIES);
    long points = SessionPlanText.written(plan).stream()
        .mapToLong(text -> text.text().codePointCount(0, text.text().length()))
        .sum();
    faults
        .that(
            points <= CODE_POINTS,
            "all texts",
            points,
            "at most " + CODE_POINTS + " code points in all")
        .throwIfAny();
  }

  static void check(SessionPlan.ActionReview review) {
    Faults faults = Faults.of("ActionReview").text("action", review.action(), Faults.TEXT);
    note(faults, "note", review.note());
    review.handOverTo().ifPresent(to -> faults.note("handOverTo", to, Faults.NAME));
    faults.throwIfAny();
  }

  private static void note(Faults faults, String field, Optional<String> text) {
    text.ifPresent(value -> faults.note(field, value, Faults.TEXT));
  }

  private static void notes(Faults faults, String field, List<String> texts) {
    faults.notes(field, texts, ENTRIES, Faults.TEXT);
  }
}
