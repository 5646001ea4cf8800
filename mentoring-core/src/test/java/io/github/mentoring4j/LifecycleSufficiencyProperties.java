package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Walk;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Doing exactly what the errors of a blocked move ask permits the move, and doing all that is asked permits it without a warning. */
@Domain(MentoringDomain.class)
class LifecycleSufficiencyProperties {
  private static final List<String> REQUIRED = List.of(
      "sessions-held.at-least",
      "agreement-confirmations.at-least",
      "goals-open.at-least",
      "goals-open.at-most",
      "goals-without-measure-or-date.none",
      "sessions-held-in-stage.at-least",
      "goals-without-step.none",
      "feedback-by-mentor-in-stage.at-least",
      "goals-without-status.none",
      "reflections-in-stage.at-least",
      "feedback-by-mentee-in-stage.at-least",
      "actions-open.none",
      "evaluations-by-mentee-in-stage.at-least",
      "successes.at-least",
      "future-plans-in-stage.at-least",
      "contact-choices-in-stage.at-least",
      "thanks-by-mentee-in-stage.at-least");
  private static final List<String> RECOMMENDED = List.of(
      "sessions-held.at-least",
      "goals-without-measure-or-date.none",
      "sessions-held-in-stage.at-least",
      "goals-without-step.none",
      "feedback-by-mentor-in-stage.at-least",
      "goals-without-status.none",
      "reflections-in-stage.at-least",
      "feedback-by-mentee-in-stage.at-least",
      "successes.at-least",
      "future-plans-in-stage.at-least",
      "contact-choices-in-stage.at-least",
      "thanks-by-mentee-in-stage.at-least");
  private static final List<LifecyclePolicy> PRESETS = List.of(
      LifecyclePolicy.standard(), LifecyclePolicy.thorough(), LifecyclePolicy.singleSession());

  /** Errors are what stands in the way, all of it and nothing more; warnings are what is left to do. */
  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void permitsTheMoveOnceTheErrorsAreMendedAndIsContentOnceAllIs(
      @ForAll Walk walk,
      @ForAll @IntRange(max = 999) int variant,
      @ForAll @IntRange(max = 99) int place) {
    MentorshipStory story =
        prepared(started(walk, place).under(PRESETS.get(variant % 3)), variant / 3);
    boolean isEarly = variant % 4 == 3;
    Decision decision = decided(story, isEarly);
    List<Finding> asked = asked(decision);
    List<Finding> errors = errors(decision);
    assertThat(decision.isPermitted()).isEqualTo(errors.isEmpty());

    Decision enough = decided(mended(story, errors, variant), isEarly);
    assertThat(errors(enough)).isEmpty();
    assertThat(codes(asked)).containsAll(codes(asked(enough)));
    Decision all = decided(mended(story, asked, variant), isEarly);
    assertThat(all.isPermitted()).isTrue();
    assertThat(asked(all)).isEmpty();
    if (!errors.isEmpty()) {
      leavesNoneOut(story, errors, variant, isEarly);
    }
    asked.forEach(one -> Statistics.label("mended").collect(one.code(), one.severity()));
    Statistics.label("mended").coverage(coverage -> {
      REQUIRED.forEach(code -> coverage.check(code, Severity.ERROR).count(c -> c >= 1));
      RECOMMENDED.forEach(code -> coverage.check(code, Severity.WARNING).count(c -> c >= 1));
    });
  }

  /** As long as one of the errors is left as it is, it stands in the way. Goals are several things at once. */
  private static void leavesNoneOut(
      MentorshipStory story, List<Finding> errors, int variant, boolean isEarly) {
    Finding left = any(errors.toArray(Finding[]::new), variant / 7);
    Decision decision = decided(mended(story, without(errors, left), variant), isEarly);
    if (!left.code().startsWith("goals-")) {
      assertThat(codes(errors(decision))).contains(left.code());
    }
  }

  private static List<Finding> without(List<Finding> findings, Finding one) {
    return findings.stream().filter(finding -> !finding.equals(one)).toList();
  }

