package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.FLAG;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.EventType;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import java.time.Instant;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** An event is one flat object, whose {@code type} says which other properties it has. A new event needs a shape here and a code. */
final class EventForm implements Form<MentorshipEvent> {
  static final Form<MentorshipEvent> EVENT = new EventForm();

  private static final String TYPE = "type";

  private static final Shape<Proposed, Parts> PROPOSED = EventForm.<Proposed>event(
          "Proposed",
          parts -> new Proposed(
              at(parts),
              by(parts),
              parts.get("mentee"),
              parts.get("mentor"),
              parts.find("predecessor")))
      .required("mentee", TEXT, Proposed::mentee, part("mentee"))
      .required("mentor", TEXT, Proposed::mentor, part("mentor"))
      .optional("predecessor", TEXT, Proposed::predecessor, part("predecessor"));

  private static final Shape<Accepted, Parts> ACCEPTED =
      event("Accepted", parts -> new Accepted(at(parts), by(parts)));

  private static final Shape<AgreementReached, Parts> AGREEMENT_REACHED =
      EventForm.<AgreementReached>event(
              "AgreementReached",
              parts -> new AgreementReached(at(parts), by(parts), parts.get("agreement")))
          .required(
              "agreement", ValueForms.AGREEMENT, AgreementReached::agreement, part("agreement"));

  private static final Shape<GoalSet, Parts> GOAL_SET = EventForm.<GoalSet>event(
          "GoalSet", parts -> new GoalSet(at(parts), by(parts), parts.get("goal")))
      .required("goal", ValueForms.GOAL, GoalSet::goal, part("goal"));

  private static final Shape<GoalAssessed, Parts> GOAL_ASSESSED = EventForm.<GoalAssessed>event(
          "GoalAssessed", parts -> new GoalAssessed(at(parts), by(parts), parts.get("assessment")))
      .required("assessment", ValueForms.ASSESSMENT, GoalAssessed::assessment, part("assessment"));

  private static final Shape<StepLogged, Parts> STEP_LOGGED = EventForm.<StepLogged>event(
          "StepLogged",
          parts -> new StepLogged(
              at(parts),
              by(parts),
              parts.get("goal"),
              parts.<Boolean>get("taken"),
              parts.get("text")))
      .required("goal", TEXT, StepLogged::goal, part("goal"))
      .required("taken", FLAG, StepLogged::taken, part("taken"))
      .required("text", TEXT, StepLogged::text, part("text"));

  private static final Shape<SessionPlanned, Parts> SESSION_PLANNED =
      EventForm.<SessionPlanned>event(
              "SessionPlanned",
              parts -> new SessionPlanned(at(parts), by(parts), parts.get("session")))
          .required("session", ValueForms.SESSION, SessionPlanned::session, part("session"));

  private static final Shape<SessionHeld, Parts> SESSION_HELD = EventForm.<SessionHeld>event(
          "SessionHeld", parts -> new SessionHeld(at(parts), by(parts), parts.get("session")))
      .required("session", TEXT, SessionHeld::session, part("session"));

  private static final Shape<ActionAgreed, Parts> ACTION_AGREED = EventForm.<ActionAgreed>event(
          "ActionAgreed", parts -> new ActionAgreed(at(parts), by(parts), parts.get("action")))
      .required("action", ValueForms.ACTION, ActionAgreed::action, part("action"));

  private static final Shape<ActionClosed, Parts> ACTION_CLOSED = EventForm.<ActionClosed>event(
          "ActionClosed",
          parts -> new ActionClosed(at(parts), by(parts), parts.get("action"), parts.get("ending")))
      .required("action", TEXT, ActionClosed::action, part("action"))
      .required("ending", Codes.ENDING, ActionClosed::ending, part("ending"));

  private static final Shape<Noted, Parts> NOTED = EventForm.<Noted>event(
          "Noted",
          parts -> new Noted(
              at(parts),
              by(parts),
              parts.get("kind"),
              parts.<String>find("text").orElse("")))
      .required("kind", Codes.NOTED_KIND, Noted::kind, part("kind"))
      .defaulted("text", TEXT, Noted::text, part("text"));

