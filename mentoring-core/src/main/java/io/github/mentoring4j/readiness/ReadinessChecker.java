package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a mentee is prepared for a session.
 *
 * <pre>{@code
 * ReadinessReport report = ReadinessChecker.standard().check(plan, now);
 * report.isReady();                                                 // nothing that must be mended is left
 * System.out.println(report.render(Locale.ENGLISH));                // verdict first, then what to mend
 * }</pre>
 *
 * <p>Most rules look at the structure of the plan: whether there is an objective, a question, a topic, and not too much of each for the time;
 * whether the agenda fits and reaches the mentor a day ahead; whether what its stage asks for is prepared. They are certain of what they find.
 * Some read the words, in a language that there is a pack for; those say "may", and never stand in the way. The numbers they go by, unless a source
 * is named in a rule's rationale, are practice and no science.
 *
 * <p>The same plan, context and time always give the same report. Immutable and thread-safe.
 */
public final class ReadinessChecker {
  private static final SessionContext NOTHING_KNOWN = SessionContext.builder().build();
  private static final ReadinessChecker STANDARD = new ReadinessChecker(
      List.copyOf(RuleCatalogue.RULES), Configuration.builder().build());

  private final List<ReadinessRule> rules;
  private final Configuration configuration;
  private final Settings settings;

  ReadinessChecker(List<ReadinessRule> rules, Configuration configuration) {
    this.rules = List.copyOf(rules);
    this.configuration = configuration;
    this.settings = Settings.of(configuration, this.rules);
  }

  /**
   * Gives the checker with every rule of this library at its default.
   *
   * @return the one standard checker
   */
  public static ReadinessChecker standard() {
    return STANDARD;
  }

  /**
   * Lists the rules, those that are switched off included.
   *
   * @return the rules in the order of a report: those of this library first, then your own in the order in which they were added
   */
  public List<ReadinessRule> rules() {
    return rules;
  }

  /**
   * Gives what is configured.
   *
   * @return the changes to the standard; none unless they were made
   */
  public Configuration configuration() {
    return configuration;
  }

  /**
   * Adds a rule of your own.
   *
   * @param rule the rule
   * @return a checker that asks it, too, after all others
   * @throws InvalidValueException if its code has no dot, is blank, longer than 100 code points, or that of another rule
   */
  public ReadinessChecker with(ReadinessRule rule) {
    String code = Objects.requireNonNull(rule, "rule").code();
    OwnRule.check(Faults.of("ReadinessChecker"), "rule", code)
        .that(
            rules.stream().noneMatch(known -> known.code().equals(code)),
            "rule",
            code,
            "a code that no other rule has")
        .throwIfAny();
    List<ReadinessRule> more = new ArrayList<>(rules);
    more.add(rule);
    return new ReadinessChecker(more, configuration);
  }

  /**
   * Switches rules on and off, and changes how much they matter and what they go by. Rules of your own are added first.
   *
   * @param changes what takes the place of the present configuration
   * @return a checker that goes by it
   * @throws InvalidValueException if a rule or a parameter is unknown, naming the nearest one that is known; if a value is out of its range; or if a
   *     rule that reads prose were to be an error; with all faults
   */
  public ReadinessChecker with(Configuration changes) {
    return new ReadinessChecker(rules, Objects.requireNonNull(changes, "changes"));
  }

  /**
   * Checks a plan of which nothing else is known, such as that of a first call before the two have agreed to work together. Rules that need
   * to know about the relationship do not apply.
   *
   * @param plan what was prepared
   * @param now the time of the check
   * @return the report, with one result per rule that is on
   * @throws InvalidValueException if the time is outside of the years 0000 to 9999
   */
  public ReadinessReport check(SessionPlan plan, Instant now) {
    return check(plan, NOTHING_KNOWN, now);
  }

  /**
   * Checks a plan beside what is known about the relationship. For one that is not active there is one finding, and no other rule applies.
   *
   * @param plan what was prepared
   * @param context what is known about the relationship
   * @param now the time of the check
   * @return the report, with one result per rule that is on
   * @throws InvalidValueException if the time is outside of the years 0000 to 9999
   */
  public ReadinessReport check(SessionPlan plan, SessionContext context, Instant now) {
    return new Check(new Preparation(plan, context, now, settings)).of(rules);
  }

  /**
   * What is to be different from the standard. Of two changes to the same thing the later one holds, and one for a stage before one for all.
   *
   * <pre>{@code
   * Configuration strict = Configuration.builder()
   *     .off("thanks.missing")
   *     .grade("agenda.slack", Severity.WARNING)
   *     .set("agenda.shared", "hours", 48)
   *     .off("question.missing", Stage.TRANSITION_AND_CLOSURE)
   *     .build();
   * ReadinessChecker checker = ReadinessChecker.standard().with(strict);
   * }</pre>
   *
   * <p>Immutable and thread-safe.
   *
   * @param changes the changes, in order
   */
  public record Configuration(List<Change> changes) {
    /**
     * Makes a configuration; {@link #builder()} does so in fewer words.
     *
     * @param changes the changes, in order
     */
    public Configuration {
      changes = List.copyOf(changes);
    }

