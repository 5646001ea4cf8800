package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_PROGRESS_UPDATE;
import static io.github.mentoring4j.templates.Examples.MINIMAL_PROGRESS_UPDATE;
import static io.github.mentoring4j.templates.Examples.TYPICAL_PROGRESS_UPDATE;
import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static io.github.mentoring4j.templates.Refusals.refusesNullIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressUpdateTest implements MessageInputContract<ProgressUpdate, ProgressUpdate.Builder> {
  @Override
  public InputPromises<ProgressUpdate, ProgressUpdate.Builder> promises() {
    return InputPromises.of(
            MessageKind.PROGRESS_UPDATE,
            ProgressUpdate::toBuilder,
            ProgressUpdate.Builder::build,
            List.of(MINIMAL_PROGRESS_UPDATE, TYPICAL_PROGRESS_UPDATE, FULL_PROGRESS_UPDATE))
        .letter(
            ProgressUpdate.Builder::recipient,
            ProgressUpdate.Builder::sender,
            ProgressUpdate.Builder::language)
        .line(
            "goals[0].goal",
            200,
            (builder, text) -> builder.goals(List.of(goal(text, "four wards", "go on"))))
        .line(
            "goals[0].evidence",
            240,
            (builder, text) -> builder.goals(List.of(goal("A list", text, "go on"))))
        .line(
            "goals[0].next",
            160,
            (builder, text) -> builder.goals(List.of(goal("A list", "four wards", text))))
        .line("questions[0]", 240, (builder, text) -> builder.questions(List.of(text)))
        .line("blocked", 240, ProgressUpdate.Builder::blocked);
  }

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> ProgressUpdate.builder()))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", "", "1 to 100 code points"),
            tuple("sender", "", "1 to 100 code points"),
            tuple("goals", "0 entries", "1 to 10 entries"),
            tuple("questions", "0 entries", "1 to 3 entries"));
  }

  @Test
  void namesEveryBlankFieldAtOnce() {
    assertThat(faults(builder -> builder
            .recipient(Recipient.of(" ", "\u200B"))
            .sender("\t")
            .goals(List.of(goal("\u3164", "", " "), goal("A list", "four wards", "\u2028")))
            .questions(List.of("Why?", ""))
            .blocked("\n")
            .neededBy(LocalDate.of(10_000, 1, 1))
            .language(Locale.ROOT)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", " ", "1 to 100 code points"),
            tuple("recipient.salutation", "\u200B", "1 to 60 code points"),
            tuple("sender", "\t", "1 to 100 code points"),
            tuple("goals[0].goal", "\u3164", "1 to 200 code points"),
            tuple("goals[0].evidence", "", "1 to 240 code points"),
            tuple("goals[0].next", " ", "1 to 160 code points"),
            tuple("goals[1].next", "\u2028", "1 to 160 code points"),
            tuple("questions[1]", "", "1 to 240 code points"),
            tuple("blocked", "\n", "1 to 240 code points"),
            tuple("neededBy", "+10000-01-01", "a day in the years 0000 to 9999"),
            tuple("language", "und", "a locale with a language such as en"));
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void takesAGoalWithEveryStatusAndWithNothingElse(Status status) {
    GoalUpdate bare =
        new GoalUpdate("A list", Optional.of(status), Optional.empty(), Optional.empty());

    assertThat(faults(builder -> builder.goals(List.of(bare)))).isEmpty();
  }

  @Test
  void takesTenGoalsAndThreeQuestionsAtMost() {
    UnaryOperator<ProgressUpdate.Builder> most = builder -> filled(builder, 10, 3);
    UnaryOperator<ProgressUpdate.Builder> more = builder -> filled(builder, 11, 4);

    assertThat(faults(most)).isEmpty();
    assertThat(faults(more))
        .extracting(Fault::toString)
        .containsExactly(
            "goals is \"11 entries\" but needs at most 10 entries",
            "questions is \"4 entries\" but needs at most 3 entries");
  }

  @Test
  void refusesAGoalOfWhichItSaysNothing() {
    GoalUpdate nothing =
        new GoalUpdate("A list", Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(faults(builder -> builder.goals(List.of(nothing))))
        .extracting(Fault::toString)
        .containsExactly(
            "goals[0] is \"A list\" but needs a goal with a status, evidence or a next step");
  }

  @Test
  void judgesNoEntryBeyondTheLastThatMayBeThere() {
    assertThat(faults(builder -> builder.questions(List.of("A?", "B?", "C?", "", ""))))
        .extracting(Fault::field)
        .containsExactly("questions");
  }

  @ParameterizedTest
  @CsvSource({"-0001-12-31,false", "0000-01-01,true", "9999-12-31,true", "+10000-01-01,false"})
  void needsADayThatStoredDataCanHold(LocalDate day, boolean taken) {
    assertThat(faults(builder -> builder.neededBy(day)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(
            taken
                ? List.of()
                : List.of(tuple("neededBy", day.toString(), "a day in the years 0000 to 9999")));
  }

  @Test
  void refusesNullByItsName() {
    ProgressUpdate.Builder builder = ProgressUpdate.builder();

    refusesNullIn("goals", () -> builder.addGoal(Refusals.<GoalUpdate>nothing()));
    refusesNullIn("questions", () -> builder.addQuestion(nothing()));
    refusesNull("neededBy", () -> builder.neededBy(Refusals.<LocalDate>nothing()));
  }

  @Test
  void refusesNullInAGoalByItsName() {
    Optional<String> none = Optional.empty();

    refusesNull("goal", () -> new GoalUpdate(nothing(), Optional.empty(), none, none));
    refusesNull("status", () -> new GoalUpdate("A list", nothing(), none, none));
    refusesNull("evidence", () -> new GoalUpdate("A list", Optional.empty(), nothing(), none));
    refusesNull("next", () -> new GoalUpdate("A list", Optional.empty(), none, nothing()));
  }

  @Test
  void refusesNullWhereAGoalIsAddedByItsParts() {
    ProgressUpdate.Builder builder = ProgressUpdate.builder();

    refusesNull("goal", () -> builder.addGoal(nothing(), Status.MET, "seen", "go on"));
    refusesNull("status", () -> builder.addGoal("A list", nothing(), "seen", "go on"));
    refusesNull("evidence", () -> builder.addGoal("A list", Status.MET, nothing(), "go on"));
    refusesNull("next", () -> builder.addGoal("A list", Status.MET, "seen", nothing()));
  }

  @Test
  void addsAGoalByItsParts() {
    ProgressUpdate update = FULL_PROGRESS_UPDATE.toBuilder()
        .goals(List.of())
        .addGoal("A list", Status.PARTLY_MET, "four wards", "go on")
        .addGoal(GoalUpdate.of("A rota", Status.MET, "it hangs on the door"))
        .build();

    assertThat(update.goals())
        .containsExactly(
            new GoalUpdate(
                "A list",
                Optional.of(Status.PARTLY_MET),
                Optional.of("four wards"),
                Optional.of("go on")),
            new GoalUpdate(
                "A rota",
                Optional.of(Status.MET),
                Optional.of("it hangs on the door"),
                Optional.empty()));
  }

  @Test
  void makesAGoalWithoutANextStep() {
    Optional<String> seen = Optional.of("four wards");

    assertThat(GoalUpdate.of("A list", Status.PARTLY_MET, "four wards"))
        .isEqualTo(
            new GoalUpdate("A list", Optional.of(Status.PARTLY_MET), seen, Optional.empty()));
    refusesNull("status", () -> GoalUpdate.of("A list", nothing(), "four wards"));
    refusesNull("evidence", () -> GoalUpdate.of("A list", Status.MET, nothing()));
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(Given.of(MINIMAL_PROGRESS_UPDATE))
        .containsExactly("recipient", "sender", "goals", "questions");
    assertThat(
            Given.of(FULL_PROGRESS_UPDATE.toBuilder().language(Locale.ENGLISH).build()))
        .containsExactly("recipient", "sender", "goals", "questions", "blocked", "neededBy");
  }

  @Test
  void differsWhereItsDayDiffers() {
    assertThat(FULL_PROGRESS_UPDATE.toBuilder().neededBy(Optional.empty()).build())
        .isNotEqualTo(FULL_PROGRESS_UPDATE);
  }

  private static GoalUpdate goal(String goal, String evidence, String next) {
    return GoalUpdate.of(goal, Status.MET, evidence, next);
  }

  private static ProgressUpdate.Builder filled(
      ProgressUpdate.Builder builder, int goals, int questions) {
    return builder
        .goals(Collections.nCopies(goals, goal("A list", "four wards", "go on")))
        .questions(Collections.nCopies(questions, "Why?"));
  }
}
