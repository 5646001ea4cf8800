package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.FLAG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.NUMBER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.json.codec.RecordParts.Part;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change.Grade;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change.Setting;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change.Switch;
import io.github.mentoring4j.readiness.ReadinessRule;
import io.github.mentoring4j.readiness.ReadinessRule.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the readiness check, and the changes to them. */
final class ReadinessCheckerCodecs {
  static final EnumCodec<Severity> SEVERITY =
      EnumCodec.of("severity", Severity.values(), Severity::code);

  static final Codec<Change> CHANGE = RecordCodec.of("Change", change -> {
    Part<String> rule = change.required("rule", TEXT, Change::rule);
    Part<Optional<Stage>> stage = change.optional("stage", ValueCodecs.STAGE, Change::stage);
    Part<Optional<Boolean>> on = change.optional("on", FLAG, of(Switch.class, Switch::on));
    Part<Optional<Severity>> severity =
        change.optional("severity", SEVERITY, of(Grade.class, Grade::severity));
    Part<Optional<String>> parameter =
        change.optional("parameter", TEXT, of(Setting.class, Setting::parameter));
    Part<Optional<Double>> value =
        change.optional("value", NUMBER, of(Setting.class, Setting::value));
    return parts -> change(
        parts.get(rule),
        parts.get(stage),
        parts.get(on),
        parts.get(severity),
        parts.get(parameter),
        parts.get(value));
  });

  static final ObjectCodec<ReadinessPolicy, ?> POLICY = RecordCodec.<ReadinessPolicy>of(
          "ReadinessPolicy", policy -> {
            Part<List<Change>> changes = policy.list("changes", CHANGE, ReadinessPolicy::changes);
            return parts ->
                ReadinessPolicy.builder().addAllChanges(parts.get(changes)).build();
          })
      .document();

  /** A parameter of a user's rule may be unlimited. JSON has no infinite number, so that limit is left out. */
  static final ObjectEncoder<Parameter> PARAMETER = new ObjectEncoder<Parameter>()
      .always("name", TEXT, Parameter::name)
      .always("standard", NUMBER, Parameter::standard)
      .optional("least", NUMBER, parameter -> finite(parameter.least()))
      .optional("most", NUMBER, parameter -> finite(parameter.most()));

  static final ObjectEncoder<ReadinessRule> RULE = new ObjectEncoder<ReadinessRule>()
      .always("code", TEXT, ReadinessRule::code)
      .optional("since", TEXT, ReadinessRule::since)
      .always("severity", SEVERITY, ReadinessRule::severity)
      .list("parameters", PARAMETER, ReadinessRule::parameters)
      .set("stages", ValueCodecs.STAGE, ReadinessRule::stages)
      .always("on", FLAG, ReadinessRule::isOn)
      .always("readsProse", FLAG, ReadinessRule::readsProse)
      .inWords("title", (rule, wording) -> rule.title(wording.locale()))
      .inWords("rationale", (rule, wording) -> rule.rationale(wording.locale()));

  static final ObjectEncoder<ReadinessChecker> CHECKER = new ObjectEncoder<ReadinessChecker>()
      .list("rules", RULE, ReadinessChecker::rules)
      .always("policy", POLICY, ReadinessChecker::policy);

  private ReadinessCheckerCodecs() {}

  /** The property of one kind of change, which the other kinds do not have. */
  private static <C extends Change, V> Function<Change, Optional<V>> of(
      Class<C> kind, Function<C, V> property) {
    return change ->
        Optional.of(change).filter(kind::isInstance).map(kind::cast).map(property);
  }

  private static Change change(
      String rule,
      Optional<Stage> stage,
      Optional<Boolean> on,
      Optional<Severity> severity,
      Optional<String> parameter,
      Optional<Double> value) {
    long kinds = Stream.of(on, severity, parameter).filter(Optional::isPresent).count();
    Faults.of("Change")
        .id("rule", rule)
        .that(
            kinds == 1,
            "change",
            kinds == 0 ? "nothing" : "several",
            "one of on, severity, and a parameter with its value")
        .that(
            parameter.isPresent() == value.isPresent(),
            "value",
            value.map(Object::toString).orElse(""),
            "a value for a parameter, and no other")
        .throwIfAny();
    return on.<Change>map(given -> new Switch(rule, stage, given))
        .or(() -> severity.map(given -> new Grade(rule, stage, given)))
        .orElseGet(() -> new Setting(rule, stage, parameter.orElseThrow(), value.orElseThrow()));
  }

  private static Optional<Double> finite(double number) {
    return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
  }
}
