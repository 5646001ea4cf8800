package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.START;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans and contexts of every kind, the hostile among them. */
final class AnyPlan {
  private static final Goal OFFER =
      Goal.builder().id("g-1").text("Sign one of the two job offers").build();
  private static final List<String> PIECES = List.of(
      "Choose an offer",
      "choose an offer!",
      "How?",
      "TBD",
      "-",
      "\u200B",
      "[Name]",
      "{{x}}",
      "TODO",
      "TODO: more",
      "lorem ipsum",
      "مرحبا",
      "👩\u200D🚀",
      "\u202E",
      "\n",
      "\u001B[2J",
      "{observed}",
      "$1 %s",
      "");

  private AnyPlan() {}

  static Arbitrary<SessionPlan> plans() {
    return Combinators.combine(
            schedules(),
            contents(),
            stageParts(),
            texts().list().ofMaxSize(4),
            materials(),
            reviews())
        .as((schedule, content, stageParts, optional, materials, reviews) -> {
          SessionPlan.Builder plan = SessionPlan.builder().from(schedule);
          plan.from(content).from(stageParts).materials(materials).actionReviews(reviews);
          plan.stage(schedule.stage());
          optional.stream().skip(0).findFirst().ifPresent(plan::place);
          optional.stream().skip(1).findFirst().ifPresent(plan::channel);
          optional.stream().skip(2).findFirst().ifPresent(plan::background);
          optional.stream().skip(3).findFirst().ifPresent(plan::thanks);
          return plan.build();
        });
  }

  private static Arbitrary<SessionPlan> schedules() {
    Arbitrary<ZonedDateTime> starts = Combinators.combine(
            Arbitraries.longs().between(-1_000, 20_000),
            Arbitraries.of("Europe/Berlin", "Asia/Kathmandu", "Z"))
        .as((minutes, zone) -> NOW.plus(Duration.ofMinutes(minutes)).atZone(ZoneId.of(zone)));
    return Combinators.combine(
            starts.optional(),
            Arbitraries.longs().between(1, 200).map(Duration::ofMinutes).optional(),
            Arbitraries.of(true, false).optional(),
            moments().optional(),
            Arbitraries.of(Stage.values()).optional())
        .as((start, length, confirmed, shared, stage) -> SessionPlan.builder()
            .start(start)
            .length(length)
            .confirmed(confirmed)
            .sharedAt(shared)
            .stage(stage)
            .build());
  }

  private static Arbitrary<SessionPlan> contents() {
    Arbitrary<AgendaItem> items = Combinators.combine(
            Arbitraries.of(AgendaItem.Kind.values()),
            texts(),
            Arbitraries.integers().between(-20, 60))
        .as((kind, text, minutes) ->
            minutes < 1 ? AgendaItem.of(kind, text) : AgendaItem.of(kind, text, minutes));
    return Combinators.combine(
            texts().list().ofMaxSize(6),
            texts().list().ofMaxSize(12),
            items.list().ofMaxSize(8))
        .as((objectives, questions, agenda) -> SessionPlan.builder()
            .objectives(objectives)
            .questions(questions)
            .agendaItems(agenda)
            .build());
  }

  /** What is prepared for one stage alone; any of it may be there in any stage. */
  private static Arbitrary<SessionPlan> stageParts() {
    Arbitrary<List<String>> lists = texts().list().ofMaxSize(3);
    Arbitrary<Goal.Assessment> assessments = Combinators.combine(
            Arbitraries.of("g-1", "g-9"), Arbitraries.of(Goal.Assessment.Status.values()), texts())
        .as((goal, status, text) -> Goal.Assessment.of(goal, status, "So: " + text));
    Arbitrary<SessionPlan> words = Combinators.combine(
            texts().optional(),
            texts().optional(),
            texts().optional(),
            texts().optional(),
            texts().optional(),
            Arbitraries.of(SessionPlan.Help.values()).set().ofMaxSize(3))
        .as((progress, difficulty, asked, wish, tried, help) -> {
          SessionPlan.Builder plan = SessionPlan.builder()
              .progress(progress)
              .difficulty(difficulty)
              .feedbackAsked(asked)
              .contactWish(wish)
              .helpWanted(help);
          tried.ifPresent(text -> plan.putBlockedGoal("g-1", text));
          return plan.build();
        });
    return Combinators.combine(
            words,
            lists,
            lists,
            lists,
            assessments.list().ofMaxSize(2),
            Arbitraries.of(SessionPlan.Course.values()).optional(),
            Arbitraries.of(SessionPlan.Evaluation.values()).optional())
        .as((said, drafts, reflections, steps, assessed, course, evaluation) -> said.toBuilder()
            .draftGoals(drafts)
            .reflections(reflections)
            .futureSteps(steps)
            .successes(steps)
            .selfAssessments(assessed)
            .proposedCourse(course)
            .evaluation(evaluation)
            .build());
  }

