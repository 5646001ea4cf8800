package io.github.mentoring4j.oracle;

import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One visit to a stage, with the events in it; the one that begins it is the first. */
public record VisitFacts(
    Stage stage, Instant enteredAt, Optional<Instant> leftAt, List<MentorshipEvent> events) {

  /** A visit begins with the second yes, with a takeover, and with each move. The last one ends with the closing. */
  public static List<VisitFacts> of(Facts facts) {
    List<Integer> begins = new ArrayList<>();
    for (int i = 0; i < facts.events().size(); i++) {
      boolean isFirst = begins.isEmpty() && facts.first(i + 1).acceptedAt().isPresent();
      if (isFirst || facts.events().get(i) instanceof StageEntered) {
        begins.add(i);
      }
    }
    List<VisitFacts> visits = new ArrayList<>();
    for (int begin : begins) {
      Facts then = facts.first(begin + 1);
      int number = visits.size() + 1;
      int end = number < begins.size() ? begins.get(number) : facts.events().size();
      Optional<Instant> left =
          number < begins.size() ? Optional.of(facts.events().get(end).at()) : facts.closedAt();
      visits.add(new VisitFacts(
          then.stage().orElseThrow(),
          then.stageEnteredAt().orElseThrow(),
          left,
          facts.events().subList(begin, end)));
    }
    return visits;
  }
}
