package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

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

  static void assertSpeaks(Finding finding) {
    assertThat(finding.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
    assertThat(finding.advice(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
  }
}
