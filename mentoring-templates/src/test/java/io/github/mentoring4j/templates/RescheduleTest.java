package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_RESCHEDULE;
import static io.github.mentoring4j.templates.Examples.MINIMAL_RESCHEDULE;
import static io.github.mentoring4j.templates.Examples.TYPICAL_RESCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RescheduleTest {
  private static final ZonedDateTime START = FULL_RESCHEDULE.start();
  private static final ZonedDateTime SLOT = START.plusDays(5);
  private static final String DIFFERENT = "times that differ from each other and from the start";
  private static final String STORED = "a date and a time with its zone in the years 0000 to 9999";

  private static final List<String> TEXTS =
      List.of("mentor.name", "mentor.salutation", "mentee", "agenda", "reason");

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> Reschedule.builder()))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("mentor.name", "", "1 to 100 code points"),
            tuple("mentee", "", "1 to 100 code points"),
            tuple("start", "", "a date and a time with its zone"),
            tuple("slots", "0 entries", "2 to 3 entries"),
            tuple("agenda", "", "1 to 200 code points"));
  }

  @Test
  void namesEveryFaultAtOnce() {
    assertThat(faults(builder -> builder
            .mentor(Person.of(" ", "\u200B"))
            .mentee("\t")
            .slots(List.of(SLOT, SLOT, SLOT.withYear(10_000)))
            .agenda("\u00A0")
            .reason("\n")
            .language(Locale.ROOT)))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(
            tuple("mentor.name", "1 to 100 code points"),
            tuple("mentor.salutation", "1 to 60 code points"),
            tuple("mentee", "1 to 100 code points"),
            tuple("slots[2]", STORED),
            tuple("slots", DIFFERENT),
            tuple("agenda", "1 to 200 code points"),
            tuple("reason", "1 to 160 code points"),
            tuple("language", "a locale with a language such as en"));
  }

  @ParameterizedTest
  @CsvSource({"mentor.name,100", "mentor.salutation,60", "mentee,100", "agenda,200", "reason,160"})
  void takesATextAtItsCeilingAndRefusesOneCodePointMore(String field, int ceiling) {
    String most = "\uD83C\uDF31".repeat(ceiling);

    assertThat(with(FULL_RESCHEDULE.toBuilder(), field, most).build()).isNotNull();
    assertThat(faults(builder -> with(builder, field, most + "x")))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(tuple(field, most + "x", "at most " + ceiling + " code points"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void refusesALineBreakInEveryText(String lineBreak) {
    for (String field : TEXTS) {
      assertThat(faults(builder -> with(builder, field, "a" + lineBreak + "b")))
          .extracting(Fault::field, Fault::limit)
          .containsExactly(tuple(field, "a text without line breaks"));
    }
  }

  @Test
  void refusesHalfASurrogatePairInEveryText() {
    for (String field : TEXTS) {
      assertThat(faults(builder -> with(builder, field, "\uD83C a")))
          .extracting(Fault::field, Fault::limit)
          .containsExactly(tuple(field, "well-formed text, without half a surrogate pair"));
    }
  }

  @ParameterizedTest
  @CsvSource({"0,2 to 3 entries", "1,2 to 3 entries", "2,", "3,", "4,at most 3 entries"})
  void offersTwoOrThreeTimes(int count, String limit) {
    List<ZonedDateTime> slots =
        IntStream.range(0, count).mapToObj(SLOT::plusDays).toList();

    assertThat(faults(builder -> builder.slots(slots)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(limit == null ? List.of() : List.of(tuple("slots", count + " entries", limit)));
  }

  @Test
  void offersNoTimeTwiceWhateverItsZone() {
    ZonedDateTime same = SLOT.withZoneSameInstant(ZoneOffset.UTC);
    List<ZonedDateTime> slots = List.of(SLOT, same);

    assertThat(faults(builder -> builder.slots(slots)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(tuple("slots", "equal times", DIFFERENT));
    assertThat(faults(builder -> builder.slots(List.of(SLOT, same.plusNanos(1)))))
        .isEmpty();
  }

  @Test
  void offersNoTimeThatCannotBeKeptWhateverItsZone() {
    for (ZonedDateTime start : List.of(START, START.withZoneSameInstant(ZoneOffset.UTC))) {
      assertThat(faults(builder -> builder.slots(List.of(SLOT, start))))
          .extracting(Fault::field, Fault::limit)
          .containsExactly(tuple("slots", DIFFERENT));
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
    Reschedule.Builder builder = Reschedule.builder();

    refusesNull("mentor", () -> builder.mentor(nothing()));
    refusesNull("mentee", () -> builder.mentee(nothing()));
    refusesNull("start", () -> builder.start(nothing()));
    refusesNull("slots", () -> builder.addSlot(nothing()));
    refusesNull("agenda", () -> builder.agenda(nothing()));
    refusesNull("reason", () -> builder.reason(RescheduleTest.<String>nothing()));
  }

  @Test
  void addsTimesInTheirOrder() {
    Reschedule move = FULL_RESCHEDULE.toBuilder()
        .slots(List.of())
        .addSlots(SLOT.plusDays(1), SLOT)
        .addSlot(START.minusDays(1))
        .build();

    assertThat(move.slots()).containsExactly(SLOT.plusDays(1), SLOT, START.minusDays(1));
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(MINIMAL_RESCHEDULE.given())
        .containsExactly("mentor", "mentee", "start", "slots", "agenda");
    assertThat(FULL_RESCHEDULE.toBuilder().language(Locale.ENGLISH).build().given())
        .containsExactly("mentor", "mentee", "start", "slots", "agenda", "reason");
  }

  @Test
  void saysItsKind() {
    assertThat(MINIMAL_RESCHEDULE.kind()).isEqualTo(MessageInput.Kind.RESCHEDULE);
  }

  @Test
  void isRebuiltAsItIs() {
    assertThat(FULL_RESCHEDULE.toBuilder().build())
        .isEqualTo(FULL_RESCHEDULE)
        .hasSameHashCodeAs(FULL_RESCHEDULE)
        .isNotEqualTo(TYPICAL_RESCHEDULE);
  }

  @Test
  void differsWhereAFieldDiffers() {
    for (String field : TEXTS) {
      assertThat(with(FULL_RESCHEDULE.toBuilder(), field, "else").build())
          .as(field)
          .isNotEqualTo(FULL_RESCHEDULE);
    }
    assertThat(FULL_RESCHEDULE.toBuilder().start(START.plusHours(1)).build())
        .isNotEqualTo(FULL_RESCHEDULE);
    assertThat(FULL_RESCHEDULE.toBuilder().language(Locale.ENGLISH).build())
        .isNotEqualTo(FULL_RESCHEDULE);
  }

  private static void refusesNull(String name, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith(name);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  private static List<Fault> faults(UnaryOperator<Reschedule.Builder> change) {
    InvalidValueException thrown = catchThrowableOfType(
        InvalidValueException.class,
        () -> change.apply(FULL_RESCHEDULE.toBuilder()).build());
    return thrown == null ? List.of() : thrown.faults();
  }

  private static Reschedule.Builder with(Reschedule.Builder builder, String field, String value) {
    return switch (field) {
      case "mentor.name" -> builder.mentor(Person.of(value));
      case "mentor.salutation" -> builder.mentor(Person.of("Leila Haddad", value));
      case "mentee" -> builder.mentee(value);
      case "agenda" -> builder.agenda(value);
      case "reason" -> builder.reason(value);
      default -> throw new IllegalArgumentException(field);
    };
  }
}
