package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Stage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

  static Stream<Class<?>> enums() {
    return new ClassFileImporter()
        .importPath(Path.of("target", "classes")).stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void leadBackToTheConstantsOfEveryPublicEnum(Class<?> type) throws ReflectiveOperationException {
    Set<Object> codes = new HashSet<>();
    for (Object constant : type.getEnumConstants()) {
      Object code = type.getMethod("code").invoke(constant);
      assertThat(codes.add(code)).as("%s", code).isTrue();
      assertThat(type.getMethod("of", String.class).invoke(null, code)).isSameAs(constant);
    }
  }

  /** For example {@code Decision.Refused.Kind}: an enum has the name that its users write. */
  @ParameterizedTest
  @MethodSource("enums")
  void areRefusedByTheNameOfTheEnumWithTheTypesAroundIt(Class<?> type) throws Exception {
    Method of = type.getMethod("of", String.class);
    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> of.invoke(null, "?"))
        .havingCause()
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> assertThat(type.getCanonicalName())
                .isEqualTo(type.getPackageName() + "." + e.type()));
  }

  @Test
  void areRefusedWithTheCodesThereAre() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Goal.Assessment.Status.of("achieved"))
        .withMessage("Goal.Assessment.Status has 1 fault: code is \"achieved\" but needs one of"
            + " met, partly-met, not-met, dropped");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Stage.of("transition-and-clsure"))
        .withMessageEndingWith("; did you mean transition-and-closure?");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Goal.Assessment.Status.of("NOT_MET"))
        .withMessageEndingWith("; did you mean not-met?");
  }
}
