package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.Introduction.Medium;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageOptions.Unit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form, a column of a database and a program spell a constant alike: by its code. */
class PublicEnumsTest {
  /**
   * An enum with its codes.
   *
   * @param type the enum
   * @param codeOf returns the code of a constant
   * @param of returns the constant with a code
   */
  record Codes<E extends Enum<E>>(
      Class<E> type, Function<E, String> codeOf, Function<String, E> of) {
    List<E> constants() {
      return List.of(type.getEnumConstants());
    }

    List<String> codes() {
      return constants().stream().map(codeOf).toList();
    }

    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  static Stream<Codes<?>> enums() {
    return Stream.of(
        new Codes<>(MessageKind.class, MessageKind::code, MessageKind::of),
        new Codes<>(SentenceStarter.class, SentenceStarter::code, SentenceStarter::of),
        new Codes<>(Medium.class, Medium::code, Medium::of),
        new Codes<>(Channel.class, Channel::code, Channel::of),
        new Codes<>(Format.class, Format::code, Format::of),
        new Codes<>(Formality.class, Formality::code, Formality::of),
        new Codes<>(Unit.class, Unit::code, Unit::of));
  }

  @ParameterizedTest
  @MethodSource("enums")
  <E extends Enum<E>> void areFoundByTheirCodes(Codes<E> all) {
    assertThat(all.codes())
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(all.codes().stream().map(all.of())).containsExactlyElementsOf(all.constants());
  }

  @ParameterizedTest
  @MethodSource("enums")
  void listTheirCodesToOneWhoGivesAnother(Codes<?> all) {
    assertThatThrownBy(() -> all.of().apply("no-such-code"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.faults())
                .containsExactly(
                    new Fault("code", "no-such-code", "one of " + String.join(", ", all.codes()))));
  }
}
