package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageInput.Kind;
import java.util.List;

/** What the templates of closing thanks may say. */
final class ClosingThanksVocabulary {
  static final Vocabulary<ClosingThanks> TERMS = Vocabulary.of(
          Kind.CLOSING_THANKS, ClosingThanks.class)
      .mandatory("difference", ClosingThanks::difference)
      .rows(
          "achievements",
          "oneAchievement",
          Rows.<String>of("achievement", text -> text),
          ClosingThanks::achievements)
      .require("achievements")
      .mandatory("next", ClosingThanks::next)
      .optional("contact", ClosingThanks::contact)
      .optional("offer", ClosingThanks::offer)
      .bodyGivesUp(thanks -> List.of(List.of("offer"), List.of("contact")))
      .noteRequires("mentor", "difference")
      .noteGivesUp("next", "mentee");

  private ClosingThanksVocabulary() {}
}
