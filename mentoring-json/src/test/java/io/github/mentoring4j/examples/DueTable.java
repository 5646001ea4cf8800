package io.github.mentoring4j.examples;

import io.github.mentoring4j.Due;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When something is due next, one row a relationship, and what has been told. The README of core shows its parts. A connection serves one thread. */
final class DueTable {
  private final Connection connection;
  private final EventStore events;
  private final Lifecycle lifecycle;
  private final ZoneId zone;

  DueTable(Connection connection, EventStore events, Lifecycle lifecycle, ZoneId zone) {
    this.connection = connection;
    this.events = events;
    this.lifecycle = lifecycle;
    this.zone = zone;
  }

  /** The relationships that somebody has to look at by now. */
  List<String> waiting(Instant now) throws SQLException {
    String select = "SELECT mentorship FROM mentoring_due WHERE next_due <= ? ORDER BY next_due";
    try (PreparedStatement query = connection.prepareStatement(select)) {
      query.setObject(1, now.atOffset(ZoneOffset.UTC));
      List<String> ids = new ArrayList<>();
      for (ResultSet rows = query.executeQuery(); rows.next(); ) {
        ids.add(rows.getString(1));
      }
      return ids;
    } finally {
      connection.rollback();
    }
  }

  /** Looks at a relationship that is waiting. Meanwhile nobody else can, and no event can be stored. */
  List<Due> wakeUp(String mentorship, Instant now) throws SQLException {
    try {
      String lock = "SELECT mentorship FROM mentoring_history WHERE mentorship = ? FOR UPDATE";
      exists(lock, mentorship);
      List<Due> untold = look(events.read(mentorship).history().mentorship(), now);
      connection.commit();
      return untold;
    } finally {
      connection.rollback();
    }
  }

  /** What is due and has not been told yet. Call it when a relationship wakes up, and after each event, in its transaction. */
  List<Due> look(Mentorship pair, Instant now) throws SQLException {
    List<Due> untold = new ArrayList<>();
    for (Due due : lifecycle.due(pair, zone)) {
      if (due.isDue(now) && remember(pair.id(), due)) {
        untold.add(due);
      }
    }
    schedule(pair.id(), lifecycle.nextDue(pair, zone, now).map(Due::at));
    return untold;
  }

  /** False if it has been told already. */
  private boolean remember(String mentorship, Due due) throws SQLException {
    String key = " mentoring_told WHERE mentorship = ? AND kind = ? AND subject = ? AND due_at = ?";
    String insert =
        "INSERT INTO mentoring_told (mentorship, kind, subject, due_at) VALUES (?, ?, ?, ?)";
    Object[] entry = {
      mentorship,
      due.kind().code(),
      String.join(" ", due.subjects()),
      due.at().atOffset(ZoneOffset.UTC)
    };
    return !exists("SELECT mentorship FROM" + key, entry) && update(insert, entry) == 1;
  }

  private void schedule(String mentorship, Optional<Instant> next) throws SQLException {
    @Nullable OffsetDateTime due = next.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    if (update("UPDATE mentoring_due SET next_due = ? WHERE mentorship = ?", due, mentorship)
        == 0) {
      update("INSERT INTO mentoring_due (next_due, mentorship) VALUES (?, ?)", due, mentorship);
    }
  }

  private boolean exists(String select, Object... values) throws SQLException {
    try (PreparedStatement query = prepared(select, values)) {
      return query.executeQuery().next();
    }
  }

  private int update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
