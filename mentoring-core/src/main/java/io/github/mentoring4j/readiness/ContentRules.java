package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether there is something to talk about, and not too much of it for the time there is. */
final class ContentRules {
  private static final int AN_HOUR = 60;

  // What the examples say.
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
    return List.of(
        Rule.of(
                "objective.missing",
                Severity.ERROR,
                (rule, prepared) -> missing(rule, prepared, "objectives", objectives(prepared)))
            .good("there is one", (plan, context) -> plan.objectives(List.of(CHOICE)))
            .bad("there is none", (plan, context) -> plan.objectives(List.of()))
            .bad(
                "there are only marks that say nothing",
                (plan, context) -> plan.objectives(List.of("TBD", "…"))),
        Rule.of("objective.count", Severity.WARNING, ContentRules::objectiveCount)
            .parameter("most", 3, 1, 1_000)
            .parameter("minutesEach", 20, 1, 1_440)
            .good(
                "three in an hour",
                (plan, context) -> plan.length(Duration.ofHours(1)).addObjective(CALL))
            .bad("three in three quarters of an hour", (plan, context) -> plan.addObjective(CALL))
            .bad(
                "four in an hour and a half",
                (plan, context) -> plan.length(Duration.ofMinutes(90))
                    .addObjective(CALL)
                    .addObjective("Draft the first two lines of the answer")),
        Rule.of(
                "objective.duplicate",
                Severity.SUGGESTION,
                (rule, prepared) -> duplicate(rule, prepared, objectives(prepared)))
            .good("two that differ", (plan, context) -> plan.objectives(List.of(CHOICE, CALL)))
            .bad(
                "the same twice, with other marks",
                (plan, context) ->
                    plan.objectives(List.of(CHOICE, "choose: one of two job offers, by Friday!"))),
        Rule.of(
                "question.missing",
                Severity.ERROR,
                (rule, prepared) -> missing(rule, prepared, "questions", questions(prepared)))
            .graded(ContentRules::questionGrade)
            .good("there is one", (plan, context) -> plan.questions(List.of(SALARY)))
            .bad("there is none", (plan, context) -> plan.questions(List.of()))
            .bad(
                "there are only marks that say nothing",
                (plan, context) -> plan.questions(List.of("n/a", "?"))),
        Rule.of("question.count", Severity.WARNING, ContentRules::questionCount)
            .parameter("minutesEach", 6, 1, 1_440)
            .good(
                "seven in three quarters of an hour",
                (plan, context) -> plan.addQuestions(FIVE_MORE))
            .bad(
                "seven in half an hour",
                (plan, context) -> plan.length(Duration.ofMinutes(30))
                    .objectives(List.of(CHOICE))
                    .addQuestions(FIVE_MORE)),
        Rule.of(
                "question.duplicate",
                Severity.SUGGESTION,
                (rule, prepared) -> duplicate(rule, prepared, questions(prepared)))
            .good(
                "two that differ",
                (plan, context) -> plan.questions(
                    List.of(SALARY, "Whom did you ask for advice before you signed?")))
            .bad(
                "the same twice, with other case",
                (plan, context) -> plan.questions(List.of(
                    SALARY, "what did you NEGOTIATE besides the salary in your second job"))),
        Rule.of(
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
        Rule.of("topic.count", Severity.WARNING, ContentRules::topicCount)
            .parameter("most", 3, 1, 1_000)
            .parameter("minutesForEachFurther", 30, 1, 1_440)
            .good(
                "four in an hour and a half",
                (plan, context) -> threeMoreTopics(plan).length(Duration.ofMinutes(90)))
            .bad("four in three quarters of an hour", (plan, context) -> threeMoreTopics(plan)));
  }

  private static SessionPlan.Builder threeMoreTopics(SessionPlan.Builder plan) {
    return plan.addTopic("The last round", 5)
        .addTopic("A word on titles", 5)
        .addTopic("The way to work", 5);
  }

  private static List<Stated> objectives(Preparation prepared) {
    return Stated.of("objectives", prepared.plan().objectives());
  }

  private static List<Stated> questions(Preparation prepared) {
    return Stated.of("questions", prepared.plan().questions());
  }

  /** A last session may be there to say goodbye. */
  private static Severity questionGrade(Rule rule, Preparation prepared) {
    return prepared.isIn(Stage.TRANSITION_AND_CLOSURE) ? Severity.WARNING : Severity.ERROR;
  }

  private static Judgement objectiveCount(Rule rule, Preparation prepared) {
    List<Stated> objectives = objectives(prepared);
    if (objectives.isEmpty()) {
      return Rule.notApplicable(Reason.NO_OBJECTIVE);
    }
    long most = rule.count(prepared, "most");
    long room = minutes(prepared)
        .map(minutes -> Math.min(most, room(minutes, rule.count(prepared, "minutesEach"))))
        .orElse(most);
    return atMost(rule, prepared, "objectives", objectives, room);
  }

  private static Judgement questionCount(Rule rule, Preparation prepared) {
    List<Stated> questions = questions(prepared);
    Optional<Long> minutes = minutes(prepared);
    if (questions.isEmpty()) {
      return Rule.notApplicable(Reason.NO_QUESTION);
    }
    return minutes.isEmpty()
        ? Rule.notApplicable(Reason.NO_LENGTH)
        : atMost(
            rule,
            prepared,
            "questions",
            questions,
            room(minutes.get(), rule.count(prepared, "minutesEach")));
  }

  private static Judgement topicCount(Rule rule, Preparation prepared) {
    List<Stated> topics = prepared.topics();
    if (topics.isEmpty()) {
      return Rule.notApplicable(Reason.NO_TOPIC);
    }
    long further = minutes(prepared).orElse(0L) - AN_HOUR;
    long room = rule.count(prepared, "most")
        + Math.max(0, further) / rule.count(prepared, "minutesForEachFurther");
    return atMost(rule, prepared, "agendaItems", topics, room);
  }

  private static Optional<Long> minutes(Preparation prepared) {
    return prepared.plan().length().map(length -> length.toMinutes());
  }

  /** However short a session is, it has room for the one that another rule asks for. */
  private static long room(long minutes, int minutesEach) {
    return Math.max(1, minutes / minutesEach);
  }

  private static Judgement missing(
      Rule rule, Preparation prepared, String path, List<Stated> stated) {
    return stated.isEmpty() ? Rule.unmet(rule.finding(prepared).path(path)) : Judgement.met();
  }

  private static Judgement atMost(
      Rule rule, Preparation prepared, String path, List<Stated> stated, long room) {
    return stated.size() > room
        ? Rule.unmet(rule.finding(prepared)
            .path(path)
            .observed(Fact.count(stated.size()))
            .required(Fact.count(room)))
        : Judgement.met();
  }

  private static Judgement duplicate(Rule rule, Preparation prepared, List<Stated> stated) {
    if (stated.size() < 2) {
      return Rule.notApplicable(Reason.NO_PAIR);
    }
    Map<String, String> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Stated one : stated) {
      String same = first.putIfAbsent(PlanText.fold(one.text()), one.path());
      if (same != null) {
        findings.add(rule.finding(prepared).path(one.path()).addSubject(same).build());
      }
    }
    return Judgement.unmet(findings);
  }
}
