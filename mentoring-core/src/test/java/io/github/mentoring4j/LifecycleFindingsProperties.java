package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.oracle.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

/** The findings of any criteria are complete, true, enough to go by, and in order. */
class LifecycleFindingsProperties {
  private static final List<Mentorship> PAIRS =
      Arrays.stream(Stage.values()).map(stage -> in(stage).mentorship()).toList();

  @Provide
  Arbitrary<Question> questions() {
    return Question.questions();
  }

  @Property(tries = 1000)
  void namesEveryCriterionThatIsUnmet(@ForAll("questions") Question question, @ForAll Stage stage) {
    assertThat(findings(question, stage))
        .extracting(Finding::code)
        .containsExactlyElementsOf(question.expected());
  }

  /** The same question is put to the moves over a bare stage and to a decision on a real pair; both answer alike. */
  private static List<Finding> findings(Question question, Stage stage) {
    Lifecycle lifecycle = Lifecycle.of(LifecyclePolicy.builder()
        .id("acme")
        .addAllLearningCriteria(question.criteria())
        .addAllReflectionCriteria(question.criteria())
        .addAllClosureCriteria(question.criteria())
        .addAllCompletionCriteria(question.criteria())
        .build());
    Mentorship pair = PAIRS.get(stage.number() - 1);
    Decision decision = lifecycle.advance(
        pair, ADA, DecisionContext.at(pair.lastEventAt()).with(question.source()));
    Moves moves = lifecycle.moves(stage, question.source());
    Moves.Move move = stage.next().isPresent()
        ? moves.to(stage.next().get())
        : moves.move(MentorshipEvent.Type.COMPLETED).orElseThrow();
    assertThat(move.findings()).isEqualTo(decision.findings());
    assertThat(move.isPermitted()).isEqualTo(decision.isPermitted());
    assertThat(decision.isPermitted()).isEqualTo(decision.findings().isEmpty());
    return decision.findings();
  }

  @Property(tries = 1000)
  void claimsOnlyWhatIsTrue(@ForAll("questions") Question question, @ForAll Stage stage) {
    findings(question, stage).forEach(finding -> assertTrue(finding, question.counts()));
  }

  private static void assertTrue(Finding finding, Map<Evidence, Integer> counts) {
    if (!finding.parts().isEmpty()) {
      assertThat(finding.code()).isIn("any-of", "all-of");
      finding.parts().forEach(part -> assertTrue(part, counts));
      return;
    }
    Evidence evidence = evidence(finding);
    if (finding.code().endsWith(".not-supplied")) {
      assertThat(counts).doesNotContainKey(evidence);
      assertThat(finding.observed()).isEmpty();
      return;
    }
    int observed = count(finding.observed().orElseThrow());
    int required = count(finding.required().orElseThrow());
    assertThat(counts).containsEntry(evidence, observed);
    if (finding.code().endsWith(".at-least")) {
      assertThat(observed).isLessThan(required);
    } else {
      assertThat(observed).isGreaterThan(required);
      assertThat(required == 0).isEqualTo(finding.code().endsWith(".none"));
    }
  }

  private static Evidence evidence(Finding finding) {
    String code = finding.code();
    return Evidence.of(code.substring(0, code.lastIndexOf('.')), "things");
  }

  private static int count(Fact fact) {
    return Math.toIntExact(((Fact.Count) fact).value());
  }

  /** Doing all that the findings ask, and any one of alternatives, is enough. */
  @Property(tries = 1000)
  void saysAllThatHasToBeDone(
      @ForAll("questions") Question question,
      @ForAll Stage stage,
      @ForAll @IntRange(max = 5) int choice) {
    Map<Evidence, Integer> mended = new LinkedHashMap<>(question.counts());
    findings(question, stage).forEach(finding -> mend(finding, mended, choice));
    // What was not supplied before is supplied now, and only now it shows what it lacks.
    findings(question.with(mended), stage).forEach(finding -> mend(finding, mended, choice));
    assertThat(findings(question.with(mended), stage)).isEmpty();
  }

  private static void mend(Finding finding, Map<Evidence, Integer> counts, int choice) {
    switch (finding.code()) {
      case "any-of" -> mend(finding.parts().get(choice % finding.parts().size()), counts, choice);
      case "all-of" -> finding.parts().forEach(part -> mend(part, counts, choice));
      default ->
        counts.put(
            evidence(finding),
            finding.required().map(LifecycleFindingsProperties::count).orElse(choice));
    }
  }

  /** If anything were in the order of hashes, ids that come as they like would show it. */
  @Property(tries = 100)
  void namesItsSubjectsInTheOrderInWhichTheyCame(
      @ForAll @Size(min = 6, max = 20) @UniqueElements
          List<@AlphaChars @StringLength(min = 1, max = 8) String> ids) {
    MentorshipStory story = accepted();
    for (String id : ids) {
      story = story.goal(draftOf(id)).action(id);
      story = story.planned(id, story.now());
    }
    Mentorship pair = story.mentorship();
    assertThat(pair.goals()).extracting(goal -> goal.goal().id()).isEqualTo(ids);
    assertThat(pair.openActions()).extracting(ActionItem::id).isEqualTo(ids);
    assertThat(pair.plannedSessions()).extracting(Session::id).isEqualTo(ids);
    assertThat(pair.evidence().observe(Evidence.ACTIONS_OPEN).subjects()).isEqualTo(ids);
    Decision decision = Lifecycle.standard().advance(pair, ADA, pair.lastEventAt());
    assertThat(decision.findings())
        .filteredOn(finding -> !finding.subjects().isEmpty())
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.subjects()).isEqualTo(ids));
  }

  @Property(tries = 300)
  void doesNotDependOnTheOrderInWhichASourceWasFilled(
      @ForAll("questions") Question question, @ForAll Random random) {
    List<Evidence> keys = new ArrayList<>(question.counts().keySet());
    Collections.shuffle(keys, random);
    Evidence.Source.Builder source = Evidence.Source.builder();
    keys.forEach(key -> source.put(key, question.counts().getOrDefault(key, 0)));
    Evidence.Source filled = source.build();
    assertThat(question.criteria())
        .allSatisfy(criterion ->
            assertThat(criterion.judge(filled)).isEqualTo(criterion.judge(question.source())));
  }
}
