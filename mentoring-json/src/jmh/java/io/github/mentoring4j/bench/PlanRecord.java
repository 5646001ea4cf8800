package io.github.mentoring4j.bench;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The shape of a session plan, as an application declares it for Jackson. What is absent is null. */
record PlanRecord(
    String specVersion,
    Stage stage,
    Time start,
    Duration length,
    String place,
    String channel,
    Boolean confirmed,
    List<String> objectives,
    List<String> questions,
    List<Item> agendaItems,
    LocalDate nextDate,
    Instant sharedAt,
    List<Material> materials,
    String background,
    String thanks,
    List<Review> actionReviews,
    List<String> draftGoals,
    String progress,
    String difficulty,
    List<Blocked> blockedGoals,
    String feedbackAsked,
    List<SessionPlan.Help> helpWanted,
    List<HistoryRecord.Assessment> selfAssessments,
    List<String> reflections,
    SessionPlan.Course proposedCourse,
    List<String> successes,
    List<String> futureSteps,
    String contactWish,
    SessionPlan.Evaluation evaluation,
    List<Waived> waivers,
    String language) {
  record Time(Instant at, ZoneId zone) {}

  record Item(AgendaItem.Kind kind, String text, Integer minutes, String goal) {}

  record Material(String title, int pages, Instant sharedAt) {}

  record Review(
      String action,
      SessionPlan.ActionReview.Status status,
      String note,
      ActionItem.Ending ending,
      String handOverTo) {}

  record Blocked(String goal, String tried) {}

  record Waived(String rule, String path, String reason) {}
}
