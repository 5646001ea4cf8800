package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {
  @Test
  void showsAShortTextWhole() {
    assertThat(Quoted.text("tarketDate")).isEqualTo("\"tarketDate\"");
    assertThat(Quoted.text("😀".repeat(40))).isEqualTo('"' + "😀".repeat(40) + '"');
  }

  @Test
  void cutsALongText() {
    assertThat(Quoted.text("😀".repeat(41))).isEqualTo('"' + "😀".repeat(40) + "…\"");
  }

  @Test
  void showsNothingThatWouldNotBeSeen() {
    assertThat(Quoted.text("a\u001b[2J\n\u202eb\u2028\u2029\ud800"))
        .isEqualTo("\"a\\u001B[2J\\u000A\\u202Eb\\u2028\\u2029\\uD800\"");
  }

  @Test
  void listsSeveral() {
    assertThat(Quoted.texts(List.of("id", "text"))).isEqualTo("\"id\", \"text\"");
  }
}
