package io.github.mentoring4j;

import io.github.mentoring4j.internal.Excerpt;
import io.github.mentoring4j.internal.Visible;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown if a value cannot be built. It names every fault of the value at once.
 *
 * <p>A goal without id and text gives one exception with two faults:
 *
 * <pre>{@code
 * Goal has 2 faults: id is missing (needs 1 to 128 code points); text is missing (needs 1 to 10000 code points)
 * }</pre>
 *
 * <p>The message tells the first ten faults and the number of the others; {@link #faults()} has them all.
 *
 * <p>Immutable and thread-safe, as far as an exception can be.
 */
public final class InvalidValueException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** How many faults the message tells. */
  private static final int SHOWN = 10;

  /** What was being built. */
  private final String type;

  /** Everything that is wrong with it. */
  private final Fault[] faults;

  /**
   * Creates the exception from the faults that were found.
   *
   * @param type what was being built, for example {@code Goal}
   * @param faults the faults, at least one
   * @throws IllegalArgumentException if there is no fault
   */
  public InvalidValueException(String type, List<Fault> faults) {
    super(message(type, faults));
    this.type = type;
    this.faults = faults.toArray(Fault[]::new);
  }

  /** {@return the name of the type that was being built, for example {@code Goal}} */
  public String type() {
    return type;
  }

  /** {@return all faults in the order of the fields, at least one} */
  public List<Fault> faults() {
    return List.of(faults);
  }

  private static String message(String type, List<Fault> faults) {
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("at least one fault is needed");
    }
    String what = faults.size() == 1 ? " has 1 fault: " : " has " + faults.size() + " faults: ";
    String more = faults.size() <= SHOWN ? "" : "; and " + (faults.size() - SHOWN) + " more";
    return faults.stream()
        .limit(SHOWN)
        .map(Fault::toString)
        .collect(Collectors.joining("; ", type + what, more));
  }

  /**
   * One thing that is wrong with a value.
   *
   * @param field the field, for example {@code goals[2].text}
   * @param value what was given, whole, as text
   * @param limit what is needed, for example {@code 1 to 128 code points}
   * @serial exclude
   */
  @SuppressWarnings(
      "InvalidBlockTag") // the tag keeps a page out of the Javadoc on which no field could be
  // described
  public record Fault(String field, String value, String limit) implements Serializable {
    private static final int SHOWN = 40;
    private static final int SHOWN_OF_FIELD = 100;

    /** @throws NullPointerException if a part is null */
    public Fault {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(limit, "limit");
    }

    /**
     * Returns the fault as a sentence. An empty value is shown as missing. A value of more than 40 code points is shown by its beginning and
     * its length, a field of more than 100 by its beginning. A character that shows nothing, such as a line break, is shown by its number.
     *
     * @return for example {@code text is missing (needs 1 to 128 code points)}
     */
    @Override
    public String toString() {
      String where = Excerpt.visible(field, SHOWN_OF_FIELD);
      return value.isEmpty()
          ? where + " is missing (needs " + limit + ")"
          : where + " is " + shown() + " but needs " + limit;
    }

    private String shown() {
      int points = value.codePointCount(0, value.length());
      return points <= SHOWN
          ? '"' + Visible.of(value) + '"'
          : '"' + Visible.of(value.substring(0, value.offsetByCodePoints(0, SHOWN))) + "…\" ("
              + points + " code points)";
    }
  }
}