    /**
     * Starts a configuration that changes nothing.
     *
     * @return a builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts a configuration from this one.
     *
     * @return a builder that holds all changes of this configuration
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.changes.addAll(changes);
      return builder;
    }

    /**
     * One change. It says one of four things: on or off, how much the rule matters, or a value of a parameter.
     *
     * @param rule the code of the rule
     * @param stage the stage in which it holds, or empty for all
     * @param on whether the rule is asked
     * @param severity how much it matters
     * @param parameter the name of a parameter
     * @param value its value
     */
    public record Change(
        String rule,
        Optional<Stage> stage,
        Optional<Boolean> on,
        Optional<Severity> severity,
        Optional<String> parameter,
        Optional<Double> value) {
      /**
       * Makes a change.
       *
       * @param rule the code of the rule
       * @param stage the stage in which it holds, or empty for all
       * @param on whether the rule is asked
       * @param severity how much it matters
       * @param parameter the name of a parameter
       * @param value its value
       * @throws InvalidValueException if the code is blank or longer than 128 code points, if it says nothing, or if a parameter lacks a value or a value
       *     its parameter, with all faults
       */
      public Change {
        Faults.of("Change")
            .text("rule", rule, Faults.ID)
            .that(
                on.isPresent() || severity.isPresent() || parameter.isPresent(),
                "change",
                "nothing",
                "on, severity, or a parameter with its value")
            .that(
                value.filter(number -> !Double.isFinite(number)).isEmpty(),
                "value",
                value.map(Object::toString).orElse(""),
                "a finite number")
            .that(
                parameter.isPresent() == value.isPresent(),
                "value",
                value.map(Object::toString).orElse(""),
                "a value for a parameter, and no other")
            .throwIfAny();
      }
    }

    /** Builds a {@link Configuration}. Not thread-safe. */
    public static final class Builder {
      private final List<Change> changes = new ArrayList<>();

      private Builder() {}

      /**
       * Switches a rule off: it has no result.
       *
       * @param rule its code
       * @return this
       */
      public Builder off(String rule) {
        return change(rule, null, false, null);
      }

      /**
       * Switches a rule off in one stage.
       *
       * @param rule its code
       * @param stage the stage
       * @return this
       */
      public Builder off(String rule, Stage stage) {
        return change(rule, Objects.requireNonNull(stage, "stage"), false, null);
      }

      /**
       * Switches a rule on.
       *
       * @param rule its code
       * @return this
       */
      public Builder on(String rule) {
        return change(rule, null, true, null);
      }

      /**
       * Switches a rule on in one stage.
       *
       * @param rule its code
       * @param stage the stage
       * @return this
       */
      public Builder on(String rule, Stage stage) {
        return change(rule, Objects.requireNonNull(stage, "stage"), true, null);
      }

      /**
       * Says how much all findings of a rule matter; those that may be wrong are never more than a warning.
       *
       * @param rule its code
       * @param severity how much they matter
       * @return this
       */
      public Builder grade(String rule, Severity severity) {
        return change(rule, null, null, Objects.requireNonNull(severity, "severity"));
      }

      /**
       * Says how much all findings of a rule matter in one stage.
       *
       * @param rule its code
       * @param severity how much they matter
       * @param stage the stage
       * @return this
       */
      public Builder grade(String rule, Severity severity, Stage stage) {
        Objects.requireNonNull(stage, "stage");
        return change(rule, stage, null, Objects.requireNonNull(severity, "severity"));
      }

      /**
       * Sets a number that a rule goes by.
       *
       * @param rule its code
       * @param parameter the name of the parameter
       * @param value the value
       * @return this
       */
      public Builder set(String rule, String parameter, double value) {
        return set(rule, parameter, value, Optional.empty());
      }

      /**
       * Sets a number that a rule goes by in one stage.
       *
       * @param rule its code
       * @param parameter the name of the parameter
       * @param value the value
       * @param stage the stage
       * @return this
       */
      public Builder set(String rule, String parameter, double value, Stage stage) {
        return set(rule, parameter, value, Optional.of(Objects.requireNonNull(stage, "stage")));
      }

      private Builder set(String rule, String parameter, double value, Optional<Stage> stage) {
        Objects.requireNonNull(parameter, "parameter");
        changes.add(new Change(
            rule,
            stage,
            Optional.empty(),
            Optional.empty(),
            Optional.of(parameter),
            Optional.of(value)));
        return this;
      }

      private Builder change(
          String rule, @Nullable Stage stage, @Nullable Boolean on, @Nullable Severity severity) {
        changes.add(new Change(
            rule,
            Optional.ofNullable(stage),
            Optional.ofNullable(on),
            Optional.ofNullable(severity),
            Optional.empty(),
            Optional.empty()));
        return this;
      }

      /**
       * Makes the configuration. Whether its names are known is asked when a checker is given it.
       *
       * @return the configuration
       */
      public Configuration build() {
        return new Configuration(changes);
      }
    }
  }
}
