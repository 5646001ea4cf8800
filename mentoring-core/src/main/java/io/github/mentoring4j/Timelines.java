package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.util.List;

/** Cuts a history where visits begin. */
final class Timelines {
  private Timelines() {}

  static Timeline of(Mentorship pair, List<RecordedEvent> history, List<Integer> starts) {
    int accepted = starts.isEmpty() ? history.size() : starts.get(0);
    ImmutableTimeline.Builder timeline = ImmutableTimeline.builder()
        .mentorship(pair)
        .addAllBeforeAcceptance(history.subList(0, accepted));
    for (int i = 0; i < starts.size(); i++) {
      boolean last = i + 1 == starts.size();
      int end = last ? history.size() : starts.get(i + 1);
      ImmutableVisit.Builder visit = visit(history.subList(starts.get(i), end));
      if (last) {
        visit.leftAt(pair.closing().map(Mentorship.Closing::at));
      } else {
        visit.leftAt(history.get(end).event().at());
      }
      timeline.addVisit(visit.build());
    }
    return timeline.build();
  }

  private static ImmutableVisit.Builder visit(List<RecordedEvent> events) {
    MentorshipEvent first = events.get(0).event();
    Stage stage =
        first instanceof StageEntered entered ? entered.stage() : Stage.RELATIONSHIP_BUILDING;
    return ImmutableVisit.builder().stage(stage).enteredAt(first.at()).addAllEvents(events);
  }
}
