package io.github.mentoring4j;

import static io.github.mentoring4j.Criterion.anyOf;
import static io.github.mentoring4j.Criterion.atLeast;
import static io.github.mentoring4j.Criterion.atMost;
import static io.github.mentoring4j.Criterion.none;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.PolicyChange.Effect;
import io.github.mentoring4j.PolicyChange.OfCriterion;
import io.github.mentoring4j.PolicyChange.OfLimit;
import io.github.mentoring4j.fixtures.MentoringArbitraries;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The changes from one policy to another are all there are, each with its direction, and they say truly what is permitted less or more. */
@Domain(MentoringDomain.class)
class PolicyChangesProperties {
  private static final LifecyclePolicy STANDARD = LifecyclePolicy.standard();

  /**
   * Two policies.
   *
   * @param before the policy before
   * @param after the policy after
   */
  record Versions(LifecyclePolicy before, LifecyclePolicy after) {
    List<PolicyChange> changes() {
      return after.changesFrom(before);
    }

    boolean isOnly(Effect effect) {
      return changes().stream().allMatch(change -> change.effect() == effect);
    }
  }

  /** A policy, and the same after up to four turns, which in two of three cases can only make it stricter. */
  @Provide
  Arbitrary<Versions> versions() {
    return Combinators.combine(
            MentoringArbitraries.policies(), Arbitraries.integers().between(0, 2))
        .flatAs((policy, choice) -> turns(choice > 0).map(turns -> {
          LifecyclePolicy after = policy;
          for (PolicyTurn turn : turns) {
            after = turn.applyTo(after);
          }
          return new Versions(policy, after);
        }));
  }

