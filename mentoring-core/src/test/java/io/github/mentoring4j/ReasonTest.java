package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException.Fault;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Why something was done. */
class ReasonTest {
  private static java.util.List<Fault> faultsOf(ThrowingCallable building) {
    return catchThrowableOfType(InvalidValueException.class, building).faults();
  }

  @Test
  @Situation("E11")
  void isACodeOrATextOrBoth() {
    assertThat(Reason.of("No time"))
        .isEqualTo(new Reason(Optional.empty(), Optional.of("No time")));
    assertThat(Reason.ofCode("no-time"))
        .isEqualTo(new Reason(Optional.of("no-time"), Optional.empty()));
    assertThat(Reason.ofCode("other", "No time"))
        .isEqualTo(new Reason(Optional.of("other"), Optional.of("No time")));
    assertThat(faultsOf(() -> new Reason(Optional.empty(), Optional.empty())))
        .containsExactly(new Fault("text", "", "a code, a text, or both"));
  }

  @Test
  @Situation({"E11", "E47", "E55"})
  void hasItsCeilingsInCodePoints() {
    assertThat(Reason.ofCode("c".repeat(128), "🌱".repeat(10_000)).text())
        .hasValueSatisfying(text -> assertThat(text).hasSize(20_000));
    String code = "c".repeat(129);
    String text = "t".repeat(10_001);
    assertThat(faultsOf(() -> Reason.ofCode(code, text)))
        .containsExactly(
            new Fault("code", code, "at most 128 code points"),
            new Fault("text", text, "at most 10000 code points"));
    assertThat(faultsOf(() -> Reason.ofCode(" ", "\u200B")))
        .containsExactly(
            new Fault("code", " ", "1 to 128 code points"),
            new Fault("text", "\u200B", "1 to 10000 code points"));
  }
}
