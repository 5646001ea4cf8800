package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.internal.Visible;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads messages as a program would, to which a user's text could be more than a text. */
final class Harmless {
  /** Scripts in which a letter may look different beside a joiner. */
  private static final Pattern JOINING_LETTER =
      Pattern.compile("[\\p{IsArabic}\\p{IsSyriac}\\p{IsMandaic}\\p{IsNko}\\p{IsMongolian}"
          + "\\p{IsPhags_Pa}\\p{IsDevanagari}\\p{IsBengali}\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}"
          + "\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}\\p{IsMalayalam}\\p{IsSinhala}\\p{IsKhmer}"
          + "\\p{IsMyanmar}\\p{IsTibetan}\u064B-\u0655\u0670]");

  private static final Pattern EMOJI =
      Pattern.compile("[\u2190-\u21FF\u2600-\u27BF\u2B00-\u2BFF\\x{1F000}-\\x{1FAFF}]");
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final Pattern JOINERS = Pattern.compile("[\u200C\u200D]");
  private static final Pattern LINE_BREAK = Pattern.compile("[\n\u000B\f\r\u0085\u2028\u2029]");
  private static final Pattern BLANK_END = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  private Harmless() {}

  /** Composes a message without a limit on its body, so that every format shows the same parts. */
  static void assertIsHarmless(Filled filled, MessageOptions limited) {
    try {
      assertAllFormatsAreHarmless(filled, limited);
    } catch (AssertionError | RuntimeException e) {
      throw failure(filled, limited, e);
    }
  }

  private static void assertAllFormatsAreHarmless(Filled filled, MessageOptions limited) {
    MessageOptions options = limited.toBuilder()
        .bodyLimit(Optional.empty())
        .bodyTarget(Optional.empty())
        .build();
    Message plain = compose(filled, options);
    assertShowsTheText(filled, plain);
    List<String> lines = readBack(filled, plain);
    for (Format format : List.of(Format.MARKDOWN, Format.HTML, Format.SLACK)) {
      Message message = compose(filled, options.toBuilder().format(format).build());
      assertThat(message.subject()).isEqualTo(plain.subject());
      assertThat(message.dropped()).isEqualTo(plain.dropped());
      assertThat(message.plainText()).isEqualTo(plain.body());
      assertThat(readBack(filled, message)).as("%s", format).isEqualTo(lines);
    }
  }

  /** Composes a message within its limit, and says whether there was room for it. */
  static boolean assertIsHarmlessOrTooLong(Filled filled, MessageOptions options) {
    try {
      Message message = compose(filled, options);
      options
          .bodyLimit()
          .ifPresent(limit ->
              assertThat(limit.unit().count(message.body())).isLessThanOrEqualTo(limit.most()));
      assertThat(readBack(filled, message)).isNotEmpty();
      return true;
    } catch (MessageTooLongException e) {
      assertThat(e.length()).isGreaterThan(e.limit());
      return false;
    } catch (AssertionError | RuntimeException e) {
      throw failure(filled, options, e);
    }
  }

  private static AssertionError failure(Filled filled, MessageOptions options, Throwable cause) {
    return new AssertionError(
        "'%s' in %s, %s, %s"
            .formatted(Visible.of(filled.text()), filled.input().kind(), options, cause),
        cause);
  }

  private static Message compose(Filled filled, MessageOptions options) {
    return MessageComposer.standard().compose(filled.input(), options);
  }

  /** Gives the lines of a message after a look for all that should not be in it. */
  private static List<String> readBack(Filled filled, Message message) {
    message.subject().ifPresent(Harmless::assertIsOneLine);
    assertHasNothingUnseen(message.body().replace("\n", ""));
    String typed = String.join("\n", seenLines(filled.text()));
    for (String brackets : List.of("{{", "}}")) {
      assertThat(message.body().contains(brackets) && !typed.contains(brackets))
          .as("%s is in the body and not in the text", brackets)
          .isFalse();
    }
    return switch (message.format()) {
      case PLAIN -> ParsedBack.plain(message.body());
      case MARKDOWN -> linesOf(message, ParsedBack.markdown(message.body()));
      case SLACK -> linesOf(message, ParsedBack.slack(message.body()));
      case HTML -> {
        ParsedBack html = ParsedBack.html(message.body());
        assertThat(ParsedBack.xml(message.body())).isEqualTo(html);
        yield linesOf(message, html);
      }
    };
  }

