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
import org.jspecify.annotations.Nullable;

/** Histories and their recorded events. */
final class HistoryCodecs {
  static final Codec<Reference> POLICY = RecordCodec.of("Policy", policy -> {
    Part<String> id = policy.required("id", TEXT, Reference::id);
    Part<Integer> version = policy.required("version", INTEGER, Reference::version);
    return parts -> new Reference(parts.get(id), parts.get(version));
  });

  static final ObjectCodec<RecordedEvent, ?> RECORDED = RecordCodec.<RecordedEvent>of(
          "RecordedEvent", recorded -> {
            Part<String> mentorship =
                recorded.required("mentorship", TEXT, RecordedEvent::mentorship);
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
          })
      .document();

  private static final ListCodec<RecordedEvent> EVENTS = ListCodec.ofEvents(RECORDED);

  private static final ObjectCodec<History, ?> WHOLE = RecordCodec.<History>of(
          "History", history -> {
            Part<List<RecordedEvent>> events = history.required("events", EVENTS, History::events);
            return parts -> history(parts.get(events));
          })
      .form("{\"specVersion\":\"1.0\",\"events\":[…]}")
      .document();

  /** A history is an object. The bare list of its events is read, too. */
  static final Codec<History> HISTORY = new Codec<>() {
    @Override
    void write(WriteContext out, History history) {
      WHOLE.write(out, history);
    }

    @Override
    void writeDocument(WriteContext out, History history) {
      WHOLE.writeDocument(out, history);
    }

    @Override
    History read(ReadContext in) {
      return in.tokens().current() == DocumentToken.START_LIST ? bareList(in) : WHOLE.read(in);
    }
  };

  private HistoryCodecs() {}

  private static History bareList(ReadContext in) {
    int begin = in.tokens().place();
    List<RecordedEvent> events = EVENTS.read(in);
    @Nullable SourceMap places = in.takeSourceMap();
    try {
      return History.of(events);
    } catch (CorruptHistoryException e) {
      SourcePosition list = new SourcePosition(in.tokens().pointer(), begin);
      throw new DocumentRefusedException(
          ProblemCode.INVALID_VALUE,
          places == null ? list : places.find(String.valueOf(e.position()), list),
          "History is refused: " + e.getMessage(),
          e);
    }
  }

  private static History history(List<RecordedEvent> events) {
    try {
      return History.of(events);
    } catch (CorruptHistoryException e) {
      throw new PartRefusedException("events[" + e.position() + "]", e);
    }
  }
}
