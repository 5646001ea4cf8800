package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.CorruptHistoryException;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The event store of the README of core, on H2. */
class EventStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
  private static final Actor ADA = Actor.person("ada");
  private static final Actor GRACE = Actor.person("grace");
  private static final String URL = "jdbc:h2:mem:mentoring;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

  private Connection connection;
  private EventStore store;

  @BeforeEach
  void createTheTableOfTheReadme() throws Exception {
    connection = DriverManager.getConnection(URL);
    CoreReadme.createTables(connection, "mentoring_history");
    store = new EventStore(connection);
    Decision begun = Lifecycle.standard().begin("m-1", new Proposed(NOW, ADA, "ada", "grace"), NOW);
    assertThat(store.begin(begun.orElseThrow().recorded())).isTrue();
    handle(new Accepted(NOW, GRACE));
  }

  @AfterEach
  void shutDown() throws SQLException {
    CoreReadme.shutDown(connection);
  }

  private void handle(MentorshipEvent event) throws SQLException {
    store.handle("m-1", event, NOW).orElseThrow();
  }

  private List<MentorshipEvent.Type> stored() throws SQLException {
    return store.load("m-1").history().events().stream()
        .map(recorded -> recorded.event().type())
        .toList();
  }

  /** The README shows what is run here. */
  @Test
  void isWhatTheReadmeShows() throws IOException {
    CoreReadme.assertShows(EventStore.class, 4);
  }

  @Test
  void givesBackWhatWasStored() throws SQLException {
    Mentorship pair = store.load("m-1").history().mentorship();
    assertThat(pair.status()).isEqualTo(Mentorship.Status.ACTIVE);
    assertThat(pair.revision()).isEqualTo(2);
    assertThatExceptionOfType(CorruptHistoryException.class)
        .isThrownBy(() -> store.load("m-2"))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(CorruptHistoryException.Kind.EMPTY));
  }

  @Test
  void storesARefusedEventNowhere() throws SQLException {
    Decision again = store.handle("m-1", new Accepted(NOW, GRACE), NOW);
    assertThat(again.isPermitted()).isFalse();
    assertThat(stored())
        .containsExactly(MentorshipEvent.Type.PROPOSED, MentorshipEvent.Type.ACCEPTED);
  }

  @Test
  void storesTheSameRevisionOnce() throws SQLException {
    EventStore.Stored stored = store.load("m-1");
    RecordedEvent next = next(stored);
    assertThat(store.append(stored, next)).isTrue();
    assertThat(store.append(stored, next)).isFalse();
    assertThat(store.append(store.load("m-1"), next)).isFalse();
    assertThat(stored()).hasSize(3);
  }

  private static RecordedEvent next(EventStore.Stored stored) {
    Noted noted = new Noted(NOW, ADA, Noted.Kind.SUCCESS, "Ada's own words");
    return Lifecycle.standard()
        .decide(stored.history().mentorship(), noted, NOW)
        .orElseThrow()
        .recorded();
  }

  /** A correction frees revisions: what was decided before it must not get them. */
  @Test
  void storesNothingThatWasDecidedBeforeACorrection() throws SQLException {
    holdASession();
    EventStore.Stored before = store.load("m-1");
    assertThat(store.correct("m-1", 5)).isTrue();
    assertThat(store.append(before, next(before))).isFalse();
    assertThat(store.append(before, before.history().events().get(4))).isFalse();
    assertThat(stored()).hasSize(4);
  }

  /** What she said a moment before comes too late. */
  @Test
  void storesNothingThatWasDecidedBeforeAnErasure() throws SQLException {
    EventStore.Stored before = store.load("m-1");
    assertThat(store.forget("m-1", "ada", "p-1")).isTrue();
    assertThat(store.append(before, next(before))).isFalse();
    assertThat(store.load("m-1").history().toString()).doesNotContain("ada", "Ada");
  }

  @Test
  void bringsNobodyBackWhereTwoAreForgottenAtOnce() throws SQLException {
    EventStore.Stored before = store.load("m-1");
    assertThat(store.replace(before, before.history().redacted("ada", "p-1"))).isTrue();
    assertThat(store.replace(before, before.history().redacted("grace", "p-2"))).isFalse();
    assertThat(store.forget("m-1", "grace", "p-2")).isTrue();
    assertThat(store.load("m-1").history().toString()).doesNotContain("ada", "grace");
  }

  /** Whoever is slower decides again on the state that the faster one has left; corrections come between. */
  @Test
  void letsNobodyBeLostWhereManyWriteAtOnce() throws Exception {
    int writers = 4;
    int notes = 10;
    CyclicBarrier start = new CyclicBarrier(writers);
    ExecutorService threads = Executors.newFixedThreadPool(writers + 1);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        work.add(() -> {
          try (Connection own = DriverManager.getConnection(URL)) {
            EventStore ofOne = new EventStore(own);
            start.await();
            for (int j = 0; j < notes; j++) {
              ofOne
                  .handle("m-1", new Noted(NOW, ADA, Noted.Kind.REFLECTION), NOW)
                  .orElseThrow();
            }
          }
          return null;
        });
      }
      work.add(() -> {
        try (Connection own = DriverManager.getConnection(URL)) {
          EventStore ofOne = new EventStore(own);
          for (int j = 0; j < notes; j++) {
            ofOne.correct("m-1");
          }
        }
        return null;
      });
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    History history = store.load("m-1").history();
    assertThat(history.mentorship().revision()).isEqualTo(2 + (long) writers * notes);
  }

  @Test
  void takesARunningPairInOnce() throws SQLException {
    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, NOW).build();
    TakenOver takenOver = new TakenOver(NOW, Actor.programme(), "mary", "grace", known);
    RecordedEvent recorded =
        Lifecycle.standard().takeOver("m-7", takenOver, NOW).orElseThrow().recorded();
    assertThat(store.begin(recorded)).isTrue();
    assertThat(store.begin(recorded)).isFalse();
    assertThat(store.load("m-7").history().mentorship().stage())
        .contains(Stage.LEARNING_AND_DEVELOPMENT);
  }

  private void holdASession() throws SQLException {
    handle(new SessionPlanned(NOW, ADA, Session.builder().id("s-1").start(NOW).build()));
    handle(new SessionHeld(NOW, ADA, "s-1"));
    handle(new Noted(NOW, ADA, Noted.Kind.THANKS, "Thank you for the talk"));
  }

  @Test
  void takesOutWhatWasRecordedByMistake() throws SQLException {
    holdASession();
    assertThat(store.correct("m-1", 3, 4)).isTrue();
    assertThat(stored())
        .containsExactly(
            MentorshipEvent.Type.PROPOSED,
            MentorshipEvent.Type.ACCEPTED,
            MentorshipEvent.Type.NOTED);
    assertThat(store.load("m-1").history().mentorship().sessionsHeld()).isZero();
  }

  @Test
  void leavesAllAsItIsIfAnEventIsStillNeeded() throws SQLException {
    holdASession();
    assertThatExceptionOfType(CorruptHistoryException.class)
        .isThrownBy(() -> store.correct("m-1", 3));
    assertThat(stored()).hasSize(5);
  }

  @Test
  void replacesNothingIfAnEventWasAddedMeanwhile() throws SQLException {
    EventStore.Stored read = store.load("m-1");
    holdASession();
    assertThat(store.replace(read, read.history().redacted("ada", "p-1"))).isFalse();
    assertThat(stored()).hasSize(5);
    assertThat(store.load("m-1").history().mentorship().mentee()).isEqualTo("ada");
    handle(new Noted(NOW, ADA, Noted.Kind.THANKS));
    assertThat(stored()).hasSize(6);
  }

  @Test
  void forgetsAPerson() throws SQLException {
    holdASession();
    assertThat(store.forget("m-1", "ada", "p-1")).isTrue();
    History history = store.load("m-1").history();
    assertThat(history.mentorship().mentee()).isEqualTo("p-1");
    assertThat(history.mentorship().sessionsHeld()).isEqualTo(1);
    assertThat(history.toString()).doesNotContain("ada", "Thank you");
  }

  @Test
  void showsANoteToWhomItIsFor() throws SQLException {
    handle(new Noted(NOW, ADA, Noted.Kind.REFLECTION, "I was afraid", Noted.Audience.WRITER));
    assertThat(store.show("m-1", ADA).toString()).contains("I was afraid");
    for (Actor other : List.of(GRACE, Actor.programme(), Actor.person("eve"))) {
      assertThat(store.show("m-1", other).toString()).doesNotContain("I was afraid");
    }
    assertThat(store.load("m-1").history().toString()).contains("I was afraid");
  }
}
