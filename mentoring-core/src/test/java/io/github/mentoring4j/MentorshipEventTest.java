package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException.Fault;
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
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The faults of events, which are all reported at once. */
class MentorshipEventTest {
  private static final String ID = "1 to 128 code points";
  private static final String TEXT = "1 to 10000 code points";
  private static final String YEARS = "a point in time in the years 0000 to 9999";
  private static final Goal.Assessment MET =
      Goal.Assessment.of("g", Goal.Assessment.Status.MET, "It is there");
  private static final String LONG = "x".repeat(10_001);

  private static List<Fault> faultsOf(ThrowingCallable building) {
    return catchThrowableOfType(InvalidValueException.class, building).faults();
  }

  @Test
  @Situation({"E17", "E55"})
  void proposalIsOfTwoPeople() {
    assertThat(faultsOf(() -> new Proposed(START, ADA, "ada", "ada")))
        .containsExactly(new Fault("mentor", "ada", "somebody else than the mentee"));
    assertThat(faultsOf(() -> new Proposed(START, ADA, "", " ", Optional.of(""))))
        .extracting(Fault::field)
        .containsExactly("mentee", "mentor", "predecessor");
  }

  @Test
  @Situation({"E17", "E55"})
  void proposalOfOnePersonSaysWhateverElseIsWrong() {
    assertThat(faultsOf(() -> new Proposed(
            Instant.MAX, PROGRAMME, "x".repeat(129), "x".repeat(129), Optional.of(" "))))
        .containsExactly(
            new Fault("at", Instant.MAX.toString(), YEARS),
            new Fault("mentee", "x".repeat(129), "at most 128 code points"),
            new Fault("mentor", "x".repeat(129), "at most 128 code points"),
            new Fault("mentor", "x".repeat(129), "somebody else than the mentee"),
            new Fault("predecessor", " ", ID));
  }

  @Test
  @Situation("E55")
  void eventsNeedTheirTexts() {
    assertThat(faultsOf(() -> new StepLogged(START, ADA, "", true, "")))
        .extracting(Fault::field)
        .containsExactly("goal", "text");
    assertThat(faultsOf(() -> new SessionHeld(START, ADA, ""))).hasSize(1);
    assertThat(faultsOf(() -> new StageEntered(START, ADA, Stage.RELATIONSHIP_BUILDING, " ")))
        .containsExactly(new Fault("reason", " ", TEXT));
    assertThat(faultsOf(() -> new Ended(START, ADA, ""))).hasSize(1);
    assertThat(faultsOf(() -> new Noted(START, ADA, Noted.Kind.FEEDBACK, LONG)))
        .containsExactly(new Fault("text", LONG, "at most 10000 code points"));
  }

  @Test
  @Situation("E55")
  void reasonsSaySomethingWhereTheyAreGiven() {
    for (String blank : List.of("", " ", "\u200B")) {
      for (ThrowingCallable event : List.<ThrowingCallable>of(
          () -> new Declined(START, ADA, blank),
          () -> new Withdrawn(START, ADA, blank),
          () -> new GoalRevised(START, ADA, goalOf("g"), blank),
          () -> new SessionCancelled(START, ADA, "s", blank),
          () -> new SessionRescheduled(START, ADA, "s", START, blank),
          () -> new Paused(START, ADA, blank),
          () -> new Extended(START, ADA, START, blank))) {
        assertThat(faultsOf(event)).containsExactly(new Fault("reason", blank, TEXT));
      }
    }
  }

  @Test
  @Situation({"E47", "E55"})
  void reasonsHaveTheirCeilingInCodePoints() {
    String longest = "🌱".repeat(10_000);
    assertThat(new Declined(START, ADA, longest).reason()).contains(Reason.of(longest));
    assertThat(new GoalRevised(START, ADA, goalOf("g"), longest).reason())
        .isEqualTo(Reason.of(longest));
    String reason = LONG;
    for (ThrowingCallable event : List.<ThrowingCallable>of(
        () -> new Declined(START, ADA, reason),
        () -> new Withdrawn(START, ADA, reason),
        () -> new GoalRevised(START, ADA, goalOf("g"), LONG),
        () -> new SessionCancelled(START, ADA, "s", reason),
        () -> new SessionRescheduled(START, ADA, "s", START, reason),
        () -> new Paused(START, ADA, reason),
        () -> new Extended(START, ADA, START, reason))) {
      assertThat(faultsOf(event))
          .containsExactly(new Fault("reason", LONG, "at most 10000 code points"));
    }
  }

  @Test
  @Situation({"E47", "E55"})
  void idsHaveTheirCeilingInCodePoints() {
    String longest = "🌱".repeat(128);
    assertThat(new SessionMissed(START, ADA, longest, Session.Absentee.BOTH).session())
        .isEqualTo(longest);
    String tooLong = longest + "x";
    Optional<String> successor = Optional.of(tooLong);
    assertThat(faultsOf(() -> new Superseded(START, ADA, successor)))
        .containsExactly(new Fault("successor", tooLong, "at most 128 code points"));
    for (ThrowingCallable event : List.<ThrowingCallable>of(
        () -> new SessionMissed(START, ADA, tooLong, Session.Absentee.MENTEE),
        () -> new SessionCancelled(START, ADA, tooLong),
        () -> new SessionRescheduled(START, ADA, tooLong, START))) {
      assertThat(faultsOf(event))
          .containsExactly(new Fault("session", tooLong, "at most 128 code points"));
    }
    assertThat(faultsOf(() -> new Superseded(START, ADA, Optional.of(" "))))
        .containsExactly(new Fault("successor", " ", ID));
  }

