package io.github.mentoring4j.bench;

import java.util.Arrays;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and {@link Programs}, and prints their tables in Markdown. From the root of the project:
 *
 * <pre>{@code
 * mvn -o -q -Dbench                                        # all
 * mvn -o -q -Dbench=PlanJson                               # one job
 * mvn -o -q -Dbench='lifecycle|Threads'                    # those of the lifecycle, and those of two threads
 * mvn -o -q -Dbench=StartUp                                # a program: StartUp, Size or ConstantHeap
 * mvn -o -q -Dbench='HistoryJson.read'                     # a regular expression over Job.actionWay
 * mvn -o -q -Dbench='HistoryJson.readFacade -prof stack'   # with any options of JMH
 * }</pre>
 *
 * <p>What JMH says itself, with the output of its profilers, goes to {@code mentoring-json/target/bench/jmh.log}. Leave the machine alone
 * meanwhile.
 *
 * <p>A job is one public class. A benchmark in it is named by what is done, in one word, and by the way in which it is done, from the first capital on:
 * {@code readLimit} is the way {@code Limit} of the action {@code read}. See {@link BenchmarkTable} for the ways. Before it runs, a job proves that all
 * ways do the same.
 *
 * <p>Times are processor time of the benchmark's thread. The JVMs use the serial collector, so that its work is not done by other threads, and a
 * small heap that is there from the start: to touch new memory is what costs most on some virtual machines. A job that needs a larger heap says so itself.
 */
public final class Benchmarks {
  private static final int FORKS = 2;
  private static final int WARMUPS = 6;
  private static final int MEASUREMENTS = 6;
  private static final String[] JVM = {
    "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch", "-Xms128m", "-Xmx128m", "-Xmn32m"
  };

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args the file for the words of JMH, and the options of JMH in one text, where {@code true} stands for none
   * @throws CommandLineOptionException if JMH does not know an option
   * @throws RunnerException if nothing matches, or if a benchmark fails
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    String given = args[1].strip();
    if (given.equals("true")) {
      System.out.println(measured("", args[0]));
      System.out.println(Programs.all());
    } else if (!Programs.ran(given)) {
      System.out.println(measured(given, args[0]));
    }
  }

  private static String measured(String given, String log)
      throws CommandLineOptionException, RunnerException {
    Collection<RunResult> results;
    try {
      results = new Runner(options(log, given)).run();
    } catch (RunnerException e) {
      throw new RunnerException("Nothing matched, or a benchmark failed. See " + log, e);
    }
    return BenchmarkTable.of(results);
  }

  private static Options options(String log, String given) throws CommandLineOptionException {
    String[] words =
        Arrays.stream(given.split(" ", -1)).filter(word -> !word.isEmpty()).toArray(String[]::new);
    CommandLineOptions options = new CommandLineOptions(words);
    return new OptionsBuilder()
        .parent(options)
        .forks(options.getForkCount().orElse(FORKS))
        .warmupIterations(options.getWarmupIterations().orElse(WARMUPS))
        .warmupTime(options.getWarmupTime().orElse(TimeValue.seconds(1)))
        .measurementIterations(options.getMeasurementIterations().orElse(MEASUREMENTS))
        .measurementTime(options.getMeasurementTime().orElse(TimeValue.milliseconds(500)))
        .jvmArgs(JVM)
        .addProfiler("gc")
        .addProfiler(CpuTime.class)
        .shouldFailOnError(true)
        .output(log)
        .build();
  }
}
