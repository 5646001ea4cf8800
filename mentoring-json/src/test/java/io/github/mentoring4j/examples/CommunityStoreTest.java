package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.CommunityLimits;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.DecisionContext;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.examples.CommunityStore.Begun;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The last check of the README of core, on H2: two who take one place at the same moment. */
class CommunityStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
  private static final String URL = "jdbc:h2:mem:community;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
  private static final int ROUNDS = 50;

  /** Two places for each mentor, and one open relationship for each pair. */
  private static final Lifecycle LIFECYCLE = limited(
      CommunityLimits.builder().mostActivePerMentor(2).isOnePerPair(true).build());

  /** The two ways in which a store can hold the last check. */
  enum LastCheck {
    KEY,
    LOCK;

    Decision handle(CommunityStore store, String id, MentorshipEvent event) throws SQLException {
      return switch (this) {
        case KEY -> store.handle(id, event, NOW);
        case LOCK -> store.handleLocked(id, event, NOW);
      };
    }
  }

  private Connection connection;
  private CommunityStore store;

  @BeforeEach
  void createTheTablesOfTheReadme() throws Exception {
    connection = DriverManager.getConnection(URL);
    CoreReadme.createTables(connection, "mentoring_history");
    CoreReadme.createTables(connection, "mentoring_open");
    store = new CommunityStore(connection, LIFECYCLE);
  }

  @AfterEach
  void shutDown() throws SQLException {
    CoreReadme.shutDown(connection);
  }

  /** The README shows what is run here. */
  @Test
  void isWhatTheReadmeShows() throws IOException {
    CoreReadme.assertShows(CommunityStore.class, 4);
  }

  /** A person is there before anything is proposed. */
  private void join(String... people) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String person : people) {
        statement.execute("MERGE INTO mentoring_person (person) VALUES ('" + person + "')");
      }
    }
    connection.commit();
  }

  private static Proposed asked(String mentee, String mentor) {
    return new Proposed(NOW, Actor.person(mentee), mentee, mentor);
  }

  private Decision.Permitted request(String id, String mentee, String mentor) throws SQLException {
    join(mentee, mentor);
    DecisionContext alone = DecisionContext.at(NOW).among(List.of());
    return LIFECYCLE.begin(id, asked(mentee, mentor), alone).orElseThrow();
  }

  private void requested(String id, String mentee, String mentor) throws SQLException {
    assertThat(store.begin(request(id, mentee, mentor))).isEqualTo(Begun.STORED);
  }

  /** Three ask, and two of them have the places. */
  private void fills(LastCheck check) throws SQLException {
    for (String mentee : List.of("joan", "mary", "ada")) {
      requested("m-" + mentee, mentee, "grace");
    }
    check.handle(store, "m-joan", yes("grace")).orElseThrow();
    check.handle(store, "m-mary", yes("grace")).orElseThrow();
  }

  private static Accepted yes(String mentor) {
    return new Accepted(NOW, Actor.person(mentor));
  }

  /** The mentor of each round has one place left, and two have asked for it. The refusal names those that have the places. */
  @ParameterizedTest
  @EnumSource(LastCheck.class)
  void givesTheLastPlaceToOneOfTwoWhoAcceptAtTheSameMoment(LastCheck check) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String mentor = "grace-" + round;
      String taken = "taken-" + round;
      requested(taken, "joan", mentor);
      check.handle(store, taken, yes(mentor)).orElseThrow();
      requested("one-" + mentor, "ada", mentor);
      requested("other-" + mentor, "mary", mentor);
      List<Decision> decisions = atOnce(
          LIFECYCLE,
          own -> check.handle(own, "one-" + mentor, yes(mentor)),
          own -> check.handle(own, "other-" + mentor, yes(mentor)));
      assertThat(decisions).filteredOn(Decision::isPermitted).hasSize(1);
      String winner = decisions.stream()
          .filter(Decision::isPermitted)
          .map(decision -> decision.orElseThrow().next().id())
          .collect(Collectors.joining());
      assertThat(decisions).flatExtracting(Decision::findings).singleElement().satisfies(full -> {
        assertThat(full.code()).isEqualTo("limit.active-per-mentor");
        assertThat(full.subjects()).containsExactlyInAnyOrder(taken, winner);
      });
    }
  }

  /** Each asks another mentor, and may have one open request. */
  @Test
  void storesOneOfTwoProposalsThatAreMadeAtTheSameMoment() throws Exception {
    Lifecycle lifecycle =
        limited(CommunityLimits.builder().mostRequestsPerMentee(1).build());
    join("grace", "mary");
    for (int round = 0; round < ROUNDS; round++) {
      String ada = "ada-" + round;
      join(ada);
      List<Decision> decisions = atOnce(
          lifecycle,
          own -> own.beginLocked("one-" + ada, asked(ada, "grace"), NOW),
          own -> own.beginLocked("other-" + ada, asked(ada, "mary"), NOW));
      assertThat(decisions).filteredOn(Decision::isPermitted).hasSize(1);
    }
  }

  /** What one of several does with a store of its own. */
  private interface Work {
    Decision with(CommunityStore store) throws SQLException;
  }

  private static List<Decision> atOnce(Lifecycle lifecycle, Work... all) throws Exception {
    CyclicBarrier start = new CyclicBarrier(all.length);
    List<Callable<Decision>> calls = new ArrayList<>();
    for (Work each : all) {
      calls.add(() -> {
        try (Connection own = DriverManager.getConnection(URL)) {
          CommunityStore ofOne = new CommunityStore(own, lifecycle);
          start.await();
          return each.with(ofOne);
        }
      });
    }
    ExecutorService threads = Executors.newFixedThreadPool(all.length);
    try {
      List<Decision> decisions = new ArrayList<>();
      for (Future<Decision> done : threads.invokeAll(calls)) {
        decisions.add(done.get());
      }
      return decisions;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each decides before the other has stored its event, and both would be permitted. */
  @Test
  void wouldGiveThePlaceToBothWithoutALastCheck() throws SQLException {
    requested("m-0", "joan", "grace");
    store.handle("m-0", yes("grace"), NOW).orElseThrow();
    requested("m-1", "ada", "grace");
    requested("m-2", "mary", "grace");
    EventStore events = new EventStore(connection);
    DecisionContext known = DecisionContext.at(NOW).among(store.openBeside("ada", "grace"));
    for (String id : List.of("m-1", "m-2")) {
      EventStore.Stored stored = events.load(id);
      Mentorship pair = stored.history().mentorship();
      RecordedEvent accepted =
          LIFECYCLE.decide(pair, yes("grace"), known).orElseThrow().recorded();
      assertThat(events.append(stored, accepted)).isTrue();
    }
    assertThat(store.openBeside("ada", "grace"))
        .hasSize(3)
        .allMatch(pair -> pair.status() == Mentorship.Status.ACTIVE);
  }

  @ParameterizedTest
  @EnumSource(LastCheck.class)
  void givesAPlaceBackWhenARelationshipIsClosed(LastCheck check) throws SQLException {
    fills(check);
    assertThat(check.handle(store, "m-ada", yes("grace")).isPermitted()).isFalse();
    Actor joan = Actor.person("joan");
    check.handle(store, "m-joan", new Paused(NOW, joan)).orElseThrow();
    check.handle(store, "m-joan", new Noted(NOW, joan, Noted.Kind.SUCCESS)).orElseThrow();
    assertThat(check.handle(store, "m-ada", yes("grace")).isPermitted()).isFalse();
    check.handle(store, "m-joan", new Ended(NOW, joan)).orElseThrow();
    check.handle(store, "m-ada", yes("grace")).orElseThrow();
    check.handle(store, "m-joan", new Noted(NOW, joan, Noted.Kind.THANKS)).orElseThrow();
  }

  /** Of two requests of one pair that were permitted at the same moment, one is stored. */
  @Test
  void keepsOneOpenRelationshipForEachPair() throws SQLException {
    Decision.Permitted one = request("m-1", "ada", "grace");
    Decision.Permitted other = request("m-2", "ada", "grace");
    assertThat(store.begin(one)).isEqualTo(Begun.STORED);
    assertThat(store.begin(other)).isEqualTo(Begun.REFUSED_BY_KEY);
    assertThat(store.begin(one)).isEqualTo(Begun.STORED_BEFORE);
    requested("m-3", "grace", "ada");
    store.handle("m-1", yes("grace"), NOW).orElseThrow();
    store.handle("m-1", new Ended(NOW, Actor.person("ada")), NOW).orElseThrow();
    assertThat(store.begin(other)).isEqualTo(Begun.STORED);
  }

  /** No limit refuses a pair that already runs, and it takes a place beyond the two. */
  @Test
  void givesAPlaceToEveryTakeover() throws SQLException {
    for (String mentee : List.of("joan", "mary", "ada")) {
      assertThat(store.begin(takenOver("m-" + mentee, mentee))).isEqualTo(Begun.STORED);
    }
    assertThat(places()).containsExactly("1 m-joan", "2 m-mary", "3 m-ada");
    assertThat(store.begin(takenOver("m-9", "ada"))).isEqualTo(Begun.REFUSED_BY_KEY);
    store.handle("m-joan", new Ended(NOW, Actor.person("joan")), NOW).orElseThrow();
    requested("m-4", "eve", "grace");
    assertThat(store.handle("m-4", yes("grace"), NOW).isPermitted()).isFalse();
  }

  private static Decision.Permitted takenOver(String id, String mentee) {
    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, NOW).build();
    TakenOver event = new TakenOver(NOW, Actor.programme(), mentee, "grace", known);
    return LIFECYCLE.takeOver(id, event, NOW).orElseThrow();
  }

  private List<String> places() throws SQLException {
    String select = "SELECT place, mentorship FROM mentoring_place ORDER BY place";
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (ResultSet rows = statement.executeQuery(select); rows.next(); ) {
        found.add(rows.getInt(1) + " " + rows.getString(2));
      }
    }
    return found;
  }

  private static Lifecycle limited(CommunityLimits limits) {
    return Lifecycle.of(LifecyclePolicy.standard().toBuilder()
        .id("other")
        .communityLimits(limits)
        .build());
  }

  @Test
  void freesAPlaceForTheTimeOfAPause() throws SQLException {
    CommunityLimits limits = CommunityLimits.builder()
        .mostActivePerMentor(1)
        .isPauseKeepingPlace(false)
        .build();
    CommunityStore freeing = new CommunityStore(connection, limited(limits));
    requested("m-1", "ada", "grace");
    requested("m-2", "mary", "grace");
    freeing.handle("m-1", yes("grace"), NOW).orElseThrow();
    freeing.handle("m-1", new Paused(NOW, Actor.person("ada")), NOW).orElseThrow();
    assertThat(places()).isEmpty();
    freeing.handle("m-2", yes("grace"), NOW).orElseThrow();
    Resumed back = new Resumed(NOW, Actor.person("ada"));
    assertThat(freeing.handle("m-1", back, NOW).isPermitted()).isFalse();
    freeing.handle("m-2", new Ended(NOW, Actor.person("mary")), NOW).orElseThrow();
    freeing.handle("m-1", back, NOW).orElseThrow();
    assertThat(places()).containsExactly("1 m-1");
  }

  @Test
  void takesNoPlaceWhereThePolicyHasNoLimitForMentors() throws SQLException {
    requested("m-1", "ada", "grace");
    new CommunityStore(connection, Lifecycle.standard())
        .handle("m-1", yes("grace"), NOW)
        .orElseThrow();
    assertThat(places()).isEmpty();
  }

  /** A yes that was recorded by mistake took the place. */
  @Test
  void rebuildsOpenOnesAndPlacesAfterACorrection() throws SQLException {
    requested("m-1", "ada", "grace");
    store.handle("m-1", yes("grace"), NOW).orElseThrow();
    store.handle("m-1", new Ended(NOW, Actor.person("ada")), NOW).orElseThrow();
    replaced(history -> history.without(3));
    assertThat(places()).containsExactly("1 m-1");
    assertThat(store.openBeside("ada", "grace")).hasSize(1);
    replaced(history -> history.without(2));
    assertThat(places()).isEmpty();
    replaced(history -> history.redacted("ada", "p-1"));
    assertThat(store.openBeside("ada", "nobody")).isEmpty();
  }

  private void replaced(UnaryOperator<History> correction) throws SQLException {
    EventStore.Stored stored = new EventStore(connection).load("m-1");
    assertThat(store.replace(stored, correction.apply(stored.history()))).isTrue();
  }

  /** The places are not those that the decision counts: they were corrected behind the back of the store. */
  @Test
  void decidesNotForEver() throws SQLException {
    fills(LastCheck.KEY);
    assertThat(new EventStore(connection).correct("m-joan", 2)).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(() -> store.handle("m-ada", yes("grace"), NOW))
        .withMessageContaining("m-ada");
  }

  @Test
  void decidesOnAProposalWhileTheRowsOfBothAreLocked() throws SQLException {
    CommunityLimits limits = CommunityLimits.builder()
        .mostRequestsPerMentee(1)
        .waitAfterDecline(Duration.ofDays(90))
        .build();
    CommunityStore waiting = new CommunityStore(connection, limited(limits));
    assertThatIllegalStateException()
        .isThrownBy(() -> waiting.beginLocked("m-1", asked("ada", "grace"), NOW))
        .withMessage("No row to lock for ada");
    join("ada", "grace", "mary");
    waiting.beginLocked("m-1", asked("ada", "grace"), NOW).orElseThrow();
    assertThat(waiting.beginLocked("m-2", asked("ada", "mary"), NOW).findings())
        .extracting(Finding::code)
        .containsExactly("limit.requests-per-mentee");
    assertThatIllegalStateException()
        .isThrownBy(() -> waiting.beginLocked("m-1", asked("ada", "grace"), NOW))
        .withMessage("m-1: STORED_BEFORE");
    waiting
        .handleLocked("m-1", new MentorshipEvent.Declined(NOW, Actor.person("grace")), NOW)
        .orElseThrow();
    assertThat(waiting.beginLocked("m-3", asked("ada", "grace"), NOW).findings())
        .extracting(Finding::code)
        .containsExactly("request.after-decline");
  }

  /** Reading opens a transaction, too. */
  @ParameterizedTest
  @EnumSource(LastCheck.class)
  void storesARefusedEventNowhereAndLeavesNoTransactionOpen(LastCheck check) throws SQLException {
    requested("m-1", "ada", "grace");
    List<String> calls = new ArrayList<>();
    CommunityStore watched = new CommunityStore(watched(calls), LIFECYCLE);
    assertThat(check.handle(watched, "m-1", yes("eve")).isPermitted()).isFalse();
    assertThat(calls).contains("prepareStatement").endsWith("rollback");
    assertThat(new EventStore(connection).load("m-1").history().events()).hasSize(1);
  }

  /** The connection, which writes down what is called. */
  private Connection watched(List<String> calls) {
    return (Connection) Proxy.newProxyInstance(
        CommunityStoreTest.class.getClassLoader(),
        new Class<?>[] {Connection.class},
        (proxy, method, values) -> {
          calls.add(method.getName());
          return method.invoke(connection, values);
        });
  }
}
