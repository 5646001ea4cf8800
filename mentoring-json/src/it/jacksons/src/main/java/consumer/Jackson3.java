package consumer;

import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes with Jackson 3. Nothing of it is loaded before this class is. */
final class Jackson3 implements Main.Json {
  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  static String version() {
    return PackageVersion.VERSION.toString();
  }

  @Override
  public Object read(String json, Class<?> type) {
    return mapper.readValue(json, type);
  }

  @Override
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }
}
