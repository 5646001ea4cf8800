package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.START;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.plan;

import io.github.mentoring4j.Mentorship.Status;
import io.github.mentoring4j.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** For each rule that is asked in every stage what fails it, with the severity, and where it does not apply; each a change to {@link GoodSession}. */
final class RuleExamples {

  /** The rules that look at the structure of any plan. */
  static final List<Rule> RULES = Stream.of(
          ScheduleRules.rules(),
          ContentRules.rules(),
          AgendaRules.rules(),
          CourtesyRules.rules(),
          HelpRule.rules(),
          PlaceholderRule.rules())
      .flatMap(List::stream)
      .toList();

  private RuleExamples() {}

  /**
   * @param says what is wrong
   * @param findings the codes of all findings, with the severity of each
   */
  record Bad(
      String rule,
      String says,
      SessionPlan.Builder plan,
      SessionContext.Builder context,
      List<String> findings) {
    @Override
    public String toString() {
      return rule + ": " + says;
    }
  }

  private static Bad bad(String rule, String says, SessionPlan.Builder plan, String... findings) {
    return new Bad(rule, says, plan, context(), List.of(findings));
  }

  private static Bad bad(
      String rule,
      String says,
      SessionPlan.Builder plan,
      SessionContext.Builder context,
      String... findings) {
    return new Bad(rule, says, plan, context, List.of(findings));
  }

  private static SessionPlan.Builder untimed(String... topics) {
    SessionPlan.Builder plan = plan().agendaItems(List.of());
    Stream.of(topics).forEach(plan::addTopic);
    return plan.nextDate(START.plusDays(14).toLocalDate());
  }

