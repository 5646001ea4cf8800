package io.github.mentoring4j.templates;

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

  /** The longest field that is shown, or null if none is. */
  private final @Nullable String longestPart;

  private MessageTooLongException(
      String what, int limit, int length, @Nullable String longestPart, String hint) {
    super("The " + what + " has " + length + " UTF-16 units but the limit is " + limit + ", so "
        + (length - limit) + " are too many" + hint);
    this.limit = limit;
    this.length = length;
    this.longestPart = longestPart;
  }

  static MessageTooLongException of(String what, Page page, int limit) {
    Optional<Map.Entry<String, Integer>> longest =
        page.shown().entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()));
    return new MessageTooLongException(
        what,
        limit,
        page.text().length(),
        longest.map(Map.Entry::getKey).orElse(null),
        longest
            .map(part -> "; the longest part is " + part.getKey() + " (" + part.getValue() + ")")
            .orElse(""));
  }

  /**
   * Says how long the text may be.
   *
   * @return the limit in UTF-16 units
   */
  public int limit() {
    return limit;
  }

  /**
   * Says how long the text is with its mandatory parts alone.
   *
   * @return the length in UTF-16 units, more than the limit
   */
  public int length() {
    return length;
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
