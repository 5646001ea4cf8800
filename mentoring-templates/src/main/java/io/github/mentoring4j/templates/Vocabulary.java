package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that the templates of one kind of message may use, and how an input gives their values. A template that names anything else is
 * refused.
 *
 * @param <T> the input of this kind
 */
final class Vocabulary<T extends MessageInput> {
  private static final String INFORMAL = "informal";

  /** The use that a template may make of a term. */
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
   * @param use the use that a template may make of it
   * @param rows the words of its rows, or null if it has none
   * @param raw gives the value of an input: {@link TemplateScope#ABSENT}, a Boolean, a list of entries, or a value that a {@link MessageLanguage}
   *     can say
   */
  record Term<T>(
      String name,
      @Nullable String part,
      Use use,
      @Nullable TemplateRowVocabulary<?> rows,
      Function<T, Object> raw) {
    /** Returns the use of a word within the rows. */
    Optional<TemplateRowVocabulary.Word> word(String word) {
      return Optional.ofNullable(rows).flatMap(words -> words.word(word));
    }
  }

  private final MessageKind kind;
  private final Class<T> type;
  private final Map<String, Term<T>> terms = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final List<String> subjectOrder = new ArrayList<>();
  private final List<String> noteOrder = new ArrayList<>();
  private final Set<String> requiredInNote = new LinkedHashSet<>();
  private Function<T, List<List<String>>> bodyOrder = input -> List.of();
  private Function<T, Optional<T>> shorter = input -> Optional.empty();

  private Vocabulary(MessageKind kind, Class<T> type) {
    this.kind = kind;
    this.type = type;
  }

  /** Creates the vocabulary of a kind, with the words that every kind has. */
  static <T extends MessageInput> Vocabulary<T> of(MessageKind kind, Class<T> type) {
    Vocabulary<T> made = new Vocabulary<>(kind, type);
    made.required.add("recipient");
    return made.add(
            "recipient",
            "recipient",
            Use.MANDATORY,
            null,
            input -> input.recipient().name())
        .optional("salutation", "recipient", input -> input.recipient().salutation())
        .mandatory("sender", MessageInput::sender)
        .flag(INFORMAL, input -> false);
  }

  Vocabulary<T> mandatory(String name, Function<T, Object> raw) {
    required.add(name);
    return mandatory(name, name, raw);
  }

  /** Adds a word that shows a field in another form. */
  Vocabulary<T> mandatory(String name, String part, Function<T, Object> raw) {
    return add(name, part, Use.MANDATORY, null, raw);
  }

  Vocabulary<T> optional(String name, Function<T, Optional<?>> raw) {
    return optional(name, name, raw);
  }

  Vocabulary<T> optional(String name, String part, Function<T, Optional<?>> raw) {
    return add(name, part, Use.OPTIONAL, null, input -> TemplateScope.absentOr(raw.apply(input)));
  }

  /** Adds a list that is said in one phrase, and the flag {@code one} that it has a single item. */
  Vocabulary<T> list(String name, String one, Function<T, List<String>> raw) {
    return flag(one, input -> raw.apply(input).size() == 1)
        .add(name, name, Use.OPTIONAL, null, raw::apply);
  }

  /** Adds a list with a line for each entry, the section {@code any…} around them, and the flag {@code one} for a single entry. */
  <R> Vocabulary<T> rows(
      String name, String one, TemplateRowVocabulary<R> words, Function<T, List<R>> raw) {
    String any = "any" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return flag(one, input -> raw.apply(input).size() == 1)
        .add(name, name, Use.ROWS, words, raw::apply)
        .add(any, name, Use.FLAG, null, input -> !raw.apply(input).isEmpty());
  }

  Vocabulary<T> flag(String name, Predicate<T> raw) {
    return add(name, null, Use.FLAG, null, raw::test);
  }

  /** Requires a template to show a part wherever it is given. */
  Vocabulary<T> require(String part) {
    required.add(part);
    return this;
  }

  /** Sets the parts that a subject gives up, in this order, if it is too long. {@code …InSubject} tells the body whether a part is left. */
  Vocabulary<T> subjectGivesUp(String... parts) {
    for (String part : parts) {
      subjectOrder.add(part);
      flag(inSubject(part), input -> false);
    }
    return this;
  }

  /** Sets the parts that a body gives up, in this order, if it is too long. */
  Vocabulary<T> bodyGivesUp(Function<T, List<List<String>>> order) {
    bodyOrder = order;
    return this;
  }

  /** Sets what an input is without the parts that go first, if others are counted or worded by them. */
  Vocabulary<T> shorter(Function<T, Optional<T>> without) {
    shorter = without;
    return this;
  }

  /** Returns the input without the parts that go first, if it has any. */
  Optional<T> shorter(MessageInput input) {
    return shorter.apply(type.cast(input));
  }

  /** Adds a number of the frame, which shows no field. */
  Vocabulary<T> number(String name, Function<T, Optional<?>> raw) {
    return add(name, null, Use.OPTIONAL, null, input -> TemplateScope.absentOr(raw.apply(input)));
  }

  /** Sets the parts that a connection note must show. A kind without such parts does not have a note. */
  Vocabulary<T> noteRequires(String... parts) {
    requiredInNote.addAll(List.of(parts));
    return this;
  }

  /** Sets the parts that a connection note gives up last, in this order, even if they are mandatory elsewhere. */
  Vocabulary<T> noteGivesUp(String... parts) {
    noteOrder.addAll(List.of(parts));
    return this;
  }

  private Vocabulary<T> add(
      String name,
      @Nullable String part,
      Use use,
      @Nullable TemplateRowVocabulary<?> rows,
      Function<T, Object> raw) {
    terms.put(name, new Term<>(name, part, use, rows, raw));
    return this;
  }

  MessageKind kind() {
    return kind;
  }

  /** Returns the channels of this kind. */
  List<Channel> channels() {
    return Stream.of(Channel.values()).filter(this::has).toList();
  }

  boolean has(Channel channel) {
    return channel != Channel.CONNECTION_NOTE || !requiredInNote.isEmpty();
  }

  Set<String> names() {
    return terms.keySet();
  }

  Optional<Term<T>> term(String name) {
    return Optional.ofNullable(terms.get(name));
  }

  /** Returns the parts that a body always shows. */
  Set<String> required(Channel channel) {
    return channel == Channel.CONNECTION_NOTE ? requiredInNote : required;
  }

  List<String> subjectOrder() {
    return subjectOrder;
  }

  /** Returns whether a body can lack a part that is mandatory elsewhere. */
  boolean isDispensable(@Nullable String part, Channel channel) {
    return channel == Channel.CONNECTION_NOTE
        && required.contains(part)
        && !requiredInNote.contains(part);
  }

  /** Returns the parts that a body gives up, in this order. A note begins with the parts that the notes of this library do not show. */
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

  /** Returns the fields of an input that were given and that a message can show. */
  List<String> given(Map<String, Object> values) {
    List<String> given = new ArrayList<>(terms.size());
    for (Term<T> term : terms.values()) {
      if (term.part() != null
          && !TemplateScope.isAbsent(Objects.requireNonNull(values.get(term.name())))
          && !given.contains(term.part())) {
        given.add(term.part());
      }
    }
    return given;
  }

  /** Returns the value of each term, as a template needs it. */
  Map<String, Object> values(MessageInput input, MessageLanguage language, Formality formality) {
    T own = type.cast(input);
    Map<String, Object> values = new HashMap<>(2 * terms.size());
    for (Term<T> term : terms.values()) {
      Object raw = term.raw().apply(own);
      boolean ready = TemplateScope.isAbsent(raw) || term.use() == Use.FLAG;
      values.put(term.name(), ready ? raw : said(term, raw, language));
    }
    values.put(INFORMAL, formality == Formality.INFORMAL);
    return values;
  }

  private static Object said(Term<?> term, Object raw, MessageLanguage language) {
    Function<Object, TemplateValue> said = value -> language.say(term.part(), value);
    return term.rows() != null && raw instanceof List<?> list
        ? term.rows().scopes(list, said)
        : said.apply(raw);
  }

  /** Returns the values without those of some parts. */
  Map<String, Object> without(Map<String, Object> values, List<String> parts) {
    Map<String, Object> left = new HashMap<>(values);
    for (Term<T> term : terms.values()) {
      if (parts.contains(term.part() == null ? term.name() : term.part())) {
        left.put(term.name(), term.use() == Use.FLAG ? false : TemplateScope.ABSENT);
      }
    }
    return left;
  }

  static String inSubject(String part) {
    return part + "InSubject";
  }
}
