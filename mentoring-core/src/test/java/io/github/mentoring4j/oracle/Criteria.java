package io.github.mentoring4j.oracle;

import static io.github.mentoring4j.Actor.Role.MENTEE;
import static io.github.mentoring4j.Actor.Role.MENTOR;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.oracle.Oracle.Claim;
import java.util.ArrayList;
import java.util.List;

/** The standard criteria as plain ifs over the list of events. */
final class Criteria {
  private final Facts facts;
  private final List<Claim> unmet = new ArrayList<>();

  private Criteria(Facts facts) {
    this.facts = facts;
  }

  /** The criteria that are unmet for the next stage, or in the last stage for the completion. */
  static List<Claim> unmet(Facts facts) {
    Criteria criteria = new Criteria(facts);
    switch (facts.stage().orElseThrow()) {
      case RELATIONSHIP_BUILDING -> criteria.toLearn();
      case LEARNING_AND_DEVELOPMENT -> criteria.toReflect();
      case PROGRESS_AND_REFLECTION -> criteria.toClose();
      case TRANSITION_AND_CLOSURE -> criteria.toComplete();
    }
    return criteria.unmet;
  }

  private void toLearn() {
    int sessions = facts.sessionsHeld(facts.events());
    if (sessions < 1) {
      claim("sessions-held.at-least", sessions, 1);
    }
    int yes = facts.terms().yes().size();
    if (yes < 2) {
      claim("agreement-confirmations.at-least", yes, 2);
    }
    List<String> open = ids(facts.openGoals());
    if (open.isEmpty()) {
      claim("goals-open.at-least", 0, 1);
    }
    if (open.size() > 5) {
      claim("goals-open.at-most", open, 5);
    }
    List<String> vague = new ArrayList<>();
    for (Goal goal : facts.openGoals()) {
      if (goal.measure().isEmpty() || goal.targetDate().isEmpty()) {
        vague.add(goal.id());
      }
    }
    if (!vague.isEmpty()) {
      claim("goals-without-measure-or-date.none", vague, 0);
    }
  }

  private void toReflect() {
    int sessions = facts.sessionsHeld(facts.visit());
    if (sessions < 2) {
      claim("sessions-held-in-stage.at-least", sessions, 2);
    }
    List<String> idle = new ArrayList<>();
    for (Goal goal : facts.openGoals()) {
      if (!facts.hasStep(goal.id())) {
        idle.add(goal.id());
      }
    }
    if (!idle.isEmpty()) {
      claim("goals-without-step.none", idle, 0);
    }
    if (facts.noted(facts.visit(), Noted.Kind.FEEDBACK, MENTOR) < 1) {
      claim("feedback-by-mentor-in-stage.at-least", 0, 1);
    }
  }

  private void toClose() {
    List<String> blank = new ArrayList<>();
    for (Goal goal : facts.goals()) {
      boolean isAssessedNow = facts.assessment(goal.id(), facts.visit()).isPresent();
      if (!facts.isSettled(goal.id()) && !isAssessedNow) {
        blank.add(goal.id());
      }
    }
    if (!blank.isEmpty()) {
      claim("goals-without-status.none", blank, 0);
    }
    if (facts.noted(facts.visit(), Noted.Kind.REFLECTION, MENTEE, MENTOR) < 1) {
      claim("reflections-in-stage.at-least", 0, 1);
    }
    if (facts.noted(facts.visit(), Noted.Kind.FEEDBACK, MENTEE) < 1) {
      claim("feedback-by-mentee-in-stage.at-least", 0, 1);
    }
    if (facts.noted(facts.visit(), Noted.Kind.FEEDBACK, MENTOR) < 1) {
      claim("feedback-by-mentor-in-stage.at-least", 0, 1);
    }
  }

  private void toComplete() {
    if (facts.sessionsHeld(facts.visit()) < 1) {
      claim("sessions-held-in-stage.at-least", 0, 1);
    }
    List<String> actions = List.copyOf(facts.openActions().keySet());
    if (!actions.isEmpty()) {
      claim("actions-open.none", actions, 0);
    }
    if (facts.noted(facts.visit(), Noted.Kind.EVALUATION, MENTEE) < 1) {
      claim("evaluations-by-mentee-in-stage.at-least", 0, 1);
    }
    if (facts.noted(facts.events(), Noted.Kind.SUCCESS, MENTEE, MENTOR) < 1) {
      claim("successes.at-least", 0, 1);
    }
    if (facts.noted(facts.visit(), Noted.Kind.FUTURE_PLAN, MENTEE, MENTOR) < 1) {
      claim("future-plans-in-stage.at-least", 0, 1);
    }
    if (facts.noted(facts.visit(), Noted.Kind.CONTACT_CHOICE, MENTEE, MENTOR) < 1) {
      claim("contact-choices-in-stage.at-least", 0, 1);
    }
    if (facts.noted(facts.visit(), Noted.Kind.THANKS, MENTEE) < 1) {
      claim("thanks-by-mentee-in-stage.at-least", 0, 1);
    }
  }

  private static List<String> ids(List<Goal> goals) {
    return goals.stream().map(Goal::id).toList();
  }

  private void claim(String code, int observed, int required) {
    unmet.add(Claim.of(code, Fact.count(observed), Fact.count(required)));
  }

  private void claim(String code, List<String> subjects, int required) {
    unmet.add(Claim.of(
        code, Fact.count(subjects.size()), Fact.count(required), subjects.toArray(new String[0])));
  }
}
