package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.Stage;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffLimitsRuleTest {

  private static ChangedPlan judged(Rule.PlanChange change) {
    return ChangedPlan.of("topic.off-limits", Stage.LEARNING_AND_DEVELOPMENT, change);
  }

  private static Agreement excluding(String... topics) {
    return Agreement.builder().excludedTopics(List.of(topics)).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My second marriage",
        "What a marriage of two teams looks like",
        "My marriages",
        "Academy marriage"
      })
  void suggestsToLookAgainWhereOnlyAWordIsShared(String topic) {
    Finding finding = judged((plan, context) -> plan.agendaItems(List.of()).addTopic(topic, 5))
        .finding();
    Span span = finding.span().orElseThrow();

    assertThat(finding.code()).isEqualTo("topic.off-limits.touched");
    assertThat(finding.path()).contains("agendaItems[0].text");
    assertThat(topic.substring(span.start(), span.end())).startsWith("marriage");
    assertThat(finding.subjects()).containsExactly(topic.substring(span.start(), span.end()));
    assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(finding.message(Locale.ENGLISH)).contains("may");
  }

  @Test
  void letsPassWhatSharesNotAllWordsThatTell() {
    assertThat(judged((plan, context) -> {
              plan.addQuestion("How do I tell my family?");
              context.agreement(excluding("my family's money"));
            })
            .isMet())
        .isTrue();
    assertThat(judged((plan, context) -> {
              plan.addQuestion("How do I talk about money with my families?");
              context.agreement(excluding("my family's money", "my career", "how I talk about it"));
            })
            .paths())
        .containsExactly(Optional.of("questions[2]"));
    assertThat(judged((plan, context) -> {
              plan.addQuestion("How do I talk about my next career?");
              context.agreement(excluding("my career", "how I talk about it"));
            })
            .isMet())
        .isTrue();
  }

  @Test
  void looksForNoSharedWordWithoutAPackForTheLanguage() {
    assertThat(judged(
                (plan, context) -> plan.language(Locale.ITALIAN).addTopic("My second marriage", 5))
            .isMet())
        .isTrue();
    assertThat(judged((plan, context) -> plan.language(Locale.ITALIAN).addTopic("My marriage", 5))
            .finding()
            .code())
        .isEqualTo("topic.off-limits.named");
  }

  @Test
  void findsAnExcludedTopicInObjectivesQuestionsAndTopics() {
    ChangedPlan judged = judged((plan, context) -> {
      plan.objectives(List.of("Choose an offer", "MY MARRIAGE!"))
          .questions(List.of("How did you choose? And what of my—marriage?"))
          .agendaItems(List.of())
          .addTopic("my mar\u00ADriage and the move", 10);
    });

    assertThat(judged.paths())
        .containsExactly(
            Optional.of("objectives[1]"),
            Optional.of("questions[0]"),
            Optional.of("agendaItems[0].text"));
    assertThat(judged.findings())
        .extracting(Finding::span)
        .containsExactly(
            Optional.of(new Span(0, 11)),
            Optional.of(new Span(32, 43)),
            Optional.of(new Span(0, 12)));
    assertThat(judged.findings()).allSatisfy(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
      assertThat(finding.code()).isEqualTo("topic.off-limits.named");
      assertThat(finding.subjects()).containsExactly("my marriage");
    });
  }

  @Test
  void saysOfEachTextOnceWhatItNames() {
    Finding finding = judged((plan, context) -> {
          plan.questions(List.of("Is a salary worth a lawsuit, or the other salary?"));
          context.agreement(excluding("the lawsuit", "A lawsuit", "Salary"));
        })
        .finding();

    assertThat(finding.subjects()).containsExactly("A lawsuit", "Salary");
    assertThat(finding.span()).contains(new Span(5, 11));
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("This names a topic that your agreement excludes: A lawsuit, Salary");
  }

  @Test
  void looksAtEveryText() {
    assertThat(judged((plan, context) -> plan.addAgendaItem(
                    AgendaItem.of(AgendaItem.Kind.PROGRESS, "Leaving out my marriage", 5))
                .background("My marriage is new.")
                .addDraftGoal("A marriage that lasts")
                .addMaterial(Material.of("On my marriage", 2)))
            .paths())
        .extracting(Optional::get)
        .contains("background", "draftGoals[0]", "materials[0].title");
  }

  @Test
  void excludesNothingThatIsNotAgreed() {
    assertThat(judged((plan, context) -> context.agreement(Optional.empty())).reason())
        .isEqualTo("agreement-not-supplied");
    assertThat(judged((plan, context) -> context.agreement(excluding())).reason())
        .isEqualTo("nothing-excluded");
    assertThat(
            judged((plan, context) -> context.agreement(excluding("-", "TBD"))).reason())
        .isEqualTo("nothing-excluded");
  }

  /** A comparison of each place of the text with the whole topic would take minutes. */
  @Test
  void searchesATextOnceHoweverMuchOfItLooksLikeTheTopic() {
    List<String> texts = Collections.nCopies(19, "a ".repeat(4_999));
    String[] topics = new String[50];
    for (int i = 0; i < topics.length; i++) {
      topics[i] = "a ".repeat(98) + "b" + i;
    }

    Runnable search = () -> {
      ChangedPlan judged = judged((plan, context) -> {
        plan.questions(texts);
        context.agreement(excluding(topics));
      });
      assertThat(judged.isMet()).isTrue();
    };

    assertThat(CpuTime.of(search)).isLessThan(CpuTime.OF_ANY_PLAN);
  }
}
