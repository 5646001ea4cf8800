package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.FLAG;
import static io.github.mentoring4j.json.codec.Forms.NUMBER;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessChecker.Configuration;
import io.github.mentoring4j.readiness.ReadinessChecker.Configuration.Change;
import io.github.mentoring4j.readiness.ReadinessRule;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.List;
import java.util.Optional;

/** The rules by which a plan is checked, and what somebody has changed about them. */
final class CheckerForms {
  private static final Form<Change> CHANGE = Shape.<Change>ofRecord(
          "Change",
          parts -> new Change(
              parts.get("rule"),
              parts.find("stage"),
              parts.find("on"),
              parts.find("severity"),
              parts.find("parameter"),
              parts.find("value")))
      .required("rule", TEXT, Change::rule, part("rule"))
      .optional("stage", Codes.STAGE, Change::stage, part("stage"))
      .optional("on", FLAG, Change::on, part("on"))
      .optional("severity", Codes.SEVERITY, Change::severity, part("severity"))
      .optional("parameter", TEXT, Change::parameter, part("parameter"))
      .optional("value", NUMBER, Change::value, part("value"));

  static final Shape<Configuration, Parts> CONFIGURATION = Shape.<Configuration>ofRecord(
          "Configuration",
          parts -> new Configuration(parts.<List<Change>>find("changes").orElse(List.of())))
      .list("changes", CHANGE, Configuration::changes, part("changes"));

  /** A rule of the user's may go by a number without an end; JSON has none, so the end is left out. */
  private static final View<Parameter> PARAMETER = new View<Parameter>()
      .always("name", TEXT, Parameter::name)
      .always("standard", NUMBER, Parameter::standard)
      .optional("least", NUMBER, parameter -> finite(parameter.least()))
      .optional("most", NUMBER, parameter -> finite(parameter.most()));

  private static final View<ReadinessRule> RULE = new View<ReadinessRule>()
      .always("code", TEXT, ReadinessRule::code)
      .optional("since", TEXT, ReadinessRule::since)
      .always("severity", Codes.SEVERITY, ReadinessRule::severity)
      .list("parameters", PARAMETER, ReadinessRule::parameters)
      .list("stages", Codes.STAGE, CheckerForms::stages)
      .always("on", FLAG, ReadinessRule::isOn)
      .always("readsProse", FLAG, ReadinessRule::readsProse)
      .inWords("title", ReadinessRule::title)
      .inWords("rationale", ReadinessRule::rationale);

  static final View<ReadinessChecker> CHECKER = new View<ReadinessChecker>()
      .list("rules", RULE, ReadinessChecker::rules)
      .always("configuration", CONFIGURATION, ReadinessChecker::configuration);

  private CheckerForms() {}

  /** A set has no order of its own. */
  private static List<Stage> stages(ReadinessRule rule) {
    return rule.stages().stream().sorted().toList();
  }

  private static Optional<Double> finite(double number) {
    return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
  }
}
