package io.github.mentoring4j;

import static io.github.mentoring4j.Stage.LEARNING_AND_DEVELOPMENT;
import static io.github.mentoring4j.Stage.PROGRESS_AND_REFLECTION;
import static io.github.mentoring4j.Stage.RELATIONSHIP_BUILDING;
import static io.github.mentoring4j.Stage.TRANSITION_AND_CLOSURE;

import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guarded moves, and what the two presets ask for at each: by the code of the finding, and its number where one evidence is asked for twice.
 */
record GuardedMove(
    String name, Stage from, Optional<Stage> to, List<String> required, List<String> recommended) {
  static final GuardedMove LEARNING = new GuardedMove(
      "learning",
      RELATIONSHIP_BUILDING,
      Optional.of(LEARNING_AND_DEVELOPMENT),
      List.of(
          "sessions-held.at-least 1",
          "agreement-confirmations.at-least 2",
          "goals-open.at-least 1",
          "goals-open.at-most 5"),
      List.of("goals-without-measure-or-date.none"));
  static final GuardedMove REFLECTION = new GuardedMove(
      "reflection",
      LEARNING_AND_DEVELOPMENT,
      Optional.of(PROGRESS_AND_REFLECTION),
      List.of("sessions-held-in-stage.at-least 1"),
      List.of(
          "sessions-held-in-stage.at-least 2",
          "goals-without-step.none",
          "feedback-by-mentor-in-stage.at-least 1"));
  static final GuardedMove CLOSURE = new GuardedMove(
      "closure",
      PROGRESS_AND_REFLECTION,
      Optional.of(TRANSITION_AND_CLOSURE),
      List.of("goals-without-status.none"),
      List.of(
          "reflections-in-stage.at-least 1",
          "feedback-by-mentee-in-stage.at-least 1",
          "feedback-by-mentor-in-stage.at-least 1"));
  static final GuardedMove EARLY_CLOSURE_FROM_THE_FIRST_STAGE = new GuardedMove(
      "early closure from the first stage",
      RELATIONSHIP_BUILDING,
      Optional.of(TRANSITION_AND_CLOSURE),
      List.of(),
      List.of("sessions-held.at-least 1", "goals-without-status.none"));
  static final GuardedMove EARLY_CLOSURE_FROM_THE_SECOND_STAGE = new GuardedMove(
      "early closure from the second stage",
      LEARNING_AND_DEVELOPMENT,
      Optional.of(TRANSITION_AND_CLOSURE),
      List.of(),
      List.of("sessions-held.at-least 1", "goals-without-status.none"));
  static final GuardedMove COMPLETION = new GuardedMove(
      "completion",
      TRANSITION_AND_CLOSURE,
      Optional.empty(),
      List.of(
          "sessions-held-in-stage.at-least 1",
          "actions-open.none",
          "evaluations-by-mentee-in-stage.at-least 1"),
      List.of(
          "successes.at-least 1",
          "future-plans-in-stage.at-least 1",
          "contact-choices-in-stage.at-least 1",
          "thanks-by-mentee-in-stage.at-least 1"));

  static final List<LifecyclePolicy> PRESETS =
      List.of(LifecyclePolicy.standard(), LifecyclePolicy.thorough());

  /** All that the standard policy asks for, required or recommended. */
  List<String> asks() {
    return Stream.concat(required.stream(), recommended.stream()).toList();
  }

  List<String> required(LifecyclePolicy preset) {
    return preset.equals(LifecyclePolicy.standard()) ? required : thorough();
  }

  List<String> recommended(LifecyclePolicy preset) {
    return preset.equals(LifecyclePolicy.standard()) ? recommended : List.of();
  }

  /** Both columns; of two numbers for the same the higher one covers the lower one. */
  private List<String> thorough() {
    Map<String, String> byCode = new LinkedHashMap<>();
    asks().forEach(ask -> byCode.put(ask.split(" ", 2)[0], ask));
    return List.copyOf(byCode.values());
  }

  boolean needsReason() {
    return to.isPresent() && from.next().isPresent() && !to.equals(from.next());
  }

  /** With a reason where one is needed. */
  MentorshipEvent event(Instant at, Actor by) {
    if (to.isEmpty()) {
      return new Completed(at, by);
    }
    return needsReason()
        ? new StageEntered(at, by, to.get(), "One of the two moves away")
        : new StageEntered(at, by, to.get());
  }

  Moves.Move among(Moves moves) {
    return to.map(moves::to)
        .or(() -> moves.move(MentorshipEvent.Type.COMPLETED))
        .orElseThrow();
  }

  /** How a finding is named here. */
  static String key(Finding finding) {
    String code = finding.code();
    return code.endsWith(".at-least") || code.endsWith(".at-most")
        ? code + " " + ((Finding.Fact.Count) finding.required().orElseThrow()).value()
        : code;
  }

  static List<String> keys(List<Finding> findings, Finding.Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .map(GuardedMove::key)
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
