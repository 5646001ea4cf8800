package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.START;
import static io.github.mentoring4j.readiness.GoodSession.check;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.findings;
import static io.github.mentoring4j.readiness.GoodSession.only;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static io.github.mentoring4j.readiness.GoodSession.reason;
import static io.github.mentoring4j.readiness.GoodSession.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaRulesTest {

  @Test
  void fitsAnAgendaThatTakesTheWholeSession() {
    ReadinessReport report =
        check(plan().addAgendaItem(AgendaItem.of(AgendaItem.Kind.PROGRESS, "Since January", 5)));

    assertThat(unmet(report)).isEmpty();
  }

  @Test
  void comparesTheAgendaWithTheLengthToTheSecond() {
    SessionPlan.Builder short45 = plan().length(Duration.ofMinutes(40).minusSeconds(1));

    Finding finding = check(short45).findings().get(0);

    assertThat(finding.code()).isEqualTo("agenda.overrun");
    assertThat(finding.observed()).contains(Fact.length(Duration.ofMinutes(40)));
    assertThat(finding.required()).contains(Fact.length(Duration.ofMinutes(40).minusSeconds(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "40, 0, true",
    "41, 0, false",
    "40, 5, true",
    "41, 4, false",
    "42, 3, false",
    "35, 5, true"
  })
  void asksForFiveMinutesUnplannedOrForNextSteps(int topic, int nextSteps, boolean met) {
    SessionPlan.Builder plan = plan()
        .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", topic)))
        .nextDate(START.plusDays(7).toLocalDate());
    if (nextSteps > 0) {
      plan.addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "", nextSteps));
    }

    assertThat(unmet(check(plan)).contains("agenda.slack")).isEqualTo(!met);
  }

  @Test
  void saysHowMuchTimeIsLeft() {
    Finding finding = only(check(plan()
        .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 43)))
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "", 1))));

    assertThat(finding.observed()).contains(Fact.length(Duration.ofMinutes(2)));
    assertThat(finding.required()).contains(Fact.length(Duration.ofMinutes(5)));
  }

  @Test
  void namesEachItemWithoutMinutes() {
    ReadinessReport report = check(plan()
        .addTopic("A word on titles")
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.RELATIONSHIP, "")));

    assertThat(report.findings())
        .extracting(finding -> finding.path().orElse(""))
        .containsExactly("agendaItems[3]", "agendaItems[4]");
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void weighsNextStepsMoreInTheMiddleStages(Stage stage) {
    ReadinessReport report = check(plan()
        .stage(stage)
        .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 30))));
    Finding finding = findings(report, "agenda.next-steps").get(0);

    boolean middle = stage.number() == 2 || stage.number() == 3;
    assertThat(finding.severity()).isEqualTo(middle ? Severity.WARNING : Severity.SUGGESTION);
  }

  @Test
  void takesADateForNextSteps() {
    SessionPlan.Builder plan = plan()
        .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 30)))
        .nextDate(START.plusDays(14).toLocalDate());

    assertThat(unmet(check(plan))).isEmpty();
  }

  @Test
  void countsNoNextDateOnOrBeforeTheDayOfTheSession() {
    SessionPlan.Builder plan =
        plan().agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 30)));

    assertThat(unmet(check(plan.nextDate(START.toLocalDate()))))
        .containsExactly("agenda.next-steps");
    assertThat(unmet(check(plan.nextDate(START.minusDays(9).toLocalDate()))))
        .containsExactly("agenda.next-steps");
    assertThat(unmet(check(plan.nextDate(START.plusDays(1).toLocalDate())))).isEmpty();
    assertThat(unmet(check(plan.nextDate(START.toLocalDate()).start(Optional.empty()))))
        .doesNotContain("agenda.next-steps");
  }

  @Test
  void asksForNoNextStepsInASessionThatIsFirstAndFinal() {
    SessionPlan.Builder plan =
        plan().agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 30)));

    assertThat(unmet(check(plan, context().firstSession(true).finalSession(true))))
        .isEmpty();
  }

  @Test
  void isInTimeExactlyADayAhead() {
    Instant deadline = START.toInstant().minus(Duration.ofHours(24));
    Instant now = START.toInstant().minus(Duration.ofHours(2));

    assertThat(sharedAt(deadline, START, now)).isEmpty();
    assertThat(sharedAt(deadline.plusNanos(1), START, now)).contains("agenda.shared.late WARNING");
  }

  @Test
  void hasTimeLeftUntilExactlyADayAhead() {
    Instant deadline = START.toInstant().minus(Duration.ofHours(24));

    assertThat(sharedAt(null, START, deadline)).isEmpty();
    assertThat(sharedAt(null, START, deadline.plusNanos(1)))
        .contains("agenda.shared.overdue WARNING");
  }

  @Test
  void countsNoTimeThatIsStillToCome() {
    SessionPlan.Builder toCome = plan().sharedAt(NOW.plusNanos(1));
    assertThat(reason(check(toCome), "agenda.shared")).contains("not-due-yet");
    assertThat(sharedAt(NOW, START, NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // In Berlin the clock jumps from 2 to 3 on 29 March, and back from 3 to 2 on 25 October 2026.
    "2026-03-29T16:00+02:00[Europe/Berlin], 2026-03-28T15:00+01:00[Europe/Berlin]",
    "2026-10-25T16:00+01:00[Europe/Berlin], 2026-10-24T17:00+02:00[Europe/Berlin]"
  })
  void countsElapsedHoursAcrossANightInWhichTheClockChanges(
      ZonedDateTime start, ZonedDateTime deadline) {
    Instant now = start.toInstant().minusSeconds(60);

    assertThat(sharedAt(deadline.toInstant(), start, now)).isEmpty();
    assertThat(sharedAt(deadline.toInstant().plusSeconds(1), start, now))
        .contains("agenda.shared.late WARNING");
  }

  @Test
  void saysByWhenTheAgendaIsDueInTheZoneOfTheSession() {
    ReadinessReport report = check(plan().sharedAt(Optional.empty()));
    Finding next = report.result("agenda.shared").orElseThrow().next().orElseThrow();

    assertThat(report.findings()).isEmpty();
    assertThat(report.next()).containsExactly(next);
    assertThat(next.code()).isEqualTo("agenda.shared.open");
    assertThat(next.result()).isEqualTo(Finding.Result.NOT_APPLICABLE);
    assertThat(next.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(next.path()).contains("sharedAt");
    assertThat(next.required())
        .contains(
            Fact.moment(START.toInstant().minus(Duration.ofDays(1)), ZoneId.of("Europe/Berlin")));
    assertThat(next.message(Locale.ENGLISH))
        .isEqualTo("The agenda is to be with your mentor by 2026-03-11 16:00 (Europe/Berlin).");
  }

  /** START is a Thursday at 16:00 in Berlin, which is 11:00 in New York in this week. */
  @ParameterizedTest
  @CsvSource({
    // The day before is a working day, and the same hour is a day ahead.
    "MONDAY WEDNESDAY THURSDAY, Europe/Berlin, 2026-03-11T15:00:00Z",
    "MONDAY TUESDAY, Europe/Berlin, 2026-03-10T15:00:00Z",
    "FRIDAY, Europe/Berlin, 2026-03-06T15:00:00Z",
    // The clock in New York went forward on Sunday: the same local time is an hour later there.
    "FRIDAY, America/New_York, 2026-03-06T16:00:00Z",
    // The day of the session itself is none before it.
    "THURSDAY, Europe/Berlin, 2026-03-05T15:00:00Z",
    // In Auckland it is Friday already, so Thursday is the day before.
    "THURSDAY, Pacific/Auckland, 2026-03-11T15:00:00Z",
    "'', Europe/Berlin, 2026-03-11T15:00:00Z"
  })
  void isDueOnTheLastWorkingDayOfTheMentor(String days, ZoneId zone, Instant deadline) {
    SessionContext.Builder context = context().mentorZone(zone);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (days.contains(day.name())) {
        context.addMentorDay(day);
      }
    }

    assertThat(next(plan(), context)).contains(deadline);
  }

  @Test
  void keepsTheElapsedHoursWhereTheyAreEarlier() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    ZonedDateTime afterTheChange = ZonedDateTime.parse("2026-10-25T16:00+01:00[Europe/Berlin]");
    SessionContext.Builder context = context().mentorZone(berlin).addMentorDays(DayOfWeek.values());

    // The same local time of the day before is 25 hours ahead in autumn, and 23 in spring.
    assertThat(next(plan().start(afterTheChange), context))
        .contains(afterTheChange.toInstant().minus(Duration.ofHours(25)));
    ZonedDateTime spring = ZonedDateTime.parse("2026-03-29T16:00+02:00[Europe/Berlin]");
    assertThat(next(plan().start(spring), context))
        .contains(spring.toInstant().minus(Duration.ofHours(24)));
  }

  @Test
  void knowsNoWorkingDayWithoutTheZone() {
    assertThat(next(plan(), context().addMentorDay(DayOfWeek.FRIDAY)))
        .contains(START.toInstant().minus(Duration.ofHours(24)));
  }

  /** When the agenda is due, long before that. */
  private static Optional<Instant> next(SessionPlan.Builder plan, SessionContext.Builder context) {
    Instant early = START.toInstant().minus(Duration.ofDays(30));
    SessionPlan unsent = plan.sharedAt(Optional.empty()).materials(List.of()).build();
    return ReadinessChecker.standard().check(unsent, context.build(), early).next().stream()
        .map(next -> ((Fact.Moment) next.required().orElseThrow()).at())
        .findFirst();
  }

  private static Optional<String> sharedAt(
      @Nullable Instant shared, ZonedDateTime start, Instant now) {
    SessionPlan plan = plan()
        .start(start)
        .sharedAt(Optional.ofNullable(shared))
        .materials(List.of())
        .build();
    return ReadinessChecker.standard().check(plan, GoodSession.CONTEXT, now).findings().stream()
        .map(finding -> finding.code() + " " + finding.severity())
        .findFirst();
  }
}
