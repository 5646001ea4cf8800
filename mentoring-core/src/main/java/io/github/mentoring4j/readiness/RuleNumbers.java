package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.LanguageTexts;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of one rule under a policy.
 *
 * @param parameters the parameters, with their standard values
 * @param settings the changes to them, in order
 */
record RuleNumbers(List<Parameter> parameters, List<Change.Setting> settings) {
  RuleNumbers {
    parameters = List.copyOf(parameters);
    settings = List.copyOf(settings);
  }

  double number(String parameter, Optional<Stage> stage) {
    double standard = parameters.stream()
        .filter(known -> known.name().equals(parameter))
        .findFirst()
        .orElseThrow()
        .standard();
    List<Change.Setting> changes = settings.stream()
        .filter(setting -> setting.parameter().equals(parameter))
        .toList();
    return ReadinessPolicySettings.latest(changes, stage)
        .map(Change.Setting::value)
        .orElse(standard);
  }

  /** The numbers as readers see them, by the names of the parameters. */
  Map<String, String> shown(Optional<Stage> stage) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      shown.put(parameter.name(), Parameter.show(number(parameter.name(), stage)));
    }
    return shown;
  }

  /** The title of a rule of this library with its numbers, or empty for another rule. */
  static Optional<String> title(String rule, Map<String, String> shown, LanguageTexts texts) {
    return texts.find("rule." + rule + ".title").map(title -> LanguageTexts.fill(title, shown));
  }
}
