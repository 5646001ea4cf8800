package io.github.mentoring4j.readiness.prose;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that are hard to read, and texts that look like questions and goals. */
public final class HostileTexts {
  /** Pieces that could make a reader go over a text again and again. */
  public static final List<String> PIECES = List.of(
      "a",
      "a ",
      "ing",
      "'",
      "a'",
      "1,",
      ". ",
      "?",
      "? ",
      "\u0301",
      "\u0301\u0327",
      "e\u0301",
      "\u200B",
      "\u00AD",
      "\u202E",
      "\uFDFA",
      "\uD83D\uDC69\u200D\uD83D\uDE80",
      "\u0645\u0631\u062D\u0628\u0627 ",
      "how ",
      "how, ",
      "and ",
      "and why ",
      "do you, ",
      "do you ",
      "did he ask and did he ",
      "could you tell me ",
      "tell me ",
      "me ",
      "who, ",
      "what of ",
      "or would you ",
      "improve ",
      "i would like to ",
      "without a ",
      "know ",
      "thank you ",
      "\n",
      "- ");

  private HostileTexts() {}

  public static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length());
  }

  public static Arbitrary<String> texts() {
    Arbitrary<String> hostile =
        Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(40))
        .filter(text ->
            text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE));
  }

  public static Arbitrary<String> words() {
    return Arbitraries.of(
            "How", "did", "you", "and", "why", "would", "is", "my", "salary", "Java,", "offer?",
            "improve", "better", "who", "tell", "me", "on", "Monday", "or", "a", "list")
        .list()
        .ofMaxSize(14)
        .map(list -> String.join(" ", list));
  }
}
