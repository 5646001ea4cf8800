package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
   * Returns a composer with a language of your own, or with your own texts of a language that this library has. The files are those of a language of
   * this library, by their names: {@code texts.properties}, and a template for each kind and channel, such as {@code introduction.email.mustache}. The
   * folder {@code en} in the JAR is the one to begin with. The language is checked here as a whole.
   *
   * <p>It has no regions of its own. There is no {@code review.properties}, and a user's texts are reviewed by structure alone.
   *
   * <pre>{@code
   * MessageComposer composer = MessageComposer.standard().withLanguage(Locale.ITALIAN, files);
   * composer.starter(SentenceStarter.ABOUT, Locale.ITALIAN);   // Sono …
   * }</pre>
   *
   * @param locale the language, without a region
   * @param files the content of each file by its name, without a folder
   * @return a new composer with that language
   * @throws InvalidValueException if the locale has a region or no language, or if a file is missing, unknown or faulty; it names every fault with its
   *     file and place
   */
  public MessageComposer withLanguage(Locale locale, Map<String, String> files) {
    return new MessageComposer(
        catalogue.with(Objects.requireNonNull(locale, "locale"), Map.copyOf(files)));
  }

  /**
   * Returns a composer with a language of your own from a folder, in UTF-8. This is {@link #withLanguage(Locale, Map)} with all files in it.
   *
   * @param locale the language, without a region
   * @param folder the folder; it is read once
   * @return a new composer with that language
   * @throws InvalidValueException if the locale has a region or no language, or if a file is missing, unknown or faulty
   * @throws UncheckedIOException if the folder cannot be read
   */
  public MessageComposer withLanguage(Locale locale, Path folder) {
    return withLanguage(locale, MessageLanguageFiles.read(folder));
  }

  /**
   * Returns the beginning of a sentence that a field completes, also in a language of your own.
   *
   * @param starter the sentence
   * @param locale the language and the region
   * @return the beginning with an ellipsis where the field goes on, for example {@code I would like to …}
   * @throws MessageLanguageException if there are no messages in that language
   */
  public String starter(SentenceStarter starter, Locale locale) {
    return catalogue
        .language(Objects.requireNonNull(locale, "locale"))
        .text(Objects.requireNonNull(starter, "starter").key());
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
    return composition(input, options).of(input);
  }

  /**
   * Reviews what a user has typed, before the message is sent: values that do not complete their sentence ("I would like to Java"), questions
   * without a mark, placeholders, the other register or language, and the number of words. English, Spanish and German texts are reviewed by the words of
   * their language.
   *
   * <p>The words of a user are not judged by taste. Nothing here keeps {@link #compose} from composing.
   *
   * @param input the content
   * @param options the options with which the message would be composed
   * @return the review with everything that may read badly, even if it is only possible
   * @throws MessageLanguageException if there are no templates in that language, or the input states another one
   * @throws MessageTooLongException if the mandatory parts exceed a limit
   * @throws InvalidValueException if the kind does not have that channel
   */
  public MessageReview review(MessageInput input, MessageOptions options) {
    return composition(input, options).review(input);
  }

  private MessageComposition composition(MessageInput input, MessageOptions options) {
    Objects.requireNonNull(input, "input");
    Locale locale = Objects.requireNonNull(options, "options").locale();
    MessageLanguage language = catalogue.language(locale);
    requireLanguage(input, locale);
    Vocabulary<?> kind = TemplateCatalogue.vocabulary(input.kind(), options.channel());
    MessageTemplate template = catalogue.template(kind, options.channel(), locale);
    return new MessageComposition(kind, template, language, options);
  }

  private void requireLanguage(MessageInput input, Locale locale) {
    input.language().ifPresent(texts -> {
      if (!texts.getLanguage().equals(locale.getLanguage())) {
        throw MessageLanguageException.ofTexts(texts, locale, languages());
      }
    });
  }
}
