package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.actionOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.readyIn;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.takenOver;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.internal.MentorshipState;
import io.github.mentoring4j.internal.MentorshipState.Closing;
import io.github.mentoring4j.internal.MentorshipState.Evaluated;
import io.github.mentoring4j.internal.MentorshipState.Progress;
import io.github.mentoring4j.internal.MentorshipState.Settled;
import io.github.mentoring4j.internal.MentorshipStates;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a relationship holds, as a value that other modules write and read; and what is refused where no history leads to. */
class MentorshipStateTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant BEFORE = START.minusSeconds(1);
  private static final Instant FAR = START.plusSeconds(100_000_000_000L);

  /** Relationships that have everything that their status allows. */
  enum Pair {
    PROPOSED {
      @Override
      MentorshipStory story() {
        return proposedBy(ADA);
      }
    },
    ACTIVE {
      @Override
      MentorshipStory story() {
        return readyIn(Stage.LEARNING_AND_DEVELOPMENT)
            .noted(ADA, Noted.Kind.EVALUATION)
            .noted(GRACE, Noted.Kind.EVALUATION)
            .paused()
            .later(DAY)
            .resumed()
            .assessed("g-1", Goal.Assessment.Status.PARTLY_MET)
            .goal("g-2")
            .planned("s-4", START.plus(Duration.ofDays(60)))
            .planned("s-5", START.plus(Duration.ofDays(61)))
            .action("a-1")
            .action("a-2")
            .agreedBy(GRACE, Agreement.builder().channel("by the river").build());
      }
    },
    PAUSED {
      @Override
      MentorshipStory story() {
        MentorshipStory story = ACTIVE.story().later(DAY);
        Instant back = story.now().plus(DAY);
        return story.and(new MentorshipEvent.Paused(story.now(), ADA, back, "Ada is ill"));
      }
    },
    CLOSED {
      @Override
      MentorshipStory story() {
        MentorshipStory story = ACTIVE.story().later(DAY);
        return story.planned("s-6", story.now()).and(new Ended(story.now(), ADA, "Moved away"));
      }
    },
    DECLINED {
      @Override
      MentorshipStory story() {
        return proposedBy(ADA).and(new MentorshipEvent.Declined(START, GRACE, "No time"));
      }
    },
    TAKEN_OVER {
      @Override
      MentorshipStory story() {
        return takenOver(Takeover.builder(Stage.PROGRESS_AND_REFLECTION, START.minus(DAY))
            .acceptedAt(START.minus(Duration.ofDays(90)))
            .sessionsHeld(9)
            .sessionsHeldInStage(1)
            .lastSessionAt(START.minus(Duration.ofDays(100)))
            .build());
      }
    };

    abstract MentorshipStory story();

    MentorshipState state() {
      return MentorshipStates.of(story().mentorship());
    }
  }

  @ParameterizedTest
  @EnumSource
  void leadsBackToAnEqualRelationship(Pair pair) {
    Mentorship mentorship = pair.story().mentorship();
    assertThat(MentorshipStates.mentorship(MentorshipStates.of(mentorship))).isEqualTo(mentorship);
  }

  @ParameterizedTest
  @EnumSource
  void refusesEveryForgeryOrSuffersNoHarm(Pair pair) {
    int harmless = 0;
    for (MentorshipStateForgery forgery :
        MentorshipStateForgery.of(pair.state(), Pair.ACTIVE.state())) {
      try {
        Mentorship forged = MentorshipStates.mentorship(forgery.state());
        assertThat(MentorshipStates.of(forged)).isEqualTo(forgery.state());
        new MentorshipStateProbe(forged).assertAnswers();
        harmless++;
      } catch (InvalidValueException refused) {
        assertThat(refused.type()).as(forgery.path()).isEqualTo("State");
      }
    }
    assertThat(harmless).isPositive();
  }

  @Test
  void holdsWhatTheRelationshipHolds() {
    MentorshipState state = Pair.ACTIVE.state();
    assertThat(state.id()).isEqualTo("m-1");
    assertThat(state.opening().by()).isEqualTo(ADA);
    assertThat(state.standing().stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);
    assertThat(state.standing().visit()).isEqualTo(2);
    assertThat(state.standing().earlierVisits()).hasSize(4);
    assertThat(state.standing().pausedInVisit()).isEqualTo(DAY.plus(DAY));
    assertThat(state.terms().inForce()).contains(TERMS);
    assertThat(state.counts().sessionsHeld()).isEqualTo(3);
    assertThat(state.counts().inStage().sessionsHeld()).isEqualTo(2);
    assertThat(state.counts().sessionsAtFeedback()).contains(3);
    assertThat(state.counts().mentorHelpedAt()).isPresent();
    assertThat(state.goals()).extracting(Progress::hasStep).containsExactly(true, false);
    assertThat(state.plannedSessions()).extracting(Session::id).containsExactly("s-4", "s-5");
    assertThat(state.openActions()).extracting(ActionItem::id).containsExactly("a-1", "a-2");
  }

  static Stream<Arguments> forgeries() {
    return Stream.of(events(), openings(), standings(), times(), visits(), details(), lists())
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> events() {
    return Stream.of(
        row(Pair.ACTIVE, "id", "", "id"),
        row(Pair.ACTIVE, "id", "m\n1", "id"),
        row(Pair.ACTIVE, "revision", 0L, "revision"),
        row(Pair.ACTIVE, "revision", 1_000_000_001L, "revision"),
        row(Pair.PROPOSED, "lastEventAt", BEFORE, "opening.at"));
  }

  private static Stream<Arguments> openings() {
    return Stream.of(
        row(Pair.ACTIVE, "opening.at", FAR, "opening.at, standing.acceptedAt"),
        row(Pair.ACTIVE, "opening.by", STRANGER, "opening.by"),
        row(Pair.TAKEN_OVER, "opening.by", ADA, "opening.by"),
        row(Pair.ACTIVE, "opening.mentee", " ", "opening.by, opening.mentee"),
        row(Pair.ACTIVE, "opening.mentor", "x".repeat(129), "opening.mentor"),
        row(Pair.ACTIVE, "opening.mentor", "ada", "opening.mentor"),
        row(Pair.ACTIVE, "opening.predecessor", Optional.of(""), "opening.predecessor"),
        row(
            Pair.TAKEN_OVER,
            "opening.takenOver",
            false,
            "standing.acceptedAt,"
                + " counts.lastSessionAt, counts.lastSettled.start, counts.lastSettled.id"),
        row(Pair.PROPOSED, "opening.takenOver", true, "opening.by, standing.acceptedAt"));
  }

  private static Stream<Arguments> standings() {
    Optional<Mentorship.Pause> pause =
        Optional.of(new Mentorship.Pause(START, Optional.empty(), Optional.empty()));
    Optional<Closing> closing = Optional.of(new Closing(
        Mentorship.Outcome.DECLINED, Actor.Role.MENTOR, START, Optional.empty(), Optional.empty()));
    return Stream.of(
        row(Pair.PROPOSED, "standing.menteeAgreed", false, "standing.menteeAgreed"),
        row(Pair.ACTIVE, "standing.mentorAgreed", false, "standing.mentorAgreed"),
        row(Pair.PROPOSED, "standing.mentorAgreed", true, "standing.acceptedAt"),
        row(Pair.PROPOSED, "standing.status", Mentorship.Status.ACTIVE, "standing.acceptedAt"),
        row(Pair.ACTIVE, "standing.status", Mentorship.Status.PROPOSED, "standing.acceptedAt"),
        row(Pair.ACTIVE, "standing.status", Mentorship.Status.PAUSED, "standing.pause"),
        row(Pair.ACTIVE, "standing.status", Mentorship.Status.CLOSED, "standing.closing"),
        row(
            Pair.PAUSED,
            "standing.status",
            Mentorship.Status.CLOSED,
            "standing.pause, standing.closing"),
        row(Pair.ACTIVE, "standing.stage", Optional.empty(), "standing.stage"),
        row(
            Pair.DECLINED,
            "standing.stage",
            Optional.of(Stage.LEARNING_AND_DEVELOPMENT),
            "standing.stage, standing.closing.outcome"),
        row(
            Pair.ACTIVE,
            "standing.stageEnteredAt",
            Optional.empty(),
            "standing.stageEnteredAt," + " standing.earlierVisits[0]"),
        row(
            Pair.PROPOSED,
            "standing.stageEnteredAt",
            Optional.of(START),
            "standing.stageEnteredAt"),
        row(Pair.PAUSED, "standing.pause", Optional.empty(), "standing.pause"),
        row(Pair.PROPOSED, "standing.pause", pause, "standing.pause"),
        row(Pair.CLOSED, "standing.closing", Optional.empty(), "standing.closing"),
        row(Pair.PROPOSED, "standing.closing", closing, "standing.closing"),
        row(
            Pair.CLOSED,
            "standing.closing.outcome",
            Mentorship.Outcome.COMPLETED,
            "standing.closing.outcome"),
        row(
            Pair.DECLINED,
            "standing.closing.outcome",
            Mentorship.Outcome.LAPSED,
            "standing.closing.outcome"),
        row(
            Pair.CLOSED,
            "standing.closing.successor",
            Optional.of("m-2"),
            "standing.closing.successor"));
  }

  private static Stream<Arguments> times() {
    return Stream.of(
        row(Pair.ACTIVE, "standing.acceptedAt", Optional.of(BEFORE), "standing.acceptedAt"),
        row(Pair.TAKEN_OVER, "standing.acceptedAt", Optional.of(START), "standing.stageEnteredAt"),
        row(
            Pair.ACTIVE,
            "standing.stageEnteredAt",
            Optional.of(FAR),
            "standing.stageEnteredAt, standing.pausedInVisit"),
        row(
            Pair.ACTIVE,
            "standing.plannedEnd",
            Optional.of(Instant.MAX),
            "standing.plannedEnd, standing.plannedEnd"),
        row(Pair.ACTIVE, "standing.plannedEnd", Optional.empty(), "standing.plannedEnd"),
        row(Pair.TAKEN_OVER, "terms.extended", true, "standing.plannedEnd"),
        row(Pair.ACTIVE, "standing.resumedAt", Optional.of(BEFORE), "standing.resumedAt"),
        row(
            Pair.PAUSED,
            "standing.pause.since",
            BEFORE,
            "standing.stageEnteredAt, standing.pause.since, standing.resumedAt, standing.pausedInVisit"),
        row(
            Pair.PAUSED,
            "standing.pause.since",
            FAR,
            "standing.pause.since, standing.pause.expectedResume"),
        row(
            Pair.PAUSED,
            "standing.pause.expectedResume",
            Optional.of(BEFORE),
            "standing.pause.expectedResume"),
        row(Pair.DECLINED, "standing.closing.at", BEFORE, "standing.closing.at"),
        row(Pair.DECLINED, "standing.closing.at", FAR, "standing.closing.at"));
  }

  private static Stream<Arguments> visits() {
    List<Duration> none = Collections.nCopies(4, Duration.ZERO);
    return Stream.of(
        row(Pair.ACTIVE, "standing.visit", 1, "standing.earlierVisits"),
        row(Pair.ACTIVE, "standing.visit", 0, "standing.visit, standing.earlierVisits"),
        row(Pair.PROPOSED, "standing.visit", 1, "standing.visit"),
        row(Pair.ACTIVE, "standing.visit", 1_000_000_001, "standing.visit"),
        row(Pair.ACTIVE, "standing.earlierVisits", List.of(), "standing.earlierVisits"),
        row(Pair.ACTIVE, "standing.earlierVisits", none.subList(1, 4), "standing.earlierVisits"),
        row(Pair.TAKEN_OVER, "standing.earlierVisits", none, "standing.earlierVisits"),
        row(Pair.ACTIVE, "standing.earlierVisits[3]", DAY.negated(), "standing.earlierVisits[3]"),
        row(
            Pair.ACTIVE,
            "standing.earlierVisits[3]",
            Duration.ofSeconds(Long.MAX_VALUE),
            "standing.earlierVisits[3]"),
        row(Pair.ACTIVE, "standing.pausedInVisit", DAY.negated(), "standing.pausedInVisit"),
        row(Pair.ACTIVE, "standing.pausedInVisit", Duration.ofDays(999), "standing.pausedInVisit"),
        row(Pair.PROPOSED, "standing.pausedInVisit", DAY, "standing.pausedInVisit"));
  }

  private static Stream<Arguments> details() {
    return Stream.of(
        row(Pair.ACTIVE, "terms.proposed.at", FAR, "terms.proposed.at"),
        row(Pair.ACTIVE, "terms.toBeRenewedSince", Optional.of(FAR), "terms.toBeRenewedSince"),
        row(
            Pair.TAKEN_OVER,
            "terms.toBeRenewedSince",
            Optional.of(START),
            "terms.toBeRenewedSince"),
        row(Pair.PROPOSED, "terms.inForce", Optional.of(TERMS), "terms"),
        row(Pair.PROPOSED, "counts.successes", 1, "counts"),
        row(
            Pair.ACTIVE,
            "counts.sessionsHeld",
            -1,
            "counts.sessionsHeld, counts.sessionsAtFeedback, counts.inStage.sessionsHeld"),
        row(
            Pair.ACTIVE,
            "counts.sessionsHeld",
            1,
            "counts.sessionsAtFeedback, counts.inStage.sessionsHeld"),
        row(Pair.ACTIVE, "counts.sessionsAtFeedback", Optional.of(4), "counts.sessionsAtFeedback"),
        row(
            Pair.TAKEN_OVER,
            "counts.sessionsAtFeedback",
            Optional.of(-1),
            "counts.sessionsAtFeedback"),
        row(Pair.ACTIVE, "counts.mentorHelpedAt", Optional.of(FAR), "counts.mentorHelpedAt"),
        row(Pair.ACTIVE, "counts.mentorHelpedAt", Optional.of(BEFORE), "counts.mentorHelpedAt"),
        row(Pair.ACTIVE, "counts.missedByMentee", Integer.MAX_VALUE, "counts.missedByMentee"),
        row(Pair.ACTIVE, "counts.missedByMentor", -1, "counts.missedByMentor"),
        row(Pair.ACTIVE, "counts.successes", 1_000_000_001, "counts.successes"),
        row(Pair.ACTIVE, "counts.inStage.reflections", -1, "counts.inStage.reflections"),
        row(Pair.ACTIVE, "counts.lastSessionAt", Optional.of(FAR), "counts.lastSessionAt"),
        row(Pair.ACTIVE, "counts.lastSettled.start", BEFORE, "counts.lastSettled.start"),
        row(Pair.ACTIVE, "counts.lastSettled.id", Optional.of("\t"), "counts.lastSettled.id"),
        row(
            Pair.ACTIVE,
            "counts.lastSettled",
            Optional.of(new Settled(Optional.empty(), START)),
            "counts.lastSettled.id"),
        row(Pair.ACTIVE, "counts.evaluatedByMentee.at", BEFORE, "counts.evaluatedByMentee.at"),
        row(
            Pair.ACTIVE,
            "counts.evaluatedByMentor",
            Optional.of(new Evaluated(START, Optional.of(Instant.MIN))),
            "counts.evaluatedByMentor.plannedEnd"));
  }

  private static Stream<Arguments> lists() {
    Goal.Assessment foreign = Goal.Assessment.of("g-9", Goal.Assessment.Status.MET, "Seen");
    Progress goal = new Progress(goalOf("g-1"), false, Optional.empty(), false);
    Session session = sessionOf("s-4", START);
    return Stream.of(
        row(Pair.PROPOSED, "goals", List.of(goal), "goals"),
        row(Pair.PROPOSED, "plannedSessions", List.of(session), "plannedSessions"),
        row(Pair.PROPOSED, "openActions", List.of(actionOf("a-1")), "openActions"),
        row(Pair.CLOSED, "openActions", List.of(actionOf("a-1")), "openActions"),
        row(Pair.ACTIVE, "goals", List.of(goal, goal), "goals[1].goal.id"),
        row(Pair.ACTIVE, "goals", Collections.nCopies(1_001, goal), "goals"),
        row(Pair.ACTIVE, "goals[0].assessment", Optional.of(foreign), "goals[0].assessment.goal"),
        row(Pair.ACTIVE, "goals[1].assessedInStage", true, "goals[1].assessment"),
        row(Pair.ACTIVE, "plannedSessions", List.of(session, session), "plannedSessions[1].id"),
        row(Pair.ACTIVE, "plannedSessions", Collections.nCopies(1_001, session), "plannedSessions"),
        row(
            Pair.ACTIVE,
            "plannedSessions[0]",
            sessionOf("s-4", BEFORE),
            "plannedSessions[0].start"),
        row(Pair.CLOSED, "plannedSessions[0]", sessionOf("s-4", FAR), "plannedSessions[0].start"),
        row(
            Pair.ACTIVE,
            "openActions",
            List.of(actionOf("a"), actionOf("b"), actionOf("a")),
            "openActions[2].id"),
        row(
            Pair.ACTIVE,
            "openActions",
            Collections.nCopies(1_001, actionOf("a-1")),
            "openActions"));
  }

  private static Arguments row(Pair pair, String path, Object part, String fields) {
    return arguments(pair, path, part, fields);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("forgeries")
  void namesWhatCannotBe(Pair pair, String path, Object part, String fields) {
    MentorshipState forged = RecordParts.with(pair.state(), path, part);
    InvalidValueException refused = catchThrowableOfType(
        InvalidValueException.class, () -> MentorshipStates.mentorship(forged));
    assertThat(refused).isNotNull();
    assertThat(refused.type()).isEqualTo("State");
    assertThat(refused.faults().stream().map(Fault::field).collect(joining(", ")))
        .isEqualTo(fields);
  }
}
