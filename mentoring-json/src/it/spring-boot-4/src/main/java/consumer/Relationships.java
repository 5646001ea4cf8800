package consumer;

import io.github.mentoring4j.Decision.Permitted;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.json.MentoringJson;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Relationships in a database, one row an event. */
@Repository
class Relationships {
  /** Here a day begins first: in no zone is anything due before the time in the column. */
  private static final ZoneId EARLIEST = ZoneOffset.ofHours(14);

  private final JdbcClient jdbc;
  private final Lifecycle lifecycle;
  private final MentoringJson json = MentoringJson.strict();

  Relationships(JdbcClient jdbc, Lifecycle lifecycle) {
    this.jdbc = jdbc;
    this.lifecycle = lifecycle;
  }

  /** Returns a relationship, or empty if there is none of this id. */
  Optional<History> find(String id) {
    List<RecordedEvent> events = jdbc.sql(
            "SELECT event FROM mentoring_event WHERE mentorship = :id ORDER BY revision")
        .param("id", id)
        .query((row, number) -> json.read(row.getString("event"), RecordedEvent.class))
        .list();
    return events.isEmpty() ? Optional.empty() : Optional.of(History.of(events));
  }

  /** Stores what was permitted, all or none. If somebody else was faster, the key is taken: DuplicateKeyException. */
  @Transactional
  void append(List<Permitted> decisions) {
    for (Permitted decision : decisions) {
      RecordedEvent recorded = decision.recorded();
      jdbc.sql("INSERT INTO mentoring_event VALUES (:mentorship, :revision, :event)")
          .param("mentorship", recorded.mentorship())
          .param("revision", recorded.revision())
          .param("event", json.write(recorded))
          .update();
      overview(decision.next());
    }
  }

  private void overview(Mentorship pair) {
    String sql = pair.revision() == 1
        ? "INSERT INTO mentoring_overview (stage, next_due, mentorship) VALUES (:stage, :due, :id)"
        : "UPDATE mentoring_overview SET stage = :stage, next_due = :due WHERE mentorship = :id";
    Optional<Stage> stage = pair.stage().filter(each -> pair.closing().isEmpty());
    Optional<Due> first = lifecycle.nextDue(pair, EARLIEST, Instant.MIN);
    jdbc.sql(sql)
        .param("stage", stage.map(Stage::code).orElse(null), Types.VARCHAR)
        .param(
            "due",
            first.map(due -> due.at().atOffset(ZoneOffset.UTC)).orElse(null),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .param("id", pair.id())
        .update();
  }

  /** Returns the relationships in which something is due before a time, wherever the days of its reader begin. */
  List<String> dueBefore(Instant end) {
    return jdbc.sql(
            "SELECT mentorship FROM mentoring_overview WHERE next_due < :end ORDER BY next_due, mentorship")
        .param("end", end.atOffset(ZoneOffset.UTC))
        .query(String.class)
        .list();
  }

  List<String> inStage(Stage stage) {
    return jdbc.sql(
            "SELECT mentorship FROM mentoring_overview WHERE stage = :stage ORDER BY mentorship")
        .param("stage", stage.code())
        .query(String.class)
        .list();
  }

  /** Returns the number of relationships in each stage. */
  Map<Stage, Integer> countByStage() {
    Map<Stage, Integer> count = new EnumMap<>(Stage.class);
    jdbc.sql(
            "SELECT stage, COUNT(*) FROM mentoring_overview WHERE stage IS NOT NULL GROUP BY stage")
        .query(row -> {
          count.put(Stage.of(row.getString(1)), row.getInt(2));
        });
    return count;
  }
}
