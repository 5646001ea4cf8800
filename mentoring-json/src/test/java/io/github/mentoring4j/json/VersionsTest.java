package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.History;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.MentoringJson.SkippedParts;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.MessageInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The version of a document: where it stands, what it governs, and what happens to what it does not know. */
class VersionsTest {
  private static final List<ReadingWay> WAYS =
      List.of(ReadingWay.TEXT, ReadingWay.BYTES, ReadingWay.JACKSON_3, ReadingWay.JACKSON_2);

  private static final String PROPOSED =
      "'type':'proposed','at':'2026-03-05T10:00:00Z','by':{'person':'ada'},'mentee':'ada','mentor':'grace'";
  private static final String GOAL_SET =
      "'type':'goal-set','at':'2026-03-05T10:00:00Z','by':{'person':'ada'}";

  private static Object read(ReadingWay way, String json, Class<?> type) throws IOException {
    return way.read(json(json).getBytes(StandardCharsets.UTF_8), type);
  }

  /** The documents here have single quotation marks. */
  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static String recorded(String more, String event) {
    return "{" + more + "'mentorship':'m-1','revision':1,'event':{" + event + "}}";
  }

  private static String history(String before, String event, String after) {
    return "{" + before + "'events':[" + event + "]" + after + "}";
  }

  private static void assertRead(String json, Class<?> type) throws IOException {
    for (ReadingWay way : WAYS) {
      assertThat(read(way, json, type)).as("%s by %s", json, way).isInstanceOf(type);
    }
  }

  private static void assertRefused(String json, Class<?> type, String code, String pointer) {
    for (ReadingWay way : WAYS) {
      JsonProblem problem = problem(() -> read(way, json, type));
      assertThat(problem.code() + " at " + problem.pointer())
          .as("%s by %s", json, way)
          .isEqualTo(code + " at " + pointer);
    }
  }

  /** A version in the root, in each recorded event and in each event, with an unknown property beside it, or neither. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // The version and an unknown property of the history, of its recorded event, and of the
        // event in it.
        "-,   no,  -,   no,  -,   no,  read",
        "1.0, no,  1.0, no,  1.0, no,  read",
        "1.1, yes, -,   yes, -,   yes, read",
        "-,   no,  1.1, yes, -,   yes, read",
        "-,   no,  -,   no,  1.1, yes, read",
        "1.0, no,  1.0, no,  1.7, yes, read",
        "1.1, yes, 1.0, no,  1.1, yes, read",
        "1.1, yes, 1.0, no,  -,   no,  read",
        "-,   yes, -,   no,  -,   no,  /hint",
        "-,   yes, 1.1, yes, 1.1, yes, /hint",
        "1.1, yes, 1.0, yes, -,   no,  /events/0/hint",
        "1.1, yes, 1.0, no,  -,   yes, /events/0/event/hint",
        "1.1, yes, -,   yes, 1.0, yes, /events/0/event/hint",
        "1.1, yes, 1.1, yes, 1.0, yes, /events/0/event/hint",
        "-,   no,  1.1, yes, 1.0, yes, /events/0/event/hint"
      })
  void theNearestVersionAroundItGovernsAProperty(
      @Nullable String ofHistory,
      String inHistory,
      @Nullable String ofRecorded,
      String inRecorded,
      @Nullable String ofEvent,
      String inEvent,
      String result)
      throws IOException {
    for (boolean isLast : new boolean[] {false, true}) {
      String event = ordered(isLast, ofEvent, inEvent, PROPOSED);
      String body = "'mentorship':'m-1','revision':1,'event':" + event;
      String recorded = ordered(isLast, ofRecorded, inRecorded, body);
      String history = ordered(isLast, ofHistory, inHistory, "'events':[" + recorded + "]");
      if (result.equals("read")) {
        assertRead(history, History.class);
      } else {
        assertRefused(history, History.class, "unknown-property", result);
      }
    }
  }

  /** Returns an object whose version, if it has one, comes first or last. */
  private static String ordered(
      boolean isLast, @Nullable String version, String hint, String body) {
    String parts = hint.equals("yes") ? "'hint':[{'a':1}]," + body : body;
    if (version == null) {
      return "{" + parts + "}";
    }
    String given = "'specVersion':'" + version + "'";
    return isLast ? "{" + parts + "," + given + "}" : "{" + given + "," + parts + "}";
  }

