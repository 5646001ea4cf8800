package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.fixtures.MentoringDomain;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Under any policy and over any evidence, the findings on a move are sound, complete and sufficient: all of them are true, each unmet criterion that is
 * required is an error and each that is recommended a warning, and doing what they ask is enough.
 */
@Domain(MentoringDomain.class)
class LifecycleSourcesProperties {
  private static final List<GuardedMove> MOVES = List.of(
      GuardedMove.LEARNING,
      GuardedMove.REFLECTION,
      GuardedMove.CLOSURE,
      GuardedMove.EARLY_CLOSURE_FROM_THE_FIRST_STAGE,
      GuardedMove.EARLY_CLOSURE_FROM_THE_SECOND_STAGE,
      GuardedMove.COMPLETION);

  @Provide
  Arbitrary<GuardedMove> moves() {
    return Arbitraries.of(MOVES);
  }

  /** What there is of each evidence, by a number of its own; of some nothing is known. */
  private static Map<Evidence, Integer> counts(LifecyclePolicy policy, GuardedMove move, int seed) {
    Map<Evidence, Integer> counts = new LinkedHashMap<>();
    int number = seed;
    for (Evidence evidence : guard(policy, move).asksFor()) {
      if (number % 6 != 5) {
        counts.put(evidence, number % 6);
      }
      number = number / 6 + 1;
    }
    return counts;
  }

  private static LifecyclePolicyGuard guard(LifecyclePolicy policy, GuardedMove move) {
    return move.to().map(to -> policy.guard(move.from(), to)).orElseGet(policy::completionGuard);
  }

