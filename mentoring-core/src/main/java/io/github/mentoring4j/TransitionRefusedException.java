package io.github.mentoring4j;

import io.github.mentoring4j.internal.Visible;
import java.io.Serial;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says that an event was refused, where {@link Decision#orElseThrow} had counted on its being permitted. It carries the whole refusal; its
 * message, in English, is for a log:
 *
 * <pre>{@code
 * refused (CRITERIA_UNMET): Sessions held: 0, at least 1 is needed.
 * }</pre>
 */
public final class TransitionRefusedException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  // Findings are data for the caller at hand; a serialized exception keeps its message.
  private final transient Decision.Refused refusal;

  /**
   * Makes the exception.
   *
   * @param refusal the refusal
   */
  public TransitionRefusedException(Decision.Refused refusal) {
    super(refusal.findings().stream()
        .map(finding -> Visible.of(finding.message(Locale.ENGLISH)))
        .collect(Collectors.joining(" ", "refused (" + refusal.reason() + "): ", "")));
    this.refusal = refusal;
  }

  /**
   * Gives the refusal.
   *
   * @return the reason and everything that was found
   */
  public Decision.Refused refusal() {
    return refusal;
  }
}
