package io.github.mentoring4j.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The JARs of the class path by their names, for example {@code jackson-core-3.1.7.jar}. What is a folder there, because this build has just compiled it,
 * becomes a JAR: {@code mentoring-core.jar}, {@code mentoring-templates.jar}, {@code mentoring-json.jar}, and {@code bench.jar} for the suite itself.
 */
final class SizeJars {
  private final Map<String, Path> jars = new LinkedHashMap<>();

  private SizeJars() {}

  /**
   * Returns the JARs of this JVM's class path.
   *
   * @param folder where new ones are written
   * @return the JARs
   */
  static SizeJars in(Path folder) throws IOException {
    SizeJars all = new SizeJars();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry).toAbsolutePath();
      if (Files.isDirectory(path)) {
        String name = name(path);
        all.jars.put(name, write(path, folder.resolve(name)));
      } else if (Files.exists(path)) {
        all.jars.put(path.getFileName().toString(), path);
      }
    }
    return all;
  }

  /** {@return the JAR whose name begins so} */
  Path find(String prefix) {
    return jars.entrySet().stream()
        .filter(jar -> jar.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(prefix + " is not in " + jars.keySet()));
  }

  /** {@return a class path of the JARs whose names begin so} */
  String path(String... prefixes) {
    return String.join(
        File.pathSeparator,
        Arrays.stream(prefixes).map(prefix -> find(prefix).toString()).toList());
  }

  private static String name(Path classes) {
    if (classes.endsWith("test-classes")) {
      return "bench.jar";
    }
    for (Path path = classes; path.getParent() != null; path = path.getParent()) {
      if (path.endsWith("target")) {
        return path.getParent().getFileName() + ".jar";
      }
    }
    throw new IllegalStateException(classes + " is not of a build.");
  }

  private static Path write(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> found = Files.walk(classes)) {
      List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
      for (Path one : files) {
        out.putNextEntry(new JarEntry(classes.relativize(one).toString().replace('\\', '/')));
        Files.copy(one, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  /**
   * Removes a folder with what is in it.
   *
   * @param folder the folder
   */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      found.sorted((one, other) -> other.compareTo(one)).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
