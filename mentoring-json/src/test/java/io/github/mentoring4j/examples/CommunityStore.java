package io.github.mentoring4j.examples;

import io.github.mentoring4j.CommunityLimits;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.DecisionContext;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.examples.EventStore.Stored;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Limits across relationships, with the last check in the database. The README of core shows its parts. A connection serves one thread.
 */
final class CommunityStore {
  /** So many places are free for what no limit refuses: a takeover, a correction, and what has had a place before. */
  private static final int EVERY = Integer.MAX_VALUE;

  private static final int MOST_TRIES = 100;

  private final Connection connection;
  private final EventStore events;
  private final Lifecycle lifecycle;
  private final CommunityLimits limits;

  CommunityStore(Connection connection, Lifecycle lifecycle) throws SQLException {
    this.connection = connection;
    this.events = new EventStore(connection);
    this.lifecycle = lifecycle;
    this.limits = lifecycle.policy().communityLimits();
  }

  /** What has become of the first event of a relationship. */
  enum Begun {
    STORED,
    STORED_BEFORE,
    REFUSED_BY_KEY
  }

  /** Stores a permitted proposal or takeover. A key refuses it if the pair has another one that is open, or if somebody else was faster. */
  Begun begin(Decision.Permitted opening) throws SQLException {
    Mentorship pair = opening.next();
    if (events.begin(opening.recorded(), () -> keepOpen(pair) && keepPlace(pair, EVERY))) {
      return Begun.STORED;
    }
    try {
      String select = "SELECT mentorship FROM mentoring_history WHERE mentorship = ?";
      return strings(select, pair.id()).isEmpty() ? Begun.REFUSED_BY_KEY : Begun.STORED_BEFORE;
    } finally {
      connection.rollback();
    }
  }

  /** Stores a permitted event and takes a place with it. If somebody else took it at the same moment, it decides again. */
  Decision handle(String mentorship, MentorshipEvent event, Instant now) throws SQLException {
    try {
      for (int tries = 0; tries < MOST_TRIES; tries++) {
        Stored stored = events.load(mentorship);
        Mentorship before = stored.history().mentorship();
        int most = takesPlace(before) ? EVERY : limits.mostActivePerMentor().orElse(EVERY);
        Decision decision = decide(before, event, now);
        if (!(decision instanceof Decision.Permitted permitted)
            || events.append(
                stored,
                permitted.recorded(),
                () -> keepOpen(permitted.next()) && keepPlace(permitted.next(), most))) {
          return decision;
        }
      }
      throw new IllegalStateException("The tables beside " + mentorship + " are not up to date");
    } finally {
      connection.rollback();
    }
  }

  /** Replaces a history and rebuilds its rows. No limit refuses a correction. False if somebody else was faster, or if a key refuses it. */
  boolean replace(Stored stored, History after) throws SQLException {
    Mentorship pair = after.mentorship();
    return events.replace(
        stored, after, () -> keepOpen(pair) && leavePlace(pair) && keepPlace(pair, EVERY));
  }

  /** Writes a relationship down as open, or as closed. */
  private boolean keepOpen(Mentorship pair) throws SQLException {
    events.update("DELETE FROM mentoring_open WHERE mentorship = ?", pair.id());
    events.update("DELETE FROM mentoring_closed WHERE mentorship = ?", pair.id());
    String table =
        pair.status() == Mentorship.Status.CLOSED ? "mentoring_closed" : "mentoring_open";
    String insert = "INSERT INTO " + table + " (mentorship, mentee, mentor) VALUES (?, ?, ?)";
    return events.update(insert, pair.id(), pair.mentee(), pair.mentor()) == 1;
  }

  /** Takes a place if the relationship needs one and has none, and gives it back if it needs none. False if so many are taken. */
  private boolean keepPlace(Mentorship pair, int most) throws SQLException {
    if (!takesPlace(pair)) {
      return leavePlace(pair);
    }
    String own = "SELECT place FROM mentoring_place WHERE mentorship = ?";
    return !strings(own, pair.id()).isEmpty() || takePlace(pair, most);
  }

  /** Whether a place is needed, by the rule of the policy. A policy that does not limit mentors has no places. */
  private boolean takesPlace(Mentorship pair) {
    boolean isCounted = pair.status() == Mentorship.Status.ACTIVE
        || (pair.status() == Mentorship.Status.PAUSED && limits.isPauseKeepingPlace());
    return isCounted && limits.mostActivePerMentor().isPresent();
  }

