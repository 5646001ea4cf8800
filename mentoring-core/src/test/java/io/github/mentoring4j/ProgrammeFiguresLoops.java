package io.github.mentoring4j;

import io.github.mentoring4j.ProgrammeFigures.Group;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures once more, counted by plain loops over all histories. */
final class ProgrammeFiguresLoops {
  private final List<History> histories;
  private final Lifecycle lifecycle;
  private final Instant now;

  ProgrammeFiguresLoops(List<History> histories, Lifecycle lifecycle, Instant now) {
    this.histories = histories;
    this.lifecycle = lifecycle;
    this.now = now;
  }

  /** The numbers that need no more than the relationships, by name. */
  Map<String, Object> numbers() {
    Map<String, Object> numbers = new TreeMap<>();
    for (Mentorship.Status status : Mentorship.Status.values()) {
      numbers.put("status " + status, status(status));
    }
    for (Stage stage : Stage.values()) {
      numbers.put("stage " + stage, stage(stage));
      numbers.put("times in " + stage, (long) times(stage).size());
      numbers.put("sum in " + stage, sum(times(stage)));
      numbers.put("median in " + stage, wholeDays(times(stage)));
    }
    for (Mentorship.Outcome outcome : Mentorship.Outcome.values()) {
      numbers.put("outcome " + outcome, outcome(outcome));
    }
    numbers.put("relationships", (long) histories.size());
    sessions(numbers);
    waiting(numbers);
    goals(numbers);
    return numbers;
  }

  /** The same numbers as the library counts them. A median is told only if it is exact. */
  static Map<String, Object> numbers(Group group) {
    Map<String, Object> numbers = new TreeMap<>();
    for (Mentorship.Status status : Mentorship.Status.values()) {
      numbers.put("status " + status, group.relationships(status));
    }
    for (Stage stage : Stage.values()) {
      numbers.put("stage " + stage, group.relationships(stage));
      numbers.put("times in " + stage, group.timeIn(stage).count());
      numbers.put("sum in " + stage, group.timeIn(stage).sum());
      long median = group.timeIn(stage).quantile(0.5).map(Duration::toDays).orElse(-1L);
      numbers.put("median in " + stage, Math.min(16, median));
    }
    for (Mentorship.Outcome outcome : Mentorship.Outcome.values()) {
      numbers.put("outcome " + outcome, group.relationships(outcome));
    }
    numbers.put("relationships", group.relationships());
    numbers.put("held", group.sessionsHeld());
    numbers.put("missed by mentees", group.sessionsMissed(Actor.Side.MENTEE));
    numbers.put("missed by mentors", group.sessionsMissed(Actor.Side.MENTOR));
    numbers.put("silent", group.silent());
    numbers.put("overdue", group.overdue());
    numbers.put("unanswered", group.unanswered());
    numbers.put("paused beyond return", group.pausedBeyondReturn());
    numbers.put("goals", group.goals());
    numbers.put("goals met", group.goalsMet());
    numbers.put("goals dropped", group.goalsDropped());
    numbers.put("goals open", group.goalsOpen());
    numbers.put("share of goals met", group.shareOfGoalsMet().orElse(-1));
    return numbers;
  }

  private long status(Mentorship.Status status) {
    long number = 0;
    for (History history : histories) {
      if (history.mentorship().status() == status) {
        number++;
      }
    }
    return number;
  }

  private long stage(Stage stage) {
    long number = 0;
    for (History history : histories) {
      Mentorship pair = history.mentorship();
      boolean isGoingOn =
          pair.status() == Mentorship.Status.ACTIVE || pair.status() == Mentorship.Status.PAUSED;
      if (isGoingOn && pair.stage().orElseThrow() == stage) {
        number++;
      }
    }
    return number;
  }

  private long outcome(Mentorship.Outcome outcome) {
    long number = 0;
    for (History history : histories) {
      if (history.mentorship().closing().isPresent()
          && history.mentorship().closing().get().outcome() == outcome) {
        number++;
      }
    }
    return number;
  }

  /** Of the visits, which the state has forgotten. A visit that took no time is told only if it is the last one. */
  private List<Duration> times(Stage stage) {
    List<Duration> times = new ArrayList<>();
    for (History history : histories) {
      List<History.Visit> visits = history.visits();
      boolean isVisited = false;
      for (int i = 0; i < visits.size(); i++) {
        boolean isLast = i == visits.size() - 1;
        boolean hasTakenTime = !history.mentorship().timeIn(stage, now).isZero();
        isVisited = isVisited || (visits.get(i).stage() == stage && (isLast || hasTakenTime));
      }
      if (isVisited) {
        times.add(history.mentorship().timeIn(stage, now));
      }
    }
    return times;
  }

  private static Duration sum(List<Duration> times) {
    Duration sum = Duration.ZERO;
    for (Duration time : times) {
      sum = sum.plus(time);
    }
    return sum;
  }

  private static long wholeDays(List<Duration> times) {
    List<Duration> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? -1
        : Math.min(16, sorted.get((sorted.size() - 1) / 2).toDays());
  }

  private void sessions(Map<String, Object> numbers) {
    long held = 0;
    long missedByMentees = 0;
    long missedByMentors = 0;
    for (History history : histories) {
      held += history.mentorship().sessionsHeld();
      missedByMentees += history.mentorship().sessionsMissed(Actor.Side.MENTEE);
      missedByMentors += history.mentorship().sessionsMissed(Actor.Side.MENTOR);
    }
    numbers.put("held", held);
    numbers.put("missed by mentees", missedByMentees);
    numbers.put("missed by mentors", missedByMentors);
  }

  private void waiting(Map<String, Object> numbers) {
    long silent = 0;
    long overdue = 0;
    long unanswered = 0;
    long beyondReturn = 0;
    for (History history : histories) {
      Mentorship pair = history.mentorship();
      silent += lifecycle.isStalled(pair, now) ? 1 : 0;
      overdue += pair.isOverdue(now) ? 1 : 0;
      unanswered += lifecycle.isAnswerOverdue(pair, now) ? 1 : 0;
      if (pair.pause().isPresent() && pair.pause().get().expectedResume().isPresent()) {
        Instant expected = pair.pause().get().expectedResume().get();
        beyondReturn += expected.isAfter(now) ? 0 : 1;
      }
    }
    numbers.put("silent", silent);
    numbers.put("overdue", overdue);
    numbers.put("unanswered", unanswered);
    numbers.put("paused beyond return", beyondReturn);
  }

  private void goals(Map<String, Object> numbers) {
    long goals = 0;
    long met = 0;
    long dropped = 0;
    for (History history : histories) {
      for (Goal.Progress progress : history.mentorship().goals()) {
        goals++;
        if (progress.assessment().isPresent()) {
          Goal.Assessment.Status status = progress.assessment().get().status();
          met += status == Goal.Assessment.Status.MET ? 1 : 0;
          dropped += status == Goal.Assessment.Status.DROPPED ? 1 : 0;
        }
      }
    }
    numbers.put("goals", goals);
    numbers.put("goals met", met);
    numbers.put("goals dropped", dropped);
    numbers.put("goals open", goals - met - dropped);
    numbers.put("share of goals met", goals == 0 ? -1.0 : (double) met / goals);
  }
}