  private static Arbitrary<List<PolicyTurn>> turns(boolean isNeverLaxer) {
    List<PolicyTurn.Kind> kinds = Arrays.stream(PolicyTurn.Kind.values())
        .filter(kind -> kind.isNeverLaxer || !isNeverLaxer)
        .toList();
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 119);
    return Combinators.combine(Arbitraries.of(kinds), numbers, numbers, numbers)
        .as(PolicyTurn::new)
        .list()
        .ofMaxSize(4);
  }

  @Property(tries = 300)
  void areNoneFromAPolicyToItselfOrToOneThatWasBuiltAgain(@ForAll LifecyclePolicy policy) {
    assertThat(policy.changesFrom(policy)).isEmpty();
    LifecyclePolicy renamed = policy.toBuilder().id("renamed").version(7).build();
    assertThat(renamed.changesFrom(policy)).isEmpty();
    assertThat(policy.changesFrom(renamed)).isEmpty();
  }

  @Property(tries = 500)
  void areTheOtherWayRoundFromTheLaterPolicyToTheEarlierOne(
      @ForAll("versions") Versions versions, @ForAll LifecyclePolicy other) {
    for (LifecyclePolicy before : List.of(versions.before(), other)) {
      List<PolicyChange> forth = versions.after().changesFrom(before);
      List<PolicyChange> back = before.changesFrom(versions.after());
      assertThat(back.stream().map(PolicyChangesProperties::reversed))
          .containsExactlyInAnyOrderElementsOf(forth);
    }
  }

  private static PolicyChange reversed(PolicyChange change) {
    Effect effect = switch (change.effect()) {
      case STRICTER -> Effect.LAXER;
      case LAXER -> Effect.STRICTER;
      case DIFFERENT -> Effect.DIFFERENT;
    };
    if (change instanceof OfCriterion of) {
      return new OfCriterion(effect, of.part(), of.after(), of.before());
    }
    OfLimit of = (OfLimit) change;
    return new OfLimit(effect, of.part(), of.after(), of.before());
  }

  /** What a policy permits over any evidence, one that is only laxer permits, too; and where it has no advice, the other one has none. */
  @Property(tries = 1500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void sayTrulyWhichPolicyAsksForMore(
      @ForAll("versions") Versions versions, @ForAll @IntRange(max = 4095) int seed) {
    Evidence.Source source = evidence -> Observation.count((seed ^ evidence.hashCode()) & 3);
    for (Stage stage : Stage.values()) {
      List<Moves.Move> before =
          Lifecycle.of(versions.before()).moves(stage, source).outgoing();
      List<Moves.Move> after =
          Lifecycle.of(versions.after()).moves(stage, source).outgoing();
      for (int i = 0; i < before.size(); i++) {
        if (versions.isOnly(Effect.STRICTER)) {
          assertAsksForNoMore(before.get(i), after.get(i));
        }
        if (versions.isOnly(Effect.LAXER)) {
          assertAsksForNoMore(after.get(i), before.get(i));
        }
      }
    }
    Statistics.collect(kind(versions));
    Statistics.coverage(seen -> {
      for (String kind : List.of("none", "stricter", "laxer", "mixed")) {
        seen.check(kind).percentage(share -> share >= 2);
      }
    });
  }

  private static void assertAsksForNoMore(Moves.Move laxer, Moves.Move stricter) {
    assertThat(!stricter.isPermitted() || laxer.isPermitted()).isTrue();
    assertThat(!stricter.findings().isEmpty() || laxer.findings().isEmpty()).isTrue();
  }

  private static String kind(Versions versions) {
    if (versions.changes().isEmpty()) {
      return "none";
    } else if (versions.isOnly(Effect.STRICTER)) {
      return "stricter";
    }
    return versions.isOnly(Effect.LAXER) ? "laxer" : "mixed";
  }

  /**
   * Two policies, and a walk under the one that should permit less.
   *
   * @param versions the policies
   * @param walk the walk under the later one
   */
  record Walked(Versions versions, Walk walk) {}

  @Provide
  Arbitrary<Walked> walkedStrictly() {
    return versions()
        .filter(versions -> versions.isOnly(Effect.STRICTER))
        .flatMap(versions -> MentoringArbitraries.walks(Lifecycle.of(versions.after()))
            .map(walk -> new Walked(versions, walk)));
  }

  /** Whatever the one that is only stricter permits, of events of every kind, and by every limit. It speaks up no later. */
  @Property(tries = 500)
  void sayTrulyWhichPolicyPermitsMore(@ForAll("walkedStrictly") Walked walked) {
    Lifecycle laxer = Lifecycle.of(walked.versions().before());
    Lifecycle stricter = Lifecycle.of(walked.versions().after());
    for (Walk.Step step : walked.walk().steps()) {
      assertThat(!step.decision().isPermitted()
              || laxer.decide(step.before(), step.event(), step.context()).isPermitted())
          .as(step::toString)
          .isTrue();
    }
    Mentorship pair = walked.walk().end();
    for (int hours = 0; hours < 2_000; hours += 37) {
      Instant now = pair.lastEventAt().plus(Duration.ofHours(hours));
      assertThat(!laxer.isStalled(pair, now) || stricter.isStalled(pair, now)).isTrue();
      assertThat(!laxer.isAnswerOverdue(pair, now) || stricter.isAnswerOverdue(pair, now))
          .isTrue();
    }
  }

  @Example
  void findEachLimitAloneWithItsDirection() {
    for (PolicyLimit limit : PolicyLimit.ALL) {
      LifecyclePolicy middle = limit.part().equals("overridingByProgrammeOnly")
          ? STANDARD
          : limit.moved(STANDARD, true).id("middle").build();
      LifecyclePolicy more = limit.moved(middle, true).id("more").build();
      OfLimit change = (OfLimit) only(more.changesFrom(middle));
      assertThat(change.part()).isEqualTo(limit.part());
      assertThat(change.effect()).isEqualTo(limit.ifMore());
      assertThat(change.before()).isEqualTo(fact(limit.value().apply(middle)));
      assertThat(change.after()).isEqualTo(fact(limit.value().apply(more)));
      OfLimit back = (OfLimit) only(middle.changesFrom(more));
      assertThat(back).isEqualTo(reversed(change));
    }
  }

  private static PolicyChange only(List<PolicyChange> changes) {
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static Finding.Fact fact(Object value) {
    if (value instanceof Duration length) {
      return Finding.Fact.length(length);
    }
    return value instanceof Integer number
        ? Finding.Fact.count(number)
        : Finding.Fact.text(value.toString());
  }

  /** A limit that is added to policies has a row in the table, or it is not compared. */
  @Example
  void knowEveryLimit() {
    TreeSet<String> limits = Arrays.stream(LifecyclePolicy.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Set.of(Duration.class, int.class, long.class, boolean.class)
            .contains(method.getReturnType()))
        .map(Method::getName)
        .filter(name -> !name.equals("version"))
        .map(PolicyChangesProperties::part)
        .collect(toCollection(TreeSet::new));
    assertThat(PolicyLimit.ALL).extracting(PolicyLimit::part).hasSameElementsAs(limits);
  }

  private static String part(String method) {
    return method.startsWith("is")
        ? method.substring(2, 3).toLowerCase(Locale.ROOT) + method.substring(3)
        : method;
  }

  private static LifecyclePolicy requiring(Criterion... criteria) {
    return LifecyclePolicy.builder().id("acme").addCompletionCriteria(criteria).build();
  }

  private static LifecyclePolicy recommending(Criterion... criteria) {
    return LifecyclePolicy.builder()
        .id("acme")
        .addCompletionRecommendations(criteria)
        .build();
  }

  private static void assertStricter(
      LifecyclePolicy stricter, LifecyclePolicy laxer, String part, Criterion was, Criterion is) {
    OfCriterion change = new OfCriterion(Effect.STRICTER, part, Optional.of(was), Optional.of(is));
    assertThat(stricter.changesFrom(laxer)).containsExactly(change);
    assertThat(laxer.changesFrom(stricter)).containsExactly(reversed(change));
  }

  /** More is stricter for at least, less for at most, and none is the least there is. */
  @Property(tries = 100)
  void knowTheDirectionOfANumber(
      @ForAll @IntRange(min = 1, max = 20) int number,
      @ForAll @IntRange(min = 1, max = 9) int more) {
    Evidence evidence = Evidence.SUCCESSES;
    Criterion few = atLeast(evidence, number);
    Criterion many = atLeast(evidence, number + more);
    assertStricter(requiring(many), requiring(few), "completionCriteria", few, many);
    assertStricter(recommending(many), recommending(few), "completionRecommendations", few, many);
    Criterion narrow = atMost(evidence, number);
    Criterion wide = atMost(evidence, number + more);
    assertStricter(requiring(narrow), requiring(wide), "completionCriteria", wide, narrow);
    assertStricter(
        requiring(none(evidence)), requiring(narrow), "completionCriteria", narrow, none(evidence));
    assertStricter(
        recommending(none(evidence)),
        recommending(wide),
        "completionRecommendations",
        wide,
        none(evidence));
  }

  /** What was recommended and is required now is one change, and so is the way back. */
  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void sayOnceThatSomethingBecameRequired(
      @ForAll LifecyclePolicy policy,
      @ForAll @IntRange(max = 4) int move,
      @ForAll @IntRange(max = 11) int which) {
    LifecyclePolicy requiring = new PolicyTurn(
            PolicyTurn.Kind.REQUIRE_WHAT_WAS_RECOMMENDED, move, which, 0)
        .applyTo(policy);
    boolean isMoved = !requiring.equals(policy);
    if (isMoved) {
      OfCriterion change = (OfCriterion) only(requiring.changesFrom(policy));
      assertThat(change.effect()).isEqualTo(Effect.STRICTER);
      assertThat(change.part()).endsWith("Criteria");
      assertThat(only(policy.changesFrom(requiring))).isEqualTo(reversed(change));
    }
    Statistics.collect(isMoved);
    Statistics.coverage(seen -> seen.check(true).percentage(share -> share >= 10));
  }

  /** A choice is not looked into. */
  @Example
  void callAnotherChoiceDifferent() {
    Criterion one = anyOf(atLeast(Evidence.SUCCESSES, 1), none(Evidence.ACTIONS_OPEN));
    Criterion other = anyOf(atLeast(Evidence.SUCCESSES, 2), none(Evidence.ACTIONS_OPEN));
    for (Versions versions : List.of(
        new Versions(requiring(one), requiring(other)),
        new Versions(recommending(one), recommending(other)))) {
      OfCriterion change = (OfCriterion) only(versions.changes());
      assertThat(change.effect()).isEqualTo(Effect.DIFFERENT);
      assertThat(change.before()).contains(one);
      assertThat(change.after()).contains(other);
    }
    assertThat(only(requiring(one).changesFrom(requiring())).effect()).isEqualTo(Effect.STRICTER);
    assertThat(only(requiring().changesFrom(requiring(one))).effect()).isEqualTo(Effect.LAXER);
  }

  @Example
  void callTheThoroughPolicyStricterThroughout() {
    assertThat(LifecyclePolicy.thorough().changesFrom(STANDARD))
        .hasSize(13)
        .allMatch(change -> change.effect() == Effect.STRICTER)
        .allMatch(change -> change.part().endsWith("Criteria"));
  }
}
