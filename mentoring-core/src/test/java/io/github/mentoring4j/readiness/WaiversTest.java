package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.check;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiversTest {
  private static final Waiver UNTIMED = all("agenda.untimed", "We take our time");
  private static final Waiver FOURTH_ITEM =
      at("agenda.untimed", "agendaItems[3]", "Nobody knows how long a walk takes");

  private static Waiver all(String rule, String reason) {
    return Waiver.of(rule, reason);
  }

  private static Waiver at(String rule, String path, String reason) {
    return Waiver.of(rule, path, reason);
  }

  /** The fourth and the fifth item have no minutes. */
  private static SessionPlan.Builder untimed() {
    return plan()
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.PROGRESS, "A walk"))
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.RELATIONSHIP, ""));
  }

  @Test
  void isForAllPlacesOrForOne() {
    assertThat(Waiver.of("thanks.missing", "I thank her in person"))
        .isEqualTo(new Waiver("thanks.missing", Optional.empty(), "I thank her in person"));
    assertThat(Waiver.of("question.open", "questions[2]", "A yes is enough here"))
        .isEqualTo(
            new Waiver("question.open", Optional.of("questions[2]"), "A yes is enough here"));
  }

  @Test
  void coversWhatIsNotDueYet() {
    Waiver corridor = all("agenda.shared", "We agreed on it in the corridor");
    ReadinessReport report = check(plan().sharedAt(Optional.empty()).addWaiver(corridor));

    assertThat(report.next()).isEmpty();
    assertThat(report.result("agenda.shared")).map(RuleResult::result).contains(Result.WAIVED);
    assertThat(report.waivers()).containsExactly(corridor);
    assertThat(report.unusedWaivers()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.READY);
  }

  @Test
  void coversEveryFindingOfARule() {
    ReadinessReport report = check(untimed().addWaiver(UNTIMED));
    RuleResult result = report.result("agenda.untimed").orElseThrow();

    assertThat(result.result()).isEqualTo(Result.WAIVED);
    assertThat(result.findings())
        .extracting(Finding::result)
        .containsExactly(Result.WAIVED, Result.WAIVED);
    assertThat(result.waivers()).containsExactly(UNTIMED);
    assertThat(result.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(report.waivers()).containsExactly(UNTIMED);
    assertThat(report.unusedWaivers()).isEmpty();
  }

  @Test
  void coversOnePlaceAndLeavesTheOther() {
    ReadinessReport report = check(untimed().addWaiver(FOURTH_ITEM));
    RuleResult result = report.result("agenda.untimed").orElseThrow();

    assertThat(result.result()).isEqualTo(Result.UNMET);
    assertThat(result.findings())
        .extracting(Finding::result)
        .containsExactly(Result.WAIVED, Result.UNMET);
    assertThat(report.findings())
        .extracting(Finding::path)
        .containsExactly(Optional.of("agendaItems[4]"));
    assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    assertThat(report.waivers()).containsExactly(FOURTH_ITEM);
  }

  @Test
  void countsNeitherInTheVerdictNorAmongTheFindings() {
    SessionPlan.Builder plan = plan().questions(List.of());

    assertThat(check(plan).verdict()).isEqualTo(Verdict.NOT_READY);
    ReadinessReport waived =
        check(plan.addWaiver(all("question.missing", "I want to tell of the offers first")));
    assertThat(waived.verdict()).isEqualTo(Verdict.READY);
    assertThat(waived.isReady()).isTrue();
    assertThat(waived.findings()).isEmpty();
  }

  @Test
  void weighsARuleByWhatIsLeft() {
    SessionPlan.Builder plan = plan()
        .background("[Name]")
        .thanks("Dear {{mentor}}, your question in May has stayed with me.");

    assertThat(check(plan).verdict()).isEqualTo(Verdict.NOT_READY);
    ReadinessReport report =
        check(plan.addWaiver(at("placeholder.left", "background", "She fills it in herself")));
    assertThat(report.result("placeholder.left").orElseThrow().severity())
        .isEqualTo(Severity.WARNING);
    assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
  }

  @Test
  void isUnusedWhereNothingWasFound() {
    Waiver thanks = all("thanks.missing", "Later");
    Waiver elsewhere = at("agenda.untimed", "agendaItems[0]", "Later");
    Waiver unknown = all("thank.missing", "Later");

    ReadinessReport report = check(untimed().addWaivers(thanks, FOURTH_ITEM, elsewhere, unknown));

    assertThat(report.unusedWaivers()).containsExactly(thanks, elsewhere, unknown);
    assertThat(report.waivers()).containsExactly(FOURTH_ITEM);
  }

  @Test
  void isUnusedWhereTheRuleIsOff() {
    ReadinessChecker checker = ReadinessChecker.standard()
        .withPolicy(ReadinessPolicy.builder().off("agenda.untimed").build());

    ReadinessReport report =
        checker.check(untimed().addWaiver(UNTIMED).build(), GoodSession.CONTEXT, GoodSession.NOW);

    assertThat(report.unusedWaivers()).containsExactly(UNTIMED);
    assertThat(report.waivers()).isEmpty();
  }

  @Test
  void isUnusedWhereAnEarlierOneCoversAll() {
    ReadinessReport report = check(untimed().addWaivers(UNTIMED, FOURTH_ITEM));

    assertThat(report.waivers()).containsExactly(UNTIMED);
    assertThat(report.unusedWaivers()).containsExactly(FOURTH_ITEM);
  }

  @Test
  void givesThePlaceItsOwnReasonIfThatStandsFirst() {
    ReadinessReport report = check(untimed().addWaivers(FOURTH_ITEM, UNTIMED));

    assertThat(report.waivers()).containsExactly(FOURTH_ITEM, UNTIMED);
    assertThat(report.unusedWaivers()).isEmpty();
  }

  @Test
  void isReportedInTheOrderOfTheResultsAndThenOfThePlan() {
    Waiver confirmed = all("schedule.confirmed", "She never answers, and always comes");

    ReadinessReport report = check(untimed().confirmed(false).addWaivers(UNTIMED, confirmed));

    assertThat(report.results())
        .filteredOn(result -> !result.waivers().isEmpty())
        .extracting(RuleResult::code, RuleResult::waivers)
        .containsExactly(
            tuple("schedule.confirmed", List.of(confirmed)),
            tuple("agenda.untimed", List.of(UNTIMED)));
    assertThat(report.waivers()).containsExactly(confirmed, UNTIMED);
  }

  @Test
  void isReportedOnceIfItIsGivenTwice() {
    assertThat(check(untimed().addWaivers(UNTIMED, UNTIMED)).waivers()).containsExactly(UNTIMED);
    assertThat(check(plan().addWaivers(UNTIMED, UNTIMED)).unusedWaivers())
        .containsExactly(UNTIMED, UNTIMED);
  }
}
