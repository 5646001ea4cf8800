package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.PageLayout.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page into the text of a format. Every character is escaped here, the template's own ones too. Only the marks of the page become lists and
 * links. No text of a user or a template can become markup.
 */
final class Markup {
  /** The lines of a paragraph, or the items of a list. */
  private record Block(Shape shape, int number, List<Line> lines) {}

  /** The place of a line behind the mark that makes it an item. */
  private record Line(int start, int end) {}

  private enum Shape {
    PARAGRAPH,
    BULLETS,
    NUMBERS
  }

  private final String text;
  private final Format format;
  private final boolean isLetter;
  private final List<Mark> marks;

  /** The index of the next mark. Text and marks are read together, from beginning to end. */
  private int next;

  private final List<Block> blocks = new ArrayList<>();

  private Markup(PageLayout page, String text, Format format) {
    this.text = text;
    this.format = format;
    this.isLetter = page.isLetter();
    this.marks = page.marks();
  }

  /** Returns the text of a page, which is given as plain text, in a format. */
  static String of(PageLayout page, String text, Format format) {
    return format == Format.PLAIN ? text : new Markup(page, text, format).write();
  }

  private String write() {
    if (format == Format.SLACK) {
      StringBuilder out = new StringBuilder(text.length());
      write(new Line(0, text.length()), out);
      return out.toString();
    }
    read();
    next = 0;
    return format == Format.HTML ? html() : markdown();
  }

  private void read() {
    boolean apart = true;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        line(start, end, apart);
      }
      apart = end == start;
      start = end + 1;
    }
  }

  private void line(int start, int end, boolean apart) {
    Mark mark = at(start);
    Shape shape = Shape.PARAGRAPH;
    int content = start;
    int number = 0;
    if (mark != null && mark.type() == Mark.Type.BULLET && text.startsWith("- ", start)) {
      shape = Shape.BULLETS;
      content = start + 2;
    } else if (mark != null
        && mark.type() == Mark.Type.NUMBER
        && text.startsWith(". ", mark.end())) {
      shape = Shape.NUMBERS;
      number = Integer.parseInt(text, start, mark.end(), 10);
      content = mark.end() + 2;
    }
    if (apart || !goesOn(shape, number)) {
      blocks.add(new Block(shape, number, new ArrayList<>(1)));
    }
    last().lines().add(new Line(content, end));
  }

  /** The mark that begins at a place, or null. Of several the last one counts. */
  private @Nullable Mark at(int place) {
    Mark found = null;
    while (next < marks.size() && marks.get(next).start() <= place) {
      found = marks.get(next).start() == place ? marks.get(next) : found;
      next++;
    }
    return found;
  }

  private boolean goesOn(Shape shape, int number) {
    return last().shape() == shape
        && (shape != Shape.NUMBERS || number == last().number() + last().lines().size());
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }

  private void write(Line line, StringBuilder out) {
    int from = line.start();
    int before = out.length();
    for (; next < marks.size() && marks.get(next).start() < line.end(); next++) {
      Mark mark = marks.get(next);
      if (mark.type() == Mark.Type.LINK && mark.start() >= from) {
        escape(from, mark.start(), from == line.start(), out);
        int last = out.length() - 1;
        if (format == Format.MARKDOWN && last >= before && out.charAt(last) == '!') {
          // Without the escape, the link would become an image.
          out.insert(last, '\\');
        }
        link(text.substring(mark.start(), mark.end()), out);
        from = mark.end();
      }
    }
    escape(from, line.end(), from == line.start(), out);
  }

  private void escape(int from, int to, boolean startsLine, StringBuilder out) {
    switch (format) {
      case PLAIN -> out.append(text, from, to);
      case MARKDOWN -> out.append(MarkupEscape.markdown(text.substring(from, to), startsLine));
      case HTML -> MarkupEscape.html(text, from, to, out);
      case SLACK -> out.append(MarkupEscape.slack(text.substring(from, to)));
    }
  }

  private void link(String address, StringBuilder out) {
    switch (format) {
      case PLAIN -> out.append(address);
      case MARKDOWN -> out.append(markdownLink(address));
      case HTML -> {
        String escaped = MarkupEscape.html(address);
        out.append("<a href=\"").append(escaped).append("\">").append(escaped).append("</a>");
      }
      case SLACK -> out.append('<').append(MarkupEscape.slack(address)).append('>');
    }
  }

  /** The short form has no escapes. Readers of letters disagree on what an entity means in it, and chat services have no other form for an address as its own text. */
  private String markdownLink(String address) {
    boolean hasEntity = address.contains("&") && address.contains(";");
    if (isLetter && hasEntity) {
      String escaped = MarkupEscape.markdown(address, false);
      return "[" + escaped + "](<" + escaped + ">)";
    }
    return "<" + address + ">";
  }

  private String html() {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 4);
    for (Block block : blocks) {
      out.append(out.isEmpty() ? "" : "\n");
      switch (block.shape()) {
        case PARAGRAPH -> lines(block, "<p>", "<br/>\n", "</p>", out);
        case BULLETS -> items(block, "<ul>", "</ul>", out);
        case NUMBERS ->
          items(
              block,
              block.number() == 1 ? "<ol>" : "<ol start=\"" + block.number() + "\">",
              "</ol>",
              out);
      }
    }
    return out.toString();
  }

  private void items(Block block, String opening, String closing, StringBuilder out) {
    lines(block, opening + "\n<li>", "</li>\n<li>", "</li>\n" + closing, out);
  }

  private void lines(
      Block block, String opening, String between, String closing, StringBuilder out) {
    for (int i = 0; i < block.lines().size(); i++) {
      out.append(i == 0 ? opening : between);
      write(block.lines().get(i), out);
    }
    out.append(closing);
  }

  private String markdown() {
    StringBuilder out = new StringBuilder();
    boolean isAfterText = true;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      // Readers would make one list of two in a row, so the second one stays text.
      boolean isText = block.shape() == Shape.PARAGRAPH
          || (!isAfterText && block.shape() == blocks.get(i - 1).shape());
      if (i > 0) {
        out.append(isText || !isAfterText || !interrupts(block) ? "\n\n" : "\n");
      }
      lines(block, isText, out);
      isAfterText = isText;
    }
    return out.toString();
  }

  /** Returns whether a list can begin in the line below a text. */
  private boolean interrupts(Block list) {
    return !isLetter && (list.shape() == Shape.BULLETS || list.number() == 1);
  }

  private void lines(Block block, boolean isText, StringBuilder out) {
    String escape = isText ? "\\" : "";
    for (int i = 0; i < block.lines().size(); i++) {
      if (i > 0) {
        out.append(isText && isLetter ? "\n\n" : "\n");
      }
      switch (block.shape()) {
        case PARAGRAPH -> {}
        case BULLETS -> out.append(escape).append("- ");
        case NUMBERS -> out.append(block.number() + i).append(escape).append(". ");
      }
      write(block.lines().get(i), out);
    }
  }
}