  private static final Shape<StageEntered, Parts> STAGE_ENTERED = EventForm.<StageEntered>event(
          "StageEntered",
          parts -> new StageEntered(
              at(parts), by(parts), parts.get("stage"), parts.<String>find("reason")))
      .required("stage", Codes.STAGE, StageEntered::stage, part("stage"))
      .optional("reason", TEXT, StageEntered::reason, part("reason"));

  private static final Shape<Completed, Parts> COMPLETED =
      event("Completed", parts -> new Completed(at(parts), by(parts)));

  private static final Shape<Ended, Parts> ENDED = EventForm.<Ended>event(
          "Ended", parts -> new Ended(at(parts), by(parts), parts.<String>find("reason")))
      .optional("reason", TEXT, Ended::reason, part("reason"));

  private EventForm() {}

  private static <E extends MentorshipEvent> Shape<E, Parts> event(
      String name, Function<Parts, E> finish) {
    return Shape.<E>ofRecord(name, finish)
        .required(TYPE, Codes.EVENT_TYPE, MentorshipEvent::type, part(TYPE))
        .required("at", Forms.INSTANT, MentorshipEvent::at, part("at"))
        .required("by", ActorForm.ACTOR, MentorshipEvent::by, part("by"));
  }

  private static Instant at(Parts parts) {
    return parts.get("at");
  }

  private static Actor by(Parts parts) {
    return parts.get("by");
  }

  private static Shape<? extends MentorshipEvent, Parts> shape(EventType type) {
    return switch (type) {
      case PROPOSED -> PROPOSED;
      case ACCEPTED -> ACCEPTED;
      case AGREEMENT_REACHED -> AGREEMENT_REACHED;
      case GOAL_SET -> GOAL_SET;
      case GOAL_ASSESSED -> GOAL_ASSESSED;
      case STEP_LOGGED -> STEP_LOGGED;
      case SESSION_PLANNED -> SESSION_PLANNED;
      case SESSION_HELD -> SESSION_HELD;
      case ACTION_AGREED -> ACTION_AGREED;
      case ACTION_CLOSED -> ACTION_CLOSED;
      case NOTED -> NOTED;
      case STAGE_ENTERED -> STAGE_ENTERED;
      case COMPLETED -> COMPLETED;
      case ENDED -> ENDED;
    };
  }

  @Override
  public void write(Writing out, MentorshipEvent event) {
    write(out, event, shape(event.type()));
  }

  @SuppressWarnings("unchecked")
  private static <E extends MentorshipEvent> void write(
      Writing out, MentorshipEvent event, Shape<E, Parts> shape) {
    // The type of the event has chosen the shape.
    shape.write(out, (E) event);
  }

  @Override
  public MentorshipEvent read(Reading in) {
    in.expect(JsonToken.START_OBJECT, "an object");
    long begin = in.tokens().place();
    RecordedTokens before = new RecordedTokens(in.tokens());
    while (in.next() == JsonToken.PROPERTY_NAME) {
      if (in.raw().equals(TYPE)) {
        return readTyped(in, begin, before);
      }
      before.recordProperty();
    }
    throw Problems.at(
        in.tokens().pointer(),
        begin,
        "missing-property",
        "The event lacks \"type\". Add what is missing.");
  }

  private static MentorshipEvent readTyped(Reading in, long begin, RecordedTokens before) {
    in.next();
    long place = in.tokens().place();
    EventType type = Codes.EVENT_TYPE.read(in);
    Tokens behind = in.tokens();
    if (before.isEmpty()) {
      return shape(type).readRest(in, begin, TYPE, place);
    }
    in.readFrom(before);
    MentorshipEvent event = shape(type).readRest(in, begin, TYPE, place);
    in.readFrom(behind);
    return event;
  }
}
