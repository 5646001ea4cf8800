package io.github.mentoring4j.templates;

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

  private MessageComposer(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Gives the composer with the texts of this library. They are in English, with the dates and enumerations of the United States unless the region is the
   * United Kingdom.
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
   * Composes a message. Mandatory parts are always shown. Where there is no room for the optional ones, they go one by one in a fixed order, and
   * {@link Message#dropped()} names them; no text is ever cut.
   *
   * @param input what the message says
   * @param options for what it is composed
   * @return the message
   * @throws MessageLanguageException if there are no templates in that language, or the input states another one
   * @throws MessageTooLongException if not even the mandatory parts fit a limit
   * @throws NullPointerException if a parameter is null
   */
  public Message compose(MessageInput input, MessageOptions options) {
    Objects.requireNonNull(input, "input");
    Language language =
        language(input, Objects.requireNonNull(options, "options").locale());
    Vocabulary<?> kind = Catalogue.kind(input);
    return new Composition(kind, catalogue.template(kind, options.channel(), language), language)
        .of(input, options);
  }

  private Language language(MessageInput input, Locale locale) {
    Language language = catalogue
        .language(locale)
        .orElseThrow(() -> MessageLanguageException.withoutTemplates(locale, languages()));
    input.language().ifPresent(texts -> {
      if (!texts.getLanguage().equals(locale.getLanguage())) {
        throw MessageLanguageException.ofTexts(texts, locale, languages());
      }
    });
    return language;
  }
}
