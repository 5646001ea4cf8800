package io.github.mentoring4j;

import io.github.mentoring4j.internal.Faults;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers how much there is of some {@link Evidence}. A {@link Mentorship} is asked through {@link Mentorship#evidence()}; an entity of your
 * own through a source that you build or write:
 *
 * <pre>{@code
 * EvidenceSource source = EvidenceSource.builder()
 *     .put(Evidence.SESSIONS_HELD, pair.meetings().size())
 *     .put(Evidence.GOALS_WITHOUT_STATUS, List.of("objective-7"))
 *     .build();
 * }</pre>
 */
@FunctionalInterface
public interface EvidenceSource {

  /**
   * Looks up one kind of evidence.
   *
   * @param evidence what is asked for
   * @return what is known of it; {@link Observation#notSupplied()} where nothing is, which is never taken for zero
   */
  Observation observe(Evidence evidence);

  /**
   * Starts a source that holds what it is given.
   *
   * @return an empty builder, whose source answers <em>not supplied</em> to everything
   */
  static Builder builder() {
    return new Builder();
  }

  /** Collects observations by their evidence. Not thread-safe; the source it builds is immutable. */
  final class Builder {
    private final Map<Evidence, Observation> observations = new HashMap<>();

    private Builder() {}

    /**
     * Says how many there are. A second answer for the same evidence replaces the first.
     *
     * @param evidence what is counted
     * @param count how many
     * @return this
     * @throws InvalidValueException if the count is negative
     */
    public Builder put(Evidence evidence, int count) {
      observations.put(Objects.requireNonNull(evidence, "evidence"), Observation.count(count));
      return this;
    }

    /**
     * Says which there are, so that a finding can name them.
     *
     * @param evidence what is listed
     * @param subjects the ids or titles
     * @return this
     */
    public Builder put(Evidence evidence, Collection<String> subjects) {
      Objects.requireNonNull(subjects, "subjects");
      observations.put(
          Objects.requireNonNull(evidence, "evidence"), Observation.subjects(subjects));
      return this;
    }

    /**
     * Ends the collecting.
     *
     * @return an immutable, thread-safe source
     */
    public EvidenceSource build() {
      Map<Evidence, Observation> kept = Map.copyOf(observations);
      return evidence -> kept.getOrDefault(evidence, Observation.notSupplied());
    }
  }

  /**
   * What is known of some evidence. Immutable and thread-safe.
   *
   * @param isSupplied whether anything is known
   * @param count how many there are; 0 where nothing is known
   * @param subjects which they are, where that is known; else empty
   */
  record Observation(boolean isSupplied, int count, List<String> subjects) {
    private static final Observation NOT_SUPPLIED = new Observation(false, 0, List.of());

    /**
     * Makes an observation; the factories say it shorter.
     *
     * @param isSupplied whether anything is known
     * @param count how many there are; 0 where nothing is known
     * @param subjects which they are, where that is known; else empty
     * @throws InvalidValueException if the count is negative, if there are subjects but not as many as counted, or if something is counted
     *     that was not supplied
     */
    public Observation {
      subjects = List.copyOf(subjects);
      if (count < 0
          || (!subjects.isEmpty() && subjects.size() != count)
          || (!isSupplied && count != 0)) {
        Faults.of("Observation")
            .that(count >= 0, "count", count, "0 or more")
            .that(
                subjects.isEmpty() || subjects.size() == count,
                "subjects",
                subjects,
                "as many subjects as are counted")
            .that(isSupplied || count == 0, "count", count, "0 where nothing is supplied")
            .throwIfAny();
      }
    }

    /**
     * Gives a bare number.
     *
     * @param count how many there are
     * @return the observation
     * @throws InvalidValueException if the count is negative
     */
    public static Observation count(int count) {
      return new Observation(true, count, List.of());
    }

    /**
     * Gives a number together with what was counted.
     *
     * @param subjects the ids or titles
     * @return the observation
     */
    public static Observation subjects(Collection<String> subjects) {
      return new Observation(true, subjects.size(), List.copyOf(subjects));
    }

    /**
     * Says that nothing is known.
     *
     * @return the observation
     */
    public static Observation notSupplied() {
      return NOT_SUPPLIED;
    }
  }
}
