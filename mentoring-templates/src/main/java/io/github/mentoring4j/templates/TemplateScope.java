package io.github.mentoring4j.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that a template can reach.
 *
 * @param values the values by name
 */
record TemplateScope(Map<String, Object> values) {
  /** Stands for a value that is absent: its section is skipped, and the inverse section is not. */
  static final List<Object> ABSENT = List.of();

  static Object absentOr(Optional<?> value) {
    return value.isPresent() ? value.get() : ABSENT;
  }

  static boolean isAbsent(Object value) {
    return ABSENT.equals(value) || Boolean.FALSE.equals(value);
  }
}
