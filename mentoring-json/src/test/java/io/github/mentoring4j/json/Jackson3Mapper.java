package io.github.mentoring4j.json;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapper of Jackson 3.
 *
 * @param mapper the mapper
 */
record Jackson3Mapper(ObjectMapper mapper) implements JacksonMapper {
  Jackson3Mapper() {
    this(builder().build());
  }

  static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new MentoringModule());
  }

  @Override
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public String writeAs(Type type, Object value) {
    return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
  }

  @Override
  public @Nullable Object read(String json, Type type) {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public @Nullable Object readWithoutContext(String json, Type type) {
    try (JsonParser parser = new WithoutContext(mapper.createParser(json))) {
      return mapper.readValue(parser, mapper.constructType(type));
    }
  }

  @Override
  public Object toTree(Object value) {
    return mapper.valueToTree(value);
  }

  @Override
  public Object readTree(String json) {
    return mapper.readTree(json);
  }

  @Override
  public @Nullable Object ofTree(Object tree, Type type) {
    return mapper.treeToValue((JsonNode) tree, mapper.constructType(type));
  }

  @Override
  public @Nullable Object convert(Object value, Type type) {
    return mapper.convertValue(value, mapper.constructType(type));
  }

  @Override
  public String toString() {
    return "Jackson 3";
  }

  /** A parser that does not say where it is. */
  private static final class WithoutContext extends JsonParserDelegate {
    WithoutContext(JsonParser parser) {
      super(parser);
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson does not say that there is always one.
    public TokenStreamContext streamReadContext() {
      return null;
    }
  }
}
