package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.OptionalInt;

/** The number of words that a message should not exceed: a letter that takes a minute to read, and a chat that fits the screen of a phone. */
final class MessageReviewTarget {
  private static final int CHAT = 150;

  private MessageReviewTarget() {}

  /** Returns the target. A connection note does not have one, because its limit is lower. */
  static OptionalInt of(MessageKind kind, Channel channel) {
    return switch (channel) {
      case EMAIL -> OptionalInt.of(letter(kind));
      case CHAT -> OptionalInt.of(CHAT);
      case CONNECTION_NOTE -> OptionalInt.empty();
    };
  }

  private static int letter(MessageKind kind) {
    return switch (kind) {
      case INTRODUCTION, HELP_REQUEST, SESSION_RECAP -> 200;
      case SESSION_AGENDA -> 150;
      case RESCHEDULE_REQUEST -> 120;
      case PROGRESS_UPDATE -> 250;
      case CLOSING_THANKS -> 180;
    };
  }
}
