package io.github.mentoring4j;

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
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What events refuse when they are made, whoever decides about them: everything at once. Codes such as E55 number the situations. */
class MentorshipEventTest {
  private static final String ID = "1 to 128 code points";
  private static final String TEXT = "1 to 10000 code points";
  private static final String YEARS = "a point in time in the years 0000 to 9999";
  private static final Assessment MET = Assessment.of("g", Assessment.Status.MET, "It is there");
  private static final String LONG = "x".repeat(10_001);

  private static List<Fault> faultsOf(ThrowingCallable building) {
    return catchThrowableOfType(InvalidValueException.class, building).faults();
  }

  // E17, E55
  @Test
  void proposalIsOfTwoPeople() {
    assertThat(faultsOf(() -> new Proposed(Run.START, Run.ADA, "ada", "ada")))
        .containsExactly(new Fault("mentor", "ada", "somebody else than the mentee"));
    assertThat(faultsOf(() -> new Proposed(Run.START, Run.ADA, "", " ", Optional.of(""))))
        .extracting(Fault::field)
        .containsExactly("mentee", "mentor", "predecessor");
  }

  // E17, E55
  @Test
  void proposalOfOnePersonSaysWhateverElseIsWrong() {
    assertThat(faultsOf(() -> new Proposed(
            Instant.MAX, Run.PROGRAMME, "x".repeat(129), "x".repeat(129), Optional.of(" "))))
        .containsExactly(
            new Fault("at", Instant.MAX.toString(), YEARS),
            new Fault("mentee", "x".repeat(129), "at most 128 code points"),
            new Fault("mentor", "x".repeat(129), "at most 128 code points"),
            new Fault("mentor", "x".repeat(129), "somebody else than the mentee"),
            new Fault("predecessor", " ", ID));
  }

  // E55
  @Test
  void eventsNeedTheirTexts() {
    assertThat(faultsOf(() -> new StepLogged(Run.START, Run.ADA, "", true, "")))
        .extracting(Fault::field)
        .containsExactly("goal", "text");
    assertThat(faultsOf(() -> new SessionHeld(Run.START, Run.ADA, ""))).hasSize(1);
    assertThat(
            faultsOf(() -> new StageEntered(Run.START, Run.ADA, Stage.RELATIONSHIP_BUILDING, " ")))
        .containsExactly(new Fault("reason", " ", TEXT));
    assertThat(faultsOf(() -> new Ended(Run.START, Run.ADA, ""))).hasSize(1);
    assertThat(faultsOf(() -> new Noted(Run.START, Run.ADA, Noted.Kind.FEEDBACK, LONG)))
        .containsExactly(new Fault("text", LONG, "at most 10000 code points"));
  }

  // E55
  @Test
  void reasonsSaySomethingWhereTheyAreGiven() {
    for (String blank : List.of("", " ", "\u200B")) {
      Optional<String> reason = Optional.of(blank);
      for (ThrowingCallable event : List.<ThrowingCallable>of(
          () -> new Declined(Run.START, Run.ADA, reason),
          () -> new Withdrawn(Run.START, Run.ADA, reason),
          () -> new GoalRevised(Run.START, Run.ADA, Run.goalOf("g"), blank),
          () -> new SessionCancelled(Run.START, Run.ADA, "s", Optional.empty(), reason),
          () -> new SessionRescheduled(Run.START, Run.ADA, "s", Run.START, reason),
          () -> new Paused(Run.START, Run.ADA, Optional.empty(), reason),
          () -> new Extended(Run.START, Run.ADA, Run.START, reason))) {
        assertThat(faultsOf(event)).containsExactly(new Fault("reason", blank, TEXT));
      }
    }
  }

