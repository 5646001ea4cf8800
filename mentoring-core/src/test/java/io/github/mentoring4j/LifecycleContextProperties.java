package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.fixtures.Walk.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** The effect of an expected revision, an override, own evidence and another policy on a decision. */
@Domain(MentoringDomain.class)
class LifecycleContextProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final Evidence BADGES = Evidence.of("acme.badges", "badges earned");

  @Property(tries = 300)
  void refusesWhatWasDecidedOnAnotherRevision(
      @ForAll Walk walk, @ForAll @IntRange(min = 1, max = 40) int expected) {
    for (Step step : walk.steps()) {
      Instant now = step.context().now();
      Decision plain = LIFECYCLE.decide(step.before(), step.event(), now);
      Decision expecting = LIFECYCLE.decide(
          step.before(), step.event(), DecisionContext.at(now).expecting(expected));
      boolean isParty = !kind(plain).equals(Optional.of(Decision.Refused.Kind.WRONG_ACTOR));
      if (expected != step.before().revision() && isParty) {
        assertThat(kind(expecting)).contains(Decision.Refused.Kind.STALE_REVISION);
        Finding finding = expecting.findings().get(0);
        assertThat(expecting.findings()).hasSize(1);
        assertThat(finding.observed()).contains(Finding.Fact.count(step.before().revision()));
        assertThat(finding.required()).contains(Finding.Fact.count(expected));
      } else {
        assertThat(expecting).isEqualTo(plain);
      }
    }
  }

  @Property(tries = 400)
  void overridesRequiredCriteriaAndNothingElse(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      Instant now = step.context().now();
      Decision plain = LIFECYCLE.decide(step.before(), step.event(), now);
      Decision overridden = LIFECYCLE.decide(step.before(), step.event(), overriding(now));
      List<String> others = codes(without(plain, LifecycleContextProperties::isUnmetCriterion));
      if (plain instanceof Decision.Permitted permitted) {
        assertNothingIsOverridden(permitted, overridden);
      } else if (others.equals(codes(warnings(plain)))) {
        Decision.Permitted permitted = overridden.orElseThrow();
        assertThat(permitted.recorded().override()).contains(Reason.of("Both want to go on"));
        assertThat(permitted.recorded().policy()).contains(LIFECYCLE.policy().reference());
        assertThat(codes(asked(overridden))).as(step::toString).isEqualTo(codes(plain));
        assertWaived(plain, overridden);
        assertThat(History.apply(step.before(), permitted.recorded())).isEqualTo(permitted.next());
      } else {
        assertThat(codes(without(overridden, LifecycleContextProperties::isWaived)))
            .as(step::toString)
            .isEqualTo(others);
        assertWaived(plain, overridden);
      }
    }
  }

  /** What was unmet is waived, whether or not something else refuses the event. */
  private static void assertWaived(Decision plain, Decision overridden) {
    assertThat(codes(without(overridden, finding -> !isWaived(finding))))
        .isEqualTo(codes(without(plain, finding -> !isUnmetCriterion(finding))));
  }

  private static boolean isWaived(Finding finding) {
    return finding.result() == Finding.Result.WAIVED;
  }

  private static DecisionContext overriding(Instant now) {
    return DecisionContext.at(now).overriding("Both want to go on");
  }

  /** The reason is not recorded, and the decision says so beside all that it says without it. */
  private static void assertNothingIsOverridden(Decision.Permitted plain, Decision overridden) {
    Decision.Permitted permitted = overridden.orElseThrow();
    assertThat(permitted.recorded()).isEqualTo(plain.recorded());
    assertThat(permitted.next()).isEqualTo(plain.next());
    List<String> codes = new ArrayList<>(codes(plain));
    codes.add("override.not-needed");
    assertThat(codes(permitted)).isEqualTo(codes);
  }

  /** Where the policy says so, an override by a side is one error more, if there is anything to override. */
  @Property(tries = 300)
  void leavesOverridingToTheProgrammeWhereThePolicySaysSo(@ForAll Walk walk) {
    Lifecycle strict = Lifecycle.of(LifecyclePolicy.standard().toBuilder()
        .id("standard")
        .isOverridingByProgrammeOnly(true)
        .build());
    for (Step step : walk.steps()) {
      Instant now = step.context().now();
      Decision plain = LIFECYCLE.decide(step.before(), step.event(), now);
      Decision strictly = strict.decide(step.before(), step.event(), overriding(now));
      boolean isUnmet =
          plain.findings().stream().anyMatch(LifecycleContextProperties::isUnmetCriterion);
      if (!isUnmet || step.event().by() instanceof Actor.Programme) {
        assertThat(strictly)
            .isEqualTo(LIFECYCLE.decide(step.before(), step.event(), overriding(now)));
      } else {
        assertThat(kind(strictly)).contains(Decision.Refused.Kind.WRONG_ACTOR);
        assertThat(codes(strictly))
            .startsWith("override.programme-needed")
            .filteredOn(code -> !code.equals("override.programme-needed"))
            .isEqualTo(codes(plain));
      }
    }
  }

  private static boolean isUnmetCriterion(Finding finding) {
    return finding.severity() == Finding.Severity.ERROR && isCriterion(finding.code());
  }

  private static boolean isCriterion(String code) {
    boolean isNone = code.endsWith(".none") && !code.equals("move.none");
    return isNone || code.endsWith(".at-least") || code.endsWith(".at-most");
  }

  @Property(tries = 400)
  void countsEvidenceOfOnesOwn(
      @ForAll Walk walk, @ForAll @IntRange(max = 6) int badges, @ForAll boolean isRequired) {
    Assume.that(walk.end().status() == Mentorship.Status.ACTIVE);
    Instant now = walk.end().lastEventAt();
    Lifecycle strict = Lifecycle.of(withBadges(isRequired));
    MentorshipEvent move = move(walk, now);
    Decision plain = LIFECYCLE.decide(walk.end(), move, now);

    Decision unknown = strict.decide(walk.end(), move, now);
    assertOneMore(plain, unknown, isRequired, "acme.badges.not-supplied");

    Evidence.Source source = Evidence.Source.builder().put(BADGES, badges).build();
    Decision known = strict.decide(walk.end(), move, DecisionContext.at(now).with(source));
    if (badges >= 3) {
      assertThat(known.findings()).isEqualTo(plain.findings());
    } else {
      Finding finding = assertOneMore(plain, known, isRequired, "acme.badges.at-least");
      assertThat(finding.observed()).contains(Finding.Fact.count(badges));
      assertThat(finding.required()).contains(Finding.Fact.count(3));
      assertThat(finding.message(Locale.ENGLISH)).contains("badges earned");
    }
    if (known instanceof Decision.Permitted permitted) {
      assertThat(permitted.recorded().policy()).contains(new LifecyclePolicy.Reference("acme", 3));
    }
  }

  private static LifecyclePolicy withBadges(boolean isRequired) {
    Criterion badges = Criterion.atLeast(BADGES, 3);
    LifecyclePolicy.Builder policy =
        LifecyclePolicy.standard().toBuilder().id("acme").version(3);
    if (isRequired) {
      policy
          .addLearningCriterion(badges)
          .addReflectionCriterion(badges)
          .addClosureCriterion(badges)
          .addCompletionCriterion(badges);
    } else {
      policy
          .addLearningRecommendation(badges)
          .addReflectionRecommendation(badges)
          .addClosureRecommendation(badges)
          .addCompletionRecommendation(badges);
    }
    return policy.build();
  }

  /** There is one finding more than without the criterion: an error if it is required, else a warning that stands in the way of nothing. */
  private static Finding assertOneMore(
      Decision plain, Decision decision, boolean isRequired, String code) {
    Predicate<Finding> isIt = finding -> finding.code().equals(code);
    assertThat(asked(decision)).filteredOn(isIt.negate()).isEqualTo(asked(plain));
    assertThat(decision.isPermitted()).isEqualTo(plain.isPermitted() && !isRequired);
    Finding finding = decision.findings().stream().filter(isIt).findFirst().orElseThrow();
    assertThat(finding.severity())
        .isEqualTo(isRequired ? Finding.Severity.ERROR : Finding.Severity.WARNING);
    return finding;
  }

  @Property(tries = 300)
  void believesTheRelationshipRatherThanTheSource(
      @ForAll Walk walk, @ForAll @IntRange(max = 60) int claimed) {
    Evidence.Source boaster = evidence -> Observation.count(claimed);
    for (Step step : walk.steps()) {
      Instant now = step.context().now();
      assertThat(LIFECYCLE.decide(
              step.before(), step.event(), DecisionContext.at(now).with(boaster)))
          .isEqualTo(LIFECYCLE.decide(step.before(), step.event(), now));
    }
  }

  @Property(tries = 300)
  void permitsNoMoreUnderAStricterPolicy(
      @ForAll Walk walk, @ForAll @IntRange(min = 1, max = 9) int more) {
    Lifecycle strict = Lifecycle.of(stricter(more));
    for (Step step : walk.steps()) {
      Decision plain = LIFECYCLE.decide(step.before(), step.event(), step.context());
      Decision strictly = strict.decide(step.before(), step.event(), step.context());
      if (strictly.isPermitted()) {
        assertThat(plain.isPermitted()).as(step::toString).isTrue();
      }
      // What an override waives is not told where something else refuses the event.
      boolean tellsAll = !plain.isPermitted() && step.context().override().isEmpty();
      if (strictly.isPermitted() || tellsAll) {
        // Under more criteria, an override may be needed that was not before.
        assertThat(codes(strictly))
            .as(step::toString)
            .containsAll(
                codes(without(plain, finding -> finding.code().equals("override.not-needed"))));
      }
    }
  }

  private static LifecyclePolicy stricter(int more) {
    return LifecyclePolicy.standard().toBuilder()
        .id("strict")
        .addLearningCriterion(Criterion.atLeast(Evidence.SESSIONS_HELD, more))
        .addReflectionCriterion(Criterion.none(Evidence.ACTIONS_OPEN))
        .addClosureCriterion(Criterion.atLeast(Evidence.REFLECTIONS_IN_STAGE, more))
        .addEarlyClosureCriterion(Criterion.atLeast(Evidence.SESSIONS_HELD, more))
        .addCompletionCriterion(Criterion.atLeast(Evidence.SUCCESSES, more))
        .addCompletionRecommendation(Criterion.atLeast(Evidence.SUCCESSES, more + 1))
        .mostGoals(more)
        .mostOpenActions(more)
        .mostPlannedSessions(more)
        .clockTolerance(Duration.ofSeconds(more))
        .shortestTerm(Duration.ofDays(7L + more))
        .longestTerm(Duration.ofDays(100L * more))
        .longestUsualSession(Duration.ofMinutes(30L * more))
        .cancellationNotice(Duration.ofHours(24L + more))
        .longestSilence(Duration.ofDays(3L * more))
        .answerTime(Duration.ofDays(more))
        .recordableAfterClosing(Duration.ofDays(3L * more))
        .isOverridingByProgrammeOnly(more % 2 == 0)
        .build();
  }

  /** A shorter patience speaks up no later, and where it is all agreed on by the two themselves, at the same time. */
  @Property(tries = 300)
  void speaksUpNoLaterUnderAStricterPolicy(
      @ForAll Walk walk, @ForAll @IntRange(min = 1, max = 9) int more) {
    Lifecycle strict = Lifecycle.of(stricter(more));
    boolean isAgreed = walk.end().agreement().flatMap(Agreement::rhythm).isPresent();
    for (Instant now : edges(walk.end())) {
      boolean isStalled = LIFECYCLE.isStalled(walk.end(), now);
      boolean isStalledSooner = strict.isStalled(walk.end(), now);
      assertThat(!isStalled || isStalledSooner).isTrue();
      assertThat(!isAgreed || isStalled == isStalledSooner).isTrue();
      assertThat(!LIFECYCLE.isAnswerOverdue(walk.end(), now)
              || strict.isAnswerOverdue(walk.end(), now))
          .isTrue();
    }
    History timeline = History.of(walk.history());
    assertThat(timeline.shortNotice(strict.policy()))
        .containsAll(timeline.shortNotice(LIFECYCLE.policy()));
  }

  /** Around every time from which patience counts, and as long after it as patience lasts. */
  private static List<Instant> edges(Mentorship pair) {
    List<Instant> signs = Stream.concat(
            Stream.of(
                    pair.proposedAt(),
                    pair.acceptedAt(),
                    pair.lastSessionAt(),
                    pair.lastResumedAt(),
                    Optional.of(pair.lastEventAt()))
                .flatMap(Optional::stream),
            pair.plannedSessions().stream().map(Session::start))
        .toList();
    List<Instant> edges = new ArrayList<>();
    for (Instant sign : signs) {
      for (int days : List.of(-9, 0, 1, 3, 9, 14, 15, 27, 28, 29, 57, 2000)) {
        Instant time = sign.plus(Duration.ofDays(days));
        edges.addAll(List.of(time.minusNanos(1), time, time.plusNanos(1)));
      }
    }
    return edges;
  }

  /** Evidence grows: at least n is never lost again, at most n and none are never regained. */
  @Property(tries = 300)
  void losesNothingByMoreEvidence(
      @ForAll @IntRange(max = 9) int count,
      @ForAll @IntRange(min = 1, max = 9) int more,
      @ForAll @IntRange(min = 1, max = 9) int limit) {
    Evidence.Source less = evidence -> Observation.count(count);
    Evidence.Source greater = evidence -> Observation.count(count + more);
    Set<Boolean> all = Set.of(true, false);
    boolean atLeastBefore = Criterion.atLeast(BADGES, limit).judge(less).isEmpty();
    boolean atLeastAfter = Criterion.atLeast(BADGES, limit).judge(greater).isEmpty();
    assertThat(atLeastBefore ? Set.of(true) : all).contains(atLeastAfter);
    for (Criterion criterion : List.of(Criterion.atMost(BADGES, limit), Criterion.none(BADGES))) {
      boolean before = criterion.judge(less).isEmpty();
      assertThat(before ? all : Set.of(false)).contains(criterion.judge(greater).isEmpty());
    }
  }

  private static MentorshipEvent move(Walk walk, Instant at) {
    return walk.end()
        .stage()
        .flatMap(Stage::next)
        .<MentorshipEvent>map(next -> new MentorshipEvent.StageEntered(at, walk.mentee(), next))
        .orElseGet(() -> new MentorshipEvent.Completed(at, walk.mentee()));
  }

  private static Optional<Decision.Refused.Kind> kind(Decision decision) {
    return decision instanceof Decision.Refused refused
        ? Optional.of(refused.kind())
        : Optional.empty();
  }

  private static List<String> codes(Decision decision) {
    return codes(decision.findings());
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private static List<Finding> warnings(Decision decision) {
    return without(decision, finding -> finding.severity() == Finding.Severity.ERROR);
  }

  /** All but the advice on what a completion leaves open, which comes along with a permission alone. */
  private static List<Finding> asked(Decision decision) {
    return without(decision, finding -> finding.code().startsWith("closing."));
  }

  private static List<Finding> without(Decision decision, Predicate<Finding> which) {
    return decision.findings().stream().filter(which.negate()).toList();
  }
}
