package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Composes every combination of optional parts. Each field has a mark, so that it is seen whether it is shown. */
class OptionalPartsTest {
  /** What of a message shows a field, where it is not a Q before the name of the field. */
  private static final Map<String, Pattern> MARKS = Map.ofEntries(
      mark("recipient", "Qrecipient|Qsalutation"),
      mark("askMinutes", "\\b55\\b"),
      mark("skills", "Qskill1.+Qskill2"),
      mark("interests", "Qinterest\\b"),
      mark("zone", "Kolkata"),
      mark("link", "https://example.org/Q"),
      mark("minutes", "\\b55\\b"),
      mark("questions", "Qquestion\\?"),
      mark("options", "Qoption\\b"),
      mark("tried", "Qwhat\\b.+Qresult"),
      mark("neededBy", "\\b30\\b"),
      mark("start", "\\b28\\b"),
      mark("topics", "Qtopic"),
      mark("done", "Qaction"),
      mark("helpWanted", "your advice|un consejo|ein Rat"),
      mark("materials", "Qmaterial"),
      mark("date", "\\b23\\b"),
      mark("actions", "\\b27\\b.*Qaction"),
      mark("decisions", "Qdecision"),
      mark("offers", "Qoffer"),
      mark("SESSION_RECAP.next", "\\b29\\b"),
      mark("slots", "\\b24\\b.+\n.+\\b25\\b"),
      mark("goals", "Qgoal"),
      mark("achievements", "Qachievement"));

  private final Set<String> read = new HashSet<>();

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("introduction", Combinations.introductions(), 3 * 1024 + 256),
        Arguments.of("help request", Combinations.helpRequests(), (3 + 2 * 4 + 1) * 3 * 64),
        Arguments.of("session agenda", Combinations.sessionAgendas(), 2048 + 1024),
        Arguments.of("session recap", Combinations.sessionRecaps(), 128),
        Arguments.of("reschedule request", Combinations.rescheduleRequests(), 8),
        Arguments.of("progress update", Combinations.progressUpdates(), 7 * 128),
        Arguments.of("closing thanks", Combinations.closingThanks(), 16));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void readsWellWithAnyParts(String kind, List<MessageInput> inputs, int number) {
    for (Locale language : MessageComposer.standard().languages()) {
      for (Formality formality : Formality.values()) {
        for (Channel channel : Channels.of(inputs.get(0))) {
          MessageOptions options = Channels.options(channel, language).toBuilder()
              .formality(formality)
              .bodyTarget(Optional.empty())
              .build();
          inputs.forEach(input -> assertReadsWell(input, options));
        }
      }
    }

    assertThat(inputs).as(kind).hasSize(number);
  }

  private void assertReadsWell(MessageInput input, MessageOptions options) {
    Message message = MessageComposer.standard().compose(input, options);
    // Chats and notes show few parts, so many of them are the same.
    if (read.add(message.subject() + message.body() + message.locale())) {
      Reading.assertReadsWell(message);
    }
    assertThat(message.given()).isEqualTo(Given.of(input));
    String whole = message.subject().orElse("") + "\n" + message.body();
    Set<String> shown = new TreeSet<>();
    for (String field : Given.of(input)) {
      if (shows(whole, input, field)) {
        shown.add(field);
      }
    }
    Set<String> expected = new TreeSet<>(Given.of(input));
    message.dropped().forEach(expected::remove);
    assertThat(shown).as("shown in%n%s", whole).isEqualTo(expected);
    if (options.channel() != Channel.CONNECTION_NOTE) {
      assertThat(message.dropped()).isEmpty();
    }
  }

  private static Map.Entry<String, Pattern> mark(String field, String mark) {
    return Map.entry(field, Pattern.compile(mark));
  }

  private static boolean shows(String whole, MessageInput input, String field) {
    Pattern mark = MARKS.getOrDefault(input.kind() + "." + field, MARKS.get(field));
    return mark == null ? whole.contains("Q" + field) : mark.matcher(whole).find();
  }
}
