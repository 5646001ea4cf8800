package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.Locale;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Says for what a message is composed. Start with a preset, and change what you need:
 *
 * <pre>{@code
 * MessageOptions.email(Locale.ENGLISH)
 * MessageOptions.chat(Locale.UK).toBuilder().bodyLimit(4000).build()
 * }</pre>
 *
 * <p>Limits count UTF-16 units, as {@link String#length()} does: never fewer than a service counts that goes by characters.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface MessageOptions permits ImmutableMessageOptions {
  /** How a message travels. */
  enum Channel {
    /** A subject and a letter with paragraphs. */
    EMAIL,
    /** A few lines without a subject. */
    CHAT
  }

  /**
   * Says how the message travels.
   *
   * @return the channel
   */
  Channel channel();

  /**
   * Says in which language the message is composed, and for which region.
   *
   * @return the locale
   */
  Locale locale();

  /**
   * Says how long the subject may be.
   *
   * @return UTF-16 units, at least 1; empty for no limit
   */
  OptionalInt subjectLimit();

  /**
   * Says how long the body may be, line breaks included.
   *
   * @return UTF-16 units, at least 1; empty for no limit
   */
  OptionalInt bodyLimit();

  /** Judges the limits. */
  @Value.Check
  default void check() {
    Faults.of("MessageOptions")
        .that(subjectLimit().orElse(1) > 0, "subjectLimit", subjectLimit().orElse(1), "at least 1")
        .that(bodyLimit().orElse(1) > 0, "bodyLimit", bodyLimit().orElse(1), "at least 1")
        .throwIfAny();
  }

  /**
   * Composes an e-mail: a subject of at most 60 UTF-16 units (it then fits one header line with its name), a body without limit.
   *
   * @param locale the language and the region
   * @return the options
   * @throws NullPointerException if the locale is null
   */
  static MessageOptions email(Locale locale) {
    return new Builder().channel(Channel.EMAIL).locale(locale).subjectLimit(60).build();
  }

  /**
   * Composes a chat message: no subject, a body of at most 2,000 UTF-16 units (the lowest limit among the common services in 2026).
   *
   * @param locale the language and the region
   * @return the options
   * @throws NullPointerException if the locale is null
   */
  static MessageOptions chat(Locale locale) {
    return new Builder().channel(Channel.CHAT).locale(locale).bodyLimit(2000).build();
  }

  /**
   * Starts other options from these.
   *
   * @return a builder that has all parts of this; its {@code build()} throws {@link InvalidValueException} if a limit is less than 1
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link MessageOptions}. Not thread-safe. */
  final class Builder extends ImmutableMessageOptions.Builder {
    Builder() {}
  }
}
