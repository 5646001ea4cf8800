package io.github.mentoring4j.readiness;

import static java.util.Comparator.naturalOrder;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One check of one plan: asks the rules in their order, and remembers the remarks so far. Used once, by one thread. */
final class ReadinessCheck {
  /** Enough for the name of an exception and its message, and not for the whole plan that it may quote. */
  private static final int LONGEST_FAILURE = 300;

  private final Preparation prepared;
  private final ReadinessPolicySettings settings;

  /** For each field of the plan the first rule that may be wrong and has a finding about it. */
  private final Map<String, String> said = new HashMap<>();

  private boolean inactive;

  ReadinessCheck(Preparation prepared, ReadinessPolicySettings settings) {
    this.prepared = prepared;
    this.settings = settings;
  }

  ReadinessReport of(List<ReadinessRule> rules) {
    List<RuleResult> results = new ArrayList<>(rules.size());
    for (ReadinessRule rule : rules) {
      if (settings.isOn(rule, prepared.stage())) {
        RuleResult result = result(rule);
        // Without that rule, by a waiver or a policy, the others are wanted.
        inactive |= result.code().equals(ScheduleRules.INACTIVE) && result.is(Result.UNMET);
        results.add(result);
      }
    }
    List<Waiver> unused = new ArrayList<>(prepared.plan().waivers());
    results.forEach(result -> unused.removeAll(result.waivers()));
    return ImmutableReadinessReport.builder()
        .results(results)
        .unusedWaivers(unused)
        .build();
  }

  /** A rule that throws, or that a long text exhausts, must not hide the results of the others. */
  private RuleResult result(ReadinessRule rule) {
    ImmutableRuleResult.Builder result = ImmutableRuleResult.builder().code(rule.code());
    try {
      if (rule instanceof Rule known) {
        result.numbers(known.numbers().shown(prepared.stage()));
      } else {
        result
            .numbers(RuleNumbers.Shown.NONE)
            .ownTitle(rule.title(Locale.ENGLISH))
            .ownRationale(rule.rationale(Locale.ENGLISH));
      }
      return judged(rule, judgement(rule), result);
    } catch (RuntimeException | StackOverflowError e) {
      return result
          .result(Result.FAILED)
          .severity(rule.severity())
          .failure(PlanText.excerpt(Objects.toString(e), LONGEST_FAILURE))
          .build();
    }
  }

  private Judgement judgement(ReadinessRule rule) {
    if (inactive) {
      return Rule.notApplicable(NotApplicableReason.RELATIONSHIP_INACTIVE);
    }
    if (rule.stages().size() < Stage.values().length) {
      if (prepared.stage().isEmpty()) {
        return Rule.notApplicable(NotApplicableReason.STAGE_NOT_SUPPLIED);
      }
      if (!rule.stages().contains(prepared.stage().get())) {
        return Rule.notApplicable(NotApplicableReason.OTHER_STAGE);
      }
    }
    Judgement judgement = rule instanceof Rule known
        ? known.judge(prepared)
        : rule.judge(prepared.plan(), prepared.context(), prepared.now());
    return Objects.requireNonNull(judgement, () -> rule.code() + " gave no judgement");
  }

  private RuleResult judged(
      ReadinessRule rule, Judgement judgement, ImmutableRuleResult.Builder result) {
    if (judgement.findings().isEmpty()) {
      return withoutFindings(rule, judgement, result);
    }
    judgement.findings().forEach(finding -> requireOwnCode(rule, finding));
    List<Finding> left = new ArrayList<>();
    List<Finding> all = new ArrayList<>();
    Set<Waiver> waivers = new HashSet<>();
    Optional<String> other = Optional.empty();
    for (Finding finding : judgement.findings()) {
      Finding graded = graded(rule, finding);
      Optional<Waiver> waiver = waiver(rule, finding);
      Optional<String> before = waiver.isPresent() ? Optional.empty() : saidBefore(rule, finding);
      if (waiver.isPresent()) {
        waivers.add(waiver.get());
        all.add(Finding.builder().from(graded).result(Result.WAIVED).build());
      } else if (before.isPresent()) {
        other = before;
      } else {
        left.add(graded);
        all.add(graded);
      }
    }
    result.findings(all).waivers(inOrderOfThePlan(waivers));
    if (!left.isEmpty()) {
      return result.result(Result.UNMET).severity(gravest(left)).build();
    } else if (!all.isEmpty()) {
      return result.result(Result.WAIVED).severity(gravest(all)).build();
    }
    return result
        .result(Result.NOT_APPLICABLE)
        .severity(severity(rule))
        .reason(NotApplicableReason.SAID_BY_ANOTHER.code())
        .otherRule(other)
        .build();
  }

