package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.check;
import static io.github.mentoring4j.readiness.GoodSession.only;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static io.github.mentoring4j.readiness.GoodSession.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.Goal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceholderRuleTest {

  @Test
  void isCertainAboutATextThatIsNothingElse() {
    Finding finding = only(check(plan().place(" {{room}}, [date] … ")));

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(finding.path()).contains("place");
    assertThat(finding.subjects()).containsExactly("{{room}}", "[date]");
    assertThat(finding.span()).contains(new Span(1, 9));
  }

  @Test
  void supposesInALongerText() {
    Finding finding =
        only(check(plan().background("Hello [Name], I have two offers. TODO: say which. [Name]?")));

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(finding.subjects()).containsExactly("[Name]", "TODO:");
    assertThat(finding.span()).contains(new Span(6, 12));
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("This may read as unfinished: [Name], TODO:");
  }

  @Test
  void supposesInATextThatOnlyBeginsWithOne() {
    assertThat(only(check(plan().background("[Name], I have two offers."))).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void looksAtEveryTextOfThePlan() {
    SessionPlan.Builder everywhere = SessionPlan.builder()
        .place("{{name}} x")
        .channel("{{name}} x")
        .addObjective("{{name}} x")
        .addQuestion("{{name}} x")
        .addTopic("{{name}} x")
        .addMaterial(Material.of("{{name}} x", 1))
        .background("{{name}} x")
        .thanks("{{name}} x")
        .addDraftGoal("{{name}} x")
        .progress("{{name}} x")
        .difficulty("{{name}} x")
        .putBlockedGoal("g-1", "{{name}} x")
        .feedbackAsked("{{name}} x")
        .addSelfAssessment(Goal.Assessment.of("g-1", Goal.Assessment.Status.MET, "{{name}} x"))
        .addReflection("{{name}} x")
        .addSuccess("{{name}} x")
        .addFutureStep("{{name}} x")
        .contactWish("{{name}} x")
        .addActionReview(SessionPlan.ActionReview.of("a-1", "{{name}} x"));

    assertThat(check(everywhere).findings().stream()
            .filter(finding -> finding.code().startsWith("placeholder."))
            .map(finding -> finding.path().orElse("")))
        .containsExactly(
            "place",
            "channel",
            "objectives[0]",
            "questions[0]",
            "agendaItems[0].text",
            "materials[0].title",
            "draftGoals[0]",
            "progress",
            "difficulty",
            "blockedGoals[g-1]",
            "feedbackAsked",
            "selfAssessments[0].evidence",
            "reflections[0]",
            "successes[0]",
            "futureSteps[0]",
            "contactWish",
            "background",
            "thanks",
            "actionReviews[0].note");
  }

  @Test
  void countsAPlaceholderAsMissingWhereSomethingIsAskedFor() {
    assertThat(unmet(check(plan().objectives(List.of("TODO")))))
        .contains("objective.missing")
        .doesNotContain("placeholder.left");
    assertThat(unmet(check(plan().objectives(List.of("TODO", "Choose one of two offers")))))
        .contains("placeholder.left")
        .doesNotContain("objective.missing");
  }
}
