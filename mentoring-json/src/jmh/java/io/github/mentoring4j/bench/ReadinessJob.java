package io.github.mentoring4j.bench;

import am.ik.yavi.core.ConstraintViolations;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Checks a plan. The peers check {@link ReadinessBean}, which is there already, by one constraint for each rule that applies. They say which one is unmet,
 * but give no observed and required values, and hardly read the words.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class ReadinessJob {
  private static final Class<?>[] STANDARD = {Default.class};
  private static final Class<?>[] THOROUGH = {Default.class, ReadinessBean.Thorough.class};

  private final boolean isThorough;
  private final ReadinessChecker checker;
  private final Validator hibernate = ReadinessHibernate.validator();
  private final Class<?>[] groups;
  private final am.ik.yavi.core.Validator<ReadinessBean> yavi;
  private SessionPlan plan;
  private SessionContext context;
  private ReadinessBean bean;

  /**
   * Prepares the job.
   *
   * @param isThorough whether it is checked by the thorough policy
   */
  protected ReadinessJob(boolean isThorough) {
    this.isThorough = isThorough;
    checker = ReadinessChecker.standard()
        .withPolicy(isThorough ? ReadinessPolicy.thorough() : ReadinessPolicy.standard());
    groups = isThorough ? THOROUGH : STANDARD;
    yavi = isThorough ? ReadinessYavi.thorough() : ReadinessYavi.standard();
  }

  /**
   * Makes the plan that is checked.
   *
   * @return the plan
   */
  protected SessionPlan newPlan() {
    return ReadinessExample.plan().build();
  }

  /**
   * Proves that the peers have a constraint for each rule that applies to the example, and no other; that all find nothing there; that each finds the fault
   * of every broken plan; and that the faults of structure that they find are the same.
   */
  @Setup
  public void prove() {
    plan(ReadinessExample.plan().build(), ReadinessExample.context());
    List<String> applied = checkFacade().results().stream()
        .filter(result -> result.reason().isEmpty())
        .map(ReadinessReport.RuleResult::code)
        .sorted()
        .toList();
    List<String> constraints = ReadinessHibernate.constraints(hibernate).stream()
        .filter(code -> isThorough || !code.equals("help.kind"))
        .sorted()
        .toList();
    MessageJob.same(applied, constraints, "constraints");
    sameFaults("the example");
    ReadinessFaults.changes().forEach((code, change) -> {
      if (isThorough || !code.equals("help.kind")) {
        SessionPlan.Builder changed = ReadinessExample.plan();
        SessionContext.Builder known = ReadinessExample.context().toBuilder();
        change.to(changed, known);
        plan(changed.build(), known.build());
        sameFaults(code);
        found(code);
      }
    });
    plan(newPlan(), ReadinessExample.context());
    sameFaults("the plan");
  }

  private void plan(SessionPlan given, SessionContext known) {
    plan = given;
    context = known;
    bean = ReadinessBean.of(plan, context, ReadinessExample.NOW);
  }

  private void sameFaults(String what) {
    Set<String> expected = structure(unmet());
    MessageJob.same(expected, structure(ReadinessHibernate.codes(checkHibernate())), what);
    MessageJob.same(expected, structure(ReadinessYavi.codes(checkYavi())), what);
    MessageJob.same(expected, structure(checkLimit()), what);
  }

  private void found(String code) {
    MessageJob.same(true, unmet().contains(code), code);
    MessageJob.same(
        true, set(ReadinessHibernate.codes(checkHibernate())).contains(code), code + ", Hibernate");
    MessageJob.same(true, set(ReadinessYavi.codes(checkYavi())).contains(code), code + ", YAVI");
    MessageJob.same(true, checkLimit().contains(code), code + ", limit");
  }

  private List<String> unmet() {
    return checkFacade().results().stream()
        .filter(result -> result.is(Finding.Result.UNMET))
        .map(ReadinessReport.RuleResult::code)
        .toList();
  }

  private static Set<String> structure(Iterable<String> codes) {
    Set<String> structure = set(codes);
    structure.removeAll(ReadinessBean.PROSE);
    return structure;
  }

  private static Set<String> set(Iterable<String> codes) {
    Set<String> set = new TreeSet<>();
    codes.forEach(set::add);
    return set;
  }

  /** {@return the report} */
  @Benchmark
  public ReadinessReport checkFacade() {
    return checker.check(plan, context, ReadinessExample.NOW);
  }

  /** {@return the constraints that do not hold} */
  @Benchmark
  public Set<ConstraintViolation<ReadinessBean>> checkHibernate() {
    return hibernate.validate(bean, groups);
  }

  /** {@return the constraints that do not hold} */
  @Benchmark
  public ConstraintViolations checkYavi() {
    return yavi.validate(bean);
  }

  /** {@return the codes of what does not hold} */
  @Benchmark
  public List<String> checkLimit() {
    return ReadinessLimit.check(bean, isThorough);
  }
}
