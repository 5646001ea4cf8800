package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.History;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.ClosingThanks;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.RescheduleRequest;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionRecap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Goes through the table of faults in {@code src/test/resources/bad}. */
class BadInputTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "bad");
  private static final String MARK = "¦";
  private static final String BEFORE = "[{\"own\": ";

  static final Map<String, Class<?>> TYPES = types();

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>(Map.of(
        "history", History.class,
        "recorded-event", RecordedEvent.class,
        "session-plan", SessionPlan.class,
        "session-context", SessionContext.class,
        "readiness-policy", ReadinessPolicy.class));
    types.putAll(Map.of(
        "introduction", Introduction.class,
        "help-request", HelpRequest.class,
        "session-agenda", SessionAgenda.class,
        "session-recap", SessionRecap.class,
        "reschedule-request", RescheduleRequest.class,
        "progress-update", ProgressUpdate.class,
        "closing-thanks", ClosingThanks.class));
    for (String event : List.of(
        "taken-over",
        "noted",
        "declined",
        "superseded",
        "goal-revised",
        "session-missed",
        "session-cancelled",
        "session-rescheduled",
        "paused",
        "extended")) {
      types.put("event-" + event, RecordedEvent.class);
    }
    return types;
  }

  static Stream<Fault> faults() throws IOException {
    return Files.readAllLines(FOLDER.resolve("table.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Fault::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void saysWhatIsWrongAndWhere(Fault fault) {
    JsonProblem inText = problem(() -> read(MentoringJson.strict(), fault));
    assertThat(inText.code()).isEqualTo(fault.code);
    if (!fault.pointer.equals("*")) {
      assertThat(inText.pointer()).isEqualTo(fault.pointer);
    }
    assertThat(List.of(inText.line(), inText.column()))
        .isEqualTo(List.of(fault.line(), fault.column()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void saysTheSameOfBytes(Fault fault) {
    byte[] bytes = fault.input.getBytes(StandardCharsets.UTF_8);
    assertThat(place(problem(() -> MentoringJson.strict().read(bytes, fault.type()))))
        .isEqualTo(place(problem(() -> read(MentoringJson.strict(), fault))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void saysTheSameInsideOfAUsersDocument(Fault fault) {
    JsonProblem alone = problem(() -> read(MentoringJson.strict(), fault));
    JsonMapper mapper = JsonMapper.builder().addModule(new MentoringModule()).build();
    JavaType map = mapper.getTypeFactory().constructMapType(Map.class, String.class, fault.type());
    JavaType type = mapper.getTypeFactory().constructCollectionType(List.class, map);
    JsonProblem inside = problem(() -> mapper.readValue(BEFORE + fault.input + "}]", type));
    assertThat(inside.code()).isEqualTo(alone.code());
    assertThat(inside.pointer()).isEqualTo("/0/own" + alone.pointer());
    assertThat(inside.message()).isEqualTo(alone.message());
    // A part that its owner judges is found at the owner.
    assertThat(alone.line() == 1 ? BEFORE.length() + alone.column() : alone.column())
        .isGreaterThanOrEqualTo(inside.line() == alone.line() ? inside.column() : 0);
    assertThat(inside.line()).isBetween(1, alone.line());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void passesOverUnknownPropertiesOnlyIfAsked(Fault fault) {
    if (fault.code.equals("unknown-property")) {
      assertThat(read(MentoringJson.lenient(), fault)).isNotNull();
    } else {
      assertThat(problem(() -> read(MentoringJson.lenient(), fault)).code()).isEqualTo(fault.code);
    }
  }

  @Test
  void startsFromGoodDocuments() throws IOException {
    for (Map.Entry<String, Class<?>> type : TYPES.entrySet()) {
      String good = Files.readString(FOLDER.resolve(type.getKey() + ".json"));
      assertThat((Object) MentoringJson.strict().read(good, type.getValue())).isNotNull();
    }
  }

  private static Object read(MentoringJson json, Fault fault) {
    return json.read(fault.input, fault.type());
  }

  private static List<Object> place(JsonProblem problem) {
    return List.of(problem.code(), problem.pointer(), problem.line(), problem.column());
  }

  /** A line of the table. */
  record Fault(
      String document, String change, String marked, String input, String code, String pointer) {
    static Fault of(String line) {
      String[] cells = line.split(" ~ ", -1);
      String good = read(cells[0]);
      assertThat(good).as("the document that is changed").contains(cells[1]);
      String marked = good.replace(cells[1], cells[2]);
      return new Fault(cells[0], cells[2], marked, marked.replace(MARK, ""), cells[3], cells[4]);
    }

    private static String read(String document) {
      try {
        return Files.readString(FOLDER.resolve(document + ".json"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Class<?> type() {
      return Objects.requireNonNull(TYPES.get(document), document);
    }

    int line() {
      return (int) before().chars().filter(c -> c == '\n').count() + 1;
    }

    int column() {
      return before().length() - before().lastIndexOf('\n');
    }

    private String before() {
      return marked.substring(0, marked.indexOf(MARK));
    }

    @Override
    public String toString() {
      return code + " at " + document + pointer + ": " + change;
    }
  }
}
