package io.github.mentoring4j.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.mentoring4j.json.codec.ProblemCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void usesNoReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect", "java.lang.invoke")
        .because("documents must not change with what a class happens to look like")
        .check(OURS);
  }

  @Test
  void bindsTheCodecToNoMapper() {
    noClasses()
        .that()
        .resideInAPackage("..codec")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson.databind..")
        .because("the settings of a mapper must not reach the documents")
        .check(OURS);
  }

  @Test
  void letsTheCodecKnowNothingOfItsBinding() {
    noClasses()
        .that()
        .resideInAPackage("..codec")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.mentoring4j.json")
        .because("packages that need each other are one package")
        .check(OURS);
  }

  @Test
  void keepsTheCodecToItself() {
    classes()
        .that()
        .resideInAPackage("..codec")
        .and()
        .arePublic()
        .should()
        .haveSimpleNameStartingWith("Document")
        .orShould()
        .be(ProblemCode.class)
        .check(OURS);
  }
}
