package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import java.util.ArrayList;
import java.util.List;

/** Cuts a history where visits begin. */
final class Timelines {
  private Timelines() {}

  /**
   * Cuts the history.
   *
   * @param visits for each event the number of the visit after it, 0 before the acceptance
   */
  static Timeline of(Mentorship pair, List<RecordedEvent> history, List<Integer> visits) {
    int accepted = end(visits, 0);
    ImmutableTimeline.Builder timeline = ImmutableTimeline.builder()
        .mentorship(pair)
        .addAllBeforeAcceptance(history.subList(0, accepted));
    for (int start = accepted, end; start < history.size(); start = end) {
      end = end(visits, start);
      ImmutableVisit.Builder visit = visit(history.subList(start, end));
      if (end < history.size()) {
        visit.leftAt(history.get(end).event().at());
      } else {
        visit.leftAt(pair.closing().map(Mentorship.Closing::at));
      }
      timeline.addVisit(visit.build());
    }
    return timeline.build();
  }

  /** The index behind the last event of the visit that the event at the start belongs to. */
  private static int end(List<Integer> visits, int start) {
    int end = start;
    while (end < visits.size() && visits.get(end).equals(visits.get(start))) {
      end++;
    }
    return end;
  }

  static List<RecordedEvent> lateCancellations(Timeline timeline, LifecyclePolicy policy) {
    List<RecordedEvent> history = new ArrayList<>(timeline.beforeAcceptance());
    timeline.visits().forEach(visit -> history.addAll(visit.events()));
    List<RecordedEvent> late = new ArrayList<>();
    Replay.replay(history, pair -> {
      // The state before an event knows when the session was to start.
      int next = Math.toIntExact(pair.revision());
      if (next < history.size()
          && history.get(next).event() instanceof SessionCancelled cancelled
          && PolicyCheck.late(policy, pair, cancelled).isPresent()) {
        late.add(history.get(next));
      }
    });
    return late;
  }

  private static ImmutableVisit.Builder visit(List<RecordedEvent> events) {
    MentorshipEvent first = events.get(0).event();
    Stage stage =
        first instanceof StageEntered entered ? entered.stage() : Stage.RELATIONSHIP_BUILDING;
    return ImmutableVisit.builder().stage(stage).enteredAt(first.at()).addAllEvents(events);
  }
}
