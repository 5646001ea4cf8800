package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import java.util.Optional;

/**
 * A rule that is not to count this time. The report still shows its findings, with the reason.
 *
 * <pre>{@code
 * Waiver thanks = Waiver.of("thanks.missing", "I thank her in person");
 * Waiver closed = Waiver.of("question.open", "questions[2]", "I only need a yes or no here");
 * }</pre>
 *
 * @param rule the code of the rule, 1 to 128 code points
 * @param path the place where it is not to count, for example {@code questions[2]}, 1 to 200 code points, or empty for all
 * @param reason the reason, 1 to 10,000 code points
 */
public record Waiver(String rule, Optional<String> path, String reason) {
  /**
   * @throws InvalidValueException if a text is blank or too long, with all faults
   */
  public Waiver {
    Faults.of("Waiver")
        .id("rule", rule)
        .optionalText("path", path, Faults.NAME)
        .text("reason", reason, Faults.TEXT)
        .throwIfAny();
  }

  /**
   * Returns a waiver for all places.
   *
   * @param rule the code of the rule, for example {@code thanks.missing}
   * @param reason the reason
   * @return the waiver
   * @throws InvalidValueException if a text is blank or too long, with all faults
   */
  public static Waiver of(String rule, String reason) {
    return new Waiver(rule, Optional.empty(), reason);
  }

  /**
   * Returns a waiver for one place.
   *
   * @param rule the code of the rule, for example {@code question.open}
   * @param path the place, for example {@code questions[2]}
   * @param reason the reason
   * @return the waiver
   * @throws InvalidValueException if a text is blank or too long, with all faults
   */
  public static Waiver of(String rule, String path, String reason) {
    return new Waiver(rule, Optional.of(path), reason);
  }

  boolean covers(String code, Finding finding) {
    return rule.equals(code) && (path.isEmpty() || path.equals(finding.path()));
  }
}
