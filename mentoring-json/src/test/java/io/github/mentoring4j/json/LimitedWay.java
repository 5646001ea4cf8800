package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mentoring4j.InvalidValueException;
import java.io.IOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Who reads and writes within limits, and skips what it does not know. */
enum LimitedWay {
  FACADE {
    @Override
    <T> T read(JsonLimits limits, String json, Class<T> type) {
      return MentoringJson.lenient().withLimits(limits).read(json, type);
    }

    @Override
    String write(JsonLimits limits, Object value) {
      return MentoringJson.strict().withLimits(limits).write(value);
    }
  },
  JACKSON_3 {
    private JsonMapper mapper(JsonLimits limits) {
      return JsonMapper.builder()
          .addModule(MentoringModule.lenient().withLimits(limits))
          .build();
    }

    @Override
    <T> T read(JsonLimits limits, String json, Class<T> type) {
      return mapper(limits).readValue(json, type);
    }

    @Override
    String write(JsonLimits limits, Object value) {
      return mapper(limits).writeValueAsString(value);
    }
  },
  JACKSON_2 {
    private ObjectMapper mapper(JsonLimits limits) {
      return new ObjectMapper()
          .registerModule(Jackson2MentoringModule.lenient().withLimits(limits));
    }

    @Override
    <T> T read(JsonLimits limits, String json, Class<T> type) throws IOException {
      return mapper(limits).readValue(json, type);
    }

    @Override
    String write(JsonLimits limits, Object value) throws IOException {
      return mapper(limits).writeValueAsString(value);
    }
  };

  abstract <T> T read(JsonLimits limits, String json, Class<T> type) throws IOException;

  abstract String write(JsonLimits limits, Object value) throws IOException;

  void refuses(JsonLimits limits, String json, Class<?> type, String pointer) {
    JsonProblem problem = problem(() -> read(limits, json, type));
    assertThat(problem.code() + " at " + problem.pointer()).isEqualTo("too-large at " + pointer);
  }

  void refusesToWrite(JsonLimits limits, Object value, String field) {
    Throwable thrown = catchThrowable(() -> write(limits, value));
    while (thrown != null && !(thrown instanceof InvalidValueException)) {
      thrown = thrown.getCause();
    }
    InvalidValueException refusal =
        (InvalidValueException) Objects.requireNonNull(thrown, "a refusal");
    assertThat(refusal.type()).isEqualTo("Document");
    assertThat(refusal.faults())
        .extracting(InvalidValueException.Fault::field)
        .containsExactly(field);
  }
}
