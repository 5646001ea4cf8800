package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.internal.LanguageTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the codes of a review against their texts, which are in the module of the lifecycle, and against the labelled fields. */
class MessageReviewCodesTest {
  private static final Path MAIN =
      Path.of("src", "main", "java", "io", "github", "mentoring4j", "templates");
  private static final Path TEXTS = Path.of("..", "mentoring-core", "src", "main", "resources")
      .resolve("io/github/mentoring4j/internal/messages_en.properties");
  private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");
  private static final Pattern KEY = Pattern.compile("(?m)^finding\\.(\\S+)\\.(message|advice) =");

  @Test
  void haveAMessageAndAdviceEachAndNoOtherText() throws IOException {
    List<String> keys = KEY.matcher(Files.readString(TEXTS))
        .results()
        .map(key -> key.group(1) + " " + key.group(2))
        .toList();

    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(codes().stream()
            .flatMap(code -> Stream.of(code + " message", code + " advice"))
            .toList());
  }

  @Test
  void areAllMeasuredExceptTheCount() throws IOException {
    Set<String> labelled = new TreeSet<>(Set.of("words.over"));
    for (Locale language : MessageComposer.standard().languages()) {
      for (String half : List.of("development", "held-out")) {
        labelled.addAll(MessageReviewMeasure.of(language, half).figures().keySet());
      }
    }

    assertThat(labelled).isEqualTo(codes());
  }

  /** What a text names has to be there, or a reader would see the braces. */
  @Test
  void fillAllThatTheirTextsName() throws IOException {
    Set<String> seen = new TreeSet<>(Set.of("words.over"));
    for (Locale language : MessageComposer.standard().languages()) {
      for (Finding finding : MessageReviewMeasure.findings(language, "development")) {
        seen.add(finding.code());
        assertThat(finding.message(language) + finding.advice(language))
            .as(finding.code())
            .doesNotContain("“”", "()");
        String text =
            LanguageTexts.of(Locale.ENGLISH).get("finding." + finding.code() + ".message");
        assertThat(text.contains("{required}") && finding.required().isEmpty()).isFalse();
        assertThat(text.contains("{observed}") && finding.observed().isEmpty()).isFalse();
      }
    }

    assertThat(seen).isEqualTo(codes());
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.list(MAIN)) {
      for (Path file : files
          .filter(path -> path.getFileName().toString().startsWith("MessageReview"))
          .toList()) {
        CODE.matcher(Files.readString(file))
            .results()
            .map(MessageReviewCodesTest::code)
            .forEach(codes::add);
      }
    }
    return codes;
  }

  private static String code(MatchResult found) {
    return found.group(1);
  }
}
