package io.github.mentoring4j;

import io.github.mentoring4j.internal.Visible;
import java.io.Serial;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@link Decision#orElseThrow} if the event was refused. It carries the refusal. Its message is English and meant for a log:
 *
 * <pre>{@code
 * stage-entered of m-1 is refused (criteria-unmet): Sessions held: 0, at least 1 is needed.
 * }</pre>
 */
public final class EventRefusedException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  // Findings are data for the caller at hand; a serialized exception keeps its message.
  private final transient Decision.@Nullable Refused refusal;

  /**
   * Creates the exception.
   *
   * @param refusal the refusal
   */
  public EventRefusedException(Decision.Refused refusal) {
    super(message(refusal));
    this.refusal = refusal;
  }

  private static String message(Decision.Refused refusal) {
    String refused = refusal.event().type().code() + " of " + Visible.of(refusal.mentorship())
        + " is refused (" + refusal.kind().code() + "): ";
    return refusal.findings().stream()
        .map(finding -> Visible.of(finding.message(Locale.ENGLISH)))
        .collect(Collectors.joining(" ", refused, ""));
  }

  /**
   * Returns the refusal: relationship, event, kind and all findings.
   *
   * @return the refusal
   * @throws IllegalStateException if the exception was serialized and read back; only its message and its stack trace travel
   */
  public Decision.Refused refusal() {
    if (refusal == null) {
      throw new IllegalStateException(
          "a serialized exception keeps its message, not its refusal: " + getMessage());
    }
    return refusal;
  }
}
