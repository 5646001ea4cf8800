package io.github.mentoring4j.templates;

import java.util.Objects;
import java.util.Optional;

/**
 * The reader of a message: a name, and the opening line of a letter to it.
 *
 * <p>The salutation is the whole opening line without its last mark. Only the sender knows title, gender and closeness. None of this is ever
 * guessed from a name, and a name is never split.
 *
 * <pre>{@code
 * Recipient.of("Leila Haddad", "Dear Professor Haddad")   // Dear Professor Haddad,
 * Recipient.of("Leila Haddad")                            // Dear Leila Haddad,
 * }</pre>
 *
 * <p>The message checks the limits, to report all its faults together. A name has 1 to 100 code points, a salutation 1 to 60. A salutation does not
 * end in a blank or in its mark ({@code , : ; !}). Neither has a line break. Immutable and thread-safe.
 *
 * @param name the name as it is written
 * @param salutation the opening line without its last mark, if it is known
 */
public record Recipient(String name, Optional<String> salutation) {
  public Recipient {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(salutation, "salutation");
  }

  /**
   * Creates a recipient who is greeted by the full name.
   *
   * @param name the name as it is written
   * @return the recipient without a salutation
   */
  public static Recipient of(String name) {
    return new Recipient(name, Optional.empty());
  }

  /**
   * Creates a recipient with a salutation.
   *
   * @param name the name as it is written
   * @param salutation the opening line without its last mark, for example {@code Dear Professor Haddad}
   * @return the recipient
   */
  public static Recipient of(String name, String salutation) {
    return new Recipient(name, Optional.of(Objects.requireNonNull(salutation, "salutation")));
  }
}
