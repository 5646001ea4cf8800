package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
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
import java.util.stream.LongStream;
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
public abstract sealed class Finding permits ImmutableFinding {
  Finding() {}

  /**
   * Returns the kind of the finding, for programs. Codes never change once released.
   *
   * @return lower-case words, for example {@code sessions-held.at-least} or {@code objective.missing}
   */
  @Value.Parameter
  public abstract String code();

  /** {@return the result of the judgement; unmet unless it was given} */
  @Value.Parameter
  public abstract Result result();

  /** {@return the severity; an error unless it was given} */
  @Value.Parameter
  public abstract Severity severity();

  /** {@return how sure the judgement is; certain unless it was given} */
  @Value.Parameter
  public abstract Certainty certainty();

  /** {@return the path of the field in the judged value, for example {@code questions[2]}, or empty if it concerns the whole} */
  @Value.Parameter
  public abstract Optional<String> path();

  /** {@return the place in the original text at that path, or empty if it concerns the whole text} */
  @Value.Parameter
  public abstract Optional<Span> span();

  /**
   * Returns what the finding concerns: the ids of goals, sessions, actions, persons or relationships, the codes of stages, or the names of the parts of
   * an agreement.
   *
   * @return the subjects; may be empty
   */
  @Value.Parameter
  public abstract List<String> subjects();

  /** {@return the fact that was found, or empty if there is nothing to compare} */
  @Value.Parameter
  public abstract Optional<Fact> observed();

  /** {@return the fact that was needed, or empty if there is nothing to compare} */
  @Value.Parameter
  public abstract Optional<Fact> required();

  /**
   * Returns the findings that this one consists of. Meeting any one of them is enough for the code {@code any-of}. All are needed for
   * {@code all-of}.
   *
   * @return the parts; empty for every other finding
   */
  @Value.Parameter
  public abstract List<Finding> parts();

  /** {@return the label of a user's own evidence, as given to {@link Evidence#of(String, String)}, or empty} */
  @Value.Parameter
  public abstract Optional<String> label();

  /** {@return the message that the author of the finding has written, in its own language, or empty} */
  @Value.Parameter
  public abstract Optional<String> ownMessage();

  /** {@return the advice that the author of the finding has written, or empty} */
  @Value.Parameter
  public abstract Optional<String> ownAdvice();

  /**
   * Returns the finding in a sentence or two, with ids as they are.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return for example {@code Sessions held: 0, at least 1 is needed.}
   */
  public String message(Locale locale) {
    return message(Wording.of(locale));
  }

  /**
   * Returns the finding in a sentence or two, in the words of its reader.
   *
   * @param wording the language, and if wanted the zone, the names and the relationship
   * @return for example {@code The mentee has said yes already.}
   */
  public String message(Wording wording) {
    Objects.requireNonNull(wording, "wording");
    return ownMessage().orElseGet(() -> new FindingTexts(this, wording).message());
  }

  /**
   * Returns the advice in a sentence or two, with ids as they are.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return for example {@code Hold a session and record it as held.}
   */
  public String advice(Locale locale) {
    return advice(Wording.of(locale));
  }

  /**
   * Returns the advice in a sentence or two, in the words of its reader.
   *
   * @param wording the language, and if wanted the zone, the names and the relationship
   * @return for example {@code Hold a session and record it as held.}
   */
  public String advice(Wording wording) {
    Objects.requireNonNull(wording, "wording");
    return ownAdvice().orElseGet(() -> new FindingTexts(this, wording).advice());
  }

  /** Judges the parts. */
  @Value.Check
  void check() {
    Faults.of("Finding").id("code", code()).throwIfAny();
  }

  /**
   * Creates a builder. Only the code is mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} if the code is blank or longer than 128 code points
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the parts of this finding} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Finding}. Not thread-safe. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {
      code("");
      result(Result.UNMET);
      severity(Severity.ERROR);
      certainty(Certainty.CERTAIN);
    }
  }

  /** How a judgement came out. */
  public enum Result {
    /** What is asked for is there. */
    MET("met"),
    /** What is asked for is not there. */
    UNMET("unmet"),
    /** The question does not arise here, or what it needs to be judged was not supplied. */
    NOT_APPLICABLE("not-applicable"),
    /** It is not there, and somebody has given a reason why that is fine. */
    WAIVED("waived"),
    /** The judgement itself broke. */
    FAILED("failed");

    private final String code;

    Result(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code met}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code met}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Result of(String code) {
      return Codes.find(values(), Result::code, code);
    }
  }

  /** How much a finding matters, from most to least. */
  public enum Severity {
    /** Must be changed. A plan with such a finding is not ready, and a move is refused. */
    ERROR("error"),
    /** Should be changed. A plan is ready and a move is permitted all the same. */
    WARNING("warning"),
    /** Could be better. This is used for advice of less weight. */
    SUGGESTION("suggestion");

    private final String code;

    Severity(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code error}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code error}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Severity of(String code) {
      return Codes.find(values(), Severity::code, code);
    }
  }

  /** How sure a judgement is. */
  public enum Certainty {
    /** Read off the structure of the data. */
    CERTAIN("certain"),
    /** Read out of prose by a rule that is seldom wrong. */
    LIKELY("likely"),
    /** Read out of prose by a rule that is wrong now and then. */
    POSSIBLE("possible");

    private final String code;

    Certainty(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code certain}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code certain}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Certainty of(String code) {
      return Codes.find(values(), Certainty::code, code);
    }
  }

  /**
   * A piece of a text, half open.
   *
   * @param start the index of its first UTF-16 unit in the original text, from 0
   * @param end the index behind its last UTF-16 unit
   */
  public record Span(int start, int end) {
    /** @throws InvalidValueException if the start is negative or the end is before the start */
    public Span {
      Faults.of("Span")
          .that(start >= 0, "start", start, "0 or more")
          .that(end >= start, "end", end, "at least the start, " + start)
          .throwIfAny();
    }
  }

  /** Something observed or required, typed so that a program can compare it. */
  public sealed interface Fact {

    /**
     * Creates a fact of a number of things.
     *
     * @param value how many
     * @return the fact
     */
    static Fact count(long value) {
      return Count.of(value);
    }

    /**
     * Creates a fact of a length of time.
     *
     * @param value how long
     * @return the fact
     */
    static Fact length(Duration value) {
      return new Length(value);
    }

    /**
     * Creates a fact of a point in time that has no zone of its own.
     *
     * @param at when
     * @return the fact, which reads in UTC
     */
    static Fact moment(Instant at) {
      return new Moment(at, ZoneOffset.UTC);
    }

    /**
     * Creates a fact of a point in time in the zone of its readers.
     *
     * @param at when
     * @param zone where
     * @return the fact
     */
    static Fact moment(Instant at, ZoneId zone) {
      return new Moment(at, zone);
    }

    /**
     * Creates a fact of a text.
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
    record Count(long value) implements Fact {
      /** Most counts are this small, and one value for each is enough. */
      private static final List<Count> SMALL =
          LongStream.range(0, 16).mapToObj(Count::new).toList();

      private static Count of(long value) {
        return value >= 0 && value < SMALL.size() ? SMALL.get((int) value) : new Count(value);
      }
    }

    /**
     * A length of time.
     *
     * @param value how long
     */
    record Length(Duration value) implements Fact {
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
      public Text {
        Objects.requireNonNull(value, "value");
      }
    }
  }
}
