package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.check;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessReportTest {
  private static final Rule BROKEN = Rule.of("broken", Severity.ERROR, (rule, prepared) -> {
    throw new IllegalStateException("no\nluck");
  });

  @Test
  void isReadyWhenEveryRuleIsMet() {
    ReadinessReport report = check(plan());

    assertThat(report.verdict()).isEqualTo(Verdict.READY);
    assertThat(report.isReady()).isTrue();
    assertThat(report.findings()).isEmpty();
    assertThat(report.score()).isEqualTo(100);
  }

  @Test
  void isReadyWithAdviceWhenOnlyAWarningIsLeft() {
    ReadinessReport report = check(plan().confirmed(false));

    assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    assertThat(report.isReady()).isTrue();
  }

  @Test
  void isReadyWithAdviceWhenARuleBroke() {
    ReadinessReport report = new ReadinessChecker(List.of(BROKEN)).check(GoodSession.PLAN, NOW);

    assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    assertThat(report.isReady()).isTrue();
  }

  @Test
  void isNotReadyWhenAnErrorIsLeft() {
    ReadinessReport report = check(plan().questions(List.of()));

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_READY);
    assertThat(report.isReady()).isFalse();
  }

  @Test
  void listsErrorsBeforeWarningsBeforeSuggestions() {
    ReadinessReport report =
        check(plan().thanks("").confirmed(false).questions(List.of()).background(""));

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(
            "question.missing", "schedule.confirmed", "context.missing", "thanks.missing");
  }

  @Test
  void weighsAnErrorFiveAWarningTwoAndASuggestionOne() {
    ReadinessReport onlyDuplicates = new ReadinessChecker(
            rules("objective.missing", "schedule.confirmed", "question.duplicate"))
        .check(plan().confirmed(false).addQuestion("A?").addQuestion("a").build(), NOW);

    assertThat(onlyDuplicates.score()).isEqualTo(100 * 5 / (5 + 2 + 1));
  }

  @Test
  void leavesOutOfTheScoreWhatDoesNotApply() {
    ReadinessReport report = new ReadinessChecker(rules("objective.missing", "schedule.confirmed"))
        .check(plan().confirmed(Optional.empty()).build(), NOW);

    assertThat(report.result("schedule.confirmed"))
        .map(RuleResult::result)
        .contains(Result.NOT_APPLICABLE);
    assertThat(report.score()).isEqualTo(100);
  }

  @Test
  void countsARuleThatBrokeAsNotMet() {
    Rule met = Rule.of("met", Severity.WARNING, (rule, prepared) -> Judgement.met());

    ReadinessReport report =
        new ReadinessChecker(List.of(BROKEN, met)).check(GoodSession.PLAN, NOW);

    assertThat(report.score()).isEqualTo(100 * 2 / (5 + 2));
  }

  @Test
  void looksUpARuleByItsCode() {
    ReadinessReport report = check(plan());

    assertThat(report.result("schedule.past")).map(RuleResult::result).contains(Result.MET);
    assertThat(report.result("schedule.pst")).isEmpty();
  }

  @Test
  void saysOfEachRuleWhatItAsksForAndWhy() {
    RuleResult result = check(plan()).result("objective.missing").orElseThrow();

    assertThat(result.title(Locale.ENGLISH)).isEqualTo("There is an objective");
    assertThat(result.rationale(Locale.ENGLISH)).startsWith("Studies of goal setting");
    assertThat(result.reason(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void saysInWordsWhatWasNotSupplied() {
    RuleResult result = check(plan(), context().status(Optional.empty()))
        .result("relationship.inactive")
        .orElseThrow();

    assertThat(result.reason(Locale.ENGLISH))
        .contains("not supplied: the status of the relationship");
  }

  @Test
  void writesOneLineWhenNothingIsLeft() {
    assertThat(check(plan()).render(Locale.ENGLISH)).isEqualTo("Ready. Score: 100 of 100\n");
  }

  @Test
  void writesTheVerdictFirstThenWhatToMendAndWhatWasNotJudged() {
    SessionPlan thin = SessionPlan.builder()
        .start(ZonedDateTime.parse("2026-03-12T16:00+01:00[Europe/Berlin]"))
        .length(Duration.ofMinutes(45))
        .confirmed(false)
        .addObjective("Choose one of two job offers by Friday")
        .addTopic("The two offers side by side", 40)
        .addTopic("My {{topic}}", 10)
        .addTopic("My next role")
        .addMaterial(SessionPlan.Material.of("Both offers", 12))
        .build();

    assertThat(ReadinessChecker.standard()
            .check(thin, context().stage(Optional.empty()).build(), NOW)
            .render(Locale.ENGLISH))
        .isEqualTo("""
        Not ready yet. Score: 56 of 100

        To be mended first
        - questions: The plan has no question for your mentor.
          Write down one question that your mentor can answer from experience.
        - agendaItems: The agenda takes 50 min; the session takes 45 min.
          Shorten or drop an item, or ask for more time.

        Should be mended
        - confirmed: Your mentor has not confirmed the time yet.
          Ask for a short yes, and offer a second time in case it does not suit.
        - materials[0]: Your mentor does not have "Both offers" yet. Because of its length it should be there by 2026-03-10 16:00 (Europe/Berlin).
          Send it as early as you can, and name the pages that matter.
        - actionReviews: The plan says nothing about an action that is still open: "Call two former colleagues".
          Add how far it has come, even if nothing has happened yet.
        - agendaItems[1].text: This may read as unfinished: {{topic}}
          Replace the placeholder by your own words.

        Could be better
        - agendaItems[2]: This item has no minutes, while others have.
          Give it the minutes that you expect it to take.
        - agendaItems: The plan has neither an item for next steps nor a date for the next session.
          Add an item for next steps, or propose a date.
        - sharedAt: Your mentor does not have the agenda yet. It is due by 2026-03-11 16:00 (Europe/Berlin).
          Send it by then, when you are content with it.
        - background: The plan gives your mentor no background.
          Add two or three lines: where you stand, and what has led to your question.
        - thanks: No word of thanks is prepared.
          Note what you want to thank your mentor for, ideally something in particular.

        Not judged
        - there are no two to compare (objective.duplicate, question.duplicate)
        - there is no question to count (question.count)
        - the agenda does not fit as it is (agenda.slack)
        """);
  }

  @Test
  void writesOneFindingForARelationshipThatRests() {
    ReadinessReport report =
        check(plan().questions(List.of()), context().status(Mentorship.Status.PAUSED));

    assertThat(report.render(Locale.ENGLISH)).isEqualTo("""
        Not ready yet. Score: 0 of 100

        To be mended first
        - This relationship is paused.
          Resume it first; the plan can be kept until then.

        Not judged
        - the relationship is not active (23 rules)
        """);
  }

  @Test
  void writesWhichRuleBroke() {
    ReadinessReport report = new ReadinessChecker(List.of(BROKEN)).check(GoodSession.PLAN, NOW);

    assertThat(report.render(Locale.ENGLISH)).isEqualTo("""
        Ready, with advice. Score: 0 of 100

        Not judged, because the rule itself broke
        - broken: java.lang.IllegalStateException: no luck
        """);
  }

  @Test
  void writesEnglishForALanguageWithoutTexts() {
    ReadinessReport report = check(plan().questions(List.of()));

    assertThat(report.render(Locale.JAPANESE)).isEqualTo(report.render(Locale.ENGLISH));
  }

  @Test
  void keepsControlCharactersOfThePlanOutOfTheTerminal() {
    String hostile = "\u001B[2J\u202Eoffers\nReady. Score: 100 of 100\u2028";
    ReadinessReport report = check(plan()
        .materials(List.of(SessionPlan.Material.of(hostile, 12)))
        .place("\u001B[31m{{\u0007place\n}}"));

    assertThat(report.render(Locale.ENGLISH))
        .doesNotContain("\u001B", "\u202E", "\u2028", "\u0007", "\nReady");
  }

  private static List<Rule> rules(String... codes) {
    return RuleCatalogue.RULES.stream()
        .filter(rule -> List.of(codes).contains(rule.code()))
        .toList();
  }
}
