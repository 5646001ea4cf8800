package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.fixtures.MentoringDomain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** A history without some of its events is a history, or the event that needs them is named. */
@Domain(MentoringDomain.class)
class HistoryCorrectionProperties {

  @Property(tries = 500)
  void givesAHistoryOrNamesWhatDependsOnTheEvents(
      @ForAll History history, @ForAll @Size(max = 4) List<@IntRange(max = 999) Integer> picks) {
    long[] revisions = picks.stream()
        .mapToLong(pick -> 2 + pick % Math.max(1, history.events().size() - 1))
        .filter(revision -> revision <= history.events().size())
        .toArray();
    List<RecordedEvent> kept = kept(history, revisions);
    CorruptHistoryException expected =
        catchThrowableOfType(CorruptHistoryException.class, () -> History.of(kept));
    if (expected == null) {
      assertThat(history.without(revisions)).isEqualTo(History.of(kept));
      return;
    }
    CorruptHistoryException refused =
        catchThrowableOfType(CorruptHistoryException.class, () -> history.without(revisions));
    RecordedEvent dependent = history.events().get(refused.position());
    assertThat(dependent.event()).isEqualTo(kept.get(expected.position()).event());
    assertThat(refused.kind()).isEqualTo(expected.kind());
    assertThat(refused.refusal()).isEqualTo(expected.refusal());
    assertThat(refused.refusal().orElseThrow().event()).isEqualTo(dependent.event());
    assertThat(refused.lastGood()).isEqualTo(expected.lastGood());
    assertThat(refused).hasMessageContaining("event " + dependent.revision());
  }

  /** The rest, numbered anew by hand. */
  private static List<RecordedEvent> kept(History history, long[] revisions) {
    Set<Long> gone = Arrays.stream(revisions).boxed().collect(Collectors.toSet());
    List<RecordedEvent> kept = new ArrayList<>();
    for (RecordedEvent recorded : history.events()) {
      if (!gone.contains(recorded.revision())) {
        kept.add(RecordedEvent.builder(recorded.event())
            .mentorship(recorded.mentorship())
            .revision(kept.size() + 1L)
            .policy(recorded.policy())
            .override(recorded.override())
            .build());
      }
    }
    return kept;
  }

  @Property(tries = 200)
  void withoutNothingIsTheSame(@ForAll History history) {
    assertThat(history.without()).isEqualTo(history);
  }

  /** What comes last can always be taken back, one after the other, down to the opening. */
  @Property(tries = 200)
  void canTakeBackAllThatCameLast(@ForAll History history, @ForAll @IntRange(max = 999) int pick) {
    int size = history.events().size();
    int left = 1 + pick % size;
    long[] last = LongStream.rangeClosed(left + 1L, size).toArray();
    assertThat(history.without(last)).isEqualTo(History.of(history.events().subList(0, left)));
  }

  @Property(tries = 200)
  void refusesARevisionThatIsNotThere(
      @ForAll History history,
      @ForAll @LongRange(min = -3, max = 1) long low,
      @ForAll @LongRange(min = 1, max = 99) long more) {
    long high = history.events().size() + more;
    assertThat(
            catchThrowableOfType(InvalidValueException.class, () -> history.without(low, high, low))
                .faults())
        .extracting(InvalidValueException.Fault::value)
        .containsExactlyInAnyOrder(Long.toString(low), Long.toString(high));
  }
}
