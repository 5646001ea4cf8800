package io.github.mentoring4j.internal;

/** What stands in the place of the words of a person who was forgotten. */
public final class Redacted {
  /** Stands for a text. */
  public static final String TEXT = "[redacted]";

  private Redacted() {}

  /**
   * Stands for a text that is compared with others.
   *
   * @param number equal for equal texts
   * @return for example {@code [redacted 1]}
   */
  public static String text(int number) {
    return "[redacted " + number + "]";
  }
}
