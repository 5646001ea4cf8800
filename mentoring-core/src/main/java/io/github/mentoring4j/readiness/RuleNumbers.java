package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.LanguageTexts;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The numbers of one rule under a policy.
 *
 * @param parameters the parameters, with their standard values
 * @param settings the changes to them, in order
 * @param standard the numbers without the changes, as readers see them
 */
record RuleNumbers(List<Parameter> parameters, List<Change.Setting> settings, Shown standard) {
  RuleNumbers {
    parameters = List.copyOf(parameters);
    settings = List.copyOf(settings);
  }

  static RuleNumbers of(List<Parameter> parameters, List<Change.Setting> settings) {
    return new RuleNumbers(parameters, settings, shown(parameters, Parameter::standard));
  }

  /**
   * The numbers of a rule as readers see them.
   *
   * @param byName the numbers, by the names of the parameters
   */
  record Shown(Map<String, String> byName) {
    static final Shown NONE = new Shown(Map.of());

    @Override
    public String toString() {
      return byName.toString();
    }
  }

  double number(String name, Optional<Stage> stage) {
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return number(parameter, stage);
      }
    }
    throw new NoSuchElementException(name);
  }

  private double number(Parameter parameter, Optional<Stage> stage) {
    Change.Setting latest = null;
    for (Change.Setting setting : settings) {
      if (setting.parameter().equals(parameter.name())
          && ReadinessPolicySettings.holds(setting, latest, stage)) {
        latest = setting;
      }
    }
    return latest == null ? parameter.standard() : latest.value();
  }

  Shown shown(Optional<Stage> stage) {
    return settings.isEmpty() ? standard : shown(parameters, one -> number(one, stage));
  }

  private static Shown shown(List<Parameter> parameters, ToDoubleFunction<Parameter> number) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      shown.put(parameter.name(), Parameter.show(number.applyAsDouble(parameter)));
    }
    return new Shown(Collections.unmodifiableMap(shown));
  }

  /** The title of a rule of this library with its numbers, or empty for another rule. */
  static Optional<String> title(String rule, Shown shown, LanguageTexts texts) {
    return texts
        .find("rule." + rule + ".title")
        .map(title -> LanguageTexts.fill(title, shown.byName()));
  }
}