  private static Moves.Move asked(
      LifecyclePolicy policy, GuardedMove move, Map<Evidence, Integer> counts) {
    return move.among(Lifecycle.of(policy)
        .moves(
            move.from(),
            evidence -> Optional.ofNullable(counts.get(evidence))
                .map(Observation::count)
                .orElseGet(Observation::notSupplied)));
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void namesEachUnmetCriterionByItsStrengthAndNothingElse(
      @ForAll LifecyclePolicy policy,
      @ForAll("moves") GuardedMove move,
      @ForAll @IntRange(max = 6 * 6 * 6 * 6 * 6) int seed) {
    Map<Evidence, Integer> counts = counts(policy, move, seed);
    Moves.Move found = asked(policy, move, counts);
    LifecyclePolicyGuard guard = guard(policy, move);
    Set<String> errors = unmet(guard.required(), counts);
    Set<String> warnings = unmet(guard.recommended(), counts);
    assertThat(GuardedMove.keys(found.findings(), Severity.ERROR)).hasSameElementsAs(errors);
    warnings.removeIf(key -> key.endsWith(".not-supplied") && errors.contains(key));
    assertThat(GuardedMove.keys(found.findings(), Severity.WARNING)).hasSameElementsAs(warnings);
    assertThat(found.isPermitted()).isEqualTo(errors.isEmpty());
    assertThat(found.needsReason()).isEqualTo(move.needsReason());
    found.findings().forEach(finding -> assertTrue(finding, counts));
    Statistics.collect(!errors.isEmpty(), !warnings.isEmpty());
    Statistics.coverage(seen -> {
      for (boolean hasErrors : List.of(true, false)) {
        for (boolean hasWarnings : List.of(true, false)) {
          seen.check(hasErrors, hasWarnings).percentage(share -> share >= 5);
        }
      }
    });
  }

  private static Set<String> unmet(List<Criterion> criteria, Map<Evidence, Integer> counts) {
    Set<String> keys = new LinkedHashSet<>();
    criteria.forEach(criterion -> keys.addAll(unmet(criterion, counts)));
    return keys;
  }

  private static List<String> unmet(Criterion criterion, Map<Evidence, Integer> counts) {
    if (criterion instanceof Criterion.AllOf all) {
      return all.criteria().stream()
          .flatMap(part -> unmet(part, counts).stream())
          .toList();
    } else if (criterion instanceof Criterion.AnyOf any) {
      boolean isMet =
          any.criteria().stream().anyMatch(part -> unmet(part, counts).isEmpty());
      return isMet ? List.of() : List.of("any-of");
    }
    Evidence evidence = criterion.asksFor().get(0);
    if (!counts.containsKey(evidence)) {
      return List.of(evidence + ".not-supplied");
    }
    int count = Optional.ofNullable(counts.get(evidence)).orElseThrow();
    if (criterion instanceof Criterion.AtLeast least) {
      return count >= least.required()
          ? List.of()
          : List.of(evidence + ".at-least " + least.required());
    } else if (criterion instanceof Criterion.AtMost most) {
      return count <= most.allowed() ? List.of() : List.of(evidence + ".at-most " + most.allowed());
    }
    return count == 0 ? List.of() : List.of(evidence + ".none");
  }

  /** A finding says what there is, and that is not enough, or too much. */
  private static void assertTrue(Finding finding, Map<Evidence, Integer> counts) {
    assertThat(finding.result()).isEqualTo(Finding.Result.UNMET);
    if (!finding.parts().isEmpty()) {
      assertThat(finding.parts()).allMatch(part -> part.severity() == finding.severity());
      finding.parts().forEach(part -> assertTrue(part, counts));
      return;
    }
    Optional<Integer> there = Optional.ofNullable(counts.get(evidence(finding)));
    assertThat(there.isEmpty()).isEqualTo(finding.code().endsWith(".not-supplied"));
    assertThat(finding.observed().map(LifecycleSourcesProperties::number)).isEqualTo(there);
    there.ifPresent(count -> {
      int required = number(finding.required().orElseThrow());
      assertThat(finding.code().endsWith(".at-least") ? count < required : count > required)
          .isTrue();
    });
  }

  private static Evidence evidence(Finding finding) {
    String code = finding.code().substring(0, finding.code().lastIndexOf('.'));
    return Stream.concat(
            MOVES.stream()
                .flatMap(move -> guard(LifecyclePolicy.thorough(), move).asksFor().stream()),
            Stream.of(Evidence.EVALUATIONS_BY_MENTOR_IN_STAGE, Evidence.THANKS_BY_MENTOR_IN_STAGE))
        .filter(evidence -> evidence.code().equals(code))
        .findFirst()
        .orElseGet(() -> Evidence.of(code, "things"));
  }

  private static int number(Finding.Fact fact) {
    return Math.toIntExact(((Finding.Fact.Count) fact).value());
  }

  /** What the errors ask permits the move; what all findings ask permits it without a warning. Of a choice, any one will do. */
  @Property(tries = 1000)
  void asksForEnoughAndNotForMore(
      @ForAll LifecyclePolicy policy,
      @ForAll("moves") GuardedMove move,
      @ForAll @IntRange(max = 6 * 6 * 6 * 6 * 6) int seed,
      @ForAll @IntRange(max = 5) int choice) {
    Map<Evidence, Integer> counts = counts(policy, move, seed);
    List<Finding> findings = asked(policy, move, counts).findings();
    List<Finding> errors = findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
    Map<Evidence, Integer> enough = mended(counts, errors, choice);
    List<Finding> lacking = asked(policy, move, enough).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
    assertThat(asked(policy, move, mended(enough, lacking, choice)).isPermitted())
        .isTrue();
    Map<Evidence, Integer> all = mended(counts, findings, choice);
    List<Finding> left = asked(policy, move, all).findings();
    assertThat(asked(policy, move, mended(all, left, choice)).findings()).isEmpty();
    if (findings.stream().noneMatch(LifecycleSourcesProperties::isNotSupplied)) {
      assertThat(lacking).isEmpty();
      assertThat(left).isEmpty();
    }
  }

  /** Evidence that was not supplied is supplied first; only then it shows what it lacks. */
  private static boolean isNotSupplied(Finding finding) {
    return finding.code().endsWith(".not-supplied")
        || finding.parts().stream().anyMatch(LifecycleSourcesProperties::isNotSupplied);
  }

  private static Map<Evidence, Integer> mended(
      Map<Evidence, Integer> counts, List<Finding> todo, int choice) {
    Map<Evidence, Integer> mended = new LinkedHashMap<>(counts);
    todo.forEach(finding -> mend(finding, mended, choice));
    return mended;
  }

  private static void mend(Finding finding, Map<Evidence, Integer> counts, int choice) {
    switch (finding.code()) {
      case "any-of" -> mend(finding.parts().get(choice % finding.parts().size()), counts, choice);
      case "all-of" -> finding.parts().forEach(part -> mend(part, counts, choice));
      default -> {
        int wanted = finding.required().map(LifecycleSourcesProperties::number).orElse(choice);
        boolean isTooLittle = finding.code().endsWith(".at-least");
        counts.merge(evidence(finding), wanted, isTooLittle ? Math::max : Math::min);
      }
    }
  }
}
