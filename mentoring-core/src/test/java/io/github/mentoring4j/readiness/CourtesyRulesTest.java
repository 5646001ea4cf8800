package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.START;
import static io.github.mentoring4j.readiness.GoodSession.check;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.findings;
import static io.github.mentoring4j.readiness.GoodSession.only;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static io.github.mentoring4j.readiness.GoodSession.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CourtesyRulesTest {
  private static final String RULE = "material.shared";
  private static final Instant LATE = START.toInstant().minus(Duration.ofHours(30));
  private static final Fact DEADLINE =
      Fact.moment(START.toInstant().minus(Duration.ofDays(2)), ZoneId.of("Europe/Berlin"));
  private static final ActionItem PLAN_DRAFT =
      ActionItem.builder().id("a-2").text("Draft a plan").build();

  @Test
  void letsMaterialBeSharedExactlyTwoDaysAhead() {
    Instant deadline = START.toInstant().minus(Duration.ofDays(2));
    Instant now = START.toInstant().minus(Duration.ofHours(1));

    assertThat(materials(now, Material.of("Offers", 6, deadline))).isEmpty();
    assertThat(materials(now, Material.of("Offers", 6, deadline.plusNanos(1))))
        .containsExactly("material.shared.late");
    assertThat(materials(now, Material.of("Offers", 6))).containsExactly("material.shared.overdue");
  }

  @Test
  void asksForNoTimeToReadFivePages() {
    assertThat(materials(LATE, Material.of("Offers", 5))).isEmpty();
    assertThat(materials(LATE, Material.of("Offers", 6)))
        .containsExactly("material.shared.overdue");
  }

  @Test
  void countsNoMaterialThatIsStillToBeSent() {
    assertThat(materials(LATE, Material.of("Offers", 6, LATE.plusNanos(1))))
        .containsExactly("material.shared.overdue");
  }

  @Test
  void namesEachMaterialThatIsLate() {
    SessionPlan plan = plan()
        .materials(List.of(
            Material.of("Five pages", 5),
            Material.of("Offers", 12),
            GoodSession.OFFERS,
            Material.of("Plan", 9, LATE)))
        .build();
    List<Finding> findings =
        findings(ReadinessChecker.standard().check(plan, GoodSession.CONTEXT, LATE), RULE);

    assertThat(findings)
        .extracting(finding -> finding.path().orElse(""))
        .containsExactly("materials[1]", "materials[3]");
    assertThat(findings)
        .extracting(Finding::subjects)
        .containsExactly(List.of("Offers"), List.of("Plan"));
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("material.shared.overdue", "material.shared.late");
    assertThat(findings).extracting(Finding::required).containsOnly(Optional.of(DEADLINE));
  }

  @Test
  void hasTimeLeftUntilExactlyTwoDaysAhead() {
    SessionPlan plan = plan()
        .materials(List.of(GoodSession.OFFERS, Material.of("Plan", 9), Material.of("Notes", 7)))
        .sharedAt(Optional.empty())
        .build();
    Instant deadline = START.toInstant().minus(Duration.ofDays(2));
    ReadinessReport report = ReadinessChecker.standard().check(plan, GoodSession.CONTEXT, deadline);

    assertThat(report.findings()).isEmpty();
    assertThat(report.next())
        .extracting(Finding::code)
        .as("in the order of the deadlines")
        .containsExactly("material.shared.open", "agenda.shared.open");
    Finding next = report.next().get(0);
    assertThat(next.path()).contains("materials[1]");
    assertThat(next.subjects()).containsExactly("Plan");
    assertThat(next.required()).contains(DEADLINE);
    assertThat(materials(deadline.plusNanos(1), Material.of("Plan", 9)))
        .containsExactly("material.shared.overdue");
  }

  @Test
  void namesEachActionOfWhichNothingIsSaid() {
    ReadinessReport report =
        check(plan(), context().openActions(List.of(GoodSession.CALLS, PLAN_DRAFT)));

    Finding finding = only(report);
    assertThat(finding.subjects()).containsExactly("a-2");
    assertThat(finding.observed()).contains(Fact.text("Draft a plan"));
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("The plan says nothing about an action that is still open: \"Draft a plan\".");
  }

  @Test
  void findsAnActionByItsTextWhateverTheCase() {
    assertThat(unmet(check(
            plan()
                .addActionReview(SessionPlan.ActionReview.of(
                    "draft a plan.", SessionPlan.ActionReview.Status.NOT_BEGUN)),
            context().openActions(List.of(GoodSession.CALLS, PLAN_DRAFT)))))
        .isEmpty();
  }

  @Test
  void tellsIdsApartThatDifferInCaseOrMarks() {
    SessionContext.Builder context = context().openActions(List.of(GoodSession.CALLS));

    assertThat(unmet(check(
            plan()
                .actionReviews(List.of(
                    SessionPlan.ActionReview.of("A1", SessionPlan.ActionReview.Status.DONE))),
            context)))
        .containsExactly("actions.reviewed");
  }

  @ParameterizedTest
  @CsvSource({"a1, Draft a plan, A 1", "a-2, ???, !!!", "a-2, ..., -"})
  void comparesIdsWithIdsAndTextsWithTexts(String id, String text, String reviewed) {
    ActionItem action = ActionItem.builder().id(id).text(text).build();

    assertThat(unmet(check(
            plan()
                .actionReviews(List.of(
                    SessionPlan.ActionReview.of(reviewed, SessionPlan.ActionReview.Status.DONE))),
            context().openActions(List.of(action)))))
        .containsExactly("actions.reviewed");
  }

  @Test
  void findsAnActionWhoseTextIsPunctuationByItsId() {
    ActionItem action = ActionItem.builder().id("!").text("???").build();

    assertThat(unmet(check(
            plan()
                .actionReviews(List.of(
                    SessionPlan.ActionReview.of("!", SessionPlan.ActionReview.Status.DONE))),
            context().openActions(List.of(action)))))
        .isEmpty();
  }

  @Test
  void takesAProposedEndForAStatus() {
    SessionPlan.ActionReview dropped = SessionPlan.ActionReview.builder()
        .action("a-1")
        .ending(ActionItem.Ending.DROPPED)
        .build();

    assertThat(unmet(check(plan().actionReviews(List.of(dropped))))).isEmpty();
  }

  @Test
  void takesAReviewThatSaysNothingForNone() {
    SessionPlan.ActionReview empty =
        SessionPlan.ActionReview.builder().action("a-1").build();

    assertThat(unmet(check(plan().actionReviews(List.of(empty)))))
        .containsExactly("actions.reviewed");
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void weighsThanksMoreInTheLastStage(Stage stage) {
    ReadinessReport report = check(plan().thanks(Optional.empty()).stage(stage));

    assertThat(findings(report, "thanks.missing").get(0).severity())
        .isEqualTo(stage == Stage.TRANSITION_AND_CLOSURE ? Severity.WARNING : Severity.SUGGESTION);
  }

  @ParameterizedTest
  @CsvSource({
    // sessions held, whether the mentor has helped, whether thanks are asked for
    "0, false, false",
    "1, false, false",
    "2, false, false",
    "3, false, true",
    "4, false, false",
    "6, false, true",
    "0, true, true",
    "4, true, true",
    "4, , false",
    "3, , true"
  })
  void asksForThanksAfterEveryThirdSessionAndForHelp(
      int held, @Nullable Boolean helped, boolean asked) {
    SessionContext.Builder context =
        context().sessionsHeld(held).mentorHelped(Optional.ofNullable(helped));

    assertThat(unmet(check(plan().thanks("-"), context)).contains("thanks.missing"))
        .isEqualTo(asked);
  }

  @Test
  void asksForBackgroundWhereNothingIsKnownOfIntroductions() {
    SessionContext.Builder context =
        context().firstSession(Optional.empty()).sessionsHeld(OptionalInt.empty());

    assertThat(unmet(check(
            plan().background(Optional.empty()), context.introductionsExchanged(Optional.empty()))))
        .containsExactly("context.missing");
  }

  private static List<String> materials(Instant now, Material material) {
    SessionPlan plan = plan().materials(List.of(material)).build();
    return ReadinessChecker.standard().check(plan, GoodSession.CONTEXT, now).findings().stream()
        .map(Finding::code)
        .toList();
  }
}
