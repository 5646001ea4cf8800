package io.github.mentoring4j.templates;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Receives what a template writes, and lays it out, so that a part that is missing leaves no gap: blanks at the start or the end of a line
 * vanish, several in a row become one, and so do several blank lines. This is done to the white space of the template; of a user's text only
 * the line breaks are laid out.
 *
 * <p>A full stop of the template that directly follows a user's text is left out where that text has an end mark already.
 */
final class Page extends Writer {
  private static final String END_MARKS = ".?!…。？！؟۔।";
  private static final String CLOSING_MARKS = "\"'”’“‘»«›‹)]}」』";

  private final StringBuilder text = new StringBuilder(1024);
  private final Map<String, Integer> shown = new LinkedHashMap<>();
  private final int mostBreaks;
  private int breaks;
  private boolean blank;
  private boolean ended;

  private Page(int mostBreaks) {
    this.mostBreaks = mostBreaks;
  }

  /** A page that stays a single line, whatever is written on it. */
  static Page line() {
    return new Page(0);
  }

  /** A page without blank lines. */
  static Page dense() {
    return new Page(1);
  }

  /** A page with blank lines between its paragraphs. */
  static Page letter() {
    return new Page(2);
  }

  @Override
  public Page append(CharSequence written) {
    if (written instanceof Slot slot) {
      insert(slot);
    } else {
      frame(written);
    }
    return this;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    frame(new String(buffer, offset, length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The only place where a user's text enters a message, hence the place for whatever escaping its format needs. */
  private void insert(Slot slot) {
    int start = 0;
    for (int end = slot.text().indexOf('\n'); end >= 0; end = slot.text().indexOf('\n', start)) {
      insertLine(slot.text().substring(start, end));
      breaks++;
      start = end + 1;
    }
    insertLine(slot.text().substring(start));
    ended = isEnded(slot.text());
    if (slot.part() != null) {
      shown.merge(slot.part(), slot.length(), Integer::sum);
    }
  }

  private void insertLine(String line) {
    String stripped = Cleaning.strip(line);
    if (!stripped.isEmpty()) {
      settle();
      text.append(stripped);
    }
  }

  private void frame(CharSequence written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      switch (c) {
        case '\n' -> breaks++;
        case ' ' -> blank = true;
        default -> {
          if (c != '.' || !ended) {
            settle();
            text.append(c);
          }
        }
      }
      ended = false;
    }
  }

  /** Writes the white space that has come together since the last visible character. */
  private void settle() {
    if (!text.isEmpty()) {
      if (breaks > 0 && mostBreaks > 0) {
        text.append("\n".repeat(Math.min(breaks, mostBreaks)));
      } else if (breaks > 0 || blank) {
        text.append(' ');
      }
    }
    breaks = 0;
    blank = false;
  }

  private static boolean isEnded(String value) {
    int last = value.length() - 1;
    while (last > 0 && CLOSING_MARKS.indexOf(value.charAt(last)) >= 0) {
      last--;
    }
    return END_MARKS.indexOf(value.charAt(last)) >= 0;
  }

  /** Gives what was written. On a single line nothing can pose as an encoded word of RFC 2047, which a mail program would decode. */
  String text() {
    return mostBreaks == 0 ? text.toString().replace("=?", "= ?") : text.toString();
  }

  boolean shows(String part) {
    return shown.containsKey(part);
  }

  /** Gives the lengths of the parts that are shown, in UTF-16 units. */
  Map<String, Integer> shown() {
    return shown;
  }

  boolean fits(OptionalInt limit) {
    return limit.isEmpty() || text().length() <= limit.getAsInt();
  }
}
