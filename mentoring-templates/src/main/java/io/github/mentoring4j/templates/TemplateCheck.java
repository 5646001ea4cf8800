package io.github.mentoring4j.templates;

import io.github.mentoring4j.internal.Nearest;
import io.github.mentoring4j.internal.Visible;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageTemplateException.Fault;
import io.github.mentoring4j.templates.TemplateRowVocabulary.Word;
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

/** Finds all faults of a template before it is used. */
final class TemplateCheck {
  /** The longest template, in UTF-16 units. */
  static final int LONGEST = 20_000;

  /** The most sections that may be open at the same place. */
  static final int DEEPEST = 8;

  private final TemplateSource source;
  private final Vocabulary<?> vocabulary;
  private final Channel channel;
  private final Deque<TemplateTag> open = new ArrayDeque<>();
  private final Deque<Shown> shown = new ArrayDeque<>();
  private final Set<String> anywhere = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  private TemplateCheck(TemplateSource source, Vocabulary<?> vocabulary, Channel channel) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.channel = channel;
    this.shown.push(new Shown());
  }

  /** Returns the faults in the order of the template. Missing parts come last. */
  static List<Fault> faults(TemplateSource source, Vocabulary<?> vocabulary, Channel channel) {
    if (source.text().length() > LONGEST) {
      return List.of(
          source.fault(LONGEST, "the template is longer than " + LONGEST + " UTF-16 units"));
    }
    TemplateCheck check = new TemplateCheck(source, vocabulary, channel);
    check.faults.addAll(source.unwanted());
    int end = source.text().length();
    int body = channel == Channel.EMAIL ? Math.max(0, source.text().indexOf('\n')) : 0;
    check.read(0, body);
    check.read(body, end);
    check.requireSubject();
    check.faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
    check.requireParts();
    return check.faults;
  }

  /** Reads the subject or the body. A section ends where it begins. */
  private void read(int start, int end) {
    TemplateTag.of(source, start, end).forEach(this::read);
    open.forEach(tag -> fault(tag, tag.text() + " is never closed"));
    open.clear();
    while (shown.size() > 1) {
      shown.pop();
    }
  }

  private void requireSubject() {
    if (channel == Channel.EMAIL && source.subject().isEmpty()) {
      faults.add(source.fault(
          0,
          "an e-mail begins with the line \"" + TemplateSource.SUBJECT + "…\" and an empty line"));
    }
  }

  private void requireParts() {
    Set<String> missing = new LinkedHashSet<>(vocabulary.required(channel));
    missing.removeAll(shown.getLast().always());
    missing.forEach(part -> faults.add(source.fault(
        source.text().length(),
        anywhere.contains(part)
            ? part + " is not always shown, but it has to be"
            : part + " is missing, but it has to be shown")));
  }

  private void read(TemplateTag tag) {
    switch (tag.type()) {
      case INVALID -> fault(tag, invalid(tag.name()));
      case END -> close(tag);
      case VALUE -> value(tag);
      case SECTION, INVERSE -> section(tag);
    }
  }

  private static String invalid(String tag) {
    String what = Visible.of(tag) + " is not permitted in a template";
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

  private void value(TemplateTag tag) {
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

  private void section(TemplateTag tag) {
    if (vocabulary.term(tag.name()).isEmpty() && wordOfRow(tag.name()).isEmpty()) {
      unknown(tag);
    } else if (isRows(tag.name()) && isWithin(tag.name())) {
      fault(tag, tag.name() + " is a list and cannot contain itself");
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

  private void close(TemplateTag tag) {
    if (open.isEmpty() || !open.peek().name().equals(tag.name())) {
      String end = "{{/" + tag.name() + "}}";
      fault(
          tag,
          open.isEmpty()
              ? end + " closes a section that is not open"
              : end + " comes before the end of " + open.peek().text());
    }
    if (!open.isEmpty()) {
      TemplateTag section = open.pop();
      Set<String> within = shown.pop().always();
      vocabulary.term(section.name()).ifPresent(term -> addToOuter(section, term, within));
    }
  }

  /** Adds the parts that a section shows to those of the section around it. */
  private void addToOuter(TemplateTag section, Term<?> term, Set<String> within) {
    Shown around = shown.element();
    if (section.type() == TemplateTag.Type.INVERSE) {
      around.without(term.name(), within);
      return;
    }
    around.with(term.name(), within);
    // The section of a field is skipped only if the field was not given, and then nothing is lost.
    // A salutation is not a field of its own, and neither is another form of a field.
    boolean shows = term.rows() != null
        ? within.containsAll(term.rows().texts())
        : within.contains(term.part() == null ? "" : term.part());
    boolean isWhole = term.use() != Use.OPTIONAL || term.name().equals(term.part());
    if (isWhole && term.part() != null && shows) {
      around.show(term.part());
    }
  }

  private void show(TemplateTag tag) {
    if (!isInSubject(tag)) {
      shown.element().show(vocabulary.term(tag.name()).map(Term::part).orElse(tag.name()));
      anywhere.add(vocabulary.term(tag.name()).map(Term::part).orElseGet(() -> rowsOf(tag.name())));
    }
  }

  private void use(TemplateTag tag, Term<?> term) {
    if (term.use() == Use.ROWS || term.use() == Use.FLAG) {
      fault(tag, tag.name() + " only opens a section and has no text");
    } else if (mayBeMissing(tag, term) && !isWithin(tag.name())) {
      faultOfMissing(tag);
    }
    show(tag);
  }

  /** A subject or a note can lack parts that are mandatory elsewhere. */
  private boolean mayBeMissing(TemplateTag tag, Term<?> term) {
    return term.use() == Use.OPTIONAL
        || (isInSubject(tag) && vocabulary.subjectOrder().contains(term.name()))
        || vocabulary.isDispensable(term.part(), channel);
  }

  private boolean isInSubject(TemplateTag tag) {
    return channel == Channel.EMAIL && tag.line() == 1;
  }

  private boolean isWithin(String name) {
    return open.stream()
        .anyMatch(tag -> tag.type() == TemplateTag.Type.SECTION && tag.name().equals(name));
  }

  /** Returns the use of a word of the rows that are open here. */
  private Optional<Word> wordOfRow(String name) {
    return openRows().flatMap(term -> term.word(name).stream()).findFirst();
  }

  /** Returns the list that has this word. */
  private String rowsOf(String word) {
    return openRows()
        .filter(term -> term.word(word).isPresent())
        .map(Term::name)
        .findFirst()
        .orElse(word);
  }

  private Stream<? extends Term<?>> openRows() {
    return open.stream()
        .filter(tag -> tag.type() == TemplateTag.Type.SECTION)
        .flatMap(tag -> vocabulary.term(tag.name()).stream());
  }

  private void unknown(TemplateTag tag) {
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
        Nearest.of(tag.name(), known)));
  }

  private void faultOfMissing(TemplateTag tag) {
    fault(tag, tag.name() + " can be missing, so it needs a section {{#" + tag.name() + "}}");
  }

  private void fault(TemplateTag tag, String what) {
    faults.add(new Fault(tag.line(), tag.column(), what, Optional.empty()));
  }

  /** The parts that a section shows. */
  private final class Shown {
    private final Set<String> anyway = new HashSet<>();
    private final Map<String, Set<String>> with = new HashMap<>();
    private final Map<String, Set<String>> without = new HashMap<>();

    /** A part that has a place in the subject does not need one in the body. */
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

    /** Returns the parts that are shown in any case: outside of sections, or both in a section and in its inverse. */
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
