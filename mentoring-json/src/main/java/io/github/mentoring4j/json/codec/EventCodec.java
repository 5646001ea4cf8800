package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.MentorshipEvent;
import tools.jackson.core.JsonToken;

/** Writes events, and reads them back. An event is one flat object, and its {@code type} decides on its other properties. */
final class EventCodec implements Codec<MentorshipEvent> {
  static final Codec<MentorshipEvent> EVENT = new EventCodec();

  private EventCodec() {}

  @Override
  public void write(WriteContext out, MentorshipEvent event) {
    write(out, event, EventTypeCodecs.of(event.type()));
  }

  @SuppressWarnings("unchecked")
  private static <E extends MentorshipEvent> void write(
      WriteContext out, MentorshipEvent event, ObjectCodec<E, ?> codec) {
    // The type of the event has chosen the codec.
    codec.write(out, (E) event);
  }

  @Override
  public MentorshipEvent read(ReadContext in) {
    in.expect(JsonToken.START_OBJECT, "an object");
    long begin = in.tokens().place();
    BufferedTokens before = new BufferedTokens(in.tokens());
    while (in.next() == JsonToken.PROPERTY_NAME) {
      if (in.raw().equals(EventTypeCodecs.TYPE)) {
        return readTyped(in, begin, before);
      }
      before.addProperty();
    }
    throw in.problem(
        ProblemCode.MISSING_PROPERTY, begin, "The event lacks \"type\". Add what is missing.");
  }

  private static MentorshipEvent readTyped(ReadContext in, long begin, BufferedTokens before) {
    in.next();
    long place = in.tokens().place();
    MentorshipEvent.Type type = EventTypeCodecs.EVENT_TYPE.read(in);
    Tokens behind = in.tokens();
    if (before.isEmpty()) {
      return EventTypeCodecs.of(type).readRest(in, begin, EventTypeCodecs.TYPE, place);
    }
    in.readFrom(before);
    MentorshipEvent event =
        EventTypeCodecs.of(type).readRest(in, begin, EventTypeCodecs.TYPE, place);
    in.readFrom(behind);
    return event;
  }
}
