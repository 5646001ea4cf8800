package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

  @Test
  void isOneOfFourInTheirOrder() {
    assertThat(Stage.values()).extracting(Stage::number).containsExactly(1, 2, 3, 4);
    assertThat(Arrays.stream(Stage.values()).map(Stage::code))
        .containsExactly(
            "relationship-building",
            "learning-and-development",
            "progress-and-reflection",
            "transition-and-closure");
  }

  @Test
  void knowsTheNextOne() {
    assertThat(Stage.RELATIONSHIP_BUILDING.next()).contains(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(Stage.LEARNING_AND_DEVELOPMENT.next()).contains(Stage.PROGRESS_AND_REFLECTION);
    assertThat(Stage.PROGRESS_AND_REFLECTION.next()).contains(Stage.TRANSITION_AND_CLOSURE);
    assertThat(Stage.TRANSITION_AND_CLOSURE.next()).isEmpty();
  }

  // Every name that the source article gives to a stage.
  @ParameterizedTest
  @CsvSource({
    "Relationship-Building, RELATIONSHIP_BUILDING",
    "Building the relationship, RELATIONSHIP_BUILDING",
    "Instruction and Growth, LEARNING_AND_DEVELOPMENT",
    "Learning and growth, LEARNING_AND_DEVELOPMENT",
    "LEARNING AND DEVELOPMENT, LEARNING_AND_DEVELOPMENT",
    "Development and Reflection, PROGRESS_AND_REFLECTION",
    "progress and reflection, PROGRESS_AND_REFLECTION",
    "Consolidation and Closure, TRANSITION_AND_CLOSURE",
    "'  transition   and_closure ', TRANSITION_AND_CLOSURE"
  })
  void isReadFromTheNamesPeopleUse(String text, Stage stage) {
    assertThat(Stage.parse(text)).isEqualTo(stage);
  }

  @ParameterizedTest
  @EnumSource
  void isReadFromItsCode(Stage stage) {
    assertThat(Stage.parse(stage.code())).isEqualTo(stage);
    assertThat(Stage.parse(stage.name())).isEqualTo(stage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "growth", "stage 1"})
  @Situation("E54")
  void isNotReadFromAnythingElse(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Stage.parse(text))
        .satisfies(e -> assertThat(e.faults())
            .containsExactly(new InvalidValueException.Fault(
                "stage",
                text,
                "the code or name of a stage: relationship-building, learning-and-development,"
                    + " progress-and-reflection, transition-and-closure")));
  }

  @Test
  void hasATitle() {
    assertThat(Stage.LEARNING_AND_DEVELOPMENT.title(Locale.ENGLISH))
        .isEqualTo("Learning and development");
  }

  @ParameterizedTest
  @EnumSource
  void hasAGuideWithSomethingInEveryPart(Stage stage) {
    Stage.Guide guide = stage.guide(Locale.ENGLISH);
    assertThat(guide.stage()).isEqualTo(stage);
    assertThat(guide.focus()).endsWith(".");
    assertThat(List.of(
            guide.activities(),
            guide.mentorsPart(),
            guide.opportunities(),
            guide.challenges(),
            guide.skills(),
            guide.reflectionPrompts(),
            guide.artefacts()))
        .allSatisfy(part ->
            assertThat(part).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank));
  }
}
