package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.CONTEXT;
import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleNumbersTest {
  private static final Stage SECOND = Stage.LEARNING_AND_DEVELOPMENT;

  /** Every parameter of every rule, under a value of its own that is not the standard one. */
  static Stream<Arguments> parameters() {
    return RuleCatalogue.RULES.stream()
        .flatMap(rule -> rule.parameters().stream()
            .map(parameter -> Arguments.of(rule, parameter, other(parameter))));
  }

  private static double other(Parameter parameter) {
    return parameter.standard() + 1 <= parameter.most()
        ? parameter.standard() + 1
        : parameter.standard() - 1;
  }

  /** The titles of these rules name no number. */
  private static final Set<String> WITHOUT_NUMBER =
      Set.of("objective.vague", "question.specific", "thanks.generic");

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("parameters")
  void showsANumberInTheTitleOfItsRule(Rule rule, Parameter parameter, double value) {
    String shown = Parameter.show(value);
    ReadinessChecker checker = ReadinessChecker.standard()
        .withPolicy(ReadinessPolicy.builder()
            .on(rule.code())
            .set(rule.code(), parameter.name(), value)
            .build());
    ReadinessPolicy inThisStage = ReadinessPolicy.builder()
        .on(rule.code())
        .set(rule.code(), parameter.name(), value, SECOND)
        .build();

    assertThat(title(checker, rule)).isEqualTo(titleOfResult(checker, rule)).doesNotContain("{");
    if (WITHOUT_NUMBER.contains(rule.code())) {
      assertThat(title(checker, rule)).isEqualTo(rule.title(Locale.ENGLISH));
    } else {
      assertThat(title(checker, rule)).contains(shown).isNotEqualTo(rule.title(Locale.ENGLISH));
      assertThat(titleOfResult(ReadinessChecker.standard().withPolicy(inThisStage), rule))
          .isEqualTo(title(checker, rule));
    }
  }

  private static String title(ReadinessChecker checker, Rule rule) {
    return checker.rules().stream()
        .filter(one -> one.code().equals(rule.code()))
        .findFirst()
        .orElseThrow()
        .title(Locale.ENGLISH);
  }

  private static String titleOfResult(ReadinessChecker checker, Rule rule) {
    return checker
        .check(GoodSession.PLAN, CONTEXT, NOW)
        .result(rule.code())
        .orElseThrow()
        .title(Locale.ENGLISH);
  }

  @Test
  void readsWellForZeroOneAndTwo() {
    assertThat(Stream.of(0, 1, 2)
            .map(hours -> ReadinessChecker.standard()
                .withPolicy(ReadinessPolicy.builder()
                    .set("agenda.shared", "hours", hours)
                    .build()))
            .map(checker -> titleOfResult(checker, (Rule) GoodSession.rule("agenda.shared"))))
        .containsExactly(
            "The mentor has the agenda at least 0 h before the session",
            "The mentor has the agenda at least 1 h before the session",
            "The mentor has the agenda at least 2 h before the session");
  }

  /** The number of a title is that by which the rule judges, with a checker or without one. */
  @Test
  void judgesByTheNumberThatTheTitleShows() {
    ReadinessChecker checker = ReadinessChecker.standard()
        .withPolicy(
            ReadinessPolicy.builder().set("schedule.length", "leastMinutes", 46).build());
    ReadinessRule length = checker.rules().stream()
        .filter(rule -> rule.code().equals("schedule.length"))
        .findFirst()
        .orElseThrow();

    assertThat(length.title(Locale.ENGLISH)).isEqualTo("The session takes 46 to 90 min");
    assertThat(length.judge(GoodSession.PLAN, CONTEXT, NOW).result())
        .isEqualTo(Finding.Result.UNMET);
    assertThat(checker.withPolicy(ReadinessPolicy.standard()).rules())
        .isEqualTo(ReadinessChecker.standard().rules());
  }
}
