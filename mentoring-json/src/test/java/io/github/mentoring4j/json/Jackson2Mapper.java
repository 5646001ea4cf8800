package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A mapper of Jackson 2.
 *
 * @param mapper the mapper
 */
record Jackson2Mapper(ObjectMapper mapper) implements JacksonMapper {
  Jackson2Mapper() {
    this(builder().build());
  }

  static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModules(new Jdk8Module(), new Jackson2MentoringModule());
  }

  @Override
  public String write(Object value) throws IOException {
    return mapper.writeValueAsString(value);
  }

  @Override
  public String writeAs(Type type, Object value) throws IOException {
    return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
  }

  @Override
  public @Nullable Object read(String json, Type type) throws IOException {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public @Nullable Object readWithoutContext(String json, Type type) throws IOException {
    try (JsonParser parser = new WithoutContext(mapper.createParser(json))) {
      return mapper.readValue(parser, mapper.constructType(type));
    }
  }

  @Override
  public Object toTree(Object value) {
    return mapper.valueToTree(value);
  }

  @Override
  public Object readTree(String json) throws IOException {
    return mapper.readTree(json);
  }

  @Override
  public @Nullable Object ofTree(Object tree, Type type) throws IOException {
    return mapper.treeToValue((JsonNode) tree, mapper.constructType(type));
  }

  @Override
  public @Nullable Object convert(Object value, Type type) {
    return mapper.convertValue(value, mapper.constructType(type));
  }

  @Override
  public String toString() {
    return "Jackson 2";
  }

  /** A parser that does not say where it is. */
  private static final class WithoutContext extends JsonParserDelegate {
    WithoutContext(JsonParser parser) {
      super(parser);
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson does not say that there is always one.
    public JsonStreamContext getParsingContext() {
      return null;
    }
  }
}
