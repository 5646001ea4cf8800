package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageOptionsTest {

  @Test
  void composesAnEmailWithASubjectOfSixty() {
    MessageOptions email = MessageOptions.email(Locale.UK);

    assertThat(email.channel()).isEqualTo(Channel.EMAIL);
    assertThat(email.locale()).isEqualTo(Locale.UK);
    assertThat(email.subjectLimit()).hasValue(60);
    assertThat(email.bodyLimit()).isEmpty();
  }

  @Test
  void composesAChatMessageOfTwoThousand() {
    MessageOptions chat = MessageOptions.chat(Locale.UK);

    assertThat(chat.channel()).isEqualTo(Channel.CHAT);
    assertThat(chat.locale()).isEqualTo(Locale.UK);
    assertThat(chat.subjectLimit()).isEmpty();
    assertThat(chat.bodyLimit()).hasValue(2000);
  }

  @Test
  void takesOtherLimits() {
    MessageOptions options =
        MessageOptions.email(Locale.UK).toBuilder().subjectLimit(1).bodyLimit(1).build();

    assertThat(options.subjectLimit()).hasValue(1);
    assertThat(options.bodyLimit()).hasValue(1);
  }

  @Test
  void refusesLimitsBelowOneAllAtOnce() {
    assertThatThrownBy(() -> MessageOptions.email(Locale.UK).toBuilder()
            .subjectLimit(0)
            .bodyLimit(-1)
            .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("MessageOptions has 2 faults: subjectLimit is \"0\" but needs at least 1;"
            + " bodyLimit is \"-1\" but needs at least 1");
  }
}
