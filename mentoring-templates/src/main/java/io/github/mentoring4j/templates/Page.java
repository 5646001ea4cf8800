package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.Markup.Mark;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Receives what a template writes, and lays it out, so that a part that is missing leaves no gap: blanks at the start or the end of a line
 * vanish, several in a row become one, and so do several blank lines. This is done to the white space of the template; of a user's text only
 * the line breaks are laid out.
 *
 * <p>A full stop of the template that directly follows a user's text is left out where that text has an end mark already. What makes a list or
 * a link is marked on the way, for the formats that know such things.
 */
final class Page extends Writer {
  /** How long a text may become, in UTF-16 units: far more than any template needs, and few enough to hold. */
  static final int CEILING = 200_000;

  private static final String END_MARKS = ".?!…。？！؟۔।";
  private static final String CLOSING_MARKS = "\"'”’“‘»«›‹)]}」』";

  private final StringBuilder text = new StringBuilder(1024);
  private final Map<String, Integer> shown = new LinkedHashMap<>();
  private final List<Mark> marks = new ArrayList<>();
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

  /** The only place where a user's text enters a message. */
  private void insert(Slot slot) {
    boolean startsLine = startsLine();
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
    } else if (startsLine && Character.isDigit(slot.charAt(0))) {
      mark(Mark.Type.NUMBER, slot);
    }
    if (slot.isLink()) {
      mark(Mark.Type.LINK, slot);
    }
    refuseToGrowWithoutEnd();
  }

  private void refuseToGrowWithoutEnd() {
    if (text.length() > CEILING) {
      throw MessageTooLongException.withoutEnd(text.length());
    }
  }

  private void mark(Mark.Type type, Slot slot) {
    marks.add(new Mark(type, text.length() - slot.length(), text.length()));
  }

  private boolean startsLine() {
    return text.isEmpty() || (breaks > 0 && mostBreaks > 0);
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
            boolean startsLine = startsLine();
            settle();
            text.append(c);
            if (c == '-' && startsLine) {
              marks.add(new Mark(Mark.Type.BULLET, text.length() - 1, text.length()));
            }
          }
        }
      }
      ended = false;
    }
    refuseToGrowWithoutEnd();
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

  /** Lists what makes lists and links, in the order of the text. */
  List<Mark> marks() {
    return marks;
  }

  boolean shows(String part) {
    return shown.containsKey(part);
  }

  /** Gives the lengths of the parts that are shown, in UTF-16 units. */
  Map<String, Integer> shown() {
    return shown;
  }
}
