package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.fixtures.Verdict;
import java.util.Locale;

/** Asserts on decisions, and on the verdicts of stories. */
final class Decisions {
  private Decisions() {}

  /** The refusal is of this kind and has exactly these findings. */
  static void assertRefused(Decision decision, Decision.Refused.Kind kind, String... codes) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(((Decision.Refused) decision).kind()).isEqualTo(kind);
    assertThat(decision.findings()).extracting(Finding::code).containsExactly(codes);
  }

  /** There is one finding, and it has these facts. */
  static void assertFacts(Verdict verdict, Fact observed, Fact required) {
    Finding finding = only(verdict);
    assertThat(finding.observed()).contains(observed);
    assertThat(finding.required()).contains(required);
  }

  static String message(Verdict verdict) {
    return only(verdict).message(Locale.ENGLISH);
  }

  static String advice(Verdict verdict) {
    return only(verdict).advice(Locale.ENGLISH);
  }

  private static Finding only(Verdict verdict) {
    assertThat(verdict.decision().findings()).hasSize(1);
    return verdict.decision().findings().get(0);
  }

  /** How the relationship is closed by an event that is permitted. */
  static Mentorship.Closing closing(Verdict verdict) {
    return verdict.decision().orElseThrow().next().closing().orElseThrow();
  }
}
