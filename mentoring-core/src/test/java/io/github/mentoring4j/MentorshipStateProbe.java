package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionMissed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.fixtures.MentorshipStories;
import io.github.mentoring4j.readiness.SessionContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Asks a relationship everything that can be asked, and tries every type of event on it. */
final class MentorshipStateProbe {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private static final Lifecycle STRICT = Lifecycle.of(LifecyclePolicy.thorough());
  private static final Lifecycle COMMUNITY =
      Lifecycle.of(LifecyclePolicy.singleSession().toBuilder()
          .id("community")
          .addCheckpoint(Checkpoint.atPercent(
              "half-time", "Half-time", 50, Actor.Side.MENTEE, Actor.Side.MENTOR))
          .addCheckpoint(Checkpoint.after(
              "late", "Late", Duration.ofSeconds(Long.MAX_VALUE), Actor.Side.MENTEE))
          .communityLimits(CommunityLimits.builder()
              .mostActivePerMentor(1)
              .isOnePerPair(true)
              .waitAfterEnd(Duration.ofDays(1))
              .isPauseKeepingPlace(false)
              .build())
          .build());

  private final Mentorship pair;
  private final Instant last;

  MentorshipStateProbe(Mentorship pair) {
    this.pair = pair;
    this.last = pair.lastEventAt();
  }

  /** No question is left without an answer, and no answer makes no sense. */
  void assertAnswers() {
    for (Evidence evidence : MentorshipEvidenceTest.constants()) {
      assertThat(pair.evidence().observe(evidence).isSupplied()).isTrue();
    }
    for (Instant now : List.of(Instant.MIN, FIRST, last, LAST, Instant.MAX)) {
      for (Stage stage : Stage.values()) {
        assertThat(pair.timeIn(stage, now)).isGreaterThanOrEqualTo(Duration.ZERO);
      }
      assertThat(pair.timeFor(now)).isAfterOrEqualTo(last);
      assertThat(SessionContext.of(pair, now).status()).contains(pair.status());
    }
    assertThat(pair.hashCode()).isEqualTo(pair.hashCode());
    assertThat(pair.toString()).isNotEmpty();
    for (Lifecycle lifecycle : List.of(STRICT, COMMUNITY)) {
      assertAnswers(lifecycle);
    }
  }

  private void assertAnswers(Lifecycle lifecycle) {
    for (Actor actor : actors()) {
      Moves moves = lifecycle.moves(pair, actor, last);
      for (Stage stage : Stage.values()) {
        assertThat(moves.to(stage).findings()).doesNotContainNull();
      }
      assertThat(lifecycle.moves(pair, actor, LAST).stage()).isEqualTo(pair.stage());
      assertThat(lifecycle.advance(pair, actor, LAST).findings()).doesNotContainNull();
    }
    assertThat(lifecycle.due(pair, ZoneOffset.UTC)).doesNotContainNull();
    for (Instant now : List.of(FIRST, last, LAST)) {
      assertThat(lifecycle.isStalled(pair, now) && lifecycle.isAnswerOverdue(pair, now))
          .isFalse();
      ProgrammeFigures figures = ProgrammeFigures.empty(lifecycle, now).with(pair);
      assertThat(figures.total().relationships()).isEqualTo(1);
    }
    assertThat(lifecycle.supersedable(pair, List.of(pair))).isEmpty();
    Mentorship request = MentorshipStories.proposedBy(Actor.programme()).mentorship();
    DecisionContext among = DecisionContext.at(last).among(List.of(pair)).earlier(List.of(pair));
    Proposed again = new Proposed(last, actors().get(0), pair.mentee(), pair.mentor());
    assertThat(lifecycle.begin("m-again", again, among).findings()).isNotNull();
    assertThat(lifecycle.supersedable(request, among)).isNotNull();
  }

  /** The decision on an event, with all that is said about it. */
  Decision decide(MentorshipEvent event) {
    DecisionContext context =
        DecisionContext.at(event.at()).among(List.of(pair)).overriding("Because");
    Decision decision = COMMUNITY.decide(pair, event, context);
    Wording wording = Wording.of(Locale.ENGLISH).about(pair);
    decision.findings().stream()
        .findFirst()
        .ifPresent(finding -> assertThat(finding.message(wording)).isNotEmpty());
    assertThat(STRICT.decide(pair, event, event.at()).findings()).doesNotContainNull();
    return decision;
  }

  /** The relationship after an event that a history can hold, whatever a policy says. */
  Optional<Mentorship> applied(MentorshipEvent event) {
    try {
      return Optional.of(
          History.apply(pair, Histories.recorded(event, pair.revision() + 1, pair.id())));
    } catch (CorruptHistoryException impossible) {
      return Optional.empty();
    }
  }

  private List<Actor> actors() {
    return List.of(
        Actor.person(pair.mentee()), Actor.person(pair.mentor()), Actor.programme("c-1"));
  }

