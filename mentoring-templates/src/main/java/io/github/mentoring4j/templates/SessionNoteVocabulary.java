package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageInput.Kind;
import io.github.mentoring4j.templates.SessionNote.Done;
import io.github.mentoring4j.templates.SessionNote.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the templates of a session's agenda may say. */
final class SessionNoteVocabulary {
  static final Vocabulary<SessionNote> TERMS = Vocabulary.of(Kind.SESSION_NOTE, SessionNote.class)
      .mandatory("start", SessionNote::start)
      .mandatory("startDay", "start", note -> note.start().toLocalDate())
      .mandatory("goal", SessionNote::goal)
      .rows(
          "topics",
          "oneTopic",
          Rows.of("topic", Topic::text).maybe("topicMinutes", topic -> boxed(topic.minutes())),
          SessionNote::topics)
      .require("topics")
      .optional("minutes", note -> boxed(note.minutes()))
      .optional("place", SessionNote::place)
      .require("place")
      .optional("link", note -> note.link().map(URI::create))
      .require("link")
      .rows(
          "done",
          "oneDone",
          Rows.of("action", Done::action).maybe("result", Done::result),
          SessionNote::done)
      .rows(
          "questions",
          "oneQuestion",
          Rows.<String>of("question", text -> text).numbered(),
          SessionNote::questions)
      .rows(
          "materials",
          "oneMaterial",
          Rows.<String>of("material", text -> text),
          SessionNote::materials)
      .bodyGivesUp(SessionNoteVocabulary::bodyOrder);

  private SessionNoteVocabulary() {}

  private static Optional<Integer> boxed(OptionalInt minutes) {
    return minutes.isPresent() ? Optional.of(minutes.getAsInt()) : Optional.empty();
  }

  /** A mentor who is told no place needs the link. */
  private static List<List<String>> bodyOrder(SessionNote note) {
    List<List<String>> order =
        new ArrayList<>(List.of(List.of("materials"), List.of("done"), List.of("minutes")));
    if (note.place().isPresent()) {
      order.add(List.of("link"));
    }
    order.add(List.of("questions"));
    return order;
  }
}
