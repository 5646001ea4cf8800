package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import java.util.ArrayList;
import java.util.List;

/** Cuts a history where visits to stages begin. */
final class HistoryVisits {
  private HistoryVisits() {}

  static List<RecordedEvent> beforeAcceptance(History history) {
    return history.events().subList(0, firstVisit(visitNumbers(history)));
  }

  static List<History.Visit> of(History history) {
    List<RecordedEvent> events = history.events();
    List<Integer> numbers = visitNumbers(history);
    List<History.Visit> visits = new ArrayList<>();
    for (int start = firstVisit(numbers), end; start < events.size(); start = end) {
      end = end(numbers, start);
      ImmutableVisit.Builder visit = visit(events.subList(start, end));
      if (end < events.size()) {
        visit.leftAt(events.get(end).event().at());
      } else {
        visit.leftAt(history.mentorship().closing().map(Mentorship.Closing::at));
      }
      visits.add(visit.build());
    }
    return List.copyOf(visits);
  }

  /** For each event the number of the visit after it, 0 before the acceptance. */
  private static List<Integer> visitNumbers(History history) {
    List<Integer> numbers = new ArrayList<>();
    HistoryReplay.replay(history.events(), pair -> numbers.add(pair.standing().visit()));
    return numbers;
  }

  /** The index of the event that begins the first visit, or how many events there are if none does. */
  private static int firstVisit(List<Integer> numbers) {
    return numbers.get(0) == 0 ? end(numbers, 0) : 0;
  }

  /** The index behind the last event of the visit that the event at the start belongs to. */
  private static int end(List<Integer> numbers, int start) {
    int end = start;
    while (end < numbers.size() && numbers.get(end).equals(numbers.get(start))) {
      end++;
    }
    return end;
  }

  static List<RecordedEvent> shortNotice(History history, LifecyclePolicy policy) {
    List<RecordedEvent> events = history.events();
    List<RecordedEvent> late = new ArrayList<>();
    HistoryReplay.replay(events, pair -> {
      // The state before an event knows when the session was to start, and what notice was agreed.
      int next = Math.toIntExact(pair.revision());
      if (next < events.size()
          && AdviceRules.shortNotice(policy, pair, events.get(next).event()).isPresent()) {
        late.add(events.get(next));
      }
    });
    return List.copyOf(late);
  }

  private static ImmutableVisit.Builder visit(List<RecordedEvent> events) {
    MentorshipEvent first = events.get(0).event();
    ImmutableVisit.Builder visit = ImmutableVisit.builder().addAllEvents(events);
    if (first instanceof TakenOver takenOver) {
      Takeover takeover = takenOver.takeover();
      return visit.stage(takeover.stage()).enteredAt(takeover.since());
    }
    Stage stage =
        first instanceof StageEntered entered ? entered.stage() : Stage.RELATIONSHIP_BUILDING;
    return visit.stage(stage).enteredAt(first.at());
  }
}
