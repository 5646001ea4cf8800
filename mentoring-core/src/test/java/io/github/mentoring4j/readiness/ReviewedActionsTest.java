package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewedActionsTest {
  private static final ActionItem CALLS =
      ActionItem.builder().id("a-1").text("Call two former colleagues").build();

  private static ReviewedActions reviewed(String... actions) {
    return ReviewedActions.of(SessionPlan.builder()
        .actionReviews(Arrays.stream(actions)
            .map(
                action -> SessionPlan.ActionReview.of(action, SessionPlan.ActionReview.Status.DONE))
            .toList())
        .build());
  }

  @Test
  void findsTheReviewsOfAnActionByItsIdAndByItsText() {
    ReviewedActions reviewed = reviewed("a-2", "call two former colleagues!", "a-1", "a-1");

    assertThat(reviewed.places(CALLS)).containsExactly(1, 2, 3);
    assertThat(reviewed.of(CALLS))
        .extracting(SessionPlan.ActionReview::action)
        .containsExactly("call two former colleagues!", "a-1", "a-1");
  }

  @Test
  void countsAReviewOnceThatNamesBothIdAndText() {
    ActionItem named = ActionItem.builder().id("call").text("Call").build();

    assertThat(reviewed("call").places(named)).containsExactly(0);
  }

  @ParameterizedTest
  @CsvSource({"a1, Draft a plan, A 1", "a-1, Draft a plan, A-1", "a-2, ???, !!!"})
  void tellsIdsApartThatDifferInCaseOrMarksAndTextsThatSayNothing(
      String id, String text, String reviewed) {
    ActionItem action = ActionItem.builder().id(id).text(text).build();

    assertThat(reviewed(reviewed).places(action)).isEmpty();
  }
}
