package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No module has a tangle of classes: who reads one class need not know many others first. */
class RingsTest {
  /** The sealed inputs of messages, each of which knows the interface that lists them. */
  private static final int SEALED_FAMILY = 9;

  private static JavaClasses classes(String module) {
    return new ClassFileImporter().importPath(Path.of("..", module, "target", "classes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentoring-core", "mentoring-templates", "mentoring-json"})
  void areShortInEachModule(String module) {
    JavaClasses classes = classes(module);
    assertThat(classes).hasSizeGreaterThan(20);
    assertThat(Rings.of(classes).above(3))
        .filteredOn(ring -> !isFamilyOfInputs(ring))
        .isEmpty();
  }

  @Test
  void haveOneSealedFamily() {
    assertThat(Rings.of(classes("mentoring-templates")).all())
        .first()
        .satisfies(ring -> assertThat(ring)
            .contains("io.github.mentoring4j.templates.MessageInput")
            .hasSizeLessThanOrEqualTo(SEALED_FAMILY));
  }

  private static boolean isFamilyOfInputs(String ring) {
    return ring.contains("templates.MessageInput,") || ring.contains("templates.MessageInput]");
  }

  @Test
  void areNamedWithTheEdgeThatClosesThem() {
    Rings rings = new Rings()
        .add("a", "b", "a calls b")
        .add("b", "c", "b calls c")
        .add("c", "d", "c calls d")
        .add("b", "d", "b calls d")
        .add("d", "a", "d calls a")
        .add("e", "a", "e calls a");
    assertThat(rings.all()).containsExactly(Set.of("a", "b", "c", "d"));
    assertThat(rings.above(4)).isEmpty();
    assertThat(rings.above(3))
        .containsExactly("a ring of 4 classes, [a, b, c, d], is closed by a -> b,"
            + " without which the longest has 0: a calls b");
  }
}
