package io.github.mentoring4j.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text of a plan that says something, and where it stands.
 *
 * @param path the field, for example {@code questions[2]}
 * @param text the original text
 */
record Stated(String path, String text) {

  /** Leaves out what says nothing; the others keep the place that they have in the whole list. */
  static List<Stated> of(String field, List<String> texts) {
    List<Stated> stated = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      add(stated, field + "[" + i + "]", texts.get(i));
    }
    return stated;
  }

  static boolean is(Optional<String> text) {
    return text.filter(value -> !PlanText.isMissing(value)).isPresent();
  }

  /** Gives every text that a plan can hold, in the order of the plan. */
  static List<Stated> all(SessionPlan plan) {
    List<Stated> all = new ArrayList<>();
    plan.place().ifPresent(text -> add(all, "place", text));
    plan.channel().ifPresent(text -> add(all, "channel", text));
    all.addAll(of("objectives", plan.objectives()));
    all.addAll(of("questions", plan.questions()));
    for (int i = 0; i < plan.agendaItems().size(); i++) {
      add(all, "agendaItems[" + i + "].text", plan.agendaItems().get(i).text());
    }
    for (int i = 0; i < plan.materials().size(); i++) {
      add(all, "materials[" + i + "].title", plan.materials().get(i).title());
    }
    all.addAll(of("draftGoals", plan.draftGoals()));
    plan.progress().ifPresent(text -> add(all, "progress", text));
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
    all.addAll(of("reflections", plan.reflections()));
    all.addAll(of("successes", plan.successes()));
    all.addAll(of("futureSteps", plan.futureSteps()));
    plan.contactWish().ifPresent(text -> add(all, "contactWish", text));
    plan.background().ifPresent(text -> add(all, "background", text));
    plan.thanks().ifPresent(text -> add(all, "thanks", text));
    for (int i = 0; i < plan.actionReviews().size(); i++) {
      String path = "actionReviews[" + i + "].note";
      plan.actionReviews().get(i).note().ifPresent(text -> add(all, path, text));
    }
    return all;
  }

  private static void add(List<Stated> stated, String path, String text) {
    if (!PlanText.isMissing(text)) {
      stated.add(new Stated(path, text));
    }
  }
}
