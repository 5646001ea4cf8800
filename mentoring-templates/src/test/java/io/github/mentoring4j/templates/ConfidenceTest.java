package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.ConfidentialStory.AGENDA;
import static io.github.mentoring4j.templates.ConfidentialStory.GOAL;
import static io.github.mentoring4j.templates.ConfidentialStory.KEPT;
import static io.github.mentoring4j.templates.ConfidentialStory.SUCCESS;
import static io.github.mentoring4j.templates.ConfidentialStory.TOLD;
import static io.github.mentoring4j.templates.ConfidentialStory.kept;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
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
import java.time.ZonedDateTime;
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
  private static final List<String> ALL = List.of();

  /** A goal that nobody has assessed: an update has nothing to say of it. */
  private static final String NOT_ASSESSED = GOAL + "Five";

  private static final Recipient HADDAD = Recipient.of("Leila Haddad");

  private static List<ActionItem> actions() {
    return ConfidentialStory.begun().pair().openActions();
  }

  private static SessionPlan plan() {
    SessionPlan.Builder plan = SessionPlan.builder()
        .start(ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]"))
        .length(Duration.ofMinutes(45))
        .place(AGENDA + "Place")
        .channel(KEPT + "Channel")
        .addObjectives(AGENDA + "Objective", KEPT + "SecondObjective")
        .addQuestions(AGENDA + "FirstQuestion", AGENDA + "SecondQuestion")
        .addMaterial(Material.of(AGENDA + "Material", 3))
        .background(KEPT + "Background")
        .thanks(KEPT + "Thanks")
        .addDraftGoal(KEPT + "DraftGoal")
        .progress(KEPT + "Progress")
        .difficulty(KEPT + "Difficulty")
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
    assertThat(ConfidentialStory.all())
        .flatExtracting(story -> story.history())
        .extracting(recorded -> recorded.event().type())
        .contains(MentorshipEvent.Type.values());
  }

  @Test
  void everyTextOfTheModelIsMarkedAsToldOrKept() {
    Map<String, Set<String>> texts = new TreeMap<>();
    ConfidentialStory.all()
        .forEach(story -> story.history().forEach(recorded -> read("history", recorded, texts)));
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
    tellsNothingElse(note, "Warsaw", "16");
  }

  @Test
  void aProgressUpdateTellsNothingThatWasSaidInConfidence() {
    for (ConfidentialStory story : ConfidentialStory.all()) {
      ProgressUpdate.Builder builder =
          ProgressUpdate.from(story.pair()).recipient(HADDAD).sender("Mira").addQuestion("Why?");
      boolean hasGoals = !story.pair().goals().isEmpty();
      ProgressUpdate update =
          (hasGoals ? builder : builder.addGoal("A list", Status.MET, "seen", "go on")).build();
      Set<String> goals = new TreeSet<>(told(GOAL, ALL, story.history().toArray()));
      goals.remove(NOT_ASSESSED);

      assertThat(told(TOLD, ALL, update)).isEqualTo(goals).hasSize(hasGoals ? 6 : 0);
      tellsNothingElse(update);
    }
  }

  @Test
  void closingThanksTellNothingThatWasSaidInConfidence() {
    for (ConfidentialStory story : ConfidentialStory.all()) {
      ClosingThanks.Builder builder = ClosingThanks.from(story.history())
          .recipient(HADDAD)
          .sender("Mira")
          .difference("You asked")
          .next("go on");
      Set<String> successes = told(SUCCESS, ALL, story.history().toArray());
      ClosingThanks thanks =
          (successes.isEmpty() ? builder.addAchievement("A list") : builder).build();

      assertThat(told(TOLD, ALL, thanks))
          .isEqualTo(successes)
          .hasSize(story.pair().goals().isEmpty() ? 0 : story.pair().closing().isPresent() ? 3 : 2);
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
