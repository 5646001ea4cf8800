package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.LifecycleWalks.Impulse;
import io.github.mentoring4j.LifecycleWalks.Walk;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whoever does exactly what the findings of a blocked move ask for may make the move. */
class LifecycleSufficiencyProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  private static final List<String> MENDED = List.of(
      "sessions-held.at-least",
      "agreement-confirmations.at-least",
      "goals-open.at-least",
      "goals-open.at-most",
      "goals-without-measure-or-date.none",
      "sessions-held-in-visit.at-least",
      "goals-without-step.none",
      "feedback-by-mentor-in-visit.at-least",
      "goals-without-status.none",
      "reflections-in-visit.at-least",
      "feedback-by-mentee-in-visit.at-least",
      "actions-open.none",
      "evaluations-by-mentee-in-visit.at-least",
      "successes.at-least",
      "future-plans-in-visit.at-least",
      "contact-choices-in-visit.at-least",
      "thanks-by-mentee-in-visit.at-least");

  private Mentorship pair = LIFECYCLE
      .begin(
          "m-1",
          new MentorshipEvent.Proposed(LifecycleWalks.START, LifecycleWalks.ADA, "ada", "grace"),
          LifecycleWalks.START)
      .orElseThrow()
      .next();

  private LifecycleFacts facts = new LifecycleFacts(List.of());
  private Instant now = LifecycleWalks.START;

  @Property(tries = 800)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void permitsTheMoveOnceTheFindingsAreMended(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 99) int variant) {
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Assume.that(walk.facts().status() == Mentorship.Status.ACTIVE);
    start(walk);
    if (variant % 8 == 7) {
      facts.openGoals().forEach(goal -> drop(goal.id()));
    } else if (!pair.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE))) {
      addGoals(variant % 8);
    }
    Decision before = LIFECYCLE.advance(pair, LifecycleWalks.ADA, now);
    for (Finding finding : before.findings()) {
      mend(finding, variant);
      Statistics.label("mended").collect(finding.code());
    }
    assertThat(LIFECYCLE.advance(pair, LifecycleWalks.ADA, now).isPermitted())
        .as("%s", before.findings())
        .isTrue();
    Statistics.label("mended")
        .coverage(coverage -> MENDED.forEach(code -> coverage.check(code).count(c -> c >= 1)));
  }

  private void start(Walk walk) {
    pair = walk.end();
    facts = walk.facts();
    now = walk.now().isBefore(pair.lastEventAt()) ? pair.lastEventAt() : walk.now();
  }

  private void addGoals(int more) {
    for (int i = 0; i < more; i++) {
      happens(
          new GoalSet(now, LifecycleWalks.ADA, LifecycleImpulses.goal("more-" + i, i % 3 != 0)));
    }
  }

  private void happens(MentorshipEvent event) {
    pair = LIFECYCLE.decide(pair, event, now).orElseThrow().next();
    facts = facts.and(event);
  }

  private void mend(Finding finding, int variant) {
    switch (finding.code()) {
      case "sessions-held.at-least", "sessions-held-in-visit.at-least" -> {
        for (long missing = missing(finding); missing > 0; ) {
          MentorshipEvent event = LifecycleImpulses.remedy(finding.code(), facts, now, variant);
          happens(event);
          missing -= event instanceof SessionHeld ? 1 : 0;
        }
      }
      case "agreement-confirmations.at-least" -> {
        while (facts.terms().yes().size() < 2) {
          happens(LifecycleImpulses.remedy(finding.code(), facts, now, variant));
        }
      }
      case "goals-without-measure-or-date.none" -> {
        for (String goal :
            finding.subjects().stream().filter(id -> !facts.isSettled(id)).toList()) {
          happens(new GoalRevised(
              now, LifecycleWalks.ADA, LifecycleImpulses.goal(goal, true), "It was too vague"));
        }
      }
      case "goals-open.at-most" -> {
        List<Goal> open = facts.openGoals();
        open.subList(0, (int) -missing(finding)).forEach(goal -> drop(goal.id()));
      }
      default -> {
        long times =
            finding.subjects().isEmpty() ? missing(finding) : finding.subjects().size();
        for (long i = 0; i < times; i++) {
          happens(LifecycleImpulses.remedy(finding.code(), facts, now, variant));
        }
      }
    }
  }

  private void drop(String goal) {
    happens(new GoalAssessed(
        now,
        LifecycleWalks.GRACE,
        Assessment.of(goal, Assessment.Status.DROPPED, "Another one matters more")));
  }

  private static long missing(Finding finding) {
    return count(finding.required().orElseThrow()) - count(finding.observed().orElseThrow());
  }

  private static long count(Finding.Fact fact) {
    return ((Finding.Fact.Count) fact).value();
  }

  @Property(tries = 200)
  void isContentWithAnyOneAlternative(
      @ForAll(supplier = LifecycleWalks.ShortWalks.class) List<Impulse> impulses,
      @ForAll @IntRange(max = 2) int choice) {
    Criterion either = Criterion.anyOf(
        Criterion.atLeast(Evidence.SUCCESSES, 9),
        Criterion.atLeast(Evidence.REFLECTIONS_IN_VISIT, 8),
        Criterion.allOf(
            Criterion.atLeast(Evidence.FUTURE_PLANS_IN_VISIT, 6),
            Criterion.atLeast(Evidence.CONTACT_CHOICES_IN_VISIT, 7)));
    Lifecycle free = Lifecycle.of(LifecyclePolicy.builder()
        .id("either")
        .addLearningCriterion(either)
        .addReflectionCriterion(either)
        .addClosureCriterion(either)
        .addCompletionCriterion(either)
        .build());
    Walk walk = LifecycleWalks.run(LIFECYCLE, impulses);
    Assume.that(walk.facts().status() == Mentorship.Status.ACTIVE);
    start(walk);
    Decision decision = free.advance(pair, LifecycleWalks.GRACE, now);
    Assume.that(!decision.isPermitted());
    Finding finding = decision.findings().get(0);
    assertThat(decision.findings()).hasSize(1);
    assertThat(finding.code()).isEqualTo("any-of");
    mendPart(LifecycleWalks.pick(finding.parts(), choice));
    assertThat(free.advance(pair, LifecycleWalks.GRACE, now).isPermitted())
        .as("%s", finding)
        .isTrue();
  }

  private void mendPart(Finding part) {
    Noted.Kind kind = switch (part.code()) {
      case "successes.at-least" -> Noted.Kind.SUCCESS;
      case "reflections-in-visit.at-least" -> Noted.Kind.REFLECTION;
      case "future-plans-in-visit.at-least" -> Noted.Kind.FUTURE_PLAN;
      case "contact-choices-in-visit.at-least" -> Noted.Kind.CONTACT_CHOICE;
      case "all-of" -> {
        part.parts().forEach(this::mendPart);
        yield Noted.Kind.THANKS;
      }
      default -> throw new AssertionError("unexpected: " + part);
    };
    long times = part.code().equals("all-of") ? 0 : missing(part);
    for (long i = 0; i < times; i++) {
      happens(new Noted(now, LifecycleWalks.GRACE, kind));
    }
  }
}