  @Test
  void theVersionMayStandInAnyPlaceOrBeAbsent() throws IOException {
    for (String json : List.of(
        "{'place':'here','questions':[]}",
        "{'specVersion':'1.0','place':'here','questions':[]}",
        "{'place':'here','specVersion':'1.0','questions':[]}",
        "{'place':'here','questions':[],'specVersion':'1.0'}")) {
      for (ReadingWay way : WAYS) {
        assertThat(read(way, json, SessionPlan.class))
            .isEqualTo(SessionPlan.builder().place("here").build());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1", "1.10", "1.999999999"})
  void readsEveryMinorVersion(String version) throws IOException {
    assertRead("{'specVersion':'" + version + "'}", SessionPlan.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.0", "0.9", "10.0", "1", "1.", "1.01", "1.00", "01.0", "1.0.0", " 1.0", "1.-1", ""
      })
  void refusesEveryOtherVersion(String version) {
    String property = "'specVersion':'" + version + "'";
    assertRefused("{" + property + "}", SessionPlan.class, "unsupported-version", "/specVersion");
    assertRefused(
        "{'questions':{}," + property + "}",
        SessionPlan.class,
        "unsupported-version",
        "/specVersion");
  }

  static Stream<String> faults() {
    return Stream.of(
        "'questions':{'a':[{}]}",
        "'hint':{'specVersion':'1.0'}",
        "'place':null",
        "'place':'a','place':'b'",
        "'start':{'at':'tomorrow','zone':'UTC'}",
        "'agendaItems':[{'minutes':[]}]",
        "'waivers':[{}]",
        "'materials':[{'title':'','pages':-1}]");
  }

  /** What is wrong here may be right in that version. */
  @ParameterizedTest
  @MethodSource("faults")
  void anotherMajorVersionComesBeforeEveryOtherProblem(String fault) {
    for (String json : List.of(
        "{" + fault + ",'specVersion':'2.0'}",
        "{'specVersion':'2.0'," + fault + "}",
        "{'confirmed':true," + fault + ",'progress':'','specVersion':'2.0','length':7}")) {
      assertRefused(json, SessionPlan.class, "unsupported-version", "/specVersion");
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultInAKnownVersionStaysTheFirstProblem(String fault) {
    for (ReadingWay way : WAYS) {
      JsonProblem alone = problem(() -> read(way, "{" + fault + "}", SessionPlan.class));
      String known = "{" + fault + ",'specVersion':'1.0'}";
      assertThat(problem(() -> read(way, known, SessionPlan.class))).isEqualTo(alone);
    }
  }

  @Test
  void anotherMajorVersionOfADocumentAroundOrInsideIsFound() {
    String wrong = recorded("", "'type':'flown'");
    String unsupported = "unsupported-version";
    Class<?> type = History.class;
    assertRefused(history("", wrong, ",'specVersion':'2.0'"), type, unsupported, "/specVersion");
    assertRefused(history("'specVersion':'2.0',", wrong, ""), type, unsupported, "/specVersion");
    String inside = history("", recorded("'specVersion':'3.0',", PROPOSED), "");
    assertRefused(inside, type, unsupported, "/events/0/specVersion");
    String behind = history("", "{'mentorship':7,'specVersion':'3.0'}", ",'specVersion':'2.0'");
    assertRefused(behind, type, unsupported, "/events/0/specVersion");
    String innermost = recorded("", "'type':'flown','hint':1,'specVersion':'2.0'");
    assertRefused(history("", innermost, ""), type, unsupported, "/events/0/event/specVersion");
  }

  @Test
  void anEventOfAnotherMajorVersionMayHaveAnyType() {
    for (String event : List.of(
        "{'type':'flown','specVersion':'2.0'}",
        "{'specVersion':'2.0','type':'flown'}",
        "{'specVersion':'2.0'}",
        "{'hint':[1,{'a':{}}],'specVersion':'2.0','type':'flown'}",
        "{'hint':[1,{'a':{}}],'type':'accepted','by':7,'specVersion':'2.0'}")) {
      assertRefused(event, MentorshipEvent.class, "unsupported-version", "/specVersion");
      assertRefused(
          event.replace("type", "kind"), MessageInput.class, "unsupported-version", "/specVersion");
    }
    assertRefused(
        "{'type':'flown','specVersion':'1.3'}",
        MentorshipEvent.class,
        "unknown-event-type",
        "/type");
  }

  @Test
  void whatIsNotJsonHasNoVersion() {
    assertRefused(
        "{'questions':nul,'specVersion':'2.0'}", SessionPlan.class, "not-json", "/questions");
    assertRefused(
        "{'questions':{},'hint':nul,'specVersion':'2.0'}",
        SessionPlan.class,
        "wrong-type",
        "/questions");
    assertRefused(
        "{'events':[{'mentorship':7,'hint':nul}],'specVersion':'2.0'}",
        History.class,
        "wrong-type",
        "/events/0/mentorship");
  }

  @Test
  void aVersionIsATextAndGivenOnce() {
    Class<?> type = SessionPlan.class;
    assertRefused("{'specVersion':1.0}", type, "wrong-type", "/specVersion");
    assertRefused("{'specVersion':null}", type, "wrong-type", "/specVersion");
    assertRefused("{'place':7,'specVersion':2}", type, "wrong-type", "/place");
    assertRefused(
        "{'specVersion':'1.0','specVersion':'1.0'}", type, "duplicate-property", "/specVersion");
    assertRefused(
        "{'specVersion':'1.0','hint':1,'type':'accepted','specVersion':'1.0'}",
        MentorshipEvent.class,
        "duplicate-property",
        "/specVersion");
  }

  /** A goal is a part of documents and has no version of its own. */
  @Test
  void whatIsNotADocumentHasNoVersion() throws IOException {
    String event = "{" + GOAL_SET + ",'goal':{'specVersion':'1.0','id':'g','text':'t'}";
    Class<?> type = MentorshipEvent.class;
    assertRefused(event + "}", type, "unknown-property", "/goal/specVersion");
    assertRead(event + ",'specVersion':'1.1'}", type);
    for (ReadingWay way : List.of(ReadingWay.JACKSON_3, ReadingWay.JACKSON_2)) {
      JsonProblem problem =
          problem(() -> read(way, "{'specVersion':'1.0','id':'g','text':'t'}", Goal.class));
      assertThat(problem.code()).isEqualTo("unknown-property");
      assertThat(problem.pointer()).isEqualTo("/specVersion");
    }
  }

  @Test
  void aStoredEventIsAnElementOfAHistoryAndAnElementOfAHistoryAnEvent() throws IOException {
    History history = History.of(List.of(Examples.recorded(Examples.event("proposed-full"))));
    RecordedEvent first = history.events().get(0);
    String stored = MentoringJson.strict().write(first);
    String whole = MentoringJson.strict().write(history);
    for (ReadingWay way : WAYS) {
      assertThat(read(way, "{\"events\":[" + stored + "]}", History.class)).isEqualTo(history);
      assertThat(read(way, "[" + stored + "]", History.class)).isEqualTo(history);
      String element = whole.substring(whole.indexOf('[') + 1, whole.lastIndexOf(']'));
      assertThat(element).doesNotContain("specVersion");
      assertThat(read(way, element, RecordedEvent.class)).isEqualTo(first);
    }
  }

  @Test
  void eachEventOfABareListHasItsOwnVersion() throws IOException {
    String newer = recorded("'specVersion':'1.1','hint':1,", PROPOSED);
    assertRead("[" + newer + "]", History.class);
    String older = recorded("'hint':1,", PROPOSED);
    assertRefused("[" + older + "]", History.class, "unknown-property", "/0/hint");
    String other = recorded("'specVersion':'2.0',", PROPOSED);
    assertRefused("[" + other + "]", History.class, "unsupported-version", "/0/specVersion");
  }

  @Test
  void aNewerMinorDropsNoCodeAndNoDuplicate() {
    String newer = "{'specVersion':'1.1',";
    Class<?> type = SessionPlan.class;
    assertRefused(newer + "'stage':'harvest'}", type, "unknown-code", "/stage");
    assertRefused(newer + "'a':1,'a':2}", type, "duplicate-property", "/a");
    assertRefused(newer + "'a':{'b':1,'b':2}}", type, "duplicate-property", "/a/b");
  }

  @Test
  void aListenerIsToldOnceOfWhatWasSkippedInADocument() {
    List<SkippedParts> told = new ArrayList<>();
    MentoringJson reader = MentoringJson.strict().onSkipped(told::add);
    String goalSet = GOAL_SET + ",'goal':{'id':'g','text':'t','a/b~':{}}";
    String newer = "{'hint':1," + goalSet + ",'specVersion':'1.1'}";
    assertThat(reader.read(json(newer), MentorshipEvent.class)).isNotNull();
    assertThat(told).containsExactly(new SkippedParts("", List.of("/hint", "/goal/a~1b~0"), 2));
    told.clear();
    assertThat(reader.read(json("{" + PROPOSED + "}"), MentorshipEvent.class)).isNotNull();
    problem(() -> reader.read(json("{'hint':1," + PROPOSED + "}"), MentorshipEvent.class));
    problem(() -> reader.read(json("{'hint':1,'specVersion':'1.1'}"), MentorshipEvent.class));
    assertThat(told).isEmpty();
  }

  @Test
  void aListenerOfAMapperIsToldWhereTheDocumentIs() {
    List<SkippedParts> told = new ArrayList<>();
    JsonMapper mapper = JsonMapper.builder()
        .addModule(MentoringModule.lenient().onSkipped(told::add))
        .build();
    String plans = json("{'own':[{},{'hint':1,'waivers':[{'rule':'r','reason':'w','x':2}]}]}");
    mapper.readValue(plans, new TypeReference<Map<String, List<SessionPlan>>>() {});
    assertThat(told)
        .containsExactly(new SkippedParts("/own/1", List.of("/hint", "/waivers/0/x"), 2));
  }

  @Test
  void aListenerIsToldAtMostAThousandPointers() {
    List<SkippedParts> told = new ArrayList<>();
    String hints = IntStream.rangeClosed(1, 1_001)
        .mapToObj(i -> "'hint" + i + "':1")
        .collect(Collectors.joining(","));
    String newer = json("{" + hints + ",'specVersion':'1.1'}");
    MentoringJson.strict().onSkipped(told::add).read(newer, SessionPlan.class);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).count()).isEqualTo(1_001);
    assertThat(told.get(0).pointers()).hasSize(1_000).endsWith("/hint1000");
  }

  @Test
  void aLenientReaderSkipsInEveryMinorVersionAndReadsNoOtherMajor() {
    MentoringJson lenient = MentoringJson.lenient();
    SessionPlan plan = SessionPlan.builder().place("here").build();
    for (String version : List.of("", ",'specVersion':'1.0'", ",'specVersion':'1.1'")) {
      String json = json("{'hint':{'specVersion':'2.0'},'place':'here'" + version + "}");
      assertThat(lenient.read(json, SessionPlan.class)).isEqualTo(plan);
    }
    String other = json("{'hint':1,'specVersion':'2.0'}");
    assertThat(problem(() -> lenient.read(other, SessionPlan.class)).code())
        .isEqualTo("unsupported-version");
  }
}
