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
 * Fills one template, and gives up parts until the rest fits.
 *
 * @param kind the vocabulary of the template
 * @param template the template
 * @param language the texts for dates and enumerations
 * @param options the options of the message
 */
record MessageComposition(
    Vocabulary<?> kind,
    MessageTemplate template,
    MessageLanguage language,
    MessageOptions options) {
  /**
   * A page, and its text in the format of the message.
   *
   * @param page the page
   * @param text its text
   */
  record Written(PageLayout page, String text) {}

  /**
   * The subject and the body of a message.
   *
   * @param subject the subject, if the channel has one
   * @param body the body
   */
  record Pages(Optional<Written> subject, Written body) {
    boolean show(String part) {
      return body.page().shows(part)
          || subject.filter(written -> written.page().shows(part)).isPresent();
    }
  }

  Message of(MessageInput input) {
    Pages pages = pages(input);
    List<String> given = kind.given(input);
    return ImmutableMessage.builder()
        .channel(options.channel())
        .format(options.format())
        .subject(pages.subject().map(Written::text).filter(text -> !text.isEmpty()))
        .body(pages.body().text())
        .plainText(pages.body().page().text())
        .given(given)
        .dropped(given.stream().filter(part -> !pages.show(part)).toList())
        .reviewing(() -> review(input, pages.body()))
        .locale(template.region().orElse(language.locale()))
        .build();
  }

  MessageReview review(MessageInput input) {
    return review(input, pages(input).body());
  }

  private MessageReview review(MessageInput input, Written body) {
    int words = MessageReviewText.count(body.page().text());
    return new MessageReviewer(language, options).review(input, words);
  }

  private Pages pages(MessageInput input) {
    MessageLanguage dated = language.writtenOn(options.writtenOn());
    Map<String, Object> values = kind.values(input, dated, options.formality());
    Optional<Written> subject = template.subject().map(text -> subject(text, values));
    // The body can show a part that found no room in the subject.
    Map<String, Object> left = new HashMap<>(values);
    subject.ifPresent(written -> kind.subjectOrder()
        .forEach(part -> left.put(Vocabulary.inSubject(part), written.page().shows(part))));
    Attempt attempt = body();
    Optional<? extends MessageInput> shorter = kind.shorter(input);
    return shorter.isPresent()
            && !fits(attempt.with(left), options.bodyLimit(), options.bodyTarget())
        ? pages(shorter.get())
        : new Pages(subject, body(input, attempt, left));
  }

  /** A subject is a header, so it is always plain. */
  private Written subject(Template text, Map<String, Object> values) {
    List<List<String>> order = kind.subjectOrder().stream().map(List::of).toList();
    Attempt attempt = left -> written(text, left, PageLayout.line(), Format.PLAIN);
    return fit("subject", attempt, values, order, options.subjectLimit(), Optional.empty());
  }

  private Attempt body() {
    return left -> written(
        template.body(),
        left,
        options.channel() == Channel.EMAIL ? PageLayout.letter() : PageLayout.dense(),
        options.format());
  }

  private Written body(MessageInput input, Attempt attempt, Map<String, Object> values) {
    List<List<String>> order = kind.bodyOrder(input, options.channel());
    return fit("body", attempt, values, order, options.bodyLimit(), options.bodyTarget());
  }

  private static Written written(
      Template text, Map<String, Object> values, PageLayout page, Format format) {
    MessageTemplate.write(text, values, page);
    return new Written(page, Markup.of(page, format));
  }

  /** Writes a text without the first parts of the order, as few as possible. A higher limit therefore never loses a part. */
  private Written fit(
      String what,
      Attempt attempt,
      Map<String, Object> values,
      List<List<String>> order,
      Optional<Limit> limit,
      Optional<Limit> target) {
    Map<String, Object> left = values;
    Written written = attempt.with(left);
    for (int i = 0; i < order.size() && !fits(written, limit, target); i++) {
      left = kind.without(left, order.get(i));
      written = attempt.with(left);
    }
    if (!fits(written, limit)) {
      throw MessageTooLongException.of(
          what, written.text(), written.page().shown(), limit.orElseThrow());
    }
    return written;
  }

  private static boolean fits(Written written, Optional<Limit> limit, Optional<Limit> target) {
    return fits(written, limit) && fits(written, target);
  }

  private static boolean fits(Written written, Optional<Limit> limit) {
    return limit.isEmpty()
        || limit.get().unit().count(written.text()) <= limit.get().most();
  }

  /** Writes a text with the values that are left. */
  private interface Attempt {
    Written with(Map<String, Object> left);
  }
}
