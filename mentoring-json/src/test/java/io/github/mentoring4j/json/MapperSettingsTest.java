package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mentoring4j.Stage;
import io.github.mentoring4j.json.WireExamples.Example;
import io.github.mentoring4j.readiness.SessionPlan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the settings of a mapper are, documents are written with the same bytes, apart from white space, and read back. */
class MapperSettingsTest {
  private static final JsonMapper PLAIN = new JsonMapper();
  private static final List<Example> DOCUMENTS =
      WireExamples.firsts().filter(example -> example.document().isRoot()).toList();

  /** With these a generator spells JSON in another way, or adds white space. */
  private static final Set<String> OF_THE_GENERATOR =
      Set.of("INDENT_OUTPUT", "ESCAPE_NON_ASCII", "ESCAPE_FORWARD_SLASHES");

  /** They make a generator write something else than it is asked for, or change what surrounds a document: see below. */
  private static final Set<String> OTHERS = Set.of(
      "QUOTE_PROPERTY_NAMES",
      "QUOTE_FIELD_NAMES",
      "WRITE_NUMBERS_AS_STRINGS",
      "WRAP_ROOT_VALUE",
      "UNWRAP_ROOT_VALUE");

  static Stream<Arguments> settings() {
    return Stream.concat(
            Jackson3Settings.all().entrySet().stream()
                .map(setting -> arguments(jackson3(setting.getValue()), setting.getKey())),
            Jackson2Settings.all().entrySet().stream()
                .map(setting -> arguments(jackson2(setting.getValue()), setting.getKey())))
        .filter(arguments -> !OTHERS.contains((String) arguments.get()[1]));
  }

  private static JacksonMapper jackson3(Consumer<JsonMapper.Builder> setting) {
    JsonMapper.Builder builder = Jackson3Mapper.builder();
    setting.accept(builder);
    return new Jackson3Mapper(builder.build());
  }

  private static JacksonMapper jackson2(
      Consumer<com.fasterxml.jackson.databind.json.JsonMapper.Builder> setting) {
    com.fasterxml.jackson.databind.json.JsonMapper.Builder builder = Jackson2Mapper.builder();
    setting.accept(builder);
    return new Jackson2Mapper(builder.build());
  }

  @Test
  void areMany() {
    assertThat(Jackson3Settings.all()).hasSizeGreaterThan(150);
    assertThat(Jackson2Settings.all()).hasSizeGreaterThan(150);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("settings")
  void doNotChangeDocuments(JacksonMapper mapper, String setting) throws IOException {
    for (Example example : DOCUMENTS) {
      String expected = MentoringJson.strict().write(example.value());
      String json = mapper.write(example.value());
      String compared =
          OF_THE_GENERATOR.contains(setting) ? PLAIN.readTree(json).toString() : json;
      assertThat(compared).as(example.toString()).isEqualTo(expected);
      if (example.isReadable()) {
        assertThat(mapper.read(json, example.type()))
            .as(example.toString())
            .isEqualTo(example.value());
        if (!setting.endsWith("EVERYTHING")) { // Then Jackson 2 cannot read any tree.
          assertThat(mapper.ofTree(mapper.readTree(json), example.type()))
              .as(example.toString())
              .isEqualTo(example.value());
        }
      }
    }
  }

  /** What a user has: ours where a mapper knows the type, where it does not, and as names. */
  public record Held(SessionPlan plan, Stage stage, Map<Stage, List<Stage>> map, Object any) {}

  static Stream<Arguments> typing() {
    return settings().filter(arguments -> arguments.get()[1].toString().startsWith("typing"));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("typing")
  void holdInAUsersValueWithTypeIdsToo(JacksonMapper mapper, String setting) throws IOException {
    Held held = new Held(
        Examples.planFull(),
        Stage.LEARNING_AND_DEVELOPMENT,
        Map.of(Stage.LEARNING_AND_DEVELOPMENT, List.of(Stage.TRANSITION_AND_CLOSURE)),
        "a text of the user");
    String json = mapper.write(held);
    assertThat(json)
        .contains("\"plan\":" + MentoringJson.strict().write(Examples.planFull()))
        .contains("\"stage\":\"learning-and-development\"");
    assertThat(mapper.read(json, Held.class)).as(setting).isEqualTo(held);
  }

  static Stream<JacksonMapper> wrapping() {
    return Stream.of(
        jackson3(builder -> builder
            .enable(tools.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
            .enable(tools.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE)),
        jackson2(builder -> builder
            .enable(com.fasterxml.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrapping")
  void wrapRootsInTheNamesOfThePublicTypes(JacksonMapper mapper) throws IOException {
    for (Example example : (Iterable<Example>) WireExamples.all()::iterator) {
      String name = example.type().getSimpleName();
      String json = mapper.writeAs(example.type(), example.value());
      assertThat(json).startsWith("{\"" + name + "\":").endsWith("}");
      if (example.document().isRoot()) {
        assertThat(json)
            .isEqualTo("{\"%s\":%s}", name, MentoringJson.strict().write(example.value()));
      }
      assertThat(mapper.write(example.value())).doesNotContain("Immutable");
      if (example.isReadable()) {
        assertThat(mapper.read(json, example.type())).isEqualTo(example.value());
      }
    }
  }

  @Test
  void quoteNamesOnlyIfTheGeneratorDoes() throws IOException {
    JacksonMapper unquoted = jackson3(builder -> builder
        .disable(JsonWriteFeature.QUOTE_PROPERTY_NAMES)
        .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES));
    for (Example example : DOCUMENTS) {
      String json = unquoted.write(example.value());
      assertThat(json).startsWith("{specVersion:\"1.0\"");
      if (example.isReadable()) {
        assertThat(unquoted.read(json, example.type())).isEqualTo(example.value());
      }
    }
  }
}