  // E47, E55
  @Test
  void reasonsHaveTheirCeilingInCodePoints() {
    String longest = "🌱".repeat(10_000);
    assertThat(new Declined(Run.START, Run.ADA, Optional.of(longest)).reason()).contains(longest);
    assertThat(new GoalRevised(Run.START, Run.ADA, Run.goalOf("g"), longest).reason())
        .isEqualTo(longest);
    Optional<String> reason = Optional.of(LONG);
    for (ThrowingCallable event : List.<ThrowingCallable>of(
        () -> new Declined(Run.START, Run.ADA, reason),
        () -> new Withdrawn(Run.START, Run.ADA, reason),
        () -> new GoalRevised(Run.START, Run.ADA, Run.goalOf("g"), LONG),
        () -> new SessionCancelled(Run.START, Run.ADA, "s", Optional.empty(), reason),
        () -> new SessionRescheduled(Run.START, Run.ADA, "s", Run.START, reason),
        () -> new Paused(Run.START, Run.ADA, Optional.empty(), reason),
        () -> new Extended(Run.START, Run.ADA, Run.START, reason))) {
      assertThat(faultsOf(event))
          .containsExactly(new Fault("reason", LONG, "at most 10000 code points"));
    }
  }

  // E47, E55
  @Test
  void idsHaveTheirCeilingInCodePoints() {
    String longest = "🌱".repeat(128);
    assertThat(new SessionMissed(Run.START, Run.ADA, longest, Session.Absentee.BOTH).session())
        .isEqualTo(longest);
    String tooLong = longest + "x";
    Optional<String> successor = Optional.of(tooLong);
    assertThat(faultsOf(() -> new Superseded(Run.START, Run.ADA, successor)))
        .containsExactly(new Fault("successor", tooLong, "at most 128 code points"));
    for (ThrowingCallable event : List.<ThrowingCallable>of(
        () -> new SessionMissed(Run.START, Run.ADA, tooLong, Session.Absentee.MENTEE),
        () -> new SessionCancelled(Run.START, Run.ADA, tooLong),
        () -> new SessionRescheduled(Run.START, Run.ADA, tooLong, Run.START))) {
      assertThat(faultsOf(event))
          .containsExactly(new Fault("session", tooLong, "at most 128 code points"));
    }
    assertThat(faultsOf(() -> new Superseded(Run.START, Run.ADA, Optional.of(" "))))
        .containsExactly(new Fault("successor", " ", ID));
  }

  // E55
  @Test
  void eventsLieInTheYearsThatStoredDataCanHold() {
    Instant at = Instant.parse("-0001-12-31T23:59:59Z");
    for (ThrowingCallable event : List.<ThrowingCallable>of(
        () -> new Proposed(at, Run.ADA, "ada", "grace"),
        () -> new Accepted(at, Run.ADA),
        () -> new Declined(at, Run.ADA),
        () -> new Withdrawn(at, Run.ADA),
        () -> new Expired(at, Run.PROGRAMME),
        () -> new Superseded(at, Run.PROGRAMME),
        () -> new AgreementReached(at, Run.ADA, Run.TERMS),
        () -> new GoalSet(at, Run.ADA, Run.goalOf("g")),
        () -> new GoalRevised(at, Run.ADA, Run.goalOf("g"), "Less"),
        () -> new GoalAssessed(at, Run.ADA, MET),
        () -> new StepLogged(at, Run.ADA, "g", true, "A step"),
        () -> new SessionPlanned(at, Run.ADA, Run.sessionOf("s", Run.START)),
        () -> new SessionHeld(at, Run.ADA, "s"),
        () -> new SessionMissed(at, Run.ADA, "s", Session.Absentee.BOTH),
        () -> new SessionCancelled(at, Run.ADA, "s"),
        () -> new SessionRescheduled(at, Run.ADA, "s", Run.START),
        () ->
            new ActionAgreed(at, Run.ADA, ActionItem.builder().id("a").text("t").build()),
        () -> new ActionClosed(at, Run.ADA, "a", ActionItem.Ending.DONE),
        () -> new Noted(at, Run.ADA, Noted.Kind.THANKS),
        () -> new StageEntered(at, Run.ADA, Stage.PROGRESS_AND_REFLECTION),
        () -> new Paused(at, Run.ADA),
        () -> new Resumed(at, Run.ADA),
        () -> new Extended(at, Run.ADA, Run.START),
        () -> new Completed(at, Run.ADA),
        () -> new Ended(at, Run.ADA))) {
      assertThat(faultsOf(event)).containsExactly(new Fault("at", at.toString(), YEARS));
    }
  }

