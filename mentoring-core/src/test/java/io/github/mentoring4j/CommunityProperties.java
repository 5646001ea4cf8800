package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused.Kind;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.oracle.CommunityOracle;
import io.github.mentoring4j.oracle.Oracle;
import io.github.mentoring4j.oracle.Oracle.Claim;
import io.github.mentoring4j.oracle.Oracle.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Decisions in whole communities, compared with those of an oracle which was typed by hand from the description of the domain. */
@Domain(MentoringDomain.class)
@Domain(DomainContext.Global.class)
class CommunityProperties {
  /** Kinds that are looked for before the others are, and hide what they would say. */
  private static final Set<Kind> ALONE = Set.of(Kind.WRONG_ACTOR, Kind.STALE_REVISION, Kind.CLOSED);

  private static final List<String> LIMITS = List.of(
      "limit.active-per-mentor",
      "limit.active-per-mentee",
      "limit.requests-per-mentee",
      "limit.requests-per-mentor");
  private static final List<String> PAIRS = List.of("pair.open", "pair.crossed", "pair.requested");
  private static final List<String> WAITS =
      List.of("request.after-decline", "request.after-withdrawal", "request.after-end");
  private static final List<String> UNKNOWN = List.of("among.not-supplied", "earlier.not-supplied");
  private static final String OVERLAPS = "session.overlaps";

  /** Every code that others can bring about. */
  static final Set<String> CODES =
      Set.copyOf(Stream.of(LIMITS, PAIRS, WAITS, UNKNOWN, List.of(OVERLAPS))
          .flatMap(List::stream)
          .toList());

  @Provide
  Arbitrary<CommunityCase> cases() {
    return CommunityArbitraries.cases();
  }

  @Provide
  Arbitrary<List<Mentorship>> communities() {
    return CommunityArbitraries.communities();
  }

  @Provide
  Arbitrary<CommunityLimits> limits() {
    return CommunityArbitraries.limits();
  }

  private static List<Finding> found(Decision decision) {
    return decision.findings().stream()
        .filter(finding -> CODES.contains(finding.code()))
        .toList();
  }

  private static Optional<Kind> kind(Decision decision) {
    return decision instanceof Decision.Refused refused
        ? Optional.of(refused.kind())
        : Optional.empty();
  }

