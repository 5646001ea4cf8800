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
import java.util.OptionalInt;

/** The rules on courtesy: the mentor gets the material in time, the news, some background, and thanks. */
final class CourtesyRules {
  /** After so many sessions a word of thanks is asked for again. */
  private static final int EVERY = 3;

  private CourtesyRules() {}

  static List<Rule> rules() {
    return Rule.all(
        Rule.builder("material.shared", Severity.WARNING, CourtesyRules::materialShared)
            .situations("open", "overdue", "late")
            .parameter("pages", 5, 0, 10_000)
            .parameter("hours", 48, 0, 8_760)
            .good(
                "twelve pages, sent three days before",
                (plan, context) -> plan.addMaterial(Material.of("Both offers", 12, GoodPlan.NOW)))
            .good(
                "five pages, not sent yet",
                (plan, context) -> plan.addMaterial(Material.of("Both offers", 5)))
            .good(
                "twelve pages, not sent yet, with three days left",
                (plan, context) -> plan.addMaterial(Material.of("Both offers", 12)))
            .bad(
                "six pages, not sent yet, with thirty hours left",
                (plan, context) -> plan.start(
                        GoodPlan.NOW.plus(Duration.ofHours(30)).atZone(GoodPlan.START.getZone()))
                    .addMaterial(Material.of("Both offers", 6)))
            .bad(
                "six pages, sent the day before",
                (plan, context) -> plan.start(
                        GoodPlan.NOW.plus(Duration.ofHours(30)).atZone(GoodPlan.START.getZone()))
                    .addMaterial(Material.of("Both offers", 6, GoodPlan.NOW))),
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
                CourtesyRules::knowsNothing)
            .good("none, in a later session", (plan, context) -> {
              plan.background(Optional.empty());
              context.introductionsExchanged(false);
            })
            .bad("there is none", (plan, context) -> {
              knowsNothing(plan, context);
              plan.background(Optional.empty());
            }),
        Rule.builder("thanks.missing", Severity.SUGGESTION, CourtesyRules::thanks)
            .graded(CourtesyRules::thanksGrade)
            .good(
                "thanks for something in particular",
                (plan, context) -> plan.thanks("Thank you for the hour on a Sunday."))
            .good("none, and nothing has happened since the last ones", (plan, context) -> {
              plan.thanks(Optional.empty());
              context.sessionsHeld(7);
            })
            .bad(
                "there are none after the sixth session",
                (plan, context) -> plan.thanks(Optional.empty()))
            .bad("there are none, and the mentor has helped", (plan, context) -> {
              plan.thanks(Optional.empty());
              context.sessionsHeld(7).mentorHelped(true);
            }));
  }

  private static void knowsNothing(SessionPlan.Builder plan, SessionContext.Builder context) {
    context
        .introductionsExchanged(false)
        .firstSession(Optional.empty())
        .sessionsHeld(OptionalInt.empty());
  }

  private static Judgement materialShared(Rule rule, Preparation prepared) {
    Optional<Instant> start = prepared.start();
    if (start.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_START);
    }
    int pages = rule.count(prepared, "pages");
    List<Material> materials = prepared.plan().materials();
    if (materials.stream().noneMatch(material -> material.pages() > pages)) {
      return Rule.notApplicable(NotApplicableReason.NOTHING_LONG_TO_READ);
    }
    Instant deadline =
        Preparation.deadline(start.get(), Duration.ofHours(rule.count(prepared, "hours")));
    List<Finding> late = new ArrayList<>();
    List<Finding.Builder> open = new ArrayList<>();
    for (int i = 0; i < materials.size(); i++) {
      Material material = materials.get(i);
      Optional<Instant> shared = prepared.past(material.sharedAt());
      String path = "materials[" + i + "]";
      if (material.pages() <= pages
          || shared.filter(at -> !at.isAfter(deadline)).isPresent()) {
        continue;
      }
      if (shared.isPresent()) {
        late.add(material(rule, prepared, "late", material, path, deadline)
            .observed(prepared.moment(shared.get()))
            .build());
      } else if (prepared.now().isAfter(deadline)) {
        late.add(material(rule, prepared, "overdue", material, path, deadline).build());
      } else {
        open.add(material(rule, prepared, "open", material, path, deadline));
      }
    }
    // All have the same deadline, so none is late while another has time.
    return open.isEmpty() ? Judgement.unmet(late) : Rule.notDueYet(open.get(0));
  }

  private static Finding.Builder material(
      Rule rule,
      Preparation prepared,
      String situation,
      Material material,
      String path,
      Instant deadline) {
    return rule.finding(prepared, situation)
        .path(path)
        .addSubject(PlanText.excerpt(material.title()))
        .required(prepared.moment(deadline));
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
      if (reviewed.of(action).stream().noneMatch(review -> saysSomething(review, prepared))) {
        findings.add(rule.finding(prepared)
            .path("actionReviews")
            .addSubject(action.id())
            .observed(Fact.text(PlanText.excerpt(action.text())))
            .build());
      }
    }
    return Judgement.unmet(findings);
  }

  private static boolean saysSomething(SessionPlan.ActionReview review, Preparation prepared) {
    return review.status().isPresent()
        || review.ending().isPresent()
        || prepared.hasSaid(review.note());
  }

  private static Severity contextGrade(Rule rule, Preparation prepared) {
    return prepared.isFirst() ? Severity.WARNING : Severity.SUGGESTION;
  }

  private static Judgement context(Rule rule, Preparation prepared) {
    if (prepared.context().introductionsExchanged().orElse(false)) {
      return Rule.notApplicable(NotApplicableReason.INTRODUCTIONS_EXCHANGED);
    }
    if (prepared.hasSaid(prepared.plan().background())) {
      return Judgement.met();
    }
    return hasMet(prepared.context())
        ? Rule.notApplicable(NotApplicableReason.SESSION_HELD)
        : Rule.unmet(rule.finding(prepared).path("background"));
  }

  private static boolean hasMet(SessionContext context) {
    return context.sessionsHeld().orElse(0) > 0 || !context.firstSession().orElse(true);
  }

  private static Severity thanksGrade(Rule rule, Preparation prepared) {
    return isAtBeginningOrEnd(prepared) ? Severity.WARNING : Severity.SUGGESTION;
  }

  private static boolean isAtBeginningOrEnd(Preparation prepared) {
    return prepared.isFirst() || prepared.isIn(Stage.TRANSITION_AND_CLOSURE);
  }

  private static Judgement thanks(Rule rule, Preparation prepared) {
    if (prepared.hasSaid(prepared.plan().thanks())) {
      return Judgement.met();
    }
    if (!isAtBeginningOrEnd(prepared)) {
      if (prepared.context().sessionsHeld().isEmpty()) {
        return Rule.notApplicable(NotApplicableReason.SESSIONS_NOT_SUPPLIED);
      }
      if (!isThanksDue(prepared.context())) {
        return Rule.notApplicable(NotApplicableReason.THANKS_NOT_DUE);
      }
    }
    return Rule.unmet(rule.finding(prepared).path("thanks"));
  }

  /** After every third session, and when the mentor has helped. Nobody reads advice that is in every report. */
  private static boolean isThanksDue(SessionContext context) {
    int held = context.sessionsHeld().orElse(0);
    return (held > 0 && held % EVERY == 0) || context.mentorHelped().orElse(false);
  }
}
