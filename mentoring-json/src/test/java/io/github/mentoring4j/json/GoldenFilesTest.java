package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is written with files that are kept for ever: a stored document must stay readable. -Dgolden.update=true writes the files anew,
 * which is right only for a document that no release has had. The rules of the library and the messages, which change, are in {@link ViewsTest}.
 */
class GoldenFilesTest {
  static final Path FILES = Path.of("src", "test", "resources", "wire", "1.0");

  private static final MentoringJson JSON = MentoringJson.strict();

  static Map<String, String> written() {
    Map<String, String> files = new LinkedHashMap<>();
    Examples.readable().forEach((name, value) -> files.put(name, JSON.write(value)));
    Views.all().forEach((name, value) -> files.put(name, JSON.write(value)));
    files.put("decision-full", JSON.write(Views.refusedFull()));
    files.put(
        "decision-refused-in-words", JSON.withTexts(Views.wording()).write(Views.refusedTwice()));
    return files;
  }

  static Stream<Map.Entry<String, String>> entries() {
    return written().entrySet().stream();
  }

  static Stream<Map.Entry<String, Object>> readable() {
    return Examples.readable().entrySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void writesTheBytesThatAreKept(Map.Entry<String, String> written) throws IOException {
    Path file = FILES.resolve(written.getKey() + ".json");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FILES);
      Files.writeString(file, written.getValue());
    }
    assertThat(written.getValue()).isEqualTo(Files.readString(file));
  }

  @Test
  void keepsNoFileThatNothingIsComparedWith() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(new TreeSet<>(written().keySet()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readable")
  void readsWhatIsKept(Map.Entry<String, Object> example) throws IOException {
    byte[] kept = Files.readAllBytes(FILES.resolve(example.getKey() + ".json"));
    Class<?> type = RoundTripProperties.typeOf(example.getValue());
    assertThat((Object) JSON.read(kept, type)).isEqualTo(example.getValue());
  }
}
