package io.github.mentoring4j.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a template, and where it stands.
 *
 * @param type what it does
 * @param name the name in it; for a tag that is no good, the whole of it
 * @param line its line, from 1
 * @param column its column, from 1, in UTF-16 units
 */
record Tag(Type type, String name, int line, int column) {
  /** What a tag does. Of Mustache only these are taken: nothing that loads, redefines or bypasses. */
  enum Type {
    VALUE,
    SECTION,
    INVERSE,
    END,
    NO_GOOD
  }

  /** Gives a section as it stands in the template. */
  String text() {
    return (type == Type.INVERSE ? "{{^" : "{{#") + name + "}}";
  }

  /** A comment as the engine reads it, a tag that is taken, or whatever else begins or ends as a tag does. */
  private static final Pattern TAGS = Pattern.compile(
      "(?s)(?<comment>\\{\\{!.*?\\}\\})|\\{\\{ *(?<type>[#^/]?) *(?<name>[A-Za-z]+) *\\}\\}(?!\\})|\\{\\{\\{?[^\\s{}]*\\}*|\\}\\}");

  /** Lists the tags between two places of a template, without the comments. */
  static List<Tag> of(Source source, int start, int end) {
    List<Tag> tags = new ArrayList<>();
    Matcher matcher = TAGS.matcher(source.text()).region(start, end);
    while (matcher.find()) {
      if (matcher.group("comment") == null) {
        tags.add(of(matcher, source.line(matcher.start()), source.column(matcher.start())));
      }
    }
    return tags;
  }

  private static Tag of(Matcher matcher, int line, int column) {
    if (matcher.group("name") == null) {
      return new Tag(Type.NO_GOOD, matcher.group(), line, column);
    }
    Type type = switch (matcher.group("type")) {
      case "#" -> Type.SECTION;
      case "^" -> Type.INVERSE;
      case "/" -> Type.END;
      default -> Type.VALUE;
    };
    return new Tag(type, matcher.group("name"), line, column);
  }
}
