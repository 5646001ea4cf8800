package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.Visible;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a list of recorded events is not the history of one relationship. It names the place and the last good state.
 *
 * <pre>{@code
 * GAP at event 8 (index 7): revision 8 was expected, but 9 was found.
 * }</pre>
 */
public final class CorruptHistoryException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The index of the first bad event. */
  private final int position;

  /** What is wrong with it. */
  private final Kind kind;

  // A serialized exception keeps its message and place.
  private final transient @Nullable Mentorship lastGood;
  private final transient Decision.@Nullable Refused refusal;

  CorruptHistoryException(
      int position,
      Kind kind,
      String what,
      @Nullable Mentorship lastGood,
      Decision.@Nullable Refused refusal) {
    super(where(position, kind) + Visible.of(what));
    this.position = position;
    this.kind = kind;
    this.lastGood = lastGood;
    this.refusal = refusal;
  }

  private static String where(int position, Kind kind) {
    return kind == Kind.EMPTY
        ? "EMPTY: "
        : kind + " at event " + (position + 1) + " (index " + position + "): ";
  }

  /** {@return the index of the first bad event in the list, from 0; 0 for an empty list} */
  public int position() {
    return position;
  }

  /** {@return the kind of corruption} */
  public Kind kind() {
    return kind;
  }

  /** {@return the relationship after the last good event, or empty if there was none} */
  public Optional<Mentorship> lastGood() {
    return Optional.ofNullable(lastGood);
  }

  /**
   * Returns the reason why the event cannot have happened.
   *
   * @return the refusal, for the kinds {@link Kind#IMPOSSIBLE_EVENT}, {@link Kind#AFTER_THE_END} and {@link Kind#TIME_REVERSED}; else empty
   */
  public Optional<Decision.Refused> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** The kinds of corruption. */
  public enum Kind {
    /** There is no event. */
    EMPTY("empty"),
    /** The first event opens no history: it is neither a proposal nor a takeover. */
    NOT_BEGUN("not-begun"),
    /** The event belongs to another relationship. */
    FOREIGN("foreign"),
    /** A revision is missing. */
    GAP("gap"),
    /** A revision is there twice. */
    REPEATED("repeated"),
    /** The event is earlier than the one before it. */
    TIME_REVERSED("time-reversed"),
    /** The event comes after the relationship was closed. */
    AFTER_THE_END("after-the-end"),
    /** The event cannot have happened under any policy. For example, it closes a goal that was never set. */
    IMPOSSIBLE_EVENT("impossible-event");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code empty}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code empty}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Kind of(String code) {
      return Codes.find(values(), Kind::code, code);
    }
  }
}
