package io.github.mentoring4j.json;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.filter.FilteringParserDelegate;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** The ways in which an application of Jackson 3 reads a value. */
final class Jackson3Sources {
  private static final JsonMapper MAPPER = Jackson3Mapper.builder().build();

  private Jackson3Sources() {}

  /** One of them. */
  interface Source {
    Object read(String json, Class<?> type) throws IOException;
  }

  static Map<String, Source> all() {
    return Map.ofEntries(
        Map.entry("text", (json, type) -> MAPPER.readValue(json, type)),
        Map.entry("bytes", (json, type) -> MAPPER.readValue(utf8(json), type)),
        Map.entry(
            "UTF-16",
            (json, type) -> MAPPER.readValue(json.getBytes(StandardCharsets.UTF_16), type)),
        Map.entry(
            "stream", (json, type) -> MAPPER.readValue(new ByteArrayInputStream(utf8(json)), type)),
        Map.entry("reader", (json, type) -> MAPPER.readValue(new StringReader(json), type)),
        Map.entry(
            "data input",
            (json, type) -> MAPPER.readValue(
                (DataInput) new DataInputStream(new ByteArrayInputStream(utf8(json))), type)),
        Map.entry("non-blocking parser", (json, type) -> MAPPER.readValue(fed(json), type)),
        Map.entry("tree", (json, type) -> MAPPER.treeToValue(MAPPER.readTree(json), type)),
        Map.entry(
            "parser over a tree",
            (json, type) -> MAPPER.readerFor(type).<Object>readValue(MAPPER.readTree(json))),
        Map.entry(
            "converted tree", (json, type) -> MAPPER.convertValue(MAPPER.readTree(json), type)),
        Map.entry(
            "converted map",
            (json, type) -> MAPPER.convertValue(MAPPER.readValue(json, Map.class), type)),
        Map.entry("token buffer", (json, type) -> MAPPER.readValue(buffered(json), type)),
        Map.entry(
            "delegate",
            (json, type) ->
                MAPPER.readValue(new JsonParserDelegate(MAPPER.createParser(json)), type)),
        Map.entry(
            "filter",
            (json, type) -> MAPPER.readValue(
                new FilteringParserDelegate(
                    MAPPER.createParser(json),
                    TokenFilter.INCLUDE_ALL,
                    TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH,
                    true),
                type)),
        Map.entry("iterator", Jackson3Sources::iterated),
        Map.entry(
            "pointer",
            (json, type) ->
                MAPPER.readerFor(type).at("/a/1").<Object>readValue("{\"a\":[0," + json + "]}")),
        Map.entry(
            "view",
            (json, type) -> MAPPER.readerFor(type).withView(Object.class).<Object>readValue(json)),
        Map.entry("update", (json, type) -> {
          JsonNode tree = MAPPER.readTree(json);
          Object old = MAPPER.treeToValue(tree, type);
          return MAPPER.readerForUpdating(old).<Object>readValue(json);
        }));
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** A parser that got the whole input before it is asked. */
  private static JsonParser fed(String json) {
    JsonParser parser = MAPPER.createNonBlockingByteArrayParser();
    ByteArrayFeeder feeder = (ByteArrayFeeder) parser.nonBlockingInputFeeder();
    feeder.feedInput(utf8(json), 0, utf8(json).length);
    feeder.endOfInput();
    return parser;
  }

  private static JsonParser buffered(String json) {
    try (JsonParser parser = MAPPER.createParser(json);
        TokenBuffer buffer = TokenBuffer.forGeneration()) {
      parser.nextToken();
      buffer.copyCurrentStructure(parser);
      return buffer.asParser();
    }
  }

  private static Object iterated(String json, Class<?> type) {
    try (MappingIterator<Object> values =
        MAPPER.readerFor(type).readValues(json + "\n" + json + " " + json)) {
      values.next();
      Object second = values.next();
      values.next();
      if (values.hasNext()) {
        throw new IllegalStateException("there were three");
      }
      return second;
    }
  }
}
