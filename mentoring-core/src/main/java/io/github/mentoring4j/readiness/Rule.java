package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.LanguageTexts;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of this library. Its words belong to its code: {@code rule.<code>.title} and {@code .why}, and for each of its findings
 * {@code finding.<code>.message} and {@code .advice}.
 *
 * @param code its code
 * @param severity how much it matters in most sessions
 * @param judging how it judges
 * @param grading how much it matters in one session
 * @param situations the last parts of the codes of its findings, if these differ in their words
 * @param numbers the numbers by which it judges
 * @param stages the stages in which it is asked
 * @param isOn whether it is asked unless it is switched on
 * @param readsProse whether it reads prose, and so may be wrong
 * @param sketches its examples
 */
record Rule(
    String code,
    Severity severity,
    Judging judging,
    Grading grading,
    List<String> situations,
    RuleNumbers numbers,
    Set<Stage> stages,
    boolean isOn,
    boolean readsProse,
    List<Sketch> sketches)
    implements ReadinessRule {
  Rule {
    situations = List.copyOf(situations);
    stages = Collections.unmodifiableSet(EnumSet.copyOf(stages));
    sketches = List.copyOf(sketches);
  }

  /** A rule without numbers that is asked in every session. */
  static Rule of(String code, Severity severity, Judging judging) {
    return builder(code, severity, judging).build();
  }

  static Builder builder(String code, Severity severity, Judging judging) {
    return new Builder(code, severity, judging);
  }

  static List<Rule> all(Builder... rules) {
    return Arrays.stream(rules).map(Builder::build).toList();
  }

  /** The same rule with the numbers of a policy. */
  Rule under(ReadinessPolicy policy) {
    List<Change.Setting> settings =
        ReadinessPolicySettings.of(policy.changes(), code, Change.Setting.class);
    return new Rule(
        code,
        severity,
        judging,
        grading,
        situations,
        RuleNumbers.of(numbers.parameters(), settings),
        stages,
        isOn,
        readsProse,
        sketches);
  }

  @Override
  public Optional<String> since() {
    return Optional.of("0.1.0");
  }

  @Override
  public String title(Locale locale) {
    return RuleNumbers.title(code, numbers.shown(Optional.empty()), LanguageTexts.of(locale))
        .orElse(code);
  }

  @Override
  public String rationale(Locale locale) {
    return LanguageTexts.of(locale).get("rule." + code + ".why");
  }

  @Override
  public List<Parameter> parameters() {
    return numbers.parameters();
  }

  @Override
  public List<Example> examples() {
    return sketches.stream().map(this::example).toList();
  }

  private Example example(Sketch sketch) {
    Stage stage = stages.contains(Stage.LEARNING_AND_DEVELOPMENT)
        ? Stage.LEARNING_AND_DEVELOPMENT
        : stages.iterator().next();
    SessionPlan.Builder plan = GoodPlan.plan(stage);
    SessionContext.Builder context = GoodPlan.context(stage);
    sketch.change().make(plan, context);
    List<String> unmet = sketch.isGood() ? List.of() : List.of(code);
    return new Example(sketch.says(), plan.build(), context.build(), GoodPlan.NOW, unmet);
  }

  @Override
  public Judgement judge(SessionPlan plan, SessionContext context, Instant now) {
    return judge(new Preparation(plan, context, now));
  }

  Judgement judge(Preparation prepared) {
    return judging.judge(this, prepared);
  }

  Severity severity(Preparation prepared) {
    return grading.of(this, prepared);
  }

  /** Starts a finding of this rule. */
  Finding.Builder finding(Preparation prepared) {
    return Finding.builder().code(code).severity(severity(prepared));
  }

  /** Starts a finding of this rule in one of its situations. */
  Finding.Builder finding(Preparation prepared, String situation) {
    return finding(prepared).code(code + "." + situation);
  }

  /** Met if a part of the plan is there, else unmet at its place. */
  Judgement asks(boolean isThere, Preparation prepared, String path) {
    return isThere ? Judgement.met() : unmet(finding(prepared).path(path));
  }

  double number(Preparation prepared, String parameter) {
    return numbers.number(parameter, prepared.stage());
  }

  /** A parameter that is a whole number. */
  int count(Preparation prepared, String parameter) {
    return (int) number(prepared, parameter);
  }

  static Judgement notApplicable(NotApplicableReason reason) {
    return Judgement.notApplicable(reason.code());
  }

  /** There is time left to do what the finding says, which counts nothing until then. */
  static Judgement notDueYet(Finding.Builder next) {
    return Judgement.notDueYet(
        next.result(Result.NOT_APPLICABLE).severity(Severity.SUGGESTION).build());
  }

  static Judgement unmet(Finding.Builder finding) {
    return Judgement.unmet(finding.build());
  }

  @Override
  public String toString() {
    return code;
  }

  /** Builds a {@link Rule}. */
  static final class Builder {
    private final String code;
    private final Severity severity;
    private final Judging judging;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private Grading grading;
    private List<String> situations = List.of();
    private Set<Stage> stages = EnumSet.allOf(Stage.class);
    private boolean on = true;
    private boolean prose;

    private Builder(String code, Severity severity, Judging judging) {
      this.code = code;
      this.severity = severity;
      this.judging = judging;
      this.grading = (rule, prepared) -> severity;
    }

    /** It matters more in some sessions than in others. */
    Builder graded(Grading graded) {
      grading = graded;
      return this;
    }

    /** Its findings differ in their words: these are the last parts of their codes. */
    Builder situations(String... differing) {
      situations = List.of(differing);
      return this;
    }

    /** It has a number that can be changed. */
    Builder parameter(String name, double standard, double least, double most) {
      parameters.add(new Parameter(name, standard, least, most));
      return this;
    }

    /** It is asked in these stages alone. */
    Builder in(Stage first, Stage... others) {
      stages = EnumSet.of(first, others);
      return this;
    }

    /** It reads prose, and so may be wrong. */
    Builder prose() {
      prose = true;
      return this;
    }

    /** It has to be switched on. */
    Builder off() {
      on = false;
      return this;
    }

    /** An example of a plan that meets it: a change to a good plan, in stage 2 if the rule is asked there. */
    Builder good(String says, PlanChange change) {
      sketches.add(new Sketch(says, change, true));
      return this;
    }

    /** An example of a plan in which only this rule finds something. */
    Builder bad(String says, PlanChange change) {
      sketches.add(new Sketch(says, change, false));
      return this;
    }

    Rule build() {
      RuleNumbers numbers = RuleNumbers.of(parameters, List.of());
      return new Rule(
          code, severity, judging, grading, situations, numbers, stages, on, prose, sketches);
    }
  }

  /** The change that makes an example out of a good plan. */
  interface PlanChange {
    void make(SessionPlan.Builder plan, SessionContext.Builder context);
  }

  /**
   * An example before it is made.
   *
   * @param says its point
   * @param change its change to a good plan
   * @param isGood whether no rule finds anything in it, or else this one alone
   */
  record Sketch(String says, PlanChange change, boolean isGood) {}

  /** How much a rule matters. */
  interface Grading {
    Severity of(Rule rule, Preparation prepared);
  }

  /** How a rule judges. */
  interface Judging {
    Judgement judge(Rule rule, Preparation prepared);
  }
}
