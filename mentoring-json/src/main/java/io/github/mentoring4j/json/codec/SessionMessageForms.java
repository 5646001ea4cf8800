package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Draft.to;
import static io.github.mentoring4j.json.codec.Forms.DATE;
import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.INTEGER;
import static io.github.mentoring4j.json.codec.Forms.LOCALE;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Forms.ZONE;
import static io.github.mentoring4j.json.codec.MessageForms.PERSON;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.templates.Recap;
import io.github.mentoring4j.templates.Recap.Action;
import io.github.mentoring4j.templates.Reschedule;
import io.github.mentoring4j.templates.SessionNote;
import io.github.mentoring4j.templates.SessionNote.Done;
import io.github.mentoring4j.templates.SessionNote.Topic;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** What the messages about one session are made from: before it, after it, and when it has to be moved. */
final class SessionMessageForms {
  private static final Form<Topic> TOPIC = Shape.<Topic>ofRecord(
          "Topic", parts -> new Topic(parts.get("text"), unboxed(parts.find("minutes"))))
      .required("text", TEXT, Topic::text, part("text"))
      .optional("minutes", INTEGER, topic -> Forms.boxed(topic.minutes()), part("minutes"))
      .judgedByOwner();

  private static final Form<Done> DONE = Shape.<Done>ofRecord(
          "Done", parts -> new Done(parts.get("action"), parts.find("result")))
      .required("action", TEXT, Done::action, part("action"))
      .optional("result", TEXT, Done::result, part("result"))
      .judgedByOwner();

  private static final Form<Action> ACTION = Shape.<Action>ofRecord(
          "Action", parts -> new Action(parts.get("text"), parts.get("due")))
      .required("text", TEXT, Action::text, part("text"))
      .required("due", DATE, Action::due, part("due"))
      .judgedByOwner();

  /** A time that is offered: each has a zone of its own. */
  private static final Form<ZonedDateTime> SLOT = Shape.<ZonedDateTime>ofRecord(
          "Slot", parts -> parts.<Instant>get("start").atZone(parts.get("zone")))
      .required("start", INSTANT, ZonedDateTime::toInstant, part("start"))
      .required("zone", ZONE, ZonedDateTime::getZone, part("zone"));

  static final Shape<SessionNote, Draft<SessionNote.Builder>> SESSION_NOTE = Draft.shape(
          "SessionNote",
          SessionNote::builder,
          SessionNote.Builder::build,
          "a start",
          SessionNote.Builder::start)
      .required("mentor", PERSON, SessionNote::mentor, to(SessionNote.Builder::mentor))
      .required("mentee", TEXT, SessionNote::mentee, to(SessionNote.Builder::mentee))
      .required("start", INSTANT, note -> note.start().toInstant(), Draft::instant)
      .required("zone", ZONE, note -> note.start().getZone(), Draft::zone)
      .required("goal", TEXT, SessionNote::goal, to(SessionNote.Builder::goal))
      .list("topics", TOPIC, SessionNote::topics, to(SessionNote.Builder::addAllTopics))
      .optional(
          "minutes", INTEGER, note -> Forms.boxed(note.minutes()), to(SessionNote.Builder::minutes))
      .optional("place", TEXT, SessionNote::place, to(SessionNote.Builder::place))
      .optional("link", TEXT, SessionNote::link, to(SessionNote.Builder::link))
      .list("done", DONE, SessionNote::done, to(SessionNote.Builder::addAllDone))
      .list("questions", TEXT, SessionNote::questions, to(SessionNote.Builder::addAllQuestions))
      .list("materials", TEXT, SessionNote::materials, to(SessionNote.Builder::addAllMaterials))
      .optional("language", LOCALE, SessionNote::language, to(SessionNote.Builder::language));

  static final Shape<Recap, Draft<Recap.Builder>> RECAP = Draft.shape(
          "Recap", Recap::builder, Recap.Builder::build, "a next session", Recap.Builder::next)
      .required("mentor", PERSON, Recap::mentor, to(Recap.Builder::mentor))
      .required("mentee", TEXT, Recap::mentee, to(Recap.Builder::mentee))
      .required("date", DATE, Recap::date, to(Recap.Builder::date))
      .required("thanksFor", TEXT, Recap::thanksFor, to(Recap.Builder::thanksFor))
      .list("actions", ACTION, Recap::actions, to(Recap.Builder::addAllActions))
      .list("decisions", TEXT, Recap::decisions, to(Recap.Builder::addAllDecisions))
      .list("offers", TEXT, Recap::offers, to(Recap.Builder::addAllOffers))
      .optional(
          "next", INSTANT, recap -> recap.next().map(ZonedDateTime::toInstant), Draft::instant)
      .optional("zone", ZONE, recap -> recap.next().map(ZonedDateTime::getZone), Draft::zone)
      .optional("language", LOCALE, Recap::language, to(Recap.Builder::language))
      .together("next", "zone");

  static final Shape<Reschedule, Draft<Reschedule.Builder>> RESCHEDULE = Draft.shape(
          "Reschedule",
          Reschedule::builder,
          Reschedule.Builder::build,
          "a start",
          Reschedule.Builder::start)
      .required("mentor", PERSON, Reschedule::mentor, to(Reschedule.Builder::mentor))
      .required("mentee", TEXT, Reschedule::mentee, to(Reschedule.Builder::mentee))
      .required("start", INSTANT, move -> move.start().toInstant(), Draft::instant)
      .required("zone", ZONE, move -> move.start().getZone(), Draft::zone)
      .list("slots", SLOT, Reschedule::slots, to(Reschedule.Builder::addAllSlots))
      .required("agenda", TEXT, Reschedule::agenda, to(Reschedule.Builder::agenda))
      .optional("reason", TEXT, Reschedule::reason, to(Reschedule.Builder::reason))
      .optional("language", LOCALE, Reschedule::language, to(Reschedule.Builder::language));

  private SessionMessageForms() {}

  private static OptionalInt unboxed(Optional<Integer> number) {
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }
}
