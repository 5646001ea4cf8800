package io.github.mentoring4j.bench;

import static io.github.mentoring4j.bench.LimitWriter.codes;
import static io.github.mentoring4j.bench.LimitWriter.name;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.Waiver;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.io.SerializedString;

/** Writes a session plan. */
final class PlanLimitWriter {
  private static final Map<AgendaItem.Kind, SerializedString> AGENDA_KINDS =
      codes(AgendaItem.Kind.class, AgendaItem.Kind::code);
  private static final Map<SessionPlan.Help, SerializedString> HELP =
      codes(SessionPlan.Help.class, SessionPlan.Help::code);
  private static final Map<SessionPlan.ActionReview.Status, SerializedString> REVIEW_STATUSES =
      codes(SessionPlan.ActionReview.Status.class, SessionPlan.ActionReview.Status::code);
  private static final Map<SessionPlan.Course, SerializedString> COURSES =
      codes(SessionPlan.Course.class, SessionPlan.Course::code);
  private static final Map<SessionPlan.Evaluation, SerializedString> EVALUATIONS =
      codes(SessionPlan.Evaluation.class, SessionPlan.Evaluation::code);

  private static final SerializedString ACTION = name("action");
  private static final SerializedString ACTION_REVIEWS = name("actionReviews");
  private static final SerializedString AGENDA_ITEMS = name("agendaItems");
  private static final SerializedString BACKGROUND = name("background");
  private static final SerializedString BLOCKED_GOALS = name("blockedGoals");
  private static final SerializedString CHANNEL = name("channel");
  private static final SerializedString CONFIRMED = name("confirmed");
  private static final SerializedString CONTACT_WISH = name("contactWish");
  private static final SerializedString DIFFICULTY = name("difficulty");
  private static final SerializedString DRAFT_GOALS = name("draftGoals");
  private static final SerializedString ENDING = name("ending");
  private static final SerializedString EVALUATION = name("evaluation");
  private static final SerializedString FEEDBACK_ASKED = name("feedbackAsked");
  private static final SerializedString FUTURE_STEPS = name("futureSteps");
  private static final SerializedString GOAL = name("goal");
  private static final SerializedString HAND_OVER_TO = name("handOverTo");
  private static final SerializedString HELP_WANTED = name("helpWanted");
  private static final SerializedString KIND = name("kind");
  private static final SerializedString LANGUAGE = name("language");
  private static final SerializedString LENGTH = name("length");
  private static final SerializedString MATERIALS = name("materials");
  private static final SerializedString MINUTES = name("minutes");
  private static final SerializedString NEXT_DATE = name("nextDate");
  private static final SerializedString NOTE = name("note");
  private static final SerializedString OBJECTIVES = name("objectives");
  private static final SerializedString PAGES = name("pages");
  private static final SerializedString PATH = name("path");
  private static final SerializedString PLACE = name("place");
  private static final SerializedString PROGRESS = name("progress");
  private static final SerializedString PROPOSED_COURSE = name("proposedCourse");
  private static final SerializedString QUESTIONS = name("questions");
  private static final SerializedString REASON = name("reason");
  private static final SerializedString REFLECTIONS = name("reflections");
  private static final SerializedString RULE = name("rule");
  private static final SerializedString SELF_ASSESSMENTS = name("selfAssessments");
  private static final SerializedString SHARED_AT = name("sharedAt");
  private static final SerializedString STAGE = name("stage");
  private static final SerializedString START = name("start");
  private static final SerializedString STATUS = name("status");
  private static final SerializedString SUCCESSES = name("successes");
  private static final SerializedString TEXT = name("text");
  private static final SerializedString THANKS = name("thanks");
  private static final SerializedString TITLE = name("title");
  private static final SerializedString TRIED = name("tried");
  private static final SerializedString WAIVERS = name("waivers");
  private static final SerializedString AT = name("at");
  private static final SerializedString ZONE = name("zone");

  private PlanLimitWriter() {}

