package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.LONG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.CorruptHistoryException;
import io.github.mentoring4j.History;
import io.github.mentoring4j.LifecyclePolicy.Reference;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.codec.RecordParts.Part;
import java.util.List;
import java.util.Optional;

/** Histories and their recorded events. */
final class HistoryCodecs {
  private static final int MOST_EVENTS = 10_000;

  private static final Codec<Reference> POLICY = RecordCodec.of("Policy", policy -> {
    Part<String> id = policy.required("id", TEXT, Reference::id);
    Part<Integer> version = policy.required("version", INTEGER, Reference::version);
    return parts -> new Reference(parts.get(id), parts.get(version));
  });

  static final ObjectCodec<RecordedEvent, ?> RECORDED =
      RecordCodec.of("RecordedEvent", recorded -> {
        Part<String> mentorship = recorded.required("mentorship", TEXT, RecordedEvent::mentorship);
        Part<Long> revision = recorded.required("revision", LONG, RecordedEvent::revision);
        Part<Optional<Reference>> policy =
            recorded.optional("policy", POLICY, RecordedEvent::policy);
        Part<Optional<Reason>> override =
            recorded.optional("override", ValueCodecs.REASON, RecordedEvent::override);
        Part<MentorshipEvent> event =
            recorded.required("event", EventCodec.EVENT, RecordedEvent::event);
        return parts -> RecordedEvent.builder(parts.get(event))
            .mentorship(parts.get(mentorship))
            .revision(parts.get(revision))
            .policy(parts.get(policy))
            .override(parts.get(override))
            .build();
      });

  static final ObjectCodec<History, ?> HISTORY = RecordCodec.of("History", history -> {
    Part<List<RecordedEvent>> events =
        history.required("events", ListCodec.ofAtMost(MOST_EVENTS, RECORDED), History::events);
    return parts -> history(parts.get(events));
  });

  private HistoryCodecs() {}

  private static History history(List<RecordedEvent> events) {
    try {
      return History.of(events);
    } catch (CorruptHistoryException e) {
      throw new PartRefusedException("events[" + e.position() + "]", e);
    }
  }
}
