package io.github.mentoring4j.readiness;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.LanguagePack;
import io.github.mentoring4j.readiness.prose.PlanText;
import io.github.mentoring4j.readiness.prose.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The rules on the second stage: the session serves a goal, shows progress and attempts, and brings feedback. */
final class LearningRules {
  private LearningRules() {}

  static List<Rule> rules() {
    return Rule.all(linked(), progress(), difficulty(), tried(), feedback());
  }

  private static Rule.Builder linked() {
    Goal spanish =
        Goal.builder().id("g-7").text("Hold a meeting in Spanish by summer").build();
    return rule("objective.linked", Severity.WARNING, LearningRules::linked)
        .prose()
        .good("an item names the goal", (plan, context) -> {
          plan.addAgendaItem(
              AgendaItem.builder().text("My first call").minutes(5).goal("g-7").build());
          context.activeGoals(List.of(spanish));
        })
        .good("an objective shares a word with the goal", (plan, context) -> {})
        .bad(
            "everything is about the offers, and the goal is another one",
            (plan, context) -> context.activeGoals(List.of(spanish)));
  }

  private static Rule.Builder progress() {
    return rule("progress.stated", Severity.WARNING, LearningRules::progressed)
        .good(
            "one line",
            (plan, context) -> plan.progress("I now end each meeting with who does what"))
        .good(
            "an item of the agenda",
            (plan, context) -> plan.progress(Optional.empty())
                .addAgendaItem(AgendaItem.of(
                    AgendaItem.Kind.PROGRESS, "How I now end my meetings: with who does what", 5)))
        .good(
            "a status of every open action",
            (plan, context) -> plan.progress(Optional.empty())
                .actionReviews(
                    List.of(underWay().note("One calls back on Monday").build())))
        .bad("nothing", (plan, context) -> plan.progress("-"));
  }

  private static Rule.Builder difficulty() {
    return Rule.builder("difficulty.stated", Severity.SUGGESTION, LearningRules::difficult)
        .in(Stage.RELATIONSHIP_BUILDING, Stage.LEARNING_AND_DEVELOPMENT)
        .good(
            "one line",
            (plan, context) ->
                plan.difficulty("I still give way as soon as somebody raises their voice"))
        .good(
            "a note on an action that is not done",
            (plan, context) -> plan.difficulty(Optional.empty())
                .actionReviews(
                    List.of(underWay().note("The second one does not call back").build())))
        .bad(
            "nothing but what went well",
            (plan, context) -> plan.difficulty(Optional.empty())
                .actionReviews(List.of(underWay().build())));
  }

  private static SessionPlan.ActionReview.Builder underWay() {
    return SessionPlan.ActionReview.builder()
        .action("a-1")
        .status(SessionPlan.ActionReview.Status.UNDER_WAY);
  }

  private static Rule.Builder tried() {
    return rule("tried.stated", Severity.WARNING, LearningRules::tried)
        .good(
            "what was tried",
            (plan, context) ->
                plan.putBlockedGoal("g-1", "I asked twice for the contract, by mail and by phone"))
        .bad("stuck, and no more said", (plan, context) -> plan.putBlockedGoal("g-1", "?"));
  }

  private static Rule.Builder feedback() {
    return Rule.builder("feedback.asked", Severity.WARNING, LearningRules::feedback)
        .in(Stage.LEARNING_AND_DEVELOPMENT, Stage.PROGRESS_AND_REFLECTION)
        .graded(LearningRules::feedbackGrade)
        .situations("thing", "progress")
        .parameter("sessions", 3, 1, 1_000)
        .good(
            "a concrete thing, in the third session",
            (plan, context) -> plan.feedbackAsked("The first page of my letter"))
        .good("the last feedback was in the session before", (plan, context) -> {
          plan.feedbackAsked(Optional.empty());
          context.sessionsSinceFeedback(0);
        })
        .bad(
            "the third session without feedback",
            (plan, context) -> plan.feedbackAsked(Optional.empty()));
  }

  private static Rule.Builder rule(String code, Severity severity, Rule.Judging judging) {
    return Rule.builder(code, severity, judging).in(Stage.LEARNING_AND_DEVELOPMENT);
  }

