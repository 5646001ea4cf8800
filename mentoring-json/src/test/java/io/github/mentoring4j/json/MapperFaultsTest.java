package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mentoring4j.json.BadInputTest.Fault;
import io.github.mentoring4j.readiness.SessionPlan;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;

/** A fault in a document has the same code, the same pointer and the same words through a mapper as without one. */
class MapperFaultsTest {
  private static final Jackson3Mapper JACKSON_3 = new Jackson3Mapper();

  /** Jackson 2 does not look behind the value by itself. */
  private static final Jackson2Mapper JACKSON_2 = new Jackson2Mapper(Jackson2Mapper.builder()
      .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build());

  static Stream<Fault> faults() throws IOException {
    return BadInputTest.faults();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void areTheSameThroughBothJacksons(Fault fault) {
    JsonProblem alone = problem(() -> MentoringJson.strict().read(fault.input(), fault.type()));
    JsonProblem three = problem(() -> JACKSON_3.read(fault.input(), fault.type()));
    assertAlike(three, alone);
    assertThat(three.message()).isEqualTo(alone.message());
    JsonProblem two = problem(() -> JACKSON_2.read(fault.input(), fault.type()));
    assertAlike(two, alone);
    if (!alone.code().equals("not-json")) {
      assertThat(two.message()).isEqualTo(alone.message());
      assertThat(two.line()).isEqualTo(three.line());
      assertThat(two.column()).isEqualTo(three.column());
    }
  }

  /** A mapper knows the line of a token, or of an object around it. */
  private static void assertAlike(JsonProblem problem, JsonProblem alone) {
    assertThat(problem.code()).isEqualTo(alone.code());
    assertThat(problem.pointer()).isEqualTo(alone.pointer());
    assertThat(problem.line()).isBetween(1, alone.line());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void areTheSameInATree(Fault fault) throws IOException {
    JsonProblem alone = problem(() -> MentoringJson.strict().read(fault.input(), fault.type()));
    for (JacksonMapper mapper : new JacksonMapper[] {JACKSON_3, JACKSON_2}) {
      if (catchThrowable(() -> mapper.readTree(fault.input())) == null
          && !alone.code().equals("duplicate-property")) {
        Object tree = mapper.readTree(fault.input());
        JsonProblem problem = problem(() -> mapper.ofTree(tree, fault.type()));
        assertThat(problem)
            .isEqualTo(new JsonProblem(alone.code(), alone.pointer(), 0, 0, problem.message()));
      }
    }
  }

  static Stream<Arguments> ofTheWholeInput() {
    return Stream.of(
        arguments("", "not-json"),
        arguments(" \n", "not-json"),
        arguments("{\"questions\":[]", "not-json"),
        arguments("{\"questions\":[}", "not-json"),
        arguments("questions", "not-json"),
        arguments("{} {}", "trailing-content"),
        arguments("{} x", "trailing-content"),
        arguments("{}}", "trailing-content"),
        arguments("{},", "trailing-content"),
        arguments("null", "wrong-type"),
        arguments("[]", "wrong-type"),
        arguments("\"plan\"", "wrong-type"),
        arguments("{\"place\":\"a\",\"place\":\"b\"}", "duplicate-property"),
        arguments("{\"questions\":" + "[".repeat(70) + "]".repeat(70) + "}", "wrong-type"),
        arguments("{\"x\":" + "[".repeat(70) + "]".repeat(70) + "}", "too-large"),
        arguments("{\"x\":" + "{\"x\":".repeat(1_100), "too-large"),
        arguments("{\"place\":\"" + "x".repeat((1 << 20) + 1) + "\"}", "too-large"),
        arguments("{\"" + "x".repeat(129) + "\":1}", "too-large"),
        arguments("{\"specVersion\":\"2.0\"}", "unsupported-version"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("ofTheWholeInput")
  void areTheSameForTheWholeInput(String json, String code) {
    assertThat(
            problem(() -> MentoringJson.strict().read(json, SessionPlan.class)).code())
        .isEqualTo(code);
    assertThat(problemOf(JACKSON_3, json).code()).isEqualTo(code);
    assertThat(problemOf(JACKSON_2, json).code()).isEqualTo(code);
    assertThat(JACKSON_3.mapper().isEnabled(DeserializationFeature.FAIL_ON_TRAILING_TOKENS))
        .isTrue();
  }

  /** Jackson judges by itself what is around a document. */
  private static JsonProblem problemOf(JacksonMapper mapper, String json) {
    Throwable thrown = catchThrowable(() -> mapper.read(json, SessionPlan.class));
    return JsonProblem.of(thrown).orElseThrow(() -> new AssertionError(thrown));
  }
}
