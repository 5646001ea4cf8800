package io.github.mentoring4j.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * The results in Markdown, with one line for each way of doing a job. The time is that of the fastest iteration of all forks: what else runs on
 * the machine, or beside it on a shared one, only adds to it. The column {@code ±} is by how much the median is above it. Bytes are the median.
 *
 * <p>The column {@code clock} is what passed on the clock for each second of the processor. Far above 1, other programs had the machine, and
 * even the compiler of the JVM may not have been ready when measuring began: run it again.
 *
 * <p>The ways are {@code Facade}, {@code Mapper}, {@code Mapper2} (the library), {@code Limit} (written by hand for this one job), {@code Values} (only
 * makes the values that a reader returns, without a document), and for each peer its name. Ratios are shown to the fastest peer and to the limit, for
 * time and for bytes; below 1 is better than that.
 */
final class BenchmarkTable {
  private static final Set<String> NOT_A_PEER =
      Set.of("Facade", "Mapper", "Mapper2", "Limit", "Values");
  private static final String HEAD = """
      | job | way | ns/op | ± | clock | B/op | to peer: time | bytes | to limit: time | bytes |
      |---|---|---:|---:|---:|---:|---:|---:|---:|---:|
      """;

  private BenchmarkTable() {}

  static String of(Collection<RunResult> results) {
    Map<String, List<Row>> jobs = new LinkedHashMap<>();
    for (RunResult result : results) {
      Row row = Row.of(result);
      jobs.computeIfAbsent(row.job, job -> new ArrayList<>()).add(row);
    }
    StringBuilder table = new StringBuilder(HEAD);
    jobs.values().forEach(rows -> append(table, rows));
    return table.toString();
  }

  private static void append(StringBuilder table, List<Row> rows) {
    Optional<Row> peer = rows.stream()
        .filter(row -> !NOT_A_PEER.contains(row.way))
        .min((one, other) -> Double.compare(one.nanos, other.nanos));
    Optional<Row> limit = rows.stream().filter(row -> row.way.equals("Limit")).findFirst();
    for (Row row : rows) {
      table.append(String.format(
          Locale.ROOT,
          "| %s | %s | %,.0f | %.0f %% | %.1f | %,.0f | %s | %s |%n",
          row.job,
          row.way,
          row.nanos,
          row.spread * 100,
          row.clock,
          row.bytes,
          row.ratios(peer),
          row.ratios(limit)));
    }
  }

  /**
   * One way of doing a job.
   *
   * @param job what is done
   * @param way the way
   * @param nanos the least time of one operation
   * @param spread by how much the median of the times is above the least one, as a part of that
   * @param clock what passes on the clock for each unit of processor time
   * @param bytes the bytes that one operation allocates
   */
  private record Row(
      String job, String way, double nanos, double spread, double clock, double bytes) {
    static Row of(RunResult result) {
      String[] name = result.getParams().getBenchmark().split("\\.", -1);
      String method = name[name.length - 1];
      int way = method.length() - 1;
      while (!Character.isUpperCase(method.charAt(way))) {
        way--;
      }
      double[] nanos = new double[0];
      double[] clock = new double[0];
      double[] bytes = new double[0];
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          nanos = with(nanos, score(iteration, CpuTime.NAME));
          clock = with(clock, iteration.getPrimaryResult().getScore());
          bytes = with(bytes, score(iteration, "gc.alloc.rate.norm"));
        }
      }
      double fastest = nanos[0];
      return new Row(
          name[name.length - 2] + ", " + method.substring(0, way),
          method.substring(way),
          fastest,
          median(nanos) / fastest - 1,
          median(clock) / median(nanos),
          median(bytes));
    }

    String ratios(Optional<Row> other) {
      return other
          .map(to -> String.format(Locale.ROOT, "%.2f | %.2f", nanos / to.nanos, bytes / to.bytes))
          .orElse("– | –");
    }

    private static double score(IterationResult iteration, String name) {
      return iteration.getSecondaryResults().get(name).getScore();
    }

    private static double[] with(double[] values, double value) {
      double[] longer = Arrays.copyOf(values, values.length + 1);
      longer[values.length] = value;
      Arrays.sort(longer);
      return longer;
    }

    private static double median(double[] sorted) {
      return sorted[sorted.length / 2];
    }
  }
}
