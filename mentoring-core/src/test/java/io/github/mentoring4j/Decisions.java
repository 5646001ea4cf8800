package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Fact;
import java.util.Locale;

/** Asserts on decisions. */
final class Decisions {
  private Decisions() {}

  /** The refusal has this reason and exactly these findings, each with words in it. */
  static void assertRefused(Decision decision, Decision.Reason reason, String... codes) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(((Decision.Refused) decision).reason()).isEqualTo(reason);
    assertThat(decision.findings()).extracting(Finding::code).containsExactly(codes);
    assertThat(decision.findings()).allSatisfy(Decisions::assertSpeaks);
  }

  /** The permission comes with exactly these findings, which are warnings with words in them. */
  static void assertPermitted(Decision decision, String... codes) {
    assertThat(decision).isInstanceOf(Decision.Permitted.class);
    assertThat(decision.findings()).extracting(Finding::code).containsExactly(codes);
    assertThat(decision.findings()).allSatisfy(finding -> {
      assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
      assertSpeaks(finding);
    });
  }

  /** There is one finding, and it has these facts. */
  static void assertFacts(Decision decision, Fact observed, Fact required) {
    Finding finding = only(decision);
    assertThat(finding.observed()).contains(observed);
    assertThat(finding.required()).contains(required);
  }

  static String message(Decision decision) {
    return only(decision).message(Locale.ENGLISH);
  }

  static String advice(Decision decision) {
    return only(decision).advice(Locale.ENGLISH);
  }

  private static Finding only(Decision decision) {
    assertThat(decision.findings()).hasSize(1);
    return decision.findings().get(0);
  }

  /** How the relationship is closed by an event that is permitted. */
  static Mentorship.Closing closing(Decision decision) {
    return decision.orElseThrow().next().closing().orElseThrow();
  }

  static void assertSpeaks(Finding finding) {
    assertThat(finding.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
    assertThat(finding.advice(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
  }
}
