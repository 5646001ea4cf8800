package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.json.codec.Inside.Spot;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsideTest {
  private static final Inside ATTEMPT =
      Inside.object(List.of("what", "result"), new long[] {31, Inside.ABSENT}, null);
  private static final Inside TRIED =
      Inside.list(new long[] {20, 30}, new Inside[] {null, ATTEMPT});
  private static final Inside REQUEST = Inside.object(
      List.of("topic", "tried", "link"),
      new long[] {5, 10, Inside.ABSENT},
      new Inside[] {null, TRIED, null});

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
  void findsAFieldAsDeepAsItWasRead(String field, String pointer, long place) {
    assertThat(REQUEST.find(field, new Spot("/r", 1))).isEqualTo(new Spot(pointer, place));
  }
}
