package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Documents;
import java.util.Set;
import tools.jackson.databind.JavaType;

/**
 * Values of this library that are no documents. Jackson knows no property of theirs, so it would write them as {@code {}} or in a form that
 * no document has.
 */
final class Parts {
  private static final Set<String> PACKAGES = Set.of(
      "io.github.mentoring4j",
      "io.github.mentoring4j.readiness",
      "io.github.mentoring4j.templates");

  private Parts() {}

  static boolean includes(JavaType type) {
    return !type.isEnumType() && PACKAGES.contains(type.getRawClass().getPackageName());
  }

  static String refusal(Class<?> type) {
    return type.getName() + " is no document of its own. What can be written: "
        + Documents.names(false) + ". What can be read: " + Documents.names(true) + ".";
  }
}