  /** Takes the lowest free place. False if so many are taken, since others have taken them after the decision. */
  private boolean takePlace(Mentorship pair, int most) throws SQLException {
    List<String> taken =
        strings("SELECT place FROM mentoring_place WHERE mentor = ?", pair.mentor());
    int place = 1;
    while (taken.contains(Integer.toString(place))) {
      place++;
    }
    String insert = "INSERT INTO mentoring_place (mentor, place, mentorship) VALUES (?, ?, ?)";
    return taken.size() < most && events.update(insert, pair.mentor(), place, pair.id()) == 1;
  }

  private boolean leavePlace(Mentorship pair) throws SQLException {
    events.update("DELETE FROM mentoring_place WHERE mentorship = ?", pair.id());
    return true;
  }

  /** Decides on a proposal while the rows of both people are locked, and stores it if it is permitted. An id that is stored already is an error. */
  Decision beginLocked(String id, Proposed asked, Instant now) throws SQLException {
    try {
      lock(asked.mentee(), asked.mentor());
      DecisionContext known = DecisionContext.at(now)
          .among(openBeside(asked.mentee(), asked.mentor()))
          .earlier(closed(asked.mentee(), asked.mentor()));
      Decision decision = lifecycle.begin(id, asked, known);
      if (decision instanceof Decision.Permitted permitted) {
        Begun begun = begin(permitted);
        if (begun != Begun.STORED) {
          throw new IllegalStateException(id + ": " + begun);
        }
      }
      return decision;
    } finally {
      connection.rollback();
    }
  }

  /** Decides while the rows of both people are locked, so that what was read still holds when the event is stored. */
  Decision handleLocked(String mentorship, MentorshipEvent event, Instant now) throws SQLException {
    try {
      for (int tries = 0; tries < MOST_TRIES; tries++) {
        Mentorship seen = events.load(mentorship).history().mentorship();
        lock(seen.mentee(), seen.mentor());
        Stored stored = events.read(mentorship);
        Decision decision = decide(stored.history().mentorship(), event, now);
        if (!(decision instanceof Decision.Permitted permitted)
            || events.append(stored, permitted.recorded(), () -> keepOpen(permitted.next()))) {
          return decision;
        }
      }
      throw new IllegalStateException("The tables beside " + mentorship + " are not up to date");
    } finally {
      connection.rollback();
    }
  }

  /** Locks both people until the transaction ends, always in the same order, so that no two wait for each other. */
  private void lock(String mentee, String mentor) throws SQLException {
    for (String person : new TreeSet<>(List.of(mentee, mentor))) {
      String lock = "SELECT person FROM mentoring_person WHERE person = ? FOR UPDATE";
      if (strings(lock, person).isEmpty()) {
        throw new IllegalStateException("No row to lock for " + person);
      }
    }
  }

  /** Decides on an event among the open relationships of both people. */
  private Decision decide(Mentorship pair, MentorshipEvent event, Instant now) throws SQLException {
    DecisionContext known = DecisionContext.at(now).among(openBeside(pair.mentee(), pair.mentor()));
    return lifecycle.decide(pair, event, known);
  }

  /** Reads the open relationships of either person, in either role. */
  List<Mentorship> openBeside(String mentee, String mentor) throws SQLException {
    String select = "SELECT mentorship FROM mentoring_open"
        + " WHERE mentee IN (?, ?) OR mentor IN (?, ?) ORDER BY mentorship";
    return read(strings(select, mentee, mentor, mentee, mentor));
  }

  /** Reads the closed relationships of a pair. */
  private List<Mentorship> closed(String mentee, String mentor) throws SQLException {
    String select = "SELECT mentorship FROM mentoring_closed"
        + " WHERE mentee = ? AND mentor = ? ORDER BY mentorship";
    return read(strings(select, mentee, mentor));
  }

  private List<Mentorship> read(List<String> ids) throws SQLException {
    List<Mentorship> found = new ArrayList<>();
    for (String id : ids) {
      found.add(events.read(id).history().mentorship());
    }
    return found;
  }

  private List<String> strings(String sql, String... values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setString(i + 1, values[i]);
      }
      List<String> found = new ArrayList<>();
      for (ResultSet rows = query.executeQuery(); rows.next(); ) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
