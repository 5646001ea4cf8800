package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageOptions.Limit;
import io.github.mentoring4j.templates.MessageOptions.Unit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageOptionsTest {

  @Test
  void composesAnEmailWithASubjectOfSixty() {
    MessageOptions email = MessageOptions.email(Locale.UK);

    assertThat(email.channel()).isEqualTo(Channel.EMAIL);
    assertThat(email.locale()).isEqualTo(Locale.UK);
    assertThat(email.subjectLimit()).contains(Limit.of(60, Unit.UTF16_UNITS));
    assertThat(email.bodyLimit()).isEmpty();
  }

  @Test
  void composesAChatMessageOfTwoThousand() {
    MessageOptions chat = MessageOptions.chat(Locale.UK);

    assertThat(chat.channel()).isEqualTo(Channel.CHAT);
    assertThat(chat.locale()).isEqualTo(Locale.UK);
    assertThat(chat.subjectLimit()).isEmpty();
    assertThat(chat.bodyLimit()).contains(Limit.of(2000, Unit.UTF16_UNITS));
  }

  @Test
  void takesOtherLimits() {
    MessageOptions options =
        MessageOptions.email(Locale.UK).toBuilder().subjectLimit(1).bodyLimit(1).build();

    assertThat(options.subjectLimit()).contains(Limit.of(1, Unit.UTF16_UNITS));
    assertThat(options.bodyLimit()).contains(Limit.of(1, Unit.UTF16_UNITS));
  }

  @Test
  void composesANoteOfTwoHundred() {
    MessageOptions note = MessageOptions.note(Locale.UK);

    assertThat(note.channel()).isEqualTo(Channel.CONNECTION_NOTE);
    assertThat(note.locale()).isEqualTo(Locale.UK);
    assertThat(note.subjectLimit()).isEmpty();
    assertThat(note.bodyLimit()).contains(Limit.of(200, Unit.UTF16_UNITS));
  }

  @Test
  void writesFormallyAndPlainlyUnlessToldOtherwise() {
    for (MessageOptions preset : List.of(
        MessageOptions.email(Locale.UK),
        MessageOptions.chat(Locale.UK),
        MessageOptions.note(Locale.UK))) {
      assertThat(preset.format()).isEqualTo(Format.PLAIN);
      assertThat(preset.formality()).isEqualTo(Formality.FORMAL);
      assertThat(preset.writtenOn()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF16_UNITS,5", "CODE_POINTS,4", "UTF8_BYTES,8"})
  void countsInTheUnitOfTheService(Unit unit, int length) {
    assertThat(unit.count("aä\uD83C\uDF31\n")).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesALimitBelowOne(int most) {
    assertThatThrownBy(() -> MessageOptions.email(Locale.UK).toBuilder().bodyLimit(most))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Limit has 1 fault: most is \"" + most + "\" but needs at least 1");
  }
}
