package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Codes;
import java.util.Locale;
import java.util.Objects;

/**
 * The beginnings of sentences that a field completes. An application shows them beside its input box. A user who reads "I would like to …" types "run
 * a handover in fifteen minutes", and the message is right. A user who reads "Goal" types "handovers", and the message is wrong.
 *
 * <pre>{@code
 * label.setText(SentenceStarter.WANT_TO_LEARN.in(Locale.ENGLISH));   // I would like to …
 * builder.wantToLearn(box.getText());
 * }</pre>
 *
 * <p>The messages of a language use the same words. A minor release may add starters, so do not store {@link #ordinal()}.
 */
public enum SentenceStarter {
  /** "I am …" of {@link Introduction#about()}. */
  ABOUT("about", MessageKind.INTRODUCTION, "about"),
  /** "I would like to …" of {@link Introduction#wantToLearn()}. */
  WANT_TO_LEARN("want-to-learn", MessageKind.INTRODUCTION, "wantToLearn"),
  /** "How I picture a mentoring partnership: …" of {@link Introduction#expectations()}. */
  EXPECTATIONS("expectations", MessageKind.INTRODUCTION, "expectations"),
  /** "My aim is to …" of {@link HelpRequest#goal()}. */
  GOAL("goal", MessageKind.HELP_REQUEST, "goal"),
  /** "What I expected: …" of {@link HelpRequest#expected()}. */
  EXPECTED("expected", MessageKind.HELP_REQUEST, "expected"),
  /** "What I would choose: …" of {@link HelpRequest#recommendation()}. */
  RECOMMENDATION("recommendation", MessageKind.HELP_REQUEST, "recommendation"),
  /** "Meanwhile, I will …" of {@link HelpRequest#meanwhile()}. */
  MEANWHILE("meanwhile", MessageKind.HELP_REQUEST, "meanwhile"),
  /** "My goal for the session: …" of {@link SessionAgenda#goal()}. */
  SESSION_GOAL("session-goal", MessageKind.SESSION_AGENDA, "goal"),
  /** "What is holding me up: …" of {@link ProgressUpdate#blocked()}. */
  BLOCKED("blocked", MessageKind.PROGRESS_UPDATE, "blocked"),
  /** "Next, I will …" of {@link ClosingThanks#next()}. */
  NEXT("next", MessageKind.CLOSING_THANKS, "next"),
  /** "I would like to …" of {@link ClosingThanks#contact()}. */
  CONTACT("contact", MessageKind.CLOSING_THANKS, "contact"),
  /** "If it is ever useful, I can …" of {@link ClosingThanks#offer()}. */
  OFFER("offer", MessageKind.CLOSING_THANKS, "offer");

  private final String code;
  private final MessageKind kind;
  private final String field;

  SentenceStarter(String code, MessageKind kind, String field) {
    this.code = code;
    this.kind = kind;
    this.field = field;
  }

  /** {@return the name for programs and stored data, for example {@code want-to-learn}} */
  public String code() {
    return code;
  }

  /**
   * Returns the starter with a code.
   *
   * @param code the code, for example {@code want-to-learn}
   * @return the starter
   * @throws InvalidValueException if no constant has the code; the fault lists all codes
   */
  public static SentenceStarter of(String code) {
    return Codes.find(values(), SentenceStarter::code, code);
  }

  /** {@return the kind of message that has the field} */
  public MessageKind kind() {
    return kind;
  }

  /** {@return the name of the field that completes the sentence, for example {@code wantToLearn}} */
  public String field() {
    return field;
  }

  /**
   * Returns the beginning of the sentence.
   *
   * @param locale the language and the region
   * @return the beginning with an ellipsis where the field goes on, for example {@code I would like to …}
   * @throws MessageLanguageException if there are no messages in that language
   */
  public String in(Locale locale) {
    return TemplateCatalogue.STANDARD
        .language(Objects.requireNonNull(locale, "locale"))
        .text(key());
  }

  String key() {
    return "starter." + kind.code() + "." + field;
  }
}
