package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.Prose.Token;
import io.github.mentoring4j.readiness.ReadinessChecker.Configuration;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProseProperties {
  private static final LanguagePack ENGLISH = LanguagePack.of(Locale.ENGLISH).orElseThrow();
  private static final ReadinessChecker CHECKER = ReadinessChecker.standard()
      .with(Configuration.builder().on("question.related").build());

  /** What could make a reader go over a text again and again. */
  private static final List<String> HOSTILE = List.of(
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
    for (String piece : HOSTILE) {
      Watched watched = new Watched(repeated(piece, 100_000));

      ProseReader.tokens(watched, ENGLISH::stem);

      assertThat(watched.looks).as(piece).isLessThanOrEqualTo(400_000L);
    }
  }

  /** With a square of the length, the slowest of these would take hours. */
  @Example
  void readsLongHostileTextsInProportionToTheirLength() {
    for (String piece : HOSTILE) {
      for (String text : List.of(
          repeated(piece, 400_000) + "?",
          "How " + repeated(piece, 400_000),
          "Do you " + repeated(piece, 400_000) + ".")) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text), piece);
      }
    }
  }

  private static void read(String text) {
    Prose prose = ENGLISH.read(text);
    Aim aim = Aim.of(new Reading("objectives[0]", prose, ENGLISH));
    QuestionForm form = QuestionForm.of(prose, ENGLISH);

    assertThat(aim.detail()).isLessThanOrEqualTo(prose.size());
    assertThat(form.starts().size()).isLessThanOrEqualTo(prose.size());
    assertThat(Specificity.of(prose, ENGLISH)).isNotNaN();
    assertThat(ENGLISH.matters(prose).size()).isLessThanOrEqualTo(prose.size());
    assertThat(ENGLISH.canRead(prose)).isIn(true, false);
  }

  /** A plan of texts as long as a plan may hold them. */
  @Example
  void judgesAFullPlanOfHostileTextsInProportionToItsLength() {
    for (String piece : List.of("do you, ", "how, ", "improve ", "a ", "e\u0301", "1,")) {
      List<String> texts = Collections.nCopies(30, repeated(piece, 9_999));
      SessionPlan plan = SessionPlan.builder()
          .stage(Stage.PROGRESS_AND_REFLECTION)
          .objectives(texts)
          .questions(texts)
          .draftGoals(texts)
          .thanks(texts.get(0))
          .build();
      SessionContext context = SessionContext.builder()
          .agreement(
              Agreement.builder().excludedTopics(List.of("wages and welding")).build())
          .interests(texts)
          .build();

      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> assertThat(CHECKER.check(plan, context, GoodPlan.NOW).results()).isNotEmpty(),
          piece);
    }
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length());
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

  @Property
  void pointsAtAPartOfATextOfThePlan(@ForAll("plans") SessionPlan plan) {
    Map<String, String> texts =
        Stated.all(plan).stream().collect(Collectors.toMap(Stated::path, Stated::text));

    for (ReadinessRule rule : ProseRules.rules()) {
      for (Finding finding : judged(rule, plan)) {
        Span span = finding.span().orElseThrow();
        String text = texts.getOrDefault(finding.path().orElseThrow(), "");
        assertThat(text.length()).isGreaterThanOrEqualTo(span.end());
        assertThat(finding.subjects())
            .containsExactly(PlanText.excerpt(text.substring(span.start(), span.end())));
        assertThat(finding.subjects().get(0)).isNotEmpty();
        assertThat(finding.code()).isEqualTo(rule.code());
        assertThat(finding.certainty()).isNotEqualTo(Finding.Certainty.CERTAIN);
        assertThat(finding.severity()).isNotEqualTo(Finding.Severity.ERROR);
      }
    }
  }

  private static List<Finding> judged(ReadinessRule rule, SessionPlan plan) {
    return rule.judge(plan, SessionContext.builder().build(), GoodPlan.NOW).findings();
  }

  /** What is not seen must not change what is said, only where. */
  @Property
  void saysTheSameOfATextWithCharactersThatAreNotSeen(@ForAll("words") String text) {
    String scattered = text.replace("", "\u200B");

    assertThat(Aim.of(reading(scattered)).isCheckable())
        .isEqualTo(Aim.of(reading(text)).isCheckable());
    assertThat(QuestionForm.of(ENGLISH.read(scattered), ENGLISH).starts())
        .isEqualTo(QuestionForm.of(ENGLISH.read(text), ENGLISH).starts());
    assertThat(Specificity.of(ENGLISH.read(scattered), ENGLISH))
        .isEqualTo(Specificity.of(ENGLISH.read(text), ENGLISH));
  }

  private static Reading reading(String text) {
    return new Reading("objectives[0]", ENGLISH.read(text), ENGLISH);
  }

  @Provide
  Arbitrary<SessionPlan> plans() {
    return Arbitraries.oneOf(texts(), words())
        .list()
        .ofMaxSize(5)
        .map(list -> SessionPlan.builder()
            .objectives(list)
            .questions(list)
            .draftGoals(list)
            .thanks(list.stream().findFirst())
            .build());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> hostile =
        Arbitraries.of(HOSTILE).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(40))
        .filter(text ->
            text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "How", "did", "you", "and", "why", "would", "is", "my", "salary", "Java,", "offer?",
            "improve", "better", "who", "tell", "me", "on", "Monday", "or", "a", "list")
        .list()
        .ofMaxSize(14)
        .map(list -> String.join(" ", list));
  }
}
