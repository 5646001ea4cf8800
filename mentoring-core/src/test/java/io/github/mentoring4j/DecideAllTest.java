package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Permitted;
import io.github.mentoring4j.Decision.Refused;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several events are decided one after the other, as a form sends them. */
class DecideAllTest {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Mentorship PAIR = accepted().mentorship();
  private static final List<MentorshipEvent> EVENTS = List.of(
      new GoalSet(START, ADA, draftOf("g-1")),
      new GoalSet(START, ADA, draftOf("g-2")),
      new Noted(START, GRACE, Noted.Kind.FEEDBACK));

  @Test
  void eachIsDecidedOnTheStateAfterTheOneBefore() {
    List<Decision> decisions = LIFECYCLE.decideAll(PAIR, EVENTS, DecisionContext.at(START));
    assertThat(decisions).hasSize(3).allMatch(Decision::isPermitted);
    assertThat(decisions)
        .extracting(decision -> decision.orElseThrow().recorded().revision())
        .containsExactly(3L, 4L, 5L);
    assertThat(decisions.get(2).orElseThrow().next().goals()).hasSize(2);
    assertThat(PAIR.goals()).isEmpty();
  }

  @Test
  void theFirstRefusalIsTheLastDecision() {
    List<MentorshipEvent> events =
        List.of(EVENTS.get(0), new Paused(START, STRANGER), EVENTS.get(1));
    List<Decision> decisions = LIFECYCLE.decideAll(PAIR, events, DecisionContext.at(START));
    assertThat(decisions).hasSize(2);
    assertThat(decisions.get(0)).isInstanceOf(Permitted.class);
    Refused refused = (Refused) decisions.get(1);
    assertThat(refused.event()).isEqualTo(events.get(1));
    assertThat(refused.mentorship()).isEqualTo("m-1");
  }

  @Test
  void noEventsAreNoDecisions() {
    assertThat(LIFECYCLE.decideAll(PAIR, List.of(), DecisionContext.at(START))).isEmpty();
  }

  /** A note says something new each time, so nothing else would stop it. */
  @Test
  @Situation({"E52", "E53"})
  void aListThatIsSentTwiceIsStoppedByTheExpectedRevision() {
    List<MentorshipEvent> notes = List.of(EVENTS.get(2), EVENTS.get(2));
    DecisionContext context = DecisionContext.at(START).expecting(PAIR.revision());
    List<Decision> once = LIFECYCLE.decideAll(PAIR, notes, context);
    assertThat(once).hasSize(2).allMatch(Decision::isPermitted);
    Mentorship after = once.get(1).orElseThrow().next();
    List<Decision> twice = LIFECYCLE.decideAll(after, notes, context);
    assertThat(twice).hasSize(1);
    assertThat(((Refused) twice.get(0)).kind()).isEqualTo(Refused.Kind.STALE_REVISION);
  }
}
