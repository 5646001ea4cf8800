package io.github.mentoring4j.templates;

import java.util.List;
import java.util.Locale;

/**
 * The beginnings of sentences that a field completes, for an application to show beside its input box. Whoever reads "I would like to …" types
 * "run a handover in fifteen minutes", and the message is right; whoever reads "Goal" types "handovers", and it is not.
 *
 * <pre>{@code
 * label.setText(SentenceStarter.WANT_TO_LEARN.in(Locale.ENGLISH));   // I would like to …
 * builder.wantToLearn(box.getText());
 * }</pre>
 *
 * <p>The messages of a language use the same words. A minor release may add starters, so do not rely on {@code ordinal()}.
 */
public enum SentenceStarter {
  /** "I am …" of {@link Introduction#about()}. */
  ABOUT("about"),
  /** "I would like to …" of {@link Introduction#wantToLearn()}. */
  WANT_TO_LEARN("wantToLearn"),
  /** "How I picture a mentoring partnership: …" of {@link Introduction#expectations()}. */
  EXPECTATIONS("expectations"),
  /** "My aim is to …" of {@link HelpRequest#goal()}. */
  GOAL("goal"),
  /** "What I expected: …" of {@link HelpRequest#expected()}. */
  EXPECTED("expected"),
  /** "What I would choose: …" of {@link HelpRequest#recommendation()}. */
  RECOMMENDATION("recommendation"),
  /** "Meanwhile I will …" of {@link HelpRequest#meanwhile()}. */
  MEANWHILE("meanwhile");

  private final String field;

  SentenceStarter(String field) {
    this.field = field;
  }

  /**
   * Names the field that completes the sentence.
   *
   * @return the name of the accessor, for example {@code wantToLearn}
   */
  public String field() {
    return field;
  }

  /**
   * Gives the beginning of the sentence.
   *
   * @param locale the language and the region
   * @return the beginning with an ellipsis where the field goes on, for example {@code I would like to …}
   * @throws MessageLanguageException if there are no messages in that language
   * @throws NullPointerException if the locale is null
   */
  public String in(Locale locale) {
    List<Locale> possible = Catalogue.STANDARD.languages();
    return Catalogue.STANDARD
        .language(locale)
        .orElseThrow(() -> MessageLanguageException.withoutTemplates(locale, possible))
        .text("starter." + field);
  }
}
