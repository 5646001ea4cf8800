package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Composes messages from the fields of an input.
 *
 * <pre>{@code
 * Message mail = MessageComposer.standard().compose(introduction, MessageOptions.email(Locale.ENGLISH));
 * mail.subject();   // Optional[Mentoring request: short ward handovers]
 * mail.dropped();   // []
 * }</pre>
 *
 * <p>The user's texts are inserted as they are. Only characters that a reader does not see are removed (controls, marks of direction, characters
 * without width). A full stop is added to a text without an end mark. Nothing is invented, praised or promised on the user's behalf.
 *
 * <p>Equal inputs give equal messages on every JDK, independently of the default locale and time zone. Immutable and thread-safe.
 */
public final class MessageComposer {
  private static final MessageComposer STANDARD = new MessageComposer(TemplateCatalogue.STANDARD);

  private final TemplateCatalogue catalogue;

  MessageComposer(TemplateCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Returns the composer with the texts of this library. They are in English, Spanish and German. English has the dates and enumerations of the
   * United States unless the region is the United Kingdom.
   *
   * @return the composer, always the same one
   */
  public static MessageComposer standard() {
    return STANDARD;
  }

  /** {@return the languages in which messages can be composed, without regions; each region of them can be asked for} */
  public List<Locale> languages() {
    return catalogue.languages();
  }

  /**
   * Returns a composer with a template of your own for one kind of message, one channel and one language. All other templates stay as they are.
   *
   * <p>A template is a text with <a href="https://mustache.github.io/mustache.5.html">Mustache</a> tags:
   *
   * <ul>
   *   <li><code>{{name}}</code> inserts a value;
   *   <li><code>{{#name}}…{{/name}}</code> is shown only with the value, or once for each entry of a list;
   *   <li><code>{{^name}}…{{/name}}</code> is shown only without it;
   *   <li><code>{{! … }}</code> is a comment.
   * </ul>
   *
   * <p>The names are the fields of the input. The README of this module lists them, and the further words of each kind. An e-mail begins with the
   * line {@code Subject: …} and an empty line. White space is laid out, so that a missing part leaves no gap.
   *
   * <p>The template is checked here as a whole. It can only show these values: there are no partials, no other delimiters, no unescaped values. It is
   * plain text itself, so markup in it shows as it was typed.
   *
   * <pre>{@code
   * composer.withTemplate(MessageKind.CLOSING_THANKS, Channel.CONNECTION_NOTE, Locale.ENGLISH,
   *     "Dear {{recipient}},\nthank you. {{difference}}.");
   * }</pre>
   *
   * @param kind the kind of message
   * @param channel the channel
   * @param locale the language, or a region of it if the template is for this region alone
   * @param source the template, at most 20,000 UTF-16 units; lines may end with CR LF
   * @return a new composer with that template
   * @throws MessageTemplateException if the template has a fault: an unknown name, a section that is not closed, a mandatory part that is not always
   *     shown; it names all faults, their places, and the names that were probably meant
   * @throws MessageLanguageException if this library has no texts in that language
   * @throws InvalidValueException if the kind does not have that channel
   */
  public MessageComposer withTemplate(
      MessageKind kind, Channel channel, Locale locale, String source) {
    return new MessageComposer(catalogue.with(
        Objects.requireNonNull(kind, "kind"),
        Objects.requireNonNull(channel, "channel"),
        Objects.requireNonNull(locale, "locale"),
        Objects.requireNonNull(source, "source")));
  }

  /**
   * Composes a message. It shows all mandatory parts, except in a connection note, which has room for few. If there is no room for the others,
   * they are left out one by one in a fixed order. {@link Message#dropped()} names them. No text is ever cut.
   *
   * @param input the content
   * @param options the channel, the locale, the format, the formality and the limits
   * @return the message
   * @throws MessageLanguageException if there are no templates in that language, or the input states another one
   * @throws MessageTooLongException if the mandatory parts exceed a limit
   * @throws InvalidValueException if the kind does not have that channel
   */
  public Message compose(MessageInput input, MessageOptions options) {
    Objects.requireNonNull(input, "input");
    Locale locale = Objects.requireNonNull(options, "options").locale();
    MessageLanguage language = catalogue.language(locale);
    requireLanguage(input, locale);
    Vocabulary<?> kind = TemplateCatalogue.vocabulary(input.kind(), options.channel());
    MessageTemplate template = catalogue.template(kind, options.channel(), locale);
    return new MessageComposition(kind, template, language, options).of(input);
  }

  private void requireLanguage(MessageInput input, Locale locale) {
    input.language().ifPresent(texts -> {
      if (!texts.getLanguage().equals(locale.getLanguage())) {
        throw MessageLanguageException.ofTexts(texts, locale, languages());
      }
    });
  }
}
