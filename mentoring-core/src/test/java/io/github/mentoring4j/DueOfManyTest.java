package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is due in the 10,000 pairs of a programme, sorted and in pages, as the README shows it. */
class DueOfManyTest {
  private static final int PAIRS = 10_000;
  private static final int PAGE = 50;
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  /** An entry, and the relationship that it is of. */
  private record Row(String mentorship, Due due) {
    static final Comparator<Row> ORDER = Comparator.comparing(
            (Row row) -> row.due().at())
        .thenComparing(Row::mentorship)
        .thenComparing(row -> row.due().kind());
  }

  /** A pair with two goals, an agreed rhythm, and an end, which was taken over on its own day. */
  private static Mentorship pair(int number) {
    Instant at = START.plus(Duration.ofHours(number % 5_000));
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(number % 90);
    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, at)
        .addGoals(
            Goal.builder().id("g-1").text("Lead a meeting").targetDate(day).build(),
            Goal.builder().id("g-2").text("Read").targetDate(day.plusDays(30)).build())
        .agreement(Agreement.builder().rhythm(Duration.ofDays(14)).build())
        .addConfirmedBy(Actor.Side.MENTEE, Actor.Side.MENTOR)
        .plannedEnd(at.plus(Duration.ofDays(200)))
        .build();
    TakenOver event = new TakenOver(at, PROGRAMME, "ada-" + number, "grace-" + number % 300, known);
    return Lifecycle.standard().takeOver("m-" + number, event, at).orElseThrow().next();
  }

  @Test
  void isSortedAndPaged() {
    List<Mentorship> pairs =
        IntStream.range(0, PAIRS).mapToObj(DueOfManyTest::pair).toList();
    List<Row> rows = pairs.stream()
        .flatMap(pair ->
            Lifecycle.standard().due(pair, MADRID).stream().map(due -> new Row(pair.id(), due)))
        .sorted(Row.ORDER)
        .toList();
    assertThat(rows).hasSize(5 * PAIRS).isSortedAccordingTo(Row.ORDER);

    Instant today = START.plus(Duration.ofDays(100));
    List<Row> overdue = rows.stream().filter(row -> row.due().isDue(today)).toList();
    assertThat(overdue).hasSizeBetween(PAIRS / 2, 4 * PAIRS);
    Set<Row> seen = new HashSet<>();
    List<Row> last = new ArrayList<>();
    for (int page = 0; page * PAGE < overdue.size(); page++) {
      last = overdue.stream().skip((long) page * PAGE).limit(PAGE).toList();
      assertThat(seen.addAll(last)).isTrue();
    }
    assertThat(last).isNotEmpty();
    assertThat(seen).hasSameSizeAs(overdue);
  }

  /** What comes next for each pair is what the whole list says. */
  @Test
  void namesTheNextOfEach() {
    for (int number = 0; number < PAIRS; number += 97) {
      Mentorship pair = pair(number);
      Instant after = START.plus(Duration.ofDays(60));
      assertThat(Lifecycle.standard().nextDue(pair, MADRID, after))
          .isEqualTo(Lifecycle.standard().due(pair, MADRID).stream()
              .filter(due -> due.at().isAfter(after))
              .findFirst());
    }
  }
}
