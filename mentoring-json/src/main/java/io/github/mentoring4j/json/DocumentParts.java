package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Documents;
import java.util.Set;
import tools.jackson.databind.JavaType;

/**
 * Values of this library that are parts of documents, and not documents themselves. Jackson would write them as {@code {}}, or in a form that
 * documents do not have.
 */
final class DocumentParts {
  private static final Set<String> PACKAGES = Set.of(
      "io.github.mentoring4j",
      "io.github.mentoring4j.readiness",
      "io.github.mentoring4j.templates");

  private DocumentParts() {}

  static boolean includes(JavaType type) {
    return !type.isEnumType() && PACKAGES.contains(type.getRawClass().getPackageName());
  }

  static String refusal(Class<?> type) {
    return type.getName() + " is not a document of its own. What can be written: "
        + Documents.names(false) + ". What can be read: " + Documents.names(true) + ".";
  }
}
