package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Examples.AT;
import static io.github.mentoring4j.json.Examples.LEILA;
import static io.github.mentoring4j.json.Examples.MIRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Stage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is special about the parts of an event: who, why, and what was agreed. */
class EventDocumentsTest {
  private static final MentoringJson JSON = MentoringJson.strict();
  private static final String FORMS = "{\"person\":\"ada\"} or {\"programme\":true}";

  private static String write(MentorshipEvent event) {
    return JSON.write(Examples.recorded(event));
  }

  private static MentorshipEvent read(String json) {
    return JSON.read(json, RecordedEvent.class).event();
  }

  private static JsonProblem problem(String json) {
    return Problems.problem(() -> read(json));
  }

  static Stream<Arguments> reasons() {
    return Stream.of(
        arguments(Reason.of("No time"), "{\"text\":\"No time\"}"),
        arguments(Reason.ofCode("no-time"), "{\"code\":\"no-time\"}"),
        arguments(
            Reason.ofCode("no-time", "No time"), "{\"code\":\"no-time\",\"text\":\"No time\"}"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void aReasonIsAnObjectWithWhatItHas(Reason reason, String json) {
    MentorshipEvent declined = new Declined(AT, LEILA, reason);
    assertThat(write(declined)).endsWith(",\"reason\":" + json + "}}");
    assertThat(read(write(declined))).isEqualTo(declined);
  }

  @Test
  void aReasonInBareWordsIsToldItsForm() {
    assertThat(problem(declinedFor("\"No time\"")).message())
        .isEqualTo(
            "This must be an object such as {\"code\":\"no-time\",\"text\":\"Not before autumn\"}"
                + ", with one of the two or both, but is the text \"No time\".");
  }

  @Test
  void aReasonOfNothingIsRefusedInTheWordsOfTheLibrary() {
    JsonProblem problem = problem(declinedFor("{}"));
    assertThat(problem.message())
        .isEqualTo("Reason is refused: text is missing (needs a code, a text, or both).");
    assertThat(problem.pointer()).isEqualTo("/event/reason");
  }

  private static String declinedFor(String reason) {
    return write(new Declined(AT, LEILA, "why")).replace("{\"text\":\"why\"}", reason);
  }

  @Test
  void theProgrammeMayNameWhoActedForIt() {
    MentorshipEvent expired = new Expired(AT, Actor.programme("coordinator-7"));
    assertThat(write(expired)).contains("\"by\":{\"programme\":true,\"id\":\"coordinator-7\"}");
    assertThat(read(write(expired))).isEqualTo(expired);
    assertThat(write(new Expired(AT, Actor.programme()))).contains("\"by\":{\"programme\":true}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"mira\" | /event/by",
        "{} | /event/by",
        "{\"id\":\"mira\"} | /event/by",
        "{\"person\":\"mira\",\"programme\":true} | /event/by"
      })
  void bothFormsOfAnActorAreShownWhereNeitherIsGiven(String by, String pointer) {
    JsonProblem problem =
        problem(write(new Expired(AT, Actor.programme())).replace("{\"programme\":true}", by));
    assertThat(problem.message()).contains(FORMS);
    assertThat(problem.pointer()).isEqualTo(pointer);
  }

  @Test
  void aPersonHasNoSecondId() {
    String json = write(new Declined(AT, MIRA)).replace("\"mira\"", "\"mira\",\"id\":\"staff-1\"");
    assertThat(problem(json))
        .extracting(JsonProblem::code, JsonProblem::pointer)
        .containsExactly("invalid-value", "/event/by/id");
  }

  @Test
  void equalTermsGiveTheSameBytesWhateverTheOrderOfTheirTopics() {
    Agreement one = Agreement.builder()
        .addExcludedTopic("salary")
        .addExcludedTopic("health")
        .build();
    Agreement other = Agreement.builder()
        .addExcludedTopic("health")
        .addExcludedTopic("salary")
        .build();
    assertThat(write(new AgreementReached(AT, MIRA, one)))
        .isEqualTo(write(new AgreementReached(AT, MIRA, other)))
        .contains("\"excludedTopics\":[\"health\",\"salary\"]");
  }

  @Test
  void topicsAreReadInAnyOrderAndEachOnce() {
    Agreement terms = Agreement.builder()
        .addExcludedTopic("health")
        .addExcludedTopic("salary")
        .build();
    String json = write(new AgreementReached(AT, MIRA, terms));
    assertThat(read(json.replace("\"health\",\"salary\"", "\"salary\",\"health\"")))
        .isEqualTo(new AgreementReached(AT, MIRA, terms));
    JsonProblem problem = problem(json.replace("\"health\"", "\"salary\""));
    assertThat(problem.pointer()).isEqualTo("/event/agreement/excludedTopics/1");
    assertThat(problem.message()).isEqualTo("\"salary\" is in the list twice. Keep one of them.");
  }

  @Test
  void theDetailsOfASessionAreThoseOfThatSession() {
    String json = write(new SessionHeld(AT, MIRA, Examples.sessionFull()));
    JsonProblem problem = problem(json.replace("\"session\":\"s-1\"", "\"session\":\"s-9\""));
    assertThat(problem.message())
        .isEqualTo("SessionHeld is refused: details.id is \"s-1\" but needs the id s-9.");
    assertThat(problem.pointer()).isEqualTo("/event/details/id");
  }

  @Test
  void aNoteIsForAllUnlessItSaysOtherwise() {
    Noted noted = new Noted(AT, MIRA, Noted.Kind.REFLECTION, "I talk too much");
    assertThat(write(noted)).endsWith(",\"text\":\"I talk too much\",\"audience\":\"all\"}}");
    assertThat(read(write(noted).replace(",\"audience\":\"all\"", ""))).isEqualTo(noted);
  }

  @ParameterizedTest
  @EnumSource
  void aNoteSaysForWhomItsTextIs(Noted.Audience audience) {
    Noted noted = new Noted(AT, MIRA, Noted.Kind.REFLECTION, "I talk too much", audience);
    assertThat(write(noted)).contains("\"audience\":\"" + audience.code() + "\"");
    assertThat(read(write(noted))).isEqualTo(noted);
  }

  private static TakenOver takenOver(Takeover takeover) {
    return new TakenOver(AT, Actor.programme(), "mira", "leila", takeover);
  }

  @Test
  void aTakeoverNeedsNoMoreThanItsStageAndWhenItBegan() {
    Takeover least = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, AT).build();
    String json = write(takenOver(least));
    assertThat(json)
        .endsWith(
            ",\"takeover\":{\"stage\":\"learning-and-development\",\"since\":\"2026-03-05T10:00:00Z\",\"sessionsHeld\":0,"
                + "\"sessionsHeldInStage\":0,\"goals\":[],\"assessments\":[],\"goalsWithStep\":[],\"confirmedBy\":[]}}}");
    String shorter = json.replaceAll(",\"sessionsHeld\":.*", "}}}");
    assertThat(read(shorter)).isEqualTo(takenOver(least));
  }

  @Test
  void equalTakeoversGiveTheSameBytesWhateverTheOrderOfTheirSets() {
    Takeover full = Examples.takeoverFull();
    Takeover other = full.toBuilder()
        .goalsWithStep(List.of("g-1", "g-2"))
        .confirmedBy(List.of(Actor.Side.MENTEE, Actor.Side.MENTOR))
        .build();
    String json = write(takenOver(full));
    assertThat(write(takenOver(other)))
        .isEqualTo(json)
        .contains("\"goalsWithStep\":[\"g-1\",\"g-2\"]", "\"confirmedBy\":[\"mentee\",\"mentor\"]");
    assertThat(read(json.replace("[\"mentee\",\"mentor\"]", "[\"mentor\",\"mentee\"]")))
        .isEqualTo(takenOver(full));
  }

  @Test
  void aTakeoverIsRefusedWithAllItsFaultsAtOnce() {
    String json = write(takenOver(Examples.takeoverFull()))
        .replace("\"sessionsHeldInStage\":2", "\"sessionsHeldInStage\":8")
        .replace("\"acceptedAt\":\"2025-10-01", "\"acceptedAt\":\"2026-02-02")
        .replace("[\"mentee\",\"mentor\"]", "[]");
    JsonProblem problem = problem(json);
    assertThat(problem.message())
        .startsWith("Takeover is refused: acceptedAt is ")
        .contains("; sessionsHeldInStage is ", "; confirmedBy is ");
    assertThat(problem.pointer()).isEqualTo("/event/takeover/acceptedAt");
  }

  @Test
  void whatIsKnownOfATakeoverIsNotLaterThanItsEvent() {
    String json = write(takenOver(Examples.takeoverFull()))
        .replace("\"mentor\":\"leila\"", "\"mentor\":\"mira\"")
        .replace("\"lastSessionAt\":\"2026-02-26", "\"lastSessionAt\":\"2026-03-26");
    assertThat(problem(json).message())
        .startsWith("TakenOver is refused: mentor is ")
        .contains("; takeover.lastSessionAt is ");
    assertThat(
            problem(json.replace("\"mentor\":\"mira\"", "\"mentor\":\"leila\"")).pointer())
        .isEqualTo("/event/takeover/lastSessionAt");
  }

  @Test
  void aRefusalTellsTenFaultsAndHowManyMoreThereAre() {
    String many = IntStream.range(0, 900)
        .mapToObj(i -> "\"x-" + i + "\"")
        .collect(Collectors.joining(",", "\"goalsWithStep\":[", "]"));
    String json = write(takenOver(Examples.takeoverFull()))
        .replace("\"goalsWithStep\":[\"g-1\",\"g-2\"]", many);
    assertThat(problem(json).message())
        .startsWith("Takeover is refused: goalsWithStep is ")
        .endsWith("; and 890 more.")
        .hasSizeLessThan(2_000);
  }
}
