package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.codec.ProblemCode;
import io.github.mentoring4j.templates.MessageInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Damages good documents and parts in every way, reads them in every way, and expects no exception but the one that is promised. The profile
 * {@code heavy} damages twenty times as many.
 */
class MutationProperties {
  private static final int RUNS = 100;
  private static final int DOCUMENTS_PER_RUN = Integer.getInteger("fuzz.tries", 50_000) / RUNS;
  private static final int MOST_BYTES = 2_048;

  private static final MentoringJson STRICT = MentoringJson.strict();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new MentoringModule()).build();
  private static final ObjectMapper MAPPER_2 = new ObjectMapper()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .registerModule(new Jackson2MentoringModule());
  private static final Set<String> CODES = Arrays.stream(ProblemCode.values())
      .map(ProblemCode::code)
      .collect(Collectors.toUnmodifiableSet());

  /** A value of this library in a value of a user. */
  record Own<T>(String note, @Nullable T own) {}

  /** A document, and the type as which it is read. */
  record Sample(String json, Class<?> type) {}

  private static final List<Sample> SAMPLES = samples();

  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    Examples.readable().values().forEach(value -> {
      samples.add(new Sample(STRICT.write(value), RoundTripProperties.typeOf(value)));
      if (value instanceof RecordedEvent recorded) {
        samples.add(new Sample(STRICT.write(recorded.event()), MentorshipEvent.class));
      } else if (value instanceof MessageInput) {
        samples.add(new Sample(STRICT.write(value), MessageInput.class));
      }
    });
    BadInputTest.TYPES.forEach((name, type) -> samples.add(new Sample(file(name), type)));
    ReadableParts.all().forEach((type, json) -> samples.add(new Sample(json, type)));
    return samples;
  }

  private static String file(String name) {
    try {
      return Files.readString(Path.of("src", "test", "resources", "bad", name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = RUNS, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void aDamagedDocumentIsReadOrRefused(@ForAll Random random) {
    DocumentDamage damage =
        new DocumentDamage(random, SAMPLES.stream().map(Sample::json).toList());
    for (int i = 0; i < DOCUMENTS_PER_RUN; i++) {
      Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
      byte[] json = damage.of(sample.json);
      try {
        Statistics.collect(check(json, sample.type, random.nextInt(4)));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "as " + sample.type + ": " + new String(json, StandardCharsets.UTF_8), e);
      }
    }
    Statistics.coverage(coverage -> {
      coverage.check("read").count(count -> count > 500);
      for (ProblemCode code : ProblemCode.values()) {
        coverage.check(code.code()).count(count -> count > 5);
      }
    });
  }

  /** Reads a document in the first way that there is for it, and in one more. Returns the code of the problem, or {@code read}. */
  private static String check(byte[] json, Class<?> type, int otherWay) {
    boolean isDocument = STRICT.canRead(type);
    JsonProblem problem = isDocument ? throughFacade(json, type) : throughJackson3(json, type);
    byte[] inside = joined("{\"note\":\"n\",\"own\":", json, "}");
    switch (otherWay) {
      case 0 -> assertSame(json, problem, throughJackson3(json, type));
      case 1 -> assertSame(json, problem, throughJackson2(json, type));
      case 2 -> throughJackson3(inside, Own.class, type);
      default -> throughJackson2(inside, Own.class, type);
    }
    if (problem == null) {
      return "read";
    }
    boolean isJson = !problem.code().equals(ProblemCode.NOT_JSON.code());
    assertThat(!isJson || hasPlace(json, problem.pointer())).as("%s", problem).isTrue();
    return problem.code();
  }

  /**
   * A mapper finds by itself what follows a document, and calls it not JSON if it is not. Parsers do not agree on text that is not Unicode: some
   * take a name with it.
   */
  private static void assertSame(
      byte[] json, @Nullable JsonProblem problem, @Nullable JsonProblem ofMapper) {
    String notJson = ProblemCode.NOT_JSON.code();
    boolean isBehindTheEnd =
        problem != null && problem.code().equals(ProblemCode.TRAILING_CONTENT.code());
    boolean isForParser = isBehindTheEnd
        ? summary(ofMapper).equals(notJson)
        : !isUnicode(json)
            && (summary(problem).equals(notJson) || summary(ofMapper).equals(notJson));
    if (!isForParser) {
      assertThat(summary(ofMapper)).isEqualTo(summary(problem));
    }
  }

  /** Whether bytes are UTF-8, without an escape of half a surrogate pair. */
  private static boolean isUnicode(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), json)
        && !text.matches("(?s).*\\\\u[dD][89a-fA-F].*");
  }

  /** Where JSON breaks off, each parser is in a place of its own. */
  private static String summary(@Nullable JsonProblem problem) {
    if (problem == null) {
      return "read";
    }
    boolean isJson = !problem.code().equals(ProblemCode.NOT_JSON.code());
    return isJson ? problem.code() + " at " + problem.pointer() : problem.code();
  }

  private static @Nullable JsonProblem throughFacade(byte[] json, Class<?> type) {
    try {
      Object value = STRICT.read(json, type);
      assertThat((Object) STRICT.read(STRICT.writeBytes(value), type)).isEqualTo(value);
      return null;
    } catch (MentoringReadException e) {
      return checked(JsonProblem.of(e).orElseThrow());
    }
  }

  private static @Nullable JsonProblem throughJackson3(
      byte[] json, Class<?> type, Class<?>... parameters) {
    JavaType wanted = MAPPER.getTypeFactory().constructParametricType(type, parameters);
    Object value;
    try {
      value = MAPPER.readValue(json, wanted);
    } catch (JacksonException e) {
      return checked(JsonProblem.of(e).orElseThrow());
    }
    byte[] written = MAPPER.writeValueAsBytes(value);
    Object again = MAPPER.readValue(written, wanted);
    assertThat(again).isEqualTo(value);
    return null;
  }

  private static @Nullable JsonProblem throughJackson2(
      byte[] json, Class<?> type, Class<?>... parameters) {
    var wanted = MAPPER_2.getTypeFactory().constructParametricType(type, parameters);
    Object value;
    try {
      value = MAPPER_2.readValue(json, wanted);
    } catch (IOException e) {
      return checked(JsonProblem.of(e).orElseThrow());
    }
    try {
      byte[] written = MAPPER_2.writeValueAsBytes(value);
      Object again = MAPPER_2.readValue(written, wanted);
      assertThat(again).isEqualTo(value);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonProblem checked(JsonProblem problem) {
    assertThat(CODES).contains(problem.code());
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.message().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
    assertThat(problem.toString().chars().anyMatch(Character::isISOControl)).isFalse();
    return problem;
  }

  /** Returns whether something is at a place of a document, as far as it can be parsed. */
  private static boolean hasPlace(byte[] json, String pointer) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
          return true;
        }
      }
      return false;
    } catch (JacksonException e) {
      return true;
    }
  }

  private static byte[] joined(String before, byte[] json, String after) {
    byte[] head = before.getBytes(StandardCharsets.UTF_8);
    byte[] tail = after.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + json.length + tail.length);
    System.arraycopy(json, 0, all, head.length, json.length);
    System.arraycopy(tail, 0, all, head.length + json.length, tail.length);
    return all;
  }
}
