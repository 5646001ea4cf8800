package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import io.github.mentoring4j.internal.Nearest;
import java.util.Collection;

/** Asks whether a known name is meant. */
final class SpellingSuggestion {
  private SpellingSuggestion() {}

  /** Returns for example {@code Did you mean "text"? }, or nothing if no known name is near. */
  static String of(String given, Collection<String> known) {
    return Nearest.of(given, known)
        .map(nearest -> "Did you mean " + Excerpt.of(nearest) + "? ")
        .orElse("");
  }
}
