package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.MarkedPart;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the table of all rules in the README of the module. */
final class RuleTable {
  static final MarkedPart PART = new MarkedPart("rules");

  private RuleTable() {}

  static String of(List<ReadinessRule> rules) {
    return rules.stream()
        .map(RuleTable::row)
        .collect(Collectors.joining(
            "\n",
            "| code | severity | stages | parameters | asks that | passes | finds |\n|---|---|---|---|---|---|---|\n",
            "\n"));
  }

  private static String row(ReadinessRule rule) {
    return String.join(
        " | ",
        "| `" + rule.code() + "`" + (rule.isOn() ? "" : " (off)"),
        rule.severity().code(),
        stages(rule),
        rule.parameters().stream().map(RuleTable::parameter).collect(Collectors.joining(", ")),
        rule.title(Locale.ENGLISH).replace("|", "\\|"),
        examples(rule, true),
        examples(rule, false) + " |");
  }

  private static String examples(ReadinessRule rule, boolean good) {
    return rule.examples().stream()
        .filter(example -> example.unmet().isEmpty() == good)
        .map(ReadinessRule.Example::says)
        .collect(Collectors.joining("; "));
  }

  private static String stages(ReadinessRule rule) {
    return rule.stages().size() == Stage.values().length
        ? "all"
        : rule.stages().stream()
            .sorted()
            .map(stage -> Integer.toString(stage.number()))
            .collect(Collectors.joining(", "));
  }

  private static String parameter(Parameter parameter) {
    return "`" + parameter.name() + "` " + Parameter.show(parameter.standard());
  }
}
