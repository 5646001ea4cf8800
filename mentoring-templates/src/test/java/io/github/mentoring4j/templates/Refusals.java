package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import java.util.List;

/** What is refused, and by which name. */
final class Refusals {
  private Refusals() {}

  /** Gives every fault that building finds; none if it finds nothing. */
  static List<Fault> faults(Runnable build) {
    InvalidValueException thrown = catchThrowableOfType(InvalidValueException.class, build::run);
    return thrown == null ? List.of() : thrown.faults();
  }

  static void refusesNull(String part, Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(NullPointerException.class).hasMessage(part);
  }

  static void refusesNullIn(String list, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith(list);
  }

  /** Gives null where the compiler would refuse it. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  static <T> T nothing() {
    return null;
  }
}
