package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.INTEGER;
import static io.github.mentoring4j.json.codec.Forms.LONG;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.LifecyclePolicy.Reference;
import io.github.mentoring4j.RecordedEvent;
import java.util.List;

/** A history, and its recorded events. */
final class HistoryForms {
  private static final int MOST_EVENTS = 10_000;

  private static final Form<Reference> POLICY = Shape.<Reference>ofRecord(
          "Policy", parts -> new Reference(parts.get("id"), parts.get("version")))
      .required("id", TEXT, Reference::id, part("id"))
      .required("version", INTEGER, Reference::version, part("version"));

  static final Shape<RecordedEvent, Parts> RECORDED = Shape.<RecordedEvent>ofRecord(
          "RecordedEvent", HistoryForms::recorded)
      .required("mentorship", TEXT, RecordedEvent::mentorship, part("mentorship"))
      .required("revision", LONG, RecordedEvent::revision, part("revision"))
      .optional("policy", POLICY, RecordedEvent::policy, part("policy"))
      .optional("override", TEXT, RecordedEvent::override, part("override"))
      .required("event", EventForm.EVENT, RecordedEvent::event, part("event"));

  static final Shape<List<RecordedEvent>, Parts> HISTORY = Shape.<List<RecordedEvent>>ofRecord(
          "History", parts -> List.copyOf(parts.<List<RecordedEvent>>get("events")))
      .required("events", Forms.list(RECORDED, MOST_EVENTS), events -> events, part("events"));

  private HistoryForms() {}

  private static RecordedEvent recorded(Parts parts) {
    return RecordedEvent.builder(parts.get("event"))
        .mentorship(parts.get("mentorship"))
        .revision(parts.<Long>get("revision"))
        .policy(parts.find("policy"))
        .override(parts.find("override"))
        .build();
  }
}
