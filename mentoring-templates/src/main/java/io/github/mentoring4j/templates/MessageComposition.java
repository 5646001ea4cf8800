package io.github.mentoring4j.templates;

import com.samskivert.mustache.Template;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageOptions.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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
   * A page, and what it says.
   *
   * @param page the page
   * @param plain its text
   * @param text its text in the format of the message
   */
  record Written(PageLayout page, String plain, String text) {}

  /**
   * The subject and the body of a message.
   *
   * @param subject the subject, if the channel has one
   * @param body the body
   */
  record Pages(Optional<Written> subject, Written body) {
    boolean show(String part) {
      return body.page().shows(part)
          || (subject.isPresent() && subject.get().page().shows(part));
    }

    List<String> dropped(List<String> given) {
      List<String> dropped = new ArrayList<>(0);
      for (String part : given) {
        if (!show(part)) {
          dropped.add(part);
        }
      }
      return dropped;
    }
  }

  Message of(MessageInput input) {
    Map<String, Object> values = values(input);
    List<String> given = kind.given(values);
    Pages pages = pages(input, values);
    return ImmutableMessage.builder()
        .channel(options.channel())
        .format(options.format())
        .subject(pages.subject().map(Written::text).filter(text -> !text.isEmpty()))
        .body(pages.body().text())
        .plainText(pages.body().plain())
        .given(given)
        .dropped(pages.dropped(given))
        .reviewing(() -> review(input, pages.body()))
        .locale(template.region().orElse(language.locale()))
        .build();
  }

  MessageReview review(MessageInput input) {
    return review(input, pages(input, values(input)).body());
  }

  private MessageReview review(MessageInput input, Written body) {
    int words = MessageReviewText.count(body.plain());
    return new MessageReviewer(language, options).review(input, words);
  }

  private Map<String, Object> values(MessageInput input) {
    return kind.values(input, language.writtenOn(options.writtenOn()), options.formality());
  }

  private Pages pages(MessageInput input, Map<String, Object> values) {
    Optional<Written> subject = template.subject().map(text -> subject(text, values));
    // The body can show a part that found no room in the subject.
    subject.ifPresent(written -> kind.subjectOrder()
        .forEach(part -> values.put(Vocabulary.inSubject(part), written.page().shows(part))));
    Attempt attempt = body();
    Optional<? extends MessageInput> shorter = kind.shorter(input);
    return shorter.isPresent()
            && !fits(attempt.with(values), options.bodyLimit(), options.bodyTarget())
        ? pages(shorter.get(), values(shorter.get()))
        : new Pages(subject, body(input, attempt, values));
  }

  /** A subject is a header, so it is always plain. */
  private Written subject(Template text, Map<String, Object> values) {
    Supplier<List<List<String>>> order =
        () -> kind.subjectOrder().stream().map(List::of).toList();
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
    Supplier<List<List<String>>> order = () -> kind.bodyOrder(input, options.channel());
    return fit("body", attempt, values, order, options.bodyLimit(), options.bodyTarget());
  }

  private static Written written(
      Template text, Map<String, Object> values, PageLayout page, Format format) {
    MessageTemplate.write(text, values, page);
    String plain = page.text();
    return new Written(page, plain, Markup.of(page, plain, format));
  }

  /** Writes a text without the first parts of the order, as few as possible. A higher limit therefore never loses a part. */
  private Written fit(
      String what,
      Attempt attempt,
      Map<String, Object> values,
      Supplier<List<List<String>>> order,
      Optional<Limit> limit,
      Optional<Limit> target) {
    Written written = attempt.with(values);
    if (fits(written, limit, target)) {
      return written;
    }
    Map<String, Object> left = values;
    for (List<String> parts : order.get()) {
      left = kind.without(left, parts);
      written = attempt.with(left);
      if (fits(written, limit, target)) {
        return written;
      }
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
