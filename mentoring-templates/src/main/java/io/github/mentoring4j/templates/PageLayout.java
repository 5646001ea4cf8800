package io.github.mentoring4j.templates;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Receives the output of a template and lays out its white space, so that a missing part leaves no gap. Blanks at the start or the end of a line
 * vanish. Several blanks in a row become one, and so do several blank lines. Of a user's text only the line breaks are laid out.
 *
 * <p>A full stop of the template is left out directly after a user's text with an end mark. Lists and links are marked, for the formats
 * that have such things.
 */
final class PageLayout extends Writer {
  /**
   * Something on a page that is more than text.
   *
   * @param type its type
   * @param start its start, in UTF-16 units
   * @param end its end
   */
  record Mark(Type type, int start, int end) {
    /** The types of marks. */
    enum Type {
      /** The stroke of a list. */
      BULLET,
      /** The number of a list, if a full stop and a blank follow. */
      NUMBER,
      /** An address. */
      LINK
    }
  }

  /** The longest text that a template can write, in UTF-16 units: far more than any template needs. */
  static final int CEILING = 200_000;

  /** The usual lengths of a subject and of a letter, in UTF-16 units. */
  private static final int USUAL_LINE = 100;

  private static final int USUAL_TEXT = 1_400;

  private static final String END_MARKS = ".?!…。？！؟۔।";
  private static final String CLOSING_MARKS = "\"'”’“‘»«›‹)]}」』";

  private final StringBuilder text;
  private final List<TemplateValue> shown = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final int mostBreaks;
  private int breaks;
  private boolean blank;
  private boolean ended;

  private PageLayout(int mostBreaks, int usual) {
    this.mostBreaks = mostBreaks;
    this.text = new StringBuilder(usual);
  }

  /** Creates a page of a single line. */
  static PageLayout line() {
    return new PageLayout(0, USUAL_LINE);
  }

  /** Creates a page without blank lines. */
  static PageLayout dense() {
    return new PageLayout(1, USUAL_TEXT);
  }

  /** Creates a page with blank lines between its paragraphs. */
  static PageLayout letter() {
    return new PageLayout(2, USUAL_TEXT);
  }

  @Override
  public PageLayout append(CharSequence written) {
    if (written instanceof TemplateValue value) {
      insert(value);
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
  private void insert(TemplateValue value) {
    boolean startsLine = startsLine();
    int start = 0;
    for (int end = value.text().indexOf('\n'); end >= 0; end = value.text().indexOf('\n', start)) {
      insertLine(value.text().substring(start, end));
      breaks++;
      start = end + 1;
    }
    insertLine(value.text().substring(start));
    ended = isEnded(value.text());
    if (value.part() != null) {
      shown.add(value);
    } else if (startsLine && Character.isDigit(value.charAt(0))) {
      mark(Mark.Type.NUMBER, value);
    }
    if (value.isLink()) {
      mark(Mark.Type.LINK, value);
    }
    requireCeiling();
  }

  private void requireCeiling() {
    if (text.length() > CEILING) {
      throw MessageTooLongException.ofTemplate(text.length(), CEILING);
    }
  }

  private void mark(Mark.Type type, TemplateValue value) {
    marks.add(new Mark(type, text.length() - value.length(), text.length()));
  }

  private boolean startsLine() {
    return text.isEmpty() || (breaks > 0 && mostBreaks > 0);
  }

  private void insertLine(String line) {
    String stripped = TextCleaning.strip(line);
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
    requireCeiling();
  }

  /** Writes the white space since the last visible character. */
  private void settle() {
    if (!text.isEmpty()) {
      if (breaks > 0 && mostBreaks > 0) {
        text.append("\n\n", 0, Math.min(breaks, mostBreaks));
      } else if (breaks > 0 || blank) {
        text.append(' ');
      }
    }
    breaks = 0;
    blank = false;
  }

  /** Returns whether a text ends a sentence by itself, quotes and brackets at its end left aside. */
  static boolean isEnded(String value) {
    int last = value.length() - 1;
    while (last > 0 && CLOSING_MARKS.indexOf(value.charAt(last)) >= 0) {
      last--;
    }
    return END_MARKS.indexOf(value.charAt(last)) >= 0;
  }

  /** Returns the text. A single line contains nothing that a mail program would decode as an encoded word of RFC 2047. */
  String text() {
    return mostBreaks == 0 ? text.toString().replace("=?", "= ?") : text.toString();
  }

  /** Returns the marks in the order of the text. */
  List<Mark> marks() {
    return marks;
  }

  /** Returns whether blank lines separate the paragraphs. */
  boolean isLetter() {
    return mostBreaks > 1;
  }

  boolean shows(String part) {
    for (TemplateValue value : shown) {
      if (part.equals(value.part())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the parts that are shown, and their lengths in UTF-16 units. */
  Map<String, Integer> shown() {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (TemplateValue value : shown) {
      lengths.merge(Objects.requireNonNull(value.part()), value.length(), Integer::sum);
    }
    return lengths;
  }
}
