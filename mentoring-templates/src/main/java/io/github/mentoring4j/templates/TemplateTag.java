package io.github.mentoring4j.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a template, and its place.
 *
 * @param type its effect
 * @param name the name in it; for an invalid tag, the whole of it
 * @param line its line, from 1
 * @param column its column, from 1, in UTF-16 units
 */
record TemplateTag(Type type, String name, int line, int column) {
  /** The effect of a tag. These are all of Mustache that is permitted: no tag loads, redefines or bypasses anything. */
  enum Type {
    VALUE,
    SECTION,
    INVERSE,
    END,
    INVALID
  }

  /** Returns the opening tag of a section as the template has it. */
  String text() {
    return (type == Type.INVERSE ? "{{^" : "{{#") + name + "}}";
  }

  /** A comment as the engine reads it, a permitted tag, or anything else that begins or ends like a tag. */
  private static final Pattern TAGS = Pattern.compile(
      "(?s)(?<comment>\\{\\{!.*?\\}\\})|\\{\\{ *(?<type>[#^/]?) *(?<name>[A-Za-z]+) *\\}\\}(?!\\})|\\{\\{\\{?[^\\s{}]*\\}*|\\}\\}");

  /** Returns the tags between two places of a template, without the comments. */
  static List<TemplateTag> of(TemplateSource source, int start, int end) {
    List<TemplateTag> tags = new ArrayList<>();
    Matcher matcher = TAGS.matcher(source.text()).region(start, end);
    while (matcher.find()) {
      if (matcher.group("comment") == null) {
        tags.add(of(matcher, source.line(matcher.start()), source.column(matcher.start())));
      }
    }
    return tags;
  }

  private static TemplateTag of(Matcher matcher, int line, int column) {
    if (matcher.group("name") == null) {
      return new TemplateTag(Type.INVALID, matcher.group(), line, column);
    }
    Type type = switch (matcher.group("type")) {
      case "#" -> Type.SECTION;
      case "^" -> Type.INVERSE;
      case "/" -> Type.END;
      default -> Type.VALUE;
    };
    return new TemplateTag(type, matcher.group("name"), line, column);
  }
}
