package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
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
import io.github.mentoring4j.readiness.SessionPlan.Material;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CourtesyRulesTest {
  private static final ActionItem PLAN_DRAFT =
      ActionItem.builder().id("a-2").text("Draft a plan").build();

  @Test
  void letsMaterialBeSharedExactlyTwoDaysAhead() {
    Instant deadline = START.toInstant().minus(Duration.ofDays(2));
    Instant now = START.toInstant().minus(Duration.ofHours(1));

    assertThat(materials(now, Material.of("Offers", 6, deadline))).isEmpty();
    assertThat(materials(now, Material.of("Offers", 6, deadline.plusNanos(1))))
        .containsExactly("material.shared.late");
    assertThat(materials(now, Material.of("Offers", 6))).containsExactly("material.shared.open");
  }

  @Test
  void asksForNoTimeToReadFivePages() {
    assertThat(materials(NOW, Material.of("Offers", 5))).isEmpty();
    assertThat(materials(NOW, Material.of("Offers", 6))).containsExactly("material.shared.open");
  }

  @Test
  void countsNoMaterialThatIsStillToBeSent() {
    assertThat(materials(NOW, Material.of("Offers", 6, NOW))).isEmpty();
    assertThat(materials(NOW, Material.of("Offers", 6, NOW.plusNanos(1))))
        .containsExactly("material.shared.open");
  }

  @Test
  void namesEachMaterialThatIsLate() {
    ReadinessReport report = check(plan()
        .materials(List.of(
            Material.of("Five pages", 5),
            Material.of("Offers", 12),
            GoodSession.OFFERS,
            Material.of("Plan", 9))));

    assertThat(report.findings())
        .extracting(finding -> finding.path().orElse(""))
        .containsExactly("materials[1]", "materials[3]");
    assertThat(report.findings())
        .extracting(Finding::subjects)
        .containsExactly(List.of("Offers"), List.of("Plan"));
    assertThat(report.findings())
        .extracting(Finding::required)
        .containsOnly(Optional.of(
            Fact.moment(START.toInstant().minus(Duration.ofDays(2)), ZoneId.of("Europe/Berlin"))));
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

  @Test
  void asksForBackgroundWhereNothingIsKnownOfIntroductions() {
    assertThat(unmet(check(
            plan().background(Optional.empty()),
            context().introductionsExchanged(Optional.empty()))))
        .containsExactly("context.missing");
  }

  private static List<String> materials(Instant now, Material material) {
    SessionPlan plan = plan().materials(List.of(material)).build();
    return ReadinessChecker.standard().check(plan, GoodSession.CONTEXT, now).findings().stream()
        .map(Finding::code)
        .toList();
  }
}
