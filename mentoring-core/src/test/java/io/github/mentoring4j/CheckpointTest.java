package io.github.mentoring4j;

import static io.github.mentoring4j.Actor.Side.MENTEE;
import static io.github.mentoring4j.Actor.Side.MENTOR;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.takenOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.PolicyChange.Effect;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Points in time at which the sides look back. */
class CheckpointTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant END = START.plus(Duration.ofDays(100));
  private static final Instant HALF = START.plus(Duration.ofDays(50));
  private static final Checkpoint HALF_TIME =
      Checkpoint.atPercent("half-time", "Half-time survey", 50, MENTEE, MENTOR);
  private static final Checkpoint FIRST_MONTH =
      Checkpoint.after("first-month", "How the first month went", Duration.ofDays(30), MENTEE);

  private static LifecyclePolicy policy(Checkpoint... checkpoints) {
    return LifecyclePolicy.standard().toBuilder()
        .id("acme")
        .addCheckpoints(checkpoints)
        .build();
  }

  private static MentorshipStory until(Instant end) {
    return accepted()
        .under(policy(HALF_TIME))
        .agreed(Agreement.builder().plannedEnd(end).build());
  }

  private static Optional<Due> due(MentorshipStory story) {
    return story.lifecycle().due(story.mentorship(), ZoneOffset.UTC).stream()
        .filter(due -> due.kind() == Due.Kind.CHECKPOINT)
        .findFirst();
  }

  private static MentorshipStory evaluated(MentorshipStory story, Instant at, Actor by) {
    return story.at(at).noted(by, Noted.Kind.EVALUATION);
  }

  @Test
  void aShareOfTheWayIsDueBetweenAcceptanceAndPlannedEnd() {
    Due due = due(until(END)).orElseThrow();
    assertThat(due.at()).isEqualTo(HALF);
    assertThat(due.whose()).containsExactly(MENTEE, MENTOR);
    assertThat(due.subjects()).containsExactly("half-time");
    assertThat(due.label()).contains("Half-time survey");
    assertThat(due.message(Locale.ENGLISH))
        .isEqualTo("Half-time survey: due at 2026-04-24 10:00 (UTC).");
  }

  @Test
  void aShareOfTheWayIsNeverDueWithoutAPlannedEnd() {
    assertThat(due(accepted().under(policy(HALF_TIME)))).isEmpty();
  }

  @Test
  void aTimeSinceTheAcceptanceNeedsNoEnd() {
    Due due = due(accepted().under(policy(FIRST_MONTH))).orElseThrow();
    assertThat(due.at()).isEqualTo(START.plus(Duration.ofDays(30)));
    assertThat(due.whose()).containsExactly(MENTEE);
  }

  @Test
  void aTimeBeyondTheYear9999IsNeverDue() {
    Checkpoint never =
        Checkpoint.after("never", "Never", Duration.ofSeconds(Long.MAX_VALUE), MENTEE);
    assertThat(due(accepted().under(policy(never)))).isEmpty();
  }

  @Test
  void eachSideIsDoneWithItsOwnEvaluation() {
    MentorshipStory story = evaluated(until(END), HALF, ADA);
    assertThat(due(story).orElseThrow().whose()).containsExactly(MENTOR);
    assertThat(due(evaluated(story, HALF, GRACE))).isEmpty();
  }

  @Test
  void anEvaluationBeforehandDoesNotCount() {
    MentorshipStory story = evaluated(until(END), HALF.minusNanos(1), ADA);
    assertThat(due(story).orElseThrow().whose()).containsExactly(MENTEE, MENTOR);
  }

  @Test
  void otherNotesDoNotCount() {
    MentorshipStory story = until(END).at(HALF).noted(ADA, Noted.Kind.REFLECTION);
    assertThat(due(story).orElseThrow().whose()).containsExactly(MENTEE, MENTOR);
  }

  @Test
  void whoLookedBackInTimeIsDoneEvenIfTheEndIsMoved() {
    MentorshipStory story = evaluated(until(END), HALF, ADA);
    story = story.and(new Extended(story.now(), ADA, END.plus(Duration.ofDays(100))));
    Due due = due(story).orElseThrow();
    assertThat(due.at()).isEqualTo(START.plus(Duration.ofDays(100)));
    assertThat(due.whose()).containsExactly(MENTOR);
  }

  @Test
  void anEvaluationWhileNoEndWasPlannedIsNotOneOfAShare() {
    MentorshipStory story = evaluated(accepted().under(policy(HALF_TIME)), HALF.plus(DAY), ADA);
    story = story.agreed(Agreement.builder().plannedEnd(END).build());
    assertThat(due(story).orElseThrow().whose()).containsExactly(MENTEE, MENTOR);
  }

  @Test
  void theLastEvaluationOfASideCounts() {
    MentorshipStory story = evaluated(until(END), HALF, ADA);
    story = story.and(new Extended(story.now(), ADA, END.plus(Duration.ofDays(100))));
    story = evaluated(story, HALF.plus(DAY), ADA);
    assertThat(due(story).orElseThrow().whose()).containsExactly(MENTEE, MENTOR);
  }

  @Test
  @Situation("E62")
  void whatLiesBeforeATakeoverIsNotDue() {
    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, START)
        .acceptedAt(START.minus(Duration.ofDays(30)))
        .build();
    assertThat(due(takenOver(known).under(policy(FIRST_MONTH))).orElseThrow().at())
        .isEqualTo(START);
    Takeover earlier = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, START)
        .acceptedAt(START.minus(Duration.ofDays(30)).minusNanos(1))
        .build();
    assertThat(due(takenOver(earlier).under(policy(FIRST_MONTH)))).isEmpty();
  }

  @Test
  void aPausePutsItOff() {
    assertThat(due(until(END).paused())).isEmpty();
  }

  @Test
  void sidesAreListedInOneOrder() {
    Checkpoint swapped = Checkpoint.atPercent("half-time", "Half-time survey", 50, MENTOR, MENTEE);
    assertThat(swapped).isEqualTo(HALF_TIME);
    assertThat(swapped.whose()).containsExactly(MENTEE, MENTOR);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            new Checkpoint(" ", "", OptionalInt.of(101), Optional.of(Duration.ZERO), Set.of()))
        .satisfies(e -> assertThat(e.faults())
            .extracting(InvalidValueException.Fault::field)
            .containsExactly("code", "label", "percent", "after", "percent, after", "whose"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new Checkpoint("c", "C", OptionalInt.empty(), Optional.empty(), Set.of(MENTEE)))
        .satisfies(e -> assertThat(e.faults())
            .extracting(InvalidValueException.Fault::field)
            .containsExactly("percent, after"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Checkpoint.atPercent("c", "C", 0, MENTEE));
    assertThat(Checkpoint.atPercent("c", "C", 1, MENTEE).percent()).hasValue(1);
    assertThat(Checkpoint.atPercent("c", "C", 100, MENTEE).percent()).hasValue(100);
  }

  @Test
  void aLabelIsOneLine() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Checkpoint.after("c", "First\nline", DAY, MENTEE))
        .satisfies(e -> assertThat(e.faults())
            .extracting(InvalidValueException.Fault::field)
            .containsExactly("label"));
  }

  @Test
  void itsCodeIsNoName() {
    Due due = due(until(END)).orElseThrow();
    Wording naming = Wording.of(Locale.ENGLISH).naming(id -> {
      throw new IllegalStateException("asked for " + id);
    });
    assertThat(due.message(naming)).isEqualTo(due.message(Locale.ENGLISH));
  }

  @Test
  void twoWithOneCodeAreRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> policy(HALF_TIME, Checkpoint.after("half-time", "Another", DAY, MENTEE)))
        .withMessageContaining("checkpoints[1]");
  }

  @Test
  void aPolicyHasAtMostAHundred() {
    Checkpoint[] many = new Checkpoint[101];
    for (int i = 0; i < many.length; i++) {
      many[i] = Checkpoint.after("c-" + i, "C", DAY, MENTEE);
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> policy(many))
        .withMessageContaining("checkpoints");
    assertThat(policy(java.util.Arrays.copyOf(many, 100)).checkpoints()).hasSize(100);
  }

  @Test
  void aChangeOfPolicyTellsOfCheckpoints() {
    Checkpoint changed = Checkpoint.atPercent("half-time", "Half-time survey", 60, MENTEE);
    List<PolicyChange> changes = policy(changed, FIRST_MONTH).changesFrom(policy(HALF_TIME));
    assertThat(changes)
        .containsExactly(
            new PolicyChange.OfCheckpoint(
                Effect.DIFFERENT, "checkpoints", Optional.of(HALF_TIME), Optional.of(changed)),
            new PolicyChange.OfCheckpoint(
                Effect.STRICTER, "checkpoints", Optional.empty(), Optional.of(FIRST_MONTH)));
    assertThat(policy().changesFrom(policy(HALF_TIME)))
        .containsExactly(new PolicyChange.OfCheckpoint(
            Effect.LAXER, "checkpoints", Optional.of(HALF_TIME), Optional.empty()));
    assertThat(policy(FIRST_MONTH, HALF_TIME).changesFrom(policy(HALF_TIME, FIRST_MONTH)))
        .isEmpty();
  }
}
