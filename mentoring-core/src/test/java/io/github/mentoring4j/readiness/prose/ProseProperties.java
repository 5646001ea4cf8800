package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.readiness.CpuTime;
import io.github.mentoring4j.readiness.prose.Prose.Token;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProseProperties {
  private static final LanguagePack ENGLISH = LanguagePack.of(Locale.ENGLISH).orElseThrow();

  /** Counts how often a character of a text is looked at. */
  private static final class Watched implements CharSequence {
    private final String text;
    private long looks;

    Watched(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      throw new AssertionError("no text is copied");
    }
  }

  @Property
  void looksAtEachCharacterOnlyAFewTimes(@ForAll("texts") String text) {
    Watched watched = new Watched(text);

    ProseReader.tokens(watched, ENGLISH::stem);

    assertThat(watched.looks).isLessThanOrEqualTo(4L * text.length());
  }

  @Example
  void looksAtEachCharacterOfALongHostileTextOnlyAFewTimes() {
    for (String piece : HostileTexts.PIECES) {
      Watched watched = new Watched(HostileTexts.repeated(piece, 100_000));

      ProseReader.tokens(watched, ENGLISH::stem);

      assertThat(watched.looks).as(piece).isLessThanOrEqualTo(400_000L);
    }
  }

  /** With the square of the length, the slowest of these would take hours. */
  @Example
  void readsLongHostileTextsInProportionToTheirLength() {
    for (String piece : HostileTexts.PIECES) {
      for (String text : List.of(
          HostileTexts.repeated(piece, 400_000) + "?",
          "How " + HostileTexts.repeated(piece, 400_000),
          "Do you " + HostileTexts.repeated(piece, 400_000) + ".")) {
        assertThat(CpuTime.of(() -> read(text))).as(piece).isLessThan(CpuTime.OF_ANY_TEXT);
      }
    }
  }

  /** The words before a choice tell whether it is one; they are not looked through again for each of many. */
  @Example
  void readsAQuestionWithManyChoicesInProportionToItsLength() {
    String text = "Do you " + HostileTexts.repeated("x ", 200_000) + "have a tip "
        + HostileTexts.repeated("or ", 200_000) + "?";

    assertThat(CpuTime.of(() -> read(text))).isLessThan(CpuTime.OF_ANY_TEXT);
  }

  private static void read(String text) {
    Prose prose = ENGLISH.read(text);
    Aim aim = Aim.of(prose, ENGLISH);
    QuestionForm form = QuestionForm.of(prose, ENGLISH);

    assertThat(aim.detail()).isLessThanOrEqualTo(prose.size());
    assertThat(form.starts().size()).isLessThanOrEqualTo(prose.size());
    assertThat(Specificity.of(prose, ENGLISH)).isNotNaN();
    assertThat(ENGLISH.matters(prose).size()).isLessThanOrEqualTo(prose.size());
    assertThat(ENGLISH.canRead(prose)).isIn(true, false);
  }

  @Property
  void givesWordsInTheirOrderWithoutOverlapAndNoHalfCharacter(@ForAll("texts") String text) {
    int end = 0;
    for (Token token : ENGLISH.read(text).tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      assertThat(token.folded()).isNotEmpty().startsWith(token.stem());
      assertThat(isBoundary(text, token.start()) && isBoundary(text, token.end()))
          .isTrue();
      end = token.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !(Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at)));
  }

  /** What is not seen must not change what is said, only where. */
  @Property
  void saysTheSameOfATextWithCharactersThatAreNotSeen(@ForAll("words") String text) {
    String scattered = text.replace("", "\u200B");

    assertThat(aim(scattered).isCheckable()).isEqualTo(aim(text).isCheckable());
    assertThat(QuestionForm.of(ENGLISH.read(scattered), ENGLISH).starts())
        .isEqualTo(QuestionForm.of(ENGLISH.read(text), ENGLISH).starts());
    assertThat(Specificity.of(ENGLISH.read(scattered), ENGLISH))
        .isEqualTo(Specificity.of(ENGLISH.read(text), ENGLISH));
  }

  private static Aim aim(String text) {
    return Aim.of(ENGLISH.read(text), ENGLISH);
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.texts();
  }

  @Provide
  Arbitrary<String> words() {
    return HostileTexts.words();
  }
}
