package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.mentoring4j.json.WireExamples.Example;
import io.github.mentoring4j.readiness.SessionPlan;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Documents are JSON. What Jackson writes in another format comes back as it was, and a fault there has its code and its place. */
class MapperFormatsTest {
  private static final tools.jackson.databind.json.JsonMapper PLAIN =
      new tools.jackson.databind.json.JsonMapper();

  /** A mapper of another format. */
  interface Format {
    byte[] write(Object value) throws IOException;

    Object read(byte[] bytes, Class<?> type) throws IOException;
  }

  static Stream<Arguments> formats() {
    return Stream.of(
        arguments(
            "YAML, Jackson 3",
            jackson3(YAMLMapper.builder().addModule(new MentoringModule()).build())),
        arguments(
            "CBOR, Jackson 3",
            jackson3(CBORMapper.builder().addModule(new MentoringModule()).build())),
        arguments(
            "Smile, Jackson 3",
            jackson3(SmileMapper.builder().addModule(new MentoringModule()).build())),
        arguments(
            "YAML, Jackson 2", jackson2(new com.fasterxml.jackson.dataformat.yaml.YAMLMapper())),
        arguments(
            "CBOR, Jackson 2",
            jackson2(new com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper())),
        arguments(
            "Smile, Jackson 2",
            jackson2(new com.fasterxml.jackson.dataformat.smile.databind.SmileMapper())));
  }

  private static Format jackson3(ObjectMapper mapper) {
    return new Format() {
      @Override
      public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
      }

      @Override
      public Object read(byte[] bytes, Class<?> type) {
        return mapper.readValue(bytes, type);
      }
    };
  }

  private static Format jackson2(com.fasterxml.jackson.databind.ObjectMapper mapper) {
    mapper.registerModules(new Jdk8Module(), new Jackson2MentoringModule());
    return new Format() {
      @Override
      public byte[] write(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
      }

      @Override
      public Object read(byte[] bytes, Class<?> type) throws IOException {
        return mapper.readValue(bytes, type);
      }
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void bringBackEachDocument(String name, Format format) throws IOException {
    for (Example example : (Iterable<Example>) WireExamples.all()::iterator) {
      byte[] bytes = format.write(example.value());
      if (example.isReadable()) {
        assertThat(format.read(bytes, example.type()))
            .as(name + example)
            .isEqualTo(example.value());
      }
      if (example.document().isRoot()) {
        assertThat(PLAIN.valueToTree(format.read(bytes, Map.class)).toString())
            .as(name + example)
            .isEqualTo(MentoringJson.strict().write(example.value()));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void tellWhatIsWrongAndWhere(String name, Format format) throws IOException {
    byte[] wrong = format.write(List.of(
        Map.of("specVersion", "1.0"), Map.of("specVersion", "1.0", "questions", List.of("a", 7))));
    JsonProblem problem = Problems.problem(() -> format.read(wrong, SessionPlan[].class));
    assertThat(problem.code()).as(name).isEqualTo("wrong-type");
    // The parser of Smile does not count the objects of a list.
    assertThat(problem.pointer())
        .isEqualTo(name.startsWith("Smile") ? "/questions/1" : "/1/questions/1");
    assertThat(problem.line() > 0).isEqualTo(name.startsWith("YAML"));
    byte[] bytes = format.write(Map.of("questions", List.of(new byte[] {1, 2, 3})));
    assertThat(Problems.problem(() -> format.read(bytes, SessionPlan.class)).pointer())
        .isEqualTo("/questions/0");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void tellThatTheInputBreaksOff(String name, Format format) throws IOException {
    byte[] whole = format.write(Examples.planFull());
    byte[] part = Arrays.copyOf(whole, whole.length / 2);
    Throwable thrown = catchThrowable(() -> format.read(part, SessionPlan.class));
    assertThat(JsonProblem.of(thrown)).as(name).isPresent();
  }
}
