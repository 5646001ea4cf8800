package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.actionOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A history does not hold more goals, planned sessions or open actions than any policy can allow. */
class CeilingsTest {
  private static final int CEILING = 1_000;

  static Stream<IntFunction<MentorshipEvent>> events() {
    return Stream.of(
        number -> new GoalSet(START, ADA, goalOf("g-" + number)),
        number ->
            new SessionPlanned(START, ADA, sessionOf("s-" + number, START.plusSeconds(number))),
        number -> new ActionAgreed(START, ADA, actionOf("a-" + number)));
  }

  @ParameterizedTest
  @MethodSource("events")
  @Situation({"E47", "E69"})
  void aHistoryBeyondTheCeilingIsCorruptAtTheFirstEventBeyond(IntFunction<MentorshipEvent> event) {
    List<RecordedEvent> events = new ArrayList<>(accepted().history().events());
    int before = events.size();
    for (int number = 1; number <= CEILING; number++) {
      events.add(recorded(events.size() + 1, event.apply(number)));
    }
    assertThat(History.of(events).mentorship().revision()).isEqualTo(before + CEILING);
    events.add(recorded(events.size() + 1, event.apply(CEILING + 1)));
    CorruptHistoryException e =
        catchThrowableOfType(CorruptHistoryException.class, () -> History.of(events));
    assertThat(e.kind()).isEqualTo(CorruptHistoryException.Kind.IMPOSSIBLE_EVENT);
    assertThat(e.position()).isEqualTo(before + CEILING);
  }

  private static RecordedEvent recorded(long revision, MentorshipEvent event) {
    return RecordedEvent.builder(event).mentorship("m-1").revision(revision).build();
  }
}
