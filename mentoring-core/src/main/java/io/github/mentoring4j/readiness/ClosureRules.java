package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.ActionItem.Ending;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.SessionPlan.Evaluation;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules on the last stage: the mentee sums up, settles the open actions, and plans the time without the mentor. */
final class ClosureRules {
  private ClosureRules() {}

  static List<Rule> rules() {
    return Rule.all(outcome(), success(), action(), future(), contact(), evaluation());
  }

  private static Rule.Builder rule(String code, Severity severity, Rule.Judging judging) {
    return Rule.builder(code, severity, judging).in(Stage.TRANSITION_AND_CLOSURE);
  }

  private static Rule.Builder outcome() {
    return rule("outcome.summarised", Severity.WARNING, AssessedGoals::judge)
        .graded(ClosureRules::outcomeGrade)
        .situations("status", "evidence")
        .good(
            "a goal that was given up, and why",
            (plan, context) -> plan.selfAssessments(List.of(Goal.Assessment.of(
                "g-1", Goal.Assessment.Status.DROPPED, "I stay where I am; the team has changed"))))
        .bad("a goal without an outcome", (plan, context) -> plan.selfAssessments(List.of()))
        .bad(
            "an outcome that nothing shows",
            (plan, context) -> plan.selfAssessments(
                List.of(Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "n/a"))));
  }

  private static Rule.Builder success() {
    return rule("success.named", Severity.SUGGESTION, ClosureRules::succeeded)
        .good("a small one", (plan, context) -> plan.successes(List.of("I have slept well again")))
        .bad("none", (plan, context) -> plan.successes(List.of("-")));
  }

  private static Rule.Builder action() {
    return rule("action.settled", Severity.WARNING, ClosureRules::settled)
        .situations("open", "recipient")
        .good(
            "handed over to a colleague",
            (plan, context) -> plan.actionReviews(List.of(
                review(Ending.HANDED_OVER).handOverTo("Ada, in the team").build())))
        .bad(
            "a note, but no end",
            (plan, context) ->
                plan.actionReviews(List.of(SessionPlan.ActionReview.of("a-1", "One call is left"))))
        .bad(
            "handed over to nobody",
            (plan, context) ->
                plan.actionReviews(List.of(review(Ending.HANDED_OVER).build())));
  }

  private static SessionPlan.ActionReview.Builder review(Ending ending) {
    return SessionPlan.ActionReview.builder()
        .action("a-1")
        .note("One call is left")
        .ending(ending);
  }

  private static Rule.Builder future() {
    return rule("future.planned", Severity.WARNING, ClosureRules::planned)
        .good("two steps", (plan, context) -> plan.addFutureStep("Join the women's network"))
        .bad("none", (plan, context) -> plan.futureSteps(List.of()));
  }

  private static Rule.Builder contact() {
    return rule("contact.wished", Severity.WARNING, ClosureRules::wished)
        .good("none, and that is said", (plan, context) -> plan.contactWish("None for now"))
        .bad("open", (plan, context) -> plan.contactWish("TBD"));
  }

  private static Rule.Builder evaluation() {
    return rule("evaluation.planned", Severity.SUGGESTION, ClosureRules::evaluated)
        .good("it is done", (plan, context) -> plan.evaluation(Evaluation.ANSWERED))
        .bad("open", (plan, context) -> plan.evaluation(Optional.empty()));
  }

  /** After the final session it is too late. */
  private static Severity outcomeGrade(Rule rule, Preparation prepared) {
    return prepared.isFinal() ? Severity.ERROR : Severity.WARNING;
  }

  private static Judgement succeeded(Rule rule, Preparation prepared) {
    return rule.asks(isStated(prepared.plan().successes()), prepared, "successes");
  }

  private static boolean isStated(List<String> texts) {
    return texts.stream().anyMatch(text -> !Placeholders.saysNothing(text));
  }

  private static Judgement settled(Rule rule, Preparation prepared) {
    Optional<List<ActionItem>> open = prepared.context().openActions();
    if (open.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.OPEN_ACTIONS_NOT_SUPPLIED);
    }
    if (open.get().isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_OPEN_ACTION);
    }
    ReviewedActions reviewed = ReviewedActions.of(prepared.plan());
    List<Finding> findings = new ArrayList<>();
    for (ActionItem action : open.get()) {
      if (reviewed.of(action).stream().noneMatch(review -> isSettled(review, prepared))) {
        findings.add(unsettled(rule, prepared, action, reviewed));
      }
    }
    return Judgement.unmet(findings);
  }

  /** An action that is done or dropped needs no further end. */
  private static boolean isSettled(SessionPlan.ActionReview review, Preparation prepared) {
    if (review.ending().isPresent()) {
      return !isHandedOver(review) || prepared.hasSaid(review.handOverTo());
    }
    return review
        .status()
        .filter(status -> status == SessionPlan.ActionReview.Status.DONE
            || status == SessionPlan.ActionReview.Status.DROPPED)
        .isPresent();
  }

  private static boolean isHandedOver(SessionPlan.ActionReview review) {
    return review.ending().filter(Ending.HANDED_OVER::equals).isPresent();
  }

  private static Finding unsettled(
      Rule rule, Preparation prepared, ActionItem action, ReviewedActions reviewed) {
    List<Integer> places = reviewed.places(action);
    Optional<Integer> handedOver = places.stream()
        .filter(place -> isHandedOver(prepared.plan().actionReviews().get(place)))
        .findFirst();
    String path = handedOver
        .or(() -> places.stream().findFirst())
        .map(place -> "actionReviews[" + place + "]")
        .orElse("actionReviews");
    return rule.finding(prepared, handedOver.isPresent() ? "recipient" : "open")
        .path(path)
        .addSubject(action.id())
        .observed(Fact.text(PlanText.excerpt(action.text())))
        .build();
  }

  private static Judgement planned(Rule rule, Preparation prepared) {
    return rule.asks(isStated(prepared.plan().futureSteps()), prepared, "futureSteps");
  }

  private static Judgement wished(Rule rule, Preparation prepared) {
    Optional<String> wish = prepared.plan().contactWish();
    boolean isSaid =
        prepared.hasSaid(wish) || wish.filter(Placeholders::saysNone).isPresent();
    return rule.asks(isSaid, prepared, "contactWish");
  }

  private static Judgement evaluated(Rule rule, Preparation prepared) {
    return rule.asks(prepared.plan().evaluation().isPresent(), prepared, "evaluation");
  }
}
