package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan says of each action. A review may name its action by the id, to the letter, or by the text, whatever the case and the marks.
 */
final class ReviewedActions {
  private final List<ActionReview> reviews;
  private final Map<String, List<Integer>> byId = new HashMap<>();
  private final Map<String, List<Integer>> byText = new HashMap<>();

  private ReviewedActions(List<ActionReview> reviews) {
    this.reviews = reviews;
    for (int i = 0; i < reviews.size(); i++) {
      String action = reviews.get(i).action();
      byId.computeIfAbsent(action, key -> new ArrayList<>()).add(i);
      byText.computeIfAbsent(PlanText.fold(action), key -> new ArrayList<>()).add(i);
    }
    // Texts of punctuation alone all fold to nothing, and are not the same for that.
    byText.remove("");
  }

  static ReviewedActions of(SessionPlan plan) {
    return new ReviewedActions(plan.actionReviews());
  }

  /** Gives the places, in the list of the plan, of the reviews of an action, in their order. */
  List<Integer> places(ActionItem action) {
    Set<Integer> places = new TreeSet<>(byId.getOrDefault(action.id(), List.of()));
    places.addAll(byText.getOrDefault(PlanText.fold(action.text()), List.of()));
    return List.copyOf(places);
  }

  List<ActionReview> of(ActionItem action) {
    return places(action).stream().map(reviews::get).toList();
  }
}
