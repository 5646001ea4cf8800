package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageOptions.Limit;
import io.github.mentoring4j.templates.MessageOptions.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {
  private static final MessageComposer COMPOSER = MessageComposer.standard();

  /** The order in which a note takes parts in, as its limit grows. The thanks and the word for what it is about are not fields, and come first. */
  private static final Map<MessageKind, List<String>> KEPT = Map.of(
      MessageKind.INTRODUCTION,
      List.of("Thank you.", "mentoring", "about", "sender", "wantToLearn", "soFar"),
      MessageKind.CLOSING_THANKS,
      List.of("sender", "next"));

  static List<MessageInput> noted() {
    return Examples.FULL.stream()
        .filter(input -> Channels.of(input).contains(Channel.CONNECTION_NOTE))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("noted")
  void takesPartsIntoANoteInAFixedOrderAsTheLimitGrows(MessageInput input) {
    Set<String> order = new LinkedHashSet<>();
    Set<String> before = Set.of();
    for (int limit = 1; limit <= 700; limit++) {
      Set<String> shown = shown(input, note(limit));
      assertThat(shown).as("limit %d", limit).containsAll(before);
      order.addAll(shown);
      before = shown;
    }

    List<String> optional = new ArrayList<>(order);
    optional.removeAll(Set.of("recipient", "whyYou", "askMinutes", "difference"));
    assertThat(optional).isEqualTo(KEPT.get(input.kind()));
  }

  private static Set<String> shown(MessageInput input, MessageOptions options) {
    try {
      Message message = COMPOSER.compose(input, options);
      Set<String> shown = new LinkedHashSet<>(message.given());
      message.dropped().forEach(shown::remove);
      if (input instanceof Introduction) {
        Set<String> withWords = new LinkedHashSet<>();
        Stream.of("Thank you.", "mentoring")
            .filter(message.body()::contains)
            .forEach(withWords::add);
        withWords.addAll(shown);
        return withWords;
      }
      return shown;
    } catch (MessageTooLongException e) {
      return Set.of();
    }
  }

  @Test
  void namesInANoteEverythingThatItHasNoPlaceFor() {
    assertThat(COMPOSER.compose(Examples.FULL_INTRODUCTION, note(700)).dropped())
        .containsExactly(
            "expectations",
            "topic",
            "referredBy",
            "sharedGroup",
            "skills",
            "interests",
            "experience",
            "firstQuestion",
            "availability",
            "zone",
            "link");
    assertThat(COMPOSER.compose(Examples.FULL_CLOSING_THANKS, note(700)).dropped())
        .containsExactly("achievements", "contact", "offer");
  }

  @ParameterizedTest
  @EnumSource
  void fillsALimitOfAnyUnitToTheLast(Unit unit) {
    Introduction introduction = Examples.MINIMAL_INTRODUCTION.toBuilder()
        .expectations("ein Gespräch im Monat \uD83C\uDF31")
        .build();
    MessageOptions chat = MessageOptions.chat(Locale.ENGLISH);
    int length = unit.count(COMPOSER.compose(introduction, chat).body());

    assertThat(COMPOSER.compose(introduction, limited(chat, length, unit)).body())
        .satisfies(body -> assertThat(unit.count(body)).isEqualTo(length));
    MessageTooLongException thrown = catchThrowableOfType(
        MessageTooLongException.class,
        () -> COMPOSER.compose(introduction, limited(chat, length - 3, unit)));
    assertThat(thrown)
        .hasMessageStartingWith(
            "The body has %d %s but the limit is %d, so 3 are too many; the longest part is ",
            length, unit.label(), length - 3);
    assertThat(thrown.unit()).isEqualTo(unit);
    assertThat(thrown.limit()).isEqualTo(length - 3);
    assertThat(thrown.length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"MARKDOWN,\\*", "HTML,&amp;"})
  void countsWhatTheFormatAdds(Format format, String escaped) {
    Introduction introduction = Examples.MINIMAL_INTRODUCTION.toBuilder()
        .expectations(format == Format.HTML ? "a & b" : "a * b")
        .build();
    MessageOptions chat =
        MessageOptions.chat(Locale.ENGLISH).toBuilder().format(format).build();
    Message message = COMPOSER.compose(introduction, chat);
    int length = message.body().length();

    assertThat(message.body()).contains(escaped);
    assertThat(length)
        .isGreaterThan(COMPOSER
            .compose(introduction, MessageOptions.chat(Locale.ENGLISH))
            .body()
            .length());
    assertThat(catchThrowableOfType(
            MessageTooLongException.class,
            () -> COMPOSER.compose(introduction, limited(chat, length - 1, Unit.UTF16_UNITS))))
        .hasMessageContaining("so 1 are too many");
  }

  @Test
  void refusesANoteOfAKindThatHasNone() {
    Map<MessageKind, List<Fault>> refused = new TreeMap<>();
    for (MessageInput input : Examples.FULL) {
      InvalidValueException thrown = catchThrowableOfType(
          InvalidValueException.class, () -> COMPOSER.compose(input, note(10_000)));
      if (thrown != null) {
        refused.put(input.kind(), thrown.faults());
      }
    }

    assertThat(refused).hasSize(5);
    assertThat(refused.get(MessageKind.SESSION_RECAP))
        .containsExactly(
            new Fault("channel", "CONNECTION_NOTE", "one of [EMAIL, CHAT] for SESSION_RECAP"));
  }

  /** What fits the smallest note at all: the longest reason and a salutation of 33 or 34. */
  @ParameterizedTest
  @CsvSource({
    "en,CALL,34",
    "en,VIDEO,33",
    "en,MEETING,34",
    "es,CALL,34",
    "es,VIDEO,34",
    "es,MEETING,34",
    "de,CALL,34",
    "de,VIDEO,33",
    "de,MEETING,34"
  })
  void holdsTheLongestReasonInANoteOfTwoHundred(
      Locale locale, Introduction.Medium medium, int greeting) {
    Introduction introduction = Examples.MINIMAL_INTRODUCTION.toBuilder()
        .recipient(Recipient.of("Leila Haddad", "s".repeat(greeting)))
        .whyYou("w".repeat(119) + ".")
        .askMedium(medium)
        .build();

    assertThat(COMPOSER.compose(introduction, MessageOptions.note(locale)).body())
        .hasSizeLessThanOrEqualTo(200)
        .contains("w".repeat(119));
  }

  private static MessageOptions note(int limit) {
    return MessageOptions.note(Locale.ENGLISH).toBuilder().bodyLimit(limit).build();
  }

  private static MessageOptions limited(MessageOptions options, int most, Unit unit) {
    return options.toBuilder().bodyLimit(Limit.of(most, unit)).build();
  }
}
