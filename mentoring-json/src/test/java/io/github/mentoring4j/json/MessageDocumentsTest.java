package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.templates.ClosingThanks;
import io.github.mentoring4j.templates.MessageInput;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import io.github.mentoring4j.templates.RescheduleRequest;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionRecap;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is special about the documents that messages are made from. */
class MessageDocumentsTest {
  private static final MentoringJson JSON = MentoringJson.strict();
  private static final String NOBODY =
      "{\"specVersion\":\"1.0\",\"recipient\":{\"name\":\"\"},\"sender\":\"Mira\",";

  static Stream<Arguments> incomplete() {
    return Stream.of(
        Arguments.of(
            SessionAgenda.class,
            "SessionAgenda lacks \"recipient\", \"sender\", \"start\", \"goal\"."),
        Arguments.of(
            SessionRecap.class,
            "SessionRecap lacks \"recipient\", \"sender\", \"date\", \"thanksFor\"."),
        Arguments.of(
            RescheduleRequest.class,
            "RescheduleRequest lacks \"recipient\", \"sender\", \"start\", \"agenda\"."),
        Arguments.of(ProgressUpdate.class, "ProgressUpdate lacks \"recipient\", \"sender\"."),
        Arguments.of(
            ClosingThanks.class,
            "ClosingThanks lacks \"recipient\", \"sender\", \"difference\", \"next\"."));
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void namesEverythingThatIsMissing(Class<?> type, String lacking) {
    assertThat(problem("\n {\"specVersion\":\"1.0\"}", type))
        .isEqualTo(
            new JsonProblem("missing-property", "", 2, 2, lacking + " Add what is missing."));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            SessionAgenda.class,
            "\"start\":{\"at\":\"2026-04-16T16:00:00Z\",\"zone\":\"UTC\"},\"goal\":\" \",\"minutes\":4}",
            "SessionAgenda is refused: recipient.name is missing (needs 1 to 100 code points);"
                + " goal is \" \" but needs 1 to 160 code points;"
                + " topics is \"0 entries\" but needs 1 to 3 entries;"
                + " minutes is \"4\" but needs a whole number from 5 to 480;"
                + " place is missing (needs 1 to 100 code points, or a link instead)."),
        Arguments.of(
            SessionRecap.class,
            "\"date\":\"2026-04-16\",\"thanksFor\":\"\"}",
            "SessionRecap is refused: recipient.name is missing (needs 1 to 100 code points);"
                + " thanksFor is missing (needs 1 to 240 code points);"
                + " actions is \"0 entries\" but needs 1 to 5 entries."),
        Arguments.of(
            RescheduleRequest.class,
            "\"start\":{\"at\":\"2026-04-16T16:00:00Z\",\"zone\":\"UTC\"},\"slots\":[],\"agenda\":\"\"}",
            "RescheduleRequest is refused: recipient.name is missing (needs 1 to 100 code points);"
                + " slots is \"0 entries\" but needs 2 to 3 entries;"
                + " agenda is missing (needs 1 to 200 code points)."),
        Arguments.of(
            ProgressUpdate.class,
            "\"goals\":[{\"goal\":\"\",\"next\":\"\"}]}",
            "ProgressUpdate is refused: recipient.name is missing (needs 1 to 100 code points);"
                + " goals[0].goal is missing (needs 1 to 200 code points);"
                + " goals[0].next is missing (needs 1 to 160 code points);"
                + " questions is \"0 entries\" but needs 1 to 3 entries."),
        Arguments.of(
            ClosingThanks.class,
            "\"difference\":\"\",\"next\":\"\",\"offer\":\"\"}",
            "ClosingThanks is refused: recipient.name is missing (needs 1 to 100 code points);"
                + " difference is missing (needs 1 to 240 code points);"
                + " achievements is \"0 entries\" but needs 1 to 8 entries;"
                + " next is missing (needs 1 to 160 code points);"
                + " offer is missing (needs 1 to 160 code points)."));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void namesEverythingThatIsRefusedAndPointsToTheFirst(Class<?> type, String rest, String message) {
    assertThat(problem(NOBODY + rest, type))
        .isEqualTo(new JsonProblem(
            "invalid-value", "/recipient/name", 1, NOBODY.indexOf("\"\"") + 1, message));
  }

  @Test
  void pointsToTheWholeDocumentWhereAPartThatIsRefusedIsNotGiven() {
    String json = JSON.write(MessageExamples.sessionRecap().build());
    int from = json.indexOf("\"actions\":");
    String without = json.substring(0, from) + json.substring(json.indexOf("\"decisions\":"));
    JsonProblem problem = problem(without, SessionRecap.class);
    assertThat(List.of(problem.code(), problem.pointer())).isEqualTo(List.of("invalid-value", ""));
    assertThat(problem.message())
        .isEqualTo("SessionRecap is refused: actions is \"0 entries\" but needs 1 to 5 entries.");
  }

