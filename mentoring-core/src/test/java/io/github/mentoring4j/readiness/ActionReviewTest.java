package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.InvalidValueException;
import org.junit.jupiter.api.Test;

class ActionReviewTest {

  @Test
  void saysHowFarAnActionHasComeByStatusOrNote() {
    assertThat(SessionPlan.ActionReview.of("a-1", SessionPlan.ActionReview.Status.DONE)
            .status())
        .contains(SessionPlan.ActionReview.Status.DONE);
    assertThat(SessionPlan.ActionReview.of("a-1", "Reached one").note()).contains("Reached one");
  }

  @Test
  void takesANoteThatSaysNothing() {
    assertThat(SessionPlan.ActionReview.of("a-1", "").note()).contains("");
  }

  @Test
  void refusesAReviewOfNoAction() {
    SessionPlan.ActionReview.Builder builder =
        SessionPlan.ActionReview.builder().status(SessionPlan.ActionReview.Status.DONE);

    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ActionReview has 1 fault: action is missing");
  }

  @Test
  void refusesAllThatIsWrongAtOnce() {
    assertThatThrownBy(() -> SessionPlan.ActionReview.of(" ", "x".repeat(10_001)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ActionReview has 2 faults: action is \" \"");
  }
}
