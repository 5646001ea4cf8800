package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that know the day on which they are written. */
class WrittenOnTest {
  private static final MessageComposer COMPOSER = MessageComposer.standard();

  @Test
  void saysTheYearOfADateThatIsFarFromTheDayOfWriting() {
    HelpRequest request = Examples.MINIMAL_HELP_REQUEST.toBuilder()
        .neededBy(LocalDate.of(2029, 2, 1))
        .build();
    MessageOptions.Builder options = MessageOptions.email(Locale.ENGLISH).toBuilder();
    Message near =
        COMPOSER.compose(request, options.writtenOn(LocalDate.of(2028, 12, 1)).build());
    Message far =
        COMPOSER.compose(request, options.writtenOn(LocalDate.of(2026, 4, 1)).build());

    assertThat(near).isEqualTo(COMPOSER.compose(request, MessageOptions.email(Locale.ENGLISH)));
    assertThat(near.subject()).contains("One question (by February 1): handovers that run over");
    assertThat(far.subject())
        .contains("One question (by February 1, 2029): handovers that run over");
    assertThat(far.body()).contains("hear from you by Thursday, February 1, 2029.");
  }

  /** The longest weekday, month and day with a year; these subjects cannot give anything up. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "es", "de", "de-AT"})
  void hasRoomInASubjectForTheLongestDate(Locale locale) {
    MessageOptions options = MessageOptions.email(locale).toBuilder()
        .writtenOn(LocalDate.of(2026, 4, 1))
        .build();
    ZonedDateTime start = ZonedDateTime.parse("2026-09-30T18:00Z");
    for (ZonedDateTime time = start; time.getYear() < 2030; time = time.plusDays(1)) {
      for (MessageInput input : List.of(
          Examples.MINIMAL_SESSION_AGENDA.toBuilder().start(time).build(),
          Examples.MINIMAL_SESSION_RECAP.toBuilder()
              .date(time.toLocalDate())
              .actions(List.of(new SessionRecap.Action("Try it", time.toLocalDate())))
              .build(),
          Examples.MINIMAL_RESCHEDULE_REQUEST.toBuilder().start(time).build())) {
        assertThat(COMPOSER.compose(input, options).subject().orElseThrow())
            .hasSizeLessThanOrEqualTo(60);
      }
    }
  }
}
