package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.Faults;
import java.util.Objects;
import java.util.Optional;

/**
 * Who does something: a person, known by an id that is yours, or the programme that runs the mentoring.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Actor {

  /**
   * Returns the actor that is one person.
   *
   * @param id the person's id in your application, opaque to this library, for example {@code "ada"}
   * @return the actor
   * @throws InvalidValueException if the id is blank, longer than 128 code points, or holds a control character
   */
  static Person person(String id) {
    return new Person(id);
  }

  /**
   * Returns the actor that is the programme: its coordinator, or a job that runs on its behalf.
   *
   * @return the one programme
   */
  static Programme programme() {
    return new Programme(Optional.empty());
  }

  /**
   * Returns the actor that is the programme, and says who acted for it. The id travels with the history; decisions treat all of the programme
   * alike.
   *
   * @param id the coordinator's id in your application, for example {@code "coordinator-7"}
   * @return the programme, in the person of one coordinator
   * @throws InvalidValueException if the id is blank, longer than 128 code points, or holds a control character
   */
  static Programme programme(String id) {
    return new Programme(Optional.of(Objects.requireNonNull(id, "id")));
  }

  /**
   * One person.
   *
   * @param id the person's id
   */
  record Person(String id) implements Actor {
    /** @throws InvalidValueException if the id is blank, longer than 128 code points, or holds a control character */
    public Person {
      Faults.of("Actor").id("id", id).throwIfAny();
    }
  }

  /**
   * The programme. There is one, since a relationship belongs to one programme.
   *
   * @param id the id of the coordinator who acted for it, or empty if that is not told
   */
  record Programme(Optional<String> id) implements Actor {
    /** @throws InvalidValueException if the id is blank, longer than 128 code points, or holds a control character */
    public Programme {
      Faults.of("Actor").optionalId("id", id).throwIfAny();
    }
  }

  /** The part somebody has in one relationship. A third person has none. */
  enum Role {
    /** Who learns. */
    MENTEE("mentee"),
    /** Who accompanies. */
    MENTOR("mentor"),
    /** Who runs the programme. */
    PROGRAMME("programme");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code mentee}} */
    public String code() {
      return code;
    }

    /** {@return the mentee or the mentor, or empty for the programme} */
    public Optional<Side> side() {
      return switch (this) {
        case MENTEE -> Optional.of(Side.MENTEE);
        case MENTOR -> Optional.of(Side.MENTOR);
        case PROGRAMME -> Optional.empty();
      };
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code mentee}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Role of(String code) {
      return Codes.find(values(), Role::code, code);
    }
  }

  /** One of the two people of a relationship. This is used where the programme has no part. For example, a side owns an action. */
  enum Side {
    /** The one who learns. */
    MENTEE("mentee"),
    /** The one who accompanies. */
    MENTOR("mentor");

    private final String code;

    Side(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code mentee}} */
    public String code() {
      return code;
    }

    /** {@return the same part as a role, of which the programme has one, too} */
    public Role role() {
      return this == MENTEE ? Role.MENTEE : Role.MENTOR;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code mentee}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Side of(String code) {
      return Codes.find(values(), Side::code, code);
    }
  }
}
