package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_RESCHEDULE_REQUEST;
import static io.github.mentoring4j.templates.Examples.MINIMAL_RESCHEDULE_REQUEST;
import static io.github.mentoring4j.templates.Examples.TYPICAL_RESCHEDULE_REQUEST;
import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static io.github.mentoring4j.templates.Refusals.refusesNullIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException.Fault;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RescheduleRequestTest
    implements MessageInputContract<RescheduleRequest, RescheduleRequest.Builder> {
  private static final ZonedDateTime START = FULL_RESCHEDULE_REQUEST.start();
  private static final ZonedDateTime SLOT = START.plusDays(5);
  private static final String TWICE = "a time that is not offered twice";
  private static final String STORED = "a date and a time with its zone in the years 0000 to 9999";

  @Override
  public InputPromises<RescheduleRequest, RescheduleRequest.Builder> promises() {
    return InputPromises.of(
            MessageKind.RESCHEDULE_REQUEST,
            RescheduleRequest::toBuilder,
            RescheduleRequest.Builder::build,
            List.of(
                MINIMAL_RESCHEDULE_REQUEST, TYPICAL_RESCHEDULE_REQUEST, FULL_RESCHEDULE_REQUEST))
        .letter(
            RescheduleRequest.Builder::recipient,
            RescheduleRequest.Builder::sender,
            RescheduleRequest.Builder::language)
        .line("agenda", 200, RescheduleRequest.Builder::agenda)
        .line("reason", 160, RescheduleRequest.Builder::reason);
  }

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> RescheduleRequest.builder()))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", "", "1 to 100 code points"),
            tuple("sender", "", "1 to 100 code points"),
            tuple("start", "", "a date and a time with its zone"),
            tuple("slots", "0 entries", "2 to 3 entries"),
            tuple("agenda", "", "1 to 200 code points"));
  }

  @Test
  void namesEveryFaultAtOnce() {
    assertThat(faults(builder -> builder
            .recipient(Recipient.of(" ", "\u200B"))
            .sender("\t")
            .slots(List.of(SLOT, SLOT, SLOT.withYear(10_000)))
            .agenda("\u00A0")
            .reason("\n")
            .language(Locale.ROOT)))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(
            tuple("recipient.name", "1 to 100 code points"),
            tuple("recipient.salutation", "1 to 60 code points"),
            tuple("sender", "1 to 100 code points"),
            tuple("slots[2]", STORED),
            tuple("slots[1]", TWICE),
            tuple("agenda", "1 to 200 code points"),
            tuple("reason", "1 to 160 code points"),
            tuple("language", "a locale with a language such as en"));
  }

  @ParameterizedTest
  @CsvSource({"0,2 to 3 entries", "1,2 to 3 entries", "2,", "3,", "4,at most 3 entries"})
  void offersTwoOrThreeTimes(int count, String limit) {
    List<ZonedDateTime> slots =
        IntStream.range(0, count).mapToObj(SLOT::plusDays).toList();

    assertThat(faults(builder -> builder.slots(slots)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(
            limit == null
                ? List.of()
                : List.of(tuple("slots", count + (count == 1 ? " entry" : " entries"), limit)));
  }

  @Test
  void offersNoTimeTwiceWhateverItsZone() {
    ZonedDateTime same = SLOT.withZoneSameInstant(ZoneOffset.UTC);
    List<ZonedDateTime> slots = List.of(SLOT, same);

    assertThat(faults(builder -> builder.slots(slots)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(tuple("slots[1]", same.toString(), TWICE));
    assertThat(faults(builder -> builder.slots(List.of(SLOT, same.plusNanos(1)))))
        .isEmpty();
  }

  @Test
  void offersNoTimeThatCannotBeKeptWhateverItsZone() {
    for (ZonedDateTime start : List.of(START, START.withZoneSameInstant(ZoneOffset.UTC))) {
      assertThat(faults(builder -> builder.slots(List.of(SLOT, start))))
          .extracting(Fault::field, Fault::limit)
          .containsExactly(tuple("slots[1]", "another time than the start"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01T01:00+01:00,true",
    "0000-01-01T00:59+01:00,false",
    "9999-12-31T22:59-01:00,true",
    "9999-12-31T23:00-01:00,false"
  })
  void needsTimesThatStoredDataCanHold(String time, boolean taken) {
    ZonedDateTime moment = ZonedDateTime.parse(time);

    assertThat(faults(builder -> builder.start(moment)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(taken ? List.of() : List.of(tuple("start", moment.toString(), STORED)));
    assertThat(faults(builder -> builder.slots(List.of(SLOT, moment))))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(taken ? List.of() : List.of(tuple("slots[1]", moment.toString(), STORED)));
  }

  @Test
  void refusesATimeAtEitherEndOfTime() {
    for (ZonedDateTime end : List.of(
        LocalDateTime.MAX.atZone(ZoneOffset.MIN), LocalDateTime.MIN.atZone(ZoneOffset.MAX))) {
      assertThat(faults(builder -> builder.slots(List.of(SLOT, end))))
          .extracting(Fault::field)
          .containsExactly("slots[1]");
    }
  }

  @Test
  void refusesNullByItsName() {
    RescheduleRequest.Builder builder = RescheduleRequest.builder();

    refusesNull("start", () -> builder.start(nothing()));
    refusesNullIn("slots", () -> builder.addSlot(nothing()));
  }

  @Test
  void addsTimesInTheirOrder() {
    RescheduleRequest move = FULL_RESCHEDULE_REQUEST.toBuilder()
        .slots(List.of())
        .addSlots(SLOT.plusDays(1), SLOT)
        .addSlot(START.minusDays(1))
        .build();

    assertThat(move.slots()).containsExactly(SLOT.plusDays(1), SLOT, START.minusDays(1));
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(Given.of(MINIMAL_RESCHEDULE_REQUEST))
        .containsExactly("recipient", "sender", "start", "slots", "agenda");
    assertThat(Given.of(
            FULL_RESCHEDULE_REQUEST.toBuilder().language(Locale.ENGLISH).build()))
        .containsExactly("recipient", "sender", "start", "slots", "agenda", "reason");
  }

  @Test
  void differsWhereItsStartDiffers() {
    assertThat(FULL_RESCHEDULE_REQUEST.toBuilder().start(START.plusHours(1)).build())
        .isNotEqualTo(FULL_RESCHEDULE_REQUEST);
  }
}
