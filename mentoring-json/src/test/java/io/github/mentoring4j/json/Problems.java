package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The problems of documents that are refused. */
final class Problems {
  private Problems() {}

  static MentoringReadException refusal(ThrowingCallable reading) {
    return Objects.requireNonNull(
        catchThrowableOfType(MentoringReadException.class, reading), "a refusal");
  }

  static JsonProblem problem(ThrowingCallable reading) {
    return refusal(reading).problem();
  }
}
