package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.PageLayout.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns a page into the text of a format. Every character is escaped here, the template's own ones too. Only the marks of the page become lists and
 * links. No text of a user or a template can become markup.
 */
final class Markup {
  /** The lines of a paragraph, or the items of a list. */
  private record Block(Shape shape, int number, List<String> lines) {}

  private enum Shape {
    PARAGRAPH,
    BULLETS,
    NUMBERS
  }

  private final String text;
  private final Format format;
  private final boolean isLetter;
  private final Map<Integer, Mark> marks = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private Markup(PageLayout page, Format format) {
    this.text = page.text();
    this.format = format;
    this.isLetter = page.isLetter();
    page.marks().forEach(mark -> marks.put(mark.start(), mark));
  }

  static String of(PageLayout page, Format format) {
    Markup markup = new Markup(page, format);
    markup.read();
    return switch (format) {
      case PLAIN -> page.text();
      case MARKDOWN -> markup.markdown();
      case HTML -> markup.html();
      case SLACK -> markup.escaped(0, markup.text.length());
    };
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
    Mark mark = marks.get(start);
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
      blocks.add(new Block(shape, number, new ArrayList<>()));
    }
    last().lines().add(escaped(content, end));
  }

  private boolean goesOn(Shape shape, int number) {
    return last().shape() == shape
        && (shape != Shape.NUMBERS || number == last().number() + last().lines().size());
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }

  private String escaped(int start, int end) {
    StringBuilder out = new StringBuilder();
    int from = start;
    for (int i = start; i < end; i++) {
      Mark mark = marks.get(i);
      if (mark != null && mark.type() == Mark.Type.LINK) {
        out.append(escaped(text.substring(from, i), from == start));
        int last = out.length() - 1;
        if (format == Format.MARKDOWN && last >= 0 && out.charAt(last) == '!') {
          // Without the escape, the link would become an image.
          out.insert(last, '\\');
        }
        out.append(link(text.substring(mark.start(), mark.end())));
        from = mark.end();
      }
    }
    return out.append(escaped(text.substring(from, end), from == start)).toString();
  }

  private String escaped(String part, boolean startsLine) {
    return switch (format) {
      case PLAIN -> part;
      case MARKDOWN -> MarkupEscape.markdown(part, startsLine);
      case HTML -> MarkupEscape.html(part);
      case SLACK -> MarkupEscape.slack(part);
    };
  }

  private String link(String address) {
    return switch (format) {
      case PLAIN -> address;
      case MARKDOWN -> markdownLink(address);
      case HTML ->
        "<a href=\"" + MarkupEscape.html(address) + "\">" + MarkupEscape.html(address) + "</a>";
      case SLACK -> "<" + MarkupEscape.slack(address) + ">";
    };
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
    return blocks.stream()
        .map(block -> switch (block.shape()) {
          case PARAGRAPH -> "<p>" + String.join("<br/>\n", block.lines()) + "</p>";
          case BULLETS -> "<ul>\n" + items(block) + "\n</ul>";
          case NUMBERS ->
            (block.number() == 1 ? "<ol>\n" : "<ol start=\"" + block.number() + "\">\n")
                + items(block) + "\n</ol>";
        })
        .collect(Collectors.joining("\n"));
  }

  private static String items(Block block) {
    return block.lines().stream()
        .map(line -> "<li>" + line + "</li>")
        .collect(Collectors.joining("\n"));
  }

  /**
   * Separates lines as every reader of Markdown does. In a letter, each line is a paragraph: some readers show the backslash of a hard break, and
   * some programs remove the blanks of the other one. Chat services break a line where it ends.
   */
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
      out.append(String.join(isText && isLetter ? "\n\n" : "\n", lines(block, isText)));
      isAfterText = isText;
    }
    return out.toString();
  }

  /** Returns whether a list can begin in the line below a text. */
  private boolean interrupts(Block list) {
    return !isLetter && (list.shape() == Shape.BULLETS || list.number() == 1);
  }

  private static List<String> lines(Block block, boolean isText) {
    String escape = isText ? "\\" : "";
    List<String> lines = new ArrayList<>();
    for (String line : block.lines()) {
      lines.add(
          switch (block.shape()) {
            case PARAGRAPH -> line;
            case BULLETS -> escape + "- " + line;
            case NUMBERS -> block.number() + lines.size() + escape + ". " + line;
          });
    }
    return lines;
  }
}
