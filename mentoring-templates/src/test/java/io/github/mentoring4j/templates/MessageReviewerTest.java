package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReviewerTest {
  private static final String FOUR_OF_NINE = "Ihre Fragen helfen mir, und der Plan ist gut.";

  /** The first text has nine words, and four that only German has. */
  @ParameterizedTest
  @CsvSource({"Prüfung bestanden,rest,true", "Prüfung,rest,false"})
  void tellsTheLanguageOfTwelveWords(String achievement, String next, boolean isTold) {
    assertThat(isTold(FOUR_OF_NINE, achievement, next)).isEqualTo(isTold);
  }

  /** The words that only German has are in capitals, those that only English has in brackets. */
  @ParameterizedTest
  @CsvSource({
    "'UND Plan gelingt, DER Tag IST gut, Ada lacht',rest,true",
    "'UND Plan gelingt, DER Tag war gut, Ada lacht',rest,false",
    "'UND Plan gelingt, DER Tag IST gut, Ada lacht',go [to] Berlin,true",
    "'UND Plan gelingt, DER Tag war gut, Ada lacht',go [to] Berlin,false",
    "'UND Plan gelingt, DER Tag IST NICHT gut, AUCH WIR',go [to] [my] Berlin,true",
    "'UND Plan gelingt, DER Tag IST NICHT gut, AUCH Ada',go [to] [my] Berlin,false"
  })
  void tellsItByThreeTimesAsManyWordsOfItsOwn(String difference, String next, boolean isTold) {
    assertThat(isTold(own(difference), "Prüfung bestanden", own(next))).isEqualTo(isTold);
  }

  private static String own(String text) {
    return text.replaceAll("[\\[\\]]", "");
  }

  private static boolean isTold(String difference, String achievement, String next) {
    ClosingThanks thanks = Examples.MINIMAL_CLOSING_THANKS.toBuilder()
        .difference(difference)
        .achievements(List.of(achievement))
        .next(next)
        .build();
    MessageOptions mail = MessageOptions.email(Locale.ENGLISH);
    return MessageComposer.standard().review(thanks, mail).findings().stream()
        .anyMatch(finding -> finding.code().equals("language.other"));
  }
}
