package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.fixtures.Walk.Step;
import io.github.mentoring4j.oracle.Facts;
import io.github.mentoring4j.oracle.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
      boolean isParty = !reason(plain).equals(Optional.of(Decision.Refused.Kind.WRONG_ACTOR));
      if (expected != step.before().revision() && isParty) {
        assertThat(reason(expecting)).contains(Decision.Refused.Kind.STALE_REVISION);
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
  void overridesCriteriaAndNothingElse(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      Instant now = step.context().now();
      Decision plain = LIFECYCLE.decide(step.before(), step.event(), now);
      Decision overridden = LIFECYCLE.decide(
          step.before(), step.event(), DecisionContext.at(now).overriding("Both want to go on"));
      List<String> codes = codes(plain);
      List<String> others = codes.stream().filter(code -> !isCriterion(code)).toList();
      if (plain.isPermitted()) {
        assertThat(overridden).as(step::toString).isEqualTo(plain);
      } else if (others.isEmpty()) {
        Decision.Permitted permitted = overridden.orElseThrow();
        assertThat(permitted.recorded().override()).contains("Both want to go on");
        assertThat(permitted.recorded().policy()).contains(LIFECYCLE.policy().reference());
        assertThat(codes(overridden)).isEqualTo(codes);
        assertThat(History.apply(step.before(), permitted.recorded())).isEqualTo(permitted.next());
      } else {
        assertThat(codes(overridden)).as(step::toString).isEqualTo(others);
      }
    }
  }

  private static boolean isCriterion(String code) {
    boolean isNone = code.endsWith(".none") && !code.equals("move.none");
    return isNone || code.endsWith(".at-least") || code.endsWith(".at-most");
  }

  @Property(tries = 400)
  void countsEvidenceOfOnesOwn(@ForAll Walk walk, @ForAll @IntRange(max = 6) int badges) {
    Assume.that(Facts.of(walk.history()).status() == Mentorship.Status.ACTIVE);
    Instant now = walk.end().lastEventAt();
    Lifecycle strict = Lifecycle.of(LifecyclePolicy.standard().toBuilder()
        .id("acme")
        .version(3)
        .addLearningCriterion(Criterion.atLeast(BADGES, 3))
        .addReflectionCriterion(Criterion.atLeast(BADGES, 3))
        .addClosureCriterion(Criterion.atLeast(BADGES, 3))
        .addCompletionCriterion(Criterion.atLeast(BADGES, 3))
        .build());
    MentorshipEvent move = move(walk, now);
    List<String> plain = codes(LIFECYCLE.decide(walk.end(), move, now));

    Decision unknown = strict.decide(walk.end(), move, now);
    assertThat(codes(unknown))
        .containsAll(plain)
        .hasSize(plain.size() + 1)
        .contains("acme.badges.not-supplied");

    Evidence.Source source = Evidence.Source.builder().put(BADGES, badges).build();
    Decision known = strict.decide(walk.end(), move, DecisionContext.at(now).with(source));
    if (badges >= 3) {
      assertThat(codes(known)).isEqualTo(plain);
    } else {
      Finding finding = known.findings().stream()
          .filter(one -> one.code().equals("acme.badges.at-least"))
          .findFirst()
          .orElseThrow();
      assertThat(codes(known)).hasSize(plain.size() + 1).containsAll(plain);
      assertThat(finding.observed()).contains(Finding.Fact.count(badges));
      assertThat(finding.required()).contains(Finding.Fact.count(3));
      assertThat(finding.message(Locale.ENGLISH)).contains("badges earned");
    }
    if (known instanceof Decision.Permitted permitted) {
      assertThat(permitted.recorded().policy()).contains(new LifecyclePolicy.Reference("acme", 3));
    }
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
      if (strictly.isPermitted() || !plain.isPermitted()) {
        assertThat(codes(strictly)).as(step::toString).containsAll(codes(plain));
      }
    }
  }

  private static LifecyclePolicy stricter(int more) {
    return LifecyclePolicy.standard().toBuilder()
        .id("strict")
        .addLearningCriterion(Criterion.atLeast(Evidence.SESSIONS_HELD, more))
        .addReflectionCriterion(Criterion.none(Evidence.ACTIONS_OPEN))
        .addClosureCriterion(Criterion.atLeast(Evidence.REFLECTIONS_IN_STAGE, more))
        .addCompletionCriterion(Criterion.atLeast(Evidence.SUCCESSES, more))
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
        .longestDeclineReason(more)
        .build();
  }

  /** A shorter patience speaks up no later, and where it is all agreed on by the two themselves, at the same time. */
  @Property(tries = 300)
  void speaksUpNoLaterUnderAStricterPolicy(
      @ForAll Walk walk, @ForAll @IntRange(min = 1, max = 9) int more) {
    Lifecycle strict = Lifecycle.of(stricter(more));
    boolean isAgreed =
        Facts.of(walk.history()).terms().inForce().flatMap(Agreement::rhythm).isPresent();
    for (Instant now : new Timing(Facts.of(walk.history())).edges()) {
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

  private static Optional<Decision.Refused.Kind> reason(Decision decision) {
    return decision instanceof Decision.Refused refused
        ? Optional.of(refused.kind())
        : Optional.empty();
  }

  private static List<String> codes(Decision decision) {
    return decision.findings().stream().map(Finding::code).toList();
  }
}
