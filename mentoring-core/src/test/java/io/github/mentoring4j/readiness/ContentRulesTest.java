package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.check;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.findings;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static io.github.mentoring4j.readiness.GoodSession.reason;
import static io.github.mentoring4j.readiness.GoodSession.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentRulesTest {

  @ParameterizedTest
  @CsvSource({"10, 1", "20, 1", "39, 1", "40, 2", "59, 2", "60, 3", "90, 3"})
  void hasRoomForAnObjectivePerTwentyMinutesButNeverMoreThanThree(int minutes, int room) {
    assertThat(unmet(check(lasting(minutes).objectives(texts(room)))))
        .doesNotContain("objective.count");
    assertThat(unmet(check(lasting(minutes).objectives(texts(room + 1)))))
        .contains("objective.count");
  }

  @Test
  void hasRoomForThreeObjectivesWhereTheLengthIsOpen() {
    SessionPlan.Builder open = plan().length(Optional.empty());

    assertThat(unmet(check(open.objectives(texts(3))))).doesNotContain("objective.count");
    assertThat(unmet(check(open.objectives(texts(4))))).contains("objective.count");
  }

  @Test
  void weighsObjectivesThatTheTimeAloneSpeaksAgainstLess() {
    assertThat(severity(lasting(45).objectives(texts(3)))).isEqualTo(Severity.SUGGESTION);
    assertThat(severity(lasting(45).objectives(texts(4)))).isEqualTo(Severity.WARNING);
    assertThat(severity(plan().objectives(texts(4)))).isEqualTo(Severity.WARNING);
  }

  private static Severity severity(SessionPlan.Builder plan) {
    return findings(check(plan), "objective.count").get(0).severity();
  }

  @Test
  void countsNothingAgainstAnAgendaInWhichEveryItemHasMinutesAndAllFit() {
    List<AgendaItem> four =
        Collections.nCopies(4, AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 10));
    SessionPlan.Builder hour = lasting(60)
        .agendaItems(four)
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "", 10))
        .objectives(texts(3));

    assertThat(reason(check(hour), "topic.count")).contains("agenda-fits");
    assertThat(unmet(check(hour))).doesNotContain("objective.count");
    assertThat(unmet(check(hour.length(Duration.ofMinutes(49)))))
        .contains("topic.count", "objective.count");
    assertThat(unmet(check(hour.length(Optional.empty())))).contains("topic.count");
    assertThat(unmet(check(lasting(60).agendaItems(four).addTopic("Titles"))))
        .contains("topic.count");
  }

  @Test
  void countsOnlyWhatSaysSomething() {
    ReadinessReport report =
        check(lasting(45).objectives(List.of("One", "TBD", "Two", "-", "Three")));

    Finding finding = findings(report, "objective.count").get(0);

    assertThat(finding.code()).isEqualTo("objective.count");
    assertThat(finding.path()).contains("objectives");
    assertThat(finding.observed()).contains(Fact.count(3));
    assertThat(finding.required()).contains(Fact.count(2));
  }

  @Test
  void namesEachDuplicateWithThePlaceOfTheFirst() {
    ReadinessReport report =
        check(plan().questions(List.of("Why?", "What?", "TBD", "why", " WHAT ", "WHY!")));

    assertThat(findings(report, "question.duplicate"))
        .extracting(finding -> finding.path().orElse(""))
        .containsExactly("questions[3]", "questions[4]", "questions[5]");
    assertThat(findings(report, "question.duplicate"))
        .extracting(Finding::subjects)
        .containsExactly(List.of("questions[0]"), List.of("questions[1]"), List.of("questions[0]"));
  }

  @Test
  void tellsTextsApartThatDifferInMoreThanMarks() {
    assertThat(unmet(check(
            plan().questions(List.of("Is C# worth it?", "Is C worth it?", "Is C++ worth it?")))))
        .doesNotContain("question.duplicate");
  }

  @Test
  void takesTheStageOfThePlanBeforeThatOfTheContext() {
    ReadinessReport report = check(
        plan().questions(List.of()).stage(Stage.PROGRESS_AND_REFLECTION),
        context().stage(Stage.TRANSITION_AND_CLOSURE));

    assertThat(findings(report, "question.missing").get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "6, 1", "11, 1", "12, 2", "45, 7", "60, 10"})
  void hasRoomForAQuestionPerSixMinutes(int minutes, int room) {
    assertThat(unmet(check(lasting(minutes).questions(texts(room)))))
        .doesNotContain("question.count");
    assertThat(unmet(check(lasting(minutes).questions(texts(room + 1)))))
        .contains("question.count");
  }

  @ParameterizedTest
  @CsvSource({"30, 3", "60, 3", "89, 3", "90, 4", "119, 4", "120, 5"})
  void hasRoomForThreeTopicsAndOneMorePerHalfHourBeyondAnHour(int minutes, int room) {
    assertThat(unmet(check(lasting(minutes).agendaItems(topics(room)))))
        .doesNotContain("topic.count");
    assertThat(unmet(check(lasting(minutes).agendaItems(topics(room + 1)))))
        .contains("topic.count");
  }

  @Test
  void hasRoomForThreeTopicsWhereTheLengthIsOpen() {
    SessionPlan.Builder open = plan().length(Optional.empty());

    assertThat(unmet(check(open.agendaItems(topics(3))))).doesNotContain("topic.count");
    assertThat(unmet(check(open.agendaItems(topics(4))))).contains("topic.count");
  }

  @Test
  void countsNoItemOfAnotherKindAsATopic() {
    SessionPlan.Builder plan = plan();
    for (AgendaItem.Kind kind : AgendaItem.Kind.values()) {
      if (kind != AgendaItem.Kind.TOPIC) {
        plan.addAgendaItem(AgendaItem.of(kind, "A few words", 1));
      }
    }

    assertThat(reason(check(plan), "topic.count")).isEmpty();
    assertThat(unmet(check(plan))).doesNotContain("topic.count");
  }

  @Test
  void countsNoObjectivesWhereTheAgendaFillsTheSessionToTheMinute() {
    SessionPlan.Builder three = plan()
        .length(Duration.ofMinutes(45))
        .objectives(texts(3))
        .agendaItems(List.of(
            AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 40),
            AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "Until Friday", 5)));

    assertThat(unmet(check(three))).doesNotContain("objective.count");
    assertThat(unmet(check(three.length(Duration.ofMinutes(44))))).contains("objective.count");
  }

  @Test
  void hasRoomForThreeTopicsWhateverTheirMinutes() {
    SessionPlan.Builder three = plan()
        .length(Duration.ofMinutes(45))
        .agendaItems(Collections.nCopies(3, AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 10)));

    assertThat(reason(check(three), "topic.count")).isEmpty();
    assertThat(reason(check(three.addTopic("A fourth", 10)), "topic.count"))
        .contains("agenda-fits");
  }

  @Test
  void countsTwoHundredTopics() {
    Finding finding =
        findings(check(plan().agendaItems(topics(200))), "topic.count").get(0);

    assertThat(finding.observed()).contains(Fact.count(200));
  }

  /** Without minutes in the agenda, so that what fits has to be guessed. */
  private static SessionPlan.Builder lasting(int minutes) {
    return plan().length(Duration.ofMinutes(minutes)).agendaItems(topics(1));
  }

  private static List<String> texts(int count) {
    return IntStream.range(0, count).mapToObj(i -> "Number " + i).toList();
  }

  private static List<AgendaItem> topics(int count) {
    return Collections.nCopies(count, AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers"));
  }
}
