package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.InputPromises.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The laws that hold for every kind of input. The test of a kind has its own {@link #promises()}: its texts, and the limit of each.
 *
 * @param <I> the input
 * @param <B> its builder
 */
// One instance for all tests, since only then can a parameterized test ask it for its texts.
@TestInstance(Lifecycle.PER_CLASS)
interface MessageInputContract<I extends MessageInput, B> {
  /** Halves of a surrogate pair: either half, at the beginning, inside, at the end, and both in the wrong order. */
  List<String> HALVES =
      List.of("a\uD83C", "a \uD83C", "a\uD83Cb", "\uD83C a", "a\uDF31", "\uDF31\uD83C a");

  InputPromises<I, B> promises();

  default List<Text<B>> texts() {
    return promises().texts();
  }

  /** Gives the faults of an input that has every field, after a change. */
  default List<Fault> faults(UnaryOperator<B> change) {
    return Refusals.faults(() -> promises().full(change));
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void takesATextAtItsCeilingAndRefusesOneCodePointMore(Text<B> text) {
    String most = "x" + "\uD83C\uDF31".repeat(text.ceiling() - 1);

    assertThat(faults(text.as(most))).isEmpty();
    assertThat(faults(text.as(most + "x")))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple(text.field(), most + "x", "at most " + text.ceiling() + " code points"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  default void refusesALineBreakInEveryTextOfOneLineAndInNoOther(String lineBreak) {
    for (Text<B> text : texts()) {
      assertThat(faults(text.as("a" + lineBreak + "b")))
          .as(text.field())
          .extracting(Fault::field, Fault::limit)
          .isEqualTo(
              text.isOneLine()
                  ? List.of(tuple(text.field(), "a text without line breaks"))
                  : List.of());
    }
  }

  /** A filler behind the mark does not hide it from a reader. */
  @ParameterizedTest
  @ValueSource(strings = {",", ";", ":", "\u2013", "\u2014", "\uFF0C", ", ", ";\u200B", ":\u2800"})
  default void refusesATextThatEndsAsIfItWentOn(String end) {
    for (Text<B> text : texts()) {
      assertThat(faults(text.as("one" + end)))
          .as(text.field())
          .extracting(Fault::field, Fault::value)
          .containsExactly(tuple(text.field(), "one" + end));
      assertThat(faults(text.as("one" + end + "two"))).as(text.field()).isEmpty();
    }
  }

  @Test
  default void refusesHalfASurrogatePairInEveryText() {
    for (Text<B> text : texts()) {
      for (String half : HALVES) {
        assertThat(faults(text.as(half)))
            .extracting(Fault::field, Fault::limit)
            .containsExactly(
                tuple(text.field(), "well-formed text, without half a surrogate pair"));
      }
    }
  }

  @Test
  default void refusesNullByTheNameOfTheText() {
    for (Text<B> text : texts()) {
      if (text.isAPart()) {
        refusesNull(text.field(), () -> promises().full(text.as(nothing())));
      }
    }
  }

  @Test
  default void refusesNullAsARecipientAndAsALanguage() {
    refusesNull("recipient", () -> promises().full(promises().recipient(nothing())));
    refusesNull("language", () -> promises().full(promises().language(nothing())));
  }

  @Test
  default void namesABlankRecipientTogetherWithABlankSalutation() {
    assertThat(faults(promises().recipient(Recipient.of(" ", "\u200B"))))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", " ", "1 to 100 code points"),
            tuple("recipient.salutation", "\u200B", "1 to 60 code points"));
  }

  @Test
  default void needsALanguageAndNotARegionAlone() {
    assertThat(faults(promises().language(Locale.ROOT)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(tuple("language", "und", "a locale with a language such as en"));
    assertThat(faults(promises().language(Locale.forLanguageTag("und-PL")))).hasSize(1);
    assertThat(faults(promises().language(Locale.UK))).isEmpty();
  }

  @Test
  default void saysItsKind() {
    assertThat(promises().examples())
        .extracting(MessageInput::kind)
        .containsOnly(promises().kind());
  }

  @Test
  default void isRebuiltAsItIs() {
    for (I input : promises().examples()) {
      assertThat(promises().rebuilt(input)).isEqualTo(input).hasSameHashCodeAs(input);
    }
    assertThat(promises().examples()).doesNotHaveDuplicates();
  }

  @Test
  default void differsWhereATextDiffers() {
    for (Text<B> text : texts()) {
      assertThat(promises().full(text.as("else")))
          .as(text.field())
          .isNotEqualTo(promises().full());
    }
  }

  @Test
  default void differsWhereItsLanguageDiffers() {
    assertThat(promises().full(promises().language(Locale.ITALIAN)))
        .isNotEqualTo(promises().full());
  }
}
