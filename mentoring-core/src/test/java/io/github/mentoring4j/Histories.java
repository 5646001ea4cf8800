package io.github.mentoring4j;

import java.util.ArrayList;
import java.util.List;

/** Histories that nobody has decided. */
final class Histories {
  private Histories() {}

  /** Numbers the events from 1 on, without a policy. */
  static List<RecordedEvent> recorded(String mentorship, List<? extends MentorshipEvent> events) {
    List<RecordedEvent> history = new ArrayList<>();
    for (MentorshipEvent event : events) {
      history.add(recorded(event, history.size() + 1L, mentorship));
    }
    return history;
  }

  static RecordedEvent recorded(MentorshipEvent event, long revision, String mentorship) {
    return RecordedEvent.builder(event)
        .mentorship(mentorship)
        .revision(revision)
        .build();
  }

  /** A history and one event more. */
  static List<RecordedEvent> with(History history, MentorshipEvent event) {
    List<RecordedEvent> longer = new ArrayList<>(history.events());
    longer.add(recorded(event, longer.size() + 1L, longer.get(0).mentorship()));
    return longer;
  }
}
