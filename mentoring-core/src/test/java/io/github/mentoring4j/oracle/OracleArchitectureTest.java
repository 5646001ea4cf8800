package io.github.mentoring4j.oracle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Moves;

/** The oracle asks nobody. */
@AnalyzeClasses(packages = "io.github.mentoring4j.oracle")
class OracleArchitectureTest {

  @ArchTest
  static final ArchRule DECIDES_BY_ITSELF = noClasses()
      .that()
      .doNotHaveSimpleName("OracleArchitectureTest")
      .should()
      .dependOnClassesThat()
      .belongToAnyOf(Lifecycle.class, LifecyclePolicy.class, History.class, Moves.class)
      .orShould()
      .dependOnClassesThat()
      .areAssignableTo(Decision.class)
      .orShould()
      .dependOnClassesThat()
      .resideInAPackage("io.github.mentoring4j.fixtures")
      .because("it is the second opinion");
}
