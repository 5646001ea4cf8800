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
  private final Map<Integer, Mark> marks = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private Markup(PageLayout page, Format format) {
    this.text = page.text();
    this.format = format;
    page.marks().forEach(mark -> marks.put(mark.start(), mark));
  }

  static String of(PageLayout page, Format format) {
    if (format == Format.PLAIN) {
      return page.text();
    }
    Markup markup = new Markup(page, format);
    markup.read();
    return format == Format.HTML ? markup.html() : markup.markdown();
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
        out.append(link(mark));
        from = mark.end();
      }
    }
    return out.append(escaped(text.substring(from, end), from == start)).toString();
  }

  private String escaped(String part, boolean startsLine) {
    return format == Format.HTML
        ? MarkupEscape.html(part)
        : MarkupEscape.markdown(part, startsLine);
  }

  private String link(Mark mark) {
    String address = text.substring(mark.start(), mark.end());
    if (format == Format.HTML) {
      return "<a href=\"" + MarkupEscape.html(address) + "\">" + MarkupEscape.html(address)
          + "</a>";
    }
    // Readers of Markdown differ on what an ampersand means in the short form.
    String escaped = MarkupEscape.markdown(address, false);
    return address.contains("&") ? "[" + escaped + "](<" + escaped + ">)" : "<" + address + ">";
  }

  private String html() {
    return blocks.stream()
        .map(block -> switch (block.shape()) {
          case PARAGRAPH -> "<p>" + String.join("<br/>\n", block.lines()) + "</p>";
          case BULLETS -> "<ul>\n" + items(block, "<li>", "</li>") + "\n</ul>";
          case NUMBERS ->
            (block.number() == 1 ? "<ol>\n" : "<ol start=\"" + block.number() + "\">\n")
                + items(block, "<li>", "</li>") + "\n</ol>";
        })
        .collect(Collectors.joining("\n"));
  }

  private static String items(Block block, String before, String after) {
    return block.lines().stream()
        .map(line -> before + line + after)
        .collect(Collectors.joining("\n"));
  }

  private String markdown() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > 0) {
        // Without the comment, two lists in a row would become one.
        boolean isSecondList = block.shape() != Shape.PARAGRAPH
            && block.shape() == blocks.get(i - 1).shape();
        out.append(isSecondList ? "\n\n<!-- -->\n\n" : "\n\n");
      }
      out.append(
          switch (block.shape()) {
            case PARAGRAPH -> String.join("\\\n", block.lines());
            case BULLETS -> items(block, "- ", "");
            case NUMBERS -> numbered(block);
          });
    }
    return out.toString();
  }

  private static String numbered(Block block) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < block.lines().size(); i++) {
      out.append(i > 0 ? "\n" : "")
          .append(block.number() + i)
          .append(". ")
          .append(block.lines().get(i));
    }
    return out.toString();
  }
}
