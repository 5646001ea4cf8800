package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.Vocabulary.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The words of a list that has a line for each of its entries.
 *
 * @param <R> an entry
 */
final class Rows<R> {
  /** What a word is good for. */
  enum Word {
    /** A text of the user, in every row. */
    TEXT,
    /** A text of the user that a row may lack, so it stands in a section of its own. */
    OPTIONAL,
    /** What counts the rows. */
    COUNTER
  }

  private final Map<String, Word> words = new LinkedHashMap<>();
  private final Map<String, Function<R, Object>> texts = new LinkedHashMap<>();
  private final Map<String, IntFunction<String>> counters = new LinkedHashMap<>();

  private Rows() {}

  static <R> Rows<R> of(String name, Function<R, Object> text) {
    return new Rows<R>().and(name, text);
  }

  Rows<R> and(String name, Function<R, Object> text) {
    words.put(name, Word.TEXT);
    texts.put(name, text);
    return this;
  }

  Rows<R> maybe(String name, Function<R, Optional<?>> text) {
    words.put(name, Word.OPTIONAL);
    texts.put(name, row -> Vocabulary.absentOr(text.apply(row)));
    return this;
  }

  /** Gives each row the word {@code number}: 1, 2, 3. */
  Rows<R> numbered() {
    return counted("number", index -> String.valueOf(index + 1));
  }

  /** Gives each row the word {@code letter}: A, B, C. */
  Rows<R> lettered() {
    return counted("letter", index -> String.valueOf((char) ('A' + index)));
  }

  private Rows<R> counted(String name, IntFunction<String> count) {
    words.put(name, Word.COUNTER);
    counters.put(name, count);
    return this;
  }

  Optional<Word> word(String name) {
    return Optional.ofNullable(words.get(name));
  }

  Set<String> names() {
    return words.keySet();
  }

  /** Lists the words that a template has to print in order to show the whole list. */
  Set<String> texts() {
    return words.keySet().stream()
        .filter(name -> words.get(name) == Word.TEXT)
        .collect(Collectors.toSet());
  }

  List<Scope> scopes(List<?> rows, Function<Object, Slot> slot) {
    List<Scope> scopes = new ArrayList<>();
    for (Object entry : rows) {
      @SuppressWarnings("unchecked")
      R row = (R) entry;
      Map<String, Object> values = new HashMap<>();
      counters.forEach(
          (name, count) -> values.put(name, new Slot(null, count.apply(scopes.size()), false)));
      texts.forEach((name, text) -> {
        Object raw = text.apply(row);
        values.put(name, Vocabulary.isAbsent(raw) ? raw : slot.apply(raw));
      });
      scopes.add(new Scope(values));
    }
    return scopes;
  }
}
