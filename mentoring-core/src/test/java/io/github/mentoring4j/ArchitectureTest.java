package io.github.mentoring4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

@AnalyzeClasses(
    packages = "io.github.mentoring4j",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule READS_NO_CLOCK = noClasses()
      .should()
      .callMethod(Instant.class, "now")
      .orShould()
      .callMethod(LocalDate.class, "now")
      .orShould()
      .callMethod(ZonedDateTime.class, "now")
      .orShould()
      .callMethod(System.class, "currentTimeMillis")
      .orShould()
      .callMethod(System.class, "nanoTime")
      .orShould()
      .dependOnClassesThat()
      .areAssignableTo(Clock.class)
      .because("time is a parameter");

  @ArchTest
  static final ArchRule ASKS_NO_DEFAULTS = noClasses()
      .should()
      .callMethod(Locale.class, "getDefault")
      .orShould()
      .callMethod(ZoneId.class, "systemDefault")
      .orShould()
      .callMethod(String.class, "toLowerCase")
      .orShould()
      .callMethod(String.class, "toUpperCase")
      .orShould()
      .callMethod(String.class, "format", String.class, Object[].class)
      .because("locale and zone are parameters");

  @ArchTest
  static final ArchRule USES_NO_REFLECTION = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAPackage("java.lang.reflect..")
      .because("nothing has to be opened for this library");

  @ArchTest
  static final ArchRule KNOWS_NOTHING_OF_READINESS = noClasses()
      .that()
      .resideInAPackage("io.github.mentoring4j")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("..readiness..")
      .because("the lifecycle stands on its own");
}
