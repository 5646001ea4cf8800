package io.github.mentoring4j.templates;

import com.samskivert.mustache.Template;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Fills one template, giving up parts until what is left fits.
 *
 * @param kind the vocabulary of the template
 * @param template what is filled
 * @param language how dates and enumerations are said
 */
record Composition(Vocabulary<?> kind, MessageTemplate template, Language language) {
  Message of(MessageInput input, MessageOptions options) {
    Map<String, Object> values = kind.values(input, language);
    Optional<Page> subject =
        template.subject().map(text -> subject(text, values, options.subjectLimit()));
    // What found no room in the subject may be said in the body.
    Map<String, Object> left = new HashMap<>(values);
    subject.ifPresent(page -> kind.subjectOrder()
        .forEach(part -> left.put(Vocabulary.inSubject(part), page.shows(part))));
    Page body = body(left, kind.bodyOrder(input), options);
    return message(input.given(), subject, body, options.channel());
  }

  private Message message(List<String> given, Optional<Page> subject, Page body, Channel channel) {
    return ImmutableMessage.builder()
        .channel(channel)
        .subject(subject.map(Page::text))
        .body(body.text())
        .given(given)
        .dropped(given.stream()
            .filter(
                part -> !body.shows(part) && subject.stream().noneMatch(page -> page.shows(part)))
            .toList())
        .locale(language.locale())
        .build();
  }

  private Page subject(Template text, Map<String, Object> values, OptionalInt limit) {
    List<List<String>> order = kind.subjectOrder().stream().map(List::of).toList();
    return fit(text, values, order, limit, Page::line, "subject");
  }

  private Page body(Map<String, Object> values, List<List<String>> order, MessageOptions options) {
    Supplier<Page> paper = options.channel() == Channel.CHAT ? Page::dense : Page::letter;
    return fit(template.body(), values, order, options.bodyLimit(), paper, "body");
  }

  /** The parts go in a fixed order and are never tried out of turn, so that a higher limit never loses a part. */
  private Page fit(
      Template text,
      Map<String, Object> values,
      List<List<String>> order,
      OptionalInt limit,
      Supplier<Page> paper,
      String what) {
    Map<String, Object> left = values;
    Page page = MessageTemplate.write(text, left, paper.get());
    for (int i = 0; i < order.size() && !page.fits(limit); i++) {
      left = kind.without(left, order.get(i));
      page = MessageTemplate.write(text, left, paper.get());
    }
    if (!page.fits(limit)) {
      throw MessageTooLongException.of(what, page, limit.orElseThrow());
    }
    return page;
  }
}
