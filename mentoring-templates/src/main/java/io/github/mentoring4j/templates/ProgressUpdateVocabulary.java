package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import java.util.List;

/** The words for the templates of a progress update. */
final class ProgressUpdateVocabulary {
  static final Vocabulary<ProgressUpdate> TERMS = Vocabulary.of(
          MessageKind.PROGRESS_UPDATE, ProgressUpdate.class)
      .rows(
          "goals",
          "oneGoal",
          TemplateRowVocabulary.of("goal", GoalUpdate::goal)
              .maybe("status", GoalUpdate::status)
              .maybe("evidence", GoalUpdate::evidence)
              .maybe("next", GoalUpdate::next)
              .numbered(),
          ProgressUpdate::goals)
      .require("goals")
      .rows(
          "questions",
          "oneQuestion",
          TemplateRowVocabulary.<String>of("question", text -> text).numbered(),
          ProgressUpdate::questions)
      .require("questions")
      .flag("twoQuestions", update -> update.questions().size() == 2)
      .flag("threeQuestions", update -> update.questions().size() == 3)
      .optional("blocked", ProgressUpdate::blocked)
      .optional("neededBy", ProgressUpdate::neededBy)
      .optional(
          "neededByDay", "neededBy", update -> update.neededBy().map(MessageLanguage.Day::new))
      .subjectGivesUp("neededBy")
      .bodyGivesUp(update -> List.of(List.of("blocked"), List.of("neededBy")));

  private ProgressUpdateVocabulary() {}
}
