package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.Finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Over a source of the user's own nothing ties one evidence to another, so every combination of answers can be, and is tried under both presets. */
class LifecycleSourcesTest {

  /** An answer of a source, and what is unmet by it. */
  record Answer(Evidence evidence, Observation observation, Set<String> unmet) {}

  private static Answer answer(Evidence evidence, int count, String... unmet) {
    return new Answer(evidence, Observation.count(count), Set.of(unmet));
  }

  private static Answer unknown(Evidence evidence) {
    return new Answer(
        evidence, Observation.notSupplied(), Set.of(evidence.code() + ".not-supplied"));
  }

  private static List<Answer> least(Evidence evidence, int required) {
    return List.of(
        answer(evidence, required),
        answer(evidence, required - 1, evidence.code() + ".at-least " + required),
        unknown(evidence));
  }

  private static List<Answer> none(Evidence evidence) {
    Observation one = Observation.subjects(List.of("x"));
    return List.of(
        answer(evidence, 0),
        new Answer(evidence, one, Set.of(evidence.code() + ".none")),
        unknown(evidence));
  }

  static Stream<Arguments> movesAndAnswers() {
    List<Answer> goalsOpen = List.of(
        answer(Evidence.GOALS_OPEN, 1),
        answer(Evidence.GOALS_OPEN, 5),
        answer(Evidence.GOALS_OPEN, 0, "goals-open.at-least 1"),
        answer(Evidence.GOALS_OPEN, 6, "goals-open.at-most 5"),
        unknown(Evidence.GOALS_OPEN));
    List<Answer> sessions = List.of(
        answer(Evidence.SESSIONS_HELD_IN_STAGE, 2),
        answer(Evidence.SESSIONS_HELD_IN_STAGE, 1, "sessions-held-in-stage.at-least 2"),
        answer(
            Evidence.SESSIONS_HELD_IN_STAGE,
            0,
            "sessions-held-in-stage.at-least 1",
            "sessions-held-in-stage.at-least 2"),
        unknown(Evidence.SESSIONS_HELD_IN_STAGE));
    List<List<Answer>> early =
        List.of(least(Evidence.SESSIONS_HELD, 1), none(Evidence.GOALS_WITHOUT_STATUS));
    return Stream.of(
        Arguments.of(
            GuardedMove.LEARNING,
            List.of(
                least(Evidence.SESSIONS_HELD, 1),
                least(Evidence.AGREEMENT_CONFIRMATIONS, 2),
                goalsOpen,
                none(Evidence.GOALS_WITHOUT_MEASURE_OR_DATE)),
            135),
        Arguments.of(
            GuardedMove.REFLECTION,
            List.of(
                sessions,
                none(Evidence.GOALS_WITHOUT_STEP),
                least(Evidence.FEEDBACK_BY_MENTOR_IN_STAGE, 1)),
            36),
        Arguments.of(
            GuardedMove.CLOSURE,
            List.of(
                none(Evidence.GOALS_WITHOUT_STATUS),
                least(Evidence.REFLECTIONS_IN_STAGE, 1),
                least(Evidence.FEEDBACK_BY_MENTEE_IN_STAGE, 1),
                least(Evidence.FEEDBACK_BY_MENTOR_IN_STAGE, 1)),
            81),
        Arguments.of(GuardedMove.EARLY_CLOSURE_FROM_THE_FIRST_STAGE, early, 9),
        Arguments.of(GuardedMove.EARLY_CLOSURE_FROM_THE_SECOND_STAGE, early, 9),
        Arguments.of(
            GuardedMove.COMPLETION,
            List.of(
                least(Evidence.SESSIONS_HELD_IN_STAGE, 1),
                none(Evidence.ACTIONS_OPEN),
                least(Evidence.EVALUATIONS_BY_MENTEE_IN_STAGE, 1),
                least(Evidence.SUCCESSES, 1),
                least(Evidence.FUTURE_PLANS_IN_STAGE, 1),
                least(Evidence.CONTACT_CHOICES_IN_STAGE, 1),
                least(Evidence.THANKS_BY_MENTEE_IN_STAGE, 1)),
            2187));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("movesAndAnswers")
  void findsEverySubset(GuardedMove move, List<List<Answer>> evidence, int combinations) {
    List<List<Answer>> all = combine(evidence);
    assertThat(all).hasSize(combinations);
    for (List<Answer> answers : all) {
      for (LifecyclePolicy preset : GuardedMove.PRESETS) {
        Moves moves = Lifecycle.of(preset).moves(move.from(), source(answers));
        List<Finding> findings = move.among(moves).findings();
        Set<String> errors = unmet(answers, move.required(preset));
        Set<String> warnings = unmet(answers, move.recommended(preset));
        // Evidence that is missing for something required is missed once.
        warnings.removeAll(errors);
        assertThat(GuardedMove.keys(findings, Severity.ERROR))
            .containsExactlyInAnyOrderElementsOf(errors);
        assertThat(GuardedMove.keys(findings, Severity.WARNING))
            .containsExactlyInAnyOrderElementsOf(warnings);
        assertThat(move.among(moves).kind())
            .isEqualTo(
                errors.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Decision.Refused.Kind.CRITERIA_UNMET));
      }
    }
  }

  private static Evidence.Source source(List<Answer> answers) {
    return evidence -> answers.stream()
        .filter(answer -> answer.evidence().equals(evidence))
        .map(Answer::observation)
        .findFirst()
        .orElse(Observation.notSupplied());
  }

  /** What is unmet of what is asked for; evidence that is not supplied is missed by whatever asks for it. */
  private static Set<String> unmet(List<Answer> answers, List<String> asked) {
    Set<String> unmet = new HashSet<>();
    for (Answer answer : answers) {
      if (answer.observation().isSupplied()) {
        answer.unmet().stream().filter(asked::contains).forEach(unmet::add);
      } else if (asked.stream().anyMatch(ask -> ask.startsWith(answer.evidence() + "."))) {
        unmet.addAll(answer.unmet());
      }
    }
    return unmet;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("movesAndAnswers")
  void listsTheEvidenceThatASourceHasToSupply(
      GuardedMove move, List<List<Answer>> evidence, int combinations) {
    List<Evidence> asked =
        evidence.stream().map(answers -> answers.get(0).evidence()).toList();
    assertThat(combinations).isGreaterThan(asked.size());
    for (LifecyclePolicy preset : GuardedMove.PRESETS) {
      Lifecycle lifecycle = Lifecycle.of(preset);
      assertThat(move.to()
              .map(to -> lifecycle.evidenceFor(move.from(), to))
              .orElseGet(lifecycle::evidenceForCompletion))
          .isEqualTo(asked);
      assertThat(lifecycle.evidenceFor(move.from(), move.from())).isEmpty();
    }
  }

  private static List<List<Answer>> combine(List<List<Answer>> evidence) {
    List<List<Answer>> all = List.of(List.of());
    for (List<Answer> answers : evidence) {
      List<List<Answer>> longer = new ArrayList<>();
      for (List<Answer> begun : all) {
        for (Answer answer : answers) {
          List<Answer> one = new ArrayList<>(begun);
          one.add(answer);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all;
  }
}
