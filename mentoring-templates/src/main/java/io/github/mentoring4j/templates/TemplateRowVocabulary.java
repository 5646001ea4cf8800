package io.github.mentoring4j.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The words of a template for one row of a list.
 *
 * @param <R> the type of an entry
 */
final class TemplateRowVocabulary<R> {
  /** The use of a word. */
  enum Word {
    /** A text of the user that every row has. */
    TEXT,
    /** A text of the user that a row may lack, so it needs a section of its own. */
    OPTIONAL,
    /** The number or letter of the row. */
    COUNTER
  }

  private final Map<String, Word> words = new LinkedHashMap<>();
  private final Map<String, Function<R, Object>> texts = new LinkedHashMap<>();
  private final Map<String, Counter<R>> counters = new LinkedHashMap<>();

  private TemplateRowVocabulary() {}

  static <R> TemplateRowVocabulary<R> of(String name, Function<R, Object> text) {
    return new TemplateRowVocabulary<R>().and(name, text);
  }

  TemplateRowVocabulary<R> and(String name, Function<R, Object> text) {
    words.put(name, Word.TEXT);
    texts.put(name, text);
    return this;
  }

  TemplateRowVocabulary<R> maybe(String name, Function<R, Optional<?>> text) {
    words.put(name, Word.OPTIONAL);
    texts.put(name, row -> TemplateScope.absentOr(text.apply(row)));
    return this;
  }

  /** Adds the word {@code number}: 1, 2, 3. */
  TemplateRowVocabulary<R> numbered() {
    return counted("number", (index, row) -> String.valueOf(index + 1));
  }

  /** Adds the word {@code number} with the number that an entry has itself. */
  TemplateRowVocabulary<R> numbered(ToIntFunction<R> number) {
    return counted("number", (index, row) -> String.valueOf(number.applyAsInt(row)));
  }

  /** Adds the word {@code letter}: A, B, C. */
  TemplateRowVocabulary<R> lettered() {
    return counted("letter", (index, row) -> String.valueOf((char) ('A' + index)));
  }

  private TemplateRowVocabulary<R> counted(String name, Counter<R> count) {
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

  /** Returns the words that a template must print to show the whole list. */
  Set<String> texts() {
    return words.keySet().stream()
        .filter(name -> words.get(name) == Word.TEXT)
        .collect(Collectors.toSet());
  }

  /** Returns the values of each row. */
  List<TemplateScope> scopes(List<?> rows, Function<Object, TemplateValue> said) {
    List<TemplateScope> scopes = new ArrayList<>();
    for (Object entry : rows) {
      @SuppressWarnings("unchecked")
      R row = (R) entry;
      Map<String, Object> values = new HashMap<>();
      counters.forEach((name, count) ->
          values.put(name, new TemplateValue(null, count.of(scopes.size(), row), false)));
      texts.forEach((name, text) -> {
        Object raw = text.apply(row);
        values.put(name, TemplateScope.isAbsent(raw) ? raw : said.apply(raw));
      });
      scopes.add(new TemplateScope(values));
    }
    return scopes;
  }

  /** Counts an entry. */
  private interface Counter<R> {
    String of(int index, R row);
  }
}
