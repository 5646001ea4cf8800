package io.github.mentoring4j;

import io.github.mentoring4j.EvidenceSource.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Criteria that nobody has chosen, each over evidence of its own, and how much there is of it; what is not in the map was not supplied. What
 * is to be found was typed by hand; of the library it calls constructors and accessors only.
 */
record LifecycleQuestion(List<Criterion> criteria, Map<Evidence, Integer> counts) {

  LifecycleQuestion {
    criteria = List.copyOf(criteria);
    counts = new LinkedHashMap<>(counts);
  }

  EvidenceSource source() {
    return evidence -> counts.containsKey(evidence)
        ? Observation.count(counts.getOrDefault(evidence, 0))
        : Observation.notSupplied();
  }

  /** The question once more, with other answers. */
  LifecycleQuestion with(Map<Evidence, Integer> others) {
    return new LifecycleQuestion(criteria, others);
  }

  /** The codes that are to be found, in the order of the criteria. */
  List<String> expected() {
    return criteria.stream().flatMap(criterion -> expected(criterion).stream()).toList();
  }

  /** An unmet criterion is found by itself, an allOf by each of its parts that is unmet, an anyOf as one. */
  private List<String> expected(Criterion criterion) {
    if (isMet(criterion)) {
      return List.of();
    } else if (criterion instanceof Criterion.AllOf allOf) {
      return allOf.criteria().stream().flatMap(part -> expected(part).stream()).toList();
    } else if (criterion instanceof Criterion.AnyOf) {
      return List.of("any-of");
    } else if (criterion instanceof Criterion.AtLeast atLeast) {
      return List.of(code(atLeast.evidence(), "at-least"));
    } else if (criterion instanceof Criterion.AtMost atMost) {
      return List.of(code(atMost.evidence(), "at-most"));
    }
    return List.of(code(((Criterion.None) criterion).evidence(), "none"));
  }

  private String code(Evidence evidence, String kind) {
    return evidence.code() + "." + (counts.containsKey(evidence) ? kind : "not-supplied");
  }

  private boolean isMet(Criterion criterion) {
    if (criterion instanceof Criterion.AtLeast atLeast) {
      return counts.getOrDefault(atLeast.evidence(), Integer.MIN_VALUE) >= atLeast.required();
    } else if (criterion instanceof Criterion.AtMost atMost) {
      return counts.getOrDefault(atMost.evidence(), Integer.MAX_VALUE) <= atMost.allowed();
    } else if (criterion instanceof Criterion.None none) {
      return counts.getOrDefault(none.evidence(), Integer.MAX_VALUE) <= 0;
    } else if (criterion instanceof Criterion.AllOf allOf) {
      return allOf.criteria().stream().allMatch(this::isMet);
    }
    return ((Criterion.AnyOf) criterion).criteria().stream().anyMatch(this::isMet);
  }

  /** Up to five criteria, nested up to twice. */
  static final class Questions implements ArbitrarySupplier<LifecycleQuestion> {
    @Override
    public Arbitrary<LifecycleQuestion> get() {
      return Combinators.combine(
              Arbitraries.integers().between(0, 5),
              Arbitraries.integers().between(0, 59).list().ofMinSize(1).ofMaxSize(30))
          .as((criteria, numbers) -> new Maker(numbers).question(criteria));
    }
  }

  /** Makes a question out of numbers, which it reads over and over, so that fewer and smaller ones make a simpler question. */
  private static final class Maker {
    private final List<Integer> numbers;
    private final Map<Evidence, Integer> counts = new LinkedHashMap<>();
    private int read;
    private int made;

    Maker(List<Integer> numbers) {
      this.numbers = numbers;
    }

    LifecycleQuestion question(int size) {
      List<Criterion> criteria = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        criteria.add(criterion(2));
      }
      return new LifecycleQuestion(criteria, counts);
    }

    private int next(int choices) {
      return numbers.get(read++ % numbers.size()) % choices;
    }

    private Criterion criterion(int depth) {
      return switch (next(depth == 0 ? 3 : 5)) {
        case 0 -> Criterion.atLeast(evidence(), 1 + next(4));
        case 1 -> Criterion.atMost(evidence(), 1 + next(4));
        case 2 -> Criterion.none(evidence());
        case 3 -> Criterion.allOf(criteria(depth - 1));
        default -> Criterion.anyOf(criteria(depth - 1));
      };
    }

    private Criterion[] criteria(int depth) {
      Criterion[] parts = new Criterion[1 + next(3)];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = criterion(depth);
      }
      return parts;
    }

    /** In one case of six nothing is known of it. */
    private Evidence evidence() {
      Evidence evidence = Evidence.of("acme.e" + made++, "things");
      int count = next(6);
      if (count < 5) {
        counts.put(evidence, count);
      }
      return evidence;
    }
  }
}
