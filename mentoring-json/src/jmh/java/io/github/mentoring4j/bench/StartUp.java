package io.github.mentoring4j.bench;

import io.github.mentoring4j.json.MentoringJson;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts fresh JVMs and measures their processor time: in the mode in which a JVM starts by itself, with the JDK's archive of shared classes; without it; and
 * with an archive of the job's own classes. The result is the median over that of an empty {@code main}, in milliseconds. Class paths are the JARs that the
 * job needs. The time is that of all threads, the compiler's among them, as {@code bash} tells it, so it needs one.
 */
final class StartUp {
  private static final int RUNS = 10;
  private static final String MEASURE = "TIMEFORMAT='%3U %3S'; time \"$@\" 2>&1";
  private static final String EMPTY = "Empty";
  private static final List<String> MODES = List.of("", "-Xshare:off", "-XX:SharedArchiveFile=");

  private final Path folder;
  private final Path document;
  private final Map<String, String> paths = new LinkedHashMap<>();

  private StartUp(Path folder) throws IOException {
    this.folder = folder;
    document = Files.write(
        folder.resolve("history.json"),
        MentoringJson.strict().writeBytes(HistoryExample.history()));
    SizeJars jars = SizeJars.in(folder);
    String core = jars.path("bench", "mentoring-core");
    String templates = jars.path("bench", "mentoring-core", "mentoring-templates", "jmustache");
    String jackson = jars.path("jackson-core-3", "jackson-databind-3", "jackson-annotations");
    paths.put(EMPTY, jars.path("bench"));
    paths.put("Decision", core);
    paths.put("Check", core);
    paths.put("Message", templates);
    paths.put("Html", templates);
    paths.put(
        "Json",
        String.join(
            File.pathSeparator, templates, jars.find("mentoring-json").toString(), jackson));
    paths.put("Jmustache", jars.path("bench", "jmustache"));
    paths.put(
        "Hibernate",
        jars.path(
            "bench", "hibernate-validator", "jakarta.validation", "jboss-logging", "classmate"));
    paths.put("Databind", String.join(File.pathSeparator, core, jackson));
  }

  static String table() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("mentoring-start-up");
    try {
      return new StartUp(folder).measure();
    } finally {
      SizeJars.delete(folder);
    }
  }

  private String measure() throws IOException, InterruptedException {
    for (String job : paths.keySet()) {
      run(job, "-XX:ArchiveClassesAtExit=" + archive(job));
    }
    Map<String, List<Double>> medians = new LinkedHashMap<>();
    for (String mode : MODES) {
      Map<String, double[]> times = new LinkedHashMap<>();
      paths.keySet().forEach(job -> times.put(job, new double[RUNS]));
      // One after the other, so that what else the machine does meets all of them.
      for (int run = 0; run < RUNS; run++) {
        for (String job : paths.keySet()) {
          times.get(job)[run] = run(job, mode.endsWith("=") ? mode + archive(job) : mode);
        }
      }
      times.forEach(
          (job, all) -> medians.computeIfAbsent(job, name -> new ArrayList<>()).add(median(all)));
    }
    return table(medians);
  }

  private static String table(Map<String, List<Double>> medians) {
    List<Double> empty = medians.get(EMPTY);
    StringBuilder table = new StringBuilder("""
        | first, in a fresh JVM | over an empty main: ms | without shared classes: ms | with an archive of its own: ms |
        |---|---:|---:|---:|
        """);
    medians.forEach((job, times) -> {
      table.append("| ").append(job.equals(EMPTY) ? "Empty, by itself" : job);
      for (int mode = 0; mode < times.size(); mode++) {
        double over = job.equals(EMPTY) ? 0 : empty.get(mode);
        table.append(String.format(Locale.ROOT, " | %.0f", times.get(mode) - over));
      }
      table.append(" |\n");
    });
    return table.toString();
  }

  private String archive(String job) {
    return folder.resolve(job + ".jsa").toString();
  }

  /** Returns the processor time of a JVM in milliseconds. */
  private double run(String job, String option) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "-c", MEASURE, "bash", Programs.java()));
    if (!option.isEmpty()) {
      command.add(option);
    }
    command.addAll(List.of(
        "-cp", paths.get(job), StartUpJobs.class.getName() + "$" + job, document.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String times = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(job + " failed: " + output + times);
    }
    return Arrays.stream(times.strip().split(" ", -1))
            .mapToDouble(Double::parseDouble)
            .sum()
        * 1_000;
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return (times[(times.length - 1) / 2] + times[times.length / 2]) / 2;
  }
}
