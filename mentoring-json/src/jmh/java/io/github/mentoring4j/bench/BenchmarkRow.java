package io.github.mentoring4j.bench;

import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * One way of doing a job.
 *
 * @param job what is done
 * @param way the way
 * @param threads how many threads do it
 * @param nanos the least processor time of one operation
 * @param spread by how much the median of the times is above the least one, as a part of that
 * @param clock what passes on the clock for each unit of processor time of a thread
 * @param least the least time on the clock of one operation of a thread
 * @param bytes the bytes that one operation allocates
 */
record BenchmarkRow(
    String job,
    String way,
    int threads,
    double nanos,
    double spread,
    double clock,
    double least,
    double bytes) {

  static BenchmarkRow of(RunResult result) {
    BenchmarkParams params = result.getParams();
    String[] name = params.getBenchmark().split("\\.", -1);
    String method = name[name.length - 1];
    int way = 0;
    while (!Character.isUpperCase(method.charAt(way))) {
      way++;
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
    return new BenchmarkRow(
        name[name.length - 2] + ", " + method.substring(0, way) + parameters(params),
        method.substring(way),
        params.getThreads(),
        nanos[0],
        median(nanos) / nanos[0] - 1,
        median(clock) / median(nanos),
        clock[0],
        median(bytes));
  }

  private static String parameters(BenchmarkParams params) {
    StringBuilder text = new StringBuilder();
    for (String key : params.getParamsKeys()) {
      String value = params.getParam(key);
      boolean isNumber = value.chars().allMatch(Character::isDigit);
      text.append(' ')
          .append(isNumber ? String.format(Locale.ROOT, "%,d", Long.parseLong(value)) : value);
    }
    return text.toString();
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
