package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_RECAP;
import static io.github.mentoring4j.templates.Examples.MINIMAL_RECAP;
import static io.github.mentoring4j.templates.Examples.TYPICAL_RECAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.Recap.Action;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecapTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 24);

  private static final List<String> TEXTS = List.of(
      "mentor.name",
      "mentor.salutation",
      "mentee",
      "thanksFor",
      "actions[0].text",
      "decisions[0]",
      "offers[0]");

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> Recap.builder()))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("mentor.name", "", "1 to 100 code points"),
            tuple("mentee", "", "1 to 100 code points"),
            tuple("date", "", "a day"),
            tuple("thanksFor", "", "1 to 240 code points"),
            tuple("actions", "0 entries", "1 to 5 entries"));
  }

  @Test
  void namesEveryBlankFieldAtOnce() {
    assertThat(faults(builder -> builder
            .mentor(Person.of(" ", "\u200B"))
            .mentee("\t")
            .thanksFor("\u00A0")
            .actions(List.of(
                new Action(" ", LocalDate.of(-1, 1, 1)), new Action("Try it", DAY), blank()))
            .decisions(List.of("", "Go on"))
            .offers(List.of("Send it", "\n"))
            .language(Locale.ROOT)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("mentor.name", " ", "1 to 100 code points"),
            tuple("mentor.salutation", "\u200B", "1 to 60 code points"),
            tuple("mentee", "\t", "1 to 100 code points"),
            tuple("thanksFor", "\u00A0", "1 to 240 code points"),
            tuple("actions[0].text", " ", "1 to 160 code points"),
            tuple("actions[0].due", "-0001-01-01", "a day in the years 0000 to 9999"),
            tuple("actions[2].text", "\u3164", "1 to 160 code points"),
            tuple("decisions[0]", "", "1 to 200 code points"),
            tuple("offers[1]", "\n", "1 to 160 code points"),
            tuple("language", "und", "a locale with a language such as en"));
  }

  @ParameterizedTest
  @CsvSource({
    "mentor.name,100",
    "mentor.salutation,60",
    "mentee,100",
    "thanksFor,240",
    "actions[0].text,160",
    "decisions[0],200",
    "offers[0],160"
  })
  void takesATextAtItsCeilingAndRefusesOneCodePointMore(String field, int ceiling) {
    String most = "\uD83C\uDF31".repeat(ceiling);

    assertThat(with(FULL_RECAP.toBuilder(), field, most).build()).isNotNull();
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
      assertThat(faults(builder -> with(builder, field, "a\uDF31")))
          .extracting(Fault::field, Fault::limit)
          .containsExactly(tuple(field, "well-formed text, without half a surrogate pair"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-0001-12-31,false",
    "0000-01-01,true",
    "9999-12-31,true",
    "+10000-01-01,false",
    "+999999999-12-31,false"
  })
  void needsDaysThatStoredDataCanHold(LocalDate day, boolean taken) {
    String limit = "a day in the years 0000 to 9999";

    assertThat(faults(builder -> builder.date(day).actions(List.of(new Action("Try it", day)))))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(
            taken
                ? List.of()
                : List.of(
                    tuple("date", day.toString(), limit),
                    tuple("actions[0].due", day.toString(), limit)));
  }

  @Test
  void saysThatTheDayOfAnActionIsMissingWhereItIsTheFirstOfAllDays() {
    assertThat(faults(builder -> builder.actions(List.of(new Action("Try it", LocalDate.MIN)))))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(tuple("actions[0].due", "", "a day"));
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01T01:00+01:00,true",
    "0000-01-01T00:59+01:00,false",
    "9999-12-31T22:59-01:00,true",
    "9999-12-31T23:00-01:00,false"
  })
  void needsANextSessionThatStoredDataCanHold(String next, boolean taken) {
    ZonedDateTime moment = ZonedDateTime.parse(next);

    assertThat(faults(builder -> builder.next(moment)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(
            taken
                ? List.of()
                : List.of(tuple(
                    "next",
                    moment.toString(),
                    "a date and a time with its zone in the years 0000 to 9999")));
  }

  @Test
  void takesFiveActionsFiveDecisionsAndThreeOffersAtMost() {
    assertThat(faults(builder -> filled(builder, 5, 5, 3))).isEmpty();
    assertThat(faults(builder -> filled(builder, 6, 6, 4)))
        .extracting(Fault::toString)
        .containsExactly(
            "actions is \"6 entries\" but needs at most 5 entries",
            "decisions is \"6 entries\" but needs at most 5 entries",
            "offers is \"4 entries\" but needs at most 3 entries");
  }

  @Test
  void judgesNoEntryBeyondTheLastThatMayBeThere() {
    assertThat(faults(builder -> builder.offers(List.of("1", "2", "3", "", ""))))
        .extracting(Fault::field)
        .containsExactly("offers");
  }

  @Test
  void refusesNullByItsName() {
    Recap.Builder builder = Recap.builder();

    refusesNull("mentor", () -> builder.mentor(nothing()));
    refusesNull("mentee", () -> builder.mentee(nothing()));
    refusesNull("date", () -> builder.date(nothing()));
    refusesNull("thanksFor", () -> builder.thanksFor(nothing()));
    refusesNull("actions", () -> builder.addAction(nothing()));
    refusesNull("decisions", () -> builder.addDecision(nothing()));
    refusesNull("offers", () -> builder.addOffer(nothing()));
    refusesNull("next", () -> builder.next(RecapTest.<ZonedDateTime>nothing()));
  }

  @Test
  void refusesNullInAnActionByItsName() {
    refusesNull("text", () -> Recap.builder().addAction(nothing(), DAY));
    refusesNull("due", () -> Recap.builder().addAction("Try it", nothing()));
  }

  @Test
  void addsAnActionByItsParts() {
    Recap recap = FULL_RECAP.toBuilder()
        .actions(List.of())
        .addAction("Try it", DAY)
        .addAction("Tell the others", DAY.plusDays(1))
        .build();

    assertThat(recap.actions())
        .containsExactly(new Action("Try it", DAY), new Action("Tell the others", DAY.plusDays(1)));
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(MINIMAL_RECAP.given())
        .containsExactly("mentor", "mentee", "date", "thanksFor", "actions");
    assertThat(FULL_RECAP.toBuilder().next(Optional.empty()).build().given())
        .containsExactly("mentor", "mentee", "date", "thanksFor", "actions", "decisions", "offers");
    assertThat(FULL_RECAP.toBuilder().language(Locale.ENGLISH).build().given())
        .containsExactly(
            "mentor", "mentee", "date", "thanksFor", "actions", "decisions", "offers", "next");
  }

  @Test
  void saysItsKind() {
    assertThat(MINIMAL_RECAP.kind()).isEqualTo(MessageInput.Kind.RECAP);
  }

  @Test
  void isRebuiltAsItIs() {
    assertThat(FULL_RECAP.toBuilder().build())
        .isEqualTo(FULL_RECAP)
        .hasSameHashCodeAs(FULL_RECAP)
        .isNotEqualTo(TYPICAL_RECAP);
  }

  @Test
  void differsWhereAFieldDiffers() {
    for (String field : TEXTS) {
      assertThat(with(FULL_RECAP.toBuilder(), field, "else").build())
          .as(field)
          .isNotEqualTo(FULL_RECAP);
    }
    assertThat(FULL_RECAP.toBuilder().date(DAY).build()).isNotEqualTo(FULL_RECAP);
    assertThat(FULL_RECAP.toBuilder().next(Optional.empty()).build()).isNotEqualTo(FULL_RECAP);
    assertThat(FULL_RECAP.toBuilder().language(Locale.ENGLISH).build()).isNotEqualTo(FULL_RECAP);
  }

  private static Action blank() {
    return new Action("\u3164", DAY);
  }

  private static Recap.Builder filled(
      Recap.Builder builder, int actions, int decisions, int offers) {
    return builder
        .actions(Collections.nCopies(actions, new Action("Try it", DAY)))
        .decisions(Collections.nCopies(decisions, "Go on"))
        .offers(Collections.nCopies(offers, "Send it"));
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

  private static List<Fault> faults(UnaryOperator<Recap.Builder> change) {
    InvalidValueException thrown = catchThrowableOfType(
        InvalidValueException.class, () -> change.apply(FULL_RECAP.toBuilder()).build());
    return thrown == null ? List.of() : thrown.faults();
  }

  private static Recap.Builder with(Recap.Builder builder, String field, String value) {
    return switch (field) {
      case "mentor.name" -> builder.mentor(Person.of(value));
      case "mentor.salutation" -> builder.mentor(Person.of("Leila Haddad", value));
      case "mentee" -> builder.mentee(value);
      case "thanksFor" -> builder.thanksFor(value);
      case "actions[0].text" -> builder.actions(List.of(new Action(value, DAY)));
      case "decisions[0]" -> builder.decisions(List.of(value));
      case "offers[0]" -> builder.offers(List.of(value));
      default -> throw new IllegalArgumentException(field);
    };
  }
}
