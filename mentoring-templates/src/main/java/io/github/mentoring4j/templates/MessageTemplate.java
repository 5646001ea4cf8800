package io.github.mentoring4j.templates;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.mentoring4j.templates.Vocabulary.Scope;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The text of one kind of message for one channel in one language. The first line of an e-mail's file is {@code Subject: …}, the second one is
 * empty.
 */
final class MessageTemplate {
  private static final String SUBJECT = "Subject: ";

  private static final Mustache.Compiler COMPILER = Mustache.compiler()
      .strictSections(true)
      .withCollector(new ClosedWorld())
      // A slot has to arrive at the page as the slot it is.
      .withFormatter(value -> (CharSequence) value)
      .withEscaper(new Unchanged());

  private final @Nullable Template subject;
  private final Template body;

  private MessageTemplate(@Nullable Template subject, Template body) {
    this.subject = subject;
    this.body = body;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalStateException if the template has any fault, with all of them
   */
  static MessageTemplate parse(
      String file, String source, Vocabulary<?> vocabulary, boolean hasSubject) {
    List<String> faults = TemplateCheck.faults(file, source, vocabulary, hasSubject);
    int end = source.indexOf("\n\n");
    if (hasSubject && (!source.startsWith(SUBJECT) || end < 0 || end != source.indexOf('\n'))) {
      faults.add(file + ":1:1: an e-mail begins with the line \"Subject: …\" and an empty line");
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return hasSubject
        ? new MessageTemplate(
            COMPILER.compile(source.substring(SUBJECT.length(), end)),
            COMPILER.compile(source.substring(end + 2)))
        : new MessageTemplate(null, COMPILER.compile(source));
  }

  Optional<Template> subject() {
    return Optional.ofNullable(subject);
  }

  Template body() {
    return body;
  }

  static Page write(Template template, Map<String, Object> values, Page page) {
    template.execute(new Scope(values), page);
    return page;
  }

  /** Lets a template reach the values of its scope by name, rows by iteration, and nothing else: no fields, no methods, no other map. */
  private static final class ClosedWorld implements Mustache.Collector {
    private static final Mustache.VariableFetcher VALUES =
        (scope, name) -> ((Scope) scope).values().getOrDefault(name, Template.NO_FETCHER_FOUND);

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
      return value instanceof List<?> rows ? rows.iterator() : null;
    }

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
      return context instanceof Scope ? VALUES : null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }

  private static final class Unchanged implements Mustache.Escaper {
    @Override
    public String escape(String raw) {
      return raw;
    }

    @Override
    public CharSequence escape(CharSequence raw) {
      return raw;
    }
  }
}
