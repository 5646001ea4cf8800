package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void leavesATextThatCanBeSeen() {
    assertThat(Visible.of("Ada 中 é 😀 \"\\")).isEqualTo("Ada 中 é 😀 \"\\");
  }

  @Test
  void escapesWhateverWouldNotBeSeen() {
    assertThat(Visible.of("a\u001b[2J\n\u202eb\u2028\u2029"))
        .isEqualTo("a\\u001B[2J\\u000A\\u202Eb\\u2028\\u2029");
  }

  @Test
  void escapesBothUnitsOfACharacterAsJavaAndJsonDo() {
    assertThat(Visible.of("a\udb40\udc01b")).isEqualTo("a\\uDB40\\uDC01b");
  }

  @Test
  void escapesHalfOfAPair() {
    assertThat(Visible.of("\ud800")).isEqualTo("\\uD800");
  }
}
