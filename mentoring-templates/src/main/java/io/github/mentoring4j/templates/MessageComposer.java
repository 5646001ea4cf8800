package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.templates.MessageInput.Kind;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Composes messages from what a mentee tells.
 *
 * <pre>{@code
 * Message mail = MessageComposer.standard().compose(introduction, MessageOptions.email(Locale.ENGLISH));
 * mail.subject();   // Optional[Mentoring request: short ward handovers]
 * mail.dropped();   // []
 * }</pre>
 *
 * <p>The user's texts are inserted as they stand. Only what a reader does not see is taken out (controls, marks of direction, characters without
 * width), and a full stop is added where a text has no end mark. Nothing is invented, praised or promised on the user's behalf. Equal inputs give
 * equal messages on every JDK, whatever the default locale and time zone are.
 *
 * <p>Immutable and thread-safe.
 */
public final class MessageComposer {
  private static final MessageComposer STANDARD = new MessageComposer(Catalogue.STANDARD);

  private final Catalogue catalogue;

  MessageComposer(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Gives the composer with the texts of this library. They are in English (with the dates and enumerations of the United States unless the
   * region is the United Kingdom), Spanish and German.
   *
   * @return the composer, always the same one
   */
  public static MessageComposer standard() {
    return STANDARD;
  }

  /**
   * Lists the languages in which messages can be composed.
   *
   * @return the languages without their regions; each region of one of them can be asked for
   */
  public List<Locale> languages() {
    return catalogue.languages();
  }

  /**
   * Gives a composer that uses a template of your own for one kind of message, by one channel, in one language. All other templates stay as they are.
   *
   * <p>A template is a text with <a href="https://mustache.github.io/mustache.5.html">Mustache</a> tags: <code>{{name}}</code> for a value,
   * <code>{{#name}}…{{/name}}</code> for what is there only with it, or once for each entry of a list, <code>{{^name}}…{{/name}}</code> for what is there only
   * without it, <code>{{! … }}</code> for a comment. The names are the fields of the input, with or without blanks around them; what belongs to a kind beside them is listed in the README of this
   * module. An e-mail begins with the line {@code Subject: …} and an empty line. White space is laid out, so that a missing part leaves no gap.
   *
   * <p>The template is checked as a whole here, and can do nothing but print these values: a user's text is escaped wherever it stands, and
   * there are no partials, no other delimiters, no unescaped values. It is text too, so markup in it shows as it was typed.
   *
   * <pre>{@code
   * composer.withTemplate(Kind.CLOSING_THANKS, Channel.CONNECTION_NOTE, Locale.ENGLISH,
   *     "Dear {{mentor}},\nthank you. {{difference}}.");
   * }</pre>
   *
   * @param kind which kind of message
   * @param channel how it travels
   * @param locale the language, or a region of it, and then the template is for this region alone
   * @param source the template, at most 20,000 UTF-16 units; lines may end with CR LF
   * @return a composer with that template; this one stays as it is
   * @throws MessageTemplateException if the template has a fault: a name that is not known, a section that is not closed, a mandatory part that is
   *     not always shown; with all faults, their places, and what was probably meant
   * @throws MessageLanguageException if this library has no texts in that language
   * @throws InvalidValueException if that kind does not travel by that channel
   * @throws NullPointerException if a parameter is null
   */
  public MessageComposer withTemplate(Kind kind, Channel channel, Locale locale, String source) {
    return new MessageComposer(catalogue.with(
        Objects.requireNonNull(kind, "kind"),
        Objects.requireNonNull(channel, "channel"),
        Objects.requireNonNull(locale, "locale"),
        Objects.requireNonNull(source, "source")));
  }

  /**
   * Composes a message. Mandatory parts are always shown, save in a connection note, which has room for few. Where there is no room for the others,
   * they go one by one in a fixed order, and {@link Message#dropped()} names them; no text is ever cut.
   *
   * @param input what the message says
   * @param options for what it is composed
   * @return the message
   * @throws MessageLanguageException if there are no templates in that language, or the input states another one
   * @throws MessageTooLongException if not even the mandatory parts fit a limit
   * @throws InvalidValueException if that kind does not travel by that channel
   * @throws NullPointerException if a parameter is null
   */
  public Message compose(MessageInput input, MessageOptions options) {
    Objects.requireNonNull(input, "input");
    Locale locale = Objects.requireNonNull(options, "options").locale();
    Language language = catalogue.language(locale);
    input.language().ifPresent(texts -> {
      if (!texts.getLanguage().equals(locale.getLanguage())) {
        throw MessageLanguageException.ofTexts(texts, locale, languages());
      }
    });
    Vocabulary<?> kind = Catalogue.vocabulary(input.kind(), options.channel());
    MessageTemplate template = catalogue.template(kind, options.channel(), locale);
    return new Composition(kind, template, language, options).of(input);
  }
}
