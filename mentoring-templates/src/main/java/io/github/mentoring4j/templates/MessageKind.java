package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Codes;

/** The kinds of messages. A minor release may add some. Store {@link #code()}, never {@link #ordinal()}. */
public enum MessageKind {
  /** To a possible mentor, before there is any relationship: {@link Introduction}. */
  INTRODUCTION("introduction"),
  /** A request for help with one matter: {@link HelpRequest}. */
  HELP_REQUEST("help-request"),
  /** The agenda of a session, sent before it: {@link SessionAgenda}. */
  SESSION_AGENDA("session-agenda"),
  /** The results of a session, with thanks, sent after it: {@link SessionRecap}. */
  SESSION_RECAP("session-recap"),
  /** A request to move a session: {@link RescheduleRequest}. */
  RESCHEDULE_REQUEST("reschedule-request"),
  /** The progress of the goals, with a request for comments: {@link ProgressUpdate}. */
  PROGRESS_UPDATE("progress-update"),
  /** Thanks at the end of the relationship: {@link ClosingThanks}. */
  CLOSING_THANKS("closing-thanks");

  private final String code;

  MessageKind(String code) {
    this.code = code;
  }

  /** {@return the name for programs and stored data, for example {@code introduction}} */
  public String code() {
    return code;
  }

  /**
   * Returns the kind with a code.
   *
   * @param code the code, for example {@code introduction}
   * @return the kind
   * @throws InvalidValueException if no constant has the code; the fault lists all codes
   */
  public static MessageKind of(String code) {
    return Codes.find(values(), MessageKind::code, code);
  }
}
