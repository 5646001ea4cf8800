package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.WireExamples.Example;
import io.github.mentoring4j.readiness.SessionPlan;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our values are read from whatever an application reads, and inside of whatever it makes of them. */
class MapperInputsTest {
  static Stream<Arguments> sources() {
    return Stream.concat(
        Jackson3Sources.all().entrySet().stream()
            .map(source -> arguments("Jackson 3", source.getKey(), source.getValue())),
        Jackson2Sources.all().entrySet().stream()
            .map(source -> arguments("Jackson 2", source.getKey(), source.getValue())));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("sources")
  void areReadFromEachSource(String jackson, String name, Jackson3Sources.Source source)
      throws IOException {
    List<Example> documents = WireExamples.firsts()
        .filter(Example::isReadable)
        .filter(example -> example.document().isRoot())
        .toList();
    assertThat(documents).hasSizeGreaterThan(30);
    for (Example example : documents) {
      String json = MentoringJson.strict().write(example.value());
      assertThat(source.read(json, example.type()))
          .as("%s from %s: %s", jackson, name, example)
          .isEqualTo(example.value());
    }
  }

  /** A value of a user that is made from one of ours. */
  public record Delegating<T>(T held) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Delegating {}
  }

  /** One that names its properties. */
  public record Held<T>(@Nullable String note, T held) {}

  static Stream<Arguments> readable() {
    return JacksonMapper.each()
        .flatMap(mapper -> WireExamples.firsts()
            .filter(Example::isReadable)
            .map(example -> arguments(mapper, example)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("readable")
  void areReadForACreatorThatDelegates(JacksonMapper mapper, Example example) throws IOException {
    String json = mapper.write(example.value());
    Type delegating = JacksonMapper.type(Delegating.class, example.type());
    Delegating<Object> value = new Delegating<>(example.value());
    assertThat(mapper.read(json, delegating)).isEqualTo(value);
    assertThat(mapper.ofTree(mapper.readTree(json), delegating)).isEqualTo(value);
    assertThat(
            mapper.read("[" + json + "," + json + "]", JacksonMapper.type(List.class, delegating)))
        .isEqualTo(List.of(value, value));
    assertThat(mapper.read(
            "{\"held\":" + json + ",\"note\":\"n\"}", JacksonMapper.type(Held.class, delegating)))
        .isEqualTo(new Held<>("n", value));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void areReadForACreatorThatDelegatesAnEmptyObject(JacksonMapper mapper) throws IOException {
    SessionPlan empty = SessionPlan.builder().build();
    Type plan = JacksonMapper.type(Delegating.class, SessionPlan.class);
    assertThat(mapper.read("{}", plan)).isEqualTo(new Delegating<>(empty));
    assertThat(mapper.read("[{},{}]", JacksonMapper.type(List.class, plan)))
        .isEqualTo(List.of(new Delegating<>(empty), new Delegating<>(empty)));
    assertThat(mapper.read("{\"held\":{},\"note\":\"n\"}", JacksonMapper.type(Held.class, plan)))
        .isEqualTo(new Held<>("n", new Delegating<>(empty)));
    Type event = JacksonMapper.type(Delegating.class, MentorshipEvent.class);
    assertThat(Problems.problem(() -> mapper.read("{}", event)).code())
        .isEqualTo("missing-property");
  }

  static Stream<JacksonMapper> mappers() {
    return JacksonMapper.each();
  }

  /** What a user tells apart by a property. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = OfAny.class, name = "any"),
    @JsonSubTypes.Type(value = OfTwo.class, name = "two")
  })
  public interface Entry {}

  /** One of ours. */
  public record OfAny<T>(T held, @Nullable Integer number) implements Entry {}

  /** Two of ours. */
  public record OfTwo(SessionPlan plan, RecordedEvent event) implements Entry {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void areReadFromTheBufferOfAPolymorphicType(JacksonMapper mapper) throws IOException {
    String plan = mapper.write(Examples.planFull());
    String event = mapper.write(Examples.recorded(Examples.event("proposed-full")));
    OfTwo two = new OfTwo(Examples.planFull(), Examples.recorded(Examples.event("proposed-full")));
    for (String form : List.of(
        "{\"kind\":\"two\",\"plan\":%s,\"event\":%s}",
        "{\"plan\":%s,\"kind\":\"two\",\"event\":%s}",
        "{\"plan\":%s,\"event\":%s,\"kind\":\"two\"}")) {
      String json = form.formatted(plan, event);
      assertThat(mapper.read(json, Entry.class)).isEqualTo(two);
      assertThat(mapper.read("[" + json + "]", JacksonMapper.type(List.class, Entry.class)))
          .isEqualTo(List.of(two));
      assertThat(mapper.ofTree(mapper.readTree(json), Entry.class)).isEqualTo(two);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void refuseANumberThatIsTooGreatWhereverItComesFrom(JacksonMapper mapper) throws IOException {
    String json = mapper.write(Examples.recorded(Examples.event("proposed-full")));
    for (String number :
        List.of("9223372036854775808", "1" + "0".repeat(40), "-1" + "0".repeat(40))) {
      String great = json.replaceFirst("\"revision\":[^,]*", "\"revision\":" + number);
      Object tree = mapper.readTree(great);
      for (JsonProblem problem : List.of(
          Problems.problem(() -> mapper.read(great, RecordedEvent.class)),
          Problems.problem(() -> mapper.ofTree(tree, RecordedEvent.class)),
          Problems.problem(() -> MentoringJson.strict().read(great, RecordedEvent.class)))) {
        assertThat(problem.code()).isEqualTo("out-of-range");
        assertThat(problem.pointer()).isEqualTo("/revision");
      }
    }
  }
}
