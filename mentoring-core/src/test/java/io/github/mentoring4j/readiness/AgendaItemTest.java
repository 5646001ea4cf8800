package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.InvalidValueException;
import org.junit.jupiter.api.Test;

class AgendaItemTest {

  @Test
  void isATopicWithoutWordsUnlessItIsSaidOtherwise() {
    AgendaItem item = AgendaItem.builder().build();

    assertThat(item.kind()).isEqualTo(AgendaItem.Kind.TOPIC);
    assertThat(item.text()).isEmpty();
    assertThat(item.minutes()).isEmpty();
  }

  @Test
  void takesOneMinuteToOneDay() {
    assertThat(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 1).minutes()).hasValue(1);
    assertThat(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 1_440).minutes()).hasValue(1_440);
    assertThatThrownBy(() -> AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("AgendaItem has 1 fault: minutes is \"0\" but needs 1 to 1440");
    assertThatThrownBy(() -> AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 1_441))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void isChangedThroughABuilderThatHoldsAllOfIt() {
    AgendaItem item = AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 10);

    assertThat(item.toBuilder().minutes(5).build())
        .isEqualTo(AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 5));
  }

  @Test
  void refusesAllThatIsWrongAtOnce() {
    assertThatThrownBy(() -> AgendaItem.of(AgendaItem.Kind.TOPIC, "x".repeat(10_001), 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("AgendaItem has 2 faults: text is");
  }
}
