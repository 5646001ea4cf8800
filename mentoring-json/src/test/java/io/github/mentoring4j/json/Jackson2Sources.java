package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The ways in which an application of Jackson 2 reads a value. */
final class Jackson2Sources {
  private static final JsonMapper MAPPER = Jackson2Mapper.builder().build();

  private Jackson2Sources() {}

  static Map<String, Jackson3Sources.Source> all() {
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
                MAPPER.createParser(
                    (DataInput) new DataInputStream(new ByteArrayInputStream(utf8(json)))),
                type)),
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
        Map.entry("iterator", Jackson2Sources::iterated),
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
  private static JsonParser fed(String json) throws IOException {
    JsonParser parser = MAPPER.getFactory().createNonBlockingByteArrayParser();
    ByteArrayFeeder feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
    feeder.feedInput(utf8(json), 0, utf8(json).length);
    feeder.endOfInput();
    return parser;
  }

  private static JsonParser buffered(String json) throws IOException {
    try (JsonParser parser = MAPPER.createParser(json);
        TokenBuffer buffer = new TokenBuffer(parser)) {
      parser.nextToken();
      buffer.copyCurrentStructure(parser);
      return buffer.asParser();
    }
  }

  private static Object iterated(String json, Class<?> type) throws IOException {
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
