package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether there is something to talk about, and not too much of it for the time there is. */
final class ContentRules {
  private static final int MOST_OBJECTIVES = 3;
  private static final int MINUTES_PER_OBJECTIVE = 20;
  private static final int MINUTES_PER_QUESTION = 6;
  private static final int MOST_TOPICS = 3;
  private static final int MINUTES_FOR_MOST_TOPICS = 60;
  private static final int MINUTES_PER_FURTHER_TOPIC = 30;

  private ContentRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "objective.missing",
            Severity.ERROR,
            (rule, prepared) -> missing(rule, prepared, "objectives", objectives(prepared))),
        Rule.of("objective.count", Severity.WARNING, ContentRules::objectiveCount),
        Rule.of(
            "objective.duplicate",
            Severity.SUGGESTION,
            (rule, prepared) -> duplicate(rule, prepared, objectives(prepared))),
        Rule.of(
            "question.missing",
            Severity.ERROR,
            ContentRules::questionGrade,
            (rule, prepared) -> missing(rule, prepared, "questions", questions(prepared))),
        Rule.of("question.count", Severity.WARNING, ContentRules::questionCount),
        Rule.of(
            "question.duplicate",
            Severity.SUGGESTION,
            (rule, prepared) -> duplicate(rule, prepared, questions(prepared))),
        Rule.of(
            "topic.missing",
            Severity.WARNING,
            (rule, prepared) -> missing(rule, prepared, "agendaItems", prepared.topics())),
        Rule.of("topic.count", Severity.WARNING, ContentRules::topicCount));
  }

  private static List<Stated> objectives(Preparation prepared) {
    return Stated.of("objectives", prepared.plan().objectives());
  }

  private static List<Stated> questions(Preparation prepared) {
    return Stated.of("questions", prepared.plan().questions());
  }

  /** A last session may be there to say goodbye. */
  private static Severity questionGrade(Preparation prepared) {
    return prepared.isIn(Stage.TRANSITION_AND_CLOSURE) ? Severity.WARNING : Severity.ERROR;
  }

  private static Judgement objectiveCount(Rule rule, Preparation prepared) {
    List<Stated> objectives = objectives(prepared);
    if (objectives.isEmpty()) {
      return Judgement.notApplicable(Reason.NO_OBJECTIVE);
    }
    long room = minutes(prepared)
        .map(minutes -> Math.min(MOST_OBJECTIVES, room(minutes, MINUTES_PER_OBJECTIVE)))
        .orElse((long) MOST_OBJECTIVES);
    return atMost(rule, prepared, "objectives", objectives, room);
  }

  private static Judgement questionCount(Rule rule, Preparation prepared) {
    List<Stated> questions = questions(prepared);
    Optional<Long> minutes = minutes(prepared);
    if (questions.isEmpty()) {
      return Judgement.notApplicable(Reason.NO_QUESTION);
    }
    return minutes.isEmpty()
        ? Judgement.notApplicable(Reason.NO_LENGTH)
        : atMost(rule, prepared, "questions", questions, room(minutes.get(), MINUTES_PER_QUESTION));
  }

  private static Judgement topicCount(Rule rule, Preparation prepared) {
    List<Stated> topics = prepared.topics();
    if (topics.isEmpty()) {
      return Judgement.notApplicable(Reason.NO_TOPIC);
    }
    long further = minutes(prepared).orElse(0L) - MINUTES_FOR_MOST_TOPICS;
    long room = MOST_TOPICS + Math.max(0, further) / MINUTES_PER_FURTHER_TOPIC;
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
    return stated.isEmpty() ? Judgement.unmet(rule.finding(prepared).path(path)) : Judgement.met();
  }

  private static Judgement atMost(
      Rule rule, Preparation prepared, String path, List<Stated> stated, long room) {
    return stated.size() > room
        ? Judgement.unmet(rule.finding(prepared)
            .path(path)
            .observed(Fact.count(stated.size()))
            .required(Fact.count(room)))
        : Judgement.met();
  }

  private static Judgement duplicate(Rule rule, Preparation prepared, List<Stated> stated) {
    if (stated.size() < 2) {
      return Judgement.notApplicable(Reason.NO_PAIR);
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