  @Property(tries = 2000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void areDecidedAsTheOracleDoes(@ForAll("cases") CommunityCase asked) {
    Ruling alone = asked.alone();
    CommunityOracle.Ruling together = asked.together();
    List<Claim> claims = new ArrayList<>(alone.claims());
    Optional<Kind> refusal = alone.refusal();
    if (refusal.filter(ALONE::contains).isEmpty()) {
      together.obstacles().forEach(obstacle -> claims.add(obstacle.claim()));
      refusal = refusal.or(() -> Oracle.first(together.obstacles()));
    }
    if (refusal.isEmpty()) {
      claims.addAll(together.remarks());
    }
    Decision decision = asked.decide();
    assertThat(kind(decision)).isEqualTo(refusal);
    assertThat(decision.findings())
        .extracting(Claim::of)
        .containsExactlyInAnyOrderElementsOf(claims);
    count(decision);
  }

  /** Each code is found often, to refuse and to warn where it can be both. */
  private static void count(Decision decision) {
    for (Finding finding : found(decision)) {
      Statistics.label("codes").collect(finding.code(), finding.severity().code());
    }
    Statistics.label("kinds").collect(kind(decision).map(Kind::code).orElse("permitted"));
    Statistics.label("codes").coverage(seen -> {
      for (String code : CODES) {
        boolean isWarned = code.startsWith("limit.active") || code.equals("among.not-supplied");
        if (!code.equals(OVERLAPS)) {
          seen.check(code, "error").count(times -> times >= 6);
        }
        if (isWarned || code.equals(OVERLAPS)) {
          seen.check(code, "warning").count(times -> times >= 3);
        }
      }
    });
    Statistics.label("kinds").coverage(seen -> {
      for (String kind : List.of("permitted", "limit-exceeded", "not-supplied", "wrong-actor")) {
        seen.check(kind).count(times -> times >= 15);
      }
    });
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void sayWhatIsEnoughToBePermitted(@ForAll("cases") CommunityCase asked) {
    for (Finding finding : found(asked.decide())) {
      String code = finding.code();
      if (LIMITS.contains(code)) {
        assertEnoughToTakeOut(asked, finding);
        assertEnoughToRaise(asked, finding);
      } else if (WAITS.contains(code)) {
        assertEnoughToWait(asked, finding);
      } else if (UNKNOWN.contains(code)) {
        assertThat(codes(asked.knowing(true, true).decide())).doesNotContain(code);
      } else {
        assertThat(findings(asked, code, finding.subjects())).isEmpty();
      }
      Statistics.collect(code);
    }
    Statistics.coverage(seen -> CODES.forEach(code -> seen.check(code).count(times -> times >= 3)));
  }

  private static List<String> codes(Decision decision) {
    return decision.findings().stream().map(Finding::code).toList();
  }

  /** What is found with this code once some relationships are taken out; of sessions that overlap only those with these. */
  private static List<Finding> findings(CommunityCase asked, String code, List<String> without) {
    List<Mentorship> others =
        asked.states().stream().filter(each -> !without.contains(each.id())).toList();
    Decision decision = asked.decide(asked.lifecycle(), asked.event(), asked.context(others));
    return decision.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .filter(finding ->
            !code.equals(OVERLAPS) || finding.subjects().stream().anyMatch(without::contains))
        .toList();
  }

  /** Each that is named counts: just so many of them as there are too many have to go, whichever. */
  private static void assertEnoughToTakeOut(CommunityCase asked, Finding finding) {
    int taken = count(finding.observed());
    int most = count(finding.required());
    List<String> named = finding.subjects();
    assertThat(named).hasSize(taken).doesNotHaveDuplicates().doesNotContain(CommunityCase.ID);
    int tooMany = taken - most + 1;
    if (most > 0) {
      assertThat(findings(asked, finding.code(), named.subList(0, tooMany))).isEmpty();
      assertThat(findings(asked, finding.code(), named.subList(taken - tooMany, taken)))
          .isEmpty();
    }
    assertThat(findings(asked, finding.code(), named.subList(0, tooMany - 1)))
        .singleElement()
        .extracting(Finding::observed)
        .isEqualTo(Optional.of(Fact.count(most)));
  }

  private static int count(Optional<Fact> fact) {
    return Math.toIntExact(((Fact.Count) fact.orElseThrow()).value());
  }

  private static void assertEnoughToRaise(CommunityCase asked, Finding finding) {
    int taken = count(finding.observed());
    assertThat(codes(allowing(asked, finding.code(), taken + 1).decide()))
        .doesNotContain(finding.code());
    assertThat(codes(allowing(asked, finding.code(), taken).decide())).contains(finding.code());
  }

  private static CommunityCase allowing(CommunityCase asked, String code, int most) {
    CommunityLimits.Builder limits = asked.limits().toBuilder();
    return switch (code) {
      case "limit.active-per-mentor" -> {
        Map<String, Integer> capacities = new HashMap<>(asked.capacities());
        capacities.put(asked.mentor(), most);
        yield asked.with(capacities);
      }
      case "limit.active-per-mentee" ->
        asked.with(limits.mostActivePerMentee(most).build());
      case "limit.requests-per-mentee" ->
        asked.with(limits.mostRequestsPerMentee(most).build());
      default -> asked.with(limits.mostRequestsPerMentor(most).build());
    };
  }

  private static void assertEnoughToWait(CommunityCase asked, Finding finding) {
    Instant until = ((Fact.Moment) finding.required().orElseThrow()).at();
    assertThat(codes(asking(asked, until))).doesNotContain(finding.code());
    assertThat(codes(asking(asked, until.minusNanos(1)))).contains(finding.code());
  }

  private static Decision asking(CommunityCase asked, Instant at) {
    Proposed event = new Proposed(at, asked.event().by(), asked.mentee(), asked.mentor());
    return new CommunityCase(
            asked.limits(),
            asked.given(),
            asked.isAmongKnown(),
            asked.isEarlierKnown(),
            asked.capacities(),
            Optional.empty(),
            event)
        .decide();
  }

  @Property(tries = 300)
  void doNotDependOnTheOrderOrOnOlderStatesOrOnStrangers(
      @ForAll("cases") CommunityCase asked, @ForAll Random random) {
    List<Mentorship> others = new ArrayList<>(asked.states());
    for (History history : asked.given()) {
      List<RecordedEvent> events = history.events();
      others.add(
          History.of(events.subList(0, 1 + random.nextInt(events.size()))).mentorship());
    }
    others.add(Pairs.active("m-98", "charles", "george").mentorship());
    others.add(Pairs.proposed("m-99", "george", "charles").mentorship());
    Collections.shuffle(others, random);
    assertThat(asked.decide(asked.lifecycle(), asked.event(), asked.context(others)))
        .isEqualTo(asked.decide());
  }

  /** Without a limit nothing is refused for others, whatever is known of them; only sessions that overlap are told. */
  @Property(tries = 200)
  void changeNothingWhereNothingIsLimited(
      @ForAll Walk walk, @ForAll("communities") List<Mentorship> community) {
    Lifecycle standard = Lifecycle.standard();
    for (Walk.Step step : walk.steps()) {
      DecisionContext known = step.context().among(community).earlier(community);
      assertThat(apartFromOverlaps(standard.decide(step.before(), step.event(), known)))
          .isEqualTo(step.decision());
    }
  }

  @Property(tries = 300)
  void changeNothingInACommunityWhereNothingIsLimited(@ForAll("cases") CommunityCase asked) {
    CommunityCase free = asked.with(CommunityLimits.none()).with(Map.of());
    assertThat(apartFromOverlaps(free.decide()))
        .isEqualTo(free.knowing(false, false).decide());
  }

  private static Decision apartFromOverlaps(Decision decision) {
    return decision instanceof Decision.Permitted permitted
        ? new Decision.Permitted(
            permitted.recorded(),
            permitted.next(),
            permitted.findings().stream()
                .filter(finding -> !finding.code().equals(OVERLAPS))
                .toList())
        : decision;
  }

  /** What limits that are only stricter permit, the laxer ones permit, too. */
  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void areToldTrulyWhichLimitsPermitMore(
      @ForAll("cases") CommunityCase asked, @ForAll("limits") CommunityLimits others) {
    CommunityLimits stricter = tightened(asked.limits(), others);
    CommunityCase strictly = asked.with(stricter);
    assertThat(strictly.lifecycle().policy().changesFrom(asked.lifecycle().policy()))
        .allMatch(change -> change.effect() == PolicyChange.Effect.STRICTER);
    Decision laxer = asked.decide();
    Decision decision = strictly.decide();
    assertThat(!decision.isPermitted() || laxer.isPermitted()).isTrue();
    assertThat(!decision.findings().isEmpty() || laxer.findings().isEmpty()).isTrue();
    Statistics.collect(laxer.isPermitted(), decision.isPermitted());
    Statistics.coverage(seen -> {
      seen.check(true, false).count(times -> times >= 5);
      seen.check(true, true).count(times -> times >= 20);
      seen.check(false, false).count(times -> times >= 20);
    });
  }

  /** The stricter of each two; a pause is as it was. */
  private static CommunityLimits tightened(CommunityLimits one, CommunityLimits other) {
    CommunityLimits.Builder both = one.toBuilder()
        .isOnePerPair(one.isOnePerPair() || other.isOnePerPair())
        .waitAfterDecline(longer(one.waitAfterDecline(), other.waitAfterDecline()))
        .waitAfterWithdrawal(longer(one.waitAfterWithdrawal(), other.waitAfterWithdrawal()))
        .waitAfterEnd(longer(one.waitAfterEnd(), other.waitAfterEnd()));
    other
        .mostActivePerMentor()
        .ifPresent(most ->
            both.mostActivePerMentor(Math.min(most, one.mostActivePerMentor().orElse(most))));
    other
        .mostActivePerMentee()
        .ifPresent(most ->
            both.mostActivePerMentee(Math.min(most, one.mostActivePerMentee().orElse(most))));
    other
        .mostRequestsPerMentee()
        .ifPresent(most -> both.mostRequestsPerMentee(
            Math.min(most, one.mostRequestsPerMentee().orElse(most))));
    other
        .mostRequestsPerMentor()
        .ifPresent(most -> both.mostRequestsPerMentor(
            Math.min(most, one.mostRequestsPerMentor().orElse(most))));
    return both.build();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
