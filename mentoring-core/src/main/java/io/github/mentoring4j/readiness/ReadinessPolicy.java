package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The changes of a programme to the rules of a {@link ReadinessChecker}. Of two changes to the same thing the later one holds, and one for a stage
 * before one for all.
 *
 * <pre>{@code
 * ReadinessPolicy strict = ReadinessPolicy.builder()
 *     .off("thanks.missing")
 *     .grade("agenda.slack", Severity.WARNING)
 *     .set("agenda.shared", "hours", 48)
 *     .off("question.missing", Stage.TRANSITION_AND_CLOSURE)
 *     .build();
 * ReadinessChecker checker = ReadinessChecker.standard().withPolicy(strict);
 * }</pre>
 *
 * <p>A policy does not know the rules. {@link ReadinessChecker#withPolicy(ReadinessPolicy)} checks its names and numbers.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class ReadinessPolicy permits ImmutableReadinessPolicy {
  private static final int MOST_CHANGES = 1_000;

  ReadinessPolicy() {}

  /** {@return the changes to the standard, in order, at most 1,000; empty for the standard policy} */
  public abstract List<Change> changes();

  /** Judges the number of changes. */
  @Value.Check
  void check() {
    Faults.of("ReadinessPolicy").atMost("changes", changes(), MOST_CHANGES).throwIfAny();
  }

  /** {@return the policy without changes: every rule at its default} */
  public static ReadinessPolicy standard() {
    return builder().build();
  }

  /**
   * Returns the policy that asks for more than most sessions need: every rule at its default, and {@code help.kind}, which asks what kind of help the mentee
   * wants.
   *
   * @return the standard policy with {@code help.kind} on
   */
  public static ReadinessPolicy thorough() {
    return builder().on(HelpRule.HELP).build();
  }

  /** {@return a builder without changes; its {@code build()} throws {@link InvalidValueException} if there are more than 1,000} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the changes of this policy} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ReadinessPolicy}. Not thread-safe. */
  public static final class Builder extends ImmutableReadinessPolicy.Builder {
    Builder() {}

    /**
     * Switches a rule off. It then has no result.
     *
     * @param rule its code, for example {@code thanks.missing}
     * @return this
     * @throws InvalidValueException if the code is blank or longer than 128 code points
     */
    public Builder off(String rule) {
      return addChange(new Change.Switch(rule, Optional.empty(), false));
    }

    /**
     * Switches a rule off in one stage.
     *
     * @param rule its code
     * @param stage the stage
     * @return this
     * @throws InvalidValueException if the code is blank or longer than 128 code points
     */
    public Builder off(String rule, Stage stage) {
      return addChange(new Change.Switch(rule, given(stage), false));
    }

    /**
     * Switches a rule on.
     *
     * @param rule its code, for example {@code question.related}
     * @return this
     * @throws InvalidValueException if the code is blank or longer than 128 code points
     */
    public Builder on(String rule) {
      return addChange(new Change.Switch(rule, Optional.empty(), true));
    }

    /**
     * Switches a rule on in one stage.
     *
     * @param rule its code
     * @param stage the stage
     * @return this
     * @throws InvalidValueException if the code is blank or longer than 128 code points
     */
    public Builder on(String rule, Stage stage) {
      return addChange(new Change.Switch(rule, given(stage), true));
    }

    /**
     * Gives all findings of a rule a severity. A finding that may be wrong stays a warning at most.
     *
     * @param rule its code
     * @param severity how much they matter
     * @return this
     * @throws InvalidValueException if the code is blank or longer than 128 code points
     */
    public Builder grade(String rule, Severity severity) {
      return addChange(new Change.Grade(rule, Optional.empty(), severity));
    }

    /**
     * Gives all findings of a rule a severity in one stage.
     *
     * @param rule its code
     * @param severity how much they matter
     * @param stage the stage
     * @return this
     * @throws InvalidValueException if the code is blank or longer than 128 code points
     */
    public Builder grade(String rule, Severity severity, Stage stage) {
      return addChange(new Change.Grade(rule, given(stage), severity));
    }

    /**
     * Sets a parameter of a rule.
     *
     * @param rule its code, for example {@code agenda.shared}
     * @param parameter the name of the parameter, for example {@code hours}
     * @param value its value
     * @return this
     * @throws InvalidValueException if a name is blank or longer than 128 code points, or if the value is not finite; with all faults
     */
    public Builder set(String rule, String parameter, double value) {
      return addChange(new Change.Setting(rule, Optional.empty(), parameter, value));
    }

    /**
     * Sets a parameter of a rule in one stage.
     *
     * @param rule its code
     * @param parameter the name of the parameter
     * @param value its value
     * @param stage the stage
     * @return this
     * @throws InvalidValueException if a name is blank or longer than 128 code points, or if the value is not finite; with all faults
     */
    public Builder set(String rule, String parameter, double value, Stage stage) {
      return addChange(new Change.Setting(rule, given(stage), parameter, value));
    }

    private static Optional<Stage> given(Stage stage) {
      return Optional.of(Objects.requireNonNull(stage, "stage"));
    }
  }

  /** One change to one rule. */
  public sealed interface Change {
    /** {@return the code of the rule} */
    String rule();

    /** {@return the stage in which the change holds, or empty for all} */
    Optional<Stage> stage();

    /**
     * Switches a rule on or off.
     *
     * @param rule the code of the rule, 1 to 128 code points
     * @param stage the stage in which the change holds, or empty for all
     * @param on whether the rule is asked
     */
    record Switch(String rule, Optional<Stage> stage, boolean on) implements Change {
      /**
       * @throws InvalidValueException if the code is blank or too long
       */
      public Switch {
        Objects.requireNonNull(stage, "stage");
        Faults.of("Change").id("rule", rule).throwIfAny();
      }
    }

    /**
     * Gives all findings of a rule a severity.
     *
     * @param rule the code of the rule, 1 to 128 code points
     * @param stage the stage in which the change holds, or empty for all
     * @param severity how much the findings matter
     */
    record Grade(String rule, Optional<Stage> stage, Severity severity) implements Change {
      /**
       * @throws InvalidValueException if the code is blank or too long
       */
      public Grade {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(severity, "severity");
        Faults.of("Change").id("rule", rule).throwIfAny();
      }
    }

    /**
     * Sets a parameter of a rule.
     *
     * @param rule the code of the rule, 1 to 128 code points
     * @param stage the stage in which the change holds, or empty for all
     * @param parameter the name of the parameter, 1 to 128 code points
     * @param value its value, a finite number
     */
    record Setting(String rule, Optional<Stage> stage, String parameter, double value)
        implements Change {
      /**
       * @throws InvalidValueException if a name is blank or too long, or if the value is not finite; with all faults
       */
      public Setting {
        Objects.requireNonNull(stage, "stage");
        Faults.of("Change")
            .id("rule", rule)
            .id("parameter", parameter)
            .that(Double.isFinite(value), "value", Double.toString(value), "a finite number")
            .throwIfAny();
      }
    }
  }
}
