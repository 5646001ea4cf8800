package io.github.mentoring4j;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The fixed table of moves between two stages. */
enum StageMove {
  /** To the next stage, if the criteria are met. */
  FORWARD,
  /** To an earlier stage, with a reason and without criteria. */
  BACK,
  /** Straight to the last stage, with a reason, if criteria of its own are met. */
  EARLY_CLOSING,
  /** To the stage where one is already: refused. */
  SAME,
  /** Any other: refused. */
  NONE;

  static StageMove between(Stage from, Stage to) {
    if (from == to) {
      return SAME;
    }
    return switch (from) {
      case RELATIONSHIP_BUILDING ->
        switch (to) {
          case LEARNING_AND_DEVELOPMENT -> FORWARD;
          case TRANSITION_AND_CLOSURE -> EARLY_CLOSING;
          case RELATIONSHIP_BUILDING, PROGRESS_AND_REFLECTION -> NONE;
        };
      case LEARNING_AND_DEVELOPMENT ->
        switch (to) {
          case PROGRESS_AND_REFLECTION -> FORWARD;
          case RELATIONSHIP_BUILDING -> BACK;
          case TRANSITION_AND_CLOSURE -> EARLY_CLOSING;
          case LEARNING_AND_DEVELOPMENT -> NONE;
        };
      case PROGRESS_AND_REFLECTION ->
        switch (to) {
          case TRANSITION_AND_CLOSURE -> FORWARD;
          case LEARNING_AND_DEVELOPMENT -> BACK;
          case RELATIONSHIP_BUILDING, PROGRESS_AND_REFLECTION -> NONE;
        };
      case TRANSITION_AND_CLOSURE ->
        switch (to) {
          case PROGRESS_AND_REFLECTION, LEARNING_AND_DEVELOPMENT -> BACK;
          case RELATIONSHIP_BUILDING, TRANSITION_AND_CLOSURE -> NONE;
        };
    };
  }

  boolean exists() {
    return this == FORWARD || needsReason();
  }

  boolean isGuarded() {
    return this == FORWARD || this == EARLY_CLOSING;
  }

  boolean needsReason() {
    return this == BACK || this == EARLY_CLOSING;
  }

  private static final List<List<Stage>> TARGETS = forEach(from ->
      Arrays.stream(Stage.values()).filter(to -> between(from, to).exists()).toList());

  /** The stages that can be entered from here, in their order. */
  static List<Stage> targets(Stage from) {
    return of(from, TARGETS);
  }

  /** A table that is made once, with an entry for each stage in their order. */
  static <T> List<T> forEach(Function<Stage, T> entry) {
    return Arrays.stream(Stage.values()).map(entry).toList();
  }

  /** The entry of a table for a stage. */
  static <T> T of(Stage stage, List<T> table) {
    return table.get(stage.number() - 1);
  }
}
