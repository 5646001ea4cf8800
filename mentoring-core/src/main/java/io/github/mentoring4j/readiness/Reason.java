package io.github.mentoring4j.readiness;

import java.util.Locale;

/** Why a rule does not apply. */
enum Reason {
  RELATIONSHIP_INACTIVE,
  STATUS_NOT_SUPPLIED,
  PLANNED_END_NOT_SUPPLIED,
  OPEN_ACTIONS_NOT_SUPPLIED,
  CONFIRMATION_NOT_SUPPLIED,
  NO_START,
  NO_LENGTH,
  NO_OBJECTIVE,
  NO_QUESTION,
  NO_TOPIC,
  NO_PAIR,
  NO_MINUTES,
  AGENDA_TOO_LONG,
  NOTHING_LONG_TO_READ,
  NO_OPEN_ACTION,
  FIRST_SESSION,
  FINAL_SESSION,
  INTRODUCTIONS_EXCHANGED,
  NO_TEXT;

  /** The name for programs; the words are the text {@code not-applicable.<code>}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
