package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.START;
import static io.github.mentoring4j.readiness.GoodSession.check;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.only;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static io.github.mentoring4j.readiness.GoodSession.unmet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleRulesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void findsEverythingThatTheScheduleLacksAtOnce() {
    ReadinessReport report = check(
        plan().start(Optional.empty()).length(Optional.empty()).place(Optional.empty()),
        context().agreement(Optional.empty()));

    assertThat(report.findings())
        .extracting(Finding::code, finding -> finding.path().orElse(""))
        .containsExactly(
            tuple("schedule.missing.start", "start"),
            tuple("schedule.missing.length", "length"),
            tuple("schedule.missing.place", "place"));
  }

  @Test
  void takesAChannelForAPlace() {
    assertThat(unmet(check(
            plan().place(Optional.empty()).channel("telephone"),
            context().agreement(Optional.empty()))))
        .isEmpty();
  }

  @Test
  void takesTheChannelOfTheAgreementForAPlace() {
    assertThat(unmet(check(plan().place(Optional.empty())))).isEmpty();
    assertThat(unmet(check(
            plan().place(Optional.empty()),
            context().agreement(Agreement.builder().channel("n/a").build()))))
        .containsExactly("schedule.missing");
  }

  @Test
  void meetsAStartThatIsNow() {
    SessionPlan.Builder now = plan()
        .start(NOW.atZone(BERLIN))
        .sharedAt(NOW.minus(Duration.ofDays(2)))
        .materials(List.of());

    assertThat(unmet(check(now))).isEmpty();
  }

  @Test
  void findsAStartOneSecondAgo() {
    SessionPlan.Builder past = plan()
        .start(NOW.minusSeconds(1).atZone(BERLIN))
        .sharedAt(NOW.minus(Duration.ofDays(2)))
        .materials(List.of());

    Finding finding = only(check(past));

    assertThat(finding.code()).isEqualTo("schedule.past.running");
    assertThat(finding.path()).contains("start");
    assertThat(finding.observed()).contains(Fact.moment(NOW.minusSeconds(1), BERLIN));
    assertThat(finding.required()).contains(Fact.moment(NOW, BERLIN));
  }

  @Test
  void advisesNoNewTimeWhileTheSessionRuns() {
    SessionPlan.Builder past = plan()
        .start(NOW.minus(Duration.ofMinutes(45)).atZone(BERLIN))
        .sharedAt(NOW.minus(Duration.ofDays(2)))
        .materials(List.of());
    Duration most = Duration.ofMinutes(45);

    assertThat(only(check(past.length(most.plusNanos(1)))).advice(Locale.ENGLISH))
        .doesNotContain("new time");
    assertThat(only(check(past.length(most))).advice(Locale.ENGLISH)).contains("new time");
    assertThat(GoodSession.findings(check(past.length(Optional.empty())), "schedule.past"))
        .extracting(Finding::code)
        .containsExactly("schedule.past.over");
  }

  @Test
  void meetsAStartAtThePlannedEnd() {
    assertThat(unmet(check(plan(), context().plannedEnd(START.toInstant())))).isEmpty();
  }

  @Test
  void readsThePlannedEndInTheAgreementUnlessTheContextNamesALaterOne() {
    Agreement agreement =
        Agreement.builder().plannedEnd(START.minusDays(1).toInstant()).build();

    assertThat(unmet(check(plan(), context().agreement(agreement))))
        .containsExactly("schedule.after-end");
    assertThat(unmet(check(
            plan(), context().agreement(agreement).plannedEnd(START.plusDays(1).toInstant()))))
        .isEmpty();
  }

  @Test
  void saysBothTimesInTheZoneOfTheSession() {
    Finding finding = only(check(plan(), context().plannedEnd(START.minusDays(1).toInstant())));

    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "The session starts at 2026-03-12 16:00 (Europe/Berlin); the relationship is planned to end at"
                + " 2026-03-11 16:00 (Europe/Berlin).");
  }

  @Test
  void meetsTwentyAndNinetyMinutes() {
    SessionPlan.Builder twenty = plan()
        .objectives(List.of("Choose one of two job offers by Friday"))
        .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers")))
        .nextDate(START.plusDays(7).toLocalDate());

    assertThat(unmet(check(twenty.length(Duration.ofMinutes(20))))).isEmpty();
    assertThat(unmet(check(twenty.length(Duration.ofMinutes(20).minusSeconds(1)))))
        .containsExactly("schedule.length");
    assertThat(unmet(check(plan().length(Duration.ofMinutes(90))))).isEmpty();
    assertThat(unmet(check(plan().length(Duration.ofMinutes(90).plusNanos(1)))))
        .containsExactly("schedule.length");
  }

  @Test
  void saysHowLongASessionIsAndHowLongItShouldBe() {
    Finding finding = only(check(plan().length(Duration.ofHours(9))));

    assertThat(finding.observed()).contains(Fact.length(Duration.ofHours(9)));
    assertThat(finding.required()).contains(Fact.length(Duration.ofMinutes(90)));
    assertThat(finding.path()).contains("length");
  }
}
