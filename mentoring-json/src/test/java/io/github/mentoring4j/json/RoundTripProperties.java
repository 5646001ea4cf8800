package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.EventType;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RoundTripProperties {
  private static final MentoringJson JSON = MentoringJson.strict();
  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new MentoringModule()).build();

  @Provide
  Arbitrary<Object> documents() {
    return Arbitraries.oneOf(
        AnyValue.of(AnyValue::recordedEvent),
        AnyValue.of(AnyValue::sessionPlan),
        AnyValue.of(AnyValue::sessionContext),
        AnyValue.of(AnyValue::configuration),
        AnyValue.of(any -> any.message().introduction()),
        AnyValue.of(any -> any.message().helpRequest()),
        AnyValue.of(any -> any.message().sessionNote()),
        AnyValue.of(any -> any.message().recap()),
        AnyValue.of(any -> any.message().reschedule()),
        AnyValue.of(any -> any.message().progressUpdate()),
        AnyValue.of(any -> any.message().closingThanks()));
  }

  @Provide
  Arbitrary<List<RecordedEvent>> histories() {
    return Histories.any();
  }

  @Property
  void everyDocumentReadsBackAsItself(@ForAll("documents") Object value) {
    String json = JSON.write(value);
    Object read = JSON.read(json, typeOf(value));
    assertThat(read).isEqualTo(value);
    assertThat(JSON.write(read)).isEqualTo(json);
    assertThat((Object) JSON.read(json.getBytes(StandardCharsets.UTF_8), typeOf(value)))
        .isEqualTo(value);
  }

  @Property
  void everyDocumentReadsBackThroughAMapper(@ForAll("documents") Object value) {
    String json = MAPPER.writeValueAsString(Map.of("own", List.of(value)));
    assertThat(json).isEqualTo("{\"own\":[" + JSON.write(value) + "]}");
    JsonNode element = MAPPER.readTree(json).get("own").get(0);
    assertThat((Object) MAPPER.treeToValue(element, typeOf(value))).isEqualTo(value);
  }

  @Property
  void theOrderOfPropertiesAndWhiteSpaceDoNotMatter(
      @ForAll("documents") Object value, @ForAll Random random) {
    JsonNode shuffled = shuffle(PLAIN.readTree(JSON.write(value)), random);
    assertThat((Object) JSON.read(spaced(shuffled.toString(), random), typeOf(value)))
        .isEqualTo(value);
  }

  @Property(tries = 200)
  void everyHistoryReadsBackAndReplaysToTheSameState(
      @ForAll("histories") List<RecordedEvent> history) {
    String json = JSON.writeHistory(history);
    List<RecordedEvent> read = JSON.readHistory(json);
    assertThat(read).isEqualTo(history);
    assertThat(Mentorship.replay(read)).isEqualTo(Mentorship.replay(history));
    assertThat(JSON.write(Mentorship.replay(read)))
        .isEqualTo(JSON.write(Mentorship.replay(history)));
  }

  @Property(tries = 1_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyTypeOfEventIsInSomeHistory(@ForAll("histories") List<RecordedEvent> history) {
    history.forEach(recorded -> Statistics.collect(recorded.event().type()));
    Statistics.coverage(coverage -> {
      for (EventType type : EventType.values()) {
        coverage.check(type).count(count -> count > 0);
      }
    });
  }

  @Property(tries = 50)
  void aHistoryDoesNotDependOnTheOrderOfProperties(
      @ForAll("histories") List<RecordedEvent> history, @ForAll Random random) {
    JsonNode shuffled = shuffle(PLAIN.readTree(JSON.writeHistory(history)), random);
    assertThat(JSON.readHistory(shuffled.toString())).isEqualTo(history);
  }

  @Property(tries = 200)
  void aDocumentOfANewerMinorMayHaveMoreProperties(
      @ForAll("documents") Object value, @ForAll Random random) {
    ObjectNode newer = (ObjectNode) PLAIN.readTree(JSON.write(value));
    newer.put("specVersion", "1." + (1 + random.nextInt(1000)));
    enrich(newer);
    assertThat((Object) JSON.read(shuffle(newer, random).toString(), typeOf(value)))
        .isEqualTo(value);
  }

  static Class<?> typeOf(Object value) {
    return value instanceof Record ? value.getClass() : value.getClass().getInterfaces()[0];
  }

  private static void enrich(JsonNode node) {
    node.forEach(RoundTripProperties::enrich);
    if (node instanceof ObjectNode object) {
      object.putObject("newerThing").putArray("list").add(1).addObject().put("type", "unheard-of");
      object.put("newerFlag", 1.5);
    }
  }

  private static JsonNode shuffle(JsonNode node, Random random) {
    if (node instanceof ArrayNode array) {
      ArrayNode copy = PLAIN.createArrayNode();
      array.forEach(element -> copy.add(shuffle(element, random)));
      return copy;
    } else if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(object.properties());
      Collections.shuffle(entries, random);
      ObjectNode copy = PLAIN.createObjectNode();
      entries.forEach(entry -> copy.set(entry.getKey(), shuffle(entry.getValue(), random)));
      return copy;
    }
    return node;
  }

  /** Puts white space between tokens, which is where no text is open. */
  private static String spaced(String json, Random random) {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      text.append(c);
      if (inText && c == '\\') {
        text.append(json.charAt(++i));
      } else if (c == '"') {
        inText = !inText;
      } else if (!inText && "{}[],:".indexOf(c) >= 0) {
        text.append(" \t\r\n".repeat(random.nextInt(2)));
      }
    }
    return text.toString();
  }
}
