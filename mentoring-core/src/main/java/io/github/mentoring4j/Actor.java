package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;

/**
 * Who does something: a person, known by an id that is yours, or the programme that runs the mentoring.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Actor {

  /**
   * Gives the actor that is one person.
   *
   * @param id the person's id in your application, opaque to this library, for example {@code "ada"}
   * @return the actor
   * @throws InvalidValueException if the id is blank or longer than 128 code points
   */
  static Person person(String id) {
    return new Person(id);
  }

  /**
   * Gives the actor that is the programme: its coordinator, or a job that runs on its behalf.
   *
   * @return the one programme
   */
  static Programme programme() {
    return Programme.PROGRAMME;
  }

  /**
   * One person.
   *
   * @param id the person's id
   */
  record Person(String id) implements Actor {
    /**
     * Makes the actor.
     *
     * @param id the person's id
     * @throws InvalidValueException if the id is blank or longer than 128 code points
     */
    public Person {
      Faults.of("Actor").text("id", id, Faults.ID).throwIfAny();
    }
  }

  /** The programme. There is one, for a relationship belongs to one programme. */
  enum Programme implements Actor {
    /** The only value. */
    PROGRAMME
  }

  /** The part somebody has in one relationship. A third person has none. */
  enum Role {
    /** Who learns. */
    MENTEE,
    /** Who accompanies. */
    MENTOR,
    /** Who runs the programme. */
    PROGRAMME
  }
}
