package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Examples.AT;
import static io.github.mentoring4j.json.Examples.LEILA;
import static io.github.mentoring4j.json.Examples.MIRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.CorruptHistoryException;
import io.github.mentoring4j.History;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is special about the document of a history. */
class HistoryDocumentsTest {
  private static final MentoringJson JSON = MentoringJson.strict();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new MentoringModule()).build();
  private static final MentoringJson LARGE =
      MentoringJson.strict().withLimits(JsonLimits.builder().events(20_000).build());
  private static final int MOST_EVENTS = 10_000;

  private static final RecordedEvent PROPOSED = event(1, new Proposed(AT, MIRA, "mira", "leila"));
  private static final RecordedEvent ACCEPTED = event(2, new Accepted(AT.plusSeconds(60), LEILA));

  /** What a user may keep. */
  public record Kept(History history, String note) {}

  @Test
  void isOneObjectWithAListOfEvents() {
    History history = History.of(List.of(PROPOSED, ACCEPTED));
    assertThat(JSON.write(history)).isEqualTo(document(history.events()));
    assertThat(JSON.read(JSON.write(history), History.class)).isEqualTo(history);
  }

  @Test
  void isReadAndWrittenByAMapperInsideOfAUsersRecord() {
    Kept kept = new Kept(Views.interrupted(), "n");
    String json = MAPPER.writeValueAsString(kept);
    assertThat(json)
        .isEqualTo("{\"history\":" + JSON.write(Views.interrupted()) + ",\"note\":\"n\"}");
    assertThat(MAPPER.readValue(json, Kept.class)).isEqualTo(kept);
  }

  /** Each list of events with the pointer and the words of its problem. */
  static Stream<Arguments> corrupt() {
    return Stream.of(
        Arguments.of(
            List.of(), "/events", 1, "EMPTY: a history has at least the event that opens it."),
        Arguments.of(
            List.of(ACCEPTED),
            "/events/0",
            1,
            "NOT_BEGUN at event 1 (index 0): a proposal or a takeover was expected, but accepted was found."),
        Arguments.of(
            List.of(PROPOSED, event(3, new Accepted(AT, LEILA))),
            "/events/1",
            2,
            "GAP at event 2 (index 1): revision 2 was expected, but 3 was found."),
        Arguments.of(
            List.of(PROPOSED, ACCEPTED, ACCEPTED),
            "/events/2",
            3,
            "REPEATED at event 3 (index 2): revision 3 was expected, but 2 was found."),
        Arguments.of(
            List.of(PROPOSED, ACCEPTED.toBuilder().mentorship("m-2").build()),
            "/events/1",
            2,
            "FOREIGN at event 2 (index 1): relationship m-1 was expected, but m-2 was found."));
  }

  @ParameterizedTest
  @MethodSource("corrupt")
  void isRefusedAtTheEventThatCannotBeTheNextOne(
      List<RecordedEvent> events, String pointer, int line, String words) {
    JsonProblem problem = problem(document(events).replace(",{\"mentorship", ",\n{\"mentorship"));
    assertThat(List.of(problem.code(), problem.pointer(), problem.line()))
        .isEqualTo(List.of("invalid-value", pointer, line));
    assertThat(problem.message()).isEqualTo("History is refused: " + words);
  }

  @Test
  void isRefusedForEveryEventThatCannotHaveHappened() {
    assertThat(words(new Withdrawn(AT.plusSeconds(61), MIRA))).startsWith("IMPOSSIBLE_EVENT");
    assertThat(words(new Resumed(AT, MIRA))).startsWith("TIME_REVERSED");
  }

  private static String words(MentorshipEvent third) {
    JsonProblem problem = problem(document(List.of(PROPOSED, ACCEPTED, event(3, third))));
    assertThat(problem.pointer()).isEqualTo("/events/2");
    return problem.message().replace("History is refused: ", "");
  }

  @Test
  void mayOpenWithATakeover() {
    History history = Views.takenOver();
    assertThat(history.mentorship().takenOverAt()).contains(AT);
    assertThat(JSON.read(JSON.write(history), History.class)).isEqualTo(history);
    String json = document(List.of(PROPOSED, ACCEPTED, event(3, takenOverLater())));
    assertThat(problem(json).message())
        .startsWith("History is refused: IMPOSSIBLE_EVENT at event 3");
  }

  private static MentorshipEvent takenOverLater() {
    return new TakenOver(
        AT.plusSeconds(61), Actor.programme(), "mira", "leila", Examples.takeoverFull());
  }

  @Test
  void isReadBackAfterSomebodyWasForgotten() {
    for (History history : List.of(Views.takenOver(), Views.history(), Views.interrupted())) {
      History redacted = history.redacted("mira", "person-1");
      String json = JSON.write(redacted);
      assertThat(JSON.read(json, History.class)).isEqualTo(redacted);
      assertThat(json).contains("\"person-1\"").doesNotContain("mira", "handover");
    }
  }

  @Test
  void showsToEachWhatIsForThemAndIsReadBackAsItWasShown() {
    History history = Views.takenOver();
    Map<Actor, List<String>> shown = Map.of(
        MIRA,
        List.of("I miss Ruth", "", "Five handovers on time"),
        LEILA,
        List.of("", "She is well prepared", "Five handovers on time"),
        Actor.programme(),
        List.of("", "She is well prepared", "Five handovers on time"),
        Actor.person("stranger"),
        List.of("", "", ""));
    shown.forEach((actor, texts) -> {
      History view = history.visibleTo(actor);
      History read = JSON.read(JSON.write(view), History.class);
      assertThat(read).isEqualTo(view);
      assertThat(read.events())
          .filteredOn(recorded -> recorded.event() instanceof Noted)
          .extracting(recorded -> ((Noted) recorded.event()).text())
          .isEqualTo(texts);
    });
  }

  @Test
  void carriesTheLastGoodStateAsTheCauseOfItsRefusal() {
    String json = document(List.of(PROPOSED, event(3, new Accepted(AT, LEILA))));
    MentoringReadException exception = Problems.refusal(() -> JSON.read(json, History.class));
    assertThat(exception).cause().isInstanceOfSatisfying(CorruptHistoryException.class, corrupt -> {
      assertThat(corrupt.kind()).isEqualTo(CorruptHistoryException.Kind.GAP);
      assertThat(corrupt.lastGood()).contains(History.of(List.of(PROPOSED)).mentorship());
    });
  }

  @Test
  void isRefusedAtItsPlaceInTheInputOfAMapper() {
    String json = "{\"history\":" + document(List.of(PROPOSED, PROPOSED)) + ",\"note\":\"n\"}";
    JsonProblem problem = Problems.problem(() -> MAPPER.readValue(json, Kept.class));
    assertThat(problem.pointer()).isEqualTo("/history/events/1");
    assertThat(problem.column()).isEqualTo(json.lastIndexOf("{\"mentorship\"") + 1);
  }

  @Test
  void hasAtMostTenThousandEvents() {
    History longest = longHistory(MOST_EVENTS);
    assertThat(JSON.read(JSON.write(longest), History.class)).isEqualTo(longest);
    History longer = longHistory(MOST_EVENTS + 1);
    assertThatThrownBy(() -> JSON.write(longer))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Document has 1 fault: events is \"10001 events\" but needs at most 10000 events");
    String tooLong = LARGE.write(longer);
    assertThat(LARGE.read(tooLong, History.class)).isEqualTo(longer);
    assertThat(problem(tooLong))
        .extracting(JsonProblem::code, JsonProblem::pointer)
        .containsExactly("too-large", "/events/10000");
    JsonProblem throughAMapper = Problems.problem(() -> MAPPER.readValue(tooLong, History.class));
    assertThat(throughAMapper).isEqualTo(problem(tooLong));
  }

  @Test
  void isReadFromTheBareListOfItsEventsToo() {
    String bare = MAPPER.writeValueAsString(Views.history().events());
    assertThat(bare).startsWith("[{\"specVersion\":\"1.0\",\"mentorship\"");
    assertThat(JSON.read(bare, History.class)).isEqualTo(Views.history());
    assertThat(MAPPER.readValue(bare, History.class)).isEqualTo(Views.history());
    String twice = MAPPER.writeValueAsString(List.of(PROPOSED, PROPOSED));
    assertThat(problem(twice))
        .extracting(JsonProblem::code, JsonProblem::pointer)
        .containsExactly("invalid-value", "/1");
    assertThat(problem(twice).column()).isEqualTo(twice.lastIndexOf("{\"specVersion") + 1);
  }

  @Test
  void takesStoredEventsAsTheyAreAndGivesEventsThatCanBeStored() {
    String stored = MAPPER.writeValueAsString(Views.history().events());
    String history = "{\"events\":" + stored + "}";
    assertThat(JSON.read(history, History.class)).isEqualTo(Views.history());
    JsonNode first = MAPPER.readTree(JSON.write(Views.history())).get("events").get(0);
    assertThat(JSON.read(first.toString(), RecordedEvent.class))
        .isEqualTo(Views.history().events().get(0));
  }

  private static History longHistory(int events) {
    List<RecordedEvent> recorded = new ArrayList<>(List.of(PROPOSED, ACCEPTED));
    LongStream.rangeClosed(3, events)
        .forEach(revision -> recorded.add(
            event(revision, new Noted(AT.plusSeconds(60), MIRA, Noted.Kind.REFLECTION))));
    return History.of(recorded);
  }

  private static RecordedEvent event(long revision, MentorshipEvent event) {
    return RecordedEvent.builder(event).mentorship("m-1").revision(revision).build();
  }

  /** Spells out the document of any list of events, also of one that is not a history. */
  static String document(List<RecordedEvent> events) {
    return events.stream()
        .map(event -> JSON.write(event).replace("\"specVersion\":\"1.0\",", ""))
        .collect(Collectors.joining(",", "{\"specVersion\":\"1.0\",\"events\":[", "]}"));
  }

  static JsonProblem problem(String json) {
    return Problems.problem(() -> JSON.read(json, History.class));
  }
}
