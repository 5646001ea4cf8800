package io.github.mentoring4j.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of {@code naughty.txt}, in their groups. */
final class NaughtyStrings {
  private static final Path FILE = Path.of("src", "test", "resources", "naughty.txt");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  private static final Map<String, List<String>> GROUPS = read();

  private NaughtyStrings() {}

  static List<String> all() {
    return GROUPS.values().stream().flatMap(List::stream).toList();
  }

  static Map<String, List<String>> groups() {
    return GROUPS;
  }

  static List<String> of(String group) {
    return Objects.requireNonNull(GROUPS.get(group), group);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    List<String> group = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FILE)) {
        if (line.startsWith("# ")) {
          group = new ArrayList<>();
          groups.put(line.substring(2).split(": ", 2)[0], group);
        } else if (!line.isEmpty()) {
          group.add(unescaped(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the naughty strings cannot be read", e);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  /** Works unit by unit, for a file can hold no half of a surrogate pair. */
  private static String unescaped(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(escape ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }
}
