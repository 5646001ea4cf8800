package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.Vocabulary.Term;
import io.github.mentoring4j.templates.Vocabulary.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for everything that could go wrong with a template, before it is ever used. */
final class TemplateCheck {
  private final String file;
  private final Vocabulary<?> vocabulary;
  private final boolean hasSubject;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final Deque<Shown> shown = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();

  private TemplateCheck(String file, Vocabulary<?> vocabulary, boolean hasSubject) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.hasSubject = hasSubject;
    this.shown.push(new Shown());
  }

  /** Lists the faults, each with file, line and column. */
  static List<String> faults(
      String file, String source, Vocabulary<?> vocabulary, boolean hasSubject) {
    TemplateCheck check = new TemplateCheck(file, vocabulary, hasSubject);
    Tag.of(source).forEach(check::judge);
    check.open.forEach(tag -> check.fault(tag, "{{#" + tag.name() + "}} is never closed"));
    Set<String> missing = new LinkedHashSet<>(vocabulary.required());
    missing.removeAll(check.shown.getLast().always());
    missing.forEach(
        part -> check.faults.add(file + ": " + part + " is not always shown, but it has to be"));
    return check.faults;
  }

  private void judge(Tag tag) {
    switch (tag.type()) {
      case NO_GOOD -> fault(tag, tag.name() + " is no tag that a template may have");
      case END -> close(tag);
      default -> {
        Optional<? extends Term<?>> term = vocabulary.term(tag.name());
        Optional<? extends Term<?>> rows =
            tag.type() == Tag.Type.VALUE ? rowsWith(tag.name()) : Optional.empty();
        if (term.isPresent()) {
          use(tag, term.get());
        } else if (rows.isPresent()) {
          show(tag);
        } else {
          fault(tag, "there is no " + tag.name() + " in the vocabulary of " + vocabulary.kind());
        }
        if (tag.type() != Tag.Type.VALUE) {
          open.push(tag);
          shown.push(new Shown());
        }
      }
    }
  }

  private void close(Tag tag) {
    if (open.isEmpty() || !open.peek().name().equals(tag.name())) {
      fault(tag, "{{/" + tag.name() + "}} closes what is not open here");
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
    // lose. A salutation is no field of its own.
    boolean shows = term.use() == Use.ROWS
        ? within.containsAll(term.texts())
        : within.contains(term.part() == null ? "" : term.part());
    if (term.use() != Use.OPTIONAL && term.part() != null && shows) {
      around.show(term.part());
    }
  }

  private void show(Tag tag) {
    if (!isInSubject(tag)) {
      shown.element().show(vocabulary.term(tag.name()).map(Term::part).orElse(tag.name()));
    }
  }

  private void use(Tag tag, Term<?> term) {
    if (tag.type() != Tag.Type.VALUE) {
      return;
    }
    if (term.use() == Use.ROWS || term.use() == Use.FLAG) {
      fault(tag, tag.name() + " has no text, it only opens a section");
    } else if (mayBeMissing(tag, term) && !isWithin(tag.name())) {
      fault(tag, tag.name() + " may be missing, so it stands in a section {{#" + tag.name() + "}}");
    }
    show(tag);
  }

  /** A subject may have to do without parts that are never missing elsewhere. */
  private boolean mayBeMissing(Tag tag, Term<?> term) {
    return term.use() == Use.OPTIONAL
        || (isInSubject(tag) && vocabulary.subjectOrder().contains(term.name()));
  }

  private boolean isInSubject(Tag tag) {
    return hasSubject && tag.line() == 1;
  }

  private boolean isWithin(String name) {
    return open.stream()
        .anyMatch(tag -> tag.type() == Tag.Type.SECTION && tag.name().equals(name));
  }

  /** Finds the rows that are open here and offer such a word. */
  private Optional<? extends Term<?>> rowsWith(String name) {
    return open.stream()
        .filter(tag -> tag.type() == Tag.Type.SECTION)
        .flatMap(tag -> vocabulary.term(tag.name()).stream())
        .filter(term -> term.texts().contains(name) || term.counters().contains(name))
        .findFirst();
  }

  private void fault(Tag tag, String what) {
    faults.add(file + ":" + tag.line() + ":" + tag.column() + ": " + what);
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
