package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.Vocabulary.Term;
import io.github.mentoring4j.templates.Vocabulary.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for everything that could go wrong with a template, before it is ever used. */
final class TemplateCheck {
  private final String file;
  private final Vocabulary<?> vocabulary;
  private final boolean hasSubject;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final Set<String> unseen;
  private final List<String> faults = new ArrayList<>();

  private TemplateCheck(String file, Vocabulary<?> vocabulary, boolean hasSubject) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.hasSubject = hasSubject;
    this.unseen = new LinkedHashSet<>(vocabulary.required());
  }

  /** Lists the faults, each with file, line and column. */
  static List<String> faults(
      String file, String source, Vocabulary<?> vocabulary, boolean hasSubject) {
    TemplateCheck check = new TemplateCheck(file, vocabulary, hasSubject);
    Tag.of(source).forEach(check::judge);
    check.open.forEach(tag -> check.fault(tag, "{{#" + tag.name() + "}} is never closed"));
    check.unseen.forEach(
        part -> check.faults.add(file + ": " + part + " is never shown, but it has to be"));
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
          unseen.remove(rows.get().part());
        } else {
          fault(tag, "there is no " + tag.name() + " in the vocabulary of " + vocabulary.kind());
        }
        if (tag.type() != Tag.Type.VALUE) {
          open.push(tag);
        }
      }
    }
  }

  private void close(Tag tag) {
    if (open.isEmpty() || !open.pop().name().equals(tag.name())) {
      fault(tag, "{{/" + tag.name() + "}} closes what is not open here");
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
    if (!isInSubject(tag)) {
      unseen.remove(term.part());
    }
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
        .filter(term -> term.inner().contains(name))
        .findFirst();
  }

  private void fault(Tag tag, String what) {
    faults.add(file + ":" + tag.line() + ":" + tag.column() + ": " + what);
  }
}
