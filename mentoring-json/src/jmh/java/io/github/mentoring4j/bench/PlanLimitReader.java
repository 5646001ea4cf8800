package io.github.mentoring4j.bench;

import static io.github.mentoring4j.bench.HistoryLimitReader.unknown;
import static io.github.mentoring4j.bench.LimitReader.constants;

import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.Waiver;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a session plan. Properties come in any order, and other ones are an error. */
final class PlanLimitReader {
  private static final Map<String, AgendaItem.Kind> AGENDA_KINDS =
      constants(AgendaItem.Kind.values(), AgendaItem.Kind::code);
  private static final Map<String, SessionPlan.Help> HELP =
      constants(SessionPlan.Help.values(), SessionPlan.Help::code);
  private static final Map<String, SessionPlan.ActionReview.Status> REVIEW_STATUSES =
      constants(SessionPlan.ActionReview.Status.values(), SessionPlan.ActionReview.Status::code);
  private static final Map<String, SessionPlan.Course> COURSES =
      constants(SessionPlan.Course.values(), SessionPlan.Course::code);
  private static final Map<String, SessionPlan.Evaluation> EVALUATIONS =
      constants(SessionPlan.Evaluation.values(), SessionPlan.Evaluation::code);

  private PlanLimitReader() {}

  static SessionPlan read(LimitReader in) {
    SessionPlan.Builder plan = SessionPlan.builder();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "specVersion" -> {}
        case "stage" -> plan.stage(in.constant(HistoryLimitReader.STAGES));
        case "start" -> plan.start(time(in));
        case "length" -> plan.length(in.duration());
        case "place" -> plan.place(in.text());
        case "channel" -> plan.channel(in.text());
        case "confirmed" -> plan.confirmed(in.flag());
        case "objectives" -> in.texts(plan::addObjective);
        case "questions" -> in.texts(plan::addQuestion);
        case "agendaItems" -> agenda(in, plan);
        case "nextDate" -> plan.nextDate(in.date());
        case "sharedAt" -> plan.sharedAt(in.instant());
        case "materials" -> materials(in, plan);
        case "background" -> plan.background(in.text());
        case "thanks" -> plan.thanks(in.text());
        case "actionReviews" -> reviews(in, plan);
        case "draftGoals" -> in.texts(plan::addDraftGoal);
        case "progress" -> plan.progress(in.text());
        case "difficulty" -> plan.difficulty(in.text());
        case "blockedGoals" -> blockedGoals(in, plan);
        case "feedbackAsked" -> plan.feedbackAsked(in.text());
        case "helpWanted" -> {
          while (in.nextElement()) {
            plan.addHelpWanted(in.constant(HELP));
          }
        }
        case "selfAssessments" -> {
          while (in.nextElement()) {
            plan.addSelfAssessment(HistoryLimitReader.assessment(in));
          }
        }
        case "reflections" -> in.texts(plan::addReflection);
        case "proposedCourse" -> plan.proposedCourse(in.constant(COURSES));
        case "successes" -> in.texts(plan::addSuccess);
        case "futureSteps" -> in.texts(plan::addFutureStep);
        case "contactWish" -> plan.contactWish(in.text());
        case "evaluation" -> plan.evaluation(in.constant(EVALUATIONS));
        case "waivers" -> waivers(in, plan);
        case "language" -> plan.language(Locale.forLanguageTag(in.text()));
        default -> throw unknown(name);
      }
    }
    return plan.build();
  }

  private static ZonedDateTime time(LimitReader in) {
    Instant at = Instant.EPOCH;
    ZoneId zone = ZoneOffset.UTC;
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "at" -> at = in.instant();
        case "zone" -> zone = ZoneId.of(in.text());
        default -> throw new IllegalArgumentException(name);
      }
    }
    return at.atZone(zone);
  }

  private static void agenda(LimitReader in, SessionPlan.Builder plan) {
    while (in.nextElement()) {
      AgendaItem.Builder item = AgendaItem.builder();
      for (String name = in.next(); name != null; name = in.next()) {
        switch (name) {
          case "kind" -> item.kind(in.constant(AGENDA_KINDS));
          case "text" -> item.text(in.text());
          case "minutes" -> item.minutes(in.integer());
          case "goal" -> item.goal(in.text());
          default -> throw unknown(name);
        }
      }
      plan.addAgendaItem(item.build());
    }
  }

  private static void materials(LimitReader in, SessionPlan.Builder plan) {
    while (in.nextElement()) {
      String title = null;
      int pages = 0;
      Instant sharedAt = null;
      for (String name = in.next(); name != null; name = in.next()) {
        switch (name) {
          case "title" -> title = in.text();
          case "pages" -> pages = in.integer();
          case "sharedAt" -> sharedAt = in.instant();
          default -> throw unknown(name);
        }
      }
      plan.addMaterial(new Material(title, pages, Optional.ofNullable(sharedAt)));
    }
  }

  private static void reviews(LimitReader in, SessionPlan.Builder plan) {
    while (in.nextElement()) {
      SessionPlan.ActionReview.Builder review = SessionPlan.ActionReview.builder();
      for (String name = in.next(); name != null; name = in.next()) {
        switch (name) {
          case "action" -> review.action(in.text());
          case "status" -> review.status(in.constant(REVIEW_STATUSES));
          case "note" -> review.note(in.text());
          case "ending" -> review.ending(in.constant(HistoryLimitReader.ENDINGS));
          case "handOverTo" -> review.handOverTo(in.text());
          default -> throw unknown(name);
        }
      }
      plan.addActionReview(review.build());
    }
  }

  private static void blockedGoals(LimitReader in, SessionPlan.Builder plan) {
    while (in.nextElement()) {
      String goal = null;
      String tried = null;
      for (String name = in.next(); name != null; name = in.next()) {
        switch (name) {
          case "goal" -> goal = in.text();
          case "tried" -> tried = in.text();
          default -> throw unknown(name);
        }
      }
      plan.putBlockedGoal(goal, tried);
    }
  }

  private static void waivers(LimitReader in, SessionPlan.Builder plan) {
    while (in.nextElement()) {
      String rule = null;
      String path = null;
      String reason = null;
      for (String name = in.next(); name != null; name = in.next()) {
        switch (name) {
          case "rule" -> rule = in.text();
          case "path" -> path = in.text();
          case "reason" -> reason = in.text();
          default -> throw unknown(name);
        }
      }
      plan.addWaiver(new Waiver(rule, Optional.ofNullable(path), reason));
    }
  }
}
