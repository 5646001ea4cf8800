package io.github.mentoring4j.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the inputs of one kind promise: the kind, that they are rebuilt as they are, and each text with its ceiling.
 *
 * @param <I> the input
 * @param <B> its builder
 */
final class InputPromises<I extends MessageInput, B> {
  /**
   * A text of an input.
   *
   * @param field where it is, as faults name it
   * @param ceiling how many code points it may have
   * @param isOneLine whether a line break in it is a fault
   * @param giving gives a builder another text for this one
   */
  record Text<B>(String field, int ceiling, boolean isOneLine, BiFunction<B, String, B> giving) {
    UnaryOperator<B> as(String value) {
      return builder -> giving.apply(builder, value);
    }

    /** Says whether the text is a part of the input, and not of something in it. */
    boolean isAPart() {
      return field.chars().allMatch(Character::isLetter);
    }

    @Override
    public String toString() {
      return field + ", " + ceiling;
    }
  }

  private final MessageKind kind;
  private final Function<I, B> toBuilder;
  private final Function<B, I> build;
  private final List<I> examples;
  private final List<Text<B>> texts = new ArrayList<>();
  private BiFunction<B, Recipient, B> recipient = (builder, given) -> builder;
  private BiFunction<B, Locale, B> language = (builder, given) -> builder;

  private InputPromises(
      MessageKind kind, Function<I, B> toBuilder, Function<B, I> build, List<I> examples) {
    this.kind = kind;
    this.toBuilder = toBuilder;
    this.build = build;
    this.examples = examples;
  }

  /** Starts with the kind and with examples that differ, the last of which has every field. */
  static <I extends MessageInput, B> InputPromises<I, B> of(
      MessageKind kind, Function<I, B> toBuilder, Function<B, I> build, List<I> examples) {
    return new InputPromises<>(kind, toBuilder, build, examples);
  }

  /** Adds the fields that every message has. */
  InputPromises<I, B> letter(
      BiFunction<B, Recipient, B> recipient,
      BiFunction<B, String, B> sender,
      BiFunction<B, Locale, B> language) {
    this.recipient = recipient;
    this.language = language;
    return line(
            "recipient.name", 100, (builder, text) -> recipient.apply(builder, Recipient.of(text)))
        .line(
            "recipient.salutation",
            60,
            (builder, text) -> recipient.apply(builder, Recipient.of("Leila Haddad", text)))
        .line("sender", 100, sender);
  }

  /** Adds a text that has no line breaks. */
  InputPromises<I, B> line(String field, int ceiling, BiFunction<B, String, B> giving) {
    texts.add(new Text<>(field, ceiling, true, giving));
    return this;
  }

  /** Adds a text that may have line breaks. */
  InputPromises<I, B> text(String field, int ceiling, BiFunction<B, String, B> giving) {
    texts.add(new Text<>(field, ceiling, false, giving));
    return this;
  }

  MessageKind kind() {
    return kind;
  }

  List<I> examples() {
    return examples;
  }

  List<Text<B>> texts() {
    return texts;
  }

  UnaryOperator<B> recipient(Recipient given) {
    return builder -> recipient.apply(builder, given);
  }

  UnaryOperator<B> language(Locale given) {
    return builder -> language.apply(builder, given);
  }

  I full() {
    return examples.get(examples.size() - 1);
  }

  /** Builds the example that has every field, with a change. */
  I full(UnaryOperator<B> change) {
    return build.apply(change.apply(toBuilder.apply(full())));
  }

  I rebuilt(I input) {
    return build.apply(toBuilder.apply(input));
  }
}
