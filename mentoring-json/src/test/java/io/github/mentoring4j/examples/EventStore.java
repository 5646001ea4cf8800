package io.github.mentoring4j.examples;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.MentoringJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Relationships in a database, one row an event. The README of core shows its parts. A connection serves one thread. */
final class EventStore {
  private final Connection connection;
  private final Lifecycle lifecycle = Lifecycle.standard();
  private final MentoringJson json = MentoringJson.strict();

  EventStore(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
  }

  /** A history, and the version of the row that guards it. */
  record Stored(History history, long version) {}

  /** Decides on the stored relationship and stores a permitted event. If somebody else was faster, it decides again. */
  Decision handle(String mentorship, MentorshipEvent event, Instant now) throws SQLException {
    while (true) {
      Stored stored = load(mentorship);
      Decision decision = lifecycle.decide(stored.history().mentorship(), event, now);
      if (!(decision instanceof Decision.Permitted permitted)
          || append(stored, permitted.recorded())) {
        return decision;
      }
    }
  }

  /** Stores the next event. False if the relationship has changed since it was read. */
  boolean append(Stored stored, RecordedEvent next) throws SQLException {
    return append(stored, next, () -> true);
  }

  /** Stores the next event, and in the same transaction what else changes by it. False if one of them cannot be. */
  boolean append(Stored stored, RecordedEvent next, Work beside) throws SQLException {
    return inOneTransaction(() -> advanceVersion(stored) && insert(next) && beside.isDone());
  }

  /** Increases the version, which locks the row until the transaction ends. False if somebody has changed the relationship. */
  private boolean advanceVersion(Stored stored) throws SQLException {
    String next =
        "UPDATE mentoring_history SET version = version + 1 WHERE mentorship = ? AND version = ?";
    return update(next, stored.history().mentorship().id(), stored.version()) == 1;
  }

  /** Something that is done, or not. */
  interface Work {
    boolean isDone() throws SQLException;
  }

  /** All of it or nothing. False if a key is there already (SQL states that begin with 23), because somebody else was faster. */
  private boolean inOneTransaction(Work work) throws SQLException {
    try {
      if (work.isDone()) {
        connection.commit();
        return true;
      }
      return false;
    } catch (SQLException e) {
      if (e.getSQLState() != null && e.getSQLState().startsWith("23")) {
        return false;
      }
      throw e;
    } finally {
      connection.rollback();
    }
  }

  /** Reads a relationship. An unknown id gives an empty list, which is refused. */
  Stored load(String mentorship) throws SQLException {
    try {
      return read(mentorship);
    } finally {
      connection.rollback();
    }
  }

  /** Reads a relationship as a part of a transaction. */
  Stored read(String mentorship) throws SQLException {
    String select = "SELECT h.version, e.event FROM mentoring_history h"
        + " JOIN mentoring_event e ON e.mentorship = h.mentorship"
        + " WHERE h.mentorship = ? ORDER BY e.revision";
    try (PreparedStatement query = connection.prepareStatement(select)) {
      query.setString(1, mentorship);
      List<RecordedEvent> events = new ArrayList<>();
      long version = 0;
      for (ResultSet rows = query.executeQuery(); rows.next(); ) {
        version = rows.getLong(1);
        events.add(json.read(rows.getString(2), RecordedEvent.class));
      }
      return new Stored(History.of(events), version);
    }
  }

  /** Stores the first event. False if the relationship is stored already, for example by an import that is run again. */
  boolean begin(RecordedEvent first) throws SQLException {
    return begin(first, () -> true);
  }

  /** Stores the first event, and in the same transaction what else changes by it. False if one of them cannot be. */
  boolean begin(RecordedEvent first, Work beside) throws SQLException {
    String insert = "INSERT INTO mentoring_history (mentorship, version) VALUES (?, 1)";
    return inOneTransaction(
        () -> update(insert, first.mentorship()) == 1 && insert(first) && beside.isDone());
  }

  /** Replaces a history by a corrected or redacted one. False if the relationship has changed since it was read. */
  boolean replace(Stored stored, History after) throws SQLException {
    return replace(stored, after, () -> true);
  }

  /** Replaces a history, and in the same transaction what was computed from it. False if one of them cannot be. */
  boolean replace(Stored stored, History after, Work beside) throws SQLException {
    String delete = "DELETE FROM mentoring_event WHERE mentorship = ?";
    return inOneTransaction(() -> {
      boolean isReplaced =
          advanceVersion(stored) && update(delete, after.mentorship().id()) > 0;
      for (RecordedEvent recorded : after.events()) {
        isReplaced = isReplaced && insert(recorded);
      }
      return isReplaced && beside.isDone();
    });
  }

  private boolean insert(RecordedEvent recorded) throws SQLException {
    String insert = "INSERT INTO mentoring_event (mentorship, revision, event) VALUES (?, ?, ?)";
    return update(insert, recorded.mentorship(), recorded.revision(), json.write(recorded)) == 1;
  }

  int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  /** Takes events out that were recorded by mistake. */
  boolean correct(String mentorship, long... revisions) throws SQLException {
    Stored stored = load(mentorship);
    return replace(stored, stored.history().without(revisions));
  }

  /** Forgets a person in one relationship. */
  boolean forget(String mentorship, String person, String pseudonym) throws SQLException {
    Stored stored = load(mentorship);
    return replace(stored, stored.history().redacted(person, pseudonym));
  }

  /** What one person may see. */
  History show(String mentorship, Actor actor) throws SQLException {
    return load(mentorship).history().visibleTo(actor);
  }
}
