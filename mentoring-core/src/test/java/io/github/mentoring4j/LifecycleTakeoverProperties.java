package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Decision.Refused.Kind;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.fixtures.MentoringArbitraries;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.MentorshipStories;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Walk.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * A pair that is taken over with all its facts goes on as it would have gone on (E62).
 *
 * <p>The law holds for every policy over the evidence that a takeover carries: sessions held, in all and in the stage; confirmations of the terms;
 * the goals; open actions. It holds for pairs that are active and have neither open sessions nor open actions, since a pause, open sessions and open
 * actions follow a takeover as events of their own. Terms that one side has proposed beside others that are in force follow it in the same way.
 *
 * <p>Terms that are to be renewed have no word in a takeover. They are left out, since they confirm nothing.
 *
 * <p>Not part of the law:
 *
 * <ul>
 *   <li>The session that was settled last, named by its id. A takeover knows the start of the last session that was held, and no id. Whether a session
 *       is sent twice can be said only by the start.
 *   <li>A session that starts when the last one was settled, if that one was missed, or was recorded later than one that started after it. A
 *       takeover knows the latest start of a session that was held, and of the others none.
 *   <li>The kind of a refusal of {@code Declined} and {@code Withdrawn}. Nobody has proposed a pair that was taken over, so they are refused for
 *       another reason.
 *   <li>The expected revision, which counts from the takeover on.
 *   <li>Advice that compares with terms to be renewed, since these are left out.
 *   <li>A second yes to the terms after their end was moved away and back to the same time. Such an end is none that was moved.
 * </ul>
 */
@Domain(MentoringDomain.class)
class LifecycleTakeoverProperties {
  private static final Set<MentorshipEvent.Type> ABOUT_THE_PROPOSER =
      EnumSet.of(MentorshipEvent.Type.DECLINED, MentorshipEvent.Type.WITHDRAWN);

