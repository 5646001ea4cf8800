package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageOptions.Limit;
import io.github.mentoring4j.templates.MessageOptions.Unit;
import java.io.Serial;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that not even the mandatory parts of a message fit its limit. Nothing is ever cut off; make a field shorter, or take another channel.
 *
 * <pre>{@code
 * The body has 2073 UTF-16 units but the limit is 2000, so 73 are too many; the longest part is questions (720)
 * }</pre>
 */
public final class MessageTooLongException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** How long the text may be. */
  private final int limit;

  /** How long the text is. */
  private final int length;

  /** What was counted. */
  private final Unit unit;

  /** The longest field that is shown, or null if none is. */
  private final @Nullable String longestPart;

  private MessageTooLongException(
      String what, Limit limit, int length, @Nullable String longestPart, String hint) {
    super("The " + what + " has " + length + " " + limit.unit().label() + " but the limit is "
        + limit.most() + ", so " + (length - limit.most()) + " are too many" + hint);
    this.limit = limit.most();
    this.length = length;
    this.unit = limit.unit();
    this.longestPart = longestPart;
  }

  static MessageTooLongException of(
      String what, String text, Map<String, Integer> shown, Limit limit) {
    Optional<Map.Entry<String, Integer>> longest =
        shown.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()));
    return new MessageTooLongException(
        what,
        limit,
        limit.unit().count(text),
        longest.map(Map.Entry::getKey).orElse(null),
        longest
            .map(part -> "; the longest part is " + part.getKey() + " (" + part.getValue() + ")")
            .orElse(""));
  }

  /** A template that says everything again and again. */
  static MessageTooLongException withoutEnd(int length) {
    return new MessageTooLongException(
        "text", new Limit(Page.CEILING, Unit.UTF16_UNITS), length, null, ", and it goes on");
  }

  /**
   * Says how long the text may be.
   *
   * @return the limit, in {@link #unit()}
   */
  public int limit() {
    return limit;
  }

  /**
   * Says how long the text is with its mandatory parts alone.
   *
   * @return the length in {@link #unit()}, more than the limit
   */
  public int length() {
    return length;
  }

  /**
   * Says what was counted.
   *
   * @return the unit of the limit and the length
   */
  public Unit unit() {
    return unit;
  }

  /**
   * Names the field that could be made shorter.
   *
   * @return the name of the longest field that is shown, or empty if none is
   */
  public Optional<String> longestPart() {
    return Optional.ofNullable(longestPart);
  }
}
