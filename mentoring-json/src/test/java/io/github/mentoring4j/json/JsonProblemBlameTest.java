package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.readiness.SessionPlan;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Who is to blame: the sender of an input has a problem, and a broken connection or a mistake of the programmer has none. */
class JsonProblemBlameTest {
  private static final int LONGEST = 5_000;

  /** Mappers as strict as Jackson can be. */
  static Stream<JacksonMapper> mappers() {
    return Stream.of(new Jackson3Mapper(jackson3()), new Jackson2Mapper(jackson2()));
  }

  private static JsonMapper jackson3() {
    return JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(LONGEST).build())
            .build())
        .addModule(new MentoringModule())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  private static com.fasterxml.jackson.databind.ObjectMapper jackson2() {
    com.fasterxml.jackson.databind.json.JsonMapper mapper = Jackson2Mapper.builder()
        .addModule(new JavaTimeModule())
        .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(com.fasterxml.jackson.core.StreamReadConstraints.builder()
            .maxStringLength(LONGEST)
            .build());
    return mapper;
  }

  /** What a user's own part of an input is. */
  public record Own(
      int number,
      @JsonProperty(required = true) String text,
      @Nullable LocalDate date,
      @Nullable Instant at,
      @Nullable Duration length,
      @Nullable Kind kind,
      @Nullable List<Positive> positives,
      @Nullable Entry entry,
      @Nullable Bean bean) {
    @JsonCreator
    public Own {}
  }

  /** Kinds of a user. */
  public enum Kind {
    ONE
  }

  /** A value of a user that judges its part. */
  public record Positive(int value) {
    @JsonCreator
    public Positive {
      if (value < 1) {
        throw new IllegalArgumentException("not positive");
      }
    }
  }

  /** A bean of a user that judges its part. */
  public static final class Bean {
    public void setValue(int value) {
      if (value < 1) {
        throw new IllegalArgumentException("not positive");
      }
    }
  }

  /** What a user tells apart by a property. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = OnlyEntry.class, name = "only"))
  public interface Entry {}

  /** The only kind. */
  public record OnlyEntry(@Nullable String note) implements Entry {}

  static Stream<Arguments> faultsOfTheSender() {
    return mappers()
        .flatMap(mapper -> Stream.of(
            own(mapper, "{\"text\":\"t\",\"number\":1,\"x\":2}", "unknown-property", "/x"),
            own(mapper, "{\"text\":\"t\",\"number\":\"x\"}", "wrong-type", "/number"),
            own(mapper, "{\"text\":\"t\",\"number\":{}}", "wrong-type", "/number"),
            own(mapper, "{\"text\":\"t\",\"number\":null}", "wrong-type", "/number"),
            own(mapper, "[]", "wrong-type", ""),
            own(mapper, "7", "wrong-type", ""),
            own(mapper, "{\"text\":\"t\",\"number\":1,\"date\":\"June\"}", "bad-date", "/date"),
            own(mapper, "{\"text\":\"t\",\"number\":1,\"at\":\"now\"}", "bad-instant", "/at"),
            own(
                mapper,
                "{\"text\":\"t\",\"number\":1,\"length\":\"1h\"}",
                "bad-duration",
                "/length"),
            own(mapper, "{\"text\":\"t\",\"number\":1,\"kind\":\"TWO\"}", "unknown-code", "/kind"),
            own(mapper, "{\"text\":\"t\",\"number\":99999999999}", "out-of-range", "/number"),
            own(mapper, "{\"number\":1}", "missing-property", "/text"),
            own(
                mapper,
                "{\"text\":\"t\",\"number\":1,\"positives\":[{\"value\":1},{\"value\":0}]}",
                "invalid-value",
                "/positives/1"),
            own(
                mapper,
                "{\"text\":\"t\",\"number\":1,\"bean\":{\"value\":0}}",
                "invalid-value",
                "/bean/value"),
            own(
                mapper,
                "{\"text\":\"t\",\"number\":1,\"entry\":{\"type\":\"other\"}}",
                "unknown-code",
                "/entry"),
            own(
                mapper,
                "{\"text\":\"t\",\"number\":1,\"entry\":{\"note\":\"n\"}}",
                "missing-property",
                "/entry"),
            own(mapper, "", "not-json", ""),
            own(mapper, " \n ", "not-json", ""),
            own(mapper, "{\"text\":\"t\",\"number\":1} 7", "trailing-content", ""),
            own(mapper, "{\"text\":\"t\",\"number\":1}}", "trailing-content", ""),
            own(mapper, "{\"text\":\"t\",\"number\":1", "not-json", "/number"),
            own(mapper, "{\"text\":\"t\",\"number\":1} x", "trailing-content", ""),
            own(mapper, "x", "not-json", ""),
            own(mapper, "}", "not-json", ""),
            own(mapper, "{\"text\":\"t\",\"number\":01}", "not-json", "/number"),
            own(mapper, "{\"text\":\"t\",\"text\":\"t\"}", "duplicate-property", "/text"),
            own(mapper, "[".repeat(1_001), "wrong-type", ""),
            arguments(mapper, "{\"x\":" + "[".repeat(1_001), Own.class, "too-large", null),
            arguments(mapper, "[".repeat(1_001), Object.class, "too-large", null),
            arguments(
                mapper,
                "[{\"text\":\"t\",\"number\":1},{\"text\":\"t\",\"number\":01}]",
                Own[].class,
                "not-json",
                "/1/number"),
            arguments(
                mapper,
                "{\"a\":[{\"text\":\"t\",\"number\":99999999999}]}",
                JacksonMapper.type(Map.class, String.class, Own[].class),
                "out-of-range",
                "/a/0/number"),
            own(mapper, "{\"text\":\"" + "x".repeat(LONGEST + 1) + "\"}", "too-large", "/text"),
            arguments(
                mapper,
                "{\"text\":\"t\",\"number\":" + "1".repeat(1_001) + "}",
                Own.class,
                "too-large",
                null)));
  }

  private static Arguments own(JacksonMapper mapper, String json, String code, String pointer) {
    return arguments(mapper, json, Own.class, code, pointer);
  }

  @ParameterizedTest(name = "{0} {3} {4}")
  @MethodSource("faultsOfTheSender")
  void areTheSenders(
      JacksonMapper mapper, String json, Type type, String code, @Nullable String pointer) {
    Throwable thrown = catchThrowable(() -> mapper.read(json, type));
    JsonProblem problem = JsonProblem.of(thrown).orElseThrow(() -> new AssertionError(thrown));
    assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
    if (pointer != null) {
      assertThat(problem.pointer()).as(problem.toString()).isEqualTo(pointer);
    }
    for (BiFunction<String, Throwable, Throwable> wrapper : WRAPPERS) {
      assertThat(JsonProblem.of(wrapper.apply("m", thrown))).contains(problem);
    }
  }

  private static final List<BiFunction<String, Throwable, Throwable>> WRAPPERS = List.of(
      RuntimeException::new,
      CompletionException::new,
      IllegalArgumentException::new,
      (message, cause) -> new IOException(message, new RuntimeException(cause)));

  /** A class that Jackson cannot make. */
  public abstract static class NoCreator {
    abstract int number();
  }

  /** A class with two ways to be made, none of which is the right one. */
  public record Conflicting(String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Conflicting of(String value) {
      return new Conflicting(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Conflicting parse(String value) {
      return new Conflicting(value);
    }
  }

  /** What fails when it is written. */
  public record Failing(String text) {
    @Override
    public String text() {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("a mistake of the programmer");
      }
      return text;
    }
  }

  static Stream<Arguments> faultsOfOthers() {
    return mappers()
        .flatMap(mapper -> Stream.<Arguments>of(
            others(mapper, "no creator", () -> mapper.read("{}", NoCreator.class)),
            others(mapper, "no deserializer", () -> mapper.read("{}", Supplier.class)),
            others(mapper, "conflict", () -> mapper.read("\"x\"", Conflicting.class)),
            others(mapper, "view", () -> mapper.read("{}", io.github.mentoring4j.Moves.class)),
            others(mapper, "getter", () -> mapper.write(new Failing(""))),
            others(mapper, "getter in a list", () -> mapper.write(List.of(new Failing("")))),
            others(mapper, "getter in a map", () -> mapper.write(Map.of("a", new Failing("")))),
            others(mapper, "unwritable", () -> mapper.write(Map.of("a", unwritable()))),
            others(mapper, "unwritable root", () -> mapper.write(unwritable()))));
  }

  /** Its revision is greater than a number in a document may be. */
  private static RecordedEvent unwritable() {
    return Examples.recordedFull().toBuilder().revision((1L << 53) + 1).build();
  }

  private static Arguments others(JacksonMapper mapper, String name, Executable step) {
    return arguments(mapper, name, step);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faultsOfOthers")
  void areNotTheSenders(JacksonMapper mapper, String name, Executable step) {
    Throwable thrown = catchThrowable(step::execute);
    assertThat(thrown).as(mapper + " " + name).isNotNull();
    assertThat(JsonProblem.of(thrown)).as(thrown.toString()).isEmpty();
    for (BiFunction<String, Throwable, Throwable> wrapper : WRAPPERS) {
      assertThat(JsonProblem.of(wrapper.apply("m", thrown))).isEmpty();
    }
  }

  /** A stream that breaks after some bytes. */
  private static final class Breaking extends FilterInputStream {
    Breaking(String begin) {
      super(new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int read() throws IOException {
      return orBreak(super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return orBreak(super.read(bytes, from, length));
    }

    private static int orBreak(int read) throws IOException {
      if (read < 0) {
        throw new IOException("the connection is lost");
      }
      return read;
    }
  }

  @ParameterizedTest
  @MethodSource("begins")
  void aBrokenConnectionIsNobodysFault(String begin, Class<?> type) {
    JsonMapper jackson3 = jackson3();
    com.fasterxml.jackson.databind.ObjectMapper jackson2 = jackson2();
    for (Throwable thrown : List.of(
        catchThrowable(() -> jackson3.readValue(new Breaking(begin), type)),
        catchThrowable(() -> jackson2.readValue(new Breaking(begin), type)),
        catchThrowable(
            () -> MentoringJson.strict().read(new Breaking(begin), SessionPlan.class)))) {
      assertThat(thrown).hasStackTraceContaining("the connection is lost");
      assertThat(JsonProblem.of(thrown)).isEmpty();
      assertThat(JsonProblem.of(new CompletionException(thrown))).isEmpty();
    }
  }

  static Stream<Arguments> begins() {
    return Stream.of(
        arguments("", SessionPlan.class),
        arguments("{\"questions\":[\"a", SessionPlan.class),
        arguments("[{\"questions\":[\"a", SessionPlan[].class),
        arguments("{\"text\":\"", Own.class),
        arguments("{\"specVersion\":\"1.0\",\"mentorship\":", RecordedEvent.class));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void aClosedReaderIsNobodysFault(ThrowingReading reading) {
    StringReader closed = new StringReader("{}");
    closed.close();
    Throwable thrown = catchThrowable(() -> reading.read(closed));
    assertThat(thrown).isNotNull();
    assertThat(JsonProblem.of(thrown)).isEmpty();
  }

  /** Something that reads. */
  interface ThrowingReading {
    Object read(StringReader reader) throws IOException;
  }

  static Stream<ThrowingReading> readers() {
    return Stream.of(
        reader -> jackson3().readValue(reader, SessionPlan.class),
        reader -> jackson2().readValue(reader, SessionPlan.class),
        reader -> jackson3().readValue(reader, Own.class),
        reader -> jackson2().readValue(reader, Own.class));
  }
}
