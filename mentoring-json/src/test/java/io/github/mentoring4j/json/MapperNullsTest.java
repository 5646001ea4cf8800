package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.SessionPlan;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an absent part is to a user's value, and what null is. A document, a part and a code are judged alike. */
class MapperNullsTest {
  private static final List<Class<?>> TYPES = List.of(SessionPlan.class, Actor.class, Stage.class);

  /** A record of a user. */
  public record Held<T>(@Nullable T held, String note) {}

  /** A bean of a user. */
  public static final class Bean<T> {
    private @Nullable T held;

    public @Nullable T getHeld() {
      return held;
    }

    public void setHeld(@Nullable T held) {
      this.held = held;
    }
  }

  /** A value of a user that is made from one of ours. */
  public record Delegating<T>(@Nullable T held) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Delegating {}
  }

  /** A record that names its property. */
  public record Named<T>(@Nullable T held) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Named(@JsonProperty("held") @Nullable T held) {
      this.held = held;
    }
  }

  static Stream<Arguments> eachType() {
    return JacksonMapper.each()
        .flatMap(mapper -> TYPES.stream().map(type -> arguments(mapper, type)));
  }

  private static Type optional(Type type) {
    return JacksonMapper.type(Optional.class, type);
  }

  private static Type reference(Type type) {
    return JacksonMapper.type(AtomicReference.class, type);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("eachType")
  void refuseNullAsTheWholeInput(JacksonMapper mapper, Class<?> type) {
    assertRefused("", () -> mapper.read("null", type));
    assertRefused("", () -> mapper.read(" null ", type));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("eachType")
  void refuseNullInAListWhereverItStands(JacksonMapper mapper, Class<?> type) {
    Type list = JacksonMapper.type(List.class, type);
    assertRefused("/0", () -> mapper.read("[null]", list));
    assertRefused("/0", () -> mapper.ofTree(mapper.readTree("[null]"), list));
    assertRefused("/1/0", () -> mapper.read("[[],[null]]", JacksonMapper.type(List.class, list)));
    assertRefused(
        "/held/0", () -> mapper.read("{\"held\":[null]}", JacksonMapper.type(Held.class, list)));
    assertRefused(
        "/a~1b~0c/0",
        () -> mapper.read("{\"a/b~c\":[null]}", JacksonMapper.type(Map.class, String.class, list)));
    assertRefused("/0", () -> mapper.read("[null]", Array.newInstance(type, 0).getClass()));
  }

  private static void assertRefused(String pointer, ThrowingCallable reading) {
    JsonProblem problem = Problems.problem(reading);
    assertThat(problem.code()).isEqualTo("wrong-type");
    assertThat(problem.pointer()).isEqualTo(pointer);
    assertThat(problem.message()).contains(", but is null.");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("eachType")
  void leaveAnAbsentPropertyToTheUser(JacksonMapper mapper, Class<?> type) throws IOException {
    for (Class<?> user : List.of(Held.class, Bean.class, Named.class)) {
      assertThat(held(mapper, "{}", user, type)).isNull();
      assertThat(held(mapper, "{}", user, optional(type)))
          .isEqualTo(held(mapper, "{}", user, optional(String.class)))
          .isIn(Optional.empty(), null);
      assertThat(held(mapper, "{}", user, reference(type)))
          .usingRecursiveComparison()
          .isEqualTo(held(mapper, "{}", user, reference(String.class)));
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("eachType")
  void leaveANullPropertyToTheUser(JacksonMapper mapper, Class<?> type) throws IOException {
    String json = "{\"held\":null}";
    for (Class<?> user : List.of(Held.class, Bean.class, Named.class)) {
      assertThat(held(mapper, json, user, type)).isNull();
      assertThat(held(mapper, json, user, optional(type))).isEqualTo(Optional.empty());
      assertThat(held(mapper, json, user, reference(type)))
          .usingRecursiveComparison()
          .isEqualTo(new AtomicReference<>());
    }
  }

  /** Reads a value of a user, from text and through a tree, alone and in a list, and returns what it holds. */
  private static @Nullable Object held(
      JacksonMapper mapper, String json, Class<?> user, Type holding) throws IOException {
    Type type = JacksonMapper.type(user, holding);
    Object held = held(mapper.read(json, type));
    assertThat(held(mapper.ofTree(mapper.readTree(json), type)))
        .usingRecursiveComparison()
        .isEqualTo(held);
    List<?> list = list(mapper.read("[" + json + "]", JacksonMapper.type(List.class, type)));
    assertThat(held(list.get(0))).usingRecursiveComparison().isEqualTo(held);
    return held;
  }

  private static List<?> list(@Nullable Object read) {
    return (List<?>) Objects.requireNonNull(read);
  }

  private static @Nullable Object held(@Nullable Object user) {
    if (user instanceof Held<?> value) {
      return value.held();
    } else if (user instanceof Named<?> value) {
      return value.held();
    }
    return ((Bean<?>) Objects.requireNonNull(user)).getHeld();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("eachType")
  void takeANullReferenceAsAnEmptyOne(JacksonMapper mapper, Class<?> type) throws IOException {
    Type optional = optional(type);
    assertThat(mapper.read("null", optional)).isEqualTo(Optional.empty());
    assertThat(mapper.read("[null]", JacksonMapper.type(List.class, optional)))
        .isEqualTo(List.of(Optional.empty()));
    assertThat(mapper.ofTree(mapper.readTree("[null]"), JacksonMapper.type(List.class, optional)))
        .isEqualTo(List.of(Optional.empty()));
    assertThat(mapper.read("{\"a\":null}", JacksonMapper.type(Map.class, String.class, optional)))
        .isEqualTo(Map.of("a", Optional.empty()));
    AtomicReference<?> reference = (AtomicReference<?>) mapper.read("null", reference(type));
    assertThat(reference).hasValue(null);
    List<?> references =
        list(mapper.read("[null]", JacksonMapper.type(List.class, reference(type))));
    assertThat((AtomicReference<?>) references.get(0)).hasValue(null);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("eachType")
  void leaveNullInAMapToTheUser(JacksonMapper mapper, Class<?> type) throws IOException {
    Type map = JacksonMapper.type(Map.class, String.class, type);
    Map<String, @Nullable Object> withNull = Collections.singletonMap("a", null);
    assertThat(mapper.read("{\"a\":null}", map)).isEqualTo(withNull);
    assertThat(mapper.ofTree(mapper.readTree("{\"a\":null}"), map)).isEqualTo(withNull);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("eachType")
  void leaveNullToAUsersValueThatIsMadeFromOneOfOurs(JacksonMapper mapper, Class<?> type)
      throws IOException {
    Type delegating = JacksonMapper.type(Delegating.class, type);
    Type held = JacksonMapper.type(Held.class, delegating);
    assertThat(held(mapper.read("{\"held\":null}", held))).isNull();
    assertThat(held(mapper.read("{}", held))).isNull();
    assertThat(mapper.read("[null]", JacksonMapper.type(List.class, delegating)))
        .isEqualTo(Collections.singletonList(null));
  }
}
