package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessRuleTest {
  private static final Finding FINDING = Finding.builder().code("acme.own").build();

  @Test
  void judgesByTheStandardParametersWithoutAChecker() {
    SessionPlan plan = GoodSession.plan().questions(List.of()).build();

    assertThat(GoodSession.rule("question.missing")
            .judge(plan, GoodSession.CONTEXT, GoodSession.NOW)
            .findings())
        .extracting(Finding::code)
        .containsExactly("question.missing");
  }

  @Test
  void isShownByItsCode() {
    assertThat(GoodSession.rule("question.missing")).hasToString("question.missing");
  }

  @Test
  void isUnmetForItsFindingsAlone() {
    assertThat(Judgement.unmet(FINDING).findings()).containsExactly(FINDING);
    assertThat(Judgement.unmet(FINDING).result()).isEqualTo(Result.UNMET);
    assertThat(Judgement.unmet(List.of())).isEqualTo(Judgement.met());
  }

  @Test
  void refusesFindingsThatDoNotFitTheResult() {
    assertThatThrownBy(
            () -> new Judgement(Result.MET, List.of(FINDING), Optional.empty(), Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("findings");
    assertThatThrownBy(
            () -> new Judgement(Result.UNMET, List.of(), Optional.empty(), Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("findings");
  }

  @Test
  void refusesAReasonThatDoesNotFitTheResult() {
    assertThatThrownBy(
            () -> new Judgement(Result.MET, List.of(), Optional.of("why"), Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("reason");
    assertThatThrownBy(() ->
            new Judgement(Result.NOT_APPLICABLE, List.of(), Optional.empty(), Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("reason");
  }

  @Test
  void refusesWhatIsNextUnlessTheRuleDoesNotApply() {
    assertThatThrownBy(
            () -> new Judgement(Result.MET, List.of(), Optional.empty(), Optional.of(FINDING)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("next");
  }

  @ParameterizedTest
  @EnumSource(
      value = Result.class,
      names = {"WAIVED", "FAILED"})
  void leavesToTheCheckerWhatIsWaivedOrHasFailed(Result result) {
    assertThatThrownBy(() -> new Judgement(result, List.of(), Optional.empty(), Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("met, unmet or not applicable");
  }

  @Test
  void takesWholeNumbersAloneIfTheStandardIsOne() {
    assertThat(new Parameter("most", 3, 1, 10).isWhole()).isTrue();
    assertThat(new Parameter("least", 3.2, 0, 10).isWhole()).isFalse();
  }

  @Test
  void takesTheLeastAndTheMostForAStandard() {
    assertThat(new Parameter("most", 4, 4, 10).standard()).isEqualTo(4);
    assertThat(new Parameter("most", 10, 4, 10).standard()).isEqualTo(10);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a null checker may do
  void namesWhatIsNull() {
    assertThatThrownBy(() -> new Parameter(null, 1, 1, 1)).hasMessage("name");
    assertThatThrownBy(() -> new Parameter(" ", Double.NaN, 0, 1)).hasMessageContaining("2 faults");
    assertThatThrownBy(() -> new Parameter("most", 3, 4, 10)).hasMessageContaining("standard");
    assertThatThrownBy(() -> new Parameter("most", 11, 4, 10)).hasMessageContaining("standard");
    assertThatThrownBy(() ->
            new ReadinessRule.Example("bad", null, GoodSession.CONTEXT, GoodSession.NOW, List.of()))
        .hasMessage("plan");
  }
}
