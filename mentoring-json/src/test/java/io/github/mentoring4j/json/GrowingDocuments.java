package io.github.mentoring4j.json;

import io.github.mentoring4j.History;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.templates.MessageInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Documents that grow with a number: by each of their lists, and by whatever may stand in an object. */
final class GrowingDocuments {
  private static final MentoringJson STRICT = MentoringJson.strict();
  private static final JsonMapper PLAIN = JsonMapper.builder().build();

  /** In a list, no two entries have the same of these. */
  private static final Set<String> IDS = Set.of("id", "goal", "action", "text", "title", "name");

  private GrowingDocuments() {}

  /**
   * A document of a number.
   *
   * @param name what grows in it
   * @param type the type as which it is read
   * @param json makes the document with so many entries
   */
  record Growing(String name, Class<?> type, IntFunction<String> json) {
    String of(int number) {
      return json.apply(number);
    }

    @Override
    public String toString() {
      return name + " as " + type.getSimpleName();
    }
  }

  /** Returns a document for each list that a document or a part has. Its entries differ from each other where they have to. */
  static List<Growing> lists() {
    List<Growing> growing = new ArrayList<>();
    documents().forEach((name, document) -> {
      for (String list : lists(document.json, "")) {
        growing.add(new Growing(name + list, document.type, n -> grown(document.json, list, n)));
      }
    });
    return growing;
  }

  /** Returns a history of so many events. */
  static Growing history() {
    return new Growing("a history", History.class, n -> history(n, "", ""));
  }

  /** Returns a history of so many events, each of which is a document with a version and with an unknown property. */
  static Growing newerHistory() {
    return new Growing(
        "a newer history",
        History.class,
        n -> history(
            n, "\"hint\":1,\"specVersion\":\"1.1\",", "\"hint\":[],\"specVersion\":\"1.2\","));
  }

  private static String history(int events, String ofRecorded, String ofEvent) {
    return "{\"events\":"
        + list(
            events,
            i -> "{" + ofRecorded + "\"mentorship\":\"m-1\",\"revision\":" + (i + 1)
                + ",\"event\":{" + ofEvent + "\"at\":\"2026-03-05T10:00:00Z\"," + event(i) + "}}")
        + "}";
  }

  private static String event(int index) {
    return switch (index) {
      case 0 ->
        "\"by\":{\"person\":\"ada\"},\"mentee\":\"ada\",\"mentor\":\"grace\",\"type\":\"proposed\"";
      case 1 -> "\"by\":{\"person\":\"grace\"},\"type\":\"accepted\"";
      default -> "\"by\":{\"person\":\"ada\"},\"kind\":\"thanks\",\"type\":\"noted\"";
    };
  }

  /** Returns a document for everything that an unknown property may be, at the beginning of each type of document and part. */
  static List<Growing> unknown() {
    List<Growing> growing = new ArrayList<>();
    documents().forEach((name, document) -> {
      boolean isEvent = document.type == RecordedEvent.class && !name.equals("recorded-event-full");
      if (name.endsWith("-full") && !isEvent && document.json.isObject()) {
        growing.addAll(beginning(name, document));
      }
    });
    return growing;
  }

  /** Returns events and inputs of messages that have everything else before the property that tells their type. */
  static List<Growing> beforeTag() {
    List<Growing> growing = new ArrayList<>();
    tagged().forEach((name, document) -> {
      growing.addAll(beginning(name, document));
      ObjectNode json = (ObjectNode) document.json.deepCopy();
      String tag = document.type == MessageInput.class ? "kind" : "type";
      json.set(tag, json.remove(tag));
      for (String list : lists(json, "")) {
        growing.add(new Growing(name + list, document.type, n -> grown(json, list, n)));
      }
      for (String text : json.propertyNames()) {
        if (json.get(text).isString() && !text.equals(tag)) {
          growing.add(new Growing(
              name + "/" + text,
              document.type,
              n -> json.deepCopy().put(text, "é".repeat(20 * n)).toString()));
        }
      }
    });
    return growing;
  }

  private record Example(Class<?> type, JsonNode json) {}

