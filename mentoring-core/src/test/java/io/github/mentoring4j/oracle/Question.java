package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Criterion;
import io.github.mentoring4j.Evidence;
import io.github.mentoring4j.Evidence.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random criteria, each over evidence of its own, and how much there is of it. Evidence that is not in the map was not supplied.
 */
public record Question(List<Criterion> criteria, Map<Evidence, Integer> counts) {

  /** Makes a question. */
  public Question {
    criteria = List.copyOf(criteria);
    counts = new LinkedHashMap<>(counts);
  }

  public Evidence.Source source() {
    return evidence -> counts.containsKey(evidence)
        ? Observation.count(counts.getOrDefault(evidence, 0))
        : Observation.notSupplied();
  }

  /** The question once more, with other answers. */
  public Question with(Map<Evidence, Integer> others) {
    return new Question(criteria, others);
  }

  /** The codes that are to be found, in the order of the criteria. */
  public List<String> expected() {
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
  public static Arbitrary<Question> questions() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 59).list().ofMinSize(1).ofMaxSize(30))
        .as((criteria, numbers) -> new Maker(numbers).question(criteria));
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

    Question question(int size) {
      List<Criterion> criteria = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        criteria.add(criterion(2));
      }
      return new Question(criteria, counts);
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
