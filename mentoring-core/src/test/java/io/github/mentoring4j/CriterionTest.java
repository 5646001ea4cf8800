package io.github.mentoring4j;

import static io.github.mentoring4j.Evidence.GOALS_WITHOUT_STEP;
import static io.github.mentoring4j.Evidence.REFLECTIONS_IN_STAGE;
import static io.github.mentoring4j.Evidence.SESSIONS_HELD;
import static io.github.mentoring4j.Evidence.SUCCESSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CriterionTest {
  private static final Evidence BADGES = Evidence.of("acme.badges", "Badges earned");

  private static Evidence.Source with(Evidence evidence, int count) {
    return Evidence.Source.builder().put(evidence, count).build();
  }

  private static List<String> messages(Criterion criterion, Evidence.Source source) {
    return criterion.judge(source).stream()
        .map(finding -> finding.message(Locale.ENGLISH))
        .toList();
  }

  @Test
  @Situation("E47")
  void atLeastIsMetAtItsNumber() {
    Criterion criterion = Criterion.atLeast(SESSIONS_HELD, 2);
    assertThat(criterion.judge(with(SESSIONS_HELD, 2))).isEmpty();
    assertThat(messages(criterion, with(SESSIONS_HELD, 1)))
        .containsExactly("Sessions held: 1, at least 2 are needed.");
  }

  @Test
  void atLeastOneSpeaksInTheSingular() {
    assertThat(messages(Criterion.atLeast(SESSIONS_HELD, 1), with(SESSIONS_HELD, 0)))
        .containsExactly("Sessions held: 0, at least 1 is needed.");
  }

  @Test
  @Situation("E47")
  void atMostIsMetAtItsNumber() {
    Criterion criterion = Criterion.atMost(SESSIONS_HELD, 2);
    assertThat(criterion.judge(with(SESSIONS_HELD, 2))).isEmpty();
    assertThat(messages(criterion, with(SESSIONS_HELD, 3)))
        .containsExactly("Sessions held: 3, at most 2 are allowed.");
    assertThat(messages(Criterion.atMost(SESSIONS_HELD, 1), with(SESSIONS_HELD, 3)))
        .containsExactly("Sessions held: 3, at most 1 is allowed.");
  }

  @Test
  void noneNamesWhatIsLeft() {
    Criterion criterion = Criterion.none(GOALS_WITHOUT_STEP);
    assertThat(criterion.judge(with(GOALS_WITHOUT_STEP, 0))).isEmpty();
    assertThat(messages(criterion, with(GOALS_WITHOUT_STEP, 2)))
        .containsExactly("Goals without a step: 2, none may be left.");
    Evidence.Source named =
        Evidence.Source.builder().put(GOALS_WITHOUT_STEP, List.of("g-1", "g-2")).build();
    assertThat(messages(criterion, named))
        .containsExactly("Goals without a step: 2, none may be left: g-1, g-2.");
    assertThat(criterion.judge(named).get(0).subjects()).containsExactly("g-1", "g-2");
  }

  @Test
  void allOfFindsEverythingThatIsUnmet() {
    Criterion criterion =
        Criterion.allOf(Criterion.atLeast(SESSIONS_HELD, 2), Criterion.atLeast(SUCCESSES, 1));
    Evidence.Source nothing =
        Evidence.Source.builder().put(SESSIONS_HELD, 0).put(SUCCESSES, 0).build();
    assertThat(criterion.judge(nothing))
        .extracting(Finding::code)
        .containsExactly("sessions-held.at-least", "successes.at-least");
    assertThat(criterion.asksFor()).containsExactly(SESSIONS_HELD, SUCCESSES);
  }

  @Test
  void anyOfIsMetByOneAndElseShowsTheChoice() {
    Criterion criterion = Criterion.anyOf(
        Criterion.atLeast(SUCCESSES, 1),
        Criterion.allOf(
            Criterion.atLeast(REFLECTIONS_IN_STAGE, 3), Criterion.atLeast(SESSIONS_HELD, 2)));
    Evidence.Source nothing = evidence -> Evidence.Observation.count(0);
    assertThat(criterion.judge(with(SUCCESSES, 1))).isEmpty();
    assertThat(criterion.asksFor()).containsExactly(SUCCESSES, REFLECTIONS_IN_STAGE, SESSIONS_HELD);

    Finding choice = criterion.judge(nothing).get(0);
    assertThat(choice.code()).isEqualTo("any-of");
    assertThat(choice.parts())
        .extracting(Finding::code)
        .containsExactly("successes.at-least", "all-of");
    assertThat(choice.message(Locale.ENGLISH))
        .isEqualTo("One of these is needed: (1) Successes recognized: 0, at least 1 is needed."
            + " (2) All of these together: [Reflections in this stage: 0, at least 3 are needed."
            + " Sessions held: 0, at least 2 are needed.]");
    assertThat(choice.advice(Locale.ENGLISH))
        .isEqualTo(
            "Any one of these is enough: (1) Name at least one success, however small, and note it."
                + " (2) All of these together: [Look back at what went well, what was surprising and what to do"
                + " differently, and note that it was done. Hold a session and record it as held.]");
  }

  @Test
  void namesWhatThereIsTooMuchOf() {
    Evidence.Source named = Evidence.Source.builder()
        .put(Evidence.GOALS_OPEN, List.of("g-1", "g-2", "g-3"))
        .build();
    assertThat(messages(Criterion.atMost(Evidence.GOALS_OPEN, 2), named))
        .containsExactly("Open goals: 3, at most 2 are allowed: g-1, g-2, g-3.");
  }

  @Test
  void isNestedOnlySoDeep() {
    Criterion criterion = Criterion.atLeast(SUCCESSES, 1);
    for (int i = 0; i < 16; i++) {
      criterion = i % 2 == 0 ? Criterion.allOf(criterion) : Criterion.anyOf(criterion);
    }
    Criterion deepest = criterion;
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Criterion.allOf(deepest))
        .withMessageContaining("at most 16 levels");
  }

  @Test
  void namesTheEvidenceForWhichASourceGivesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Criterion.none(GOALS_WITHOUT_STEP).judge(CriterionTest::nothing))
        .withMessage("the source's observation of goals-without-step");
  }

  @SuppressWarnings("NullAway") // what a source without a null checker may do
  private static Evidence.Observation nothing(Evidence evidence) {
    return null;
  }

  @Test
  void whatIsNotSuppliedIsAFindingOfItsOwn() {
    Evidence.Source nothing = Evidence.Source.builder().build();
    for (Criterion criterion : List.of(
        Criterion.atLeast(SESSIONS_HELD, 1),
        Criterion.atMost(SESSIONS_HELD, 1),
        Criterion.none(SESSIONS_HELD))) {
      Finding finding = criterion.judge(nothing).get(0);
      assertThat(finding.code()).isEqualTo("sessions-held.not-supplied");
      assertThat(finding.observed()).isEmpty();
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Sessions held: not supplied.");
      assertThat(finding.advice(Locale.ENGLISH)).startsWith("Supply this evidence");
    }
  }

  @Test
  void speaksOfAUsersOwnEvidenceInItsOwnWords() {
    Finding finding = Criterion.atLeast(BADGES, 3).judge(with(BADGES, 2)).get(0);
    assertThat(finding.code()).isEqualTo("acme.badges.at-least");
    assertThat(finding.label()).contains("Badges earned");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Badges earned: 2, at least 3 are needed.");
    assertThat(finding.advice(Locale.ENGLISH)).isEqualTo("Bring “Badges earned” to 3 or more.");
    assertThat(Criterion.none(BADGES).judge(with(BADGES, 2)).get(0).advice(Locale.ENGLISH))
        .isEqualTo("Bring “Badges earned” down to none.");
    assertThat(Criterion.atMost(BADGES, 1).judge(with(BADGES, 2)).get(0).advice(Locale.ENGLISH))
        .isEqualTo("Bring “Badges earned” down to 1 or fewer.");
  }

  @Test
  void describesItself() {
    assertThat(Criterion.atLeast(SESSIONS_HELD, 1).describe(Locale.ENGLISH))
        .isEqualTo("Sessions held: at least 1");
    assertThat(Criterion.atMost(BADGES, 5).describe(Locale.ENGLISH))
        .isEqualTo("Badges earned: at most 5");
    assertThat(Criterion.anyOf(
                Criterion.none(GOALS_WITHOUT_STEP),
                Criterion.allOf(Criterion.atLeast(SUCCESSES, 1), Criterion.atLeast(BADGES, 2)))
            .describe(Locale.ENGLISH))
        .isEqualTo(
            "(Goals without a step: none or (Successes recognized: at least 1 and Badges earned: at least 2))");
  }

  @Test
  void refusesToAskForNothing() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Criterion.atLeast(SESSIONS_HELD, 0))
        .withMessageContaining("required is \"0\" but needs 1 or more");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Criterion.atMost(SESSIONS_HELD, 0))
        .withMessageContaining("allowed is \"0\" but needs 1 or more");
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(Criterion::allOf);
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(Criterion::anyOf);
  }
}
