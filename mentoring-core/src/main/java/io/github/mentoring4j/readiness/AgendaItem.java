package io.github.mentoring4j.readiness;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One point of a session's agenda. Its kind tells its purpose, so that no rule has to guess from the words.
 *
 * <pre>{@code
 * AgendaItem actions = AgendaItem.of(AgendaItem.Kind.LAST_ACTIONS, "What came of the two calls", 5);
 * AgendaItem offer = AgendaItem.of(AgendaItem.Kind.TOPIC, "Reading the second offer together");    // no minutes yet
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class AgendaItem permits ImmutableAgendaItem {
  AgendaItem() {}

  /** {@return the purpose of the item; a topic unless it was given} */
  @Value.Default
  public Kind kind() {
    return Kind.TOPIC;
  }

  /**
   * Returns its subject. A topic without words does not count as one; for the other kinds, the kind alone says enough.
   *
   * @return the text, at most 10,000 code points; empty unless it was given
   */
  @Value.Default
  public String text() {
    return "";
  }

  /** {@return the minutes planned for it, 1 to 1,440, or empty if none are} */
  public abstract OptionalInt minutes();

  /** {@return the id of the goal that it serves, 1 to 128 code points, or empty if it serves none in particular} */
  public abstract Optional<String> goal();

  @Value.Check
  void check() {
    Faults faults = Faults.of("AgendaItem")
        .note("text", text(), Faults.TEXT)
        .optionalText("goal", goal(), Faults.ID);
    minutes()
        .ifPresent(minutes ->
            faults.that(minutes >= 1 && minutes <= 1_440, "minutes", minutes, "1 to 1440"));
    faults.throwIfAny();
  }

  /**
   * Returns an item without minutes.
   *
   * @param kind its purpose
   * @param text its subject, which may be empty
   * @return the item
   * @throws InvalidValueException if the text is longer than 10,000 code points or holds half a surrogate pair
   */
  public static AgendaItem of(Kind kind, String text) {
    return builder().kind(kind).text(text).build();
  }

  /**
   * Returns an item with minutes.
   *
   * @param kind its purpose
   * @param text its subject, which may be empty
   * @param minutes its length, 1 to 1,440
   * @return the item
   * @throws InvalidValueException if the text is longer than 10,000 code points or holds half a surrogate pair, or if the minutes are out of
   *     range; with both if both are
   */
  public static AgendaItem of(Kind kind, String text, int minutes) {
    return builder().kind(kind).text(text).minutes(minutes).build();
  }

  /** {@return a builder without parts; its {@code build()} throws {@link InvalidValueException} with every part that is out of its limits} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the parts of this item} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link AgendaItem}. Not thread-safe. */
  public static final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }

  /** The purpose of an item of the agenda. Only topics count as topics. */
  public enum Kind {
    /** A subject that the mentee wants to talk about. */
    TOPIC("topic"),
    /** Getting to know each other. */
    ACQUAINTANCE("acquaintance"),
    /** The way to work together: rhythm, channel, cancelling, confidentiality, ending. */
    EXPECTATIONS("expectations"),
    /** The actions agreed on last time. */
    LAST_ACTIONS("last-actions"),
    /** The progress of the goals. */
    PROGRESS("progress"),
    /** The relationship of the two. */
    RELATIONSHIP("relationship"),
    /** The steps after the session, and the next one. */
    NEXT_STEPS("next-steps");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code topic}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code topic}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Kind of(String code) {
      return Codes.find(values(), Kind::code, code);
    }
  }
}
