package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.templates.Filled.Greeting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageReviewHostileTest {
  static List<String> texts() {
    return NaughtyStrings.all();
  }

  /** A place that does not exist would break the application that marks it. */
  @ParameterizedTest
  @MethodSource("texts")
  void marksAPlaceThatIsThere(String text) {
    for (MessageKind kind : MessageKind.values()) {
      MessageInput input = Filled.of(kind, text, Greeting.SALUTATION).input();
      Map<String, String> fields = MessageInputFields.of(input).stream()
          .collect(Collectors.toMap(MessageInputField::path, MessageInputField::text));
      for (Locale language : MessageComposer.standard().languages()) {
        assertThat(MessageComposer.standard()
                .review(input, MessageOptions.email(language))
                .findings())
            .allSatisfy(finding -> assertThat(isThere(finding, fields)).isTrue());
      }
    }
  }

  private static boolean isThere(Finding finding, Map<String, String> fields) {
    return finding.path().isEmpty()
        || finding.span().orElseThrow().end()
            <= fields.getOrDefault(finding.path().get(), "").length();
  }
}
