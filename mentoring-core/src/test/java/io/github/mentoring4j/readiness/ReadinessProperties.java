package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ReadinessProperties {
  private static final ReadinessChecker CHECKER = ReadinessChecker.standard();

  /** What is not in the plan but in the relationship cannot be mended by a mentee, so these are the rules that look at the plan. */
  private static final ReadinessChecker STRUCTURE =
      new ReadinessChecker(List.copyOf(RuleExamples.RULES), ReadinessPolicy.thorough());

  /** Every rule that looks at the structure of the plan, those of the stages among them. */
  private static final ReadinessChecker CERTAIN = new ReadinessChecker(
      RuleCatalogue.RULES.stream()
          .filter(rule -> !rule.readsProse())
          .<ReadinessRule>map(rule -> rule)
          .toList(),
      ReadinessPolicy.thorough());

  @Property
  void givesOneResultPerRuleForAnyPlan(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);

    assertThat(report.results())
        .extracting(RuleResult::code)
        .isEqualTo(RuleCatalogue.RULES.stream()
            .filter(ReadinessRule::isOn)
            .map(Rule::code)
            .toList());
    for (RuleResult result : report.results()) {
      assertThat(result.result()).isIn(Result.MET, Result.UNMET, Result.NOT_APPLICABLE);
      assertThat(result.findings().isEmpty()).isEqualTo(!result.is(Result.UNMET));
      assertThat(result.reason().isPresent()).isEqualTo(result.is(Result.NOT_APPLICABLE));
      assertThat(result.findings()).allSatisfy(finding -> {
        assertThat(ReadinessTextsTest.findingCodes(RuleCatalogue.RULES)).contains(finding.code());
        assertThat(finding.code() + ".").startsWith(result.code() + ".");
        assertThat(finding.result()).isEqualTo(Result.UNMET);
        assertThat(finding.severity()).isGreaterThanOrEqualTo(result.severity());
      });
    }
  }

  @Property
  void isReadyIfAndOnlyIfNoErrorIsLeft(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);

    boolean error =
        report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(report.isReady()).isEqualTo(!error);
    assertThat(report.verdict() == Verdict.NOT_READY).isEqualTo(error);
    assertThat(report.verdict() == Verdict.READY).isEqualTo(report.findings().isEmpty());
  }

  @Property(tries = 300)
  void dependsOnNothingButWhatItIsGiven(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);
    String text = report.render(Locale.ENGLISH);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      ReadinessReport again = CHECKER.check(plan.toBuilder().build(), context, NOW);

      assertThat(again).isEqualTo(report).hasSameHashCodeAs(report);
      assertThat(again.render(Locale.ENGLISH)).isEqualTo(text);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 300)
  void writesLinesThatNoTextOfThePlanCanForge(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);

    for (String text : List.of(report.render(Locale.ENGLISH), report.markdown(Locale.ENGLISH))) {
      List<String> lines = text.lines().toList();
      assertThat(lines.get(0)).matches("(# )?(Ready|Not ready yet)[a-z0-9 ,:]*");
      assertThat(lines.stream().filter(line -> line.startsWith("  ")))
          .hasSameSizeAs(report.findings());
      assertThat(lines)
          .noneMatch(
              line -> line.chars().anyMatch(Character::isISOControl) || line.contains("\u202E"));
    }
  }

  @Property
  void pointsAtTheTextThatAFindingIsAbout(@ForAll("plans") SessionPlan plan) {
    for (Finding finding : CHECKER.check(plan, NOW).findings()) {
      if (finding.span().isPresent()) {
        Span span = finding.span().get();
        String text = SessionPlanText.written(plan).stream()
            .filter(one -> finding.path().filter(one.path()::equals).isPresent())
            .findFirst()
            .orElseThrow()
            .text();
        assertThat(finding.subjects())
            .contains(PlanText.excerpt(text.substring(span.start(), span.end())));
      }
    }
  }

  @Property
  void isContentWithARuleOnceItsAdviceIsFollowed(
      @ForAll("plans") SessionPlan plan, @ForAll("activeContexts") SessionContext context) {
    for (String rule : GoodSession.unmet(STRUCTURE.check(plan, context, NOW))) {
      SessionPlan mended = Mending.mend(plan, context, rule);

      assertThat(GoodSession.unmet(STRUCTURE.check(mended, context, NOW))).doesNotContain(rule);
    }
  }

  /** A piece of advice that made things worse would be a trap. Where it does not fit, a reason is given instead. */
  @Property(tries = 300)
  void isNoFurtherFromReadyOnceAnyAdviceIsFollowed(
      @ForAll("plans") SessionPlan plan, @ForAll("activeContexts") SessionContext context) {
    ReadinessReport before = CERTAIN.check(plan, context, NOW);
    for (String rule : GoodSession.unmet(before)) {
      ReadinessReport after = CERTAIN.check(mended(plan, context, rule), context, NOW);

      assertThat(GoodSession.unmet(after)).doesNotContain(rule);
      assertThat(after.verdict()).as(rule).isLessThanOrEqualTo(before.verdict());
    }
  }

  private static SessionPlan mended(SessionPlan plan, SessionContext context, String rule) {
    return RuleExamples.RULES.stream().map(Rule::code).anyMatch(rule::equals)
        ? Mending.mend(plan, context, rule)
        : StageMending.mend(plan, context, rule);
  }

  @Property
  void saysWhatIsNextInTheOrderOfTheDeadlinesAndCountsNoneOfIt(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);

    assertThat(report.next())
        .allSatisfy(next -> {
          assertThat(next.result()).isEqualTo(Result.NOT_APPLICABLE);
          assertThat(next.severity()).isEqualTo(Severity.SUGGESTION);
          assertThat(report.findings()).doesNotContain(next);
          assertThat(due(next)).isAfterOrEqualTo(NOW);
        })
        .isSortedAccordingTo(comparing(ReadinessProperties::due));
    Statistics.label("next").collect(report.next().size());
    Statistics.label("next").coverage(coverage -> {
      coverage.check(0).percentage(share -> share > 5);
      coverage.check(1).percentage(share -> share > 1);
    });
  }

  private static Instant due(Finding next) {
    return ((Fact.Moment) next.required().orElseThrow()).at();
  }

  @Property
  void isReadyOnceAllAdviceIsFollowed(
      @ForAll("plans") SessionPlan plan, @ForAll("activeContexts") SessionContext context) {
    SessionPlan mended = plan;
    for (int round = 0; round < 3; round++) {
      for (String rule : GoodSession.unmet(STRUCTURE.check(mended, context, NOW))) {
        mended = Mending.mend(mended, context, rule);
      }
    }

    assertThat(STRUCTURE.check(mended, context, NOW).verdict()).isEqualTo(Verdict.READY);
  }

  @Property
  void isReadyOnceAllThatIsFoundIsWaived(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    SessionPlan waived = plan;
    ReadinessReport report = CHECKER.check(waived, context, NOW);
    // Behind a waived rule another one may have waited for its turn to speak.
    for (int round = 0; round < 10 && !report.findings().isEmpty(); round++) {
      SessionPlan.Builder more = waived.toBuilder();
      for (String rule : GoodSession.unmet(report)) {
        more.addWaiver(Waiver.of(rule, "Not this time"));
      }
      waived = more.build();
      report = CHECKER.check(waived, context, NOW);
    }

    assertThat(report.verdict()).isEqualTo(Verdict.READY);
    assertThat(report.findings()).isEmpty();
    assertThat(report.unusedWaivers()).isEmpty();
    assertThat(report.waivers()).containsExactlyInAnyOrderElementsOf(waived.waivers());
  }

  @Property
  void countsNoFindingThatIsWaivedAndEveryOtherOne(
      @ForAll("plans") SessionPlan plan, @ForAll("activeContexts") SessionContext context) {
    List<Finding> before = STRUCTURE.check(plan, context, NOW).findings().stream()
        .filter(finding -> finding.path().isPresent())
        .toList();
    if (before.isEmpty()) {
      return;
    }
    Finding waived = before.get(before.size() / 2);
    String rule = RuleExamples.RULES.stream()
        .map(Rule::code)
        .filter(code -> (waived.code() + ".").startsWith(code + "."))
        .findFirst()
        .orElseThrow();
    Waiver waiver = new Waiver(rule, waived.path(), "Not this time");

    ReadinessReport after =
        STRUCTURE.check(plan.toBuilder().addWaiver(waiver).build(), context, NOW);

    assertThat(after.waivers()).containsExactly(waiver);
    assertThat(after.findings())
        .filteredOn(finding -> finding.path().isPresent())
        .containsExactlyElementsOf(before.stream()
            .filter(finding ->
                !finding.path().equals(waived.path()) || !finding.code().startsWith(rule))
            .toList());
  }

  /** Each of these would take hours if the work grew with the square of the length. */
  @Example
  void takesWorkInProportionToHostileTexts() {
    for (String piece : List.of(
        "[",
        "]",
        "[name",
        "{{",
        "{{x",
        "TODO",
        "TODO ",
        ". TODO",
        "lorem ipsu",
        " ",
        "…",
        "\u200B",
        "n/a",
        "\u0301",
        "1.")) {
      String text = piece.repeat(400_000 / piece.length());
      for (String hostile : List.of(text, text + "TODO", "TODO" + text)) {
        assertThat(CpuTime.of(() -> look(hostile, text))).as(piece).isLessThan(CpuTime.OF_ANY_TEXT);
      }
    }
  }

  private static void look(String hostile, String text) {
    assertThat(PlanText.excerpt(hostile).length()).isLessThanOrEqualTo(61);
    assertThat(PlanText.fold(hostile).length()).isLessThanOrEqualTo(hostile.length());
    assertThat(Placeholders.saysNothing(hostile))
        .isEqualTo(Placeholders.saysNothing(hostile + text));
    assertThat(Placeholders.in(hostile)).allMatch(span -> span.end() > span.start());
  }

  @Example
  void takesWorkInProportionToAFullPlanOfHostileTexts() {
    for (String piece : List.of("[", "{{x}} ", "TODO: ", "lorem ipsum", "x ", "…")) {
      List<String> texts = Collections.nCopies(10, piece.repeat(10_000 / piece.length()));
      SessionPlan plan =
          SessionPlan.builder().questions(texts).objectives(texts).build();

      assertThat(CpuTime.of(() -> assertThat(CHECKER.check(plan, NOW).isReady()).isFalse()))
          .as(piece)
          .isLessThan(CpuTime.OF_ANY_PLAN);
    }
  }

  @Provide
  Arbitrary<SessionPlan> plans() {
    return AnyPlan.plans();
  }

  @Provide
  Arbitrary<SessionContext> contexts() {
    return AnyPlan.contexts();
  }

  @Provide
  Arbitrary<SessionContext> activeContexts() {
    return AnyPlan.activeContexts();
  }
}
