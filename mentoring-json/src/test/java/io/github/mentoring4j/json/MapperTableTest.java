package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mentoring4j.json.WireExamples.Example;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document, every part and every code, written and read by each Jackson, wherever it stands in a value of a user. */
class MapperTableTest {
  private static final MentoringJson FACADE = MentoringJson.strict();
  private static final JacksonMapper JACKSON_3 = new Jackson3Mapper();

  /** A record of a user. On the module path Jackson sees through a public one alone. */
  public record Held<T>(String note, T held) {}

  /**
   * Where a value stands.
   *
   * @param form the JSON around it
   * @param around makes the user's value
   * @param type makes the type of the user's value
   */
  record Shape(String form, UnaryOperator<Object> around, UnaryOperator<Type> type) {}

  private static final List<Shape> SHAPES = List.of(
      new Shape("%s", value -> value, type -> type),
      new Shape(
          "{\"note\":\"n\",\"held\":%s}",
          value -> new Held<>("n", value), type -> JacksonMapper.type(Held.class, type)),
      new Shape(
          "[%s,%<s]", value -> List.of(value, value), type -> JacksonMapper.type(List.class, type)),
      new Shape(
          "{\"a/b\":%s}",
          value -> Map.of("a/b", value), type -> JacksonMapper.type(Map.class, String.class, type)),
      new Shape("%s", Optional::of, type -> JacksonMapper.type(Optional.class, type)),
      new Shape(
          "{\"note\":\"n\",\"held\":[%s]}",
          value -> new Held<>("n", List.of(Optional.of(value))),
          type -> JacksonMapper.type(
              Held.class,
              JacksonMapper.type(List.class, JacksonMapper.type(Optional.class, type)))));

  static Stream<Arguments> examples() {
    return JacksonMapper.each()
        .flatMap(mapper -> WireExamples.all().map(example -> arguments(mapper, example)));
  }

  /** The one spelling of a value: that of the facade, which writes no parts. Then Jackson 3 is the measure of the rest. */
  private static String spelling(Example example) throws IOException {
    return example.document().isRoot()
        ? FACADE.write(example.value())
        : JACKSON_3.write(example.value());
  }

  @Test
  void hasAnExampleOfEachDocumentAndEachPart() {
    List<Class<?>> known = WireExamples.publicTypes().stream()
        .filter(type -> Documents.writing(type)
            .map(Document::type)
            .filter(written -> written == type)
            .isPresent())
        .toList();
    assertThat(known).hasSizeGreaterThan(80);
    assertThat(WireExamples.types()).containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examples")
  void writesOneSpellingEverywhere(JacksonMapper mapper, Example example) throws IOException {
    for (Shape shape : SHAPES) {
      String json = shape.form.formatted(spelling(example));
      Object value = shape.around.apply(example.value());
      assertThat(mapper.write(value)).isEqualTo(json);
      assertThat(mapper.writeAs(shape.type.apply(example.type()), value)).isEqualTo(json);
      assertThat(mapper.toTree(value)).hasToString(json);
    }
  }

  static Stream<Arguments> readable() {
    return examples().filter(arguments -> ((Example) arguments.get()[1]).isReadable());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("readable")
  void readsAnEqualValueEverywhere(JacksonMapper mapper, Example example) throws IOException {
    for (Shape shape : SHAPES) {
      String json = shape.form.formatted(spelling(example));
      Object value = shape.around.apply(example.value());
      Type type = shape.type.apply(example.type());
      assertThat(mapper.read(json, type)).isEqualTo(value);
      assertThat(mapper.ofTree(mapper.readTree(json), type)).isEqualTo(value);
      assertThat(mapper.convert(value, type)).isEqualTo(value);
    }
  }

  static Stream<Arguments> codes() {
    return JacksonMapper.each()
        .flatMap(mapper -> WireExamples.publicTypes().stream()
            .filter(Class::isEnum)
            .filter(type -> type.getEnumConstants().length > 0)
            .filter(type -> Documents.writing(type).isPresent())
            .map(type -> arguments(mapper, type)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("codes")
  <E extends Enum<E>> void writesAndReadsCodesAsKeys(JacksonMapper mapper, Class<E> codes)
      throws IOException {
    Map<E, Integer> map = new LinkedHashMap<>();
    for (E constant : codes.getEnumConstants()) {
      map.put(constant, map.size());
    }
    String json = map.entrySet().stream()
        .map(entry -> code(entry.getKey()) + ":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
    assertThat(mapper.write(map)).isEqualTo(json);
    assertThat(mapper.write(new EnumMap<>(map))).isEqualTo(json);
    for (Class<?> kind : List.of(Map.class, EnumMap.class)) {
      Type type = JacksonMapper.type(kind, codes, Integer.class);
      assertThat(mapper.writeAs(type, new EnumMap<>(map))).isEqualTo(json);
      assertThat(mapper.read(json, type)).isEqualTo(map);
      assertThat(mapper.ofTree(mapper.readTree(json), type)).isEqualTo(map);
    }
  }

  private static String code(Object constant) {
    return '"' + Documents.writing(constant.getClass()).orElseThrow().name(constant) + '"';
  }

  /** Views, and what is neither a document nor a part of one. */
  static Stream<Arguments> others() {
    return JacksonMapper.each()
        .flatMap(mapper -> WireExamples.publicTypes().stream()
            .filter(type -> !Documents.reading(type).isPresent())
            .map(type -> arguments(mapper, type)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("others")
  void readsNeitherViewsNorOtherTypes(JacksonMapper mapper, Class<?> type) {
    for (Shape shape : SHAPES) {
      Throwable thrown =
          catchThrowable(() -> mapper.read(shape.form.formatted("{}"), shape.type.apply(type)));
      assertThat(thrown)
          .as(shape.form)
          .hasMessageContaining(type.getName() + " cannot be read. These can: History, ");
      assertThat(JsonProblem.of(thrown)).isEmpty();
    }
  }

  static Stream<Arguments> otherValues() {
    return JacksonMapper.each()
        .flatMap(mapper -> WireExamples.others().map(value -> arguments(mapper, value)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("otherValues")
  void writesNoOtherValueOfTheLibrary(JacksonMapper mapper, Object value) {
    for (Shape shape : SHAPES) {
      Throwable thrown = catchThrowable(() -> mapper.write(shape.around.apply(value)));
      assertThat(thrown)
          .as(shape.form)
          .hasMessageContaining(" cannot be written. These can: History, ");
      assertThat(JsonProblem.of(thrown)).isEmpty();
    }
  }

  static Stream<Example> everything() {
    return WireExamples.all();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void theFacadeKnowsDocumentsAlone(Example example) {
    if (!example.document().isRoot()) {
      assertThat(FACADE.canWrite(example.value().getClass())).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FACADE.write(example.value()))
          .withMessageContaining("These can: History, ");
    }
    boolean isRead = example.document().isRoot() && example.isReadable();
    assertThat(FACADE.canRead(example.type())).isEqualTo(isRead);
    if (!isRead) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FACADE.read("{}", example.type()))
          .withMessageContaining("These can: History, ");
    }
  }
}
