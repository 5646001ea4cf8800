package io.github.mentoring4j;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.Supplier;

/** Counts the bytes that this thread allocates. */
public final class AllocatedBytes {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private AllocatedBytes() {}

  /**
   * Counts the bytes of the cheapest of several runs. The first ones load classes and fill caches; after some thousand the JVM has compiled the work, and
   * leaves allocations out.
   *
   * @param runs how many
   * @param work what is done in each; its result is not null
   * @return the bytes of the cheapest
   */
  public static long least(int runs, Supplier<?> work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Object result = work.get();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      Objects.requireNonNull(result, "result");
    }
    return least;
  }
}
