package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceStarterTest {
  /** A text that completes any of them. */
  private static final String MARK = "Qmark";

  private static final List<MessageInput> INPUTS = List.of(
      Examples.FULL_INTRODUCTION.toBuilder()
          .about(MARK)
          .wantToLearn(MARK)
          .expectations(MARK)
          .build(),
      Examples.FULL_HELP_REQUEST.toBuilder()
          .goal(MARK)
          .expected(MARK)
          .recommendation(MARK)
          .meanwhile(MARK)
          .build(),
      Examples.FULL_SESSION_AGENDA.toBuilder().goal(MARK).build(),
      Examples.FULL_PROGRESS_UPDATE.toBuilder().blocked(MARK).build(),
      Examples.FULL_CLOSING_THANKS.toBuilder()
          .next(MARK)
          .contact(MARK)
          .offer(MARK)
          .build());

  @ParameterizedTest
  @EnumSource
  void beginsTheSentenceThatTheMessageHas(SentenceStarter starter) {
    MessageInput input = INPUTS.stream()
        .filter(candidate -> candidate.kind() == starter.kind())
        .findFirst()
        .orElseThrow();
    for (Locale locale : MessageComposer.standard().languages()) {
      assertThat(starter.in(locale)).endsWith(" …");
      for (Formality formality : Formality.values()) {
        MessageOptions mail =
            MessageOptions.email(locale).toBuilder().formality(formality).build();
        assertThat(MessageComposer.standard().compose(input, mail).body())
            .containsIgnoringCase(starter.in(locale).replace("…", MARK));
      }
    }
  }

  @Test
  void namesAFieldOfItsKind() {
    for (SentenceStarter starter : SentenceStarter.values()) {
      assertThat(Given.of(full(starter.kind()))).contains(starter.field());
    }
  }

  private static MessageInput full(MessageKind kind) {
    return Examples.FULL.stream()
        .filter(input -> input.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void refusesNullByItsName() {
    Refusals.refusesNull("locale", () -> SentenceStarter.GOAL.in(Refusals.nothing()));
  }

  @Test
  void fallsBackFromARegionToItsLanguage() {
    assertThat(SentenceStarter.GOAL.in(Locale.CANADA)).isEqualTo("My aim is to …");
    assertThat(SentenceStarter.GOAL.in(Locale.UK)).isEqualTo("My aim is to …");
  }

  @Test
  void refusesALanguageWithoutTemplates() {
    assertThatThrownBy(() -> SentenceStarter.GOAL.in(Locale.ITALIAN))
        .isInstanceOf(MessageLanguageException.class)
        .hasMessage(
            "There are no messages in Italian (it), only in English (en), Spanish (es), German (de)");
  }
}
