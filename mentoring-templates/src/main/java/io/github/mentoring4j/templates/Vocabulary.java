package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageInput.Kind;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
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
import java.util.stream.Stream;
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

  private static final String INFORMAL = "informal";

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
   * @param rows the words of its rows, or null if it has none
   * @param raw how an input gives its value: {@link #ABSENT}, a Boolean, a list of entries, or something that a {@link Language} can say
   */
  record Term<T>(
      String name,
      @Nullable String part,
      Use use,
      @Nullable Rows<?> rows,
      Function<T, Object> raw) {
    /** Finds out what a word within the rows is good for. */
    Optional<Rows.Word> word(String word) {
      return Optional.ofNullable(rows).flatMap(words -> words.word(word));
    }
  }

  private final Kind kind;
  private final Class<T> type;
  private final Map<String, Term<T>> terms = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final List<String> subjectOrder = new ArrayList<>();
  private final List<String> noteOrder = new ArrayList<>();
  private final Set<String> requiredInNote = new LinkedHashSet<>();
  private Function<T, List<List<String>>> bodyOrder = input -> List.of();

  private Vocabulary(Kind kind, Class<T> type) {
    this.kind = kind;
    this.type = type;
  }

  /** Starts the vocabulary of a kind. */
  static <T extends MessageInput> Vocabulary<T> of(Kind kind, Class<T> type) {
    Vocabulary<T> made = new Vocabulary<>(kind, type);
    made.required.add("mentor");
    return made.add(
            "mentor", "mentor", Use.MANDATORY, null, input -> input.mentor().name())
        .optional("salutation", "mentor", input -> input.mentor().salutation())
        .mandatory("mentee", MessageInput::mentee)
        .flag(INFORMAL, input -> false);
  }

  Vocabulary<T> mandatory(String name, Function<T, Object> raw) {
    required.add(name);
    return mandatory(name, name, raw);
  }

  /** A word that says a field once more, in another form. */
  Vocabulary<T> mandatory(String name, String part, Function<T, Object> raw) {
    return add(name, part, Use.MANDATORY, null, raw);
  }

  Vocabulary<T> optional(String name, Function<T, Optional<?>> raw) {
    return optional(name, name, raw);
  }

  Vocabulary<T> optional(String name, String part, Function<T, Optional<?>> raw) {
    return add(name, part, Use.OPTIONAL, null, input -> absentOr(raw.apply(input)));
  }

  /** A list that is said in one phrase; {@code one} is the name of the flag that there is only one item. */
  Vocabulary<T> list(String name, String one, Function<T, List<String>> raw) {
    return flag(one, input -> raw.apply(input).size() == 1)
        .add(name, name, Use.OPTIONAL, null, raw::apply);
  }

  /**
   * A list with a line for each of its entries. {@code any…} is the section around all of them, and {@code one} the name of the flag that there
   * is only one.
   */
  <R> Vocabulary<T> rows(String name, String one, Rows<R> words, Function<T, List<R>> raw) {
    String any = "any" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return flag(one, input -> raw.apply(input).size() == 1)
        .add(name, name, Use.ROWS, words, raw::apply)
        .add(any, name, Use.FLAG, null, input -> !raw.apply(input).isEmpty());
  }

  Vocabulary<T> flag(String name, Predicate<T> raw) {
    return add(name, null, Use.FLAG, null, raw::test);
  }

  /** Says that a template has to show a part wherever it is given. */
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

  /** Says what a connection note cannot do without; without such a line, the kind has no note. */
  Vocabulary<T> noteRequires(String... parts) {
    requiredInNote.addAll(List.of(parts));
    return this;
  }

  /** Says what a connection note gives up last, in this order, where it has no room, be it mandatory elsewhere. */
  Vocabulary<T> noteGivesUp(String... parts) {
    noteOrder.addAll(List.of(parts));
    return this;
  }

  private Vocabulary<T> add(
      String name,
      @Nullable String part,
      Use use,
      @Nullable Rows<?> rows,
      Function<T, Object> raw) {
    terms.put(name, new Term<>(name, part, use, rows, raw));
    return this;
  }

  static Object absentOr(Optional<?> value) {
    return value.isPresent() ? value.get() : ABSENT;
  }

  Kind kind() {
    return kind;
  }

  /** Lists the channels by which this kind can travel. */
  List<Channel> channels() {
    return Stream.of(Channel.values())
        .filter(channel -> channel != Channel.CONNECTION_NOTE || !requiredInNote.isEmpty())
        .toList();
  }

  Set<String> names() {
    return terms.keySet();
  }

  Optional<Term<T>> term(String name) {
    return Optional.ofNullable(terms.get(name));
  }

  /** Lists what a body always shows. */
  Set<String> required(Channel channel) {
    return channel == Channel.CONNECTION_NOTE ? requiredInNote : required;
  }

  List<String> subjectOrder() {
    return subjectOrder;
  }

  /** Says whether a body may have to do without a part that is never missing elsewhere. */
  boolean isDispensable(@Nullable String part, Channel channel) {
    return channel == Channel.CONNECTION_NOTE
        && required.contains(part)
        && !requiredInNote.contains(part);
  }

  /** Lists what a body gives up, in this order. A note gives up first what those of this library do not even have. */
  List<List<String>> bodyOrder(MessageInput input, Channel channel) {
    List<List<String>> order = new ArrayList<>(bodyOrder.apply(type.cast(input)));
    if (channel == Channel.CONNECTION_NOTE) {
      order.removeIf(noteOrder::containsAll);
      required.stream()
          .filter(part -> isDispensable(part, channel) && !noteOrder.contains(part))
          .forEach(part -> order.add(List.of(part)));
      noteOrder.forEach(part -> order.add(List.of(part)));
    }
    return order;
  }

  List<String> given(MessageInput input) {
    T own = type.cast(input);
    Set<String> given = new LinkedHashSet<>();
    for (Term<T> term : terms.values()) {
      if (term.part() != null && !isAbsent(term.raw().apply(own))) {
        given.add(term.part());
      }
    }
    return List.copyOf(given);
  }

  static boolean isAbsent(Object raw) {
    return ABSENT.equals(raw) || Boolean.FALSE.equals(raw);
  }

  /** Gives the value of each term, as a template needs it. */
  Map<String, Object> values(MessageInput input, Language language, Formality formality) {
    T own = type.cast(input);
    Map<String, Object> values = new HashMap<>();
    for (Term<T> term : terms.values()) {
      Object raw = term.raw().apply(own);
      boolean ready = isAbsent(raw) || term.use() == Use.FLAG;
      values.put(term.name(), ready ? raw : said(term, raw, language));
    }
    values.put(INFORMAL, formality == Formality.INFORMAL);
    return values;
  }

  private static Object said(Term<?> term, Object raw, Language language) {
    Function<Object, Slot> slot = value -> language.slot(term.part(), value);
    return term.rows() != null && raw instanceof List<?> list
        ? term.rows().scopes(list, slot)
        : slot.apply(raw);
  }

  /** Gives the values without those of some parts. */
  Map<String, Object> without(Map<String, Object> values, List<String> parts) {
    Map<String, Object> left = new HashMap<>(values);
    for (Term<T> term : terms.values()) {
      if (parts.contains(term.part() == null ? term.name() : term.part())) {
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
