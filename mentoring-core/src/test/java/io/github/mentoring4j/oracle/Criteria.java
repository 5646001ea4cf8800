package io.github.mentoring4j.oracle;

import static io.github.mentoring4j.Actor.Role.MENTEE;
import static io.github.mentoring4j.Actor.Role.MENTOR;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.oracle.Oracle.Claim;
import java.util.ArrayList;
import java.util.List;

/** The standard criteria as plain ifs over the list of events: what is required comes first, then what is recommended. */
final class Criteria {
  private final Facts facts;
  private final List<Claim> errors = new ArrayList<>();
  private final List<Claim> warnings = new ArrayList<>();
  private List<Claim> unmet = errors;

  private Criteria(Facts facts) {
    this.facts = facts;
  }

  /** The criteria for the next stage, or in the last stage for the completion. */
  static Criteria onward(Facts facts) {
    Criteria criteria = new Criteria(facts);
    switch (facts.stage().orElseThrow()) {
      case RELATIONSHIP_BUILDING -> criteria.toLearn();
      case LEARNING_AND_DEVELOPMENT -> criteria.toReflect();
      case PROGRESS_AND_REFLECTION -> criteria.toClose();
      case TRANSITION_AND_CLOSURE -> criteria.toComplete();
    }
    return criteria;
  }

  /** The criteria for going straight to the last stage. */
  static Criteria straight(Facts facts) {
    Criteria criteria = new Criteria(facts);
    criteria.recommend();
    criteria.least("sessions-held", facts.sessions().held(), 1);
    criteria.withoutStatus();
    return criteria;
  }

  List<Claim> errors() {
    return errors;
  }

  List<Claim> warnings() {
    return warnings.stream().map(Claim::asWarning).toList();
  }

  /** What follows is only recommended. */
  private void recommend() {
    unmet = warnings;
  }

  private void least(String evidence, int observed, int required) {
    if (observed < required) {
      claim(evidence + ".at-least", observed, required);
    }
  }

  private void none(String evidence, List<String> subjects) {
    if (!subjects.isEmpty()) {
      claim(evidence + ".none", subjects, 0);
    }
  }

  private void toLearn() {
    least("sessions-held", facts.sessions().held(), 1);
    least("agreement-confirmations", facts.terms().confirmations(), 2);
    List<String> open = ids(facts.openGoals());
    if (open.isEmpty()) {
      claim("goals-open.at-least", 0, 1);
    }
    if (open.size() > 5) {
      claim("goals-open.at-most", open, 5);
    }
    recommend();
    none("goals-without-measure-or-date", facts.goalsWithoutMeasureOrDate());
  }

  private void toReflect() {
    least("sessions-held-in-stage", facts.sessionsHeldInStage(), 1);
    recommend();
    least("sessions-held-in-stage", facts.sessionsHeldInStage(), 2);
    none("goals-without-step", facts.goalsWithoutStep());
    least("feedback-by-mentor-in-stage", inStage(Noted.Kind.FEEDBACK, MENTOR), 1);
  }

  private void toClose() {
    withoutStatus();
    recommend();
    least("reflections-in-stage", inStage(Noted.Kind.REFLECTION, MENTEE, MENTOR), 1);
    least("feedback-by-mentee-in-stage", inStage(Noted.Kind.FEEDBACK, MENTEE), 1);
    least("feedback-by-mentor-in-stage", inStage(Noted.Kind.FEEDBACK, MENTOR), 1);
  }

  private void withoutStatus() {
    none("goals-without-status", facts.goalsWithoutStatus());
  }

  private void toComplete() {
    least("sessions-held-in-stage", facts.sessionsHeldInStage(), 1);
    none("actions-open", List.copyOf(facts.openActions().keySet()));
    least("evaluations-by-mentee-in-stage", inStage(Noted.Kind.EVALUATION, MENTEE), 1);
    recommend();
    least("successes", facts.noted(facts.events(), Noted.Kind.SUCCESS, MENTEE, MENTOR), 1);
    least("future-plans-in-stage", inStage(Noted.Kind.FUTURE_PLAN, MENTEE, MENTOR), 1);
    least("contact-choices-in-stage", inStage(Noted.Kind.CONTACT_CHOICE, MENTEE, MENTOR), 1);
    least("thanks-by-mentee-in-stage", inStage(Noted.Kind.THANKS, MENTEE), 1);
  }

  private int inStage(Noted.Kind kind, Actor.Role... by) {
    return facts.noted(facts.visit(), kind, by);
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
