package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.MentorshipEvent;

/** Writes events, and reads them back. An event is one flat object, and its {@code type} decides on its other properties. */
final class EventCodec {
  static final TaggedCodec<MentorshipEvent, MentorshipEvent.Type> EVENT = new TaggedCodec<>(
      "The event",
      EventTypeCodecs.TYPE,
      EventTypeCodecs.EVENT_TYPE,
      MentorshipEvent::type,
      EventTypeCodecs::of);

  private EventCodec() {}
}