  /** Events of every type, by everybody, about what is there and what is not. */
  List<MentorshipEvent> events() {
    List<MentorshipEvent> events = new ArrayList<>();
    for (Actor by : actors()) {
      for (Instant at : List.of(last, shifted(last, 86_400))) {
        answers(at, by).forEach(events::add);
        goals(at, by).forEach(events::add);
        sessions(at, by).forEach(events::add);
        rest(at, by).forEach(events::add);
      }
      events.add(new Ended(shifted(last, -86_400), by, "Early"));
    }
    return events;
  }

  /** One event of each type, any of those that there are. */
  Collection<MentorshipEvent> oneOfEachType(Random random) {
    List<MentorshipEvent> events = events();
    Collections.shuffle(events, random);
    Map<MentorshipEvent.Type, MentorshipEvent> byType = new EnumMap<>(MentorshipEvent.Type.class);
    events.forEach(event -> byType.put(event.type(), event));
    assertThat(byType).hasSameSizeAs(MentorshipEvent.Type.values());
    return byType.values();
  }

  private static Instant shifted(Instant time, long seconds) {
    Instant shifted = time.plusSeconds(seconds);
    return shifted.isAfter(LAST) ? LAST : shifted.isBefore(FIRST) ? FIRST : shifted;
  }

  private static Stream<MentorshipEvent> answers(Instant at, Actor by) {
    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, at).build();
    return Stream.of(
        new Proposed(at, by, "x", "y"),
        new TakenOver(at, by, "x", "y", known),
        new Accepted(at, by),
        new Declined(at, by, "No"),
        new Withdrawn(at, by),
        new Expired(at, by),
        new Superseded(at, by, "m-next"));
  }

  private Stream<MentorshipEvent> goals(Instant at, Actor by) {
    Goal goal = pair.goals().stream()
        .map(Goal.Progress::goal)
        .findFirst()
        .orElseGet(() -> MentorshipStories.goalOf("g-new"));
    return Stream.of(
        new GoalSet(at, by, MentorshipStories.goalOf("g-" + pair.revision())),
        new GoalSet(at, by, goal),
        new GoalRevised(at, by, goal.toBuilder().text("Other").build(), "Better"),
        new GoalAssessed(
            at, by, Goal.Assessment.of(goal.id(), Goal.Assessment.Status.PARTLY_MET, "So far")),
        new GoalAssessed(at, by, Goal.Assessment.of(goal.id(), Goal.Assessment.Status.MET, "Done")),
        new StepLogged(at, by, goal.id(), true, "A step"));
  }

  private Stream<MentorshipEvent> sessions(Instant at, Actor by) {
    Session there = pair.plannedSessions().stream()
        .findFirst()
        .orElseGet(() -> MentorshipStories.sessionOf("s-new", at));
    Session fresh = MentorshipStories.sessionOf("s-" + pair.revision(), at);
    String settled = pair.counts()
        .lastSettled()
        .flatMap(session -> Optional.ofNullable(session.id()))
        .orElse("s-none");
    return Stream.of(
        new SessionPlanned(at, by, fresh),
        new SessionPlanned(at, by, there),
        new SessionHeld(at, by, fresh),
        new SessionHeld(at, by, there),
        new SessionHeld(at, by, there.id()),
        new SessionHeld(at, by, settled),
        new SessionMissed(at, by, there.id(), Session.Absentee.BOTH),
        new SessionMissed(at, by, fresh, Session.Absentee.MENTOR),
        new SessionCancelled(at, by, there.id()),
        new SessionRescheduled(at, by, there.id(), shifted(at, 3_600)));
  }

  private Stream<MentorshipEvent> rest(Instant at, Actor by) {
    List<MentorshipEvent> events = new ArrayList<>(List.of(
        new ActionAgreed(at, by, MentorshipStories.actionOf("a-" + pair.revision())),
        new ActionClosed(
            at,
            by,
            pair.openActions().stream().findFirst().map(ActionItem::id).orElse("a-none"),
            ActionItem.Ending.DONE),
        new Paused(at, by),
        new Paused(at, by, shifted(at, 86_400)),
        new Resumed(at, by),
        new Extended(at, by, shifted(pair.plannedEnd().orElse(at), 86_400)),
        new Completed(at, by),
        new Ended(at, by)));
    for (Stage stage : Stage.values()) {
      events.add(new StageEntered(at, by, stage, "It is time"));
    }
    for (Noted.Kind kind : Noted.Kind.values()) {
      events.add(new Noted(at, by, kind));
    }
    Stream.of(
            pair.agreement(),
            pair.proposedAgreement().map(Agreement.Proposal::terms),
            Optional.of(MentorshipStories.TERMS))
        .flatMap(Optional::stream)
        .forEach(terms -> events.add(new AgreementReached(at, by, terms)));
    return events.stream();
  }
}
