package io.github.mentoring4j;

import static java.util.Map.entry;

import io.github.mentoring4j.Evidence.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Answers for the evidence of this library from the state of a relationship. */
final class MentorshipEvidence {
  private static final Map<Evidence, Function<Mentorship, Observation>> ANSWERS = Map.ofEntries(
      entry(Evidence.SESSIONS_HELD, inAll(MentorshipCounts::sessionsHeld)),
      entry(Evidence.SESSIONS_HELD_IN_STAGE, inStage(MentorshipCounts.InStage::sessionsHeld)),
      entry(
          Evidence.AGREEMENT_CONFIRMATIONS,
          pair -> Observation.count(pair.terms().confirmations())),
      entry(Evidence.GOALS_OPEN, goals(Goal.Progress::isOpen)),
      entry(
          Evidence.GOALS_WITHOUT_MEASURE_OR_DATE,
          goals(progress -> progress.isOpen() && isDraft(progress.goal()))),
      entry(
          Evidence.GOALS_WITHOUT_STEP, goals(progress -> progress.isOpen() && !progress.hasStep())),
      entry(Evidence.GOALS_WITHOUT_STATUS, goals(progress -> !progress.hasStatus())),
      entry(
          Evidence.FEEDBACK_BY_MENTOR_IN_STAGE,
          inStage(MentorshipCounts.InStage::feedbackByMentor)),
      entry(
          Evidence.FEEDBACK_BY_MENTEE_IN_STAGE,
          inStage(MentorshipCounts.InStage::feedbackByMentee)),
      entry(Evidence.REFLECTIONS_IN_STAGE, inStage(MentorshipCounts.InStage::reflections)),
      entry(
          Evidence.ACTIONS_OPEN,
          pair -> subjects(pair.openActions(), action -> true, ActionItem::id)),
      entry(
          Evidence.EVALUATIONS_BY_MENTEE_IN_STAGE,
          inStage(MentorshipCounts.InStage::evaluationsByMentee)),
      entry(
          Evidence.EVALUATIONS_BY_MENTOR_IN_STAGE,
          inStage(MentorshipCounts.InStage::evaluationsByMentor)),
      entry(Evidence.SUCCESSES, inAll(MentorshipCounts::successes)),
      entry(Evidence.FUTURE_PLANS_IN_STAGE, inStage(MentorshipCounts.InStage::futurePlans)),
      entry(Evidence.CONTACT_CHOICES_IN_STAGE, inStage(MentorshipCounts.InStage::contactChoices)),
      entry(Evidence.THANKS_BY_MENTEE_IN_STAGE, inStage(MentorshipCounts.InStage::thanksByMentee)),
      entry(Evidence.THANKS_BY_MENTOR_IN_STAGE, inStage(MentorshipCounts.InStage::thanksByMentor)));

  private MentorshipEvidence() {}

  static Observation observe(Mentorship pair, Evidence evidence) {
    Function<Mentorship, Observation> answer = ANSWERS.get(evidence);
    return answer == null ? Observation.notSupplied() : answer.apply(pair);
  }

  private static Function<Mentorship, Observation> inAll(ToIntFunction<MentorshipCounts> count) {
    return pair -> Observation.count(count.applyAsInt(pair.counts()));
  }

  private static Function<Mentorship, Observation> inStage(
      ToIntFunction<MentorshipCounts.InStage> count) {
    return pair -> Observation.count(count.applyAsInt(pair.counts().inStage()));
  }

  private static Function<Mentorship, Observation> goals(Predicate<Goal.Progress> which) {
    return pair -> subjects(pair.goals(), which, progress -> progress.goal().id());
  }

  private static <T> Observation subjects(List<T> all, Predicate<T> which, Function<T, String> id) {
    List<String> ids = new ArrayList<>(0);
    for (T one : all) {
      if (which.test(one)) {
        ids.add(id.apply(one));
      }
    }
    return Observation.subjects(ids);
  }

  private static boolean isDraft(Goal goal) {
    return goal.measure().isEmpty() || goal.targetDate().isEmpty();
  }
}
