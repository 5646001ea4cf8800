package io.github.mentoring4j.templates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a message is made from: one type for each kind of message, each with its own fields. A minor release may add kinds, so keep a default
 * branch where you tell them apart.
 *
 * <p>Every text is the user's own, in the user's language and register. It is inserted as it stands, and never translated, inflected or cut.
 */
@SuppressWarnings("exports")
public sealed interface MessageInput
    permits Introduction,
        HelpRequest,
        SessionNote,
        Recap,
        Reschedule,
        ProgressUpdate,
        ClosingThanks {
  /** The kinds of messages. A minor release may add some, so do not rely on {@code ordinal()}. */
  enum Kind {
    /** To a possible mentor, before there is any relationship: {@link Introduction}. */
    INTRODUCTION,
    /** A request for help with one matter: {@link HelpRequest}. */
    HELP_REQUEST,
    /** What a session is to be used for, sent before it: {@link SessionNote}. */
    SESSION_NOTE,
    /** What came of a session, with thanks, sent after it: {@link Recap}. */
    RECAP,
    /** A session that has to be moved: {@link Reschedule}. */
    RESCHEDULE,
    /** How far the goals have come, with a request for comments: {@link ProgressUpdate}. */
    PROGRESS_UPDATE,
    /** Thanks at the end of the relationship: {@link ClosingThanks}. */
    CLOSING_THANKS;

    /** The name by which the files of this kind and the texts in them go. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Says which kind of message this makes.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * Says whom the message is for.
   *
   * @return the mentor
   */
  @Value.Default
  default Person mentor() {
    return Person.of("");
  }

  /**
   * Says who writes.
   *
   * @return the mentee's name as it is written, 1 to 100 code points
   */
  @Value.Default
  default String mentee() {
    return "";
  }

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
  default List<String> given() {
    return Catalogue.vocabulary(kind()).given(this);
  }
}
