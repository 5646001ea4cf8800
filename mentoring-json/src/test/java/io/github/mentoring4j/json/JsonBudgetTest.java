package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.mentoring4j.History;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The most bytes that the history of the benchmarks may allocate, of 20 events of 13 types in 5 kB. They are those that the interpreter allocates, so they
 * do not depend on what the compiler of a busy JVM has seen; it saves a fifth of reading and a third of writing. A limit that is exceeded says that something
 * is done twice, copied or made anew since then.
 */
class JsonBudgetTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 100;

  /** Reached are 31,450. About half of it is the history itself and its replay, and a quarter its texts. */
  private static final long READING = 32_500;

  /** Reached are 19,300. */
  private static final long WRITING = 20_900;

  private static final MentoringJson STRICT = MentoringJson.strict();

  private static byte[] document() throws IOException {
    try (InputStream in = JsonBudgetTest.class.getResourceAsStream("/budget/history.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** The bytes of the cheapest round: the first one loads classes and fills caches. */
  private static long bytes(Supplier<?> work) {
    Object last = work.get();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      last = work.get();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(last).isNotNull();
    return least;
  }

  @Test
  void readingAHistory() throws IOException {
    byte[] document = document();
    assertThat(STRICT.read(document, History.class).events()).hasSize(20);
    assertThat(bytes(() -> STRICT.read(document, History.class)))
        .isPositive()
        .isLessThanOrEqualTo(READING);
  }

  @Test
  void writingAHistory() throws IOException {
    byte[] document = document();
    History history = STRICT.read(document, History.class);
    assertThat(STRICT.writeBytes(history)).isEqualTo(document);
    assertThat(bytes(() -> STRICT.writeBytes(history))).isPositive().isLessThanOrEqualTo(WRITING);
  }
}