  private static List<String> linesOf(Message message, ParsedBack parsed) {
    boolean hasLink = message.given().contains("link") && !message.dropped().contains("link");
    assertThat(parsed.links()).isEqualTo(hasLink ? List.of(Filled.LINK) : List.of());
    return parsed.lines();
  }

  private static void assertIsOneLine(String subject) {
    assertThat(subject).hasSizeLessThanOrEqualTo(60).doesNotContain("=?").doesNotContain("\n");
    assertThat(BLANK_END.matcher(subject).find()).as("blank at an end").isFalse();
    assertHasNothingUnseen(subject);
  }

  private static void assertHasNothingUnseen(String text) {
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      boolean isJoiner = point == NON_JOINER || point == JOINER;
      int after = isJoiner && i < text.length() ? text.codePointAt(i) : 0;
      if (isUnseen(point) || (isJoiner && !joins(before, point, after))) {
        throw new AssertionError("U+%04X at %d of '%s'".formatted(point, i, text));
      }
      before = point;
    }
  }

  private static boolean joins(int before, int joiner, int after) {
    return is(JOINING_LETTER, before)
        || (joiner == JOINER && (is(EMOJI, before) || before == 0xFE0F) && is(EMOJI, after));
  }

  private static boolean is(Pattern kind, int point) {
    return kind.matcher(Character.toString(point)).matches();
  }

  /** Looks for the text once for each field that has it and is shown. In an e-mail, a topic may stand in the subject alone. */
  private static void assertShowsTheText(Filled filled, Message message) {
    boolean topicMayBeAbove = message.channel() == Channel.EMAIL;
    long shown = filled.fields().stream()
        .map(Filled::part)
        .filter(part -> !message.dropped().contains(part))
        .filter(part -> !(topicMayBeAbove && part.equals("topic")))
        .count();
    String body = JOINERS.matcher(message.body()).replaceAll("");
    for (String line : seenLines(filled.text())) {
      assertThat(count(line, body))
          .as("how often '%s' is shown", line)
          .isGreaterThanOrEqualTo(shown);
    }
    if (topicMayBeAbove
        && filled.fields().contains("topic")
        && !message.dropped().contains("topic")) {
      String topic = seenLines(filled.text()).get(0);
      String subject = JOINERS.matcher(message.subject().orElseThrow()).replaceAll("");
      assertThat(subject.contains(topic.replace("=?", "= ?")) || count(topic, body) > shown)
          .as("'%s' is in the subject or once more in the body", topic)
          .isTrue();
    }
  }

  private static long count(String part, String text) {
    long count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  /** Gives what a reader sees of a text, without the joiners. */
  private static List<String> seenLines(String text) {
    return Stream.of(LINE_BREAK.split(text.replace('\t', ' ')))
        .map(line -> line.codePoints()
            .filter(point -> !isUnseen(point) && point != NON_JOINER && point != JOINER)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString())
        .map(line -> BLANK_END.matcher(line).replaceAll(""))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Typed by hand from the Unicode tables, and not taken from the code that is tested. */
  private static boolean isUnseen(int point) {
    if (point >= 0x20 && point < 0x7F) {
      return false;
    }
    return switch (point) {
      case 0xAD,
          0x61C,
          0x180E,
          0x200B,
          0x200E,
          0x200F,
          0x2028,
          0x2029,
          0x202A,
          0x202B,
          0x202C,
          0x202D,
          0x202E,
          0x2060,
          0x2061,
          0x2062,
          0x2063,
          0x2064,
          0x2066,
          0x2067,
          0x2068,
          0x2069,
          0xFEFF,
          0xFFF9,
          0xFFFA,
          0xFFFB,
          0xE0001 -> true;
      default ->
        Character.getType(point) == Character.CONTROL
            || Character.getType(point) == Character.SURROGATE
            || point % 0x10000 >= 0xFFFE
            || (point >= 0x206A && point <= 0x206F)
            || (point >= 0xFDD0 && point <= 0xFDEF)
            || (point >= 0x1D173 && point <= 0x1D17A)
            || (point >= 0xE0020 && point <= 0xE007F);
    };
  }
}
