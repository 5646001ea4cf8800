package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LifecycleDiagramTest {

  @Test
  void drawsTheStandardLifecycle() {
    assertThat(LifecycleDiagram.of(LifecyclePolicy.standard()).mermaid(Locale.ENGLISH))
        .isEqualTo("""
            stateDiagram-v2
              state "Proposed" as proposed
              state "Active" as active {
                state "1 Relationship building" as relationship_building
                state "2 Learning and development" as learning_and_development
                state "3 Progress and reflection" as progress_and_reflection
                state "4 Transition and closure" as transition_and_closure
                [*] --> relationship_building
                relationship_building --> learning_and_development : \
            Sessions held: at least 1<br/>\
            Confirmations of the agreement: at least 2<br/>\
            Open goals: at least 1<br/>\
            Open goals: at most 5<br/>\
            recommended: Goals without a measure or a target date: none
                relationship_building --> transition_and_closure : \
            with a reason<br/>\
            recommended: Sessions held: at least 1<br/>\
            recommended: Goals without a status: none
                learning_and_development --> relationship_building : with a reason
                learning_and_development --> progress_and_reflection : \
            Sessions held in this stage: at least 1<br/>\
            recommended: Sessions held in this stage: at least 2<br/>\
            recommended: Goals without a step: none<br/>\
            recommended: Feedback by the mentor in this stage: at least 1
                learning_and_development --> transition_and_closure : \
            with a reason<br/>\
            recommended: Sessions held: at least 1<br/>\
            recommended: Goals without a status: none
                progress_and_reflection --> learning_and_development : with a reason
                progress_and_reflection --> transition_and_closure : \
            Goals without a status: none<br/>\
            recommended: Reflections in this stage: at least 1<br/>\
            recommended: Feedback by the mentee in this stage: at least 1<br/>\
            recommended: Feedback by the mentor in this stage: at least 1
                transition_and_closure --> learning_and_development : with a reason
                transition_and_closure --> progress_and_reflection : with a reason
              }
              [*] --> proposed
              proposed --> active : both say yes
              state "Paused" as paused
              state "Not begun" as closed
              state "Completed" as completed
              state "Ended" as ended
              proposed --> closed : declined, withdrawn, expired or superseded
              active --> paused
              paused --> active : resumed, in the same stage
              transition_and_closure --> completed : \
            Sessions held in this stage: at least 1<br/>\
            Open actions: none<br/>\
            Closing evaluations by the mentee: at least 1<br/>\
            recommended: Successes recognized: at least 1<br/>\
            recommended: Plans for the time after: at least 1<br/>\
            recommended: Choices on future contact: at least 1<br/>\
            recommended: Thanks by the mentee: at least 1
              active --> ended : always possible
              paused --> ended : always possible
              closed --> [*]
              completed --> [*]
              ended --> [*]
            """);
  }

  @Test
  void escapesAUsersOwnWords() {
    Evidence odd = Evidence.of("acme.odd", "a;b \"c\" <d> #e :: direction LR {f}\n🌱");
    LifecyclePolicy policy = LifecyclePolicy.builder()
        .id("acme")
        .addLearningCriterion(Criterion.none(odd))
        .build();
    assertThat(LifecycleDiagram.of(policy).mermaid(Locale.ENGLISH))
        .contains(
            "learning_and_development : a#59;b #34;c#34; #60;d#62; #35;e #58;: #100;irection LR #123;f#125;#10;"
                + "#127793;: none\n");
  }

  @Test
  void drawsAFreeMoveWithoutALabel() {
    LifecyclePolicy free = LifecyclePolicy.builder().id("free").build();
    assertThat(LifecycleDiagram.of(free).mermaid(Locale.ENGLISH))
        .contains("    relationship_building --> learning_and_development\n")
        .contains("  transition_and_closure --> completed\n")
        .contains("  active --> paused\n");
  }

  @Test
  void drawsASingleSessionWithWhatItAsksFor() {
    assertThat(LifecycleDiagram.of(LifecyclePolicy.singleSession()).mermaid(Locale.ENGLISH))
        .contains("    relationship_building --> learning_and_development\n")
        .contains("  transition_and_closure --> completed : Sessions held: at least 1<br/>"
            + "Open actions: none<br/>recommended: Thanks by the mentee: at least 1\n");
  }
}
