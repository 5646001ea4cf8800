package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.Filled.Greeting;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends every naughty string through every kind of message. */
class HostileValuesTest {
  /** A bit more than a megabyte. */
  private static final String HUGE = "<b>{{x}}\u202E".repeat(120_000);

  @Test
  void knowsManyNaughtyStrings() {
    assertThat(NaughtyStrings.all()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(NaughtyStrings.groups().keySet())
        .contains("tags", "markdown blocks", "mustache", "headers", "direction", "halves")
        .contains("mentions", "disguises", "chat marks");
  }

  @ParameterizedTest
  @EnumSource
  void fillsEveryFieldThatTakesAString(MessageKind kind) {
    for (String text : NaughtyStrings.all()) {
      Set<String> filled = new HashSet<>();
      for (Greeting greeting : Greeting.values()) {
        filled.addAll(Filled.of(kind, text, greeting).fields());
      }

      if (!Filled.isText(text)) {
        assertThat(filled).as("'%s'", text).isEmpty();
      } else if (Filled.hasLineBreak(text)) {
        assertThat(Set.of("background")).as("'%s'", text).containsAll(filled);
      } else if (text.codePointCount(0, text.length()) <= 36) {
        assertThat(filled).as("'%s'", text).containsAll(suitable(kind, text));
      } else {
        assertThat(filled.isEmpty()).as("'%s'", text).isNotEqualTo(Filled.suits("topic", text));
      }
    }
  }

  /** The fields that take any text of this form. A salutation takes no mark at its end. */
  private static Set<String> suitable(MessageKind kind, String text) {
    Set<String> fields = Filled.fields(kind);
    assertThat(fields.remove("recipient.salutation")).isTrue();
    fields.removeIf(field -> !Filled.suits(field, text));
    return fields;
  }

  @ParameterizedTest
  @EnumSource
  void showsEveryStringAsItStandsInEveryFormat(MessageKind kind) {
    for (String text : NaughtyStrings.all()) {
      for (Formality formality : Formality.values()) {
        Filled filled = Filled.of(
            kind, text, formality == Formality.FORMAL ? Greeting.SALUTATION : Greeting.NAME);
        for (MessageOptions options : everyOption(filled)) {
          Harmless.assertIsHarmless(
              filled, options.toBuilder().formality(formality).build());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheLimitsOfEveryChannel(MessageKind kind) {
    Set<Channel> hadRoom = new HashSet<>();

    for (String text : NaughtyStrings.all()) {
      Filled filled = Filled.of(kind, text, Greeting.NAME);
      for (MessageOptions options : everyOption(filled)) {
        for (Format format : Format.values()) {
          if (Harmless.assertIsHarmlessOrTooLong(
              filled, options.toBuilder().format(format).build())) {
            hadRoom.add(options.channel());
          }
        }
      }
    }

    assertThat(hadRoom).hasSameElementsAs(Channels.of(Filled.only(kind, "sender", "a")));
  }

  /** Lists the presets of a message. One without the string in it is like any other, and has none. */
  private static List<MessageOptions> everyOption(Filled filled) {
    List<MessageOptions> every = new ArrayList<>();
    if (!filled.fields().isEmpty()) {
      for (Locale locale : MessageComposer.standard().languages()) {
        for (Channel channel : Channels.of(filled.input())) {
          every.add(Channels.options(channel, locale));
        }
      }
    }
    return every;
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatAScriptOrAnEmojiNeeds(MessageKind kind) {
    for (String text : NaughtyStrings.of("as typed")) {
      MessageInput input = Filled.of(kind, text, Greeting.NAME).input();
      String body = MessageComposer.standard()
          .compose(input, MessageOptions.email(Locale.ENGLISH))
          .body();

      assertThat(body).contains(text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAMegabyteInEveryFieldAtOnceAndDoesNotRepeatIt(MessageKind kind) {
    assertTimeout(Duration.ofSeconds(5), () -> {
      for (String field : Filled.fields(kind)) {
        InvalidValueException refused = refused(kind, field, HUGE);

        assertThat(refused.faults().get(0).limit()).matches("at most \\d+ code points");
        assertThat(refused).message().contains(field + " is ").hasSizeLessThan(300);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void refusesHalfACharacterInEveryField(MessageKind kind) {
    for (String half : NaughtyStrings.of("halves")) {
      for (String field : Filled.fields(kind)) {
        assertThat(refused(kind, field, half).faults())
            .containsExactly(
                new Fault(field, half, "well-formed text, without half a surrogate pair"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesNothingToSeeForAMissingText(MessageKind kind) {
    for (String nothing : NaughtyStrings.of("nothing")) {
      for (String field : Filled.fields(kind)) {
        assertThat(refused(kind, field, nothing).faults().get(0).limit())
            .as("%s in %s", Integer.toHexString(nothing.codePointAt(0)), field)
            .matches("1 to \\d+ code points");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesALineBreakInEveryFieldButTheBackground(MessageKind kind) {
    List<String> broken = NaughtyStrings.all().stream()
        .filter(text -> Filled.isText(text) && Filled.hasLineBreak(text))
        .toList();
    assertThat(broken).contains("x\u0085y", "x\u2028y", "x\r\n\r\ny");
    for (String lines : broken) {
      for (String field : Filled.fields(kind)) {
        if (!field.equals("background")) {
          assertThat(refused(kind, field, lines).faults())
              .contains(new Fault(field, lines, "a text without line breaks"));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/?a=1&b=2&lt;&copy",
        "https://example.org/'onclick='alert(1)",
        "https://example.org/*a*_b_~~c~~(e)!",
        "https://example.org/#$1%20%3Cb%3E",
        "HTTPS://EXAMPLE.ORG:8443/=?utf-8?q?x?="
      })
  void opensAnAddressAsItWasGiven(String link) {
    Introduction input = Examples.FULL_INTRODUCTION.toBuilder().link(link).build();

    assertThat(ParsedBack.html(body(input, Format.HTML)).links()).containsExactly(link);
    assertThat(ParsedBack.xml(body(input, Format.HTML)).links()).containsExactly(link);
    assertThat(ParsedBack.markdown(body(input, Format.MARKDOWN)).links()).containsExactly(link);
    assertThat(body(input, Format.PLAIN)).endsWith("\n" + link);
  }

  private static String body(MessageInput input, Format format) {
    MessageOptions options = MessageOptions.email(Locale.ENGLISH);
    return MessageComposer.standard()
        .compose(input, options.toBuilder().format(format).build())
        .body();
  }

  @Test
  void opensNoNaughtyStringButAnAddress() {
    for (String text : NaughtyStrings.all()) {
      boolean isAddress = text.matches("(?i)https://example\\.org(/[a-z_.]*)?");
      assertThat(catchThrowableOfType(
                  InvalidValueException.class,
                  () -> Examples.FULL_INTRODUCTION.toBuilder().link(text).build())
              == null)
          .as("'%s' is an address", text)
          .isEqualTo(isAddress);
    }
  }

  private static InvalidValueException refused(MessageKind kind, String field, String text) {
    InvalidValueException refused =
        catchThrowableOfType(InvalidValueException.class, () -> Filled.only(kind, field, text));
    assertThat(refused).as("%s takes '%.40s'", field, text).isNotNull();
    assertThat(refused.faults().get(0).field()).isEqualTo(field);
    return refused;
  }
}
