package io.github.mentoring4j.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/**
 * The results in Markdown, with one line for each way of doing a job. The time is that of the fastest iteration of all forks: what else runs on
 * the machine, or beside it on a shared one, only adds to it. The column {@code ±} is by how much the median is above it. Bytes are the median. All
 * lines of a job have the same units.
 *
 * <p>The column {@code clock} is what passed on the clock for each second of the processor. Far above 1, other programs had the machine, and
 * even the compiler of the JVM may not have been ready when measuring began: run it again.
 *
 * <p>A job is named by its class, its action and its parameters, as in {@code LifecycleReplay, replay 1,000}. A way begins at the first capital of the
 * method: {@code advanceStateless4jShared} is the way {@code Stateless4jShared} of the action {@code advance}. The ways of the library are
 *
 * <ul>
 *   <li>{@code Standard} and {@code Thorough}, by the policies of these names;
 *   <li>{@code Facade}, {@code Mapper} and {@code Mapper2}, where there is no policy.
 * </ul>
 *
 * <p>{@code Limit} is written by hand for this one job, and {@code Values} only makes the values that a reader returns, without a document. Every other way
 * is a peer. Ratios are shown to the fastest peer and to the limit, for time and for bytes; below 1 is better than that, and a dash says that there is none.
 *
 * <p>A job that was done by one thread and by two has a line in a second table, as {@link BenchmarkThreads} tells.
 */
final class BenchmarkTable {
  /** The ways that are no peers, in the order in which they are shown. Peers come after them, the fastest first. */
  private static final List<String> NOT_A_PEER =
      List.of("Standard", "Thorough", "Facade", "Mapper", "Mapper2", "Values", "Limit");

  private static final Comparator<BenchmarkRow> ORDER = Comparator.<BenchmarkRow>comparingInt(
          row -> isPeer(row) ? NOT_A_PEER.size() : NOT_A_PEER.indexOf(row.way()))
      .thenComparingDouble(BenchmarkRow::nanos);

  private static final String HEAD = """
      | job | way | time/op | ± | clock | bytes/op | to peer: time | bytes | to limit: time | bytes |
      |---|---|---:|---:|---:|---:|---:|---:|---:|---:|
      """;

  /** From this number on the next unit is used. */
  private static final double TOO_LONG = 10_000;

  private BenchmarkTable() {}

  static String of(Collection<RunResult> results) {
    Map<String, List<BenchmarkRow>> jobs = new LinkedHashMap<>();
    for (RunResult result : results) {
      BenchmarkRow row = BenchmarkRow.of(result);
      jobs.computeIfAbsent(row.job(), job -> new ArrayList<>()).add(row);
    }
    List<List<BenchmarkRow>> byThreads = jobs.values().stream()
        .filter(rows -> rows.stream().anyMatch(row -> row.threads() > 1))
        .toList();
    StringBuilder table = new StringBuilder();
    if (byThreads.size() < jobs.size()) {
      table.append(HEAD);
    }
    jobs.values().stream()
        .filter(rows -> !byThreads.contains(rows))
        .forEach(rows -> append(table, rows));
    return table.append(BenchmarkThreads.of(byThreads)).toString();
  }

  private static void append(StringBuilder table, List<BenchmarkRow> rows) {
    rows.sort(ORDER);
    Optional<BenchmarkRow> peer = rows.stream().filter(BenchmarkTable::isPeer).findFirst();
    Optional<BenchmarkRow> limit =
        rows.stream().filter(row -> row.way().equals("Limit")).findFirst();
    double fastest = rows.stream().mapToDouble(BenchmarkRow::nanos).min().orElseThrow();
    double smallest = rows.stream().mapToDouble(BenchmarkRow::bytes).min().orElseThrow();
    for (BenchmarkRow row : rows) {
      table.append(String.format(
          Locale.ROOT,
          "| %s | %s | %s | %.0f %% | %.1f | %s | %s | %s |%n",
          row.job(),
          row.way(),
          scaled(row.nanos(), fastest, "ns", "µs", "ms"),
          row.spread() * 100,
          row.clock(),
          scaled(row.bytes(), smallest, "B", "kB", "MB"),
          ratios(row, peer),
          ratios(row, limit)));
    }
  }

  private static boolean isPeer(BenchmarkRow row) {
    return !NOT_A_PEER.contains(row.way());
  }

  /** A number in the largest unit in which the least of its job still has some digits. */
  private static String scaled(double value, double least, String... units) {
    int unit = 0;
    double size = 1;
    while (unit < units.length - 1 && least / size >= TOO_LONG) {
      unit++;
      size *= 1_000;
    }
    String format = unit == 0 ? "%,.0f %s" : "%,.1f %s";
    return String.format(Locale.ROOT, format, value / size, units[unit]);
  }

  private static String ratios(BenchmarkRow row, Optional<BenchmarkRow> other) {
    return other
        .map(to -> ratio(row.nanos(), to.nanos()) + " | " + ratio(row.bytes(), to.bytes()))
        .orElse("– | –");
  }

  /** Less than a byte is what the measuring itself allocates. */
  private static String ratio(double value, double other) {
    return other < 1 ? "–" : String.format(Locale.ROOT, "%,.2f", value / other);
  }
}
