package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMapTest {
  private static final SourceMap ATTEMPT =
      SourceMap.object(List.of("what", "result"), new int[] {31, SourceMap.ABSENT}, null);
  private static final SourceMap TRIED =
      SourceMap.list(new int[] {20, 30}, new SourceMap[] {null, ATTEMPT});
  private static final SourceMap REQUEST = SourceMap.object(
      List.of("topic", "tried", "link"),
      new int[] {5, 10, SourceMap.ABSENT},
      new SourceMap[] {null, TRIED, null});

  @ParameterizedTest
  @CsvSource({
    "topic, /r/topic, 5",
    "tried, /r/tried, 10",
    "tried[0], /r/tried/0, 20",
    "tried[1].what, /r/tried/1/what, 31",
    // What was not read, or is not known, is found at what has it.
    "tried[1].result, /r/tried/1, 30",
    "tried[1], /r/tried/1, 30",
    "tried[0].what, /r/tried/0, 20",
    "tried[2], /r/tried, 10",
    "tried.what, /r/tried, 10",
    "topic[0], /r/topic, 5",
    "link, /r, 1",
    "mood, /r, 1"
  })
  void findsAFieldAsDeepAsItWasRead(String field, String pointer, int place) {
    assertThat(REQUEST.find(field, new SourcePosition("/r", 1)))
        .isEqualTo(new SourcePosition(pointer, place));
  }
}
