package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on objectives, questions and topics: there are some, and not too many for the time. */
final class ContentRules {
  private static final int AN_HOUR = 60;

  // Texts of the examples.
  private static final String CHOICE = "Choose one of two job offers by Friday";
  private static final String CALL = "Decide which firm to call first";
  private static final String SALARY =
      "What did you negotiate besides the salary in your second job?";
  private static final String[] FIVE_MORE = {
    "Whom did you ask for advice before you signed?",
    "What would you ask the team lead before Friday?",
    "How did you tell the other firm?",
    "Which clause of a contract have you come to regret?",
    "When did you know that it was the right job?"
  };
  private static final AgendaItem NEXT_STEPS =
      AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do until Friday", 10);

  private ContentRules() {}

  static List<Rule> rules() {
    return Rule.all(
        Rule.builder(
                "objective.missing",
                Severity.ERROR,
                (rule, prepared) -> missing(rule, prepared, "objectives", prepared.objectives()))
            .good("there is one", (plan, context) -> plan.objectives(List.of(CHOICE)))
            .bad("there is none", (plan, context) -> plan.objectives(List.of()))
            .bad(
                "there are only marks that say nothing",
                (plan, context) -> plan.objectives(List.of("TBD", "…"))),
        Rule.builder("objective.count", Severity.WARNING, ContentRules::objectiveCount)
            .parameter("most", 3, 1, 1_000)
            .parameter("minutesEach", 20, 1, 1_440)
            .good(
                "three in an hour",
                (plan, context) -> plan.length(Duration.ofHours(1)).addObjective(CALL))
            .good(
                "three in 45 minutes, and every item has minutes",
                (plan, context) -> plan.addObjective(CALL))
            .bad("three in 45 minutes, without minutes of the items", (plan, context) -> {
              plan.addObjective(CALL).agendaItems(List.of()).addTopic("The two offers");
              plan.addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "Until Friday"));
            })
            .bad(
                "four in an hour and a half",
                (plan, context) -> plan.length(Duration.ofMinutes(90))
                    .addObjective(CALL)
                    .addObjective("Draft the first two lines of the answer")),
        Rule.builder(
                "objective.duplicate",
                Severity.SUGGESTION,
                (rule, prepared) -> duplicate(rule, prepared, prepared.objectives()))
            .good("two that differ", (plan, context) -> plan.objectives(List.of(CHOICE, CALL)))
            .bad(
                "the same twice, with other marks",
                (plan, context) ->
                    plan.objectives(List.of(CHOICE, "choose: one of two job offers, by Friday!"))),
        Rule.builder(
                "question.missing",
                Severity.ERROR,
                (rule, prepared) -> missing(rule, prepared, "questions", prepared.questions()))
            .graded(ContentRules::questionGrade)
            .good("there is one", (plan, context) -> plan.questions(List.of(SALARY)))
            .bad("there is none", (plan, context) -> plan.questions(List.of()))
            .bad(
                "there are only marks that say nothing",
                (plan, context) -> plan.questions(List.of("n/a", "?"))),
        Rule.builder("question.count", Severity.WARNING, ContentRules::questionCount)
            .parameter("minutesEach", 6, 1, 1_440)
            .good(
                "seven in three quarters of an hour",
                (plan, context) -> plan.addQuestions(FIVE_MORE))
            .bad(
                "seven in half an hour",
                (plan, context) -> plan.length(Duration.ofMinutes(30))
                    .objectives(List.of(CHOICE))
                    .addQuestions(FIVE_MORE)),
        Rule.builder(
                "question.duplicate",
                Severity.SUGGESTION,
                (rule, prepared) -> duplicate(rule, prepared, prepared.questions()))
            .good(
                "two that differ",
                (plan, context) -> plan.questions(
                    List.of(SALARY, "Whom did you ask for advice before you signed?")))
            .bad(
                "the same twice, with other case",
                (plan, context) -> plan.questions(List.of(
                    SALARY, "what did you NEGOTIATE besides the salary in your second job"))),
        Rule.builder(
                "topic.missing",
                Severity.WARNING,
                (rule, prepared) -> missing(rule, prepared, "agendaItems", prepared.topics()))
            .good("there is one", (plan, context) -> plan.addTopic("The last round", 5))
            .bad(
                "there are items of another kind alone",
                (plan, context) -> plan.agendaItems(List.of(NEXT_STEPS)))
            .bad(
                "there is one without words",
                (plan, context) -> plan.agendaItems(
                    List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "-", 10), NEXT_STEPS))),
        Rule.builder("topic.count", Severity.WARNING, ContentRules::topicCount)
            .parameter("most", 3, 1, 1_000)
            .parameter("minutesForEachFurther", 30, 1, 1_440)
            .good(
                "four in an hour and a half",
                (plan, context) -> untimed(plan).length(Duration.ofMinutes(90)))
            .good(
                "four in 45 minutes, and every item has minutes",
                (plan, context) -> plan.addTopic("The last round", 5)
                    .addTopic("A word on titles", 5)
                    .addTopic("The way to work", 5))
            .bad(
                "four in 45 minutes, without minutes of the items",
                (plan, context) -> untimed(plan)));
  }

  private static SessionPlan.Builder untimed(SessionPlan.Builder plan) {
    return plan.agendaItems(List.of())
        .addTopic("The two offers side by side")
        .addTopic("The last round")
        .addTopic("A word on titles")
        .addTopic("The way to work")
        .nextDate(GoodPlan.START.plusDays(14).toLocalDate());
  }

  /** A last session may be there to say goodbye. */
  private static Severity questionGrade(Rule rule, Preparation prepared) {
    return prepared.isIn(Stage.TRANSITION_AND_CLOSURE) ? Severity.WARNING : Severity.ERROR;
  }

  private static Judgement objectiveCount(Rule rule, Preparation prepared) {
    List<SessionPlanText> objectives = prepared.objectives();
    if (objectives.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_OBJECTIVE);
    }
    int most = rule.count(prepared, "most");
    if (objectives.size() > most) {
      return atMost(rule, prepared, "objectives", objectives, most);
    }
    Optional<Long> room = prepared.isAgendaFitting()
        ? Optional.empty()
        : minutes(prepared).map(minutes -> room(minutes, rule.count(prepared, "minutesEach")));
    return room.filter(rest -> objectives.size() > rest).isEmpty()
        ? Judgement.met()
        : Rule.unmet(counted(rule, prepared, "objectives", objectives, room.get())
            .severity(Severity.SUGGESTION));
  }

  private static Judgement questionCount(Rule rule, Preparation prepared) {
    List<SessionPlanText> questions = prepared.questions();
    Optional<Long> minutes = minutes(prepared);
    if (questions.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_QUESTION);
    }
    return minutes.isEmpty()
        ? Rule.notApplicable(NotApplicableReason.NO_LENGTH)
        : atMost(
            rule,
            prepared,
            "questions",
            questions,
            room(minutes.get(), rule.count(prepared, "minutesEach")));
  }

  private static Judgement topicCount(Rule rule, Preparation prepared) {
    List<SessionPlanText> topics = prepared.topics();
    if (topics.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_TOPIC);
    }
    long further = minutes(prepared).orElse(0L) - AN_HOUR;
    long room = rule.count(prepared, "most")
        + Math.max(0, further) / rule.count(prepared, "minutesForEachFurther");
    return topics.size() > room && prepared.isAgendaFitting()
        ? Rule.notApplicable(NotApplicableReason.AGENDA_FITS)
        : atMost(rule, prepared, "agendaItems", topics, room);
  }

  private static Optional<Long> minutes(Preparation prepared) {
    return prepared.plan().length().map(length -> length.toMinutes());
  }

  /** However short a session is, it has room for the one that another rule asks for. */
  private static long room(long minutes, int minutesEach) {
    return Math.max(1, minutes / minutesEach);
  }

  private static Judgement missing(
      Rule rule, Preparation prepared, String path, List<SessionPlanText> stated) {
    return stated.isEmpty() ? Rule.unmet(rule.finding(prepared).path(path)) : Judgement.met();
  }

  private static Judgement atMost(
      Rule rule, Preparation prepared, String path, List<SessionPlanText> stated, long room) {
    return stated.size() > room
        ? Rule.unmet(counted(rule, prepared, path, stated, room))
        : Judgement.met();
  }

  private static Finding.Builder counted(
      Rule rule, Preparation prepared, String path, List<SessionPlanText> stated, long room) {
    return rule.finding(prepared)
        .path(path)
        .observed(Fact.count(stated.size()))
        .required(Fact.count(room));
  }

  private static Judgement duplicate(
      Rule rule, Preparation prepared, List<SessionPlanText> stated) {
    if (stated.size() < 2) {
      return Rule.notApplicable(NotApplicableReason.NO_PAIR);
    }
    Map<String, String> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (SessionPlanText one : stated) {
      String same = first.putIfAbsent(PlanText.fold(one.text()), one.path());
      if (same != null) {
        findings.add(rule.finding(prepared).path(one.path()).addSubject(same).build());
      }
    }
    return Judgement.unmet(findings);
  }
}
