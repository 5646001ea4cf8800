package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.InvalidValueException;
import org.junit.jupiter.api.Test;

class ActionReviewTest {

  @Test
  void saysHowFarAnActionHasComeByStatusOrNote() {
    assertThat(ActionReview.of("a-1", ActionReview.Status.DONE).status())
        .contains(ActionReview.Status.DONE);
    assertThat(ActionReview.of("a-1", "Reached one").note()).contains("Reached one");
  }

  @Test
  void takesANoteThatSaysNothing() {
    assertThat(ActionReview.of("a-1", "").note()).contains("");
  }

  @Test
  void refusesAReviewOfNoAction() {
    ActionReview.Builder builder = ActionReview.builder().status(ActionReview.Status.DONE);

    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ActionReview has 1 fault: action is \"\"");
  }

  @Test
  void refusesAllThatIsWrongAtOnce() {
    assertThatThrownBy(() -> ActionReview.of(" ", "x".repeat(10_001)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ActionReview has 2 faults: action is \" \"");
  }
}
