package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A relationship of an invented programme, up to the time of its figures. The pair means to meet every fortnight. What comes between is drawn by a
 * generator whose numbers are the same on every machine.
 */
final class ProgrammeFiguresSample {
  static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");

  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Duration HOUR = Duration.ofHours(1);

  private final Random random;
  private final Agreement terms;
  private final List<RecordedEvent> events = new ArrayList<>();
  private Mentorship pair;
  private Instant next;
  private int held;

  private ProgrammeFiguresSample(Instant begin, Random random) {
    this.random = random;
    this.terms =
        Agreement.builder().rhythm(days(14)).plannedEnd(begin.plus(days(270))).build();
    this.pair = recorded(LIFECYCLE.begin("m-1", new Proposed(begin, ADA, "ada", "grace"), begin));
    this.next = begin.plus(days(2 + random.nextInt(6)));
  }

  /**
   * The figures of 10,000 relationships: three years' intakes, two small pilots, and some that belong to none of them.
   */
  static ProgrammeFigures figures() {
    Random random = new Random(20_260_305);
    ProgrammeFigures figures = ProgrammeFigures.empty(LIFECYCLE, NOW);
    figures = intake(figures, "2024-autumn", 3_600, "2024-09-02T09:00:00Z", random);
    figures = intake(figures, "2025-spring", 3_200, "2025-03-03T09:00:00Z", random);
    figures = intake(figures, "2025-autumn", 3_150, "2025-09-01T09:00:00Z", random);
    figures = intake(figures, "pilot-north", 3, "2025-06-02T09:00:00Z", random);
    figures = intake(figures, "pilot-south", 4, "2025-06-02T09:00:00Z", random);
    for (int i = 0; i < 43; i++) {
      figures = figures.with(history(NOW.minus(days(10 + random.nextInt(500))), random));
    }
    return figures;
  }

  private static ProgrammeFigures intake(
      ProgrammeFigures before, String cohort, int size, String begin, Random random) {
    ProgrammeFigures figures = before;
    for (int i = 0; i < size; i++) {
      // Most begin in the first weeks, and some as late as half a year after.
      int late = (int) (180 * Math.pow(random.nextDouble(), 4));
      Instant at = Instant.parse(begin).plus(days(late));
      figures = figures.by(cohort).with(history(at, random));
    }
    return figures;
  }

  static History history(Instant begin, Random random) {
    ProgrammeFiguresSample sample = new ProgrammeFiguresSample(begin, random);
    sample.answer();
    while (sample.isGoingOn()) {
      sample.fortnight();
    }
    return History.of(sample.events);
  }

  private static Duration days(long days) {
    return Duration.ofDays(days);
  }

  private boolean isGoingOn() {
    return next.isBefore(NOW) && pair.status() == Mentorship.Status.ACTIVE;
  }

  private void happens(MentorshipEvent event) {
    pair = recorded(LIFECYCLE.decide(pair, event, event.at()));
  }

  private Mentorship recorded(Decision decision) {
    Decision.Permitted permitted = decision.orElseThrow();
    events.add(permitted.recorded());
    return permitted.next();
  }

  private void answer() {
    double answer = random.nextDouble();
    Instant late = next.plus(days(14));
    if (answer < 0.05) {
      happens(new Declined(next, GRACE));
    } else if (answer < 0.07) {
      happens(new Withdrawn(next, ADA));
    } else if (answer < 0.10 && late.isBefore(NOW)) {
      happens(new Expired(late, PROGRAMME));
    } else if (answer > 0.11) {
      happens(new Accepted(next, GRACE));
    }
  }

  /** What comes of the next session. */
  private void fortnight() {
    double chance = random.nextDouble();
    if (chance < 0.012) {
      happens(new Ended(next, random.nextBoolean() ? ADA : GRACE));
    } else if (chance < 0.024) {
      pause();
    } else if (chance < 0.032) {
      fade();
    } else if (chance < 0.07) {
      callOff();
    } else if (chance < 0.11) {
      miss();
    } else {
      meet();
    }
    next = next.plus(days(12 + random.nextInt(7)));
  }

  private void pause() {
    Instant expected = next.plus(days(20 + random.nextInt(50)));
    happens(new Paused(next, ADA, expected));
    next = expected.plus(days(random.nextInt(10)));
    if (next.isBefore(NOW) && random.nextInt(10) > 0) {
      happens(new MentorshipEvent.Resumed(next, ADA));
    }
  }

  /** Nobody says anything, and in most cases the programme ends it some months later. */
  private void fade() {
    next = next.plus(days(90 + random.nextInt(90)));
    if (next.isBefore(NOW) && random.nextInt(5) > 0) {
      happens(new Ended(next, PROGRAMME));
    } else {
      next = NOW;
    }
  }

  private Session session() {
    return sessionOf("s-" + pair.revision(), next);
  }

  private void callOff() {
    Session session = session();
    Instant notice = next.minus(HOUR.multipliedBy(1 + random.nextInt(72)));
    Instant last = pair.lastEventAt();
    Instant at = notice.isBefore(last) ? last : notice;
    happens(new SessionPlanned(last, ADA, session));
    happens(new SessionCancelled(at, random.nextInt(3) > 0 ? ADA : GRACE, session.id()));
  }

  private void miss() {
    int who = random.nextInt(10);
    Session.Absentee absentee = who < 6
        ? Session.Absentee.MENTEE
        : who < 9 ? Session.Absentee.MENTOR : Session.Absentee.BOTH;
    happens(new SessionMissed(next.plus(HOUR), PROGRAMME, session(), absentee));
  }

  /** Terms and goals after the second session, and the next stage after the second, the tenth, the thirteenth and the fifteenth. */
  private void meet() {
    Instant over = next.plus(HOUR);
    happens(new SessionHeld(over, ADA, session()));
    held++;
    switch (held) {
      case 2 -> agree(over);
      case 10 -> happens(new StageEntered(over, ADA, Stage.PROGRESS_AND_REFLECTION));
      case 13 -> lookBack(over);
      case 15 -> {
        happens(new Noted(over, ADA, Noted.Kind.EVALUATION));
        happens(new Completed(over, ADA));
      }
      default -> {}
    }
  }

  private void agree(Instant at) {
    happens(new MentorshipEvent.AgreementReached(at, ADA, terms));
    happens(new MentorshipEvent.AgreementReached(at, GRACE, terms));
    for (int i = 0; i <= random.nextInt(3); i++) {
      happens(new MentorshipEvent.GoalSet(at, ADA, goalOf("g-" + i)));
    }
    happens(new StageEntered(at, ADA, Stage.LEARNING_AND_DEVELOPMENT));
  }

  private void lookBack(Instant at) {
    for (Goal.Progress progress : pair.goals()) {
      int how = random.nextInt(10);
      Goal.Assessment.Status status = how < 6
          ? Goal.Assessment.Status.MET
          : how < 8
              ? Goal.Assessment.Status.PARTLY_MET
              : how < 9 ? Goal.Assessment.Status.NOT_MET : Goal.Assessment.Status.DROPPED;
      happens(new MentorshipEvent.GoalAssessed(
          at, ADA, Goal.Assessment.of(progress.goal().id(), status, "The plan was approved")));
    }
    happens(new StageEntered(at, ADA, Stage.TRANSITION_AND_CLOSURE));
  }
}
