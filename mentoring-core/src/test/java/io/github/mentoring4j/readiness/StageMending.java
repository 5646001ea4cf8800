package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.ActionItem.Ending;
import io.github.mentoring4j.Goal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Does to a plan what the advice of a rule for one stage says, in the plainest way. */
final class StageMending {
  private StageMending() {}

  static SessionPlan mend(SessionPlan plan, SessionContext context, String rule) {
    SessionPlan.Builder mended = plan.toBuilder();
    switch (rule) {
      case "topic.off-limits" -> OffLimitsMending.mend(plan, mended);
      // What happens outside of the plan cannot be mended in it, but a reason can be given.
      case "introduction.exchanged" ->
        mended.addWaiver(Waiver.of(rule, "We have known each other for years"));
      case "acquaintance.item" -> mended.agendaItems(with(plan, AgendaItem.Kind.ACQUAINTANCE));
      case "acquaintance.time" -> mended.length(Duration.ofMinutes(60));
      case "expectations.covered" -> mended.agendaItems(with(plan, AgendaItem.Kind.EXPECTATIONS));
      case "goal.drafted" -> mended.addDraftGoal("Get better at saying no");
      case "objective.linked" ->
        mended.addAgendaItem(AgendaItem.builder()
            .goal(context.activeGoals().orElseThrow().get(0).id())
            .build());
      case "progress.stated" -> mended.progress("I asked both firms");
      case "difficulty.stated" -> mended.difficulty("Both firms press me");
      case "tried.stated" ->
        plan.blockedGoals().keySet().forEach(goal -> mended.putBlockedGoal(goal, "Two mails"));
      case "feedback.asked" -> mended.feedbackAsked("My letter");
      case "goal.assessed", "outcome.summarised" ->
        mended.selfAssessments(context.activeGoals().orElseThrow().stream()
            .map(Goal::id)
            .map(goal ->
                Goal.Assessment.of(goal, Goal.Assessment.Status.PARTLY_MET, "A first contract"))
            .toList());
      case "reflection.prepared" -> mended.addReflections("It went well", "Salaries", "Earlier");
      case "relationship.discussed" -> mended.agendaItems(with(plan, AgendaItem.Kind.RELATIONSHIP));
      case "decision.proposed" -> mended.proposedCourse(SessionPlan.Course.CONTINUE);
      case "success.named" -> mended.addSuccess("I got 10 % more");
      case "action.settled" -> mended.actionReviews(settled(context));
      case "future.planned" -> mended.addFutureStep("A call in June");
      case "contact.wished" -> mended.contactWish("None");
      case "evaluation.planned" -> mended.evaluation(SessionPlan.Evaluation.SCHEDULED);
      default -> throw new IllegalArgumentException(rule);
    }
    return mended.build();
  }

  /** Without minutes: there may be no room left for some. */
  private static List<AgendaItem> with(SessionPlan plan, AgendaItem.Kind kind) {
    return Stream.concat(plan.agendaItems().stream(), Stream.of(AgendaItem.of(kind, "")))
        .toList();
  }

  private static List<SessionPlan.ActionReview> settled(SessionContext context) {
    return context.openActions().orElseThrow().stream()
        .map(ActionItem::id)
        .map(action -> SessionPlan.ActionReview.builder()
            .action(action)
            .status(SessionPlan.ActionReview.Status.UNDER_WAY)
            .ending(Ending.HANDED_OVER)
            .handOverTo("Ada")
            .build())
        .toList();
  }
}
