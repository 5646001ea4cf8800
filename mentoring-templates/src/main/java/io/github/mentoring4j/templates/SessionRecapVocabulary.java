package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.SessionRecap.Action;
import java.util.List;

/** The words for the templates of a recap. */
final class SessionRecapVocabulary {
  static final Vocabulary<SessionRecap> TERMS = Vocabulary.of(
          MessageKind.SESSION_RECAP, SessionRecap.class)
      .mandatory("date", SessionRecap::date)
      .mandatory("day", "date", recap -> new MessageLanguage.Day(recap.date()))
      .mandatory("thanksFor", SessionRecap::thanksFor)
      .rows(
          "actions",
          "oneAction",
          TemplateRowVocabulary.of("action", Action::text).and("due", Action::due),
          SessionRecap::actions)
      .require("actions")
      .rows(
          "decisions",
          "oneDecision",
          TemplateRowVocabulary.<String>of("decision", text -> text),
          SessionRecap::decisions)
      .rows(
          "offers",
          "oneOffer",
          TemplateRowVocabulary.<String>of("offer", text -> text),
          SessionRecap::offers)
      .optional("next", SessionRecap::next)
      .bodyGivesUp(recap -> List.of(List.of("decisions"), List.of("offers"), List.of("next")));

  private SessionRecapVocabulary() {}
}
