package io.github.mentoring4j.templates;

import io.github.mentoring4j.internal.MentoringStyle;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A message that can be sent as it is. Its lines are parted by {@code \n} alone; neither a line nor the whole ends with a blank or a line break.
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
public sealed interface Message permits ImmutableMessage {
  /**
   * Says for which channel the message is made.
   *
   * @return the channel
   */
  Channel channel();

  /**
   * Says how the body is written down.
   *
   * @return the format
   */
  Format format();

  /**
   * Gives the subject line.
   *
   * @return a single line without anything that a mail program would decode; empty for a channel that has none, and where a template of your
   *     own wrote nothing
   */
  Optional<String> subject();

  /**
   * Gives the text.
   *
   * @return the whole text from the salutation to the name, in the {@link #format()}
   */
  String body();

  /**
   * Lists what the input offered.
   *
   * @return the names of its fields, as {@link MessageInput#given()} does
   */
  List<String> given();

  /**
   * Lists what was offered and is not shown, because there was no room or the channel has no place for it.
   *
   * @return names out of {@link #given()}, in the same order; for a chat for example {@code [skills, link]}
   */
  List<String> dropped();

  /**
   * Says in which language the message is, and for which region.
   *
   * @return the locale of its texts, for example {@code en} for a message that was asked for in {@code en-AU}
   */
  Locale locale();
}
