package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The options of a message: channel, locale, format, formality and limits. Start with a preset, and change the rest:
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
public abstract sealed class MessageOptions permits ImmutableMessageOptions {
  /** The ways to send a message. */
  public enum Channel {
    /** A subject and a letter with paragraphs. */
    EMAIL("email"),
    /** A few lines without a subject. */
    CHAT("chat"),
    /** Two or three sentences that go with a request for contact. Only an introduction and closing thanks have one. */
    CONNECTION_NOTE("connection-note");

    private final String code;

    Channel(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code email}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code email}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Channel of(String code) {
      return Codes.find(values(), Channel::code, code);
    }
  }

  /** The formats of a body. A subject is always plain text. */
  public enum Format {
    /** Text as it is read. */
    PLAIN("plain"),
    /**
     * Markdown that CommonMark 0.31 and the chat services read alike. Rendered, it has the lines of {@link #PLAIN}. Markdown, mentions and the names
     * of emoji in a user's text show as they were typed.
     *
     * <p>In an e-mail, each line is a paragraph. In a chat, as Discord reads it, lines are separated by {@code \n} alone. Send it to Discord
     * with {@code "allowed_mentions": {"parse": []}}; no escape protects as well from a text that would notify everyone.
     */
    MARKDOWN("markdown"),
    /**
     * A fragment of HTML that is well-formed XML, too: {@code p}, {@code br}, {@code ul}, {@code ol}, {@code li}, and {@code a} for the link that was
     * given. It has neither styles nor scripts, and can be the body of a message of Microsoft Teams.
     *
     * <p>It needs an element around it that states its language, for example {@code <div lang="de">} with the {@linkplain
     * Locale#toLanguageTag() tag} of {@link Message#locale()}.
     */
    HTML("html"),
    /**
     * The mrkdwn of Slack: plain text with {@code &}, {@code <} and {@code >} escaped, and the link that was given as {@code <https://…>}. It has
     * no lists, so strokes and numbers stay as they are. No text of a user can mention anyone, or show a link as something else.
     *
     * <p>Send it as {@code text} without {@code link_names} and {@code parse}, which would look for names and addresses in it, and with {@code
     * "unfurl_links": false} against previews. mrkdwn cannot escape its signs of style: {@code *stars*}, {@code :names:} of emoji and a {@code >}
     * at the start of a line act in a user's text. To show them as typed, send {@link #PLAIN} as an object of the type {@code plain_text} with
     * {@code "emoji": false}.
     */
    SLACK("slack");

    private final String code;

    Format(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code plain}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code plain}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Format of(String code) {
      return Codes.find(values(), Format::code, code);
    }
  }

  /** The ways to address the reader. They choose words of the library, never facts, and never touch the user's own texts. */
  public enum Formality {
    /** Sie, usted; in English the wording of a business letter. */
    FORMAL("formal"),
    /** Du, tú; in English a plainer wording. */
    INFORMAL("informal");

    private final String code;

    Formality(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code formal}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code formal}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Formality of(String code) {
      return Codes.find(values(), Formality::code, code);
    }
  }

  /** The units of a limit. */
  public enum Unit {
    /** {@link String#length()}, never fewer than the characters that a service may count. */
    UTF16_UNITS("utf16-units") {
      @Override
      int count(String text) {
        return text.length();
      }
    },
    /** Characters of Unicode. An emoji of one character counts as one. */
    CODE_POINTS("code-points") {
      @Override
      int count(String text) {
        return text.codePointCount(0, text.length());
      }
    },
    /** Bytes in UTF-8. */
    UTF8_BYTES("utf8-bytes") {
      @Override
      int count(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
      }
    };

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code utf16-units}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code utf16-units}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Unit of(String code) {
      return Codes.find(values(), Unit::code, code);
    }

    abstract int count(String text);

    /** Returns the name of the unit for a sentence. */
    String label() {
      return switch (this) {
        case UTF16_UNITS -> "UTF-16 units";
        case CODE_POINTS -> "code points";
        case UTF8_BYTES -> "UTF-8 bytes";
      };
    }
  }

  /**
   * The length that a text may have.
   *
   * @param most the number of units, 1 or more
   * @param unit the unit
   */
  public record Limit(int most, Unit unit) {
    /** @throws InvalidValueException if the number is less than 1 */
    public Limit {
      Objects.requireNonNull(unit, "unit");
      Faults.of("Limit").that(most > 0, "most", most, "at least 1").throwIfAny();
    }

    /**
     * Creates a limit.
     *
     * @param most the number of units, 1 or more
     * @param unit the unit
     * @return the limit
     * @throws InvalidValueException if the number is less than 1
     */
    public static Limit of(int most, Unit unit) {
      return new Limit(most, unit);
    }
  }

  MessageOptions() {}

  /** {@return the channel of the message} */
  public abstract Channel channel();

  /** {@return the language of the message, and its region} */
  public abstract Locale locale();

  /** {@return the format of the body, plain text by default} */
  @Value.Default
  public Format format() {
    return Format.PLAIN;
  }

  /** {@return the way to address the reader, formal by default} */
  @Value.Default
  public Formality formality() {
    return Formality.FORMAL;
  }

  /**
   * Returns the day on which the message is written. A date that is more than 183 days before or after it is said with its year. Without it no date
   * has its year.
   *
   * @return the day, or empty if every date is understood without its year
   */
  public abstract Optional<LocalDate> writtenOn();

  /** {@return the limit of the subject, or empty for none} */
  public abstract Optional<Limit> subjectLimit();

  /** {@return the limit of the body, including line breaks and the signs of the format, or empty for none} */
  public abstract Optional<Limit> bodyLimit();

  /**
   * Returns the length of the body up to which optional parts are kept. What exceeds it loses optional parts, and is composed all the same if the
   * mandatory ones keep the limit.
   *
   * @return the length, or empty if optional parts are kept up to the limit
   */
  public abstract Optional<Limit> bodyTarget();

  /**
   * Creates the options of an e-mail. The subject has at most 60 UTF-16 units, so that it fits one header line with its name. The body has no
   * limit.
   *
   * @param locale the language and the region
   * @return the options, formal and in plain text
   */
  public static MessageOptions email(Locale locale) {
    return new Builder().channel(Channel.EMAIL).locale(locale).subjectLimit(60).build();
  }

  /**
   * Creates the options of a chat message. The body has at most 2,000 UTF-16 units, the lowest limit among the common services in 2026. Optional parts
   * are kept up to 800, so that the message is read at a glance.
   *
   * @param locale the language and the region
   * @return the options, formal and in plain text
   */
  public static MessageOptions chat(Locale locale) {
    return new Builder()
        .channel(Channel.CHAT)
        .locale(locale)
        .bodyLimit(2000)
        .bodyTarget(800)
        .build();
  }

  /**
   * Creates the options of a connection note. The body has at most 200 UTF-16 units, the limit for free accounts of the largest professional
   * network in 2026. Paid accounts have 300.
   *
   * @param locale the language and the region
   * @return the options, formal and in plain text
   */
  public static MessageOptions note(Locale locale) {
    return new Builder()
        .channel(Channel.CONNECTION_NOTE)
        .locale(locale)
        .bodyLimit(200)
        .build();
  }

  /**
   * Creates other options from these. The limits stay as they are, even if the channel changes. Use another preset for another channel.
   *
   * @return a builder with all parts of these options
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link MessageOptions}. Not thread-safe. */
  public static final class Builder extends ImmutableMessageOptions.Builder {
    Builder() {}

    /**
     * Sets the limit of the subject in UTF-16 units.
     *
     * @param most the number of units, 1 or more
     * @return this
     * @throws InvalidValueException if the number is less than 1
     */
    public Builder subjectLimit(int most) {
      return subjectLimit(new Limit(most, Unit.UTF16_UNITS));
    }

    /**
     * Sets the limit of the body in UTF-16 units.
     *
     * @param most the number of units, 1 or more
     * @return this
     * @throws InvalidValueException if the number is less than 1
     */
    public Builder bodyLimit(int most) {
      return bodyLimit(new Limit(most, Unit.UTF16_UNITS));
    }

    /**
     * Sets the length of the body in UTF-16 units up to which optional parts are kept.
     *
     * @param most the number of units, 1 or more
     * @return this
     * @throws InvalidValueException if the number is less than 1
     */
    public Builder bodyTarget(int most) {
      return bodyTarget(new Limit(most, Unit.UTF16_UNITS));
    }
  }
}
