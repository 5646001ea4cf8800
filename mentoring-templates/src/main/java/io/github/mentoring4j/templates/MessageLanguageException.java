package io.github.mentoring4j.templates;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown if a message cannot be composed in a language: there are no templates in it, or the texts of the input are in another one. A message never
 * falls back to another language, because half of it would then be in each.
 *
 * <pre>{@code
 * There are no messages in Italian (it), only in English (en), Spanish (es), German (de)
 * The texts are in German (de), but the message is to be in English (en)
 * }</pre>
 */
public final class MessageLanguageException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The locale of the options. */
  private final Locale requested;

  /** The languages in which the input could be composed. */
  private final Locale[] possible;

  private MessageLanguageException(String message, Locale requested, List<Locale> possible) {
    super(message);
    this.requested = requested;
    this.possible = possible.toArray(Locale[]::new);
  }

  static MessageLanguageException withoutTemplates(Locale requested, List<Locale> possible) {
    String names =
        possible.stream().map(MessageLanguageException::name).collect(Collectors.joining(", "));
    return new MessageLanguageException(
        "There are no messages in " + name(requested) + ", only in " + names, requested, possible);
  }

  static MessageLanguageException ofTexts(Locale texts, Locale requested, List<Locale> possible) {
    List<Locale> own = possible.stream()
        .filter(locale -> locale.getLanguage().equals(texts.getLanguage()))
        .toList();
    return new MessageLanguageException(
        "The texts are in " + name(texts) + ", but the message is to be in " + name(requested),
        requested,
        own);
  }

  private static String name(Locale locale) {
    String tag = locale.toLanguageTag();
    return locale.getLanguage().isEmpty()
        ? tag
        : locale.getDisplayName(Locale.ENGLISH) + " (" + tag + ")";
  }

  /** {@return the locale that was asked for} */
  public Locale requested() {
    return requested;
  }

  /** {@return the languages in which this input can be composed, without regions; empty if its texts are in a language without templates} */
  public List<Locale> possible() {
    return List.of(possible);
  }
}
