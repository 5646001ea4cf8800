package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that was found when something was judged: a move of the lifecycle, or the plan of a session. It says what was found, where, and
 * what to do; as data first, and as text in the reader's language when asked.
 *
 * <p>For a pair that wants to leave stage 1 before it has met:
 *
 * <pre>{@code
 * finding.code();                       // "sessions-held.at-least"
 * finding.observed();                   // Optional[Count[value=0]]
 * finding.required();                   // Optional[Count[value=1]]
 * finding.message(Locale.ENGLISH);      // "Sessions held: 0, at least 1 is needed."
 * finding.advice(Locale.ENGLISH);       // "Hold a session and record it as held."
 * }</pre>
 *
 * <p>Immutable and thread-safe. No text is built before it is asked for.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface Finding permits ImmutableFinding {

  /**
   * Names the kind of the finding, for programs. Codes never change once released.
   *
   * @return lower-case words, for example {@code sessions-held.at-least} or {@code schedule.past}
   */
  @Value.Default
  default String code() {
    return "";
  }

  /**
   * Says how the judgement came out.
   *
   * @return the result; unmet unless it was given
   */
  @Value.Default
  default Result result() {
    return Result.UNMET;
  }

  /**
   * Says how much it matters.
   *
   * @return the severity; an error unless it was given
   */
  @Value.Default
  default Severity severity() {
    return Severity.ERROR;
  }

  /**
   * Says how sure the judgement is.
   *
   * @return the certainty; certain unless it was given
   */
  @Value.Default
  default Certainty certainty() {
    return Certainty.CERTAIN;
  }

  /**
   * Says where in the judged value the finding is.
   *
   * @return the path of a field, for example {@code questions[2]}, or empty if it is about the whole
   */
  Optional<String> path();

  /**
   * Says where in the original text at that path the finding is.
   *
   * @return the span, or empty if it is about the whole text
   */
  Optional<Span> span();

  /**
   * Lists what the finding is about.
   *
   * @return ids of goals, sessions or actions, codes of stages, or the like; empty if there is nothing to name
   */
  List<String> subjects();

  /**
   * Says what is there.
   *
   * @return the fact, or empty if there is none to compare
   */
  Optional<Fact> observed();

  /**
   * Says what would have been needed.
   *
   * @return the fact, or empty if there is none to compare
   */
  Optional<Fact> required();

  /**
   * Lists the findings that this one consists of: mending any one of them is enough for the code {@code any-of}, and all are needed for
   * {@code all-of}.
   *
   * @return the parts; empty for every other finding
   */
  List<Finding> parts();

  /**
   * Says what a user's own evidence is called, as it was given to {@link Evidence#of(String, String)}.
   *
   * @return the label, or empty if the words are this library's
   */
  Optional<String> label();

  /**
   * Gives a message that the author of the finding has brought, in whatever language it is.
   *
   * @return the message, or empty if the words are this library's
   */
  Optional<String> ownMessage();

  /**
   * Gives the advice that the author of the finding has brought.
   *
   * @return the advice, or empty if the words are this library's
   */
  Optional<String> ownAdvice();

  /**
   * Says what was found, in one sentence.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return for example {@code Sessions held: 0, at least 1 is needed.}
   */
  default String message(Locale locale) {
    return ownMessage().orElseGet(() -> FindingTexts.message(this, locale));
  }

  /**
   * Says what to do about it, in one sentence.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return for example {@code Hold a session and record it as held.}
   */
  default String advice(Locale locale) {
    return ownAdvice().orElseGet(() -> FindingTexts.advice(this, locale));
  }

  /** Judges the parts. */
  @Value.Check
  default void check() {
    Faults.of("Finding").text("code", code(), Faults.ID).throwIfAny();
  }

  /**
   * Starts a finding. Only the code is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} if the code is blank or longer than 128 code points
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}. Not thread-safe. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }

  /** How a judgement came out. */
  enum Result {
    /** What is asked for is there. */
    MET,
    /** What is asked for is not there. */
    UNMET,
    /** The question does not arise here, or what it needs to be judged was not supplied. */
    NOT_APPLICABLE,
    /** It is not there, and somebody has given a reason why that is fine. */
    WAIVED,
    /** The judgement itself broke. */
    FAILED
  }

  /** How much a finding matters, from most to least. */
  enum Severity {
    /** Must be mended. */
    ERROR,
    /** Should be mended. */
    WARNING,
    /** Could be better. */
    SUGGESTION
  }

  /** How sure a judgement is. */
  enum Certainty {
    /** Read off the structure of the data. */
    CERTAIN,
    /** Read out of prose by a rule that is seldom wrong. */
    LIKELY,
    /** Read out of prose by a rule that is wrong now and then. */
    POSSIBLE
  }

  /**
   * A piece of a text, half open.
   *
   * @param start the index of its first UTF-16 unit in the original text, from 0
   * @param end the index behind its last UTF-16 unit
   */
  record Span(int start, int end) {
    /**
     * Makes a span.
     *
     * @param start the index of its first UTF-16 unit in the original text, from 0
     * @param end the index behind its last UTF-16 unit
     * @throws InvalidValueException if the start is negative or the end is before the start
     */
    public Span {
      Faults.of("Span")
          .that(start >= 0, "start", start, "0 or more")
          .that(end >= start, "end", end, "at least the start, " + start)
          .throwIfAny();
    }
  }

  /** Something observed or required, typed so that a program can compare it. */
  sealed interface Fact {

    /**
     * Gives a number of things.
     *
     * @param value how many
     * @return the fact
     */
    static Fact count(long value) {
      return new Count(value);
    }

    /**
     * Gives a length of time.
     *
     * @param value how long
     * @return the fact
     */
    static Fact length(Duration value) {
      return new Length(value);
    }

    /**
     * Gives a point in time that has no zone of its own.
     *
     * @param at when
     * @return the fact, which reads in UTC
     */
    static Fact moment(Instant at) {
      return new Moment(at, ZoneOffset.UTC);
    }

    /**
     * Gives a point in time in the zone in which its readers live.
     *
     * @param at when
     * @param zone where
     * @return the fact
     */
    static Fact moment(Instant at, ZoneId zone) {
      return new Moment(at, zone);
    }

    /**
     * Gives a text.
     *
     * @param value the text
     * @return the fact
     */
    static Fact text(String value) {
      return new Text(value);
    }

    /**
     * A number of things.
     *
     * @param value how many
     */
    record Count(long value) implements Fact {}

    /**
     * A length of time.
     *
     * @param value how long
     */
    record Length(Duration value) implements Fact {
      /**
       * Makes the fact.
       *
       * @param value how long
       */
      public Length {
        Objects.requireNonNull(value, "value");
      }
    }

    /**
     * A point in time.
     *
     * @param at when
     * @param zone the zone it reads in
     */
    record Moment(Instant at, ZoneId zone) implements Fact {
      /**
       * Makes the fact.
       *
       * @param at when
       * @param zone the zone it reads in
       */
      public Moment {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
      }
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements Fact {
      /**
       * Makes the fact.
       *
       * @param value the text
       */
      public Text {
        Objects.requireNonNull(value, "value");
      }
    }
  }
}
