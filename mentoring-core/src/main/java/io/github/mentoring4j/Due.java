package io.github.mentoring4j;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that is due in a relationship from a point in time on: an answer, a session, an action. It comes from {@link Lifecycle#due}.
 *
 * <pre>{@code
 * for (Due due : lifecycle.due(pair, zone)) {
 *   if (due.isDue(now)) {
 *     remind(due.whose(), due.message(locale), due.advice(locale));
 *   }
 * }
 * }</pre>
 *
 * <p>Nothing happens by itself. Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class Due permits ImmutableDue {
  Due() {}

  /** {@return what is due} */
  public abstract Kind kind();

  /**
   * Returns the instant from which on it is due. An entry with a day is due from the beginning of the day; it is late only when the day is over.
   *
   * @return an instant in the years 0000 to 9999; a day begins in the zone that was asked for
   */
  public abstract Instant at();

  /** {@return who can do something about it: one side or both} */
  public abstract Set<Actor.Side> whose();

  /** {@return the id of the goal, session or action that it is about, or the code of the checkpoint; empty if it is about the relationship} */
  public abstract List<String> subjects();

  /** {@return the day that begins then, for an action or a goal; empty for all else} */
  public abstract Optional<LocalDate> day();

  /** {@return the label of a checkpoint of the policy, or empty for all else} */
  public abstract Optional<String> label();

  /**
   * Returns whether it is due. An entry with a day is due from the beginning of the day; it is late only when the day is over.
   *
   * @param now the present time
   * @return true at {@link #at()} and after it
   */
  public boolean isDue(Instant now) {
    return !Objects.requireNonNull(now, "now").isBefore(at());
  }

  /**
   * Returns what is due in a sentence or two, with ids and times in UTC.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return for example {@code The session s-2 ends at 2026-03-12 16:00 (UTC); then record how it went.}
   */
  public String message(Locale locale) {
    return message(Wording.of(locale));
  }

  /**
   * Returns what is due in the words of its reader.
   *
   * @param wording the language, zone and names
   * @return for example {@code The session of 2026-03-12 17:00 (Europe/Madrid) ends at 2026-03-12 17:45 (Europe/Madrid); then record how it went.}
   */
  public String message(Wording wording) {
    return finding().message(wording);
  }

  /**
   * Returns the advice in a sentence or two.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return for example {@code Record it as held, missed or canceled.}
   */
  public String advice(Locale locale) {
    return advice(Wording.of(locale));
  }

  /**
   * Returns the advice in the words of its reader.
   *
   * @param wording the language, zone and names
   * @return for example {@code Record it as held, missed or canceled.}
   */
  public String advice(Wording wording) {
    return finding().advice(wording);
  }

  /** The same as a finding, which has the words. */
  Finding finding() {
    return Finding.builder()
        .code("due." + kind().code())
        .observed(day().map(day -> Fact.text(day.toString())).orElseGet(() -> Fact.moment(at())))
        .subjects(subjects())
        .label(label())
        .build();
  }

  /** What can be due. */
  public enum Kind {
    /** The answer to a proposal. */
    ANSWER("answer"),
    /** The next session, by the agreed rhythm. */
    SESSION("session"),
    /** A sign of life. */
    SILENCE("silence"),
    /** How a session went that should be over. */
    SESSION_OUTCOME("session-outcome"),
    /** The yes to terms that are proposed or to be renewed. */
    AGREEMENT("agreement"),
    /** An action. */
    ACTION("action"),
    /** A goal. */
    GOAL("goal"),
    /** The return from a pause. */
    RESUME("resume"),
    /** A checkpoint of the policy. */
    CHECKPOINT("checkpoint"),
    /** The end of the relationship, or its extension. */
    PLANNED_END("planned-end");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code session-outcome}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code session-outcome}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Kind of(String code) {
      return Codes.find(values(), Kind::code, code);
    }
  }
}
