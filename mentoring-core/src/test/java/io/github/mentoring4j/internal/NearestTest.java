package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final Set<String> KNOWN =
      Set.of("schedule.past", "schedule.missing", "agenda.slack", "most");

  @ParameterizedTest
  @CsvSource({
    "schedule.past, schedule.past",
    "schedule.psat, schedule.past",
    "shedule.past, schedule.past",
    "schedule.passed, schedule.past",
    "Schedule.Missing, schedule.missing",
    "agenda_slack, agenda.slack",
    "mots, most"
  })
  void findsWhatDiffersInAFewLetters(String written, String meant) {
    assertThat(Nearest.of(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"thanks", "''", "s", "schedule", "least", "agenda.slack.minutes"})
  void findsNothingFarAway(String written) {
    assertThat(Nearest.of(written, KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GOAL_SET, goal-set",
    "goal set, goal-set",
    "target_date, targetDate",
    "REFLECTION, reflection"
  })
  void doesNotMindHowWordsAreJoined(String written, String meant) {
    assertThat(Nearest.of(written, List.of("goal-set", "reflection", "targetDate")))
        .contains(meant);
  }

  /** Without swaps, the two would be equally far. */
  @Test
  void countsTwoSwappedLettersAsOneSlip() {
    assertThat(Nearest.of("mentro", List.of("centri", "mentor"))).contains("mentor");
    assertThat(Nearest.of("ab", List.of("ba"))).contains("ba");
    assertThat(Nearest.of("ba", List.of("ac"))).isEmpty();
  }

  @Test
  void findsTheFirstInTheAlphabetAmongEquallyNearNames() {
    assertThat(Nearest.of("bast", List.of("past", "last", "cast"))).contains("cast");
  }

  @Test
  void findsTheNearerOfTwo() {
    assertThat(Nearest.of("minutes", List.of("leastMinutes", "minute"))).contains("minute");
    assertThat(Nearest.of("slack", List.of("blacks", "slacks"))).contains("slacks");
  }

  @Test
  void findsNothingWhereNothingIsKnown() {
    assertThat(Nearest.of("past", List.of())).isEmpty();
  }
}
