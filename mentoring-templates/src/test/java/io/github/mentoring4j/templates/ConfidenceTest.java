package io.github.mentoring4j.templates;

import static io.github.mentoring4j.ActionItem.Ending.DROPPED;
import static io.github.mentoring4j.Session.Absentee.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.DecisionContext;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.Waiver;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What was said in confidence never gets into a message that was prefilled. Every text of the histories, the plan and the actions here is a
 * marker: one for what a message tells, or one for what stays where it is. A new text anywhere in the model needs one of the two.
 */
class ConfidenceTest {
  private static final String KEPT = "Qvkept";
  private static final String TOLD = "Qvtold";
  private static final String GOAL = TOLD + "Goal";
  private static final String SUCCESS = TOLD + "Success";
  private static final String AGENDA = TOLD + "Agenda";
  private static final List<String> ALL = List.of();

  private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");
  private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));
  private static final Instant LATER = NOW.plus(Duration.ofDays(320));
  private static final Actor.Person BY = Actor.person(KEPT + "MenteeId");
  private static final Actor.Person OTHER = Actor.person(KEPT + "MentorId");
  private static final Recipient HADDAD = Recipient.of("Leila Haddad");
  private static final Agreement TERMS = Agreement.builder()
      .channel(KEPT + "AgreedChannel")
      .confidentiality(KEPT + "Confidentiality")
      .ending(KEPT + "AgreedEnding")
      .addExcludedTopic(KEPT + "ExcludedTopic")
      .plannedEnd(NOW.plus(Duration.ofDays(300)))
      .build();

  /** A relationship on its way, whose unmet criteria are overridden for a reason. */
  private static final class Story {
    private final Lifecycle lifecycle = Lifecycle.of(
        LifecyclePolicy.standard().toBuilder().id(KEPT + "PolicyId").build());
    private final List<RecordedEvent> history = new ArrayList<>();
    private Mentorship pair;

    Story() {
      var proposed =
          new MentorshipEvent.Proposed(BEFORE, BY, BY.id(), OTHER.id(), kept("BeforeId"));
      Decision.Permitted begun = lifecycle.begin(KEPT + "PairId", proposed, NOW).orElseThrow();
      history.add(begun.recorded());
      pair = begun.next();
    }

    Story then(MentorshipEvent event) {
      DecisionContext now = DecisionContext.at(NOW).overriding(why("Override"));
      Decision.Permitted permitted = lifecycle.decide(pair, event, now).orElseThrow();
      history.add(permitted.recorded());
      pair = permitted.next();
      return this;
    }
  }

  private static Story begun() {
    Story story = new Story();
    story.then(new MentorshipEvent.Accepted(BEFORE, OTHER));
    story.then(new MentorshipEvent.AgreementReached(NOW, BY, TERMS));
    story.then(new MentorshipEvent.AgreementReached(NOW, OTHER, TERMS));
    for (String id : List.of("Two", "Three", "Five")) {
      story.then(new MentorshipEvent.GoalSet(NOW, BY, goal(id, GOAL + id)));
    }
    story.then(new MentorshipEvent.GoalSet(NOW, BY, goal("One", KEPT + "GoalBefore")));
    story.then(new MentorshipEvent.GoalSet(NOW, BY, goal("Four", KEPT + "GoalDropped")));
    Goal revised = goal("One", GOAL + "One");
    story.then(new MentorshipEvent.GoalRevised(NOW, BY, revised, why("Revised")));
    story.then(step("GoalOne", true)).then(step("GoalTwo", false));
    story.then(action("Done", AGENDA + "ActionDone")).then(action("Open", KEPT + "ActionOpen"));
    story.then(action("Old", KEPT + "ActionOld"));
    story.then(new MentorshipEvent.ActionClosed(NOW, BY, KEPT + "ActionOld", DROPPED));
    story.then(planned("Held", 3)).then(planned("Missed", 2)).then(planned("Cancelled", 1));
    story.then(new MentorshipEvent.SessionHeld(NOW, BY, KEPT + "SessionHeld"));
    story.then(new MentorshipEvent.SessionMissed(NOW, BY, KEPT + "SessionMissed", BOTH));
    story.then(new MentorshipEvent.SessionHeld(NOW, BY, session("Whole", 5)));
    story.then(new MentorshipEvent.SessionMissed(NOW, BY, session("WholeMissed", 4), BOTH));
    String cancelled = KEPT + "SessionCancelled";
    story.then(new MentorshipEvent.SessionRescheduled(NOW, BY, cancelled, LATER, why("New")));
    story.then(new MentorshipEvent.SessionCancelled(NOW, BY, cancelled, why("Not")));
    story.then(move(Stage.LEARNING_AND_DEVELOPMENT)).then(move(Stage.PROGRESS_AND_REFLECTION));
    story.then(move(Stage.LEARNING_AND_DEVELOPMENT));
    story.then(assessed("One", Status.NOT_MET, KEPT + "EvidenceBefore"));
    story.then(assessed("One", Status.PARTLY_MET, GOAL + "EvidenceOne"));
    story.then(assessed("Two", Status.NOT_MET, GOAL + "EvidenceTwo"));
    story.then(assessed("Three", Status.MET, GOAL + "EvidenceThree"));
    story.then(assessed("Four", Status.DROPPED, KEPT + "WhyDropped"));
    story.then(new MentorshipEvent.Extended(NOW, BY, LATER, why("Extended")));
    story.then(new MentorshipEvent.Paused(NOW, BY, Optional.of(LATER), Optional.of(why("Paused"))));
    story.then(new MentorshipEvent.Resumed(NOW, BY));
    for (Noted.Kind kind : Noted.Kind.values()) {
      story.then(new Noted(NOW, BY, kind, marker(kind) + "OfMentee"));
      story.then(new Noted(NOW, OTHER, kind, marker(kind) + "OfMentor"));
    }
    return story;
  }

  private static List<Story> stories() {
    Story completed = begun().then(move(Stage.TRANSITION_AND_CLOSURE));
    return List.of(
        new Story().then(new MentorshipEvent.Declined(NOW, OTHER, why("Declined"))),
        new Story().then(new MentorshipEvent.Withdrawn(NOW, BY, why("Withdrawn"))),
        new Story().then(new MentorshipEvent.Expired(NOW, Actor.programme(KEPT + "Staff"))),
        new Story()
            .then(new MentorshipEvent.Superseded(
                NOW, Actor.programme(KEPT + "Staff"), kept("NextId"))),
        begun(),
        begun().then(new MentorshipEvent.Ended(NOW, BY, why("Ended"))),
        completed.then(new MentorshipEvent.Completed(NOW, BY)));
  }

  private static Reason why(String what) {
    return Reason.ofCode(KEPT + "Code" + what, KEPT + "Why" + what);
  }

  private static Optional<String> kept(String what) {
    return Optional.of(KEPT + what);
  }

  private static String marker(Noted.Kind kind) {
    return switch (kind) {
      case SUCCESS -> SUCCESS;
      case FEEDBACK, REFLECTION, FUTURE_PLAN, CONTACT_CHOICE, EVALUATION, THANKS ->
        KEPT + "Noted" + kind;
    };
  }

  private static Goal goal(String id, String text) {
    return Goal.builder()
        .id(KEPT + "Goal" + id)
        .text(text)
        .measure(KEPT + "Measure")
        .build();
  }

  private static MentorshipEvent step(String goal, boolean taken) {
    return new MentorshipEvent.StepLogged(NOW, BY, KEPT + goal, taken, KEPT + "Step" + taken);
  }

  private static MentorshipEvent assessed(String goal, Status status, String text) {
    Goal.Assessment assessment = Goal.Assessment.of(KEPT + "Goal" + goal, status, text);
    return new MentorshipEvent.GoalAssessed(NOW, BY, assessment);
  }

  private static MentorshipEvent action(String id, String text) {
    return new MentorshipEvent.ActionAgreed(
        NOW, BY, ActionItem.builder().id(KEPT + "Action" + id).text(text).build());
  }

  private static MentorshipEvent planned(String id, int hoursAgo) {
    return new MentorshipEvent.SessionPlanned(NOW, BY, session(id, hoursAgo));
  }

  private static Session session(String id, int hoursAgo) {
    return Session.builder()
        .id(KEPT + "Session" + id)
        .start(NOW.minus(Duration.ofHours(hoursAgo)))
        .build();
  }

  private static MentorshipEvent move(Stage stage) {
    return new MentorshipEvent.StageEntered(NOW, BY, stage, why("Moved"));
  }

  private static List<ActionItem> actions() {
    return begun().pair.openActions();
  }

  private static SessionPlan plan() {
    SessionPlan.Builder plan = SessionPlan.builder()
        .start(ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]"))
        .length(Duration.ofMinutes(45))
        .place(AGENDA + "Place")
        .channel(KEPT + "Channel")
        .addObjectives(AGENDA + "Objective", KEPT + "SecondObjective")
        .addQuestions(AGENDA + "FirstQuestion", AGENDA + "SecondQuestion")
        .addMaterial(SessionPlan.Material.of(AGENDA + "Material", 3))
        .background(KEPT + "Background")
        .thanks(KEPT + "Thanks")
        .addDraftGoal(KEPT + "DraftGoal")
        .progress(KEPT + "Progress")
        .putBlockedGoal(KEPT + "GoalTwo", KEPT + "WhatWasTried")
        .feedbackAsked(KEPT + "FeedbackAsked")
        .addSelfAssessment(
            Goal.Assessment.of(KEPT + "GoalOne", Status.MET, KEPT + "SelfAssessment"))
        .addReflection(KEPT + "Reflection")
        .addSuccess(KEPT + "PlannedSuccess")
        .addFutureStep(KEPT + "FutureStep")
        .contactWish(KEPT + "ContactWish")
        .addWaiver(new Waiver(KEPT + "Rule", kept("WaivedPath"), KEPT + "WhyWaived"));
    for (AgendaItem.Kind kind : AgendaItem.Kind.values()) {
      String text = (kind == AgendaItem.Kind.TOPIC ? AGENDA : KEPT) + "Point" + kind;
      plan.addAgendaItem(
          AgendaItem.builder().kind(kind).text(text).goal(KEPT + "GoalOne").build());
    }
    for (SessionPlan.ActionReview.Status status : SessionPlan.ActionReview.Status.values()) {
      plan.addActionReview(review(status));
    }
    return plan.addActionReview(
            SessionPlan.ActionReview.of(AGENDA + "ActionNoted again", AGENDA + "NoteAlone"))
        .build();
  }

  private static SessionPlan.ActionReview review(SessionPlan.ActionReview.Status status) {
    SessionPlan.ActionReview.Builder review = SessionPlan.ActionReview.builder();
    review = switch (status) {
      case DONE -> review.action(KEPT + "ActionDone").note(AGENDA + "NoteOfDone");
      case UNDER_WAY -> review.action(AGENDA + "ActionBegun again").note(AGENDA + "NoteOfBegun");
      case NOT_BEGUN -> review.action(KEPT + "ActionOpen").note(KEPT + "WhyNotBegun");
      case DROPPED -> review.action(KEPT + "ActionGivenUp").note(KEPT + "WhyGivenUp");
    };
    return review.status(status).handOverTo(KEPT + "HandOverTo").build();
  }

  @Test
  void everyTypeOfEventHasItsPlaceInTheStories() {
    assertThat(stories())
        .flatExtracting(story -> story.history)
        .extracting(recorded -> recorded.event().type())
        .contains(MentorshipEvent.Type.values());
  }

  @Test
  void everyTextOfTheModelIsMarkedAsToldOrKept() {
    Map<String, Set<String>> texts = new TreeMap<>();
    stories().forEach(story -> story.history.forEach(recorded -> read("history", recorded, texts)));
    read("plan", plan(), texts);
    read("actions", actions(), texts);

    texts.forEach((path, found) -> {
      assertThat(found).as(path).allMatch(text -> text.startsWith(KEPT) || text.startsWith(TOLD));
      assertThat(texts.entrySet())
          .as(path)
          .anyMatch(part -> part.getKey().startsWith(path) && !part.getValue().isEmpty());
    });
  }

  @Test
  void aSessionAgendaTellsNothingThatWasSaidInConfidence() {
    SessionAgenda note = SessionAgenda.from(plan(), actions())
        .language(Optional.empty())
        .recipient(HADDAD)
        .sender("Mira")
        .build();

    assertThat(told(TOLD, ALL, note))
        .isEqualTo(told(AGENDA, ALL, plan(), actions()))
        .hasSize(12);
    tellsNothingElse(note, "Europe/Warsaw", "16");
  }

  @Test
  void aProgressUpdateTellsNothingThatWasSaidInConfidence() {
    for (Story story : stories()) {
      ProgressUpdate.Builder builder =
          ProgressUpdate.from(story.pair).recipient(HADDAD).sender("Mira").addQuestion("Why?");
      boolean hasGoals = !story.pair.goals().isEmpty();
      ProgressUpdate update =
          (hasGoals ? builder : builder.addGoal("A list", Status.MET, "seen", "go on")).build();
      Set<String> goals = told(GOAL, ALL, story.history.toArray());

      assertThat(told(TOLD, ALL, update)).isEqualTo(goals).hasSize(hasGoals ? 7 : 0);
      tellsNothingElse(update);
    }
  }

  @Test
  void closingThanksTellNothingThatWasSaidInConfidence() {
    for (Story story : stories()) {
      ClosingThanks.Builder builder = ClosingThanks.from(story.history)
          .recipient(HADDAD)
          .sender("Mira")
          .difference("You asked")
          .next("go on");
      Set<String> successes = told(SUCCESS, ALL, story.history.toArray());
      ClosingThanks thanks =
          (successes.isEmpty() ? builder.addAchievement("A list") : builder).build();

      assertThat(told(TOLD, ALL, thanks))
          .isEqualTo(successes)
          .hasSize(story.pair.goals().isEmpty() ? 0 : 2);
      tellsNothingElse(thanks);
    }
  }

  private static void tellsNothingElse(MessageInput input, String... facts) {
    for (Channel channel : Channels.of(input)) {
      for (Locale locale : MessageComposer.standard().languages()) {
        for (Format format : Format.values()) {
          for (Formality formality : Formality.values()) {
            MessageOptions.Builder options = Channels.options(channel, locale).toBuilder()
                .subjectLimit(Optional.empty())
                .bodyLimit(Optional.empty());
            Message message = MessageComposer.standard()
                .compose(input, options.format(format).formality(formality).build());
            String text = message.subject().orElse("") + "\n" + message.body();
            assertThat(text).doesNotContainIgnoringCase(KEPT);
            assertThat(told(TOLD, message.dropped(), input)).allMatch(text::contains);
            assertThat(facts).allMatch(text::contains);
            if (channel == Channel.EMAIL) {
              assertThat(message.dropped()).isEmpty();
            }
          }
        }
      }
    }
  }

  /** Returns the markers in these sources, except those of parts that found no place. */
  private static Set<String> told(String marker, List<String> dropped, Object... sources) {
    Map<String, Set<String>> texts = new TreeMap<>();
    Arrays.stream(sources).forEach(source -> read("source", source, texts));
    return texts.entrySet().stream()
        .filter(entry -> !dropped.contains(entry.getKey().split("[.:]", -1)[1]))
        .flatMap(entry -> entry.getValue().stream())
        .filter(text -> text.startsWith(marker))
        .collect(Collectors.toSet());
  }

  /** Reads every text in a value, by its path; a path whose text is nowhere given has none. */
  private static void read(String path, Object value, Map<String, Set<String>> texts) {
    if (value instanceof String text) {
      texts.computeIfAbsent(path, key -> new TreeSet<>()).add(text);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(within -> read(path, within, texts));
    } else if (value instanceof Iterable<?> list) {
      list.forEach(within -> read(path, within, texts));
    } else if (value instanceof Map<?, ?> map) {
      read(path, map.keySet(), texts);
      read(path, map.values(), texts);
    } else if (isOfTheModel(value.getClass())) {
      String type = value instanceof Record ? ":" + value.getClass().getSimpleName() : "";
      parts(value.getClass()).forEach(part -> read(path + type, part, value, texts));
    }
  }

  /** Lists the components of a record, or the attributes of what a builder made. */
  private static Stream<Method> parts(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor);
    }
    return Arrays.stream(type.getSuperclass().getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 0 && !isMaker(method));
  }

  private static boolean isMaker(Method method) {
    return Modifier.isStatic(method.getModifiers()) || method.getName().equals("toBuilder");
  }

  private static void read(String path, Method part, Object value, Map<String, Set<String>> texts) {
    String name = path + "." + part.getName();
    if (isTextual(part.getGenericReturnType())) {
      texts.computeIfAbsent(name, key -> new TreeSet<>());
    }
    try {
      read(name, part.invoke(value), texts);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  private static boolean isTextual(Type type) {
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments()).anyMatch(ConfidenceTest::isTextual)
        : type == String.class
            || (type != Actor.class && type instanceof Class<?> own && isOfTheModel(own));
  }

  private static boolean isOfTheModel(Class<?> type) {
    return type.getName().startsWith("io.github.mentoring4j.") && !type.isEnum();
  }
}
