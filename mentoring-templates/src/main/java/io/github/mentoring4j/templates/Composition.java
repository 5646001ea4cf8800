package io.github.mentoring4j.templates;

import com.samskivert.mustache.Template;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageOptions.Limit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills one template, giving up parts until what is left fits.
 *
 * @param kind the vocabulary of the template
 * @param template what is filled
 * @param language how dates and enumerations are said
 * @param options for what it is filled
 */
record Composition(
    Vocabulary<?> kind, MessageTemplate template, Language language, MessageOptions options) {
  /**
   * What was written, and its text in the format that was asked for.
   *
   * @param page what was written
   * @param text its text
   */
  record Written(Page page, String text) {}

  Message of(MessageInput input) {
    Map<String, Object> values = kind.values(input, language, options.formality());
    Optional<Written> subject = template.subject().map(text -> subject(text, values));
    // What found no room in the subject may be said in the body.
    Map<String, Object> left = new HashMap<>(values);
    subject.ifPresent(written -> kind.subjectOrder()
        .forEach(part -> left.put(Vocabulary.inSubject(part), written.page().shows(part))));
    return message(input.given(), subject, body(input, left));
  }

  private Message message(List<String> given, Optional<Written> subject, Written body) {
    return ImmutableMessage.builder()
        .channel(options.channel())
        .format(options.format())
        .subject(subject.map(Written::text).filter(text -> !text.isEmpty()))
        .body(body.text())
        .given(given)
        .dropped(given.stream()
            .filter(part -> !body.page().shows(part)
                && subject.stream().noneMatch(written -> written.page().shows(part)))
            .toList())
        .locale(template.region().orElse(language.locale()))
        .build();
  }

  /** A subject is a header, and has no format. */
  private Written subject(Template text, Map<String, Object> values) {
    List<List<String>> order = kind.subjectOrder().stream().map(List::of).toList();
    Attempt attempt = left -> written(text, left, Page.line(), Format.PLAIN);
    return fit("subject", attempt, values, order, options.subjectLimit());
  }

  private Written body(MessageInput input, Map<String, Object> values) {
    Channel channel = options.channel();
    Attempt attempt = left -> written(
        template.body(),
        left,
        channel == Channel.EMAIL ? Page.letter() : Page.dense(),
        options.format());
    return fit("body", attempt, values, kind.bodyOrder(input, channel), options.bodyLimit());
  }

  private static Written written(
      Template text, Map<String, Object> values, Page page, Format format) {
    MessageTemplate.write(text, values, page);
    return new Written(page, Markup.of(page, format));
  }

  /** The parts go in a fixed order and are never tried out of turn, so that a higher limit never loses a part. */
  private Written fit(
      String what,
      Attempt attempt,
      Map<String, Object> values,
      List<List<String>> order,
      Optional<Limit> limit) {
    Map<String, Object> left = values;
    Written written = attempt.with(left);
    for (int i = 0; i < order.size() && !fits(written, limit); i++) {
      left = kind.without(left, order.get(i));
      written = attempt.with(left);
    }
    if (!fits(written, limit)) {
      throw MessageTooLongException.of(
          what, written.text(), written.page().shown(), limit.orElseThrow());
    }
    return written;
  }

  private static boolean fits(Written written, Optional<Limit> limit) {
    return limit.isEmpty()
        || limit.get().unit().count(written.text()) <= limit.get().most();
  }

  /** Writes with what is left of the values. */
  private interface Attempt {
    Written with(Map<String, Object> left);
  }
}
