package io.github.mentoring4j;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Figures as they are kept: the tally of each group, under a policy and at a time.
 *
 * @param withoutCohort of the relationships that belong to no cohort
 * @param cohorts of those that do, by the key of the cohort
 */
record ProgrammeFiguresState(
    LifecyclePolicy policy,
    Instant now,
    ProgrammeFiguresTally withoutCohort,
    SortedMap<String, ProgrammeFiguresTally> cohorts) {
  static ProgrammeFiguresState empty(LifecyclePolicy policy, Instant now) {
    return new ProgrammeFiguresState(
        policy, now, ProgrammeFiguresTally.NONE, Collections.emptySortedMap());
  }

  ProgrammeFiguresTally read(Mentorship mentorship) {
    return ProgrammeFiguresReader.read(mentorship, policy, now);
  }

  ProgrammeFiguresTally read(History history) {
    return ProgrammeFiguresReader.read(history, policy, now);
  }

  ProgrammeFiguresState plus(ProgrammeFiguresTally added) {
    return new ProgrammeFiguresState(policy, now, withoutCohort.plus(added), cohorts);
  }

  ProgrammeFiguresState plus(String cohort, ProgrammeFiguresTally added) {
    SortedMap<String, ProgrammeFiguresTally> sum = new TreeMap<>(cohorts);
    sum.merge(cohort, added, ProgrammeFiguresTally::plus);
    return new ProgrammeFiguresState(policy, now, withoutCohort, sum);
  }

  ProgrammeFiguresState merge(ProgrammeFiguresState other) {
    requireAlike(other);
    SortedMap<String, ProgrammeFiguresTally> sum = new TreeMap<>(cohorts);
    other.cohorts.forEach((cohort, tally) -> sum.merge(cohort, tally, ProgrammeFiguresTally::plus));
    return new ProgrammeFiguresState(policy, now, withoutCohort.plus(other.withoutCohort), sum);
  }

  /** Two policies can have the same id and version, and yet differ. */
  private void requireAlike(ProgrammeFiguresState other) {
    boolean isSamePolicy = policy.equals(other.policy);
    boolean isSameTime = now.equals(other.now);
    if (!isSamePolicy || !isSameTime) {
      String differing = isSamePolicy ? "times" : isSameTime ? "policies" : "policies and times";
      throw new IllegalArgumentException("Figures " + basis() + " and figures " + other.basis()
          + " cannot be merged: the " + differing + " differ." + differingParts(other));
    }
  }

  /** What tells two policies apart whose names do not. Empty if the names do, or if both ask for the same. */
  private String differingParts(ProgrammeFiguresState other) {
    boolean isNamesake =
        policy.id().equals(other.policy.id()) && policy.version() == other.policy.version();
    String parts = policy.changesFrom(other.policy).stream()
        .map(PolicyChange::part)
        .distinct()
        .collect(Collectors.joining(", "));
    return isNamesake && !parts.isEmpty() ? " The policies differ in: " + parts + "." : "";
  }

  private String basis() {
    return "under the policy " + policy.id() + " in version " + policy.version() + " at " + now;
  }

  ProgrammeFiguresTally total() {
    return cohorts.values().stream().reduce(withoutCohort, ProgrammeFiguresTally::plus);
  }
}