  /** To the next stage, or to the completion; or straight to the last stage where that leads on. */
  private static Decision decided(MentorshipStory story, boolean isEarly) {
    Mentorship pair = story.mentorship();
    boolean isFirstOrSecond = pair.stage().orElseThrow().number() <= 2;
    Actor mentee = Actor.person(pair.mentee());
    return isEarly && isFirstOrSecond
        ? story
            .when(new StageEntered(
                story.now(), mentee, Stage.TRANSITION_AND_CLOSURE, "All is said and done"))
            .decision()
        : story.whenAdvanced().decision();
  }

  /** What is asked for. The advice on what a completion leaves open asks for nothing. */
  private static List<Finding> asked(Decision decision) {
    return decision.findings().stream()
        .filter(finding -> !finding.code().startsWith("closing."))
        .toList();
  }

  private static List<Finding> errors(Decision decision) {
    return decision.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static Set<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).collect(Collectors.toSet());
  }

  /** Somewhere on a walk, a pair that is active and has room for more. */
  private static MentorshipStory started(Walk walk, int place) {
    List<Mentorship> active = walk.states().stream()
        .filter(state -> state.status() == Mentorship.Status.ACTIVE)
        .filter(state -> state.goals().size() < 40 && state.plannedSessions().size() < 40)
        .toList();
    Assume.that(!active.isEmpty());
    int length = Math.toIntExact(active.get(place % active.size()).revision());
    return MentorshipStory.given(History.of(walk.history().subList(0, length)));
  }

  private static MentorshipStory prepared(MentorshipStory story, int variant) {
    if (variant % 8 == 7) {
      return dropped(story, openGoals(story));
    }
    return story.mentorship().stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))
        ? story
        : withMoreGoals(story, variant % 8);
  }

  private static MentorshipStory withMoreGoals(MentorshipStory story, int more) {
    MentorshipStory longer = story;
    for (int i = 0; i < more; i++) {
      longer = longer.goal(i % 3 == 0 ? draftOf("more-" + i) : goalOf("more-" + i));
    }
    return longer;
  }

  private static List<String> openGoals(MentorshipStory story) {
    return story.mentorship().goals().stream()
        .filter(Goal.Progress::isOpen)
        .map(progress -> progress.goal().id())
        .toList();
  }

  private static MentorshipStory dropped(MentorshipStory story, List<String> goals) {
    return each(goals, story, (now, id) -> now.assessed(id, Goal.Assessment.Status.DROPPED));
  }

  private static MentorshipStory each(
      List<String> ids,
      MentorshipStory story,
      BiFunction<MentorshipStory, String, MentorshipStory> step) {
    MentorshipStory longer = story;
    for (String id : ids) {
      longer = step.apply(longer, id);
    }
    return longer;
  }

  private static MentorshipStory mended(
      MentorshipStory story, List<Finding> findings, int variant) {
    MentorshipStory longer = story;
    for (Finding finding : findings) {
      longer = mended(longer, finding, variant);
    }
    return longer;
  }

  private static MentorshipStory mended(MentorshipStory story, Finding finding, int variant) {
    Actor mentee = Actor.person(story.mentorship().mentee());
    Actor mentor = Actor.person(story.mentorship().mentor());
    List<String> subjects = finding.subjects();
    return switch (finding.code()) {
      case "sessions-held.at-least", "sessions-held-in-stage.at-least" ->
        each(more(finding), story, LifecycleSufficiencyProperties::met);
      case "agreement-confirmations.at-least" ->
        story.agreed(Agreement.builder().channel("call " + story.now()).build());
      case "goals-open.at-least" ->
        each(more(finding), story, (now, id) -> now.goal(id + now.mentorship().revision()));
      case "goals-open.at-most" ->
        dropped(story, openGoals(story).subList(0, (int) -missing(finding)));
      case "goals-without-measure-or-date.none" ->
        each(
            openOnes(story, subjects),
            story,
            (now, id) ->
                now.and(new GoalRevised(now.now(), mentee, goalOf(id), "It was too vague")));
      case "goals-without-step.none" -> each(subjects, story, MentorshipStory::step);
      case "goals-without-status.none" ->
        each(
            subjects,
            story,
            (now, id) -> now.assessed(id, any(Goal.Assessment.Status.values(), variant)));
      case "actions-open.none" ->
        each(
            subjects,
            story,
            (now, id) -> now.and(
                new ActionClosed(now.now(), mentee, id, any(ActionItem.Ending.values(), variant))));
      case "feedback-by-mentor-in-stage.at-least" -> noted(story, finding, mentor);
      default -> noted(story, finding, mentee);
    };
  }

  /** A session half an hour ago, to the nanosecond at a time of its own. */
  private static MentorshipStory met(MentorshipStory story, String id) {
    Mentorship pair = story.mentorship();
    Instant start = story.now().minusSeconds(1800).plusNanos(777 + pair.revision());
    return story.and(new SessionHeld(
        story.now(), Actor.person(pair.mentor()), sessionOf(id + pair.revision(), start)));
  }

  /** A goal that is too much may have been dropped before it is made clear. */
  private static List<String> openOnes(MentorshipStory story, List<String> goals) {
    return goals.stream().filter(openGoals(story)::contains).toList();
  }

  private static <T> T any(T[] choices, int variant) {
    return choices[variant % choices.length];
  }

  /** Fresh ids, as many as are missing. */
  private static List<String> more(Finding finding) {
    return LongStream.range(0, missing(finding))
        .mapToObj(number -> "mended-" + number)
        .toList();
  }

  private static MentorshipStory noted(MentorshipStory story, Finding finding, Actor by) {
    return each(more(finding), story, (now, id) -> now.noted(by, kind(finding.code())));
  }

  private static Noted.Kind kind(String code) {
    return Arrays.stream(Noted.Kind.values())
        .filter(kind -> code.replace('-', '_').toUpperCase(Locale.ROOT).startsWith(kind.name()))
        .findFirst()
        .orElseThrow();
  }

  private static long missing(Finding finding) {
    return count(finding.required().orElseThrow()) - count(finding.observed().orElseThrow());
  }

  private static long count(Finding.Fact fact) {
    return ((Finding.Fact.Count) fact).value();
  }

  /** Whether a choice is required or recommended, any one of it is enough. */
  @Property(tries = 300)
  void isContentWithAnyOneAlternative(
      @ForAll Walk walk,
      @ForAll @IntRange(max = 2) int choice,
      @ForAll boolean isRequired,
      @ForAll @IntRange(max = 99) int place) {
    Criterion either = Criterion.anyOf(
        Criterion.atLeast(Evidence.SUCCESSES, 9),
        Criterion.atLeast(Evidence.REFLECTIONS_IN_STAGE, 8),
        Criterion.allOf(
            Criterion.atLeast(Evidence.FUTURE_PLANS_IN_STAGE, 6),
            Criterion.atLeast(Evidence.CONTACT_CHOICES_IN_STAGE, 7)));
    MentorshipStory story = started(walk, place).under(everywhere(either, isRequired));
    boolean isEarly = choice == 1;
    Decision decision = decided(story, isEarly);
    Assume.that(!asked(decision).isEmpty());
    assertThat(decision.isPermitted()).isEqualTo(!isRequired);
    assertThat(asked(decision))
        .singleElement()
        .satisfies(one -> assertThat(one.code()).isEqualTo("any-of"))
        .satisfies(one ->
            assertThat(one.severity()).isEqualTo(isRequired ? Severity.ERROR : Severity.WARNING));
    List<Finding> parts = asked(decision).get(0).parts();
    Finding part = parts.get(choice % parts.size());
    List<Finding> todo = part.code().equals("all-of") ? part.parts() : List.of(part);
    for (Finding one : todo) {
      story = noted(story, one, walk.mentor());
    }
    Decision done = decided(story, isEarly);
    assertThat(done.isPermitted()).isTrue();
    assertThat(asked(done)).isEmpty();
  }

  private static LifecyclePolicy everywhere(Criterion criterion, boolean isRequired) {
    LifecyclePolicy.Builder policy = LifecyclePolicy.builder().id("either");
    if (isRequired) {
      policy
          .addLearningCriterion(criterion)
          .addReflectionCriterion(criterion)
          .addClosureCriterion(criterion)
          .addEarlyClosureCriterion(criterion)
          .addCompletionCriterion(criterion);
    } else {
      policy
          .addLearningRecommendation(criterion)
          .addReflectionRecommendation(criterion)
          .addClosureRecommendation(criterion)
          .addEarlyClosureRecommendation(criterion)
          .addCompletionRecommendation(criterion);
    }
    return policy.build();
  }
}
