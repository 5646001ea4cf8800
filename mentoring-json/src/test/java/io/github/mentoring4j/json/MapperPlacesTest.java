package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.SessionPlan;
import java.lang.reflect.Type;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper tells where a fault is: its pointer always, its line and column where the input has lines. */
class MapperPlacesTest {
  /** A plan with a fault at a token, one with a fault of an object, and one that breaks off; each at line 2 or later. */
  private static final String TOKEN = "{\n \"questions\":[\"a\",\n  1]}";

  private static final String OWNER = "{\n \"actionReviews\":[\n  {}]}";

  /** A record of a user. */
  public record Held<T>(@Nullable String note, T held) {}

  /** A value of a user that is made from one of ours. */
  public record Delegating<T>(T held) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Delegating {}
  }

  /** What a user tells apart by a property, wherever it stands. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Session.class, name = "session"))
  public sealed interface Entry permits Session {}

  /** The only kind. */
  public record Session(SessionPlan plan, @Nullable String note) implements Entry {}

  private static Type list(Type type) {
    return JacksonMapper.type(List.class, type);
  }

  private static Type map(Type type) {
    return JacksonMapper.type(Map.class, String.class, type);
  }

  /** What surrounds a document: a form, its type, the pointer to the document, and the lines before it. */
  static Stream<Arguments> surroundings() {
    Class<?> plan = SessionPlan.class;
    Type held = JacksonMapper.type(Held.class, plan);
    return JacksonMapper.each()
        .flatMap(mapper -> Stream.of(
            arguments(mapper, "%s", plan, ""),
            arguments(mapper, "[{},%s]", list(plan), "/1"),
            arguments(mapper, "[[],[{},{},%s]]", list(list(plan)), "/1/2"),
            arguments(mapper, "[{},%s]", SessionPlan[].class, "/1"),
            arguments(mapper, "{\"a/b~c\":%s}", map(plan), "/a~1b~0c"),
            arguments(mapper, "{\"é\\n\":[%s]}", map(list(plan)), "/é\n/0"),
            arguments(mapper, "{\"note\":\"n\",\"held\":%s}", held, "/held"),
            arguments(mapper, "{\"held\":%s,\"note\":\"n\"}", held, "/held"),
            arguments(mapper, "[{\"held\":%s}]", list(held), "/0/held"),
            arguments(mapper, "%s", JacksonMapper.type(Optional.class, plan), ""),
            arguments(mapper, "[%s]", list(JacksonMapper.type(Delegating.class, plan)), "/0"),
            arguments(
                mapper, "[{\"kind\":\"session\",\"plan\":%s}]", list(Entry.class), "/0/plan")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("surroundings")
  void areThoseOfAToken(JacksonMapper mapper, String form, Type type, String pointer) {
    JsonProblem problem = problem(() -> mapper.read(form.formatted(TOKEN), type));
    assertThat(problem).isEqualTo(wrongType(pointer + "/questions/1", 3, 3));
  }

  private static JsonProblem wrongType(String pointer, int line, int column) {
    return new JsonProblem(
        "wrong-type", pointer, line, column, "This must be a text in quotes, but is the number 1.");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("surroundings")
  void areThoseOfAnObjectIfItsOwnerJudges(
      JacksonMapper mapper, String form, Type type, String pointer) {
    JsonProblem problem = problem(() -> mapper.read(form.formatted(OWNER), type));
    assertPlace(problem, "missing-property", pointer + "/actionReviews/0", 3, 3);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("surroundings")
  void areThoseOfTheWholeDocumentIfThatLacksSomething(
      JacksonMapper mapper, String form, Type type, String pointer) {
    String json = form.formatted("\n  {\"length\":\"PT0S\"}");
    JsonProblem problem = problem(() -> mapper.read(json, type));
    assertPlace(problem, "invalid-value", pointer + "/length", 2, 3);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("surroundings")
  void areWithoutLinesInATree(JacksonMapper mapper, String form, Type type, String pointer) {
    for (String json : List.of(TOKEN, OWNER)) {
      Throwable whole = catchThrowable(() -> mapper.read(form.formatted(json), type));
      JsonProblem inText = JsonProblem.of(whole).orElseThrow();
      JsonProblem problem =
          problem(() -> mapper.ofTree(mapper.readTree(form.formatted(json)), type));
      assertPlace(problem, inText.code(), inText.pointer(), 0, 0);
      assertThat(problem.pointer()).startsWith(pointer);
    }
  }

  /** A creator that delegates is asked when the parser is at the first name already, or at the end of an empty object. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void areThoseOfAnObjectThatACreatorHasBegun(JacksonMapper mapper) {
    Type delegating = JacksonMapper.type(Delegating.class, Goal.class);
    assertPlace(
        problem(() -> mapper.read("\n  {\"id\":\"g\"}", delegating)), "missing-property", "", 2, 3);
    assertPlace(problem(() -> mapper.read("\n  {}", delegating)), "missing-property", "", 2, 4);
    assertPlace(
        problem(() -> mapper.read(
            "[\n{\"held\":\n\n {}}]", list(JacksonMapper.type(Held.class, delegating)))),
        "missing-property",
        "/0/held",
        4,
        3);
  }

  static Stream<JacksonMapper> mappers() {
    return JacksonMapper.each();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void areWithoutLinesWhereTokensAreReplayed(JacksonMapper mapper) {
    String late = "[{\"plan\":" + TOKEN + ",\"note\":\"n\",\n\"kind\":\"session\"}]";
    assertThat(problem(() -> mapper.read(late, list(Entry.class))))
        .isEqualTo(wrongType("/0/plan/questions/1", 0, 0));
    String owner = "[{\"note\":\"n\",\"plan\":" + OWNER + ",\"kind\":\"session\"}]";
    assertPlace(
        problem(() -> mapper.read(owner, list(Entry.class))),
        "missing-property",
        "/0/plan/actionReviews/0",
        0,
        0);
    String early = "[{\"note\":\"n\",\"kind\":\"session\",\n\"plan\":" + TOKEN + "}]";
    assertThat(problem(() -> mapper.read(early, list(Entry.class))))
        .isEqualTo(wrongType("/0/plan/questions/1", 4, 3));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void areThoseOfANameThatIsNoCode(JacksonMapper mapper) {
    for (Class<?> kind : List.of(Map.class, EnumMap.class)) {
      Type map = JacksonMapper.type(kind, Stage.class, Integer.class);
      assertPlace(
          problem(() -> mapper.read("{\"learning-and-development\":1,\n  \"lerning\":2}", map)),
          "unknown-code",
          "/lerning",
          2,
          3);
      assertPlace(
          problem(() -> mapper.read("[{\"a/b\":1}]", list(map))), "unknown-code", "/0/a~1b", 1, 3);
      assertPlace(
          problem(() -> mapper.ofTree(mapper.readTree("[{\"a/b\":1}]"), list(map))),
          "unknown-code",
          "/0/a~1b",
          0,
          0);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void areThoseOfAPartAndACode(JacksonMapper mapper) {
    assertPlace(
        problem(() -> mapper.read("[\n \"lerning\"]", list(Stage.class))),
        "unknown-code",
        "/0",
        2,
        2);
    assertPlace(
        problem(() -> mapper.read("{\"a\":{\n\"id\":7}}", map(Goal.class))),
        "wrong-type",
        "/a/id",
        2,
        6);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void areThoseOfWhatTheParserCannotRead(JacksonMapper mapper) {
    JsonProblem problem =
        problem(() -> mapper.read("[{},\n{\"questions\":[\"a\",]}]", list(SessionPlan.class)));
    int column = mapper instanceof Jackson2Mapper ? 20 : 19; // Jackson 2 has read the bracket.
    assertPlace(problem, "not-json", "/1/questions/1", 2, column);
    assertPlace(
        problem(() -> mapper.read("[{},\n{\"questions\":[\"a\"", list(SessionPlan.class))),
        "not-json",
        "/1/questions/0",
        2,
        18);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void areRelativeIfTheParserDoesNotSayWhereItIs(JacksonMapper mapper) {
    Type list = list(SessionPlan.class);
    assertThat(problem(() -> mapper.readWithoutContext("[" + TOKEN + "]", list)))
        .isEqualTo(wrongType("/questions/1", 3, 3));
    assertThat(problem(() -> mapper.readWithoutContext("[{\"questions\":[\"a\",]}]", list)))
        .extracting(JsonProblem::code, JsonProblem::pointer, JsonProblem::line)
        .containsExactly("not-json", "", 1);
    Type map = JacksonMapper.type(Map.class, Stage.class, Integer.class);
    assertPlace(
        problem(() -> mapper.readWithoutContext("{\"x\":1}", map)), "unknown-code", "", 1, 2);
    ThrowingCallable event = () -> mapper.readWithoutContext("{}", RecordedEvent.class);
    assertPlace(problem(event), "missing-property", "", 1, 1);
  }

  private static void assertPlace(
      JsonProblem problem, String code, String pointer, int line, int column) {
    assertThat(problem)
        .extracting(JsonProblem::code, JsonProblem::pointer, JsonProblem::line, JsonProblem::column)
        .as(problem.toString())
        .containsExactly(code, pointer, line, column);
  }
}
