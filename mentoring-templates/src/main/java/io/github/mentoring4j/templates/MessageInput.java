package io.github.mentoring4j.templates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a message is made from: one type for each kind of message, each with its own fields. A minor release may add kinds, so keep a default
 * branch where you tell them apart.
 *
 * <p>Every text is the user's own, in the user's language and register. It is inserted as it stands, and never translated, inflected or cut.
 */
public sealed interface MessageInput permits Introduction, HelpRequest {
  /**
   * Says whom the message is for.
   *
   * @return the mentor
   */
  Person mentor();

  /**
   * Says who writes.
   *
   * @return the mentee's name as it is written
   */
  String mentee();

  /**
   * Says in which language the texts are written.
   *
   * @return the language; empty if it is not stated, and then any language is composed
   */
  Optional<Locale> language();

  /**
   * Lists the parts that a message can show of this input.
   *
   * @return the names of the fields that were given, in a fixed order, for example {@code [mentor, mentee, about, skills]}; fields that only
   *     choose words, such as {@code language}, are not among them
   */
  List<String> given();
}
