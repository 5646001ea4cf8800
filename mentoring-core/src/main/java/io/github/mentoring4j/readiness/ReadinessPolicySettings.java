package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.Nearest;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The state and the severity of each rule under a policy. */
final class ReadinessPolicySettings {
  /** More names would hide the other faults. */
  private static final int MOST_NAMED = 6;

  /** The changes to each rule that has any, in their order. */
  private final Map<String, List<Change>> changes;

  private ReadinessPolicySettings(List<Change> changes) {
    this.changes = changes.stream().collect(Collectors.groupingBy(Change::rule));
  }

  /** Checks a policy against the rules that there are. */
  static ReadinessPolicySettings of(ReadinessPolicy policy, Collection<ReadinessRule> rules) {
    Map<String, ReadinessRule> byCode =
        rules.stream().collect(Collectors.toMap(ReadinessRule::code, Function.identity()));
    Faults faults = Faults.of("ReadinessPolicy");
    for (Change change : policy.changes()) {
      ReadinessRule rule = byCode.get(change.rule());
      if (rule == null) {
        unknown(faults, "rule", change.rule(), byCode.keySet());
      } else {
        check(change, rule, faults);
      }
    }
    faults.throwIfAny();
    return new ReadinessPolicySettings(policy.changes());
  }

  private static void check(Change change, ReadinessRule rule, Faults faults) {
    if (change instanceof Change.Grade grade) {
      faults.that(
          !rule.readsProse() || grade.severity() != Severity.ERROR,
          "severity of " + rule.code(),
          Severity.ERROR,
          "WARNING or SUGGESTION, since a rule that reads prose may be wrong");
    } else if (change instanceof Change.Setting setting) {
      check(setting, rule, faults);
    }
  }

  private static void check(Change.Setting setting, ReadinessRule rule, Faults faults) {
    Optional<Parameter> parameter = rule.parameters().stream()
        .filter(known -> known.name().equals(setting.parameter()))
        .findFirst();
    if (parameter.isPresent()) {
      check(rule, parameter.get(), setting.value(), faults);
    } else {
      List<String> known = rule.parameters().stream().map(Parameter::name).toList();
      unknown(faults, "parameter of " + rule.code(), setting.parameter(), known);
    }
  }

  private static void check(ReadinessRule rule, Parameter parameter, double value, Faults faults) {
    faults.that(
        value >= parameter.least()
            && value <= parameter.most()
            && (!parameter.isWhole() || value == Math.rint(value)),
        rule.code() + "." + parameter.name(),
        Parameter.show(value),
        (parameter.isWhole() ? "a whole number from " : "a number from ")
            + Parameter.show(parameter.least()) + " to " + Parameter.show(parameter.most()));
  }

  private static void unknown(Faults faults, String field, String value, Collection<String> known) {
    String wanted = Nearest.of(value, known)
        .map(near -> "a known name, perhaps " + near)
        .orElseGet(() -> listed(known));
    faults.that(false, field, value, wanted);
  }

  private static String listed(Collection<String> known) {
    if (known.isEmpty()) {
      return "none, since the rule has no parameters";
    }
    return known.size() > MOST_NAMED
        ? "a known name, one of the " + known.size() + " that rules() lists"
        : "one of " + String.join(", ", known.stream().sorted().toList());
  }

  boolean isOn(ReadinessRule rule, Optional<Stage> stage) {
    Change.Switch last = latest(of(rule), Change.Switch.class, stage);
    return last == null ? rule.isOn() : last.on();
  }

  /** The severity that a rule was given, or null if it was given none. */
  @Nullable Severity severity(ReadinessRule rule, Optional<Stage> stage) {
    Change.Grade last = latest(of(rule), Change.Grade.class, stage);
    return last == null ? null : last.severity();
  }

  private List<Change> of(ReadinessRule rule) {
    return changes.getOrDefault(rule.code(), List.of());
  }

  /** The changes of one kind to one rule, in their order. */
  static <C extends Change> List<C> of(List<Change> changes, String rule, Class<C> kind) {
    return changes.stream()
        .filter(change -> change.rule().equals(rule) && kind.isInstance(change))
        .map(kind::cast)
        .toList();
  }

  /** The last change of a kind for a stage, else the last one for all stages, or null if there is none. */
  private static <C extends Change> @Nullable C latest(
      List<Change> changes, Class<C> kind, Optional<Stage> stage) {
    C latest = null;
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (kind.isInstance(change) && holds(change, latest, stage)) {
        latest = kind.cast(change);
      }
    }
    return latest;
  }

  /** Whether a change holds in a stage, in place of an earlier one. */
  static boolean holds(Change change, @Nullable Change earlier, Optional<Stage> stage) {
    return change.stage().isEmpty()
        ? earlier == null || earlier.stage().isEmpty()
        : change.stage().equals(stage);
  }
}
