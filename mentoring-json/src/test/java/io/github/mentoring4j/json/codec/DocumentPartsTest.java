package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Stage;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentPartsTest {
  static Stream<Document<?>> codes() {
    return DocumentParts.ALL.stream().filter(Document::isCode);
  }

  /** The codes are literals; that the names of the constants agree with them guards against a slip of the pen. */
  @ParameterizedTest
  @MethodSource("codes")
  void spellEachConstantByItsCode(Document<?> codes) {
    assertThat(codes.type().getEnumConstants()).isNotEmpty().allSatisfy(constant -> {
      String code = codes.name(constant);
      assertThat(code)
          .isEqualTo(((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'));
      assertThat((Object) codes.named(code)).isSameAs(constant);
    });
  }

  @Test
  void listTheCodesThatThereAre() {
    Document<Stage> stages = Documents.reading(Stage.class).orElseThrow();
    assertThatExceptionOfType(DocumentRefusedException.class)
        .isThrownBy(() -> stages.named("progress"))
        .withMessageStartingWith("\"progress\" is not a known stage. ")
        .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.UNKNOWN_CODE));
  }

  @Test
  void areFoundForEachOfTheirHiddenClasses() {
    assertThat(DocumentParts.ALL).hasSizeGreaterThan(50).allSatisfy(part -> {
      assertThat(Documents.writing(part.type()).orElseThrow().type()).isEqualTo(part.type());
      assertThat(Documents.reading(part.type()).isPresent()).isEqualTo(part.isReadable());
    });
  }
}