  static List<Bad> bad() {
    return List.of(
        bad(
            "relationship.inactive",
            "proposed",
            plan(),
            context().status(Status.PROPOSED),
            "relationship.inactive.proposed ERROR"),
        bad(
            "relationship.inactive",
            "paused",
            plan(),
            context().status(Status.PAUSED),
            "relationship.inactive.paused ERROR"),
        bad(
            "relationship.inactive",
            "closed",
            plan().start(Optional.empty()),
            context().status(Status.CLOSED),
            "relationship.inactive.closed ERROR"),
        bad(
            "schedule.missing",
            "no start",
            plan().start(Optional.empty()),
            "schedule.missing.start ERROR"),
        bad(
            "schedule.missing",
            "no length",
            plan().length(Optional.empty()),
            "schedule.missing.length ERROR"),
        bad(
            "schedule.missing",
            "no place",
            plan().place("TBD"),
            context().agreement(Optional.empty()),
            "schedule.missing.place ERROR"),
        bad(
            "schedule.past",
            "it was in February",
            plan()
                .start(START.minusDays(20))
                .sharedAt(START.minusDays(22).toInstant())
                .materials(List.of()),
            "schedule.past.over ERROR"),
        bad(
            "schedule.past",
            "it began ten minutes ago",
            plan()
                .start(GoodSession.NOW.minus(Duration.ofMinutes(10)).atZone(START.getZone()))
                .sharedAt(START.minusDays(22).toInstant())
                .materials(List.of()),
            "schedule.past.running ERROR"),
        bad(
            "schedule.confirmed",
            "no answer",
            plan().confirmed(false),
            "schedule.confirmed WARNING"),
        bad(
            "schedule.after-end",
            "the end comes first",
            plan(),
            context().plannedEnd(START.minusSeconds(1).toInstant()),
            "schedule.after-end WARNING"),
        bad(
            "schedule.length",
            "a quarter of an hour",
            plan()
                .length(Duration.ofMinutes(15))
                .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "The two offers", 10)))
                .nextDate(START.plusDays(14).toLocalDate())
                .objectives(List.of("Choose one of two job offers by Friday")),
            "schedule.length.short WARNING"),
        bad(
            "schedule.length",
            "two hours",
            plan().length(Duration.ofHours(2)),
            "schedule.length.long WARNING"),
        bad("objective.missing", "none", plan().objectives(List.of()), "objective.missing ERROR"),
        bad(
            "objective.missing",
            "only dots",
            plan().objectives(List.of("…", "n/a")),
            "objective.missing ERROR"),
        bad(
            "objective.count",
            "three in 45 minutes without minutes",
            untimed("The two offers side by side").addObjective("Decide which firm to call first"),
            "objective.count SUGGESTION"),
        bad(
            "objective.count",
            "four, whatever the minutes",
            plan()
                .length(Duration.ofMinutes(90))
                .addObjective("Decide which firm to call first")
                .addObjective("Draft the first two lines of the answer"),
            "objective.count WARNING"),
        bad(
            "objective.duplicate",
            "the same, with other marks",
            plan()
                .objectives(List.of("Choose one offer by Friday", "choose: ONE offer, by Friday!")),
            "objective.duplicate SUGGESTION"),
        bad("question.missing", "none", plan().questions(List.of()), "question.missing ERROR"),
        bad(
            "question.missing",
            "none, in the last stage",
            GoodPlan.plan(Stage.TRANSITION_AND_CLOSURE).questions(List.of()),
            GoodPlan.context(Stage.TRANSITION_AND_CLOSURE),
            "question.missing WARNING"),
        bad(
            "question.count",
            "eight in 45 minutes",
            plan()
                .addQuestion("A?")
                .addQuestion("B?")
                .addQuestion("C?")
                .addQuestion("D?")
                .addQuestion("E?")
                .addQuestion("F?"),
            "question.count WARNING"),
        bad(
            "question.duplicate",
            "the same, with other case",
            plan().addQuestion("what did you NEGOTIATE besides the salary in your second job"),
            "question.duplicate SUGGESTION"),
        bad(
            "topic.missing",
            "other items only",
            plan().agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "", 10))),
            "topic.missing WARNING"),
        bad(
            "topic.missing",
            "a topic without words",
            plan()
                .agendaItems(List.of(
                    AgendaItem.of(AgendaItem.Kind.TOPIC, "-", 10),
                    AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "", 10))),
            "topic.missing WARNING"),
        bad(
            "topic.count",
            "four in 45 minutes without minutes",
            untimed("The two offers side by side", "The last round", "A walk", "A talk"),
            "topic.count WARNING"),
        bad(
            "agenda.overrun",
            "46 minutes in 45",
            plan().addTopic("A word on titles", 6),
            "agenda.overrun ERROR"),
        bad(
            "agenda.slack",
            "4 minutes left",
            plan()
                .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 41)))
                .nextDate(START.plusDays(14).toLocalDate()),
            "agenda.slack SUGGESTION"),
        bad(
            "agenda.untimed",
            "one without minutes",
            plan().addTopic("A word on titles"),
            "agenda.untimed SUGGESTION"),
        bad(
            "agenda.next-steps",
            "the agenda ends with a topic",
            plan().agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 30))),
            "agenda.next-steps WARNING"),
        bad(
            "agenda.next-steps",
            "the same in stage 1",
            GoodPlan.plan(Stage.RELATIONSHIP_BUILDING)
                .agendaItems(List.of(
                    AgendaItem.of(AgendaItem.Kind.ACQUAINTANCE, "", 5),
                    AgendaItem.of(AgendaItem.Kind.EXPECTATIONS, "", 5),
                    AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 30))),
            GoodPlan.context(Stage.RELATIONSHIP_BUILDING),
            "agenda.next-steps SUGGESTION"),
        bad(
            "agenda.shared",
            "nothing sent and less than a day left",
            plan()
                .start(GoodSession.NOW.plus(Duration.ofHours(23)).atZone(START.getZone()))
                .sharedAt(Optional.empty())
                .materials(List.of()),
            "agenda.shared.overdue WARNING"),
        bad(
            "agenda.shared",
            "sent an hour before",
            plan()
                .start(GoodSession.NOW.plus(Duration.ofHours(1)).atZone(START.getZone()))
                .sharedAt(GoodSession.NOW)
                .materials(List.of()),
            "agenda.shared.late WARNING"),
        bad(
            "material.shared",
            "six pages not sent the day before",
            plan()
                .start(GoodSession.NOW.plus(Duration.ofHours(30)).atZone(START.getZone()))
                .materials(List.of(Material.of("Both offers", 6))),
            "material.shared.overdue WARNING"),
        bad(
            "material.shared",
            "six pages sent the day before",
            plan()
                .start(GoodSession.NOW.plus(Duration.ofHours(30)).atZone(START.getZone()))
                .materials(List.of(Material.of("Both offers", 6, GoodSession.NOW))),
            "material.shared.late WARNING"),
        bad(
            "actions.reviewed",
            "nothing said",
            plan().actionReviews(List.of()),
            "actions.reviewed WARNING"),
        bad(
            "actions.reviewed",
            "a note that says nothing",
            plan().actionReviews(List.of(SessionPlan.ActionReview.of("a-1", "TBD"))),
            "actions.reviewed WARNING"),
        bad(
            "context.missing",
            "where nobody knows whether they have met",
            plan().background(Optional.empty()),
            context().firstSession(Optional.empty()).sessionsHeld(OptionalInt.empty()),
            "context.missing SUGGESTION"),
        bad(
            "context.missing",
            "in the first session",
            GoodPlan.plan(Stage.RELATIONSHIP_BUILDING).background("\u200B"),
            GoodPlan.context(Stage.RELATIONSHIP_BUILDING).introductionsExchanged(Optional.empty()),
            "context.missing WARNING"),
        bad("thanks.missing", "in the middle", plan().thanks("tbd"), "thanks.missing SUGGESTION"),
        bad(
            "thanks.missing",
            "in the first session",
            GoodPlan.plan(Stage.RELATIONSHIP_BUILDING).thanks(Optional.empty()),
            GoodPlan.context(Stage.RELATIONSHIP_BUILDING),
            "thanks.missing WARNING"),
        bad(
            "thanks.missing",
            "in the last stage",
            GoodPlan.plan(Stage.TRANSITION_AND_CLOSURE).thanks(Optional.empty()),
            GoodPlan.context(Stage.TRANSITION_AND_CLOSURE),
            "thanks.missing WARNING"),
        bad(
            "help.kind",
            "nothing said",
            plan().helpWanted(Set.of()).feedbackAsked(Optional.empty()),
            context().sessionsSinceFeedback(0),
            "help.kind.open SUGGESTION"),
        bad(
            "help.kind",
            "three kinds",
            plan().addHelpWanted(SessionPlan.Help.CONTACT, SessionPlan.Help.DECISION),
            "help.kind.many SUGGESTION"),
        bad(
            "placeholder.left",
            "a whole text",
            plan().thanks("[Name]!"),
            "placeholder.left.whole ERROR"),
        bad(
            "placeholder.left",
            "inside a text",
            plan().thanks("Dear {{mentor}}, your question in May has stayed with me."),
            "placeholder.left.within WARNING"));
  }
}
