package io.github.mentoring4j.templates;

import io.github.mentoring4j.readiness.SessionPlan.Help;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import io.github.mentoring4j.templates.SessionAgenda.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The words for the templates of a session's agenda. */
final class SessionAgendaVocabulary {
  static final Vocabulary<SessionAgenda> TERMS = Vocabulary.of(
          MessageKind.SESSION_AGENDA, SessionAgenda.class)
      .mandatory("start", SessionAgenda::start)
      .mandatory("startDay", "start", agenda -> agenda.start().toLocalDate())
      .mandatory("goal", SessionAgenda::goal)
      .rows(
          "topics",
          "oneTopic",
          TemplateRowVocabulary.of("topic", Topic::text)
              .maybe("topicMinutes", topic -> boxed(topic.minutes())),
          SessionAgenda::topics)
      .require("topics")
      .optional("minutes", agenda -> boxed(agenda.minutes()))
      .optional("place", SessionAgenda::place)
      .require("place")
      .optional("link", agenda -> agenda.link().map(URI::create))
      .require("link")
      .rows(
          "done",
          "oneDone",
          TemplateRowVocabulary.of("action", Done::action).maybe("result", Done::result),
          SessionAgenda::done)
      .optional("helpWanted", agenda -> filled(agenda.helpWanted()))
      .rows(
          "questions",
          "oneQuestion",
          TemplateRowVocabulary.<String>of("question", text -> text).numbered(),
          SessionAgenda::questions)
      .rows(
          "materials",
          "oneMaterial",
          TemplateRowVocabulary.<String>of("material", text -> text),
          SessionAgenda::materials)
      .bodyGivesUp(SessionAgendaVocabulary::bodyOrder);

  private SessionAgendaVocabulary() {}

  private static Optional<Integer> boxed(OptionalInt minutes) {
    return minutes.isPresent() ? Optional.of(minutes.getAsInt()) : Optional.empty();
  }

  private static Optional<List<Help>> filled(Set<Help> wanted) {
    return wanted.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(wanted));
  }

  /** The link stays if there is no place. */
  private static List<List<String>> bodyOrder(SessionAgenda agenda) {
    List<List<String>> order = new ArrayList<>(
        List.of(List.of("materials"), List.of("done"), List.of("minutes"), List.of("helpWanted")));
    if (agenda.place().isPresent()) {
      order.add(List.of("link"));
    }
    order.add(List.of("questions"));
    return order;
  }
}
