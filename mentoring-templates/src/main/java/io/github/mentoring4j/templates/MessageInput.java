package io.github.mentoring4j.templates;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The content of a message. Each {@linkplain MessageKind kind} of message has a type of its own, with its own fields. A minor release may add
 * kinds, so keep a default branch where you distinguish them.
 *
 * <p>Every text is the user's own, in the user's language and register. It is inserted as it is, and never translated, inflected or cut. {@link
 * Message#given()} lists the fields that a message can show.
 */
@SuppressWarnings("exports")
public abstract sealed class MessageInput
    permits Introduction,
        HelpRequest,
        SessionAgenda,
        SessionRecap,
        RescheduleRequest,
        ProgressUpdate,
        ClosingThanks {
  MessageInput() {}

  /** {@return the kind of message that this makes} */
  public abstract MessageKind kind();

  /** {@return the reader of the message} */
  @Value.Default
  public Recipient recipient() {
    return InputFaults.NO_RECIPIENT;
  }

  /** {@return the name of the writer as it is written, 1 to 100 code points} */
  @Value.Default
  public String sender() {
    return "";
  }

  /** {@return the language of the texts; empty if it is not stated, and then any language is composed} */
  public abstract Optional<Locale> language();
}
