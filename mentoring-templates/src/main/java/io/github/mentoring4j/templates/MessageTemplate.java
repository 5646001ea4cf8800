package io.github.mentoring4j.templates;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageTemplateException.Fault;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The compiled template of one kind of message for one channel in one language. */
final class MessageTemplate {
  private static final Mustache.Compiler COMPILER = Mustache.compiler()
      .strictSections(true)
      .withCollector(new ClosedWorld())
      // A value arrives at the page as the object it is.
      .withFormatter(value -> (CharSequence) value)
      .withEscaper(new Unchanged());

  private final @Nullable Template subject;
  private final Template body;
  private final @Nullable Locale region;

  private MessageTemplate(@Nullable Template subject, Template body, @Nullable Locale region) {
    this.subject = subject;
    this.body = body;
    this.region = region;
  }

  /**
   * Returns the template with a text.
   *
   * @throws MessageTemplateException if the template has any fault, with all of them
   */
  static MessageTemplate parse(
      String text, Vocabulary<?> vocabulary, Channel channel, @Nullable Locale region) {
    TemplateSource source = TemplateSource.of(text);
    List<Fault> faults = TemplateCheck.faults(source, vocabulary, channel);
    if (!faults.isEmpty()) {
      throw new MessageTemplateException(vocabulary.kind(), channel, faults);
    }
    return channel == Channel.EMAIL
        ? new MessageTemplate(
            COMPILER.compile(source.subject().orElseThrow()),
            COMPILER.compile(source.body()),
            region)
        : new MessageTemplate(null, COMPILER.compile(source.text()), region);
  }

  Optional<Template> subject() {
    return Optional.ofNullable(subject);
  }

  Template body() {
    return body;
  }

  /** Returns the region of the template, or empty if it is for all regions of its language. */
  Optional<Locale> region() {
    return Optional.ofNullable(region);
  }

  static void write(Template template, Map<String, Object> values, PageLayout page) {
    template.execute(new TemplateScope(values), page);
  }

  /** Lets a template reach values by name and rows by iteration, but no fields, no methods and no other map. */
  private static final class ClosedWorld implements Mustache.Collector {
    private static final Mustache.VariableFetcher VALUES = (scope, name) ->
        ((TemplateScope) scope).values().getOrDefault(name, Template.NO_FETCHER_FOUND);

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
      return value instanceof List<?> rows ? rows.iterator() : null;
    }

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
      return context instanceof TemplateScope ? VALUES : null;
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