  private RuleResult withoutFindings(
      ReadinessRule rule, Judgement judgement, ImmutableRuleResult.Builder result) {
    if (judgement.next().isPresent()) {
      requireOwnCode(rule, judgement.next().get());
      Optional<Waiver> waiver = waiver(rule, judgement.next().get());
      if (waiver.isPresent()) {
        return waived(judgement.next().get(), waiver.get(), result);
      }
    }
    return result
        .result(judgement.result())
        .severity(severity(rule))
        .reason(judgement.reason())
        .next(judgement.next().map(ReadinessCheck::uncounted))
        .build();
  }

  /** A reason not to do it at all holds before the deadline, too. */
  private static RuleResult waived(
      Finding next, Waiver waiver, ImmutableRuleResult.Builder result) {
    Finding waived =
        Finding.builder().from(uncounted(next)).result(Result.WAIVED).build();
    return result
        .result(Result.WAIVED)
        .severity(waived.severity())
        .addFinding(waived)
        .addWaiver(waiver)
        .build();
  }

  private static Finding uncounted(Finding next) {
    return Finding.builder()
        .from(next)
        .result(Result.NOT_APPLICABLE)
        .severity(Severity.SUGGESTION)
        .build();
  }

  private static void requireOwnCode(ReadinessRule rule, Finding finding) {
    if (!finding.code().equals(rule.code()) && !finding.code().startsWith(rule.code() + ".")) {
      throw new IllegalStateException(
          rule.code() + " gave a finding with the code " + finding.code());
    }
  }

  /**
   * Of several rules that read the same prose only the first one speaks. A waived finding is no remark, so that a waiver silences no other rule.
   */
  private Optional<String> saidBefore(ReadinessRule rule, Finding finding) {
    if (finding.certainty() == Certainty.CERTAIN || finding.path().isEmpty()) {
      return Optional.empty();
    }
    String field = finding.path().get().split("[.\\[]", 2)[0];
    String first = said.putIfAbsent(field, rule.code());
    return Optional.ofNullable(first).filter(code -> !code.equals(rule.code()));
  }

  private Severity severity(ReadinessRule rule) {
    Severity configured = settings.severity(rule, prepared.stage());
    if (configured != null) {
      return configured;
    }
    return rule instanceof Rule known ? known.severity(prepared) : rule.severity();
  }

  private Finding graded(ReadinessRule rule, Finding finding) {
    Severity configured = settings.severity(rule, prepared.stage());
    Severity severity = configured != null ? configured : given(rule, finding);
    boolean mayBeWrong = finding.certainty() != Certainty.CERTAIN;
    return Finding.builder()
        .from(finding)
        .result(Result.UNMET)
        .severity(mayBeWrong ? lightest(severity, Severity.WARNING) : severity)
        .build();
  }

  /** A finding is an error by default, so one of a user's own rule never weighs more than its rule. */
  private static Severity given(ReadinessRule rule, Finding finding) {
    return rule instanceof Rule
        ? finding.severity()
        : lightest(finding.severity(), rule.severity());
  }

  private static Severity lightest(Severity one, Severity other) {
    return Stream.of(one, other).max(naturalOrder()).orElseThrow();
  }

  private static Severity gravest(List<Finding> findings) {
    return findings.stream().map(Finding::severity).min(naturalOrder()).orElseThrow();
  }

  private Optional<Waiver> waiver(ReadinessRule rule, Finding finding) {
    return prepared.plan().waivers().stream()
        .filter(waiver -> waiver.covers(rule.code(), finding))
        .findFirst();
  }

  /** So that the first one that covers a finding is the one that did. */
  private List<Waiver> inOrderOfThePlan(Set<Waiver> used) {
    return prepared.plan().waivers().stream().filter(used::contains).distinct().toList();
  }
}
