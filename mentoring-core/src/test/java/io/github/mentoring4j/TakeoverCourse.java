package io.github.mentoring4j;

import io.github.mentoring4j.fixtures.MentoringArbitraries;
import io.github.mentoring4j.fixtures.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A walk of a pair that is taken over on the way, and the lifecycle that has decided it: one that asks for nothing that a takeover does not carry. */
record TakeoverCourse(Lifecycle lifecycle, Walk walk) {
  /** What a takeover carries. */
  static final Set<Evidence> CARRIED = Set.of(
      Evidence.SESSIONS_HELD,
      Evidence.SESSIONS_HELD_IN_STAGE,
      Evidence.AGREEMENT_CONFIRMATIONS,
      Evidence.GOALS_OPEN,
      Evidence.GOALS_WITHOUT_MEASURE_OR_DATE,
      Evidence.GOALS_WITHOUT_STEP,
      Evidence.GOALS_WITHOUT_STATUS,
      Evidence.ACTIONS_OPEN);

  static Arbitrary<TakeoverCourse> courses() {
    return Arbitraries.oneOf(
            MentoringArbitraries.policies(), Arbitraries.just(LifecyclePolicy.standard()))
        .map(policy -> Lifecycle.of(overWhatIsCarried(policy)))
        .flatMap(lifecycle ->
            MentoringArbitraries.walks(lifecycle).map(walk -> new TakeoverCourse(lifecycle, walk)))
        .filter(course -> !course.places().isEmpty());
  }

  private static LifecyclePolicy overWhatIsCarried(LifecyclePolicy policy) {
    return policy.toBuilder()
        .id("over what is carried")
        .learningCriteria(carried(policy.learningCriteria()))
        .learningRecommendations(carried(policy.learningRecommendations()))
        .reflectionCriteria(carried(policy.reflectionCriteria()))
        .reflectionRecommendations(carried(policy.reflectionRecommendations()))
        .closureCriteria(carried(policy.closureCriteria()))
        .closureRecommendations(carried(policy.closureRecommendations()))
        .earlyClosureCriteria(carried(policy.earlyClosureCriteria()))
        .earlyClosureRecommendations(carried(policy.earlyClosureRecommendations()))
        .completionCriteria(carried(policy.completionCriteria()))
        .completionRecommendations(carried(policy.completionRecommendations()))
        .build();
  }

  private static List<Criterion> carried(List<Criterion> criteria) {
    return criteria.stream()
        .filter(criterion -> CARRIED.containsAll(criterion.asksFor()))
        .toList();
  }

  /** After which events the pair is active. */
  List<Integer> places() {
    return IntStream.range(0, walk.states().size())
        .filter(place -> walk.states().get(place).status() == Mentorship.Status.ACTIVE)
        .boxed()
        .toList();
  }

  /** One of them, and one more where the terms are to be renewed or where there is something else that a takeover has no word for. */
  Set<Integer> somePlaces(int choice) {
    Set<Integer> some = new TreeSet<>();
    one(choice, pair -> true).ifPresent(some::add);
    one(choice, Mentorship::isAgreementToBeRenewed)
        .or(() -> one(choice, TakeoverCourse::isOdd))
        .ifPresent(some::add);
    return some;
  }

  private Optional<Integer> one(int choice, Predicate<Mentorship> which) {
    List<Integer> there =
        places().stream().filter(place -> which.test(walk.states().get(place))).toList();
    return there.isEmpty() ? Optional.empty() : Optional.of(there.get(choice % there.size()));
  }

  private static boolean isOdd(Mentorship pair) {
    boolean isProposedBeside =
        pair.agreement().isPresent() && pair.proposedAgreement().isPresent();
    boolean isLastUnknown = pair.counts()
        .lastSettled()
        .filter(last -> !pair.lastSessionAt().equals(Optional.of(last.start())))
        .isPresent();
    return isProposedBeside || isLastUnknown;
  }
}
