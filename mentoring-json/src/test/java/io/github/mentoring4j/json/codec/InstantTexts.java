package io.github.mentoring4j.json.codec;

import java.time.Instant;

/** Written instants as strings. */
final class InstantTexts {
  private InstantTexts() {}

  static String write(Instant instant) {
    char[] text = new char[InstantText.LONGEST];
    return new String(text, 0, InstantText.write(instant, text));
  }
}