  @Test
  void readsAbsentListsAsEmptyAndWritesEmptyOnes() {
    String json = JSON.write(MessageExamples.sessionRecap().build());
    String shorter = json.replace(",\"decisions\":[],\"offers\":[]", "");
    assertThat(shorter).isNotEqualTo(json);
    assertThat(JSON.write(JSON.read(shorter, SessionRecap.class))).isEqualTo(json);
  }

  @Test
  void refusesANextSessionWithoutItsZone() {
    String json =
        JSON.write(MessageExamples.sessionRecapFull()).replace(",\"zone\":\"Europe/Warsaw\"", "");
    JsonProblem refused = problem(json, SessionRecap.class);
    assertThat(refused.pointer()).isEqualTo("/next");
    assertThat(refused.message()).isEqualTo("Time lacks \"zone\". Add what is missing.");
    assertThat(problem(MentoringJson.lenient(), json, SessionRecap.class)).isEqualTo(refused);
  }

  @Test
  void refusesASlotThatIsTheSameTimeInAnotherZone() {
    String json = JSON.write(MessageExamples.rescheduleRequest().build());
    String twice = json.replace("2026-04-22T17:00:00Z", "2026-04-21T16:30:00+01:00");
    JsonProblem problem = problem(twice, RescheduleRequest.class);
    assertThat(List.of(problem.code(), problem.pointer()))
        .isEqualTo(List.of("invalid-value", "/slots/1"));
    assertThat(problem.message()).contains("needs a time that is not offered twice");
    String start = json.replace("2026-04-22T17:00:00Z", "2026-04-16T17:00:00+01:00");
    assertThat(problem(start, RescheduleRequest.class).pointer()).isEqualTo("/slots/1");
  }

  /** The clock shows the hour from two to three twice on this night. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10-25T02:30+02:00[Europe/Warsaw]",
        "2026-10-25T02:30+01:00[Europe/Warsaw]",
        "2026-10-25T02:30+02:00",
        "2026-10-25T00:30Z[UTC]",
        "2026-10-25T00:30Z",
        "0000-01-01T05:30+05:30[Asia/Kolkata]",
        "9999-12-31T13:59:59.999999999-10:00[Pacific/Honolulu]"
      })
  void keepsATimeAsItStandsWithItsOffsetAndItsZone(String time) {
    ZonedDateTime start = ZonedDateTime.parse(time);
    SessionAgenda note =
        MessageExamples.sessionAgenda().place("your office").start(start).build();
    assertThat(JSON.read(JSON.write(note), SessionAgenda.class).start()).isEqualTo(start);
    SessionRecap recap =
        MessageExamples.sessionRecap().date(LocalDate.of(0, 1, 1)).next(start).build();
    assertThat(JSON.read(JSON.write(recap), SessionRecap.class).next()).contains(start);
    RescheduleRequest move = MessageExamples.rescheduleRequest().addSlot(start).build();
    assertThat(JSON.read(JSON.write(move), RescheduleRequest.class).slots())
        .last()
        .isEqualTo(start);
  }

  @Test
  void readsATimeWithAnyOffsetAndGivesItInItsZone() {
    String json = JSON.write(MessageExamples.sessionAgendaFull())
        .replace("2026-04-16T16:00:00Z", "2026-04-16T21:30:00+05:30");
    assertThat(JSON.read(json, SessionAgenda.class)).isEqualTo(MessageExamples.sessionAgendaFull());
  }

  @ParameterizedTest
  @EnumSource
  void saysTheStatusOfAGoalAsAnAssessmentDoes(Goal.Assessment.Status status) {
    ProgressUpdate update = MessageExamples.progressUpdate()
        .addGoal(new GoalUpdate("On time", Optional.of(status), Optional.empty(), Optional.empty()))
        .build();
    String code = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String json = JSON.write(update);
    assertThat(json).contains("\"goals\":[{\"goal\":\"On time\",\"status\":\"" + code + "\"}]");
    assertThat(JSON.read(json, ProgressUpdate.class)).isEqualTo(update);
  }

  static Stream<Class<?>> kinds() {
    return Arrays.stream(MessageInput.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfMessageHasADocumentThatIsRead(Class<?> kind) {
    assertThat(problem("{}", kind).code()).isEqualTo("missing-property");
    assertThat(MessageExamples.all().values())
        .filteredOn(kind::isInstance)
        .hasSize(2)
        .allSatisfy(
            input -> assertThat((Object) JSON.read(JSON.write(input), kind)).isEqualTo(input));
  }

  private static JsonProblem problem(String json, Class<?> type) {
    return problem(JSON, json, type);
  }

  private static JsonProblem problem(MentoringJson reader, String json, Class<?> type) {
    return catchThrowableOfType(MentoringReadException.class, () -> reader.read(json, type))
        .problem();
  }
}
