package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something one of the two has promised to do, mostly until the next session.
 *
 * <pre>{@code
 * ActionItem action = ActionItem.builder()
 *     .id("a-1").text("Send the draft plan").owner(Actor.Side.MENTEE).due(LocalDate.of(2026, 3, 20)).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class ActionItem permits ImmutableActionItem {
  ActionItem() {}

  /** {@return the id of the action within its relationship, 1 to 128 code points} */
  public abstract String id();

  /** {@return what is to be done, 1 to 10,000 code points} */
  public abstract String text();

  /** {@return the side that has promised it; the mentee unless it was given} */
  public abstract Actor.Side owner();

  /** {@return the last day to do it, in the calendar of the two, or empty if none was agreed} */
  public abstract Optional<LocalDate> due();

  /** Judges the parts. */
  @Value.Check
  void check() {
    Faults.of("ActionItem")
        .id("id", id())
        .text("text", text(), Faults.TEXT)
        .optionalDate("due", due())
        .throwIfAny();
  }

  /**
   * Creates a builder. The id and the text are mandatory.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the parts of this action} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link ActionItem}. Not thread-safe. */
  public static final class Builder extends ImmutableActionItem.Builder {
    Builder() {
      id("");
      text("");
      owner(Actor.Side.MENTEE);
    }
  }

  /** How an action came to its end. */
  public enum Ending {
    /** Done. */
    DONE("done"),
    /** Given up. */
    DROPPED("dropped"),
    /** Passed on to somebody outside the relationship, or to the time after it. */
    HANDED_OVER("handed-over");

    private final String code;

    Ending(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code done}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code done}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Ending of(String code) {
      return Codes.find(values(), Ending::code, code);
    }
  }
}
