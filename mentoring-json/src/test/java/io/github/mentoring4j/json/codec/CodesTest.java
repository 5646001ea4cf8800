package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class CodesTest {
  private static final JsonFactory FACTORY = new JsonFactory();

  static Stream<Field> codes() {
    return Stream.of(Codes.class, ViewCodes.class)
        .flatMap(holder -> Arrays.stream(holder.getDeclaredFields()))
        .filter(field -> field.getType() == Code.class);
  }

  @ParameterizedTest
  @MethodSource("codes")
  @SuppressWarnings("unchecked")
  <E extends Enum<E>> void everyConstantHasACodeAndReadsBack(Field field)
      throws ReflectiveOperationException {
    Code<E> code = (Code<E>) field.get(null);
    Class<E> type =
        (Class<E>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    assertThat(type.getEnumConstants()).isNotEmpty().allSatisfy(constant -> {
      String json = write(code, constant);
      // The codes are literals; that today's names agree with them guards against a slip of the
      // pen.
      assertThat(json)
          .isEqualTo('"' + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"');
      assertThat(read(code, json)).isSameAs(constant);
    });
  }

  private static <E extends Enum<E>> String write(Code<E> code, E constant) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      code.write(new Writing(generator, Optional.empty()), constant);
    }
    return text.toString();
  }

  private static <E extends Enum<E>> E read(Code<E> code, String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return code.read(new Reading(new ParserTokens(parser), false));
    }
  }
}
