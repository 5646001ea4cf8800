package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Due;
import java.util.List;

/** What is due in a relationship, as one document. */
record DueList(List<Due> due) {
  /** The document if the value is a list of entries or an empty list; else the value itself. */
  static Object of(Object value) {
    return value instanceof List<?> list && list.stream().allMatch(Due.class::isInstance)
        ? new DueList(list.stream().map(Due.class::cast).toList())
        : value;
  }
}
