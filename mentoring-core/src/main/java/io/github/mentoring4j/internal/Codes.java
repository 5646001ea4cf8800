package io.github.mentoring4j.internal;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up the constants of enums by the codes that stand for them outside of Java. */
public final class Codes {
  private Codes() {}

  /**
   * Returns the constant with a code.
   *
   * @param constants all constants of the enum
   * @param codeOf returns the code of a constant
   * @param code the code to look for
   * @param <E> the enum
   * @return the constant
   * @throws InvalidValueException if no constant has the code; it names the enum with the types around it, and the fault lists the codes there are
   */
  public static <E extends Enum<E>> E find(E[] constants, Function<E, String> codeOf, String code) {
    Objects.requireNonNull(code, "code");
    for (E constant : constants) {
      if (codeOf.apply(constant).equals(code)) {
        return constant;
      }
    }
    List<String> codes = Arrays.stream(constants).map(codeOf).toList();
    String meant = Nearest.of(code, codes)
        .map(nearest -> "; did you mean " + nearest + "?")
        .orElse("");
    throw new InvalidValueException(
        nameOf(constants.getClass().getComponentType()),
        List.of(new Fault(
            "code",
            code,
            codes.stream().collect(Collectors.joining(", ", "one of ", "")) + meant)));
  }

  /** The name without the package, for example {@code Decision.Refused.Kind}. */
  private static String nameOf(Class<?> type) {
    return type.getCanonicalName().substring(type.getPackageName().length() + 1);
  }
}
