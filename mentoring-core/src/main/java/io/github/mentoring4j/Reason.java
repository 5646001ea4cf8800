package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.util.Objects;
import java.util.Optional;

/**
 * Why something was done: a code from a list of your own application, the words of somebody, or both.
 *
 * <pre>{@code
 * Reason.of("I have to move to another city in May")
 * Reason.ofCode("no-time")
 * Reason.ofCode("other", "I would rather learn from somebody in my own field")
 * }</pre>
 *
 * <p>Codes can be counted, and stay when the words of a person are taken out of a history. Immutable and thread-safe.
 *
 * @param code what your application calls it, opaque to this library; empty for words alone
 * @param text the words; empty for a code alone
 */
public record Reason(Optional<String> code, Optional<String> text) {
  /**
   * @throws InvalidValueException if there is neither a code nor a text, or if one is blank, too long (128 and 10,000 code points), or a code with a
   *     control character, with all faults
   */
  public Reason {
    Faults.of("Reason")
        .optionalId("code", code)
        .optionalText("text", text, Faults.TEXT)
        .that(code.isPresent() || text.isPresent(), "text", "", "a code, a text, or both")
        .throwIfAny();
  }

  /**
   * Creates a reason in words.
   *
   * @param text the words, for example {@code "I have to move to another city in May"}
   * @return the reason
   * @throws InvalidValueException if the text is blank or longer than 10,000 code points
   */
  public static Reason of(String text) {
    return new Reason(Optional.empty(), Optional.of(Objects.requireNonNull(text, "text")));
  }

  /**
   * Creates a reason that is only a code.
   *
   * @param code the code, for example {@code "no-time"}
   * @return the reason
   * @throws InvalidValueException if the code is blank, longer than 128 code points, or holds a control character
   */
  public static Reason ofCode(String code) {
    return new Reason(Optional.of(Objects.requireNonNull(code, "code")), Optional.empty());
  }

  /**
   * Creates a reason with a code and words.
   *
   * @param code the code, for example {@code "other"}
   * @param text the words
   * @return the reason
   * @throws InvalidValueException if one is blank or too long (128 and 10,000 code points), or the code holds a control character, with all faults
   */
  public static Reason ofCode(String code, String text) {
    return new Reason(
        Optional.of(Objects.requireNonNull(code, "code")),
        Optional.of(Objects.requireNonNull(text, "text")));
  }
}
