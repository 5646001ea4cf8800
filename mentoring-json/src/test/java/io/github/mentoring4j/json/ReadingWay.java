package io.github.mentoring4j.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** The ways in which a document is read. The lenient ones have a listener. */
enum ReadingWay {
  TEXT,
  BYTES,
  LENIENT,
  JACKSON_3,
  JACKSON_3_LENIENT,
  JACKSON_2,
  JACKSON_2_LENIENT;

  private static final MentoringJson FACADE =
      MentoringJson.lenient().onSkipped(skipped -> expectSkipped(skipped.count()));
  private static final JsonMapper MAPPER_3 =
      JsonMapper.builder().addModule(new MentoringModule()).build();
  private static final JsonMapper LENIENT_MAPPER_3 = JsonMapper.builder()
      .addModule(MentoringModule.lenient().onSkipped(skipped -> expectSkipped(skipped.count())))
      .build();
  private static final ObjectMapper MAPPER_2 =
      new ObjectMapper().registerModule(new Jackson2MentoringModule());
  private static final ObjectMapper LENIENT_MAPPER_2 = new ObjectMapper()
      .registerModule(
          Jackson2MentoringModule.lenient().onSkipped(skipped -> expectSkipped(skipped.count())));

  Object read(byte[] json, Class<?> type) throws IOException {
    return switch (this) {
      case TEXT -> MentoringJson.strict().read(new String(json, StandardCharsets.UTF_8), type);
      case BYTES -> MentoringJson.strict().read(json, type);
      case LENIENT -> FACADE.read(json, type);
      case JACKSON_3 -> MAPPER_3.readValue(json, type);
      case JACKSON_3_LENIENT -> LENIENT_MAPPER_3.readValue(json, type);
      case JACKSON_2 -> MAPPER_2.readValue(json, type);
      case JACKSON_2_LENIENT -> LENIENT_MAPPER_2.readValue(json, type);
    };
  }

  /** The facade reads whole documents alone. */
  boolean canRead(Class<?> type) {
    return switch (this) {
      case TEXT, BYTES, LENIENT -> MentoringJson.strict().canRead(type);
      default -> true;
    };
  }

  private static void expectSkipped(int count) {
    if (count < 1) {
      throw new AssertionError("nothing was skipped");
    }
  }
}
