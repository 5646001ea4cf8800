package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class EnumCodecTest {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Path CLASSES =
      Path.of("target", "classes", EnumCodec.class.getPackageName().replace('.', '/'));

  static Stream<Field> codecs() throws IOException {
    try (Stream<Path> files = Files.list(CLASSES)) {
      List<String> classes = files.map(file -> file.getFileName().toString()).toList();
      return classes.stream()
          .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
          .map(file -> loaded(file.replace(".class", "")))
          .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
          .filter(field -> field.getType() == EnumCodec.class);
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(EnumCodec.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name, e);
    }
  }

  @Test
  void findsTheCodecs() throws IOException {
    assertThat(codecs()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("codecs")
  @SuppressWarnings("unchecked")
  <E extends Enum<E>> void everyConstantHasACodeAndReadsBack(Field field)
      throws ReflectiveOperationException {
    field.setAccessible(true);
    EnumCodec<E> code = (EnumCodec<E>) field.get(null);
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

  private static <E extends Enum<E>> String write(EnumCodec<E> code, E constant) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      code.write(new WriteContext(generator, Optional.empty()), constant);
    }
    return text.toString();
  }

  private static <E extends Enum<E>> E read(EnumCodec<E> code, String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return code.read(new ReadContext(new ParserTokens(parser), false));
    }
  }
}
