package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts the words of the typical messages: who is asked for help should need a minute to read it. A review tells it of other messages. */
class SizesTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private record Model(MessageInput input, Locale language, Formality formality) {
    String body(Channel channel) {
      MessageOptions options =
          Channels.options(channel, language).toBuilder().formality(formality).build();
      return MessageComposer.standard().compose(input, options).body();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INTRODUCTION,90",
    "HELP_REQUEST,80",
    "SESSION_AGENDA,60",
    "SESSION_RECAP,60",
    "RESCHEDULE_REQUEST,50",
    "PROGRESS_UPDATE,60",
    "CLOSING_THANKS,70"
  })
  void readsInAMinute(MessageKind kind, int least) {
    int most = MessageReviewTarget.of(kind, Channel.EMAIL).orElseThrow();
    assertThat(models(kind)).hasSize(6).allSatisfy(model -> {
      String body = model.body(Channel.EMAIL);
      assertThat(body.split("\\s+").length).as(body).isBetween(least, most);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "INTRODUCTION,300,800",
    "HELP_REQUEST,300,1000",
    "SESSION_AGENDA,300,800",
    "SESSION_RECAP,300,800",
    "RESCHEDULE_REQUEST,300,800",
    "PROGRESS_UPDATE,300,1000",
    "CLOSING_THANKS,300,800"
  })
  void fitsTheScreenOfAPhone(MessageKind kind, int least, int most) {
    assertThat(models(kind)).hasSize(6).allSatisfy(model -> {
      String body = model.body(Channel.CHAT);
      assertThat(body.length()).as(body).isBetween(least, most);
    });
  }

  private static List<Model> models(MessageKind kind) {
    return Stream.of(
            models(Examples.TYPICAL, Locale.ENGLISH, Formality.FORMAL),
            models(Examples.INFORMAL, Locale.ENGLISH, Formality.INFORMAL),
            models(SpanishExamples.TYPICAL, SPANISH, Formality.FORMAL),
            models(SpanishExamples.INFORMAL, SPANISH, Formality.INFORMAL),
            models(GermanExamples.TYPICAL, Locale.GERMAN, Formality.FORMAL),
            models(GermanExamples.INFORMAL, Locale.GERMAN, Formality.INFORMAL))
        .flatMap(models -> models)
        .filter(model -> model.input().kind() == kind)
        .toList();
  }

  private static Stream<Model> models(
      List<MessageInput> inputs, Locale language, Formality formality) {
    return inputs.stream().map(input -> new Model(input, language, formality));
  }
}
