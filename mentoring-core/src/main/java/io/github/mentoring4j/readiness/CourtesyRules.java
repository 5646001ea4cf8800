package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules on courtesy: the mentor gets the material in time, the news, some background, and thanks. */
final class CourtesyRules {
  private CourtesyRules() {}

  static List<Rule> rules() {
    return Rule.all(
        Rule.builder("material.shared", Severity.WARNING, CourtesyRules::materialShared)
            .situations("open", "late")
            .parameter("pages", 5, 0, 10_000)
            .parameter("hours", 48, 0, 8_760)
            .good(
                "twelve pages, sent three days before",
                (plan, context) ->
                    plan.addMaterial(SessionPlan.Material.of("Both offers", 12, GoodPlan.NOW)))
            .good(
                "five pages, not sent yet",
                (plan, context) -> plan.addMaterial(SessionPlan.Material.of("Both offers", 5)))
            .bad(
                "twelve pages, not sent yet",
                (plan, context) -> plan.addMaterial(SessionPlan.Material.of("Both offers", 12)))
            .bad(
                "six pages, sent the day before",
                (plan, context) -> plan.start(
                        GoodPlan.NOW.plus(Duration.ofHours(30)).atZone(GoodPlan.START.getZone()))
                    .addMaterial(SessionPlan.Material.of("Both offers", 6, GoodPlan.NOW))),
        Rule.builder("actions.reviewed", Severity.WARNING, CourtesyRules::actionsReviewed)
            .good(
                "the action has a status",
                (plan, context) -> plan.actionReviews(List.of(
                    SessionPlan.ActionReview.of("a-1", SessionPlan.ActionReview.Status.NOT_BEGUN))))
            .bad("nothing is said of it", (plan, context) -> plan.actionReviews(List.of()))
            .bad(
                "its note says nothing",
                (plan, context) ->
                    plan.actionReviews(List.of(SessionPlan.ActionReview.of("a-1", "TBD")))),
        Rule.builder("context.missing", Severity.SUGGESTION, CourtesyRules::context)
            .graded(CourtesyRules::contextGrade)
            .good(
                "a line of background, where the two know nothing of each other",
                (plan, context) -> context.introductionsExchanged(false))
            .bad("there is none", (plan, context) -> {
              plan.background(Optional.empty());
              context.introductionsExchanged(false);
            }),
        Rule.builder("thanks.missing", Severity.SUGGESTION, CourtesyRules::thanks)
            .graded(CourtesyRules::thanksGrade)
            .good(
                "thanks for something in particular",
                (plan, context) -> plan.thanks("Thank you for the hour on a Sunday."))
            .bad("there are none", (plan, context) -> plan.thanks(Optional.empty())));
  }

  private static Judgement materialShared(Rule rule, Preparation prepared) {
    Optional<Instant> start = prepared.start();
    if (start.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_START);
    }
    int pages = rule.count(prepared, "pages");
    List<SessionPlan.Material> materials = prepared.plan().materials();
    if (materials.stream().noneMatch(material -> material.pages() > pages)) {
      return Rule.notApplicable(NotApplicableReason.NOTHING_LONG_TO_READ);
    }
    Instant deadline =
        Preparation.deadline(start.get(), Duration.ofHours(rule.count(prepared, "hours")));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < materials.size(); i++) {
      if (materials.get(i).pages() > pages) {
        late(rule, prepared, materials.get(i), deadline, "materials[" + i + "]")
            .ifPresent(findings::add);
      }
    }
    return Judgement.unmet(findings);
  }

  private static Optional<Finding> late(
      Rule rule,
      Preparation prepared,
      SessionPlan.Material material,
      Instant deadline,
      String path) {
    Optional<Instant> shared = prepared.past(material.sharedAt());
    if (shared.filter(at -> !at.isAfter(deadline)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(rule.finding(prepared, shared.isPresent() ? "late" : "open")
        .path(path)
        .addSubject(PlanText.excerpt(material.title()))
        .observed(shared.map(prepared::moment))
        .required(prepared.moment(deadline))
        .build());
  }

  private static Judgement actionsReviewed(Rule rule, Preparation prepared) {
    if (prepared.isFirst()) {
      return Rule.notApplicable(NotApplicableReason.FIRST_SESSION);
    }
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
      if (reviewed.of(action).stream().noneMatch(CourtesyRules::saysSomething)) {
        findings.add(rule.finding(prepared)
            .path("actionReviews")
            .addSubject(action.id())
            .observed(Fact.text(PlanText.excerpt(action.text())))
            .build());
      }
    }
    return Judgement.unmet(findings);
  }

  private static boolean saysSomething(SessionPlan.ActionReview review) {
    return review.status().isPresent()
        || review.ending().isPresent()
        || SessionPlanText.is(review.note());
  }

  private static Severity contextGrade(Rule rule, Preparation prepared) {
    return prepared.isFirst() ? Severity.WARNING : Severity.SUGGESTION;
  }

  private static Judgement context(Rule rule, Preparation prepared) {
    if (prepared.context().introductionsExchanged().orElse(false)) {
      return Rule.notApplicable(NotApplicableReason.INTRODUCTIONS_EXCHANGED);
    }
    return SessionPlanText.is(prepared.plan().background())
        ? Judgement.met()
        : Rule.unmet(rule.finding(prepared).path("background"));
  }

  private static Severity thanksGrade(Rule rule, Preparation prepared) {
    return prepared.isFirst() || prepared.isIn(Stage.TRANSITION_AND_CLOSURE)
        ? Severity.WARNING
        : Severity.SUGGESTION;
  }

  private static Judgement thanks(Rule rule, Preparation prepared) {
    return SessionPlanText.is(prepared.plan().thanks())
        ? Judgement.met()
        : Rule.unmet(rule.finding(prepared).path("thanks"));
  }
}
