package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader knows sessions by their start, and reads all times in one zone. */
class WordingTimesTest {
  private static final Wording PLAIN = Wording.of(Locale.ENGLISH);
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Instant NEXT_WEEK = Instant.parse("2026-03-12T15:00:00Z");
  private static final MentorshipStory STORY = accepted();

  @Test
  void callsASessionByItsStart() {
    MentorshipStory story = STORY.planned("s-1", NEXT_WEEK);
    Finding twice = story
        .when(new SessionPlanned(story.now(), ADA, sessionOf("s-1", NEXT_WEEK.plusSeconds(60))))
        .decision()
        .findings()
        .get(0);
    assertThat(twice.message(PLAIN)).isEqualTo("A session s-1 is planned already.");
    assertThat(twice.message(PLAIN.about(story.mentorship())))
        .isEqualTo("The session of 2026-03-12 15:00 (UTC) is planned already.");
    assertThat(twice.message(PLAIN.in(MADRID).about(story.mentorship())))
        .isEqualTo("The session of 2026-03-12 16:00 (Europe/Madrid) is planned already.");
  }

  @Test
  void saysAStartOnce() {
    MentorshipStory story = STORY.planned("s-1", NEXT_WEEK);
    Finding same = story
        .when(new SessionPlanned(story.now(), ADA, sessionOf("s-2", NEXT_WEEK)))
        .decision()
        .findings()
        .get(0);
    assertThat(same.message(PLAIN))
        .isEqualTo("The session s-1 starts at 2026-03-12 15:00 (UTC), too.");
    assertThat(same.message(PLAIN.in(MADRID).about(story.mentorship())))
        .isEqualTo("Another session starts at 2026-03-12 16:00 (Europe/Madrid), too.");
  }

  @Test
  void knowsTheSessionThatWasRecordedLast() {
    MentorshipStory story = STORY.session("s-1").session("s-2");
    Wording wording = PLAIN.about(story.mentorship());
    Finding twice = story
        .when(new SessionHeld(story.now(), ADA, "s-2"))
        .decision()
        .findings()
        .get(0);
    assertThat(twice.message(wording))
        .isEqualTo(
            "The session of 2026-03-08 10:00 (UTC) has been recorded as held or missed already.");
    Finding older = story
        .when(new SessionHeld(story.now(), ADA, "s-1"))
        .decision()
        .findings()
        .get(0);
    assertThat(older.message(wording)).isEqualTo("No session s-1 is planned.");
  }

  @Test
  void listsSessionsByTheirStarts() {
    MentorshipStory story =
        STORY.planned("s-1", NEXT_WEEK).planned("s-2", NEXT_WEEK.plusSeconds(3600));
    Finding dropped =
        story.when(new Ended(story.now(), ADA)).decision().findings().get(0);
    assertThat(dropped.message(PLAIN.in(MADRID).about(story.mentorship())))
        .isEqualTo("Planned sessions that end with the relationship:"
            + " 2026-03-12 16:00 (Europe/Madrid), 2026-03-12 17:00 (Europe/Madrid).");
  }

  @Test
  void keepsTheIdsIfItDoesNotKnowAllSessions() {
    Mentorship pair = STORY.planned("s-1", NEXT_WEEK).mentorship();
    assertThat(FindingFactory.of("session.settled", "s-1", "s-9").message(PLAIN.about(pair)))
        .isEqualTo(
            "The session 2026-03-12 15:00 (UTC), s-9 has been recorded as held or missed already.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:59:00Z, 2026-03-29 01:59 (Europe/Madrid)",
    "2026-03-29T01:00:00Z, 2026-03-29 03:00 (Europe/Madrid)",
    "2026-10-24T23:30:00Z, 2026-10-25 01:30 (Europe/Madrid)",
    "2026-10-25T00:30:00Z, 2026-10-25 02:30 +02:00 (Europe/Madrid)",
    "2026-10-25T01:30:00Z, 2026-10-25 02:30 +01:00 (Europe/Madrid)",
    "2026-10-25T02:00:00Z, 2026-10-25 03:00 (Europe/Madrid)",
    "9999-12-31T23:30:00Z, +10000-01-01 00:30 (Europe/Madrid)",
    "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00Z",
    "+1000000000-12-31T23:59:59.999999999Z, +1000000000-12-31T23:59:59.999999999Z"
  })
  void tellsLocalTimes(Instant at, String local) {
    Finding finding = FindingFactory.of("time.future", Fact.moment(at), Fact.moment(at));
    assertThat(finding.message(PLAIN.in(MADRID)))
        .isEqualTo("The time of this event, " + local + ", has not come yet.");
    assertThat(finding.advice(PLAIN.in(MADRID))).contains("with a time up to " + local + ";");
  }

  @Test
  void putsItsZoneBeforeThatOfAFinding() {
    Finding finding = FindingFactory.of(
        "schedule.past.over",
        Fact.moment(START, ZoneId.of("Asia/Tokyo")),
        Fact.moment(NEXT_WEEK, ZoneId.of("Asia/Tokyo")));
    assertThat(finding.message(PLAIN)).contains("2026-03-05 19:00 (Asia/Tokyo)");
    assertThat(finding.message(PLAIN.in(ZoneId.of("UTC")).in(MADRID)))
        .isEqualTo("The session is planned for 2026-03-05 11:00 (Europe/Madrid), and it is"
            + " 2026-03-12 16:00 (Europe/Madrid) now.");
    assertThat(PLAIN.in(MADRID).zone()).contains(MADRID);
  }

  @Test
  void leavesADayAsItIs() {
    assertThat(FindingFactory.of(
                "goal.date-passed", Fact.text("2026-03-01"), Fact.text("2026-03-04"), "g-1")
            .message(PLAIN.in(ZoneId.of("Pacific/Auckland"))))
        .isEqualTo("The target date of the goal g-1, 2026-03-01, has passed.");
  }
}