  @Provide
  Arbitrary<TakeoverCourse> courses() {
    return TakeoverCourse.courses();
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void goesOnAsItWouldHaveGoneOn(
      @ForAll("courses") TakeoverCourse course, @ForAll @IntRange(max = 99) int choice) {
    for (int place : course.somePlaces(choice)) {
      Mentorship pair = settled(course.walk().states().get(place));
      compare(course, place, choice % 3 == 0 ? backAtTheBeginning(pair) : pair);
    }
    cover();
  }

  private static void compare(TakeoverCourse course, int place, Mentorship from) {
    Mentorship stayed = from;
    Mentorship taken = takenOver(stayed);
    boolean isRenewing = stayed.isAgreementToBeRenewed();
    Statistics.label("from").collect(stayed.stage().orElseThrow(), isRenewing);
    for (Step step : course.walk().steps()) {
      if (step.before().revision() > place) {
        MentorshipEvent event = step.event();
        Decision here = course.lifecycle().decide(stayed, event, anyRevision(step.context()));
        Decision there = course.lifecycle().decide(taken, event, anyRevision(step.context()));
        if (!isAboutTheLastSession(event, stayed, taken)) {
          assertSame(step, here, there, isRenewing);
          count(event, here);
          if (here.isPermitted()) {
            stayed = here.orElseThrow().next();
            taken = there.orElseThrow().next();
          }
        }
      }
    }
    assertCarried(stayed, taken);
  }

  /** The pair in stage 1 again, where its terms are to be renewed. Only stage 2 leads back there. */
  private static Mentorship backAtTheBeginning(Mentorship pair) {
    StageEntered back = new StageEntered(
        pair.lastEventAt(), PROGRAMME, Stage.RELATIONSHIP_BUILDING, Reason.of("To agree anew"));
    return pair.stage().equals(Optional.of(Stage.LEARNING_AND_DEVELOPMENT))
        ? after(pair, back)
        : pair;
  }

  /** The pair without open sessions and actions. */
  private static Mentorship settled(Mentorship pair) {
    Instant at = pair.lastEventAt();
    Mentorship settled = pair;
    for (Session session : pair.plannedSessions()) {
      settled = after(settled, new SessionCancelled(at, PROGRAMME, session.id()));
    }
    for (ActionItem action : pair.openActions()) {
      settled =
          after(settled, new ActionClosed(at, PROGRAMME, action.id(), ActionItem.Ending.DROPPED));
    }
    return settled;
  }

  private static Mentorship after(Mentorship pair, MentorshipEvent event) {
    return History.apply(pair, Histories.recorded(event, pair.revision() + 1, pair.id()));
  }

  private static DecisionContext anyRevision(DecisionContext context) {
    DecisionContext plain = DecisionContext.at(context.now());
    return context.override().map(plain::overriding).orElse(plain);
  }

  private static void assertSame(Step step, Decision here, Decision there, boolean isRenewing) {
    assertThat(there.isPermitted()).as(step::toString).isEqualTo(here.isPermitted());
    if (ABOUT_THE_PROPOSER.contains(step.event().type())) {
      return;
    }
    assertThat(kind(there)).as(step::toString).isEqualTo(kind(here));
    if (!isRenewing) {
      assertThat(codes(there)).as(step::toString).isEqualTo(codes(here));
    }
  }

  private static Optional<Kind> kind(Decision decision) {
    return decision instanceof Decision.Refused refused
        ? Optional.of(refused.kind())
        : Optional.empty();
  }

  /** Of a session that was there before the takeover only the start is known. */
  private static List<String> codes(Decision decision) {
    return decision.findings().stream()
        .map(Finding::code)
        .map(code -> code.equals("session.taken-over") ? "session.same-start" : code)
        .toList();
  }

  /** The pair as the programme takes it over: with all that is known, and nothing that is not. */
  private static Mentorship takenOver(Mentorship pair) {
    TakenOver event =
        new TakenOver(pair.lastEventAt(), PROGRAMME, pair.mentee(), pair.mentor(), takeover(pair));
    List<MentorshipEvent> events = new ArrayList<>(List.of(event));
    if (inForce(pair).isPresent()) {
      pair.proposedAgreement()
          .ifPresent(proposed -> events.add(new AgreementReached(
              pair.lastEventAt(), side(pair, proposed.by()), proposed.terms())));
    }
    return History.of(Histories.recorded(pair.id(), events)).mentorship();
  }

  private static Actor side(Mentorship pair, Actor.Side side) {
    return Actor.person(side == Actor.Side.MENTEE ? pair.mentee() : pair.mentor());
  }

  /** Terms that are to be renewed count no longer. */
  private static Optional<Agreement> inForce(Mentorship pair) {
    return pair.isAgreementToBeRenewed() ? Optional.empty() : pair.agreement();
  }

  private static Takeover takeover(Mentorship pair) {
    Takeover.Builder takeover = Takeover.builder(
            pair.stage().orElseThrow(), pair.stageEnteredAt().orElseThrow())
        .acceptedAt(pair.acceptedAt())
        .predecessor(pair.predecessor())
        .sessionsHeld(pair.sessionsHeld())
        .sessionsHeldInStage(
            pair.evidence().observe(Evidence.SESSIONS_HELD_IN_STAGE).count())
        .lastSessionAt(pair.lastSessionAt())
        .plannedEnd(pair.plannedEnd());
    if (inForce(pair).isPresent()) {
      takeover.agreement(inForce(pair)).addConfirmedBy(Actor.Side.values());
    } else {
      pair.proposedAgreement()
          .ifPresent(
              proposed -> takeover.agreement(proposed.terms()).addConfirmedBy(proposed.by()));
    }
    for (Goal.Progress progress : pair.goals()) {
      takeover.addGoal(progress.goal());
      progress.assessment().filter(any -> progress.hasStatus()).ifPresent(takeover::addAssessment);
      if (progress.hasStep()) {
        takeover.addGoalsWithStep(progress.goal().id());
      }
    }
    return takeover.build();
  }

  /** Whether an event names the session that was settled last or its start, of which a takeover knows the start alone, or not even that. */
  private static boolean isAboutTheLastSession(
      MentorshipEvent event, Mentorship stayed, Mentorship taken) {
    Optional<MentorshipCounts.Settled> here = stayed.counts().lastSettled();
    Optional<MentorshipCounts.Settled> there = taken.counts().lastSettled();
    if (here.equals(there)) {
      return false;
    } else if (id(event).isPresent() && id(event).equals(here.map(last -> last.id()))) {
      return true;
    }
    return start(event).isPresent()
        && (start(event).equals(start(here)) || start(event).equals(start(there)))
        && !start(here).equals(start(there));
  }

  private static Optional<Instant> start(Optional<MentorshipCounts.Settled> settled) {
    return settled.map(MentorshipCounts.Settled::start);
  }

  private static Optional<String> id(MentorshipEvent event) {
    if (event instanceof SessionPlanned planned) {
      return Optional.of(planned.session().id());
    } else if (event instanceof SessionHeld held) {
      return Optional.of(held.session());
    }
    return event instanceof SessionMissed missed ? Optional.of(missed.session()) : Optional.empty();
  }

  private static Optional<Instant> start(MentorshipEvent event) {
    if (event instanceof SessionPlanned planned) {
      return Optional.of(planned.session().start());
    } else if (event instanceof SessionHeld held) {
      return held.details().map(Session::start);
    } else if (event instanceof SessionRescheduled moved) {
      return Optional.of(moved.start());
    }
    return event instanceof SessionMissed missed
        ? missed.details().map(Session::start)
        : Optional.empty();
  }

  /** At the end both have come to the same. */
  private static void assertCarried(Mentorship stayed, Mentorship taken) {
    assertThat(taken.status()).isEqualTo(stayed.status());
    assertThat(taken.closing()).isEqualTo(stayed.closing());
    assertThat(taken.plannedEnd()).isEqualTo(stayed.plannedEnd());
    assertThat(taken.plannedSessions()).isEqualTo(stayed.plannedSessions());
    for (Evidence evidence : TakeoverCourse.CARRIED) {
      assertThat(taken.evidence().observe(evidence))
          .as("%s", evidence)
          .isEqualTo(stayed.evidence().observe(evidence));
    }
  }

  @Example
  void knowsNoIdOfTheLastSession() {
    MentorshipStory stayed = MentorshipStories.accepted().session("s-1");
    SessionHeld again = new SessionHeld(stayed.now(), ADA, "s-1");
    stayed.when(again).thenRefused(Kind.DUPLICATE, "session.settled");
    assertThat(
            kind(Lifecycle.standard().decide(takenOver(stayed.mentorship()), again, stayed.now())))
        .contains(Kind.NOT_APPLICABLE);
  }

  @Example
  void knowsNoSessionThatWasMissed() {
    MentorshipStory planned = MentorshipStories.accepted().planned("s-1", START);
    MentorshipStory stayed =
        planned.and(new SessionMissed(planned.now(), ADA, "s-1", Session.Absentee.BOTH));
    SessionPlanned again =
        new SessionPlanned(stayed.now(), ADA, MentorshipStories.sessionOf("s-2", START));
    stayed.when(again).thenRefused(Kind.DUPLICATE, "session.same-start");
    assertThat(Lifecycle.standard()
            .decide(takenOver(stayed.mentorship()), again, stayed.now())
            .isPermitted())
        .isTrue();
  }

  /** An end that was moved away from that of the terms, and back, counts as one that was never moved. */
  @Example
  void knowsNotThatAnEndWasMovedAndMovedBack() {
    Instant end = TERMS.plannedEnd().orElseThrow();
    Takeover sooner = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, START)
        .agreement(TERMS)
        .addConfirmedBy(Actor.Side.values())
        .plannedEnd(end.minus(Duration.ofDays(100)))
        .build();
    MentorshipStory stayed = MentorshipStories.takenOver(sooner).and(new Extended(START, ADA, end));
    AgreementReached again = new AgreementReached(START, ADA, TERMS);
    stayed.when(again).thenPermitted();
    assertThat(kind(Lifecycle.standard().decide(takenOver(stayed.mentorship()), again, START)))
        .contains(Kind.DUPLICATE);
  }

