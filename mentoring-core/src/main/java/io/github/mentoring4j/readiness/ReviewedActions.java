package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reviews of each action in a plan. A review names its action by the exact id, or by the text in any case and punctuation.
 */
final class ReviewedActions {
  private final List<SessionPlan.ActionReview> reviews;
  private final Map<String, List<Integer>> byId = new HashMap<>();
  private final Map<String, List<Integer>> byText = new HashMap<>();

  private ReviewedActions(List<SessionPlan.ActionReview> reviews) {
    this.reviews = reviews;
    for (int i = 0; i < reviews.size(); i++) {
      String action = reviews.get(i).action();
      byId.computeIfAbsent(action, key -> new ArrayList<>()).add(i);
      byText.computeIfAbsent(PlanText.fold(action), key -> new ArrayList<>()).add(i);
    }
    // Texts of punctuation alone all fold to nothing, and still differ.
    byText.remove("");
  }

  static ReviewedActions of(SessionPlan plan) {
    return new ReviewedActions(plan.actionReviews());
  }

  /** The places of the reviews of an action in the list of the plan, in their order. */
  List<Integer> places(ActionItem action) {
    Set<Integer> places = new TreeSet<>(byId.getOrDefault(action.id(), List.of()));
    places.addAll(byText.getOrDefault(PlanText.fold(action.text()), List.of()));
    return List.copyOf(places);
  }

  List<SessionPlan.ActionReview> of(ActionItem action) {
    return places(action).stream().map(reviews::get).toList();
  }
}
