package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceStarterTest {
  private static final Map<String, String> VALUES = Map.of(
      "about", Examples.FULL_INTRODUCTION.about(),
      "wantToLearn", Examples.FULL_INTRODUCTION.wantToLearn(),
      "expectations", Examples.FULL_INTRODUCTION.expectations(),
      "goal", Examples.FULL_HELP_REQUEST.goal(),
      "expected", Examples.FULL_HELP_REQUEST.expected().orElseThrow(),
      "recommendation", Examples.FULL_HELP_REQUEST.recommendation().orElseThrow(),
      "meanwhile", Examples.FULL_HELP_REQUEST.meanwhile().orElseThrow());

  @ParameterizedTest
  @EnumSource
  void beginsTheSentenceThatTheMessageHas(SentenceStarter starter) {
    for (Locale locale : MessageComposer.standard().languages()) {
      MessageOptions options = MessageOptions.email(locale);
      String mails = MessageComposer.standard()
              .compose(Examples.FULL_INTRODUCTION, options)
              .body()
          + MessageComposer.standard()
              .compose(Examples.FULL_HELP_REQUEST, options)
              .body();

      assertThat(starter.in(locale)).endsWith(" …");
      assertThat(mails)
          .contains(starter.in(locale).replace("…", VALUES.get(starter.field())) + ".");
    }
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
        .hasMessage("There are no messages in Italian (it), only in English (en)");
  }
}
