package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.Nearest;
import io.github.mentoring4j.readiness.ReadinessChecker.Configuration;
import io.github.mentoring4j.readiness.ReadinessChecker.Configuration.Change;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a configuration says of a rule in a stage. Of several changes the last one holds, and one for a stage before one for all. */
final class Settings {
  static final Settings NONE = new Settings(Configuration.builder().build());

  /** More of them would hide the other faults. */
  private static final int MOST_NAMED = 6;

  private final Map<String, List<Change>> changes;

  private Settings(Configuration configuration) {
    changes = configuration.changes().stream().collect(Collectors.groupingBy(Change::rule));
  }

  /** Checks a configuration against the rules that there are. */
  static Settings of(Configuration configuration, Collection<ReadinessRule> rules) {
    Map<String, ReadinessRule> byCode =
        rules.stream().collect(Collectors.toMap(ReadinessRule::code, Function.identity()));
    Faults faults = Faults.of("Configuration");
    for (Change change : configuration.changes()) {
      ReadinessRule rule = byCode.get(change.rule());
      if (rule == null) {
        unknown(faults, "rule", change.rule(), byCode.keySet());
      } else {
        check(change, rule, faults);
      }
    }
    faults.throwIfAny();
    return new Settings(configuration);
  }

  private static void check(Change change, ReadinessRule rule, Faults faults) {
    faults.that(
        !rule.readsProse() || !change.severity().equals(Optional.of(Severity.ERROR)),
        "severity of " + rule.code(),
        Severity.ERROR,
        "WARNING or SUGGESTION, for a rule that reads prose may be wrong");
    change.parameter().ifPresent(name -> {
      Optional<Parameter> parameter = parameter(rule, name);
      if (parameter.isPresent()) {
        check(rule, parameter.get(), change.value().orElseThrow(), faults);
      } else {
        List<String> known = rule.parameters().stream().map(Parameter::name).toList();
        unknown(faults, "parameter of " + rule.code(), name, known);
      }
    });
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
      return "none, for there are no parameters";
    }
    return known.size() > MOST_NAMED
        ? "a known name, one of the " + known.size() + " that rules() lists"
        : "one of " + String.join(", ", known.stream().sorted().toList());
  }

  private static Optional<Parameter> parameter(ReadinessRule rule, String name) {
    return rule.parameters().stream().filter(known -> known.name().equals(name)).findFirst();
  }

  boolean isOn(ReadinessRule rule, Optional<Stage> stage) {
    return latest(rule, stage, Change::on).orElse(rule.isOn());
  }

  Optional<Severity> severity(ReadinessRule rule, Optional<Stage> stage) {
    return latest(rule, stage, Change::severity);
  }

  double number(ReadinessRule rule, String name, Optional<Stage> stage) {
    Parameter parameter = parameter(rule, name).orElseThrow();
    return latest(
            rule,
            stage,
            change -> change.parameter().filter(name::equals).flatMap(same -> change.value()))
        .orElse(parameter.standard());
  }

  private <T> Optional<T> latest(
      ReadinessRule rule, Optional<Stage> stage, Function<Change, Optional<T>> part) {
    List<Change> all = changes.getOrDefault(rule.code(), List.of());
    return last(
            all.stream()
                .filter(change -> change.stage().isPresent() && change.stage().equals(stage)),
            part)
        .or(() -> last(all.stream().filter(change -> change.stage().isEmpty()), part));
  }

  private static <T> Optional<T> last(Stream<Change> changes, Function<Change, Optional<T>> part) {
    return changes.flatMap(change -> part.apply(change).stream()).reduce((first, second) -> second);
  }
}
