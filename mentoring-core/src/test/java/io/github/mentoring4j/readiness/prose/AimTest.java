package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AimTest {
  private static final LanguagePack ENGLISH = LanguagePack.of(Locale.ENGLISH).orElseThrow();

  private static Aim aim(String text) {
    return Aim.of(ENGLISH.read(text), ENGLISH);
  }

  private static String opening(String text) {
    Aim aim = aim(text);
    return aim.opening().map(span -> text.substring(span.start(), span.end())).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run 10 km",
        "Teach seven pupils to swim",
        "Call my brother every Sunday",
        "Know the way by Friday",
        "Have my CV in a state to be sent",
        "Decide whether I apply",
        "Know whom I phone first",
        "Work out where we meet",
        "Rehearse the talk",
        "Hand over the night shift",
        "Run a marathon",
        "Be told how I come across",
        "Sing on my own",
        "Walk to work everyday",
        "Get certified as a welder",
        "Merge the rota branch"
      })
  void knowsByWhatOneCanTell(String text) {
    assertThat(aim(text).isCheckable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Be calmer",
        "Understand why they left",
        "Know how they think",
        "Be nicer to each other",
        "Find a better balance",
        "Build a good relationship with my boss",
        "1. Be calmer",
        "Figure out my life",
        "Like the weak ones",
        "Choose healthier snacks"
      })
  void knowsWhereThereIsNothingToTellItBy(String text) {
    assertThat(aim(text).isCheckable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Improve my Java, Improve",
    "I would like to improve my Java, improve",
    "2) get better at chess, get better",
    "My goal is to really grow, grow",
    "Write about growing, ''",
    "'', ''"
  })
  void findsTheWordsThatOnlyNameADirection(String text, String opening) {
    assertThat(opening(text == null ? "" : text)).isEqualTo(opening == null ? "" : opening);
  }

  @Test
  void countsTheWordsThatSayMoreEachOnce() {
    assertThat(aim("Improve my better skills").detail()).isZero();
    assertThat(aim("Improve how my team welds and bends, and how it welds").detail())
        .isEqualTo(3);
  }

  @Test
  void isVagueUpToANumberOfSuchWordsUnlessItIsCheckable() {
    assertThat(aim("Improve welding and bending").isVague(2)).isTrue();
    assertThat(aim("Improve welding and bending").isVague(1)).isFalse();
    assertThat(aim("Improve welding by Monday").isVague(9)).isFalse();
    assertThat(aim("Weld").isVague(9)).isFalse();
  }
}
