package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageInput.Kind;
import io.github.mentoring4j.templates.Recap.Action;
import java.time.MonthDay;
import java.util.List;

/** What the templates of a recap may say. */
final class RecapVocabulary {
  static final Vocabulary<Recap> TERMS = Vocabulary.of(Kind.RECAP, Recap.class)
      .mandatory("date", Recap::date)
      .mandatory("day", "date", recap -> MonthDay.from(recap.date()))
      .mandatory("thanksFor", Recap::thanksFor)
      .rows(
          "actions",
          "oneAction",
          Rows.of("action", Action::text).and("due", Action::due),
          Recap::actions)
      .require("actions")
      .rows("decisions", "oneDecision", Rows.<String>of("decision", text -> text), Recap::decisions)
      .rows("offers", "oneOffer", Rows.<String>of("offer", text -> text), Recap::offers)
      .optional("next", Recap::next)
      .bodyGivesUp(recap -> List.of(List.of("decisions"), List.of("offers"), List.of("next")));

  private RecapVocabulary() {}
}
