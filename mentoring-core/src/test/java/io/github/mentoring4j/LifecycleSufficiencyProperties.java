package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Doing exactly what the findings of a blocked move ask permits the move. */
@Domain(MentoringDomain.class)
class LifecycleSufficiencyProperties {
  private static final List<String> MENDED = List.of(
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

  @Property(tries = 800)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void permitsTheMoveOnceTheFindingsAreMended(
      @ForAll Walk walk, @ForAll @IntRange(max = 99) int variant) {
    MentorshipStory story = started(walk);
    if (variant % 8 == 7) {
      story = dropped(story, openGoals(story));
    } else if (!story.mentorship().stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
      story = withMoreGoals(story, variant % 8);
    }
    List<Finding> findings = story.whenAdvanced().decision().findings();
    for (Finding finding : findings) {
      story = mended(story, finding, variant);
      Statistics.label("mended").collect(finding.code());
    }
    story.whenAdvanced().thenPermitted();
    Statistics.label("mended")
        .coverage(coverage -> MENDED.forEach(code -> coverage.check(code).count(c -> c >= 1)));
  }

  /** A pair that is active and has room for more. */
  private static MentorshipStory started(Walk walk) {
    Assume.that(walk.end().status() == Mentorship.Status.ACTIVE);
    Assume.that(walk.end().goals().size() < 40 && walk.end().plannedSessions().size() < 40);
    return MentorshipStory.given(History.of(walk.history()));
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

  private static MentorshipStory mended(MentorshipStory story, Finding finding, int variant) {
    Actor mentee = Actor.person(story.mentorship().mentee());
    Actor mentor = Actor.person(story.mentorship().mentor());
    List<String> subjects = finding.subjects();
    return switch (finding.code()) {
      case "sessions-held.at-least", "sessions-held-in-stage.at-least" ->
        each(more(finding), story, MentorshipStory::session);
      case "agreement-confirmations.at-least" ->
        story.agreed(Agreement.builder().channel("call " + story.now()).build());
      case "goals-open.at-least" -> each(more(finding), story, MentorshipStory::goal);
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

  @Property(tries = 200)
  void isContentWithAnyOneAlternative(@ForAll Walk walk, @ForAll @IntRange(max = 2) int choice) {
    Criterion either = Criterion.anyOf(
        Criterion.atLeast(Evidence.SUCCESSES, 9),
        Criterion.atLeast(Evidence.REFLECTIONS_IN_STAGE, 8),
        Criterion.allOf(
            Criterion.atLeast(Evidence.FUTURE_PLANS_IN_STAGE, 6),
            Criterion.atLeast(Evidence.CONTACT_CHOICES_IN_STAGE, 7)));
    LifecyclePolicy free = LifecyclePolicy.builder()
        .id("either")
        .addLearningCriterion(either)
        .addReflectionCriterion(either)
        .addClosureCriterion(either)
        .addCompletionCriterion(either)
        .build();
    MentorshipStory story = started(walk).under(free);
    List<Finding> findings = story.whenAdvanced().decision().findings();
    Assume.that(!findings.isEmpty());
    assertThat(findings).extracting(Finding::code).containsExactly("any-of");
    List<Finding> parts = findings.get(0).parts();
    Finding part = parts.get(choice % parts.size());
    List<Finding> todo = part.code().equals("all-of") ? part.parts() : List.of(part);
    for (Finding one : todo) {
      story = noted(story, one, walk.mentor());
    }
    story.whenAdvanced().thenPermitted();
  }
}
