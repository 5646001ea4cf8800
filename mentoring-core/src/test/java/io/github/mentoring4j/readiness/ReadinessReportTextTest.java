package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.PLAN;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadinessReportTextTest {
  /** Whole reports are held by their letter, so they are those of rules that are all named here. */
  private static final ReadinessChecker CHECKER =
      new ReadinessChecker(List.copyOf(RuleExamples.RULES), ReadinessPolicy.standard());

  private static final ReadinessReport READY = CHECKER.check(
      plan()
          .questions(List.of("What did you negotiate in your second job?"))
          .thanks("")
          .addWaiver(Waiver.of("thanks.missing", "I thank her *in person*"))
          .addWaiver(Waiver.of("agenda.untimed", "agendaItems[0]", "We take our time"))
          .build(),
      context().build(),
      NOW);

  private static final ReadinessReport READY_WITH_ADVICE = CHECKER
      .withRule(ReadinessRule.of(
          "acme.camera",
          Severity.WARNING,
          "The camera was tried",
          "Half of our calls began with a search for it.",
          (plan, context, now) -> Judgement.notApplicable("there is no *video* call")))
      .withRule(ReadinessRule.of(
          "acme.broken",
          Severity.WARNING,
          "This breaks",
          "It was never tried.",
          (plan, context, now) -> {
            throw new IllegalStateException("no\nluck with `this`");
          }))
      .check(
          SessionPlan.builder()
              .start(GoodSession.START)
              .length(Duration.ofMinutes(45))
              .place("Café am Markt")
              .addObjective("Choose one of two job offers by Friday")
              .addQuestion("What did you negotiate in your second job?")
              .addTopic("The two offers side by side", 20)
              .addTopic("My <b>next</b> {{role}}")
              .nextDate(GoodSession.START.plusDays(14).toLocalDate())
              .addMaterial(Material.of("[Both offers](https://example.com)", 12))
              .build(),
          SessionContext.builder().firstSession(true).build(),
          NOW);

  private static final ReadinessReport NOT_READY = CHECKER.check(
      plan()
          .questions(List.of())
          .confirmed(false)
          .addTopic("The way to work", 6)
          .background("{{background}}")
          .build(),
      context().build(),
      NOW);

  @Test
  void saysThatASessionIsReadyAndWhatWasWaived() {
    assertThat(READY.verdict()).isEqualTo(Verdict.READY);
    assertThat(READY.renderFull(Wording.of(Locale.ENGLISH))).isEqualTo("""
        Ready

        Waived
        - Thanks: No word of thanks is prepared.
          Waived (thanks.missing): I thank her *in person*

        Unused waivers
        - agenda.untimed, Agenda item 1: We take our time

        Not judged
        - there are not two to compare (question.duplicate)
        """);
    assertThat(READY.markdownFull(Wording.of(Locale.ENGLISH))).isEqualTo("""
        # Ready

        ## Waived

        - Thanks: No word of thanks is prepared.
          Waived (`thanks.missing`): I thank her \\*in person\\*

        ## Unused waivers

        - `agenda.untimed`, Agenda item 1: We take our time

        ## Not judged

        - there are not two to compare (`question.duplicate`)
        """);
  }

  @Test
  void saysThatASessionIsReadyWithAdvice() {
    assertThat(READY_WITH_ADVICE.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    assertThat(READY_WITH_ADVICE.renderFull(Wording.of(Locale.ENGLISH))).isEqualTo("""
        Ready, with advice: 4 could be better

        Could be better
        - Background: The plan gives your mentor no background.
          Add two or three lines: where you stand, and what has led to your question.
        - Thanks: No word of thanks is prepared.
          Note what you want to thank your mentor for, ideally something in particular.
        - Agenda item 2: This may read as unfinished: {{role}}
          Replace the placeholder by your own words.
        - Agenda item 2: This item has no minutes, while others have.
          Give it the minutes that you expect it to take.

        Next
        - Because of its length, "[Both offers](https://example.com)" is to be with your mentor by 2026-03-10 16:00 (Europe/Berlin).
        - The agenda is to be with your mentor by 2026-03-11 16:00 (Europe/Berlin).

        Not judged, because the rule itself failed
        - acme.broken: java.lang.IllegalStateException: no luck with `this`

        Not judged
        - not supplied: the status of the relationship (relationship.inactive)
        - not supplied: whether the mentor has confirmed the time (schedule.confirmed)
        - not supplied: the planned end of the relationship (schedule.after-end)
        - there are not two to compare (objective.duplicate, question.duplicate)
        - there is still time (agenda.shared, material.shared)
        - it is the first session (actions.reviewed)
        - there is no *video* call (acme.camera)
        """);
    assertThat(READY_WITH_ADVICE.markdownFull(Wording.of(Locale.ENGLISH))).isEqualTo("""
        # Ready, with advice: 4 could be better

        ## Could be better

        - Background: The plan gives your mentor no background.
          Add two or three lines: where you stand, and what has led to your question.
        - Thanks: No word of thanks is prepared.
          Note what you want to thank your mentor for, ideally something in particular.
        - Agenda item 2: This may read as unfinished: \\{\\{role\\}\\}
          Replace the placeholder by your own words.
        - Agenda item 2: This item has no minutes, while others have.
          Give it the minutes that you expect it to take.

        ## Next

        - Because of its length, "\\[Both offers\\]\\(https\\:\\/\\/example\\.com\\)" is to be with your mentor by 2026-03-10 16:00 (Europe/Berlin).
        - The agenda is to be with your mentor by 2026-03-11 16:00 (Europe/Berlin).

        ## Not judged, because the rule itself failed

        - `acme.broken`: `` java.lang.IllegalStateException: no luck with `this` ``

        ## Not judged

        - not supplied: the status of the relationship (`relationship.inactive`)
        - not supplied: whether the mentor has confirmed the time (`schedule.confirmed`)
        - not supplied: the planned end of the relationship (`schedule.after-end`)
        - there are not two to compare (`objective.duplicate`, `question.duplicate`)
        - there is still time (`agenda.shared`, `material.shared`)
        - it is the first session (`actions.reviewed`)
        - there is no \\*video\\* call (`acme.camera`)
        """);
  }

  @Test
  void saysThatASessionIsNotReady() {
    assertThat(NOT_READY.verdict()).isEqualTo(Verdict.NOT_READY);
    assertThat(NOT_READY.renderFull(Wording.of(Locale.ENGLISH))).isEqualTo("""
        Not ready yet: 3 things to fix, 1 could be better

        To fix first
        - Questions: The plan has no question for your mentor.
          Write down one question that your mentor can answer from experience.
        - Agenda: The agenda takes 46 min; the session takes 45 min.
          Shorten or drop an item, or ask for more time.
        - Background: This is only a placeholder: {{background}}
          Replace it by your own words, or leave it out.

        Could be better
        - Confirmation: Your mentor has not confirmed the time yet.
          Ask for a short yes, and offer a second time in case it does not suit.

        Not judged
        - there is no question (question.count)
        - there are not two to compare (question.duplicate)
        - the agenda does not fit as it is (agenda.slack)
        """);
    assertThat(NOT_READY.markdownFull(Wording.of(Locale.ENGLISH))).isEqualTo("""
        # Not ready yet: 3 things to fix, 1 could be better

        ## To fix first

        - Questions: The plan has no question for your mentor.
          Write down one question that your mentor can answer from experience.
        - Agenda: The agenda takes 46 min; the session takes 45 min.
          Shorten or drop an item, or ask for more time.
        - Background: This is only a placeholder: \\{\\{background\\}\\}
          Replace it by your own words, or leave it out.

        ## Could be better

        - Confirmation: Your mentor has not confirmed the time yet.
          Ask for a short yes, and offer a second time in case it does not suit.

        ## Not judged

        - there is no question (`question.count`)
        - there are not two to compare (`question.duplicate`)
        - the agenda does not fit as it is (`agenda.slack`)
        """);
  }

  @Test
  void writesOneLineWhenNothingIsLeft() {
    ReadinessReport report = CHECKER.check(PLAN, GoodSession.CONTEXT, NOW);

    assertThat(report.render(Locale.ENGLISH)).isEqualTo("Ready\n");
    assertThat(report.markdown(Locale.ENGLISH)).isEqualTo("# Ready\n");
  }

  @Test
  void countsTheRulesThatShareAReasonIfTheyAreMany() {
    ReadinessReport report =
        CHECKER.check(PLAN, context().status(Mentorship.Status.PAUSED).build(), NOW);

    assertThat(report.renderFull(Wording.of(Locale.ENGLISH))).isEqualTo("""
        Not ready yet: 1 thing to fix

        To fix first
        - This relationship is paused.
          Resume it first; the plan can be kept until then.

        Not judged
        - the relationship is not active (23 rules)
        """);
    assertThat(report.markdownFull(Wording.of(Locale.ENGLISH)))
        .endsWith("\n- the relationship is not active (23 rules)\n");
  }

  @Test
  void namesUpToSixRulesThatShareAReason() {
    assertThat(silent(6)).endsWith("- silence (r.0, r.1, r.2, r.3, r.4, r.5)\n");
    assertThat(silent(7)).endsWith("- silence (7 rules)\n");
  }

  private static String silent(int count) {
    ReadinessRule[] rules = IntStream.range(0, count)
        .mapToObj(i ->
            Rule.of("r." + i, Severity.WARNING, (rule, any) -> Judgement.notApplicable("silence")))
        .toArray(ReadinessRule[]::new);
    return GoodSession.checker(rules).check(PLAN, NOW).renderFull(Wording.of(Locale.ENGLISH));
  }

  @Test
  void namesTheRuleThatHasSpokenBefore() {
    Rule first = Rule.of("first", Severity.WARNING, ReadinessReportTextTest::likely);
    Rule second = Rule.of("second", Severity.WARNING, ReadinessReportTextTest::likely);

    ReadinessReport report = GoodSession.checker(first, second).check(PLAN, NOW);

    assertThat(report.renderFull(Wording.of(Locale.ENGLISH)))
        .endsWith("- first has a remark about the same text, and one is enough" + " (second)\n");
    assertThat(report.markdownFull(Wording.of(Locale.ENGLISH)))
        .endsWith(
            "- `first` has a remark about the same text, and one is enough" + " (`second`)\n");
  }

  private static Judgement likely(Rule rule, Preparation prepared) {
    return Rule.unmet(rule.finding(prepared).certainty(Certainty.LIKELY).path("thanks"));
  }

  @Test
  void givesEachWaivedFindingTheReasonThatIsItsOwn() {
    SessionPlan plan = plan()
        .addTopic("A walk")
        .addTopic("A talk")
        .addWaiver(Waiver.of("agenda.untimed", "agendaItems[4]", "Second"))
        .addWaiver(Waiver.of("agenda.untimed", "First"))
        .length(Duration.ofMinutes(90))
        .build();

    assertThat(CHECKER.check(plan, GoodSession.CONTEXT, NOW).render(Locale.ENGLISH))
        .contains("""
            - Agenda item 4: This item has no minutes, while others have.
              Waived (agenda.untimed): First
            - Agenda item 5: This item has no minutes, while others have.
              Waived (agenda.untimed): Second
            """);
  }

  @Test
  void writesEnglishForALanguageWithoutTexts() {
    assertThat(NOT_READY.render(Locale.JAPANESE)).isEqualTo(NOT_READY.render(Locale.ENGLISH));
    assertThat(NOT_READY.markdown(Locale.JAPANESE)).isEqualTo(NOT_READY.markdown(Locale.ENGLISH));
  }

  @Test
  void countsEntriesFromOneAndLeavesIdsAsTheyAre() {
    Rule rule = Rule.of(
        "rule",
        Severity.ERROR,
        (own, prepared) -> Judgement.unmet(Stream.of("questions[1]", "blockedGoals[7]")
            .map(path -> own.finding(prepared)
                .path(path)
                .ownMessage("Stuck.")
                .ownAdvice("Say why.")
                .build())
            .toList()));

    assertThat(GoodSession.checker(rule).check(PLAN, NOW).render(Locale.ENGLISH))
        .contains("- Question 2: ", "- Blocked goal 7: ");
    assertThat(duplicates().render(Locale.ENGLISH)).contains("the same as Objective ");
  }

  private static ReadinessReport duplicates() {
    return CHECKER.check(
        plan().addObjective("Choose an offer").addObjective("choose an offer!").build(), NOW);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a null checker may do
  void namesWhatIsNull() {
    assertThatThrownBy(() -> READY.render((Locale) null)).hasMessage("locale");
    assertThatThrownBy(() -> READY.markdown((Locale) null)).hasMessage("locale");
    assertThatThrownBy(() -> READY.render((Wording) null)).hasMessage("wording");
    assertThatThrownBy(() -> READY.markdown((Wording) null)).hasMessage("wording");
  }
}
