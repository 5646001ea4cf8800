package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Documents;
import java.util.Set;

/**
 * Values of this library that a mapper does not write or read. Without a refusal, Jackson would write them as {@code {}}, or in a form that
 * documents do not have.
 */
final class JsonRefusals {
  private static final Set<String> PACKAGES = Set.of(
      "io.github.mentoring4j",
      "io.github.mentoring4j.readiness",
      "io.github.mentoring4j.templates");

  private JsonRefusals() {}

  /** Whether a type is one of this library. */
  static boolean includes(Class<?> type) {
    return PACKAGES.contains(type.getPackageName());
  }

  static String ofWriting(Class<?> type) {
    return type.getName() + " cannot be written. These can: " + Documents.names(false)
        + ", and the parts of these.";
  }

  static String ofReading(Class<?> type) {
    return type.getName() + " cannot be read. These can: " + Documents.names(true)
        + ", and the parts of these.";
  }
}
