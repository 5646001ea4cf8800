package io.github.mentoring4j.templates;

import java.util.Objects;
import java.util.Optional;

/**
 * Whom a message is for: a name, and how to begin a letter to it.
 *
 * <p>The salutation is the whole opening line without its last mark, for only the sender knows title, gender and closeness; nothing of this is
 * ever guessed from a name, and a name is never split:
 *
 * <pre>{@code
 * Person.of("Leila Haddad", "Dear Professor Haddad")   // Dear Professor Haddad,
 * Person.of("Leila Haddad")                            // Dear Leila Haddad,
 * }</pre>
 *
 * <p>A person is judged by the message it is given to, so that all faults of the message are told at once: a name of 1 to 100 code points, a
 * salutation of 1 to 60 that does not end in a blank or in its mark ({@code , : ; !}), neither with a line break. Immutable and thread-safe.
 *
 * @param name the name as it is written
 * @param salutation the opening line without its last mark, if it is known
 */
public record Person(String name, Optional<String> salutation) {
  /**
   * Makes a person from its parts.
   *
   * @param name the name as it is written
   * @param salutation the opening line without its last mark, if it is known
   * @throws NullPointerException if a part is null
   */
  public Person {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(salutation, "salutation");
  }

  /**
   * Makes a person who is greeted by the full name.
   *
   * @param name the name as it is written
   * @return the person without a salutation
   * @throws NullPointerException if the name is null
   */
  public static Person of(String name) {
    return new Person(name, Optional.empty());
  }

  /**
   * Makes a person with a salutation.
   *
   * @param name the name as it is written
   * @param salutation the opening line without its last mark, for example {@code Dear Professor Haddad}
   * @return the person
   * @throws NullPointerException if a part is null
   */
  public static Person of(String name, String salutation) {
    return new Person(name, Optional.of(Objects.requireNonNull(salutation, "salutation")));
  }
}
