package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Damages good documents in every way, and expects no exception but the one that is promised. */
class MutationProperties {
  private static final MentoringJson STRICT = MentoringJson.strict();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new MentoringModule()).build();
  private static final List<String> PIECES = List.of(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"",
      "\\",
      "null",
      "true",
      "0",
      "-1",
      "1e9",
      "9223372036854775808",
      "\"\"",
      "\"\\ud800\"",
      "\u0000",
      "\u00ff",
      "{}",
      "[]",
      "\"specVersion\":\"1.1\",",
      "\"type\":\"ended\",",
      "\"at\":\"0000-01-01T00:00:00+23:59\",",
      "\"id\":\"\",",
      "PT999999999999999999H",
      "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");

  /** A document, and the type from which it was written. */
  @SuppressWarnings("ArrayRecordComponent")
  record Damaged(byte[] json, Class<?> type) {
    @Override
    public String toString() {
      return new String(json, StandardCharsets.UTF_8);
    }
  }

  @Provide
  Arbitrary<Damaged> damaged() {
    List<Damaged> good = new ArrayList<>();
    Examples.readable()
        .values()
        .forEach(value -> good.add(good(STRICT.write(value), RoundTripProperties.typeOf(value))));
    BadInputTest.TYPES.forEach((name, type) -> good.add(good(file(name), type)));
    return Arbitraries.randomValue(random -> {
      Damaged one = good.get(random.nextInt(good.size()));
      byte[] json = one.json;
      for (int i = random.nextInt(4); i >= 0; i--) {
        json = damage(json, random);
      }
      return new Damaged(json, one.type);
    });
  }

  @Property(tries = 20_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void readsOrRefuses(@ForAll("damaged") Damaged damaged) {
    try {
      Object value = STRICT.read(damaged.json, damaged.type);
      assertThat((Object) STRICT.read(STRICT.writeBytes(value), damaged.type)).isEqualTo(value);
      Statistics.collect("read");
    } catch (MentoringReadException e) {
      assertThat(e.problem().message()).isNotBlank();
      Statistics.collect(e.problem().code());
    }
    Statistics.coverage(coverage -> {
      coverage.check("read").percentage(share -> share > 1);
      coverage.check("not-json").percentage(share -> share > 1);
      coverage.check("invalid-value").count(count -> count > 0);
      coverage.check("wrong-type").count(count -> count > 0);
      coverage.check("trailing-content").count(count -> count > 0);
    });
  }

  @Property(tries = 5_000)
  void throwsNothingButJacksonsExceptionThroughAMapper(@ForAll("damaged") Damaged damaged) {
    try {
      assertThat((Object) MAPPER.readValue(damaged.json, damaged.type)).isNotNull();
    } catch (JacksonException e) {
      assertThat(JsonProblem.of(e).message()).isNotBlank();
    }
  }

  private static byte[] damage(byte[] json, Random random) {
    if (json.length == 0) {
      return json;
    }
    int from = random.nextInt(json.length);
    int to = Math.min(json.length, from + random.nextInt(12));
    byte[] head = Arrays.copyOf(json, from);
    byte[] tail = Arrays.copyOfRange(json, to, json.length);
    return switch (random.nextInt(6)) {
      case 0 -> joined(head, tail);
      case 1 ->
        joined(
            head, Arrays.copyOfRange(json, from, to), Arrays.copyOfRange(json, from, json.length));
      case 2 ->
        joined(
            head,
            new byte[] {(byte) random.nextInt(256)},
            Arrays.copyOfRange(json, from, json.length));
      case 3 ->
        joined(
            head, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8), tail);
      case 4 -> head;
      default ->
        joined(
            head,
            new byte[] {(byte) (json[from] ^ (1 << random.nextInt(7)))},
            Arrays.copyOfRange(json, from + 1, json.length));
    };
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static Damaged good(String json, Class<?> type) {
    return new Damaged(json.getBytes(StandardCharsets.UTF_8), type);
  }

  private static String file(String name) {
    try {
      return Files.readString(Path.of("src", "test", "resources", "bad", name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
