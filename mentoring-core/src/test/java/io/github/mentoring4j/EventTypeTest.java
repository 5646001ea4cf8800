package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventTypeTest {

  @Test
  void isOneForEveryEvent() {
    assertThat(Arrays.stream(EventType.values()).<Class<?>>map(EventType::event))
        .containsExactlyInAnyOrder(MentorshipEvent.class.getPermittedSubclasses());
  }
}
