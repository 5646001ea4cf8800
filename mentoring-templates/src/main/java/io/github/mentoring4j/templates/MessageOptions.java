package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Says for what a message is composed. Start with a preset, and change what you need:
 *
 * <pre>{@code
 * MessageOptions.email(Locale.ENGLISH)
 * MessageOptions.email(Locale.GERMAN).toBuilder().format(Format.HTML).formality(Formality.INFORMAL).build()
 * MessageOptions.chat(Locale.UK).toBuilder().bodyLimit(4000).build()
 * MessageOptions.note(Locale.ENGLISH).toBuilder().bodyLimit(Limit.of(300, Unit.CODE_POINTS)).build()
 * }</pre>
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
    CHAT,
    /** The two or three sentences that go with a request for contact. Only an introduction and closing thanks have one. */
    CONNECTION_NOTE
  }

  /** How the body is written down. A subject is always plain text. */
  enum Format {
    /** Text as it is read. */
    PLAIN,
    /**
     * CommonMark 0.31, with a hard break where a line ends within a paragraph. Rendered, it says the same as {@link #PLAIN}; whatever a user's
     * text has of Markdown shows as it was typed.
     */
    MARKDOWN,
    /**
     * A fragment of HTML that is well-formed XML too: {@code p}, {@code br}, {@code ul}, {@code ol}, {@code li}, and {@code a} for the link that was given.
     * It has neither styles nor scripts, and needs an element around it such as {@code body}.
     */
    HTML
  }

  /** How the reader is addressed. It chooses words of the library, never facts, and never touches the user's own texts. */
  enum Formality {
    /** Sie, usted; in English the wording of a business letter. */
    FORMAL,
    /** Du, tú; in English a plainer wording. */
    INFORMAL
  }

  /** What a limit counts. */
  enum Unit {
    /** {@link String#length()}: never fewer than the characters that a service may count. */
    UTF16_UNITS {
      @Override
      int count(String text) {
        return text.length();
      }
    },
    /** Characters of Unicode, an emoji of one character as one. */
    CODE_POINTS {
      @Override
      int count(String text) {
        return text.codePointCount(0, text.length());
      }
    },
    /** Bytes in UTF-8. */
    UTF8_BYTES {
      @Override
      int count(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
      }
    };

    abstract int count(String text);

    /** Names the unit in a sentence. */
    String label() {
      return switch (this) {
        case UTF16_UNITS -> "UTF-16 units";
        case CODE_POINTS -> "code points";
        case UTF8_BYTES -> "UTF-8 bytes";
      };
    }
  }

  /**
   * How long a text may be.
   *
   * @param most how much of the unit, 1 or more
   * @param unit what is counted
   */
  record Limit(int most, Unit unit) {
    /**
     * Makes a limit.
     *
     * @param most how much of the unit, 1 or more
     * @param unit what is counted
     * @throws InvalidValueException if it is less than 1
     * @throws NullPointerException if the unit is null
     */
    public Limit {
      Objects.requireNonNull(unit, "unit");
      Faults.of("Limit").that(most > 0, "most", most, "at least 1").throwIfAny();
    }

    /**
     * Makes a limit.
     *
     * @param most how much of the unit, 1 or more
     * @param unit what is counted
     * @return the limit
     * @throws InvalidValueException if it is less than 1
     * @throws NullPointerException if the unit is null
     */
    public static Limit of(int most, Unit unit) {
      return new Limit(most, unit);
    }
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
   * Says how the body is written down.
   *
   * @return the format, plain text unless something else was given
   */
  @Value.Default
  default Format format() {
    return Format.PLAIN;
  }

  /**
   * Says how the reader is addressed.
   *
   * @return the formality, formal unless something else was given
   */
  @Value.Default
  default Formality formality() {
    return Formality.FORMAL;
  }

  /**
   * Says how long the subject may be.
   *
   * @return the limit, or empty for none
   */
  Optional<Limit> subjectLimit();

  /**
   * Says how long the body may be, as it is sent: line breaks and what the format adds are counted.
   *
   * @return the limit, or empty for none
   */
  Optional<Limit> bodyLimit();

  /**
   * Composes an e-mail: a subject of at most 60 UTF-16 units (it then fits one header line with its name), a body without limit.
   *
   * @param locale the language and the region
   * @return the options, formal and in plain text
   * @throws NullPointerException if the locale is null
   */
  static MessageOptions email(Locale locale) {
    return new Builder().channel(Channel.EMAIL).locale(locale).subjectLimit(60).build();
  }

  /**
   * Composes a chat message: no subject, a body of at most 2,000 UTF-16 units (the lowest limit among the common services in 2026).
   *
   * @param locale the language and the region
   * @return the options, formal and in plain text
   * @throws NullPointerException if the locale is null
   */
  static MessageOptions chat(Locale locale) {
    return new Builder().channel(Channel.CHAT).locale(locale).bodyLimit(2000).build();
  }

  /**
   * Composes a connection note: no subject, a body of at most 200 UTF-16 units (what a free account of the largest professional network
   * may send in 2026; paid ones may send 300).
   *
   * @param locale the language and the region
   * @return the options, formal and in plain text
   * @throws NullPointerException if the locale is null
   */
  static MessageOptions note(Locale locale) {
    return new Builder()
        .channel(Channel.CONNECTION_NOTE)
        .locale(locale)
        .bodyLimit(200)
        .build();
  }

  /**
   * Starts other options from these. The limits stay as they are, also if the channel changes: take another preset for another channel.
   *
   * @return a builder that has all parts of this
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link MessageOptions}. Not thread-safe. */
  final class Builder extends ImmutableMessageOptions.Builder {
    Builder() {}

    /**
     * Says how long the subject may be.
     *
     * @param most UTF-16 units, 1 or more
     * @return this
     * @throws InvalidValueException if it is less than 1
     */
    public Builder subjectLimit(int most) {
      return subjectLimit(new Limit(most, Unit.UTF16_UNITS));
    }

    /**
     * Says how long the body may be.
     *
     * @param most UTF-16 units, 1 or more
     * @return this
     * @throws InvalidValueException if it is less than 1
     */
    public Builder bodyLimit(int most) {
      return bodyLimit(new Limit(most, Unit.UTF16_UNITS));
    }
  }
}
