package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.internal.Blank;
import io.github.mentoring4j.templates.HelpRequest.Attempt;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageOptions.Limit;
import io.github.mentoring4j.templates.MessageOptions.Unit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MessageComposerProperties {
  /** Typed by hand from the Unicode tables, and not taken from the code that is tested. */
  private static final String UNSEEN =
      "[\\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\uFDD0-\uFDEF]";

  private static final MessageOptions EMAIL = MessageOptions.email(Locale.ENGLISH);
  private static final MessageOptions CHAT = MessageOptions.chat(Locale.ENGLISH);

  /** Texts that would like to be more than a text, of at most 36 code points. */
  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces = Arbitraries.of(
        "{{sender}}",
        "{{#about}}",
        "{{/about}}",
        "}}",
        "{{{",
        "$1",
        "\\0",
        "%s",
        "%n",
        "=?utf-8?q?a?=",
        "=?",
        "?=",
        "\u202E",
        "\u2066",
        "\u200B",
        "\uFEFF",
        "\u0000",
        "\u001B[31m",
        "\t",
        "<b>",
        "&lt;",
        "*a*",
        "`",
        "[x](y)",
        "\uD83D\uDC68",
        "\u05D0",
        "\u0645",
        "a\u0301",
        ". ",
        "?",
        "…",
        "”",
        ")",
        "  ",
        "{0}",
        "null",
        "ﬁ",
        "I",
        "İ");
    Arbitrary<String> any = Arbitraries.strings()
        .withCharRange('\u0000', '\uD7FF')
        .withCharRange('\uE000', '\uFFFD')
        .excludeChars('\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029', '\u200C', '\u200D')
        .ofMaxLength(6);
    return Arbitraries.oneOf(pieces, pieces, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .map(text -> text.substring(
            0, text.offsetByCodePoints(0, Math.min(36, text.codePointCount(0, text.length())))))
        .filter(text -> !Blank.is(text) && Filled.suits("topic", text));
  }

  @Provide
  Arbitrary<Introduction> introductions() {
    return Combinators.combine(hostile(), hostile(), hostile(), hostile(), hostile(), hostile())
        .as((a, b, c, d, e, f) -> Introduction.builder()
            .recipient(Recipient.of(a))
            .sender(b)
            .about(c)
            .whyYou(d)
            .wantToLearn(e)
            .expectations(f)
            .askMinutes(20)
            .topic(f)
            .referredBy(a)
            .soFar(b)
            .skills(List.of(item(c), item(d), item(e)))
            .interests(List.of(item(f), item(a)))
            .experience(b)
            .firstQuestion("Why " + c)
            .availability(d)
            .zone(ZoneId.of("Asia/Kolkata"))
            .build());
  }

  /** Lists take no end mark. */
  private static String item(String text) {
    return Filled.suits("skills", text) ? text : text + "x";
  }

  @Provide
  Arbitrary<HelpRequest> helpRequests() {
    return Combinators.combine(
            hostile(),
            hostile(),
            hostile(),
            hostile(),
            hostile(),
            Arbitraries.integers().between(0, 2))
        .as((a, b, c, d, e, questions) -> HelpRequest.builder()
            .recipient(Recipient.of(a))
            .sender(b)
            .topic(c)
            .minutes(20)
            .goal(d)
            .background(e)
            .whyYou(a)
            .questions(List.of("Why " + b, "How " + c).subList(0, questions))
            .options(List.of(e, a))
            .recommendation(b)
            .expected(c)
            .tried(List.of(new Attempt(d, e)))
            .neededBy(LocalDate.of(2026, 9, 30))
            .meanwhile(a)
            .link("https://example.org/a")
            .thanksFor(b)
            .build());
  }

  @Property
  void keepsEverySubjectOneShortLineThatForgesNothing(
      @ForAll("introductions") Introduction introduction,
      @ForAll("helpRequests") HelpRequest request) {
    for (MessageInput input : List.of(introduction, request)) {
      String subject = compose(input, EMAIL).subject().orElseThrow();

      assertThat(subject)
          .hasSizeLessThanOrEqualTo(60)
          .doesNotContain("=?")
          .isEqualTo(subject.strip());
      assertThat(subject).doesNotContainPattern(UNSEEN).doesNotContainPattern("\\R");
    }
  }

  @Property
  void insertsEveryTextAsItStands(
      @ForAll("introductions") Introduction introduction,
      @ForAll("helpRequests") HelpRequest request) {
    assertThat(compose(introduction, EMAIL).body())
        .contains(
            "My name is " + seen(introduction.sender()),
            "I am " + seen(introduction.about()),
            "I would like to " + seen(introduction.wantToLearn()),
            "What I bring: " + listed(introduction.skills()));
    assertThat(compose(request, CHAT).body())
        .contains(
            "What it is about: " + seen(request.topic()),
            "My aim is to " + seen(request.goal()),
            "With thanks, " + seen(request.sender()));
  }

  @Property
  void letsNothingUnseenThrough(
      @ForAll("introductions") Introduction introduction,
      @ForAll("helpRequests") HelpRequest request) {
    for (MessageInput input : List.of(introduction, request)) {
      for (MessageOptions options : List.of(EMAIL, CHAT)) {
        assertThat(compose(input, options).body().replace("\n", "")).doesNotContainPattern(UNSEEN);
      }
    }
  }

  @Property
  void parsesNoTextOfAUserAgain(@ForAll("introductions") Introduction introduction) {
    Introduction tagged = introduction.toBuilder()
        .about("{{wantToLearn}}")
        .wantToLearn("{{about}}")
        .build();

    assertThat(compose(tagged, CHAT).body())
        .contains("I am {{wantToLearn}}.", "I would like to {{about}}.");
  }

  @Property(tries = 200)
  void composesTheSameWhateverTheDefaultsAre(
      @ForAll("helpRequests") HelpRequest request,
      @ForAll("defaults") Locale locale,
      @ForAll("zones") String zone) {
    Message message = compose(request, EMAIL);
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      assertThat(compose(request, EMAIL)).isEqualTo(message).hasSameHashCodeAs(message);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Provide
  Arbitrary<Locale> defaults() {
    return Arbitraries.of(
            "tr-TR",
            "ar-EG-u-nu-arab",
            "th-TH-u-ca-buddhist",
            "de-CH",
            "ja-JP-u-ca-japanese",
            "und")
        .map(Locale::forLanguageTag);
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of("Pacific/Kiritimati", "Pacific/Niue", "Asia/Kolkata", "UTC");
  }

  @Property
  void losesNoPartToAHigherLimit(
      @ForAll("fullInputs") MessageInput input,
      @ForAll Channel channel,
      @ForAll Format format,
      @ForAll Unit unit,
      @ForAll @IntRange(min = 1, max = 2000) int limit,
      @ForAll @IntRange(min = 0, max = 300) int more) {
    Assume.that(Channels.of(input).contains(channel));
    MessageOptions options = Channels.options(channel, Locale.ENGLISH).toBuilder()
        .format(format)
        .bodyLimit(Limit.of(limit, unit))
        .build();
    MessageOptions wider =
        options.toBuilder().bodyLimit(Limit.of(limit + more, unit)).build();

    assertThat(shown(input, wider)).containsAll(shown(input, options));
  }

  @Provide
  Arbitrary<MessageInput> fullInputs() {
    return Arbitraries.oneOf(Arbitraries.of(Examples.FULL), helpRequests(), introductions());
  }

  /** Gives the parts that are shown: none where not even the mandatory ones have room. */
  private static List<String> shown(MessageInput input, MessageOptions options) {
    Limit limit = options.bodyLimit().orElseThrow();
    try {
      Message message = compose(input, options);
      assertThat(limit.unit().count(message.body())).isLessThanOrEqualTo(limit.most());
      return message.given().stream()
          .filter(part -> !message.dropped().contains(part))
          .toList();
    } catch (MessageTooLongException e) {
      assertThat(e.length()).isGreaterThan(e.limit());
      return List.of();
    }
  }

  private static Message compose(MessageInput input, MessageOptions options) {
    return MessageComposer.standard().compose(input, options);
  }

  /** Gives three phrases as English lists them, with commas or between commas. */
  private static String listed(List<String> three) {
    boolean hasCommas = three.stream().anyMatch(item -> item.matches("(?s).*[,，、،].*"));
    return String.join(
        hasCommas ? "; " : ", ",
        seen(three.get(0)),
        seen(three.get(1)),
        (hasCommas ? "" : "and ") + seen(three.get(2)));
  }

  private static String seen(String typed) {
    return typed
        .replace('\t', ' ')
        .replaceAll(UNSEEN, "")
        .replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
  }
}
