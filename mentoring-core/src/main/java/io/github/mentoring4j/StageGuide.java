package io.github.mentoring4j;

import io.github.mentoring4j.internal.MentoringStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What people should know of a stage, in the reader's language. It comes from {@link Stage#guide}.
 *
 * <p>Condensed from public guides on mentoring, the stage models of Kram, Zachary and Clutterbuck among them. Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface StageGuide permits ImmutableStageGuide {

  /**
   * Says which stage this is about.
   *
   * @return the stage
   */
  Stage stage();

  /**
   * Says in one sentence what the stage is for.
   *
   * @return the focus
   */
  String focus();

  /**
   * Lists what the two do.
   *
   * @return the activities, at least one
   */
  List<String> activities();

  /**
   * Lists what the mentor in particular does and does not do.
   *
   * @return the mentor's part, at least one line
   */
  List<String> mentorsPart();

  /**
   * Lists the chances of the stage.
   *
   * @return the opportunities, at least one
   */
  List<String> opportunities();

  /**
   * Lists what often goes wrong.
   *
   * @return the challenges, at least one
   */
  List<String> challenges();

  /**
   * Lists the skills that the stage asks for.
   *
   * @return the skills, at least one
   */
  List<String> skills();

  /**
   * Lists questions to think about alone.
   *
   * @return the reflection prompts, at least one
   */
  List<String> reflectionPrompts();

  /**
   * Lists what the stage leaves behind.
   *
   * @return the artefacts, at least one
   */
  List<String> artefacts();
}
