package io.github.mentoring4j.templates;

import java.util.List;

/** The words for the templates of closing thanks. */
final class ClosingThanksVocabulary {
  static final Vocabulary<ClosingThanks> TERMS = Vocabulary.of(
          MessageKind.CLOSING_THANKS, ClosingThanks.class)
      .mandatory("difference", ClosingThanks::difference)
      .rows(
          "achievements",
          "oneAchievement",
          TemplateRowVocabulary.<String>of("achievement", text -> text),
          ClosingThanks::achievements)
      .require("achievements")
      .mandatory("next", ClosingThanks::next)
      .optional("contact", ClosingThanks::contact)
      .optional("offer", ClosingThanks::offer)
      .bodyGivesUp(thanks -> List.of(List.of("offer"), List.of("contact")))
      .noteRequires("recipient", "difference")
      .noteGivesUp("next", "sender");

  private ClosingThanksVocabulary() {}
}