  private static Arbitrary<List<Material>> materials() {
    return Combinators.combine(
            texts(), Arbitraries.integers().between(0, 12), moments().optional())
        .as((title, pages, shared) -> new Material("About " + title, pages, shared))
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<List<SessionPlan.ActionReview>> reviews() {
    return Combinators.combine(Arbitraries.of("a-1", "Call two former colleagues", "a-9"), texts())
        .as(SessionPlan.ActionReview::of)
        .list()
        .ofMaxSize(3);
  }

  static Arbitrary<SessionContext> contexts() {
    return Combinators.combine(
            activeContexts(), Arbitraries.of(Mentorship.Status.values()).optional())
        .as((context, status) -> begun(context).status(status).build());
  }

  static Arbitrary<SessionContext> activeContexts() {
    Arbitrary<Optional<Boolean>> answers = Arbitraries.of(true, false).optional();
    Arbitrary<SessionContext> goals = Combinators.combine(
            Arbitraries.of(List.of(List.of(OFFER), List.<Goal>of())).optional(),
            Arbitraries.integers().between(-1, 4),
            Arbitraries.integers().between(-1, 7),
            answers,
            answers,
            Arbitraries.of(List.of(List.of("salaries in engineering"), List.<String>of())),
            Arbitraries.of("Europe/Berlin", "America/New_York", "Pacific/Auckland")
                .map(ZoneId::of)
                .optional(),
            Arbitraries.of(DayOfWeek.values()).set())
        .as((active, sessions, held, helped, feedback, interests, zone, days) ->
            SessionContext.builder()
                .activeGoals(active)
                .sessionsSinceFeedback(
                    sessions < 0 ? OptionalInt.empty() : OptionalInt.of(sessions))
                .sessionsHeld(held < 0 ? OptionalInt.empty() : OptionalInt.of(held))
                .mentorHelped(helped)
                .mentorZone(zone)
                .mentorDays(days)
                .feedbackBothWays(feedback)
                .interests(interests)
                .build());
    return Combinators.combine(
            answers,
            answers,
            answers,
            Arbitraries.of(Stage.values()).optional(),
            Arbitraries.of(List.of(List.of(GoodSession.CALLS), List.<ActionItem>of()))
                .optional(),
            Arbitraries.of(START.toInstant(), START.plusDays(1).toInstant()).optional(),
            texts()
                .filter(text -> !text.isBlank() && !text.equals("\u200B") && !text.equals("\u202E"))
                .optional(),
            goals)
        .as((first, last, introduced, stage, actions, end, channel, known) -> begun(known)
            .firstSession(first)
            .finalSession(last)
            .introductionsExchanged(introduced)
            .stage(stage)
            .openActions(actions)
            .plannedEnd(end)
            .agreement(
                channel.map(named -> Agreement.builder().channel("By " + named).build()))
            .build());
  }

  private static SessionContext.Builder begun(SessionContext context) {
    SessionContext.Builder builder = SessionContext.builder();
    builder.from(context);
    return builder;
  }

  private static Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(-6_000, 6_000)
        .map(minutes -> NOW.plus(Duration.ofMinutes(minutes)));
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(3).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(
        pieces, Arbitraries.strings().ofMaxLength(30).filter(AnyPlan::isWellFormed));
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
  }
}