  @Test
  @Situation("E55")
  void eventsLieInTheYearsThatStoredDataCanHold() {
    Instant at = Instant.parse("-0001-12-31T23:59:59Z");
    for (ThrowingCallable event : List.<ThrowingCallable>of(
        () -> new Proposed(at, ADA, "ada", "grace"),
        () -> new Accepted(at, ADA),
        () -> new Declined(at, ADA),
        () -> new Withdrawn(at, ADA),
        () -> new Expired(at, PROGRAMME),
        () -> new Superseded(at, PROGRAMME),
        () -> new AgreementReached(at, ADA, TERMS),
        () -> new GoalSet(at, ADA, goalOf("g")),
        () -> new GoalRevised(at, ADA, goalOf("g"), "Less"),
        () -> new GoalAssessed(at, ADA, MET),
        () -> new StepLogged(at, ADA, "g", true, "A step"),
        () -> new SessionPlanned(at, ADA, sessionOf("s", START)),
        () -> new SessionHeld(at, ADA, "s"),
        () -> new SessionMissed(at, ADA, "s", Session.Absentee.BOTH),
        () -> new SessionCancelled(at, ADA, "s"),
        () -> new SessionRescheduled(at, ADA, "s", START),
        () -> new ActionAgreed(at, ADA, ActionItem.builder().id("a").text("t").build()),
        () -> new ActionClosed(at, ADA, "a", ActionItem.Ending.DONE),
        () -> new Noted(at, ADA, Noted.Kind.THANKS),
        () -> new StageEntered(at, ADA, Stage.PROGRESS_AND_REFLECTION),
        () -> new Paused(at, ADA),
        () -> new Resumed(at, ADA),
        () -> new Extended(at, ADA, START),
        () -> new Completed(at, ADA),
        () -> new Ended(at, ADA))) {
      assertThat(faultsOf(event)).containsExactly(new Fault("at", at.toString(), YEARS));
    }
  }

  @Test
  @Situation({"E34", "E47", "E55"})
  void noticeIsGivenBeforeItIsRecorded() {
    assertThat(noticeAt(START).toldAt()).isEqualTo(START);
    assertThat(noticeAt(START.minusNanos(1)).toldAt()).isEqualTo(START.minusNanos(1));
    assertThat(new SessionCancelled(START, ADA, "s").toldAt()).isEqualTo(START);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new SessionCancelled(START, ADA, "", START.plusNanos(1), " "))
        .withMessage(
            "SessionCancelled has 3 faults: session is missing (needs 1 to 128 code points);"
                + " noticeAt is \"2026-03-05T10:00:00.000000001Z\" but needs a time not after"
                + " 2026-03-05T10:00:00Z, when it was recorded;"
                + " reason is \" \" but needs 1 to 10000 code points");
    assertThat(faultsOf(() -> noticeAt(Instant.MAX)))
        .extracting(Fault::field)
        .containsExactly("noticeAt", "noticeAt");
  }

  private static SessionCancelled noticeAt(Instant notice) {
    return new SessionCancelled(START, ADA, "s", Optional.of(notice), Optional.empty());
  }

  @Test
  @Situation("E55")
  void aMoveSaysEverythingThatIsWrong() {
    assertThat(faultsOf(() -> new SessionRescheduled(Instant.MAX, ADA, " ", Instant.MAX, LONG)))
        .containsExactly(
            new Fault("at", Instant.MAX.toString(), YEARS),
            new Fault("session", " ", ID),
            new Fault("start", Instant.MAX.toString(), YEARS),
            new Fault("reason", LONG, "at most 10000 code points"));
  }

  @Test
  @Situation({"E21", "E47", "E55"})
  void aPauseIsNotOverBeforeItBegins() {
    Paused paused = new Paused(START, ADA, START, "A short one");
    assertThat(paused.expectedResume()).contains(START);
    Instant before = START.minusNanos(1);
    assertThat(faultsOf(() -> new Paused(START, ADA, before, "")))
        .containsExactly(
            new Fault(
                "expectedResume",
                before.toString(),
                "a time not before 2026-03-05T10:00:00Z, when it was recorded"),
            new Fault("reason", "", TEXT));
    assertThat(faultsOf(() -> new Paused(START, ADA, Optional.of(Instant.MAX), Optional.empty())))
        .containsExactly(new Fault("expectedResume", Instant.MAX.toString(), YEARS));
  }

  @Test
  @Situation({"E10", "E55"})
  void anExtensionSaysEverythingThatIsWrong() {
    assertThat(faultsOf(() -> new Extended(Instant.MAX, ADA, Instant.MAX, "\u200B")))
        .containsExactly(
            new Fault("at", Instant.MAX.toString(), YEARS),
            new Fault("plannedEnd", Instant.MAX.toString(), YEARS),
            new Fault("reason", "\u200B", TEXT));
  }

  @Test
  void notesNeedNoText() {
    assertThat(new Noted(START, ADA, Noted.Kind.REFLECTION).text()).isEmpty();
  }

  @Test
  void everyTypeIsThatOfOneEvent() {
    assertThat(
            Arrays.stream(MentorshipEvent.Type.values()).<Class<?>>map(MentorshipEvent.Type::event))
        .containsExactlyInAnyOrder(MentorshipEvent.class.getPermittedSubclasses());
  }
}
