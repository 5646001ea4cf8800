package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.prose.HostileTexts;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProseRulesProperties {
  private static final ReadinessChecker CHECKER = ReadinessChecker.standard()
      .withPolicy(ReadinessPolicy.builder().on("question.related").build());

  @Property
  void pointsAtAPartOfATextOfThePlan(@ForAll("plans") SessionPlan plan) {
    Map<String, String> texts = SessionPlanText.written(plan).stream()
        .collect(Collectors.toMap(SessionPlanText::path, SessionPlanText::text));

    for (ReadinessRule rule : ProseRules.rules()) {
      for (Finding finding : judged(rule, plan)) {
        Span span = finding.span().orElseThrow();
        String text = texts.getOrDefault(finding.path().orElseThrow(), "");
        assertThat(text.length()).isGreaterThanOrEqualTo(span.end());
        assertThat(finding.subjects())
            .containsExactly(PlanText.excerpt(text.substring(span.start(), span.end())));
        assertThat(finding.subjects().get(0)).isNotEmpty();
        assertThat(finding.code()).isEqualTo(rule.code());
        assertThat(finding.certainty()).isNotEqualTo(Finding.Certainty.CERTAIN);
        assertThat(finding.severity()).isNotEqualTo(Finding.Severity.ERROR);
      }
    }
  }

  private static List<Finding> judged(ReadinessRule rule, SessionPlan plan) {
    return rule.judge(plan, SessionContext.builder().build(), GoodPlan.NOW).findings();
  }

  /** A plan of texts as long as a plan may hold them. */
  @Example
  void judgesAFullPlanOfHostileTextsInProportionToItsLength() {
    for (String piece : List.of("do you, ", "how, ", "improve ", "a ", "e\u0301", "1,")) {
      List<String> texts = Collections.nCopies(6, HostileTexts.repeated(piece, 9_999));
      SessionPlan plan = SessionPlan.builder()
          .stage(Stage.PROGRESS_AND_REFLECTION)
          .objectives(texts)
          .questions(texts)
          .draftGoals(texts)
          .thanks(texts.get(0))
          .build();
      SessionContext context = SessionContext.builder()
          .agreement(
              Agreement.builder().excludedTopics(List.of("wages and welding")).build())
          .interests(texts)
          .build();

      assertThat(CpuTime.of(() -> CHECKER.check(plan, context, GoodPlan.NOW)))
          .as(piece)
          .isLessThan(CpuTime.OF_ANY_PLAN);
    }
  }

  @Provide
  Arbitrary<SessionPlan> plans() {
    return Arbitraries.oneOf(HostileTexts.texts(), HostileTexts.words())
        .list()
        .ofMaxSize(5)
        .map(list -> SessionPlan.builder()
            .objectives(list)
            .questions(list)
            .draftGoals(list)
            .thanks(list.stream().findFirst())
            .build());
  }
}
