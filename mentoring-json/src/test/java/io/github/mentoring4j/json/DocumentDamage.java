package io.github.mentoring4j.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Damages documents: their bytes, so that they are mostly no JSON any more, or their values. */
final class DocumentDamage {
  private static final JsonMapper PLAIN = JsonMapper.builder().build();
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
      "\"specVersion\":\"2.0\",",
      "\"type\":\"ended\",",
      "\"kind\":\"introduction\",",
      "\"at\":\"0000-01-01T00:00:00+23:59\",",
      "\"id\":\"\",",
      "PT999999999999999999H",
      "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");

  /** Values in place of others. */
  private static final List<String> VALUES = List.of(
      "null",
      "true",
      "false",
      "0",
      "-1",
      "1.5",
      "1e400",
      "9007199254740992",
      "99999999999999999999",
      "\"\"",
      "\" \"",
      "\"a\\u0000\\u202eb\"",
      "\"\\ud800\"",
      "\"😀\"",
      "\"1.1\"",
      "\"2026-03-05T10:00:00+01:00\"",
      "\"-0001-01-01T00:00:00Z\"",
      "\"9999-12-31\"",
      "\"P1D\"",
      "\"PT0.000000001S\"",
      "\"P106751991167300DT15H30M7S\"",
      "\"Etc/GMT+5\"",
      "\"UTC+01:00\"",
      "\"x-private\"",
      "\"und\"",
      "\"ja-JP-u-ca-japanese\"",
      "\"" + "n".repeat(200) + "\"",
      "{}",
      "[]",
      "[[]]",
      "{\"person\":\"ada\"}",
      "{\"programme\":false}");

  private static final List<String> NAMES = List.of(
      "hint", "specVersion", "type", "kind", "id", "goal", "", "a/b~c", "\u0007", "n".repeat(129));

  private final Random random;
  private final List<String> others;

  /** Creates the damage of one random, which takes pieces from other documents. */
  DocumentDamage(Random random, List<String> others) {
    this.random = random;
    this.others = others;
  }

  byte[] of(String document) {
    return random.nextBoolean() ? ofBytes(document) : ofValues(document);
  }

  private byte[] ofBytes(String document) {
    byte[] json = document.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i >= 0; i--) {
      json = damaged(json);
    }
    return json;
  }

  private byte[] damaged(byte[] json) {
    if (json.length == 0) {
      return json;
    }
    int from = random.nextInt(json.length);
    int to = Math.min(json.length, from + random.nextInt(12));
    byte[] head = Arrays.copyOf(json, from);
    byte[] rest = Arrays.copyOfRange(json, from, json.length);
    byte[] tail = Arrays.copyOfRange(json, to, json.length);
    return switch (random.nextInt(7)) {
      case 0 -> joined(head, tail);
      case 1 -> joined(head, Arrays.copyOfRange(json, from, to), rest);
      case 2 -> joined(head, new byte[] {(byte) random.nextInt(256)}, rest);
      case 3 ->
        joined(
            head, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8), tail);
      case 4 -> joined(head, slice(), tail);
      case 5 -> head;
      default -> {
        rest[0] ^= (byte) (1 << random.nextInt(7));
        yield joined(head, rest);
      }
    };
  }

  private byte[] slice() {
    byte[] other = any(others).getBytes(StandardCharsets.UTF_8);
    int from = random.nextInt(other.length);
    return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(60)));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private byte[] ofValues(String document) {
    JsonNode json = PLAIN.readTree(document);
    for (int i = random.nextInt(3); i >= 0; i--) {
      json = changed(json);
    }
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Changes something on a random way down from the root. */
  private JsonNode changed(JsonNode json) {
    if (json.isEmpty() || random.nextInt(6) == 0) {
      return json.isObject() && random.nextInt(4) > 0 ? changed((ObjectNode) json) : value();
    } else if (json.isArray()) {
      ArrayNode list = (ArrayNode) json;
      int index = random.nextInt(list.size());
      if (random.nextInt(4) == 0) {
        list.add(list.get(index).deepCopy());
      } else {
        list.set(index, changed(list.get(index)));
      }
      return list;
    }
    ObjectNode object = (ObjectNode) json;
    String name = any(new ArrayList<>(object.propertyNames()));
    object.set(name, changed(object.get(name)));
    return object;
  }

  /** Adds, removes, renames or moves a property. */
  private ObjectNode changed(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(3) == 0) {
      object.set(any(NAMES), value());
      return object;
    }
    String name = any(names);
    JsonNode value = object.remove(name);
    if (random.nextBoolean()) {
      object.set(random.nextBoolean() ? name : any(NAMES), value);
    }
    return object;
  }

  private JsonNode value() {
    if (random.nextInt(4) > 0) {
      return PLAIN.readTree(any(VALUES));
    }
    JsonNode other = PLAIN.readTree(any(others));
    while (!other.isEmpty() && random.nextInt(4) > 0) {
      List<JsonNode> parts = new ArrayList<>(other.values());
      other = any(parts);
    }
    return other;
  }

  private <V> V any(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }
}
