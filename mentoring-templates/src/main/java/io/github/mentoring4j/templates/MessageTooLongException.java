package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageOptions.Limit;
import io.github.mentoring4j.templates.MessageOptions.Unit;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if the mandatory parts of a message exceed its limit. No text is ever cut. Shorten a field, or use another channel.
 *
 * <pre>{@code
 * The body has 2073 UTF-16 units but the limit is 2000, so 73 are too many; the longest part is questions (720)
 * }</pre>
 */
public final class MessageTooLongException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The limit. */
  private final int limit;

  /** The length of the text. */
  private final int length;

  /** The unit of the limit and the length. */
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
        shown.entrySet().stream().max(Map.Entry.comparingByValue());
    return new MessageTooLongException(
        what,
        limit,
        limit.unit().count(text),
        longest.map(Map.Entry::getKey).orElse(null),
        longest
            .map(part -> "; the longest part is " + part.getKey() + " (" + part.getValue() + ")")
            .orElse(""));
  }

  /** Creates the exception for a template that repeats its values until the text exceeds any limit. */
  static MessageTooLongException ofTemplate(int length, int ceiling) {
    return new MessageTooLongException(
        "text",
        new Limit(ceiling, Unit.UTF16_UNITS),
        length,
        null,
        ", and the template writes more");
  }

  /** {@return the limit, in {@link #unit()}} */
  public int limit() {
    return limit;
  }

  /** {@return the length of the text with its mandatory parts alone, in {@link #unit()}; more than the limit} */
  public int length() {
    return length;
  }

  /** {@return the unit of the limit and the length} */
  public Unit unit() {
    return unit;
  }

  /** {@return the name of the longest field that is shown, or empty if none is} */
  public Optional<String> longestPart() {
    return Optional.ofNullable(longestPart);
  }
}
