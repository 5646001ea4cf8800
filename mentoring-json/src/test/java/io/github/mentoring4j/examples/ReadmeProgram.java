package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles and runs blocks of Java one after the other, as if they stood in one method. */
final class ReadmeProgram {
  private static final String MARK = "\u0001";

  private ReadmeProgram() {}

  /** Gives what each block prints. */
  static List<String> run(List<String> blocks, List<String> statements, Path folder)
      throws Exception {
    String imports = blocks.stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("import "))
        .distinct()
        .collect(Collectors.joining("\n"));
    String body = statements.stream()
        .map(block -> block + "System.out.print(\"" + MARK + "\");\n")
        .collect(Collectors.joining());
    Path source = folder.resolve("Readme.java");
    Files.writeString(source, program(imports, body));
    compile(source, folder);
    String printed = print(folder);
    return Stream.of(printed.split(MARK, -1)).limit(blocks.size()).toList();
  }

  private static void compile(Path source, Path folder) {
    StringWriter complaints = new StringWriter();
    PrintWriter printer = new PrintWriter(complaints);
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String modulePath = System.getProperty("jdk.module.path", "");
    int code = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            printer,
            printer,
            "-encoding",
            "UTF-8",
            "-d",
            folder.toString(),
            "-cp",
            classPath + File.pathSeparator + modulePath,
            source.toString());
    assertThat(code).as(complaints.toString()).isZero();
  }

  private static String print(Path folder) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = loader(folder)) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Readme").getMethod("run").invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError("the README's code has thrown", e.getCause());
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static URLClassLoader loader(Path folder) throws MalformedURLException {
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, ReadmeProgram.class.getClassLoader());
  }

  /** What a reader has beside the README's code: a table, and an entity of one's own. */
  private static String program(String imports, String body) throws IOException {
    return """
        %s
        public class Readme {
          record Objective(String title, String result) {}
          record Pair(int phase, List<Objective> objectives, List<String> journal) {}
          static io.github.mentoring4j.Stage stage(int phase) {
            return io.github.mentoring4j.Stage.values()[phase - 1];
          }
          static final List<String> rows = List.of(%s);
          static final Pair p = new Pair(3, List.of(
              new Objective("Publish a roster that holds", null), new Objective("Hold nine talks", "done")), List.of("a page"));
          public static void run() {
        %s
          }
        }
        """.formatted(imports, table(), body);
  }

  private static String table() throws IOException {
    return TableImport.rows().stream()
        .map(row -> '"' + row + '"')
        .collect(Collectors.joining(", "));
  }
}
