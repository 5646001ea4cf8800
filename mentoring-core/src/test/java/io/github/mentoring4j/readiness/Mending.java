package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.START;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.readiness.prose.PlanText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Does to a plan what the advice of a rule says, in the plainest way. */
final class Mending {
  private Mending() {}

  static SessionPlan mend(SessionPlan plan, SessionContext context, String rule) {
    SessionPlan.Builder mended = plan.toBuilder();
    switch (rule) {
      case "schedule.missing" -> {
        mended
            .start(plan.start().orElse(START))
            .length(plan.length().orElse(Duration.ofMinutes(60)));
        mended.place("Room 4");
      }
      case "schedule.past" -> mended.start(START);
      case "schedule.confirmed" -> mended.confirmed(true);
      case "schedule.after-end" ->
        mended.start(context.plannedEnd().orElseThrow().atZone(START.getZone()));
      case "schedule.length", "agenda.overrun", "agenda.slack" ->
        mended.length(Duration.ofMinutes(90)).agendaItems(shortened(plan.agendaItems()));
      case "objective.missing" -> mended.objectives(List.of("Choose an offer"));
      case "objective.count" -> mended.objectives(first(asked(plan.objectives())));
      case "objective.duplicate" -> mended.objectives(distinct(asked(plan.objectives())));
      case "question.missing" -> mended.questions(List.of("How did you choose?"));
      case "question.count" -> mended.questions(first(asked(plan.questions())));
      case "question.duplicate" -> mended.questions(distinct(asked(plan.questions())));
      // Without minutes: there may be no room left for one that has some.
      case "topic.missing" -> mended.addTopic("Offers");
      case "topic.count" ->
        mended.agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 10)));
      case "agenda.untimed" -> mended.agendaItems(shortened(plan.agendaItems()));
      case "agenda.next-steps" -> mended.nextDate(START.plusDays(30).toLocalDate());
      case "agenda.shared" -> mended.sharedAt(inTime(plan));
      case "material.shared" ->
        mended.materials(plan.materials().stream()
            .map(one -> Material.of(one.title(), one.pages(), inTime(plan)))
            .toList());
      case "actions.reviewed" ->
        mended.actionReviews(context.openActions().orElseThrow().stream()
            .map(ActionItem::id)
            .map(id -> SessionPlan.ActionReview.of(id, SessionPlan.ActionReview.Status.DONE))
            .toList());
      case "context.missing" -> mended.background("I have two offers.");
      case "thanks.missing" -> mended.thanks("Thank you for your question about energy.");
      case "help.kind" -> mended.helpWanted(Set.of(SessionPlan.Help.ADVICE));
      case "placeholder.left" -> withoutTexts(mended, plan);
      default -> throw new IllegalArgumentException(rule);
    }
    return mended.build();
  }

  private static Instant inTime(SessionPlan plan) {
    Instant early = plan.start().orElseThrow().minusDays(9).toInstant();
    return early.isBefore(NOW) ? early : NOW;
  }

  private static List<AgendaItem> shortened(List<AgendaItem> items) {
    return items.stream()
        .limit(80)
        .map(item -> AgendaItem.of(item.kind(), item.text(), 1))
        .toList();
  }

  /** What a mentee would keep: a text that is left to fill in is none of them. */
  private static List<String> asked(List<String> texts) {
    return texts.stream().filter(text -> !Placeholders.isMissing(text)).toList();
  }

  private static List<String> first(List<String> texts) {
    return texts.subList(0, 1);
  }

  private static List<String> distinct(List<String> texts) {
    Map<String, String> distinct = new LinkedHashMap<>();
    texts.forEach(text -> distinct.putIfAbsent(PlanText.fold(text), text));
    return new ArrayList<>(distinct.values());
  }

  private static void withoutTexts(SessionPlan.Builder mended, SessionPlan plan) {
    mended
        .place("Room 4")
        .channel(Optional.empty())
        .objectives(List.of("Choose an offer"))
        .questions(List.of("How did you choose?"))
        .agendaItems(plan.agendaItems().stream()
            .map(item -> AgendaItem.builder()
                .kind(item.kind())
                .text("Offers")
                .minutes(item.minutes())
                .build())
            .toList())
        .materials(List.of())
        .draftGoals(List.of())
        .progress(Optional.empty())
        .difficulty(Optional.empty())
        .blockedGoals(Map.of())
        .feedbackAsked(Optional.empty())
        .selfAssessments(plan.selfAssessments().stream()
            .map(one -> Goal.Assessment.of(one.goal(), one.status(), "A first contract"))
            .toList())
        .reflections(List.of())
        .successes(List.of())
        .futureSteps(List.of())
        .contactWish(Optional.empty())
        .background("I have two offers.")
        .thanks("Thank you for your question about energy.")
        .actionReviews(plan.actionReviews().stream()
            .map(review ->
                SessionPlan.ActionReview.of(review.action(), SessionPlan.ActionReview.Status.DONE))
            .toList());
  }
}
