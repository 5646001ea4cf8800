package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the mentor is told what he or she needs to know, in time, and thanked. */
final class CourtesyRules {
  private static final int FEW_PAGES = 5;
  private static final Duration AHEAD = Duration.ofDays(2);

  private CourtesyRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("material.shared", Severity.WARNING, CourtesyRules::materialShared, "open", "late"),
        Rule.of("actions.reviewed", Severity.WARNING, CourtesyRules::actionsReviewed),
        Rule.of(
            "context.missing",
            Severity.SUGGESTION,
            CourtesyRules::contextGrade,
            CourtesyRules::context),
        Rule.of(
            "thanks.missing",
            Severity.SUGGESTION,
            CourtesyRules::thanksGrade,
            CourtesyRules::thanks));
  }

  private static Judgement materialShared(Rule rule, Preparation prepared) {
    Optional<Instant> start = prepared.start();
    if (start.isEmpty()) {
      return Judgement.notApplicable(Reason.NO_START);
    }
    List<SessionPlan.Material> materials = prepared.plan().materials();
    if (materials.stream().noneMatch(material -> material.pages() > FEW_PAGES)) {
      return Judgement.notApplicable(Reason.NOTHING_LONG_TO_READ);
    }
    Instant deadline = Preparation.deadline(start.get(), AHEAD);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < materials.size(); i++) {
      if (materials.get(i).pages() > FEW_PAGES) {
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
      return Judgement.notApplicable(Reason.FIRST_SESSION);
    }
    Optional<List<ActionItem>> open = prepared.context().openActions();
    if (open.isEmpty()) {
      return Judgement.notApplicable(Reason.OPEN_ACTIONS_NOT_SUPPLIED);
    }
    if (open.get().isEmpty()) {
      return Judgement.notApplicable(Reason.NO_OPEN_ACTION);
    }
    Reviewed reviewed = Reviewed.of(prepared.plan());
    List<Finding> findings = new ArrayList<>();
    for (ActionItem action : open.get()) {
      if (!reviewed.names(action)) {
        findings.add(rule.finding(prepared)
            .path("actionReviews")
            .addSubject(action.id())
            .observed(Fact.text(PlanText.excerpt(action.text())))
            .build());
      }
    }
    return Judgement.unmet(findings);
  }

  private static Severity contextGrade(Preparation prepared) {
    return prepared.isFirst() ? Severity.WARNING : Severity.SUGGESTION;
  }

  private static Judgement context(Rule rule, Preparation prepared) {
    if (prepared.context().introductionsExchanged().orElse(false)) {
      return Judgement.notApplicable(Reason.INTRODUCTIONS_EXCHANGED);
    }
    return Stated.is(prepared.plan().background())
        ? Judgement.met()
        : Judgement.unmet(rule.finding(prepared).path("background"));
  }

  private static Severity thanksGrade(Preparation prepared) {
    return prepared.isFirst() || prepared.isIn(Stage.TRANSITION_AND_CLOSURE)
        ? Severity.WARNING
        : Severity.SUGGESTION;
  }

  private static Judgement thanks(Rule rule, Preparation prepared) {
    return Stated.is(prepared.plan().thanks())
        ? Judgement.met()
        : Judgement.unmet(rule.finding(prepared).path("thanks"));
  }

  /**
   * The actions of which the plan says something. One may be named by its id, to the letter, or by its text, whatever the case and the marks.
   *
   * @param ids what the plan names, as it stands there
   * @param texts the same, folded
   */
  private record Reviewed(Set<String> ids, Set<String> texts) {

    static Reviewed of(SessionPlan plan) {
      Reviewed reviewed = new Reviewed(new HashSet<>(), new HashSet<>());
      for (ActionReview review : plan.actionReviews()) {
        if (review.status().isPresent() || Stated.is(review.note())) {
          reviewed.ids.add(review.action());
          reviewed.texts.add(PlanText.fold(review.action()));
        }
      }
      // Texts of punctuation alone all fold to nothing, and are not the same for that.
      reviewed.texts.remove("");
      return reviewed;
    }

    boolean names(ActionItem action) {
      return ids.contains(action.id()) || texts.contains(PlanText.fold(action.text()));
    }
  }
}
