package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.CorruptHistoryException;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Mentorship.Outcome;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
  private static final Set<MentorshipEvent.Type> ENDINGS = Set.of(
      MentorshipEvent.Type.DECLINED,
      MentorshipEvent.Type.WITHDRAWN,
      MentorshipEvent.Type.EXPIRED,
      MentorshipEvent.Type.SUPERSEDED,
      MentorshipEvent.Type.COMPLETED,
      MentorshipEvent.Type.ENDED);

  @Provide
  Arbitrary<Object> documents() {
    return Arbitraries.oneOf(
        Histories.any(),
        AnyValue.of(AnyValue::recordedEvent),
        AnyValue.of(AnyValue::sessionPlan),
        AnyValue.of(AnyValue::sessionContext),
        AnyValue.of(AnyValue::policy),
        AnyValue.of(any -> any.message().introduction()),
        AnyValue.of(any -> any.message().helpRequest()),
        AnyValue.of(any -> any.message().sessionAgenda()),
        AnyValue.of(any -> any.message().sessionRecap()),
        AnyValue.of(any -> any.message().rescheduleRequest()),
        AnyValue.of(any -> any.message().progressUpdate()),
        AnyValue.of(any -> any.message().closingThanks()));
  }

  @Provide
  Arbitrary<History> histories() {
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
  void everyHistoryReadsBackAndReplaysToTheSameState(@ForAll("histories") History history) {
    History read = JSON.read(JSON.write(history), History.class);
    assertThat(read).isEqualTo(history);
    assertThat(read.mentorship()).isEqualTo(history.mentorship());
    assertThat(JSON.write(read.mentorship())).isEqualTo(JSON.write(history.mentorship()));
  }

  /** Views and redacted histories are histories like any other. */
  @Property(tries = 200)
  void whatIsShownOfAHistoryReadsBackToo(@ForAll("histories") History history) {
    for (History shown : List.of(
        history.redacted("mira", "p-1"),
        history.redacted("coordinator-1", "p-1"),
        history.visibleTo(Examples.LEILA),
        history.visibleTo(Actor.programme()))) {
      assertThat(JSON.read(JSON.write(shown), History.class)).isEqualTo(shown);
    }
  }

  /** One event is left out, moved or repeated. The library and the reader both take the list, or both refuse the same event. */
  @Property(tries = 300)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void aDamagedHistoryIsRefusedWhereTheLibraryRefusesIt(
      @ForAll("histories") History history, @ForAll Random random) {
    List<RecordedEvent> events = new ArrayList<>(history.events());
    RecordedEvent damaged = events.remove(random.nextInt(events.size()));
    for (int copies = random.nextInt(3); copies > 0; copies--) {
      events.add(random.nextInt(events.size() + 1), damaged);
    }
    String json = HistoryDocumentsTest.document(events);
    try {
      History expected = History.of(events);
      assertThat(JSON.read(json, History.class)).isEqualTo(expected);
      Statistics.collect("taken");
    } catch (CorruptHistoryException e) {
      JsonProblem problem = HistoryDocumentsTest.problem(json);
      String event = events.isEmpty() ? "/events" : "/events/" + e.position();
      assertThat(List.of(problem.code(), problem.pointer(), problem.message()))
          .isEqualTo(List.of("invalid-value", event, "History is refused: " + e.getMessage()));
      Statistics.collect(e.kind());
    }
    Statistics.coverage(coverage -> {
      coverage.check("taken").count(count -> count > 0);
      coverage.check(CorruptHistoryException.Kind.GAP).count(count -> count > 0);
      coverage.check(CorruptHistoryException.Kind.REPEATED).count(count -> count > 0);
    });
  }

  @Property(tries = 1_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyTypeOfEventIsInSomeHistory(@ForAll("histories") History history) {
    history.events().forEach(recorded -> Statistics.collect(recorded.event().type()));
    Statistics.coverage(coverage -> {
      for (MentorshipEvent.Type type : MentorshipEvent.Type.values()) {
        coverage.check(type).count(count -> count > 0);
      }
    });
  }

  @Property(tries = 1_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyKindOfTermsClosingAndRecordIsInSomeHistory(@ForAll("histories") History history) {
    Mentorship pair = history.mentorship();
    List<MentorshipEvent> events =
        history.events().stream().map(RecordedEvent::event).toList();
    Map<String, Boolean> kinds = Map.of(
        "other terms are proposed than those in force",
            pair.agreement().isPresent() && pair.proposedAgreement().isPresent(),
        "terms are to be renewed", pair.isAgreementToBeRenewed(),
        "ended where no end was planned",
            pair.closing().filter(end -> end.outcome() == Outcome.ENDED).isPresent(),
        "a whole session",
            events.stream()
                .anyMatch(
                    event -> event instanceof SessionHeld held && held.details().isPresent()),
        "an override for a code alone",
            history.events().stream()
                .anyMatch(
                    recorded -> recorded.override().equals(Optional.of(Reason.ofCode("chance")))),
        "a pair that was taken over", pair.takenOverAt().isPresent(),
        "a note that is not for all",
            events.stream()
                .anyMatch(event ->
                    event instanceof Noted noted && noted.audience() != Noted.Audience.ALL),
        "a coordinator",
            events.stream()
                .anyMatch(event -> event.by() instanceof Actor.Programme programme
                    && programme.id().isPresent()),
        "something after the closing",
            pair.status() == Mentorship.Status.CLOSED
                && !ENDINGS.contains(events.get(events.size() - 1).type()));
    kinds.forEach((kind, isThere) -> Statistics.label(kind).collect(isThere));
    kinds
        .keySet()
        .forEach(kind -> Statistics.label(kind)
            .coverage(coverage -> coverage.check(true).count(count -> count > 0)));
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

  /** Returns the type as users know it: the class of the value, or the public one that it extends. */
  static Class<?> typeOf(Object value) {
    Class<?> type = value.getClass();
    return Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
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
