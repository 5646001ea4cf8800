package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.MessageForms.RECIPIENT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.DATE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.LOCALE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.ZONE;
import static io.github.mentoring4j.json.codec.ZonedTimeBuilder.to;

import io.github.mentoring4j.json.codec.RecordParts.Part;
import io.github.mentoring4j.templates.RescheduleRequest;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import io.github.mentoring4j.templates.SessionAgenda.Topic;
import io.github.mentoring4j.templates.SessionRecap;
import io.github.mentoring4j.templates.SessionRecap.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** What the messages about one session are made from: before it, after it, and when it has to be moved. */
final class SessionMessageForms {
  private static final Codec<Topic> TOPIC = RecordCodec.<Topic>of("Topic", topic -> {
        Part<String> text = topic.required("text", TEXT, Topic::text);
        Part<Optional<Integer>> minutes =
            topic.optional("minutes", INTEGER, given -> ScalarCodecs.boxed(given.minutes()));
        return parts -> new Topic(parts.get(text), unboxed(parts.get(minutes)));
      })
      .judgedByOwner();

  private static final Codec<Done> DONE = RecordCodec.<Done>of("Done", done -> {
        Part<String> action = done.required("action", TEXT, Done::action);
        Part<Optional<String>> result = done.optional("result", TEXT, Done::result);
        return parts -> new Done(parts.get(action), parts.get(result));
      })
      .judgedByOwner();

  private static final Codec<Action> ACTION = RecordCodec.<Action>of("Action", action -> {
        Part<String> text = action.required("text", TEXT, Action::text);
        Part<LocalDate> due = action.required("due", DATE, Action::due);
        return parts -> new Action(parts.get(text), parts.get(due));
      })
      .judgedByOwner();

  /** A time that is offered: each has a zone of its own. */
  private static final Codec<ZonedDateTime> SLOT = RecordCodec.of("Slot", slot -> {
    Part<Instant> start = slot.required("start", INSTANT, ZonedDateTime::toInstant);
    Part<ZoneId> zone = slot.required("zone", ZONE, ZonedDateTime::getZone);
    return parts -> parts.get(start).atZone(parts.get(zone));
  });

  static final ObjectCodec<SessionAgenda, ?> SESSION_AGENDA = ZonedTimeBuilder.codec(
          "SessionAgenda",
          SessionAgenda::builder,
          SessionAgenda.Builder::build,
          "a start",
          SessionAgenda.Builder::start)
      .required(
          "recipient", RECIPIENT, SessionAgenda::recipient, to(SessionAgenda.Builder::recipient))
      .required("sender", TEXT, SessionAgenda::sender, to(SessionAgenda.Builder::sender))
      .required("start", INSTANT, note -> note.start().toInstant(), ZonedTimeBuilder::instant)
      .required("zone", ZONE, note -> note.start().getZone(), ZonedTimeBuilder::zone)
      .required("goal", TEXT, SessionAgenda::goal, to(SessionAgenda.Builder::goal))
      .list("topics", TOPIC, SessionAgenda::topics, to(SessionAgenda.Builder::addAllTopics))
      .optional(
          "minutes",
          INTEGER,
          note -> ScalarCodecs.boxed(note.minutes()),
          to(SessionAgenda.Builder::minutes))
      .optional("place", TEXT, SessionAgenda::place, to(SessionAgenda.Builder::place))
      .optional("link", TEXT, SessionAgenda::link, to(SessionAgenda.Builder::link))
      .list("done", DONE, SessionAgenda::done, to(SessionAgenda.Builder::addAllDone))
      .list("questions", TEXT, SessionAgenda::questions, to(SessionAgenda.Builder::addAllQuestions))
      .list("materials", TEXT, SessionAgenda::materials, to(SessionAgenda.Builder::addAllMaterials))
      .optional("language", LOCALE, SessionAgenda::language, to(SessionAgenda.Builder::language));

  static final ObjectCodec<SessionRecap, ?> SESSION_RECAP = ZonedTimeBuilder.codec(
          "SessionRecap",
          SessionRecap::builder,
          SessionRecap.Builder::build,
          "a next session",
          SessionRecap.Builder::next)
      .required(
          "recipient", RECIPIENT, SessionRecap::recipient, to(SessionRecap.Builder::recipient))
      .required("sender", TEXT, SessionRecap::sender, to(SessionRecap.Builder::sender))
      .required("date", DATE, SessionRecap::date, to(SessionRecap.Builder::date))
      .required("thanksFor", TEXT, SessionRecap::thanksFor, to(SessionRecap.Builder::thanksFor))
      .list("actions", ACTION, SessionRecap::actions, to(SessionRecap.Builder::addAllActions))
      .list("decisions", TEXT, SessionRecap::decisions, to(SessionRecap.Builder::addAllDecisions))
      .list("offers", TEXT, SessionRecap::offers, to(SessionRecap.Builder::addAllOffers))
      .optional(
          "next",
          INSTANT,
          recap -> recap.next().map(ZonedDateTime::toInstant),
          ZonedTimeBuilder::instant)
      .optional(
          "zone", ZONE, recap -> recap.next().map(ZonedDateTime::getZone), ZonedTimeBuilder::zone)
      .optional("language", LOCALE, SessionRecap::language, to(SessionRecap.Builder::language))
      .together("next", "zone");

  static final ObjectCodec<RescheduleRequest, ?> RESCHEDULE_REQUEST = ZonedTimeBuilder.codec(
          "RescheduleRequest",
          RescheduleRequest::builder,
          RescheduleRequest.Builder::build,
          "a start",
          RescheduleRequest.Builder::start)
      .required(
          "recipient",
          RECIPIENT,
          RescheduleRequest::recipient,
          to(RescheduleRequest.Builder::recipient))
      .required("sender", TEXT, RescheduleRequest::sender, to(RescheduleRequest.Builder::sender))
      .required("start", INSTANT, move -> move.start().toInstant(), ZonedTimeBuilder::instant)
      .required("zone", ZONE, move -> move.start().getZone(), ZonedTimeBuilder::zone)
      .list("slots", SLOT, RescheduleRequest::slots, to(RescheduleRequest.Builder::addAllSlots))
      .required("agenda", TEXT, RescheduleRequest::agenda, to(RescheduleRequest.Builder::agenda))
      .optional("reason", TEXT, RescheduleRequest::reason, to(RescheduleRequest.Builder::reason))
      .optional(
          "language", LOCALE, RescheduleRequest::language, to(RescheduleRequest.Builder::language));

  private SessionMessageForms() {}

  private static OptionalInt unboxed(Optional<Integer> number) {
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }
}
