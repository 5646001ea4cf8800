package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageInput.Kind;
import java.util.ArrayList;
import java.util.List;
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

  private final Kind kind;
  private final Function<I, B> toBuilder;
  private final Function<B, I> build;
  private final List<I> examples;
  private final List<Text<B>> texts = new ArrayList<>();

  private InputPromises(
      Kind kind, Function<I, B> toBuilder, Function<B, I> build, List<I> examples) {
    this.kind = kind;
    this.toBuilder = toBuilder;
    this.build = build;
    this.examples = examples;
  }

  /** Starts with the kind and with examples that differ, the last of which has every field. */
  static <I extends MessageInput, B> InputPromises<I, B> of(
      Kind kind, Function<I, B> toBuilder, Function<B, I> build, List<I> examples) {
    return new InputPromises<>(kind, toBuilder, build, examples);
  }

  InputPromises<I, B> mentorName(int ceiling, BiFunction<B, Person, B> giving) {
    return line("mentor.name", ceiling, (builder, text) -> giving.apply(builder, Person.of(text)));
  }

  InputPromises<I, B> mentorSalutation(int ceiling, BiFunction<B, Person, B> giving) {
    return line(
        "mentor.salutation",
        ceiling,
        (builder, text) -> giving.apply(builder, Person.of("Leila Haddad", text)));
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

  Kind kind() {
    return kind;
  }

  List<I> examples() {
    return examples;
  }

  List<Text<B>> texts() {
    return texts;
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
