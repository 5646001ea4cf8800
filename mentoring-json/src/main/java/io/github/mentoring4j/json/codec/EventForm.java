package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.EventType;
import io.github.mentoring4j.MentorshipEvent;
import tools.jackson.core.JsonToken;

/** An event is one flat object, whose {@code type} says which other properties it has. */
final class EventForm implements Form<MentorshipEvent> {
  static final Form<MentorshipEvent> EVENT = new EventForm();

  private EventForm() {}

  @Override
  public void write(Writing out, MentorshipEvent event) {
    write(out, event, EventShapes.of(event.type()));
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
      if (in.raw().equals(EventShapes.TYPE)) {
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
      return EventShapes.of(type).readRest(in, begin, EventShapes.TYPE, place);
    }
    in.readFrom(before);
    MentorshipEvent event = EventShapes.of(type).readRest(in, begin, EventShapes.TYPE, place);
    in.readFrom(behind);
    return event;
  }
}
