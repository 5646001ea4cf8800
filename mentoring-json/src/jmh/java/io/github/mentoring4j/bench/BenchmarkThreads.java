package io.github.mentoring4j.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The second table: how much more several threads get done than one, with the same objects. The ways of such a job are its threads, as in
 * {@code decideOne} and {@code decideTwo}; how many there are is said by JMH's annotation.
 *
 * <p>Unlike all other times, the operations in a second are those of the clock, for the fastest iteration: a thread that waits for another uses no processor.
 * The last column has the same ratio for a second of the processor, which other programs disturb less, and which shows what threads cost each other but not
 * that they wait. A job that shares nothing is the control: the clock's ratios are worth nothing where that of the control is far from the number of threads.
 */
final class BenchmarkThreads {
  private static final String HEAD = """

      | job | threads | ops/s, 1 thread | ops/s | ratio | by processor |
      |---|---:|---:|---:|---:|---:|
      """;

  private BenchmarkThreads() {}

  static String of(List<List<BenchmarkRow>> jobs) {
    StringBuilder table = new StringBuilder(jobs.isEmpty() ? "" : HEAD);
    for (List<BenchmarkRow> rows : jobs) {
      Optional<BenchmarkRow> one =
          rows.stream().filter(row -> row.threads() == 1).findFirst();
      rows.stream()
          .filter(row -> row.threads() > 1)
          .forEach(row -> table.append(String.format(
              Locale.ROOT,
              "| %s | %d | %s | %,.0f | %s | %s |%n",
              row.job(),
              row.threads(),
              number("%,.0f", one.map(BenchmarkThreads::perSecond)),
              perSecond(row),
              number("%.2f", one.map(to -> perSecond(row) / perSecond(to))),
              number("%.2f", one.map(to -> row.threads() * to.nanos() / row.nanos())))));
    }
    return table.toString();
  }

  private static String number(String format, Optional<Double> number) {
    return number.map(value -> String.format(Locale.ROOT, format, value)).orElse("–");
  }

  private static double perSecond(BenchmarkRow row) {
    return row.threads() * 1e9 / row.least();
  }
}
