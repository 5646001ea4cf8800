package io.github.mentoring4j.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A text of a plan, and its place.
 *
 * @param path the field, for example {@code questions[2]}
 * @param text the original text
 */
record SessionPlanText(String path, String text) {
  /** Every text of a plan, in the order of the plan. */
  static List<SessionPlanText> written(SessionPlan plan) {
    List<SessionPlanText> all = new ArrayList<>();
    plan.place().ifPresent(text -> add(all, "place", text));
    plan.channel().ifPresent(text -> add(all, "channel", text));
    addAll(all, "objectives", plan.objectives());
    addAll(all, "questions", plan.questions());
    for (int i = 0; i < plan.agendaItems().size(); i++) {
      add(all, "agendaItems[" + i + "].text", plan.agendaItems().get(i).text());
    }
    for (int i = 0; i < plan.materials().size(); i++) {
      add(all, "materials[" + i + "].title", plan.materials().get(i).title());
    }
    addAll(all, "draftGoals", plan.draftGoals());
    plan.progress().ifPresent(text -> add(all, "progress", text));
    plan.difficulty().ifPresent(text -> add(all, "difficulty", text));
    // By their ids, since equal plans may hold them in another order.
    new TreeMap<>(plan.blockedGoals())
        .forEach((goal, tried) -> add(all, "blockedGoals[" + goal + "]", tried));
    plan.feedbackAsked().ifPresent(text -> add(all, "feedbackAsked", text));
    for (int i = 0; i < plan.selfAssessments().size(); i++) {
      add(
          all,
          "selfAssessments[" + i + "].evidence",
          plan.selfAssessments().get(i).evidence());
    }
    addAll(all, "reflections", plan.reflections());
    addAll(all, "successes", plan.successes());
    addAll(all, "futureSteps", plan.futureSteps());
    plan.contactWish().ifPresent(text -> add(all, "contactWish", text));
    plan.background().ifPresent(text -> add(all, "background", text));
    plan.thanks().ifPresent(text -> add(all, "thanks", text));
    for (int i = 0; i < plan.actionReviews().size(); i++) {
      String path = "actionReviews[" + i + "].note";
      plan.actionReviews().get(i).note().ifPresent(text -> add(all, path, text));
    }
    return all;
  }

  private static void addAll(List<SessionPlanText> written, String field, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      add(written, field + "[" + i + "]", texts.get(i));
    }
  }

  private static void add(List<SessionPlanText> written, String path, String text) {
    written.add(new SessionPlanText(path, text));
  }
}
