package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.mentoring4j.InvalidValueException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column of a database, a document and a program spell a constant alike: by its code. */
class PublicEnumsTest {

  static Stream<Class<?>> enums() {
    return new ClassFileImporter()
            .importPaths(List.of(
                Path.of("..", "mentoring-core", "target", "classes"),
                Path.of("..", "mentoring-templates", "target", "classes"),
                Path.of("target", "classes")))
            .stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.reflect().getModule().isExported(type.getPackageName()))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void areFoundByTheirCodes(Class<?> type) throws ReflectiveOperationException {
    Set<String> codes = new HashSet<>();
    for (Object constant : type.getEnumConstants()) {
      String code = (String) type.getMethod("code").invoke(constant);
      assertThat(code).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(codes.add(code)).as(code).isTrue();
      assertThat(type.getMethod("of", String.class).invoke(null, code)).isSameAs(constant);
    }
    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> type.getMethod("of", String.class).invoke(null, "no-such-code"))
        .withCauseInstanceOf(InvalidValueException.class);
  }
}
