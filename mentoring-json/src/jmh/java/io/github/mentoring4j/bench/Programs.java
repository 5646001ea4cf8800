package io.github.mentoring4j.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of the suite that JMH cannot measure, because they need fresh JVMs: {@link StartUp}, {@link SizeTable} and {@link ConstantHeap}. Each returns a
 * table in Markdown.
 */
final class Programs {
  private static final Map<String, Program> ALL = new LinkedHashMap<>();

  static {
    ALL.put("StartUp", StartUp::table);
    ALL.put("Size", SizeTable::table);
    ALL.put("ConstantHeap", ConstantHeap::table);
  }

  /** Makes a table. */
  private interface Program {
    String table() throws IOException, InterruptedException;
  }

  private Programs() {}

  /**
   * Runs the program with a name, and prints its table.
   *
   * @param given what was asked for, for example {@code StartUp}
   * @return whether there is such a program
   */
  static boolean ran(String given) {
    Optional<String> table = Optional.ofNullable(ALL.get(given)).map(Programs::run);
    table.ifPresent(System.out::println);
    return table.isPresent();
  }

  /** {@return the tables of all programs} */
  static String all() {
    return String.join("\n", ALL.values().stream().map(Programs::run).toList());
  }

  private static String run(Program program) {
    try {
      return program.table();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the program that starts a JVM like this one} */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Runs a class in a JVM of its own, with the class path of this one.
   *
   * @param main the class
   * @param options the options of the JVM
   * @return what it prints
   */
  static String output(Class<?> main, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(main.getName() + " failed: " + output);
    }
    return output;
  }
}
