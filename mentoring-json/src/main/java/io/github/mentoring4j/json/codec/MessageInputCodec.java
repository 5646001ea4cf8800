package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.templates.MessageInput;
import io.github.mentoring4j.templates.MessageKind;

/** Writes what messages are made from, and reads it back by its {@code kind}. */
final class MessageInputCodec {
  static final TaggedCodec<MessageInput, MessageKind> INPUT = new TaggedCodec<>(
      "The input of a message",
      "kind",
      MessageForms.KIND,
      MessageInput::kind,
      MessageInputCodec::of);

  private MessageInputCodec() {}

  private static ObjectCodec<? extends MessageInput, ?> of(MessageKind kind) {
    return switch (kind) {
      case INTRODUCTION -> MessageForms.INTRODUCTION;
      case HELP_REQUEST -> MessageForms.HELP_REQUEST;
      case SESSION_AGENDA -> SessionMessageForms.SESSION_AGENDA;
      case SESSION_RECAP -> SessionMessageForms.SESSION_RECAP;
      case RESCHEDULE_REQUEST -> SessionMessageForms.RESCHEDULE_REQUEST;
      case PROGRESS_UPDATE -> MessageForms.PROGRESS_UPDATE;
      case CLOSING_THANKS -> MessageForms.CLOSING_THANKS;
    };
  }
}
