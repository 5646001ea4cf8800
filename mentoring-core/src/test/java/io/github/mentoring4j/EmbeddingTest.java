package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The stage logic over an entity that knows nothing of this library. */
class EmbeddingTest {
  private static final Lifecycle LIFECYCLE = Lifecycle.of(LifecyclePolicy.thorough());

  /** What leads on from a phase: to the next one, or from the last to the completion. */
  private static Moves.Move next(Tandem tandem) {
    return next(LIFECYCLE, tandem);
  }

  private static Moves.Move next(Lifecycle lifecycle, Tandem tandem) {
    Moves moves = lifecycle.moves(tandem.stage(), tandem.evidence());
    return tandem
        .stage()
        .next()
        .map(moves::to)
        .or(() -> moves.move(MentorshipEvent.Type.COMPLETED))
        .orElseThrow();
  }

  private static List<Evidence> asked(Stage stage) {
    return stage
        .next()
        .map(next -> LIFECYCLE.evidenceFor(stage, next))
        .orElseGet(LIFECYCLE::evidenceForCompletion);
  }

  @ParameterizedTest
  @EnumSource
  void theMappingSuppliesEverythingThatThePolicyAsksFor(Stage stage) {
    Evidence.Source source = new Tandem().evidence();
    assertThat(asked(stage))
        .isNotEmpty()
        .allSatisfy(
            evidence -> assertThat(source.observe(evidence).isSupplied()).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsMissingWhereEverythingIsDone(Tandem.Phase phase) {
    Tandem tandem = Tandem.ready();
    tandem.phase = phase;
    assertThat(next(tandem).isPermitted()).isTrue();
    assertThat(next(tandem).findings()).isEmpty();
  }

  static Stream<Arguments> gaps() {
    return Stream.of(
        gap(Tandem.Phase.KICKOFF, "sessions-held.at-least", t -> t.meetings = 0),
        gap(Tandem.Phase.KICKOFF, "agreement-confirmations.at-least", t -> t.seniorSigned = false),
        gap(Tandem.Phase.KICKOFF, "goals-open.at-least", t -> t.targets.clear()),
        gap(
            Tandem.Phase.KICKOFF,
            "goals-open.at-most",
            t -> IntStream.range(0, 5).forEach(i -> t.targets.add(Tandem.target("Target " + i)))),
        gap(
            Tandem.Phase.KICKOFF,
            "goals-without-measure-or-date.none",
            t -> t.targets.get(0).deadline = null),
        gap(Tandem.Phase.GROWTH, "sessions-held-in-stage.at-least", t -> t.meetingsInPhase = 1),
        gap(Tandem.Phase.GROWTH, "goals-without-step.none", t -> t.targets.get(0).worked = false),
        gap(
            Tandem.Phase.GROWTH,
            "feedback-by-mentor-in-stage.at-least",
            t -> t.remarksOfSenior = 0),
        gap(Tandem.Phase.REVIEW, "goals-without-status.none", t -> t.targets.get(0).result = null),
        gap(Tandem.Phase.REVIEW, "reflections-in-stage.at-least", t -> t.journalPages = 0),
        gap(
            Tandem.Phase.REVIEW,
            "feedback-by-mentee-in-stage.at-least",
            t -> t.remarksOfJunior = 0),
        gap(
            Tandem.Phase.REVIEW,
            "feedback-by-mentor-in-stage.at-least",
            t -> t.remarksOfSenior = 0),
        gap(Tandem.Phase.FAREWELL, "sessions-held-in-stage.at-least", t -> t.meetingsInPhase = 0),
        gap(Tandem.Phase.FAREWELL, "actions-open.none", t -> t.toDos.add("Send the draft")),
        gap(
            Tandem.Phase.FAREWELL,
            "evaluations-by-mentee-in-stage.at-least",
            t -> t.questionnaire = false),
        gap(Tandem.Phase.FAREWELL, "successes.at-least", t -> t.highlights = 0),
        gap(Tandem.Phase.FAREWELL, "future-plans-in-stage.at-least", t -> t.outlookWritten = false),
        gap(
            Tandem.Phase.FAREWELL,
            "contact-choices-in-stage.at-least",
            t -> t.askedAboutContact = false),
        gap(Tandem.Phase.FAREWELL, "thanks-by-mentee-in-stage.at-least", t -> t.thanked = false));
  }

  private static Arguments gap(Tandem.Phase phase, String code, Consumer<Tandem> change) {
    return arguments(phase, code, change);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("gaps")
  void oneGapIsFoundAlone(Tandem.Phase phase, String code, Consumer<Tandem> change) {
    Tandem tandem = Tandem.ready();
    tandem.phase = phase;
    change.accept(tandem);
    assertThat(next(tandem).kind()).contains(Decision.Refused.Kind.CRITERIA_UNMET);
    assertThat(next(tandem).findings()).extracting(Finding::code).containsExactly(code);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("gaps")
  void aGapThatTheStandardPolicyOnlyRecommendsToFillIsNotInTheWay(
      Tandem.Phase phase, String code, Consumer<Tandem> change) {
    Tandem tandem = Tandem.ready();
    tandem.phase = phase;
    change.accept(tandem);
    Moves.Move move = next(Lifecycle.standard(), tandem);
    assertThat(move.findings()).extracting(Finding::code).contains(code);
    assertThat(move.isPermitted())
        .isEqualTo(move.findings().stream()
            .allMatch(finding -> finding.severity() == Finding.Severity.WARNING));
  }

  /** So the gaps above reach every criterion, and a new one without a gap fails here. */
  @Test
  void everyCriterionOnTheWayHasItsGap() {
    LifecyclePolicy policy = LIFECYCLE.policy();
    int criteria = Stream.of(
            policy.learningCriteria(),
            policy.reflectionCriteria(),
            policy.closureCriteria(),
            policy.completionCriteria())
        .mapToInt(List::size)
        .sum();
    Set<String> gaps =
        gaps().map(gap -> gap.get()[0] + " " + gap.get()[1]).collect(Collectors.toSet());
    assertThat(gaps).hasSize(criteria);
  }

  @Test
  void subjectsComeBackInTheApplicationsOwnWords() {
    Tandem tandem = Tandem.ready();
    tandem.phase = Tandem.Phase.REVIEW;
    tandem.targets.get(0).result = null;
    Finding finding = next(tandem).findings().get(0);
    assertThat(finding.subjects()).containsExactly("A roster that holds");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Goals without a status: 1, none may be left: A roster that holds.");
  }

  @Test
  void whatIsNotSuppliedIsNeverTakenForZero() {
    Evidence.Source nothing = Evidence.Source.builder().build();
    for (Stage stage : Stage.values()) {
      Moves moves = LIFECYCLE.moves(stage, nothing);
      Moves.Move move = stage
          .next()
          .map(moves::to)
          .or(() -> moves.move(MentorshipEvent.Type.COMPLETED))
          .orElseThrow();
      assertThat(move.findings())
          .extracting(Finding::code)
          .containsExactlyElementsOf(asked(stage).stream()
              .map(evidence -> evidence.code() + ".not-supplied")
              .distinct()
              .toList());
    }
  }
}
