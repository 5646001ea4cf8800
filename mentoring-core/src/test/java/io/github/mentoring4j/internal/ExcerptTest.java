package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void quotesAShortTextWhole() {
    assertThat(Excerpt.of("tarketDate")).isEqualTo("\"tarketDate\"");
    assertThat(Excerpt.of("😀".repeat(40))).isEqualTo('"' + "😀".repeat(40) + '"');
  }

  @Test
  void cutsALongText() {
    assertThat(Excerpt.of("😀".repeat(41))).isEqualTo('"' + "😀".repeat(40) + "…\"");
  }

  @Test
  void showsNothingThatWouldNotBeSeen() {
    assertThat(Excerpt.of("a\n\ud800")).isEqualTo("\"a\\u000A\\uD800\"");
  }

  @Test
  void quotesSeveral() {
    assertThat(Excerpt.of(List.of("id", "text"))).isEqualTo("\"id\", \"text\"");
  }

  @Test
  void shortensALongNumber() {
    assertThat(Excerpt.shortened("1".repeat(40))).isEqualTo("1".repeat(40));
    assertThat(Excerpt.shortened("1".repeat(41))).isEqualTo("1".repeat(40) + "…");
  }

  @Test
  void writesATextInOneLine() {
    assertThat(Excerpt.oneLine(" a\r\n\tb\u2028c\u0000d\u202E\uD800 ", 7)).isEqualTo("a b c d");
    assertThat(Excerpt.oneLine("a b c de", 7)).isEqualTo("a b c d…");
    assertThat(Excerpt.oneLine("👩\u200D🚀", 3)).isEqualTo("👩\u200D🚀");
    assertThat(Excerpt.oneLine(" \u200D\n", 7)).isEmpty();
  }
}
