package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.MessageForms.RECIPIENT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.DATE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.LOCALE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;
import static io.github.mentoring4j.json.codec.ValueCodecs.ZONED_TIME;

import io.github.mentoring4j.json.codec.RecordParts.Part;
import io.github.mentoring4j.templates.MessageKind;
import io.github.mentoring4j.templates.RescheduleRequest;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import io.github.mentoring4j.templates.SessionAgenda.Topic;
import io.github.mentoring4j.templates.SessionRecap;
import io.github.mentoring4j.templates.SessionRecap.Action;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What the messages about one session are made from: before it, after it, and when it has to be moved. */
final class SessionMessageForms {
  static final Codec<Topic> TOPIC = RecordCodec.<Topic>of("Topic", topic -> {
        Part<String> text = topic.required("text", TEXT, Topic::text);
        Part<Optional<Integer>> minutes =
            topic.optional("minutes", INTEGER, given -> ScalarCodecs.boxed(given.minutes()));
        return parts -> new Topic(parts.get(text), unboxed(parts.get(minutes)));
      })
      .judgedByOwner();

  static final Codec<Done> DONE = RecordCodec.<Done>of("Done", done -> {
        Part<String> action = done.required("action", TEXT, Done::action);
        Part<Optional<String>> result = done.optional("result", TEXT, Done::result);
        return parts -> new Done(parts.get(action), parts.get(result));
      })
      .judgedByOwner();

  static final Codec<Action> ACTION = RecordCodec.<Action>of("Action", action -> {
        Part<String> text = action.required("text", TEXT, Action::text);
        Part<LocalDate> due = action.required("due", DATE, Action::due);
        return parts -> new Action(parts.get(text), parts.get(due));
      })
      .judgedByOwner();

  static final ObjectCodec<SessionAgenda, ?> SESSION_AGENDA = ObjectCodec.of(
          "SessionAgenda", SessionAgenda::builder, SessionAgenda.Builder::build)
      .tag("kind", MessageForms.KIND, MessageKind.SESSION_AGENDA)
      .required("recipient", RECIPIENT, SessionAgenda::recipient, SessionAgenda.Builder::recipient)
      .required("sender", TEXT, SessionAgenda::sender, SessionAgenda.Builder::sender)
      .required("start", ZONED_TIME, SessionAgenda::start, SessionAgenda.Builder::start)
      .required("goal", TEXT, SessionAgenda::goal, SessionAgenda.Builder::goal)
      .list("topics", TOPIC, SessionAgenda::topics, SessionAgenda.Builder::addAllTopics)
      .optional(
          "minutes",
          INTEGER,
          note -> ScalarCodecs.boxed(note.minutes()),
          SessionAgenda.Builder::minutes)
      .optional("place", TEXT, SessionAgenda::place, SessionAgenda.Builder::place)
      .optional("link", TEXT, SessionAgenda::link, SessionAgenda.Builder::link)
      .list("done", DONE, SessionAgenda::done, SessionAgenda.Builder::addAllDone)
      .set(
          "helpWanted",
          SessionPlanCodec.HELP,
          SessionAgenda::helpWanted,
          SessionAgenda.Builder::addAllHelpWanted)
      .list("questions", TEXT, SessionAgenda::questions, SessionAgenda.Builder::addAllQuestions)
      .list("materials", TEXT, SessionAgenda::materials, SessionAgenda.Builder::addAllMaterials)
      .optional("language", LOCALE, SessionAgenda::language, SessionAgenda.Builder::language)
      .document();

  static final ObjectCodec<SessionRecap, ?> SESSION_RECAP = ObjectCodec.of(
          "SessionRecap", SessionRecap::builder, SessionRecap.Builder::build)
      .tag("kind", MessageForms.KIND, MessageKind.SESSION_RECAP)
      .required("recipient", RECIPIENT, SessionRecap::recipient, SessionRecap.Builder::recipient)
      .required("sender", TEXT, SessionRecap::sender, SessionRecap.Builder::sender)
      .required("date", DATE, SessionRecap::date, SessionRecap.Builder::date)
      .required("thanksFor", TEXT, SessionRecap::thanksFor, SessionRecap.Builder::thanksFor)
      .list("actions", ACTION, SessionRecap::actions, SessionRecap.Builder::addAllActions)
      .list("decisions", TEXT, SessionRecap::decisions, SessionRecap.Builder::addAllDecisions)
      .list("offers", TEXT, SessionRecap::offers, SessionRecap.Builder::addAllOffers)
      .optional("next", ZONED_TIME, SessionRecap::next, SessionRecap.Builder::next)
      .optional("language", LOCALE, SessionRecap::language, SessionRecap.Builder::language)
      .document();

  static final ObjectCodec<RescheduleRequest, ?> RESCHEDULE_REQUEST = ObjectCodec.of(
          "RescheduleRequest", RescheduleRequest::builder, RescheduleRequest.Builder::build)
      .tag("kind", MessageForms.KIND, MessageKind.RESCHEDULE_REQUEST)
      .required(
          "recipient",
          RECIPIENT,
          RescheduleRequest::recipient,
          RescheduleRequest.Builder::recipient)
      .required("sender", TEXT, RescheduleRequest::sender, RescheduleRequest.Builder::sender)
      .required("start", ZONED_TIME, RescheduleRequest::start, RescheduleRequest.Builder::start)
      .list("slots", ZONED_TIME, RescheduleRequest::slots, RescheduleRequest.Builder::addAllSlots)
      .required("agenda", TEXT, RescheduleRequest::agenda, RescheduleRequest.Builder::agenda)
      .optional("reason", TEXT, RescheduleRequest::reason, RescheduleRequest.Builder::reason)
      .optional(
          "language", LOCALE, RescheduleRequest::language, RescheduleRequest.Builder::language)
      .document();

  private SessionMessageForms() {}

  private static OptionalInt unboxed(Optional<Integer> number) {
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }
}
