package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of which no group is too small.
 *
 * @param total of all; empty if they are too few
 * @param cohorts that are shown by themselves
 * @param withoutCohort shown by itself, or empty
 * @param others all groups that are not shown by themselves, or empty
 */
record ProgrammeFiguresPool(
    Optional<ProgrammeFiguresTally> total,
    SortedMap<String, ProgrammeFiguresTally> cohorts,
    Optional<ProgrammeFiguresTally> withoutCohort,
    Optional<ProgrammeFiguresTally> others) {

  /** A cohort, or the relationships without one. */
  private record Part(Optional<String> cohort, ProgrammeFiguresTally tally) {
    long size() {
      return tally.relationships();
    }
  }

  static ProgrammeFiguresPool of(ProgrammeFiguresState figures, int least) {
    Faults.of("ProgrammeFigures").that(least >= 1, "least", least, "1 or more").throwIfAny();
    List<Part> parts = bySize(figures);
    ProgrammeFiguresTally pool = ProgrammeFiguresTally.NONE;
    int pooled = 0;
    while (pooled < parts.size() && joins(parts.get(pooled), pool, least)) {
      pool = pool.plus(parts.get(pooled).tally());
      pooled++;
    }
    List<Part> shown = parts.subList(pooled, parts.size());
    return new ProgrammeFiguresPool(
        largeEnough(figures.total(), least),
        cohorts(shown),
        withoutCohort(shown),
        largeEnough(pool, least));
  }

  /** From the smallest to the largest. Of equally small ones the cohorts come first, by their keys. */
  private static List<Part> bySize(ProgrammeFiguresState figures) {
    List<Part> parts = new ArrayList<>();
    figures.cohorts().forEach((cohort, tally) -> parts.add(new Part(Optional.of(cohort), tally)));
    // If there are none, they join the pool and change nothing.
    parts.add(new Part(Optional.empty(), figures.withoutCohort()));
    parts.sort(Comparator.comparingLong(Part::size));
    return parts;
  }

  /** All that are smaller have joined the pool already. */
  private static boolean joins(Part part, ProgrammeFiguresTally pool, int least) {
    long pooled = pool.relationships();
    return part.size() < least || (pooled > 0 && pooled < least);
  }

  private static Optional<ProgrammeFiguresTally> largeEnough(
      ProgrammeFiguresTally tally, int least) {
    return Optional.of(tally).filter(group -> group.relationships() >= least);
  }

  private static SortedMap<String, ProgrammeFiguresTally> cohorts(List<Part> shown) {
    SortedMap<String, ProgrammeFiguresTally> cohorts = new TreeMap<>();
    for (Part part : shown) {
      part.cohort().ifPresent(cohort -> cohorts.put(cohort, part.tally()));
    }
    return cohorts;
  }

  private static Optional<ProgrammeFiguresTally> withoutCohort(List<Part> shown) {
    return shown.stream()
        .filter(part -> part.cohort().isEmpty())
        .map(Part::tally)
        .findFirst();
  }
}
