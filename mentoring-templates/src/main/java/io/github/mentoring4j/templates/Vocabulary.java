package io.github.mentoring4j.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words that the templates of one kind of message may use, and how an input gives their values. There are no others: a template that
 * names anything else is refused.
 *
 * @param <T> the input of this kind
 */
final class Vocabulary<T extends MessageInput> {
  /** How a value is known to be absent: as a section it is skipped, and its inverse is not. */
  static final List<Object> ABSENT = List.of();

  /** What a template may do with a term. */
  enum Use {
    /** Print it anywhere. */
    MANDATORY,
    /** Print it within its own section. */
    OPTIONAL,
    /** Open a section for each of its rows. */
    ROWS,
    /** Open a section. */
    FLAG
  }

  /**
   * One word of the vocabulary.
   *
   * @param name the word
   * @param part the field that it shows, or null if it only chooses words
   * @param use what a template may do with it
   * @param texts the words by which each of its rows gives the user's text
   * @param counters the words by which each of its rows gives what counts it
   * @param raw how an input gives its value: {@link #ABSENT}, a Boolean, a list of rows, or something that a {@link Language} can say
   */
  record Term<T>(
      String name,
      @Nullable String part,
      Use use,
      Set<String> texts,
      Set<String> counters,
      Function<T, Object> raw) {
    /** A term without rows. */
    Term(String name, @Nullable String part, Use use, Function<T, Object> raw) {
      this(name, part, use, Set.of(), Set.of(), raw);
    }
  }

  private final String kind;
  private final Class<T> type;
  private final Map<String, Term<T>> terms = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final List<String> subjectOrder = new ArrayList<>();
  private Function<T, List<List<String>>> bodyOrder = input -> List.of();

  private Vocabulary(String kind, Class<T> type) {
    this.kind = kind;
    this.type = type;
  }

  /** Starts the vocabulary of a kind, whose name is that of its template files. */
  static <T extends MessageInput> Vocabulary<T> of(String kind, Class<T> type) {
    Vocabulary<T> made = new Vocabulary<>(kind, type);
    return made.mandatory("mentor", "mentor", input -> input.mentor().name())
        .optional("salutation", "mentor", input -> input.mentor().salutation())
        .mandatory("mentee", MessageInput::mentee);
  }

  Vocabulary<T> mandatory(String name, Function<T, Object> raw) {
    return mandatory(name, name, raw);
  }

  private Vocabulary<T> mandatory(String name, String part, Function<T, Object> raw) {
    required.add(part);
    return add(new Term<>(name, part, Use.MANDATORY, raw));
  }

  Vocabulary<T> optional(String name, Function<T, Optional<?>> raw) {
    return optional(name, name, raw);
  }

  Vocabulary<T> optional(String name, String part, Function<T, Optional<?>> raw) {
    return add(new Term<>(name, part, Use.OPTIONAL, input -> absentOr(raw.apply(input))));
  }

  /** A list that is said in one phrase. */
  Vocabulary<T> list(String name, Function<T, List<String>> raw) {
    return add(new Term<>(name, name, Use.OPTIONAL, raw::apply));
  }

  /** A list with a line for each of its entries; {@code any…} is the section around all of them. */
  Vocabulary<T> rows(
      String name,
      Set<String> texts,
      Set<String> counters,
      Function<T, List<Map<String, String>>> raw) {
    add(new Term<>(name, name, Use.ROWS, texts, counters, raw::apply));
    String any = "any" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return add(new Term<>(any, name, Use.FLAG, input -> !raw.apply(input).isEmpty()));
  }

  Vocabulary<T> flag(String name, Predicate<T> raw) {
    return add(new Term<>(name, null, Use.FLAG, raw::test));
  }

  Vocabulary<T> require(String part) {
    required.add(part);
    return this;
  }

  /** Says what a subject gives up, in this order, where it has no room; {@code …InSubject} tells the body what is left. */
  Vocabulary<T> subjectGivesUp(String... parts) {
    for (String part : parts) {
      subjectOrder.add(part);
      flag(inSubject(part), input -> false);
    }
    return this;
  }

  /** Says what a body gives up, in this order, where it has no room. */
  Vocabulary<T> bodyGivesUp(Function<T, List<List<String>>> order) {
    bodyOrder = order;
    return this;
  }

  private Vocabulary<T> add(Term<T> term) {
    terms.put(term.name(), term);
    return this;
  }

  private static Object absentOr(Optional<?> value) {
    return value.isPresent() ? value.get() : ABSENT;
  }

  String kind() {
    return kind;
  }

  boolean isFor(MessageInput input) {
    return type.isInstance(input);
  }

  Optional<Term<T>> term(String name) {
    return Optional.ofNullable(terms.get(name));
  }

  Set<String> required() {
    return required;
  }

  List<String> subjectOrder() {
    return subjectOrder;
  }

  List<List<String>> bodyOrder(MessageInput input) {
    return bodyOrder.apply(type.cast(input));
  }

  List<String> given(T input) {
    Set<String> given = new LinkedHashSet<>();
    for (Term<T> term : terms.values()) {
      if (term.part() != null && !isAbsent(term.raw().apply(input))) {
        given.add(term.part());
      }
    }
    return List.copyOf(given);
  }

  private static boolean isAbsent(Object raw) {
    return ABSENT.equals(raw) || Boolean.FALSE.equals(raw);
  }

  /** Gives the value of each term, as a template needs it. */
  Map<String, Object> values(MessageInput input, Language language) {
    T own = type.cast(input);
    Map<String, Object> values = new HashMap<>();
    for (Term<T> term : terms.values()) {
      Object raw = term.raw().apply(own);
      boolean ready = isAbsent(raw) || term.use() == Use.FLAG;
      values.put(term.name(), ready ? raw : said(term, raw, language));
    }
    return values;
  }

  private static Object said(Term<?> term, Object raw, Language language) {
    if (term.use() != Use.ROWS) {
      return new Slot(term.part(), language.say(raw));
    }
    List<Scope> rows = new ArrayList<>();
    for (Object row : (List<?>) raw) {
      Map<String, Object> values = new HashMap<>();
      ((Map<?, ?>) row).forEach((name, text) -> {
        String part = term.texts().contains(name) ? term.part() : null;
        values.put((String) name, new Slot(part, language.say(text)));
      });
      rows.add(new Scope(values));
    }
    return rows;
  }

  /** Gives the values without those of some parts. */
  Map<String, Object> without(Map<String, Object> values, List<String> parts) {
    Map<String, Object> left = new HashMap<>(values);
    for (Term<T> term : terms.values()) {
      if (term.part() != null && parts.contains(term.part())) {
        left.put(term.name(), term.use() == Use.FLAG ? false : ABSENT);
      }
    }
    return left;
  }

  static String inSubject(String part) {
    return part + "InSubject";
  }

  /**
   * What a template sees: these values and nothing else.
   *
   * @param values the values by name
   */
  record Scope(Map<String, Object> values) {}
}