  /** An id is certain. Words are not: a text may serve a goal without sharing one of them with it. */
  private static Judgement linked(Rule rule, Preparation prepared) {
    Optional<List<Goal>> goals = prepared.context().activeGoals();
    if (goals.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.GOALS_NOT_SUPPLIED);
    }
    if (goals.get().isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_ACTIVE_GOAL);
    }
    List<String> ids = goals.get().stream().map(Goal::id).toList();
    Set<String> named = new HashSet<>();
    prepared.plan().agendaItems().forEach(item -> item.goal().ifPresent(named::add));
    return Collections.disjoint(named, ids)
        ? linkedByWords(rule, prepared, goals.get(), ids)
        : Judgement.met();
  }

  private static Judgement linkedByWords(
      Rule rule, Preparation prepared, List<Goal> goals, List<String> ids) {
    List<SessionPlanText> texts = new ArrayList<>(prepared.objectives());
    String path = texts.isEmpty() ? "agendaItems" : "objectives";
    texts.addAll(prepared.topics());
    if (texts.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_OBJECTIVE_OR_TOPIC);
    }
    if (prepared.isInAnotherLanguage()) {
      return Rule.notApplicable(NotApplicableReason.NO_LANGUAGE_PACK);
    }
    Set<String> ofGoals = new HashSet<>();
    goals.forEach(goal -> ofGoals.addAll(longWords(prepared, goal.text())));
    boolean isComparable = false;
    for (SessionPlanText text : texts) {
      List<String> words = longWords(prepared, text.text());
      if (!Collections.disjoint(ofGoals, words)) {
        return Judgement.met();
      }
      isComparable |= !words.isEmpty();
    }
    return isComparable && !ofGoals.isEmpty()
        ? Rule.unmet(
            rule.finding(prepared).certainty(Certainty.POSSIBLE).path(path).addAllSubjects(ids))
        : Rule.notApplicable(NotApplicableReason.NO_LONG_WORD);
  }

  /** The long words of a text, without their endings where the language is known. */
  private static List<String> longWords(Preparation prepared, String text) {
    List<String> words = new ArrayList<>();
    Optional<LanguagePack> pack = prepared.pack();
    for (Word word : Word.of(text)) {
      if (word.isLong()) {
        words.add(pack.isPresent() ? pack.get().stem(word) : word.folded());
      }
    }
    return words;
  }

  private static Judgement progressed(Rule rule, Preparation prepared) {
    return prepared.isFirst()
        ? Rule.notApplicable(NotApplicableReason.FIRST_SESSION)
        : rule.asks(tellsProgress(prepared), prepared, "progress");
  }

  private static boolean tellsProgress(Preparation prepared) {
    return prepared.hasSaid(prepared.plan().progress())
        || prepared.plan().agendaItems().stream().anyMatch(LearningRules::tellsProgress)
        || haveAStatus(prepared.context().openActions().orElse(List.of()), prepared);
  }

  private static boolean tellsProgress(AgendaItem item) {
    boolean looksBack =
        item.kind() == AgendaItem.Kind.PROGRESS || item.kind() == AgendaItem.Kind.LAST_ACTIONS;
    return looksBack && !Placeholders.saysNothing(item.text());
  }

  /** Where every action has a status, the mentor can see the progress. */
  private static boolean haveAStatus(List<ActionItem> open, Preparation prepared) {
    ReviewedActions reviewed = ReviewedActions.of(prepared.plan());
    return !open.isEmpty()
        && open.stream()
            .allMatch(action ->
                reviewed.of(action).stream().anyMatch(review -> review.status().isPresent()));
  }

  /** Progress comes first: a plan that tells neither is asked for the one alone. */
  private static Judgement difficult(Rule rule, Preparation prepared) {
    if (prepared.isFirst()) {
      return Rule.notApplicable(NotApplicableReason.FIRST_SESSION);
    }
    if (prepared.isFinal()) {
      return Rule.notApplicable(NotApplicableReason.FINAL_SESSION);
    }
    if (prepared.isIn(Stage.LEARNING_AND_DEVELOPMENT) && !tellsProgress(prepared)) {
      return Rule.notApplicable(NotApplicableReason.PROGRESS_NOT_STATED);
    }
    boolean stated = prepared.hasSaid(prepared.plan().difficulty())
        || !prepared.plan().blockedGoals().isEmpty()
        || prepared.plan().actionReviews().stream().anyMatch(review -> isHard(review, prepared));
    return rule.asks(stated, prepared, "difficulty");
  }

  private static boolean isHard(SessionPlan.ActionReview review, Preparation prepared) {
    return review.status().filter(SessionPlan.ActionReview.Status.DONE::equals).isEmpty()
        && prepared.hasSaid(review.note());
  }

  private static Judgement tried(Rule rule, Preparation prepared) {
    Map<String, String> blocked = new TreeMap<>(prepared.plan().blockedGoals());
    if (blocked.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.NO_BLOCKED_GOAL);
    }
    Map<String, String> texts = new HashMap<>();
    prepared
        .context()
        .activeGoals()
        .orElse(List.of())
        .forEach(goal -> texts.put(goal.id(), goal.text()));
    List<Finding> findings = new ArrayList<>();
    blocked.forEach((goal, tried) -> {
      if (Placeholders.saysNothing(tried)) {
        findings.add(rule.finding(prepared)
            .path("blockedGoals[" + goal + "]")
            .addSubject(goal)
            .observed(Fact.text(PlanText.excerpt(texts.getOrDefault(goal, goal))))
            .build());
      }
    });
    return Judgement.unmet(findings);
  }

  private static Severity feedbackGrade(Rule rule, Preparation prepared) {
    return prepared.isIn(Stage.PROGRESS_AND_REFLECTION) ? Severity.WARNING : Severity.SUGGESTION;
  }

  private static Judgement feedback(Rule rule, Preparation prepared) {
    if (prepared.hasSaid(prepared.plan().feedbackAsked())) {
      return Judgement.met();
    }
    return prepared.isIn(Stage.PROGRESS_AND_REFLECTION)
        ? Rule.unmet(rule.finding(prepared, "progress").path("feedbackAsked"))
        : feedbackOnOneThing(rule, prepared);
  }

  private static Judgement feedbackOnOneThing(Rule rule, Preparation prepared) {
    OptionalInt since = prepared.context().sessionsSinceFeedback();
    if (since.isEmpty()) {
      return Rule.notApplicable(NotApplicableReason.FEEDBACK_NOT_SUPPLIED);
    }
    // This session included: feedback can still come in it.
    long without = since.getAsInt() + 1L;
    int most = rule.count(prepared, "sessions");
    return without < most
        ? Rule.notApplicable(NotApplicableReason.FEEDBACK_RECENT)
        : Rule.unmet(rule.finding(prepared, "thing")
            .path("feedbackAsked")
            .observed(Fact.count(without))
            .required(Fact.count(most)));
  }
}
