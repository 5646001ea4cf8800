package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rule of this library. Its words belong to its code: {@code rule.<code>.title} and {@code .why}, and for each of its findings
 * {@code finding.<code>.message} and {@code .advice}.
 */
final class Rule implements ReadinessRule {
  private final String code;
  private final Severity severity;
  private final Judging judging;
  private Grade grade;
  private List<String> situations = List.of();
  private List<Parameter> parameters = List.of();
  private Set<Stage> stages = EnumSet.allOf(Stage.class);
  private boolean on = true;
  private boolean prose;
  private List<Sketch> examples = List.of();

  private Rule(String code, Severity severity, Judging judging) {
    this.code = code;
    this.severity = severity;
    this.judging = judging;
    this.grade = (rule, prepared) -> severity;
  }

  /** A rule that matters as much in every session. */
  static Rule of(String code, Severity severity, Judging judging) {
    return new Rule(code, severity, judging);
  }

  private Rule but(Consumer<Rule> change) {
    Rule rule = new Rule(code, severity, judging);
    rule.grade = grade;
    rule.situations = situations;
    rule.parameters = parameters;
    rule.stages = stages;
    rule.on = on;
    rule.prose = prose;
    rule.examples = examples;
    change.accept(rule);
    return rule;
  }

  /** It matters more in some sessions than in others. */
  Rule graded(Grade graded) {
    return but(rule -> rule.grade = graded);
  }

  /** Its findings differ in their words: these are the last parts of their codes. */
  Rule situations(String... differing) {
    return but(rule -> rule.situations = List.of(differing));
  }

  /** It goes by a number that can be changed. */
  Rule parameter(String name, double standard, double least, double most) {
    return but(rule -> {
      rule.parameters = new ArrayList<>(parameters);
      rule.parameters.add(new Parameter(name, standard, least, most));
    });
  }

  /** It is asked in these stages alone. */
  Rule in(Stage first, Stage... others) {
    return but(rule -> rule.stages = EnumSet.of(first, others));
  }

  /** It reads prose, and so may be wrong. */
  Rule prose() {
    return but(rule -> rule.prose = true);
  }

  /** It has to be switched on. */
  Rule off() {
    return but(rule -> rule.on = false);
  }

  /** An example of what it lets pass, as a change to a good plan for the first of its stages that fits, mostly the second. */
  Rule good(String says, Change change) {
    return showing(new Sketch(says, change, List.of()));
  }

  /** An example of what it alone finds something in. */
  Rule bad(String says, Change change) {
    return showing(new Sketch(says, change, List.of(code)));
  }

  /** An example of what it finds, together with what all rules find in it. */
  Rule bad(String says, Change change, String... unmet) {
    return showing(new Sketch(says, change, List.of(unmet)));
  }

  private Rule showing(Sketch sketch) {
    return but(rule -> {
      rule.examples = new ArrayList<>(examples);
      rule.examples.add(sketch);
    });
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Optional<String> since() {
    return Optional.of("0.1.0");
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String title(Locale locale) {
    return Texts.of(locale).get("rule." + code + ".title");
  }

  @Override
  public String rationale(Locale locale) {
    return Texts.of(locale).get("rule." + code + ".why");
  }

  @Override
  public List<Parameter> parameters() {
    return List.copyOf(parameters);
  }

  @Override
  public Set<Stage> stages() {
    return Set.copyOf(stages);
  }

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public boolean readsProse() {
    return prose;
  }

  @Override
  public List<Example> examples() {
    return examples.stream().map(this::example).toList();
  }

  private Example example(Sketch sketch) {
    Stage stage = stages.contains(Stage.LEARNING_AND_DEVELOPMENT)
        ? Stage.LEARNING_AND_DEVELOPMENT
        : stages.iterator().next();
    SessionPlan.Builder plan = GoodPlan.plan(stage);
    SessionContext.Builder context = GoodPlan.context(stage);
    sketch.change().make(plan, context);
    return new Example(sketch.says(), plan.build(), context.build(), GoodPlan.NOW, sketch.unmet());
  }

  List<String> situations() {
    return situations;
  }

  Severity severity(Preparation prepared) {
    return grade.of(this, prepared);
  }

  @Override
  public Judgement judge(SessionPlan plan, SessionContext context, Instant now) {
    return judge(new Preparation(plan, context, now));
  }

  Judgement judge(Preparation prepared) {
    return judging.judge(this, prepared);
  }

  /** Starts a finding of this rule. */
  Finding.Builder finding(Preparation prepared) {
    return Finding.builder().code(code).severity(grade.of(this, prepared));
  }

  /** Starts a finding of this rule in one of its situations. */
  Finding.Builder finding(Preparation prepared, String situation) {
    return finding(prepared).code(code + "." + situation);
  }

  /** Met, or unmet for what is missing at this place of the plan. */
  Judgement asks(boolean isThere, Preparation prepared, String path) {
    return isThere ? Judgement.met() : unmet(finding(prepared).path(path));
  }

  /** A number that this rule goes by. */
  double number(Preparation prepared, String parameter) {
    return prepared.settings().number(this, parameter, prepared.stage());
  }

  /** A whole number that this rule goes by. */
  int count(Preparation prepared, String parameter) {
    return (int) number(prepared, parameter);
  }

  static Judgement notApplicable(Reason reason) {
    return Judgement.notApplicable(reason.code());
  }

  static Judgement unmet(Finding.Builder finding) {
    return Judgement.unmet(finding.build());
  }

  @Override
  public String toString() {
    return code;
  }

  /** What an example changes. */
  interface Change {
    void make(SessionPlan.Builder plan, SessionContext.Builder context);
  }

  private record Sketch(String says, Change change, List<String> unmet) {}

  /** How much a rule matters. */
  interface Grade {
    Severity of(Rule rule, Preparation prepared);
  }

  /** How a rule judges. */
  interface Judging {
    Judgement judge(Rule rule, Preparation prepared);
  }
}
