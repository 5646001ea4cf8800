package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A history without the events that were recorded by mistake.
 *
 * @param events the remaining events, with new revisions
 * @param mentorship the relationship after them
 */
record HistoryCorrection(List<RecordedEvent> events, Mentorship mentorship) {

  static HistoryCorrection of(List<RecordedEvent> events, Set<Long> revisions) {
    Faults faults = Faults.of("History.without");
    String range = events.size() == 1
        ? "no revision: the history has only the event that opens it"
        : "a revision from 2 to " + events.size()
            + "; the event that opens a history cannot be left out";
    for (long revision : revisions) {
      faults.that(revision >= 2 && revision <= events.size(), "revision", revision, range);
    }
    faults.throwIfAny();
    List<RecordedEvent> kept = new ArrayList<>(events.size() - revisions.size());
    kept.add(events.get(0));
    Mentorship pair = MentorshipBeginning.of(events.get(0));
    for (int index = 1; index < events.size(); index++) {
      RecordedEvent recorded = events.get(index);
      if (!revisions.contains(recorded.revision())) {
        RecordedEvent renumbered =
            recorded.toBuilder().revision(pair.revision() + 1).build();
        pair = HistoryReplay.apply(pair, renumbered, index);
        kept.add(renumbered);
      }
    }
    return new HistoryCorrection(List.copyOf(kept), pair);
  }
}
