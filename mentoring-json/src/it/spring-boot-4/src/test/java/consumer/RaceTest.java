package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who decide on the same state. */
class RaceTest extends WebTest {
  private static final String NOTE = """
      {"type":"noted","at":"2026-03-05T10:00:00Z","by":{"person":"ada"},"kind":"success","text":"It works"}""";

  @Autowired
  TransactionTemplate transaction;

  private String id = "";

  @BeforeEach
  void begin() {
    id = post("/relationships", """
        {"type":"proposed","at":"2026-03-05T10:00:00Z","by":{"person":"ada"},"mentee":"ada","mentor":"grace"}""", "X-Person", "ada").at("/recorded/mentorship");
    assertThat(note(
                "grace",
                1,
                NOTE.replace("noted", "accepted")
                    .replace("ada", "grace")
                    .replaceAll(",\"kind.*\"", ""))
            .status())
        .isEqualTo(200);
  }

  private Answer note(String person, long revision, String event) {
    return post("/relationships/" + id + "/events?revision=" + revision, event, "X-Person", person);
  }

  @Test
  void whoHasSeenAnOldRevisionIsRefused() {
    assertThat(note("ada", 2, NOTE).status()).isEqualTo(200);
    Answer late = note("ada", 2, NOTE);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.contentType()).isEqualTo("application/json");
    assertThat(late.at("/kind")).isEqualTo("stale-revision");
    assertThat(late.at("/findings/0/message"))
        .isEqualTo("The relationship is at revision 3, not 2.");
  }

  /** Somebody has stored the next event, and has not committed yet: the application decides on the state before, and then waits for the key. */
  @Test
  void whoIsTooLateByAMomentFindsTheKeyTaken() {
    CompletableFuture<Answer> late = transaction.execute(status -> {
      jdbc.sql("INSERT INTO mentoring_event VALUES (?, 3, ?)")
          .params(id, recorded())
          .update();
      CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> note("ada", 2, NOTE));
      waitUntilSomebodyInserts();
      return answer;
    });
    Answer answer = late.orTimeout(10, TimeUnit.SECONDS).join();
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.at("/detail"))
        .isEqualTo("The relationship has changed meanwhile. Read it again.");
    assertThat(get("/relationships/" + id, "X-Person", "ada").at("/revision")).isEqualTo("3");
  }

  @Test
  void nothingOfAFormIsStoredIfOneKeyIsTaken() {
    String form = "{\"events\":[" + NOTE + "," + NOTE + "]}";
    CompletableFuture<Answer> late = transaction.execute(status -> {
      jdbc.sql("INSERT INTO mentoring_event VALUES (?, 4, ?)").params(id, "").update();
      CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(
          () -> post("/relationships/" + id + "/forms?revision=2", form, "X-Person", "ada"));
      waitUntilSomebodyInserts();
      return answer;
    });
    assertThat(late.orTimeout(10, TimeUnit.SECONDS).join().status()).isEqualTo(409);
    String third = "SELECT COUNT(*) FROM mentoring_event WHERE mentorship = ? AND revision = 3";
    assertThat(jdbc.sql(third).param(id).query(Integer.class).single()).isZero();
  }

  private String recorded() {
    return "{\"mentorship\":\"" + id + "\",\"revision\":3,\"event\":" + NOTE + "}";
  }

  private void waitUntilSomebodyInserts() {
    String inserting = """
        SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS
        WHERE SESSION_ID <> SESSION_ID() AND EXECUTING_STATEMENT LIKE 'INSERT INTO mentoring_event %'""";
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (jdbc.sql(inserting).query(Integer.class).single() == 0) {
      assertThat(System.nanoTime()).as("nobody waits for the key").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  @Test
  void ofTwoAtTheSameMomentOneIsStored() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (long revision = 2; revision < 22; revision++) {
        long seen = revision;
        Callable<Integer> write = () -> note("ada", seen, NOTE).status();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> each : two.invokeAll(List.of(write, write))) {
          statuses.add(each.get());
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
      }
    } finally {
      two.shutdown();
    }
    assertThat(get("/relationships/" + id, "X-Person", "ada").at("/revision")).isEqualTo("22");
  }
}
