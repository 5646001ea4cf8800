package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Stage;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void areRefusedWithTheCodesThereAre() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Goal.Assessment.Status.of("achieved"))
        .withMessage("Assessment.Status has 1 fault: code is \"achieved\" but needs one of"
            + " met, partly-met, not-met, dropped");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Stage.of("transition-and-clsure"))
        .withMessageEndingWith("; did you mean transition-and-closure?");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Goal.Assessment.Status.of("NOT_MET"))
        .withMessageEndingWith("; did you mean not-met?");
  }
}
