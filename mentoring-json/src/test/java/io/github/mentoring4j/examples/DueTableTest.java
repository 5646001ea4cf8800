package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.Session;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

/** The column of what is due next, of the README of core, on H2. */
class DueTableTest {
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Actor ADA = Actor.person("ada");
  private static final Actor GRACE = Actor.person("grace");
  private static final Lifecycle LIFECYCLE = Lifecycle.standard();
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final String URL = "jdbc:h2:mem:due;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

  private Connection connection;
  private EventStore store;
  private DueTable table;

  @BeforeEach
  void createTheTablesOfTheReadme() throws Exception {
    connection = DriverManager.getConnection(URL);
    CoreReadme.createTables(connection, "mentoring_history");
    CoreReadme.createTables(connection, "mentoring_due");
    store = new EventStore(connection);
    table = new DueTable(connection, store, LIFECYCLE, MADRID);
    Proposed proposal = new Proposed(NOW, ADA, "ada", "grace");
    assertThat(store.begin(LIFECYCLE.begin("m-1", proposal, NOW).orElseThrow().recorded()))
        .isTrue();
    after(new Accepted(NOW, GRACE), NOW);
  }

  @AfterEach
  void shutDown() throws SQLException {
    CoreReadme.shutDown(connection);
  }

  /** Stores an event and looks at what it makes due. */
  private List<Due.Kind> after(MentorshipEvent event, Instant now) throws SQLException {
    Mentorship next = store.handle("m-1", event, now).orElseThrow().next();
    List<Due> untold = table.look(next, now);
    connection.commit();
    return kinds(untold);
  }

  private List<Due.Kind> wakeUp(Instant now) throws SQLException {
    return kinds(table.wakeUp("m-1", now));
  }

  private static List<Due.Kind> kinds(List<Due> due) {
    return due.stream().map(Due::kind).toList();
  }

  private static LocalDate dayOf(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  private static AgreementReached weekly(Actor by, Instant at) {
    return new AgreementReached(
        at, by, Agreement.builder().rhythm(Duration.ofDays(7)).build());
  }

  @Test
  void isWhatTheReadmeShows() throws Exception {
    CoreReadme.assertShows(DueTable.class, 2);
    CoreReadme.assertShowsQuery(DueTable.class, "mentoring_due");
  }

  @Test
  void namesTheRelationshipsThatSomebodyHasToLookAt() throws Exception {
    Instant silent = NOW.plus(Duration.ofDays(28));
    assertThat(table.waiting(silent.minusNanos(1))).isEmpty();
    assertThat(table.waiting(silent)).containsExactly("m-1");
  }

  @Test
  void tellsEachEntryOnceAndWhatNobodyResolvesHidesNothing() throws Exception {
    assertThat(after(weekly(ADA, NOW), NOW)).containsExactly(Due.Kind.AGREEMENT);
    Session session = Session.builder().id("s-1").start(NOW.plus(DAY)).build();
    assertThat(after(new SessionPlanned(NOW, ADA, session), NOW)).isEmpty();
    assertThat(wakeUp(NOW)).isEmpty();
    Instant later = NOW.plus(DAY).plus(DAY);
    assertThat(table.waiting(later)).containsExactly("m-1");
    assertThat(wakeUp(later)).containsExactly(Due.Kind.SESSION_OUTCOME);
    assertThat(wakeUp(later)).isEmpty();
    assertThat(table.waiting(later)).isEmpty();
  }

  @Test
  void tellsWhatAPauseHadPutOffOnceItIsOver() throws Exception {
    Instant day = NOW.plus(Duration.ofDays(15));
    Goal goal = Goal.builder().id("g-1").text("Lead").targetDate(dayOf(day)).build();
    after(new GoalSet(NOW, ADA, goal), NOW);
    after(new Paused(NOW, ADA, NOW.plus(Duration.ofDays(20))), NOW);
    Instant later = NOW.plus(Duration.ofDays(21));
    assertThat(wakeUp(later)).containsExactly(Due.Kind.RESUME);
    assertThat(after(new Resumed(later, ADA), later)).containsExactly(Due.Kind.GOAL);
  }

  @Test
  void tellsThatASessionIsDueOnceThePlannedOneIsCancelled() throws Exception {
    after(weekly(ADA, NOW), NOW);
    after(weekly(GRACE, NOW), NOW);
    Session session =
        Session.builder().id("s-1").start(NOW.plus(Duration.ofDays(12))).build();
    after(new SessionPlanned(NOW, ADA, session), NOW);
    Instant later = NOW.plus(Duration.ofDays(10));
    assertThat(wakeUp(later)).isEmpty();
    assertThat(after(new SessionCancelled(later, ADA, "s-1"), later))
        .containsExactly(Due.Kind.SESSION);
  }

  @Test
  void tellsWhatIsDueAlreadyWhenItIsRecorded() throws Exception {
    assertThat(wakeUp(NOW)).isEmpty();
    ActionItem today =
        ActionItem.builder().id("a-1").text("Call").due(dayOf(NOW)).build();
    assertThat(after(new ActionAgreed(NOW, ADA, today), NOW)).containsExactly(Due.Kind.ACTION);
  }

  @Test
  void nothingIsWaitingForAClosedOne() throws Exception {
    after(new Ended(NOW, ADA), NOW);
    assertThat(table.waiting(Instant.parse("9999-01-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void twoWhoLookAtTheSameMomentTellItOnce() throws Exception {
    Instant silent = NOW.plus(Duration.ofDays(28));
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<List<Due>> look = () -> {
      try (Connection own = DriverManager.getConnection(URL)) {
        DueTable mine = new DueTable(own, new EventStore(own), LIFECYCLE, MADRID);
        start.await();
        return mine.wakeUp("m-1", silent);
      }
    };
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Due> told = new ArrayList<>();
      for (Future<List<Due>> each : two.invokeAll(List.of(look, look))) {
        told.addAll(each.get());
      }
      assertThat(kinds(told)).containsExactly(Due.Kind.SILENCE);
    } finally {
      two.shutdown();
    }
  }

  @Test
  void theColumnHasAnIndex() throws Exception {
    List<String> indexed = new ArrayList<>();
    try (ResultSet rows =
        connection.getMetaData().getIndexInfo(null, null, "MENTORING_DUE", false, false)) {
      while (rows.next()) {
        indexed.add(rows.getString("COLUMN_NAME"));
      }
    }
    assertThat(indexed).contains("NEXT_DUE");
  }
}