  static void write(LimitWriter out, SessionPlan plan) {
    out.start().text(LimitWriter.SPEC_VERSION, "1.0");
    out.code(STAGE, HistoryLimitWriter.STAGES, plan.stage());
    if (plan.start().isPresent()) {
      out.object(START).instant(AT, plan.start().get().toInstant());
      out.text(ZONE, plan.start().get().getZone().getId()).end();
    }
    out.duration(LENGTH, plan.length()).text(PLACE, plan.place()).text(CHANNEL, plan.channel());
    if (plan.confirmed().isPresent()) {
      out.flag(CONFIRMED, plan.confirmed().get());
    }
    out.texts(OBJECTIVES, plan.objectives()).texts(QUESTIONS, plan.questions());
    agenda(out, plan);
    out.date(NEXT_DATE, plan.nextDate()).instant(SHARED_AT, plan.sharedAt());
    materials(out, plan);
    out.text(BACKGROUND, plan.background()).text(THANKS, plan.thanks());
    reviews(out, plan);
    out.texts(DRAFT_GOALS, plan.draftGoals()).text(PROGRESS, plan.progress());
    out.text(DIFFICULTY, plan.difficulty());
    blockedGoals(out, plan);
    out.text(FEEDBACK_ASKED, plan.feedbackAsked());
    out.codes(HELP_WANTED, HELP, plan.helpWanted());
    out.list(SELF_ASSESSMENTS);
    for (Goal.Assessment assessment : plan.selfAssessments()) {
      HistoryLimitWriter.assessmentParts(out.start(), assessment);
    }
    out.endList();
    out.texts(REFLECTIONS, plan.reflections());
    out.code(PROPOSED_COURSE, COURSES, plan.proposedCourse());
    out.texts(SUCCESSES, plan.successes()).texts(FUTURE_STEPS, plan.futureSteps());
    out.text(CONTACT_WISH, plan.contactWish());
    out.code(EVALUATION, EVALUATIONS, plan.evaluation());
    waivers(out, plan);
    out.text(LANGUAGE, plan.language().toLanguageTag()).end();
  }

  private static void agenda(LimitWriter out, SessionPlan plan) {
    out.list(AGENDA_ITEMS);
    for (AgendaItem item : plan.agendaItems()) {
      out.start().code(KIND, AGENDA_KINDS.get(item.kind())).text(TEXT, item.text());
      if (item.minutes().isPresent()) {
        out.number(MINUTES, item.minutes().getAsInt());
      }
      out.text(GOAL, item.goal()).end();
    }
    out.endList();
  }

  private static void materials(LimitWriter out, SessionPlan plan) {
    out.list(MATERIALS);
    for (Material material : plan.materials()) {
      out.start().text(TITLE, material.title()).number(PAGES, material.pages());
      out.instant(SHARED_AT, material.sharedAt()).end();
    }
    out.endList();
  }

  private static void reviews(LimitWriter out, SessionPlan plan) {
    out.list(ACTION_REVIEWS);
    for (SessionPlan.ActionReview review : plan.actionReviews()) {
      out.start().text(ACTION, review.action());
      out.code(STATUS, REVIEW_STATUSES, review.status()).text(NOTE, review.note());
      out.code(ENDING, HistoryLimitWriter.ENDINGS, review.ending());
      out.text(HAND_OVER_TO, review.handOverTo()).end();
    }
    out.endList();
  }

  /** The order of the ids belongs to the document. */
  private static void blockedGoals(LimitWriter out, SessionPlan plan) {
    out.list(BLOCKED_GOALS);
    for (Map.Entry<String, String> blocked : new TreeMap<>(plan.blockedGoals()).entrySet()) {
      out.start().text(GOAL, blocked.getKey()).text(TRIED, blocked.getValue()).end();
    }
    out.endList();
  }

  private static void waivers(LimitWriter out, SessionPlan plan) {
    out.list(WAIVERS);
    for (Waiver waiver : plan.waivers()) {
      out.start().text(RULE, waiver.rule()).text(PATH, waiver.path());
      out.text(REASON, waiver.reason()).end();
    }
    out.endList();
  }
}