  private static void count(MentorshipEvent event, Decision decision) {
    Statistics.label("decisions").collect(event.type(), decision.isPermitted());
    kind(decision).ifPresent(kind -> Statistics.label("kinds").collect(kind));
  }

  private static void cover() {
    Statistics.label("from").coverage(seen -> {
      for (Stage stage : Stage.values()) {
        seen.check(stage, false).count(count -> count >= 5);
      }
      seen.checkQuery(from -> from.get(1).equals(true)).count(count -> count >= 10);
    });
    // The first seven types open a relationship or answer a proposal.
    Set<MentorshipEvent.Type> answers =
        EnumSet.range(MentorshipEvent.Type.PROPOSED, MentorshipEvent.Type.SUPERSEDED);
    Statistics.label("decisions").coverage(seen -> {
      for (MentorshipEvent.Type type : MentorshipEvent.Type.values()) {
        seen.check(type, false).count(count -> count >= 1);
        if (!answers.contains(type)) {
          seen.check(type, true).count(count -> count >= 3);
        }
      }
    });
    Statistics.label("kinds").coverage(seen -> {
      for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.STALE_REVISION, Kind.NOT_SUPPLIED))) {
        seen.check(kind).count(count -> count >= 3);
      }
    });
  }

  @Property(tries = 200)
  void permitsTheSmallestTakeoverInEveryStage(
      @ForAll LifecyclePolicy policy, @ForAll Stage stage, @ForAll TakenOver any) {
    Takeover known = Takeover.builder(stage, any.takeover().since()).build();
    TakenOver event = new TakenOver(any.at(), PROGRAMME, any.mentee(), any.mentor(), known);
    Decision.Permitted permitted =
        Lifecycle.of(policy).takeOver("urn:a", event, event.at()).orElseThrow();
    assertThat(permitted.findings()).isEmpty();
    assertThat(permitted.next().status()).isEqualTo(Mentorship.Status.ACTIVE);
    assertThat(permitted.next().stage()).contains(stage);
    assertThat(permitted.next().acceptedAt()).contains(known.since());
  }

  @Provide
  Arbitrary<TakenOver> takeovers() {
    return MentoringArbitraries.takeovers();
  }

  /** Limits of the term and of the goals are warnings: a pair that runs is a fact. */
  @Property(tries = 2_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void refusesNoTakeoverForALimit(
      @ForAll LifecyclePolicy policy, @ForAll("takeovers") TakenOver event) {
    Decision decision = Lifecycle.of(policy).takeOver("urn:a", event, event.at());
    assertThat(decision.isPermitted()).isTrue();
    assertThat(decision.findings())
        .allMatch(finding -> finding.severity() == Finding.Severity.WARNING)
        .allSatisfy(finding -> Statistics.collect(finding.code()));
    assertThat(History.of(List.of(decision.orElseThrow().recorded())).mentorship())
        .isEqualTo(decision.orElseThrow().next());
    Statistics.coverage(seen -> Stream.of("goal.limit", "planned-end.passed", "planned-end.too-far")
        .forEach(code -> seen.check(code).count(count -> count >= 3)));
  }

  @Property(tries = 200)
  void refusesATakeoverByAnybodyButTheProgramme(
      @ForAll("takeovers") TakenOver event, @ForAll Actor actor) {
    Assume.that(!(actor instanceof Actor.Programme));
    for (Actor by : List.of(actor, Actor.person(event.mentee()), Actor.person(event.mentor()))) {
      TakenOver other =
          new TakenOver(event.at(), by, event.mentee(), event.mentor(), event.takeover());
      assertThat(kind(Lifecycle.standard().takeOver("urn:a", other, event.at())))
          .contains(Kind.WRONG_ACTOR);
    }
  }
}
