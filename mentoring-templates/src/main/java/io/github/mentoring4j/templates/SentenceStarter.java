package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageInput.Kind;
import java.util.Locale;
import java.util.Objects;

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
  ABOUT(Kind.INTRODUCTION, "about"),
  /** "I would like to …" of {@link Introduction#wantToLearn()}. */
  WANT_TO_LEARN(Kind.INTRODUCTION, "wantToLearn"),
  /** "How I picture a mentoring partnership: …" of {@link Introduction#expectations()}. */
  EXPECTATIONS(Kind.INTRODUCTION, "expectations"),
  /** "My aim is to …" of {@link HelpRequest#goal()}. */
  GOAL(Kind.HELP_REQUEST, "goal"),
  /** "What I expected: …" of {@link HelpRequest#expected()}. */
  EXPECTED(Kind.HELP_REQUEST, "expected"),
  /** "What I would choose: …" of {@link HelpRequest#recommendation()}. */
  RECOMMENDATION(Kind.HELP_REQUEST, "recommendation"),
  /** "Meanwhile, I will …" of {@link HelpRequest#meanwhile()}. */
  MEANWHILE(Kind.HELP_REQUEST, "meanwhile"),
  /** "My goal for the session: …" of {@link SessionNote#goal()}. */
  SESSION_GOAL(Kind.SESSION_NOTE, "goal"),
  /** "What is holding me up: …" of {@link ProgressUpdate#blocked()}. */
  BLOCKED(Kind.PROGRESS_UPDATE, "blocked"),
  /** "Next, I will …" of {@link ClosingThanks#next()}. */
  NEXT(Kind.CLOSING_THANKS, "next"),
  /** "I would like to …" of {@link ClosingThanks#contact()}. */
  CONTACT(Kind.CLOSING_THANKS, "contact"),
  /** "In return for your help, I can …" of {@link ClosingThanks#offer()}. */
  OFFER(Kind.CLOSING_THANKS, "offer");

  private final Kind kind;
  private final String field;

  SentenceStarter(Kind kind, String field) {
    this.kind = kind;
    this.field = field;
  }

  /**
   * Says to which kind of message the field belongs.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
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
    return Catalogue.STANDARD.language(Objects.requireNonNull(locale, "locale")).text(key());
  }

  String key() {
    return "starter." + kind.code() + "." + field;
  }
}
