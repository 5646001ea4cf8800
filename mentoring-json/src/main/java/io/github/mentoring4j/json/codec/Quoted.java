package io.github.mentoring4j.json.codec;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows pieces of the input in a message, short and without anything that could take over a terminal. */
final class Quoted {
  private static final int SHOWN = 40;

  private Quoted() {}

  /** Gives for example {@code "tarketDate"}; more than 40 code points are cut, with an ellipsis behind. */
  static String text(String text) {
    int points = text.codePointCount(0, text.length());
    String shown =
        points <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + '…';
    return '"' + visible(shown) + '"';
  }

  /** Gives for example {@code "id", "text"}. */
  static String texts(Collection<String> texts) {
    return texts.stream().map(Quoted::text).collect(Collectors.joining(", "));
  }

  /** Replaces whatever shows nothing, or changes what is shown beside it, by its number. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> {
      switch (Character.getType(point)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE -> shown.append(String.format(Locale.ROOT, "\\u%04X", point));
        default -> shown.appendCodePoint(point);
      }
    });
    return shown.toString();
  }
}
