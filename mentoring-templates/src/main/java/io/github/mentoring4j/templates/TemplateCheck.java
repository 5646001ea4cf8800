package io.github.mentoring4j.templates;

import io.github.mentoring4j.internal.Nearest;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageTemplateException.Fault;
import io.github.mentoring4j.templates.Rows.Word;
import io.github.mentoring4j.templates.Vocabulary.Term;
import io.github.mentoring4j.templates.Vocabulary.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for everything that could go wrong with a template, before it is ever used. */
final class TemplateCheck {
  /** How long a template may be, in UTF-16 units. */
  static final int LONGEST = 20_000;

  /** How many sections may be open at the same place. */
  static final int DEEPEST = 8;

  private final Source source;
  private final Vocabulary<?> vocabulary;
  private final Channel channel;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final Deque<Shown> shown = new ArrayDeque<>();
  private final Set<String> anywhere = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  private TemplateCheck(Source source, Vocabulary<?> vocabulary, Channel channel) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.channel = channel;
    this.shown.push(new Shown());
  }

  /** Lists the faults in the order of the template. */
  static List<Fault> faults(Source source, Vocabulary<?> vocabulary, Channel channel) {
    if (source.text().length() > LONGEST) {
      return List.of(
          source.fault(LONGEST, "the template is longer than " + LONGEST + " UTF-16 units"));
    }
    TemplateCheck check = new TemplateCheck(source, vocabulary, channel);
    check.faults.addAll(source.unwanted());
    int end = source.text().length();
    int body = channel == Channel.EMAIL ? Math.max(0, source.text().indexOf('\n')) : 0;
    check.judge(0, body);
    check.judge(body, end);
    check.subject();
    check.faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
    check.missing();
    return check.faults;
  }

  /** Nothing that begins in a subject ends in the body. */
  private void judge(int start, int end) {
    Tag.of(source, start, end).forEach(this::judge);
    open.forEach(tag -> fault(tag, tag.text() + " is never closed"));
    open.clear();
    while (shown.size() > 1) {
      shown.pop();
    }
  }

  private void subject() {
    if (channel == Channel.EMAIL && source.subject().isEmpty()) {
      faults.add(source.fault(
          0, "an e-mail begins with the line \"" + Source.SUBJECT + "…\" and an empty line"));
    }
  }

  private void missing() {
    Set<String> missing = new LinkedHashSet<>(vocabulary.required(channel));
    missing.removeAll(shown.getLast().always());
    missing.forEach(part -> faults.add(source.fault(
        source.text().length(),
        anywhere.contains(part)
            ? part + " is not always shown, but it has to be"
            : part + " is missing, but it has to be shown")));
  }

  private void judge(Tag tag) {
    switch (tag.type()) {
      case NO_GOOD -> fault(tag, noGood(tag.name()));
      case END -> close(tag);
      case VALUE -> value(tag);
      default -> section(tag);
    }
  }

  private static String noGood(String tag) {
    String what = tag + " is no tag that a template may have";
    if (tag.startsWith("{{!")) {
      return "this comment is never closed";
    }
    if (tag.startsWith("{{>")) {
      return what + ": it has no partials";
    }
    if (tag.startsWith("{{=")) {
      return what + ": the delimiters stay as they are";
    }
    return tag.startsWith("{{{") || tag.startsWith("{{&")
        ? what + ": every value is escaped, so write two braces and the name"
        : what;
  }

  private void value(Tag tag) {
    Optional<? extends Term<?>> term = vocabulary.term(tag.name());
    Optional<Word> word = wordOfRow(tag.name());
    if (term.isPresent()) {
      use(tag, term.get());
    } else if (word.isPresent()) {
      if (word.get() == Word.OPTIONAL && !isWithin(tag.name())) {
        faultOfMissing(tag);
      }
      show(tag);
    } else {
      unknown(tag);
    }
  }

  private void section(Tag tag) {
    if (vocabulary.term(tag.name()).isEmpty() && wordOfRow(tag.name()).isEmpty()) {
      unknown(tag);
    } else if (isRows(tag.name()) && isWithin(tag.name())) {
      fault(tag, tag.name() + " is a list, which cannot stand within itself");
    }
    open.push(tag);
    shown.push(new Shown());
    if (open.size() == DEEPEST + 1) {
      fault(tag, "more than " + DEEPEST + " sections are open here");
    }
  }

  private boolean isRows(String name) {
    return vocabulary.term(name).filter(term -> term.use() == Use.ROWS).isPresent();
  }

  private void close(Tag tag) {
    if (open.isEmpty() || !open.peek().name().equals(tag.name())) {
      String end = "{{/" + tag.name() + "}}";
      fault(
          tag,
          open.isEmpty()
              ? end + " closes what is not open here"
              : end + " stands where " + open.peek().text() + " has to be closed first");
    }
    if (!open.isEmpty()) {
      Tag section = open.pop();
      Set<String> within = shown.pop().always();
      vocabulary.term(section.name()).ifPresent(term -> hand(section, term, within));
    }
  }

  /** Tells what is around a section what it shows. */
  private void hand(Tag section, Term<?> term, Set<String> within) {
    Shown around = shown.element();
    if (section.type() == Tag.Type.INVERSE) {
      around.without(term.name(), within);
      return;
    }
    around.with(term.name(), within);
    // The section of a field is skipped only where the field was not given, and then has nothing to
    // lose. A salutation is no field of its own, nor is another form of a field.
    boolean shows = term.rows() != null
        ? within.containsAll(term.rows().texts())
        : within.contains(term.part() == null ? "" : term.part());
    boolean isWhole = term.use() != Use.OPTIONAL || term.name().equals(term.part());
    if (isWhole && term.part() != null && shows) {
      around.show(term.part());
    }
  }

  private void show(Tag tag) {
    if (!isInSubject(tag)) {
      shown.element().show(vocabulary.term(tag.name()).map(Term::part).orElse(tag.name()));
      anywhere.add(vocabulary.term(tag.name()).map(Term::part).orElseGet(() -> rowsOf(tag.name())));
    }
  }

  private void use(Tag tag, Term<?> term) {
    if (term.use() == Use.ROWS || term.use() == Use.FLAG) {
      fault(tag, tag.name() + " has no text, it only opens a section");
    } else if (mayBeMissing(tag, term) && !isWithin(tag.name())) {
      faultOfMissing(tag);
    }
    show(tag);
  }

  /** A subject or a note may have to do without parts that are never missing elsewhere. */
  private boolean mayBeMissing(Tag tag, Term<?> term) {
    return term.use() == Use.OPTIONAL
        || (isInSubject(tag) && vocabulary.subjectOrder().contains(term.name()))
        || vocabulary.isDispensable(term.part(), channel);
  }

  private boolean isInSubject(Tag tag) {
    return channel == Channel.EMAIL && tag.line() == 1;
  }

  private boolean isWithin(String name) {
    return open.stream()
        .anyMatch(tag -> tag.type() == Tag.Type.SECTION && tag.name().equals(name));
  }

  /** Finds a word of the rows that are open here. */
  private Optional<Word> wordOfRow(String name) {
    return openRows().flatMap(term -> term.word(name).stream()).findFirst();
  }

  /** Finds the list that has this word. */
  private String rowsOf(String word) {
    return openRows()
        .filter(term -> term.word(word).isPresent())
        .map(Term::name)
        .findFirst()
        .orElse(word);
  }

  private Stream<? extends Term<?>> openRows() {
    return open.stream()
        .filter(tag -> tag.type() == Tag.Type.SECTION)
        .flatMap(tag -> vocabulary.term(tag.name()).stream());
  }

  private void unknown(Tag tag) {
    Set<String> known = new TreeSet<>(vocabulary.names());
    openRows().forEach(term -> {
      if (term.rows() != null) {
        known.addAll(term.rows().names());
      }
    });
    faults.add(new Fault(
        tag.line(),
        tag.column(),
        "there is no " + tag.name() + " in this kind of message",
        Nearest.of(tag.name(), known).orElse(null)));
  }

  private void faultOfMissing(Tag tag) {
    fault(tag, tag.name() + " may be missing, so it stands in a section {{#" + tag.name() + "}}");
  }

  private void fault(Tag tag, String what) {
    faults.add(new Fault(tag.line(), tag.column(), what, null));
  }

  /** What is shown between the beginning of a section and its end. */
  private final class Shown {
    private final Set<String> anyway = new HashSet<>();
    private final Map<String, Set<String>> with = new HashMap<>();
    private final Map<String, Set<String>> without = new HashMap<>();

    /** What has a place in the subject needs none in the body. */
    Shown() {
      vocabulary.subjectOrder().forEach(part -> with(Vocabulary.inSubject(part), Set.of(part)));
    }

    void show(String name) {
      anyway.add(name);
    }

    void with(String name, Set<String> names) {
      with.computeIfAbsent(name, key -> new HashSet<>()).addAll(names);
    }

    void without(String name, Set<String> names) {
      without.computeIfAbsent(name, key -> new HashSet<>()).addAll(names);
    }

    /** Lists what is shown whatever is given: what stands outside of sections, or both in a section and in its inverse. */
    Set<String> always() {
      Set<String> always = new HashSet<>(anyway);
      with.forEach((name, names) -> {
        Set<String> both = new HashSet<>(names);
        both.retainAll(without.getOrDefault(name, Set.of()));
        always.addAll(both);
      });
      return always;
    }
  }
}