  // E34, E47, E55
  @Test
  void noticeIsGivenBeforeItIsRecorded() {
    assertThat(noticeAt(Run.START).toldAt()).isEqualTo(Run.START);
    assertThat(noticeAt(Run.START.minusNanos(1)).toldAt()).isEqualTo(Run.START.minusNanos(1));
    assertThat(new SessionCancelled(Run.START, Run.ADA, "s").toldAt()).isEqualTo(Run.START);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new SessionCancelled(
            Run.START, Run.ADA, "", Optional.of(Run.START.plusNanos(1)), Optional.of(" ")))
        .withMessage(
            "SessionCancelled has 3 faults: session is \"\" but needs 1 to 128 code points;"
                + " reason is \" \" but needs 1 to 10000 code points;"
                + " noticeAt is \"2026-03-05T10:00:00.000000001Z\" but needs a time not after"
                + " 2026-03-05T10:00:00Z, when it was recorded");
    assertThat(faultsOf(() -> noticeAt(Instant.MAX)))
        .extracting(Fault::field)
        .containsExactly("noticeAt", "noticeAt");
  }

  private static SessionCancelled noticeAt(Instant notice) {
    return new SessionCancelled(Run.START, Run.ADA, "s", Optional.of(notice), Optional.empty());
  }

  // E55
  @Test
  void aMoveSaysEverythingThatIsWrong() {
    assertThat(faultsOf(() ->
            new SessionRescheduled(Instant.MAX, Run.ADA, " ", Instant.MAX, Optional.of(LONG))))
        .containsExactly(
            new Fault("at", Instant.MAX.toString(), YEARS),
            new Fault("session", " ", ID),
            new Fault("start", Instant.MAX.toString(), YEARS),
            new Fault("reason", LONG, "at most 10000 code points"));
  }

  // E21, E47, E55
  @Test
  void aPauseIsNotOverBeforeItBegins() {
    Paused paused =
        new Paused(Run.START, Run.ADA, Optional.of(Run.START), Optional.of("A short one"));
    assertThat(paused.expectedResume()).contains(Run.START);
    Instant before = Run.START.minusNanos(1);
    assertThat(faultsOf(() -> new Paused(Run.START, Run.ADA, Optional.of(before), Optional.of(""))))
        .containsExactly(
            new Fault("reason", "", TEXT),
            new Fault(
                "expectedResume",
                before.toString(),
                "a time not before 2026-03-05T10:00:00Z, when it was recorded"));
    assertThat(faultsOf(
            () -> new Paused(Run.START, Run.ADA, Optional.of(Instant.MAX), Optional.empty())))
        .containsExactly(new Fault("expectedResume", Instant.MAX.toString(), YEARS));
  }

  // E10, E55
  @Test
  void anExtensionSaysEverythingThatIsWrong() {
    assertThat(
            faultsOf(() -> new Extended(Instant.MAX, Run.ADA, Instant.MAX, Optional.of("\u200B"))))
        .containsExactly(
            new Fault("at", Instant.MAX.toString(), YEARS),
            new Fault("plannedEnd", Instant.MAX.toString(), YEARS),
            new Fault("reason", "\u200B", TEXT));
  }

  @Test
  void notesNeedNoText() {
    assertThat(new Noted(Run.START, Run.ADA, Noted.Kind.REFLECTION).text()).isEmpty();
  }
}
