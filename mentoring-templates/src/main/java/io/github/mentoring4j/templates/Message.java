package io.github.mentoring4j.templates;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.internal.MentoringStyle;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * A message that can be sent as it is. Lines are separated by {@code \n}. No line, and not the text itself, ends with white space.
 *
 * <pre>{@code
 * Message chat = MessageComposer.standard().compose(introduction, MessageOptions.chat(Locale.ENGLISH));
 * chat.subject();   // Optional.empty
 * chat.body();      // Dear Professor Haddad,⏎My name is Mira Kowalczyk. …
 * chat.dropped();   // [skills, link]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class Message permits ImmutableMessage {
  Message() {}

  /** {@return the channel that the message is made for} */
  public abstract Channel channel();

  /** {@return the format of the body} */
  public abstract Format format();

  /**
   * Returns the subject line. It is plain text on a single line, without anything that a mail program would decode.
   *
   * @return the subject; empty if the channel does not have one, or if a template of your own wrote nothing there
   */
  public abstract Optional<String> subject();

  /** {@return the whole text from the salutation to the name, in the {@link #format()}} */
  public abstract String body();

  /**
   * Returns the body as plain text, with the same fields as in {@link #body()}. It is the {@code text/plain} part beside an HTML body in an e-mail
   * of the type {@code multipart/alternative}, and the notification of a chat message.
   *
   * @return the text as in {@link Format#PLAIN}; in this format, the body itself
   */
  public abstract String plainText();

  /**
   * Returns the fields of the input that were given, in a fixed order. Fields that only choose words, such as {@code language}, are not among
   * them.
   *
   * @return the names, for example {@code [recipient, sender, about, skills]}
   */
  public abstract List<String> given();

  /**
   * Returns the given fields that are not shown, for want of room or of a place in the channel.
   *
   * @return names from {@link #given()}, in the same order; for a chat for example {@code [skills, link]}
   */
  public abstract List<String> dropped();

  /**
   * Returns what may read badly in the user's texts: what is certain or likely. They never change the text of the message.
   *
   * @return the findings in the order of the fields, behind those on the message as a whole; {@link MessageComposer#review} returns the possible ones,
   *     too
   */
  @Value.Lazy
  public List<Finding> findings() {
    return reviewing().get().findings().stream()
        .filter(finding -> finding.certainty() != Certainty.POSSIBLE)
        .toList();
  }

  /** Reviews the input when that is asked for, so that a message costs no review. */
  @Value.Auxiliary
  abstract Supplier<MessageReview> reviewing();

  /** {@return the locale of the texts, for example {@code en} for a message that was asked for in {@code en-AU}} */
  public abstract Locale locale();
}
