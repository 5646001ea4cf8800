package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.codec.ProblemCode;
import io.github.mentoring4j.templates.Introduction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonProblemTest {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(new MentoringModule())
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  /** A document of a user. */
  public record Input(List<RecordedEvent> history, Introduction introduction, int year) {
    /** Refuses a year. */
    public Input {
      if (year < 0) {
        throw new IllegalArgumentException("a year before zero");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
          {"year": 1,, "x": 1}              ~ not-json         ~ 1 ~ 12
          {"year": 1, "sessions": []}       ~ unknown-property ~ 1 ~ 28
          {"year": "soon"}                  ~ wrong-type       ~ 1 ~ 10
          {"year": -1}                      ~ invalid-value    ~ 1 ~ 12
          {"history": {}, "year": 1}        ~ wrong-type       ~ 1 ~ 13
          """)
  void saysWhatIsWrongInAUsersOwnPart(String json, String code, int line, int column) {
    JsonProblem problem = problem(json);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(List.of(problem.line(), problem.column())).isEqualTo(List.of(line, column));
    assertThat(problem.message()).isNotBlank();
  }

  @Test
  void saysWhereAUsersOwnPartIs() {
    assertThat(problem("{\"year\": \"soon\"}").pointer()).isEqualTo("/year");
    assertThat(problem("{\"year\": 1, \"a/b~c\": 1}").pointer()).isEqualTo("/a~1b~0c");
    assertThat(problem("{\"history\": [1]}").pointer()).isEqualTo("/history/0");
  }

  @Test
  void saysWhatIsTooLargeForTheMapper() {
    JsonFactory small = JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(3).build())
        .build();
    JsonMapper mapper =
        JsonMapper.builder(small).addModule(new MentoringModule()).build();
    JacksonException outside = catchThrowableOfType(
        JacksonException.class, () -> mapper.readValue("[[[[]]]]", Object.class));
    assertThat(JsonProblem.of(outside).orElseThrow().code()).isEqualTo("too-large");
    MentoringReadException inside = Problems.refusal(() -> mapper.readValue(
        "{\"specVersion\":\"1.0\",\"recipient\":{\"x\":[[]]}}", Introduction.class));
    assertThat(inside.problem().code()).isEqualTo("too-large");
    assertThat(inside).hasCauseInstanceOf(JacksonException.class);
  }

  /** A record of an application that says why it refuses a number, or does not. */
  public record Year(int year) {
    public Year {
      if (year < 0) {
        throw year == -1 ? new IllegalArgumentException() : new IllegalArgumentException("before");
      }
    }
  }

  @Test
  void tellsTheReasonOfAValueThatIsRefused() {
    assertThat(refusal("{\"year\": -2}")).isEqualTo("The value is refused: before");
    assertThat(refusal("{\"year\": -1}")).isEqualTo("The value is refused. Correct it.");
  }

  private static String refusal(String json) {
    JacksonException e =
        catchThrowableOfType(JacksonException.class, () -> MAPPER.readValue(json, Year.class));
    return JsonProblem.of(e).orElseThrow().message();
  }

  @Test
  void findsTheProblemBehindAnotherException() {
    JsonProblem problem = new JsonProblem("bad-date", "/x", 1, 2, "no");
    MentoringReadException cause = new MentoringReadException(problem, null);
    assertThat(JsonProblem.of(
            JacksonException.wrapWithPath(new IllegalStateException(cause), null, "x")))
        .contains(problem);
  }

  @Test
  void documentsEveryCode() throws IOException {
    String source = Files.readString(
        Path.of("src", "main", "java", "io", "github", "mentoring4j", "json", "JsonProblem.java"));
    List<String> documented = Pattern.compile("\\{@code ([a-z-]+)}")
        .matcher(source.substring(source.indexOf("<table>"), source.indexOf("</table>")))
        .results()
        .map(code -> code.group(1))
        .filter(code -> !code.equals("null"))
        .toList();
    assertThat(documented)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
  }

  @Test
  void readsInOneLine() {
    assertThat(new JsonProblem("bad-date", "/goal/targetDate", 3, 17, "\"30.6.\" is not a date."))
        .hasToString("bad-date at /goal/targetDate (line 3, column 17): \"30.6.\" is not a date.");
    assertThat(new JsonProblem("not-json", "", 0, 0, "Empty."))
        .hasToString("not-json at the root: Empty.");
    assertThat(new JsonProblem("unknown-property", "/a\u001bb\n", 0, 0, "No."))
        .hasToString("unknown-property at /a\\u001Bb\\u000A: No.");
  }

  @Test
  @SuppressWarnings("NullAway")
  void needsEveryPart() {
    assertThatNullPointerException()
        .isThrownBy(() -> new JsonProblem(null, "", 0, 0, ""))
        .withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> new JsonProblem("", null, 0, 0, ""))
        .withMessage("pointer");
    assertThatNullPointerException()
        .isThrownBy(() -> new JsonProblem("", "", 0, 0, null))
        .withMessage("message");
  }

  @Test
  void survivesSerializationWithItsException() throws IOException, ClassNotFoundException {
    JsonProblem problem = new JsonProblem("bad-date", "/x", 1, 2, "no");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new MentoringReadException(problem, null));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((MentoringReadException) in.readObject()).problem()).isEqualTo(problem);
    }
  }

  private static JsonProblem problem(String json) {
    JacksonException e =
        catchThrowableOfType(JacksonException.class, () -> MAPPER.readValue(json, Input.class));
    return JsonProblem.of(Objects.requireNonNull(e, "an exception")).orElseThrow();
  }
}
