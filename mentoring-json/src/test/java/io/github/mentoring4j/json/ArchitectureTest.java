package io.github.mentoring4j.json;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
  void bindsTheCodecToNoJackson() {
    noClasses()
        .that()
        .resideInAPackage("..codec")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .because("the settings of a mapper must not reach the documents")
        .check(OURS);
  }

  /** An application without a mapper has no databind, and one with Jackson 2 has one that Jackson 3 cannot start with. */
  @Test
  void needsNoMapperInTheFacade() {
    noClasses()
        .that()
        .haveSimpleNameStartingWith("Json")
        .or()
        .haveSimpleNameStartingWith("MentoringJson")
        .or()
        .haveSimpleName("MentoringReadException")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml..")
        .check(OURS);
  }

  @Test
  void keepsJackson2ToItsModule() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.Jackson2.*")
        .should()
        .dependOnClassesThat(resideInAPackage("com.fasterxml..")
            .and(not(resideInAPackage("com.fasterxml.jackson.annotation"))))
        .because("it is optional")
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
