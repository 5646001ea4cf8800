package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the public API against the text that is kept of it. {@code -Dapi.update=true} keeps a new one, to be read in review. */
class ApiTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path KEPT = Path.of("src", "test", "api", "api.txt");

  @Test
  void isAsKept() throws IOException {
    String api = api();
    if (Boolean.getBoolean("api.update")) {
      Files.createDirectories(KEPT.getParent());
      Files.writeString(KEPT, api);
    }
    assertThat(api).isEqualTo(Files.readString(KEPT));
  }

  @Test
  void hasFewTypes() throws IOException {
    assertThat(api().lines().filter(line -> line.startsWith("public ") && !line.contains("$")))
        .hasSizeLessThanOrEqualTo(38);
  }

  private static String api() throws IOException {
    List<String> args = new ArrayList<>(List.of("-protected", "-cp", CLASSES.toString()));
    for (String exported : exportedPackages()) {
      try (Stream<Path> files = Files.list(CLASSES.resolve(exported.replace('.', '/')))) {
        files
            .map(Path::toString)
            .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
            .sorted()
            .forEach(args::add);
      }
    }
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    assertThat(javap.run(writer, writer, args.toArray(String[]::new))).isZero();
    return publicTypes(out.toString());
  }

  private static List<String> exportedPackages() {
    ModuleDescriptor module =
        ModuleFinder.of(CLASSES).findAll().iterator().next().descriptor();
    return module.exports().stream()
        .filter(exports -> exports.targets().isEmpty())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .toList();
  }

  /** What javap says of the types that a user can name, and of the generated builders whose methods they inherit. */
  private static String publicTypes(String javap) {
    return Stream.of(javap.split("(?m)^}\n"))
        .map(type -> type.replaceFirst("(?m)\\ACompiled from .*\n", ""))
        .filter(type ->
            type.startsWith("public ") || type.lines().findFirst().orElse("").contains("$Builder "))
        .map(type -> type + "}\n")
        .collect(Collectors.joining());
  }
}