  private static Map<String, Example> documents() {
    Map<String, Example> documents = new LinkedHashMap<>();
    Examples.readable()
        .forEach((name, value) -> documents.put(
            name,
            new Example(RoundTripProperties.typeOf(value), PLAIN.readTree(STRICT.write(value)))));
    ReadableParts.all()
        .forEach((type, json) ->
            documents.put(type.getSimpleName() + "-full", new Example(type, PLAIN.readTree(json))));
    return documents;
  }

  private static Map<String, Example> tagged() {
    Map<String, Example> tagged = new LinkedHashMap<>();
    documents().forEach((name, document) -> {
      if (name.endsWith("-minimal")) {
        return;
      }
      if (document.type == RecordedEvent.class) {
        tagged.put(name, new Example(MentorshipEvent.class, document.json.get("event")));
      } else if (MessageInput.class.isAssignableFrom(document.type)) {
        tagged.put(name, new Example(MessageInput.class, document.json));
      }
    });
    return tagged;
  }

  private static List<String> lists(JsonNode json, String pointer) {
    List<String> lists = new ArrayList<>();
    if (json.isArray() && !json.isEmpty()) {
      lists.add(pointer);
    }
    if (json.isObject()) {
      json.properties()
          .forEach(part -> lists.addAll(lists(part.getValue(), pointer + "/" + part.getKey())));
    } else if (json.isArray()) {
      lists.addAll(json.isEmpty() ? List.of() : lists(json.get(0), pointer + "/0"));
    }
    return lists;
  }

  private static String grown(JsonNode document, String list, int number) {
    JsonNode copy = document.deepCopy();
    ArrayNode entries = (ArrayNode) copy.at(list);
    JsonNode first = entries.get(0);
    entries.removeAll();
    for (int i = 0; i < number; i++) {
      entries.add(numbered(first, i));
    }
    return copy.toString();
  }

  private static JsonNode numbered(JsonNode entry, int number) {
    if (entry.isString()) {
      return StringNode.valueOf(entry.asString() + " " + number);
    }
    ObjectNode copy = (ObjectNode) entry.deepCopy();
    for (String id : IDS) {
      if (copy.path(id).isString()) {
        copy.put(id, copy.get(id).asString() + " " + number);
      }
    }
    return copy;
  }

  private static List<Growing> beginning(String name, Example document) {
    String rest = document.json.toString().substring(1);
    return properties().entrySet().stream()
        .map(property -> new Growing(
            name + " with " + property.getKey(),
            document.type,
            n -> "{" + property.getValue().apply(n) + "," + rest))
        .toList();
  }

  /** What may stand in an object: one property, or as many as the number. */
  private static Map<String, IntFunction<String>> properties() {
    Map<String, IntFunction<String>> properties = new LinkedHashMap<>();
    properties.put("a long text", n -> "\"x\":\"" + "a".repeat(600 * n) + "\"");
    properties.put("an escaped text", n -> "\"x\":\"" + "\\u0000".repeat(40 * n) + "\"");
    properties.put("whole numbers", n -> "\"x\":" + list(n, i -> "" + i % 10));
    properties.put("great numbers", n -> "\"x\":" + list(n, i -> "10000000000000000000000"));
    properties.put("decimals", n -> "\"x\":" + list(n, i -> "0.5e-7"));
    properties.put("texts", n -> "\"x\":" + list(n, i -> "\"a\""));
    properties.put("empty lists", n -> "\"x\":" + list(n, i -> "[]"));
    properties.put("empty objects", n -> "\"x\":" + list(n, i -> "{}"));
    properties.put("objects", n -> "\"x\":" + list(n, i -> "{\"a\":{\"b\":null}}"));
    properties.put(
        "deep lists", n -> "\"x\":" + list(n / 20, i -> "[".repeat(40) + "]".repeat(40)));
    properties.put("too deep lists", n -> "\"x\":" + "[".repeat(n) + "]".repeat(n));
    properties.put("names", n -> "\"x\":{" + names(n) + "}");
    properties.put("names of its own", GrowingDocuments::names);
    properties.put("a last name twice", n -> names(n) + ",\"n0\":1");
    properties.put("versions", n -> "\"x\":" + list(n, i -> "{\"specVersion\":\"2.0\"}"));
    return properties;
  }

  private static String names(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "\"n" + i + "\":true")
        .collect(Collectors.joining(","));
  }

  private static String list(int number, IntFunction<String> entry) {
    return IntStream.range(0, number).mapToObj(entry).collect(Collectors.joining(",", "[", "]"));
  }
}
