package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Proposed;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentorshipEvidenceTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  /** A constant without an answer would be "not supplied" in every decision. */
  @Test
  void answersForEveryConstant() {
    Proposed proposal = new Proposed(START, Actor.person("ada"), "ada", "grace");
    Mentorship pair =
        Lifecycle.standard().begin("m-1", proposal, START).orElseThrow().next();
    List<Evidence> constants = constants();
    assertThat(constants).hasSizeGreaterThan(10);
    assertThat(constants)
        .allSatisfy(evidence -> assertThat(pair.evidence().observe(evidence).isSupplied())
            .as("%s", evidence)
            .isTrue());
  }

  @Test
  void knowsNothingOfOtherEvidence() {
    Proposed proposal = new Proposed(START, Actor.person("ada"), "ada", "grace");
    Mentorship pair =
        Lifecycle.standard().begin("m-1", proposal, START).orElseThrow().next();
    assertThat(pair.evidence().observe(Evidence.of("acme.badges", "badges earned")))
        .isEqualTo(Evidence.Observation.notSupplied());
  }

  /** All evidence of the library. */
  static List<Evidence> constants() {
    List<Evidence> constants = new ArrayList<>();
    for (Field field : Evidence.class.getFields()) {
      if (field.getType() == Evidence.class) {
        try {
          constants.add((Evidence) field.get(null));
        } catch (IllegalAccessException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
    return constants;
  }
}
