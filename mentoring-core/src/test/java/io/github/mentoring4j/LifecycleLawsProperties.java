package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.fixtures.Walk.Step;
import io.github.mentoring4j.oracle.EventTable;
import io.github.mentoring4j.oracle.Oracle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of every decision. */
@Domain(MentoringDomain.class)
class LifecycleLawsProperties {
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();

  /** The types of which some events are recorded after a closing. */
  private static final Set<MentorshipEvent.Type> LOOKING_BACK = Set.of(
      MentorshipEvent.Type.SESSION_HELD,
      MentorshipEvent.Type.SESSION_MISSED,
      MentorshipEvent.Type.NOTED);

  @Property(tries = 400)
  void decidesTheSameAgain(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      Decision again = LIFECYCLE.decide(step.before(), step.event(), step.context());
      assertThat(again).isEqualTo(step.decision()).hasSameHashCodeAs(step.decision());
    }
  }

  @Property(tries = 300)
  void leavesTheRelationshipItIsAskedOfAlone(@ForAll Walk walk) {
    for (int i = 0; i < walk.states().size(); i++) {
      Mentorship untouched = History.of(walk.history().subList(0, i + 1)).mentorship();
      assertThat(walk.states().get(i)).isEqualTo(untouched).hasSameHashCodeAs(untouched);
    }
  }

  @Property(tries = 400)
  void permitsWhatApplyMakesOfTheRecord(@ForAll Walk walk) {
    for (Step step : walk.steps()) {
      if (step.decision() instanceof Decision.Permitted permitted) {
        assertThat(permitted.next()).isEqualTo(History.apply(step.before(), permitted.recorded()));
        assertThat(permitted.next().revision()).isEqualTo(step.before().revision() + 1);
        assertThat(permitted.findings())
            .as(step::toString)
            .allMatch(finding -> finding.severity() == Finding.Severity.WARNING);
      }
    }
  }

  @Property(tries = 300)
  void refusesWithAReasonAndWithoutAnEffect(@ForAll Walk walk) {
    Mentorship pair = walk.states().get(0);
    for (Step step : walk.steps()) {
      if (step.decision() instanceof Decision.Refused refused) {
        assertThat(refused.kind()).as(step::toString).isNotNull();
        assertThat(refused.findings())
            .as(step::toString)
            .allMatch(finding -> finding.result() == Finding.Result.UNMET
                || (finding.result() == Finding.Result.WAIVED
                    && step.context().override().isPresent()));
        // The errors come first, and what is waived or recommended besides comes after them.
        assertThat(refused.findings().get(0).severity()).isEqualTo(Finding.Severity.ERROR);
        assertThat(refused.findings())
            .as(step::toString)
            .extracting(Finding::severity)
            .isSortedAccordingTo(Comparator.comparing(Finding.Severity.WARNING::equals));
      } else {
        // Left out of the walk, the refused steps are not missed.
        Decision decision = LIFECYCLE.decide(pair, step.event(), step.context());
        assertThat(decision).as(step::toString).isEqualTo(step.decision());
        pair = decision.orElseThrow().next();
      }
    }
    assertThat(pair).isEqualTo(walk.end());
  }

  @Property(tries = 400)
  void makesOnlyTheMovesOfTheTable(@ForAll Walk walk) {
    for (int i = 1; i < walk.states().size(); i++) {
      MentorshipEvent.Type type = walk.history().get(i).event().type();
      Mentorship before = walk.states().get(i - 1);
      Mentorship after = walk.states().get(i);
      String move = before.status() + " to " + after.status();
      assertThat(move).as("%s", type).isIn(EventTable.statusMoves(type));
      if (move.equals("PROPOSED to ACTIVE")) {
        assertThat(after.stage()).contains(Stage.RELATIONSHIP_BUILDING);
      } else if (type == MentorshipEvent.Type.STAGE_ENTERED) {
        assertThat(move).isEqualTo("ACTIVE to ACTIVE");
        assertThat(Oracle.move(before.stage().orElseThrow(), after.stage().orElseThrow()))
            .isIn("forward", "with a reason");
      } else {
        assertThat(after.stage()).isEqualTo(before.stage());
      }
    }
  }

  /** Words that look back and sessions that had begun are recorded after a closing; nothing is ever undone by them. */
  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void isOverForGoodOnceClosed(@ForAll Walk walk, @ForAll @IntRange(max = 4) int way) {
    Mentorship closed = walk.end();
    if (closed.status() != Mentorship.Status.CLOSED) {
      MentorshipEvent last = last(walk, way);
      DecisionContext hurry = DecisionContext.at(last.at()).overriding("It is over");
      closed = LIFECYCLE.decide(closed, last, hurry).orElseThrow().next();
    }
    assertThat(closed.status()).isEqualTo(Mentorship.Status.CLOSED);
    Instant now = closed.lastEventAt();
    for (Step step : walk.steps()) {
      MentorshipEvent event = step.event();
      DecisionContext forced = DecisionContext.at(now).overriding("It must be");
      for (Decision decision :
          List.of(LIFECYCLE.decide(closed, event, now), LIFECYCLE.decide(closed, event, forced))) {
        if (closed.acceptedAt().isPresent() && LOOKING_BACK.contains(event.type())) {
          Statistics.collect(decision.isPermitted());
          assertStaysOver(closed, decision);
        } else {
          assertThat(decision)
              .isInstanceOfSatisfying(
                  Decision.Refused.class,
                  refused -> assertThat(refused.kind())
                      .isIn(Decision.Refused.Kind.CLOSED, Decision.Refused.Kind.WRONG_ACTOR));
          assertStaysClosed(closed, event);
        }
      }
      assertThat(LIFECYCLE.moves(closed, event.by(), now).outgoing()).isEmpty();
    }
    Statistics.coverage(seen -> seen.check(true).count(count -> count >= 10));
  }

  private static void assertStaysOver(Mentorship closed, Decision decision) {
    if (decision instanceof Decision.Permitted permitted) {
      Mentorship next = permitted.next();
      assertThat(next.status()).isEqualTo(Mentorship.Status.CLOSED);
      assertThat(next.closing()).isEqualTo(closed.closing());
      assertThat(next.stage()).isEqualTo(closed.stage());
      assertThat(next.plannedEnd()).isEqualTo(closed.plannedEnd());
      for (Stage stage : Stage.values()) {
        assertThat(next.timeIn(stage, next.lastEventAt().plusSeconds(1)))
            .isEqualTo(closed.timeIn(stage, closed.lastEventAt()));
      }
    }
  }

  private static MentorshipEvent last(Walk walk, int way) {
    Mentorship pair = walk.end();
    Instant at = pair.lastEventAt();
    return switch (pair.status()) {
      case PROPOSED -> unanswered(walk, at).get(way % 4);
      case ACTIVE ->
        way > 2 && pair.stage().orElseThrow() == Stage.TRANSITION_AND_CLOSURE
            ? new Completed(at, walk.mentee())
            : new Ended(at, walk.mentee());
      case PAUSED, CLOSED -> new Ended(at, PROGRAMME);
    };
  }

  private static List<MentorshipEvent> unanswered(Walk walk, Instant at) {
    Actor proposer = walk.end().proposedBy().orElseThrow();
    return List.of(
        new Declined(at, proposer.equals(walk.mentee()) ? walk.mentor() : walk.mentee()),
        new Withdrawn(at, proposer),
        new Expired(at, PROGRAMME),
        new Superseded(at, PROGRAMME));
  }

  private static void assertStaysClosed(Mentorship closed, MentorshipEvent event) {
    RecordedEvent recorded = RecordedEvent.builder(event)
        .mentorship(closed.id())
        .revision(closed.revision() + 1)
        .build();
    CorruptHistoryException broken =
        catchThrowableOfType(CorruptHistoryException.class, () -> History.apply(closed, recorded));
    assertThat(broken.kind()).isEqualTo(CorruptHistoryException.Kind.AFTER_THE_END);
  }

  @Property(tries = 60)
  void isEqualToItsLikeAndToNothingElse(@ForAll Walk walk) {
    Walk other = walkedAgain(walk);
    assertThat(other.steps()).isEqualTo(walk.steps()).hasSameHashCodeAs(walk.steps());
    assertThat(walk.history()).isEqualTo(other.history()).hasSameHashCodeAs(other.history());
    assertThat(walk.states()).isEqualTo(other.states()).hasSameHashCodeAs(other.states());
    assertThat(walk.states()).doesNotHaveDuplicates().doesNotContainNull();
    Mentorship pair = walk.end();
    assertThat((Object) pair).isNotEqualTo(pair.id());
    for (Actor actor : List.of(walk.mentee(), walk.mentor(), PROGRAMME)) {
      Moves moves = LIFECYCLE.moves(pair, actor, pair.lastEventAt());
      Moves same = LIFECYCLE.moves(other.end(), actor, pair.lastEventAt());
      assertThat(moves).isEqualTo(same).hasSameHashCodeAs(same);
    }
    History timeline = History.of(walk.history());
    History same = History.of(other.history());
    assertThat(timeline).isEqualTo(same).hasSameHashCodeAs(same);
  }

  /** Takes every step once more, from the first event on. */
  private static Walk walkedAgain(Walk walk) {
    Lifecycle lifecycle = Lifecycle.of(LifecyclePolicy.standard());
    Decision.Permitted begun = begun(lifecycle, walk).orElseThrow();
    List<Step> steps = new ArrayList<>();
    List<RecordedEvent> history = new ArrayList<>(List.of(begun.recorded()));
    List<Mentorship> states = new ArrayList<>(List.of(begun.next()));
    for (Step step : walk.steps()) {
      Mentorship pair = states.get(states.size() - 1);
      Decision decision = lifecycle.decide(pair, step.event(), step.context());
      steps.add(new Step(pair, step.event(), step.context(), decision));
      if (decision instanceof Decision.Permitted permitted) {
        history.add(permitted.recorded());
        states.add(permitted.next());
      }
    }
    return new Walk(steps, history, states);
  }

  private static Decision begun(Lifecycle lifecycle, Walk walk) {
    String id = walk.end().id();
    MentorshipEvent first = walk.history().get(0).event();
    return first instanceof TakenOver takenOver
        ? lifecycle.takeOver(id, takenOver, first.at())
        : lifecycle.begin(id, (Proposed) first, first.at());
  }

  @Property(tries = 40)
  void doesNotDependOnTheDefaultLocaleOrZone(@ForAll Walk walk) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.US);
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      List<String> here = transcript(walk);
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(transcript(walk)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> transcript(Walk walk) {
    List<String> lines = new ArrayList<>();
    for (Step step : walk.steps()) {
      lines.add(String.valueOf(LIFECYCLE.decide(step.before(), step.event(), step.context())));
    }
    walk.steps().stream()
        .flatMap(step -> step.decision().findings().stream())
        .distinct()
        .limit(10)
        .forEach(
            finding -> lines.add(finding.message(Locale.ENGLISH) + finding.advice(Locale.ENGLISH)));
    for (Stage stage : Stage.values()) {
      lines.add(String.valueOf(walk.end().timeIn(stage, walk.end().lastEventAt().plusSeconds(1))));
    }
    return lines;
  }

  @Property(tries = 15)
  void decidesAlikeInManyThreads(@ForAll Walk walk) throws Exception {
    Callable<List<Object>> all = () -> answers(walk);
    List<Object> alone = answers(walk);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<Object>> together :
          threads.invokeAll(List.of(all, all, all, all, all, all))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<Object> answers(Walk walk) {
    List<Object> answers = new ArrayList<>();
    for (Step step : walk.steps()) {
      answers.add(LIFECYCLE.decide(step.before(), step.event(), step.context()));
    }
    for (Stage stage : Stage.values()) {
      answers.add(walk.end().timeIn(stage, walk.end().lastEventAt().plusSeconds(1)));
    }
    answers.add(LIFECYCLE.moves(walk.end(), walk.mentee(), walk.end().lastEventAt()));
    answers.add(LIFECYCLE.isStalled(walk.end(), walk.end().lastEventAt()));
    answers.add(History.of(walk.history()).mentorship());
    return answers;
  }
}
