package io.github.mentoring4j.bench;

import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionPlan;
import java.util.List;
import java.util.Random;

/** Plans of any size. Their objectives, questions, topics and reflections grow in number and in length, as the texts beside them do. */
final class ReadinessPlans {
  private static final int ENTRIES = 190;
  private static final int LEAST_TEXT = 60;
  private static final List<String> WORDS = List.of(
      "the",
      "a",
      "of",
      "to",
      "and",
      "in",
      "offer",
      "contract",
      "salary",
      "team",
      "lead",
      "week",
      "Friday",
      "advice",
      "letter",
      "answer",
      "bank",
      "second",
      "first",
      "round",
      "point",
      "choose",
      "decide",
      "ask",
      "before",
      "after",
      "signed",
      "negotiate",
      "engineer",
      "track",
      "manager",
      "staff",
      "question",
      "meeting",
      "energy",
      "colleague",
      "Monday",
      "plan",
      "hour",
      "project");

  private final Random random = new Random(42);
  private int left;
  private int number;

  private ReadinessPlans(int size) {
    left = size;
  }

  static SessionPlan of(int size) {
    return new ReadinessPlans(size).plan();
  }

  private SessionPlan plan() {
    int length = Math.max(LEAST_TEXT, left / (4 * ENTRIES));
    SessionPlan.Builder plan = ReadinessExample.plan()
        .objectives(List.of())
        .questions(List.of())
        .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "What I do", 5)))
        .background(text(length))
        .thanks(text(length))
        .progress(text(length));
    while (left > length) {
      plan.addQuestion("How did you " + text(length) + "?")
          .addObjective("Decide the " + text(length));
      plan.addTopic("The " + text(length), 5).addReflection("Next time " + text(length));
    }
    return plan.build();
  }

  /** Returns a text that no other one equals. */
  private String text(int length) {
    StringBuilder text = new StringBuilder(length + 20).append("number ").append(++number);
    while (text.length() < length) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    left -= text.length() + 12;
    return text.toString();
  }
}
