package io.github.mentoring4j.templates;

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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the public API with the text that is kept of it. -Dapi.update=true rewrites the text.
 */
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

  private static String api() throws IOException {
    ModuleDescriptor module =
        ModuleFinder.of(CLASSES).findAll().iterator().next().descriptor();
    List<String> args = new ArrayList<>(List.of("-protected", "-cp", CLASSES.toString()));
    List<String> packages =
        module.exports().stream().map(ModuleDescriptor.Exports::source).sorted().toList();
    for (String name : packages) {
      try (Stream<Path> files = Files.list(CLASSES.resolve(name.replace('.', '/')))) {
        files
            .map(Path::toString)
            .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
            .sorted()
            .forEach(args::add);
      }
    }
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    int code = ToolProvider.findFirst("javap")
        .orElseThrow()
        .run(writer, writer, args.toArray(String[]::new));
    assertThat(code).isZero();
    return publicTypes(out.toString());
  }

  /** The generated classes are not public, but the builders in them are, and users call their methods. */
  private static String publicTypes(String all) {
    return Pattern.compile(
            "(?m)^(public |class [^\n]*[.]Immutable\\w+[$]Builder )[^\n]*\\{\n(?s:.*?)^}\n")
        .matcher(all)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }
}
