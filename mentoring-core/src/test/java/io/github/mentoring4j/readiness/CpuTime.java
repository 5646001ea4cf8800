package io.github.mentoring4j.readiness;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Measures the work of the current thread by its own processor time, in which other programs on a busy machine do not count. Linear work needs a tenth
 * of the limits or less; work that grows with the square of the length needs many times as much.
 */
public final class CpuTime {
  /** For a text of 400,000 characters. */
  public static final Duration OF_ANY_TEXT = Duration.ofSeconds(10);

  /** For a plan of texts as long as a plan may hold them. */
  public static final Duration OF_ANY_PLAN = Duration.ofSeconds(60);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuTime() {}

  public static Duration of(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
  }
}
