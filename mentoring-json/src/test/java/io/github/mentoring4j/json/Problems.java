package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The problems of documents that are refused. */
final class Problems {
  private Problems() {}

  /** The refusal that reading throws itself, or with a mapper as the cause of an exception of Jackson. */
  static MentoringReadException refusal(ThrowingCallable reading) {
    Throwable thrown = catchThrowable(reading);
    while (thrown != null && !(thrown instanceof MentoringReadException)) {
      thrown = thrown.getCause();
    }
    return (MentoringReadException) Objects.requireNonNull(thrown, "a refusal");
  }

  static JsonProblem problem(ThrowingCallable reading) {
    JsonProblem problem = refusal(reading).problem();
    assertThat(JsonProblem.of(catchThrowable(reading))).contains(problem);
    return problem;
  }
}
