package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A state comes back as it was, and a forged one is refused or does no harm. */
class StateDocumentProperties {
  private static final MentoringJson JSON = MentoringJson.strict();
  private static final JsonMapper TREES = JsonMapper.shared();
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

  @Provide
  Arbitrary<History> histories() {
    return Histories.any();
  }

  @Property(tries = 300)
  void comesBackAndDecidesAlike(@ForAll("histories") History history) {
    Mentorship pair = history.mentorship();
    Mentorship read = JSON.readState(JSON.writeState(pair));
    assertThat(read).isEqualTo(pair);
    Instant now = pair.lastEventAt().plus(Duration.ofDays(1));
    for (MentorshipEvent event : Examples.events().values()) {
      assertThat(LIFECYCLE.decide(read, event, now)).isEqualTo(LIFECYCLE.decide(pair, event, now));
    }
    assertThat(LIFECYCLE.due(read, ZONE)).isEqualTo(LIFECYCLE.due(pair, ZONE));
  }

  /** A state in which up to four values were exchanged, repeated or taken out. */
  @Provide
  Arbitrary<String> forged() {
    return Combinators.combine(Histories.any(), Arbitraries.longs())
        .as((history, seed) -> forge(JSON.writeState(history.mentorship()), new Random(seed)));
  }

  @Property(tries = 2_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void isRefusedOrDoesNoHarmIfItIsForged(@ForAll("forged") String state) {
    try {
      Mentorship pair = JSON.readState(state);
      assertThat(JSON.readState(JSON.writeState(pair))).isEqualTo(pair);
      ask(pair);
      Statistics.collect("read");
    } catch (MentoringReadException e) {
      Statistics.collect(e.problem().code());
    }
    Statistics.coverage(coverage -> {
      coverage.check("read").percentage(share -> share > 2);
      coverage.check("invalid-value").percentage(share -> share > 2);
      coverage.check("wrong-type").percentage(share -> share > 2);
    });
  }

  private static void ask(Mentorship pair) {
    Instant now = Examples.AT.plus(Duration.ofDays(30));
    for (MentorshipEvent event : Examples.events().values()) {
      assertThat(LIFECYCLE.decide(pair, event, now)).isNotNull();
    }
    for (Stage stage : Stage.values()) {
      assertThat(pair.timeIn(stage, now).isNegative()).isFalse();
    }
    assertThat(LIFECYCLE.due(pair, ZONE)).isNotNull();
    assertThat(LIFECYCLE.moves(pair, Actor.person(pair.mentee()), now)).isNotNull();
    assertThat(JSON.write(pair)).isNotEmpty();
  }

  private static String forge(String state, Random random) {
    JsonNode tree = TREES.readTree(state);
    for (int i = random.nextInt(4); i >= 0; i--) {
      forge(tree, random);
    }
    return tree.toString();
  }

  private static void forge(JsonNode tree, Random random) {
    List<JsonNode> containers = new ArrayList<>();
    List<JsonNode> values = new ArrayList<>();
    collect(tree, containers, values);
    JsonNode other = values.get(random.nextInt(values.size())).deepCopy();
    JsonNode target = containers.get(random.nextInt(containers.size()));
    if (target instanceof ArrayNode list) {
      list.add(random.nextBoolean() || list.isEmpty() ? other : list.get(0).deepCopy());
    } else {
      ObjectNode object = (ObjectNode) target;
      List<String> names = List.copyOf(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.put(name, random.nextInt(5) - 1);
        default -> object.set(name, like(object.get(name), values, random));
      }
    }
  }

  /** A value of the same kind, if there is one, so that types often fit. */
  private static JsonNode like(JsonNode value, List<JsonNode> values, Random random) {
    List<JsonNode> alike = values.stream()
        .filter(other -> other.getNodeType() == value.getNodeType())
        .toList();
    return alike.isEmpty() ? value : alike.get(random.nextInt(alike.size())).deepCopy();
  }

  private static void collect(JsonNode node, List<JsonNode> containers, List<JsonNode> values) {
    values.add(node);
    if (node.isContainer() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(part -> collect(part, containers, values));
    }
  }
}
