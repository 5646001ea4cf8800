package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_SESSION_RECAP;
import static io.github.mentoring4j.templates.Examples.MINIMAL_SESSION_RECAP;
import static io.github.mentoring4j.templates.Examples.TYPICAL_SESSION_RECAP;
import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static io.github.mentoring4j.templates.Refusals.refusesNullIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.SessionRecap.Action;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionRecapTest implements MessageInputContract<SessionRecap, SessionRecap.Builder> {
  private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 24);

  @Override
  public InputPromises<SessionRecap, SessionRecap.Builder> promises() {
    return InputPromises.of(
            MessageKind.SESSION_RECAP,
            SessionRecap::toBuilder,
            SessionRecap.Builder::build,
            List.of(MINIMAL_SESSION_RECAP, TYPICAL_SESSION_RECAP, FULL_SESSION_RECAP))
        .letter(
            SessionRecap.Builder::recipient,
            SessionRecap.Builder::sender,
            SessionRecap.Builder::language)
        .line("thanksFor", 240, SessionRecap.Builder::thanksFor)
        .line(
            "actions[0].text",
            160,
            (builder, text) -> builder.actions(List.of(new Action(text, DAY))))
        .line("decisions[0]", 200, (builder, text) -> builder.decisions(List.of(text)))
        .line("offers[0]", 160, (builder, text) -> builder.offers(List.of(text)));
  }

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> SessionRecap.builder()))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", "", "1 to 100 code points"),
            tuple("sender", "", "1 to 100 code points"),
            tuple("date", "", "a day"),
            tuple("thanksFor", "", "1 to 240 code points"),
            tuple("actions", "0 entries", "1 to 5 entries"));
  }

  @Test
  void namesEveryBlankFieldAtOnce() {
    assertThat(faults(builder -> builder
            .recipient(Recipient.of(" ", "\u200B"))
            .sender("\t")
            .thanksFor("\u00A0")
            .actions(List.of(
                new Action(" ", LocalDate.of(-1, 1, 1)), new Action("Try it", DAY), blank()))
            .decisions(List.of("", "Go on"))
            .offers(List.of("Send it", "\n"))
            .language(Locale.ROOT)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", " ", "1 to 100 code points"),
            tuple("recipient.salutation", "\u200B", "1 to 60 code points"),
            tuple("sender", "\t", "1 to 100 code points"),
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
    "-0001-12-31,false",
    "0000-01-01,true",
    "9999-12-31,true",
    "+10000-01-01,false",
    "+999999999-12-31,false"
  })
  void needsDaysThatStoredDataCanHold(LocalDate day, boolean taken) {
    String limit = "a day in the years 0000 to 9999";

    assertThat(faults(builder ->
            builder.date(day).actions(List.of(new Action("Try it", day))).next(Optional.empty())))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(
            taken
                ? List.of()
                : List.of(
                    tuple("date", day.toString(), limit),
                    tuple("actions[0].due", day.toString(), limit)));
  }

  @ParameterizedTest
  @CsvSource({"2026-04-15,false", "2026-04-16,true", "2026-04-17,true"})
  void needsNoActionAndNoSessionBeforeTheOneThatItTellsOf(LocalDate day, boolean taken) {
    ZonedDateTime next = day.atTime(23, 59).atZone(ZoneId.of("America/New_York"));
    String limit = "a day not before the session on 2026-04-16";

    assertThat(faults(builder -> builder
            .date(LocalDate.of(2026, 4, 16))
            .actions(List.of(new Action("Try it", day)))
            .next(next)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(
            taken
                ? List.of()
                : List.of(
                    tuple("actions[0].due", day.toString(), limit),
                    tuple("next", day.toString(), limit)));
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

    assertThat(faults(builder -> builder
            .date(FIRST_DAY)
            .actions(List.of(new Action("Try it", FIRST_DAY)))
            .next(moment)))
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
    SessionRecap.Builder builder = SessionRecap.builder();

    refusesNull("date", () -> builder.date(nothing()));
    refusesNullIn("actions", () -> builder.addAction(nothing()));
    refusesNullIn("decisions", () -> builder.addDecision(nothing()));
    refusesNullIn("offers", () -> builder.addOffer(nothing()));
    refusesNull("next", () -> builder.next(Refusals.<ZonedDateTime>nothing()));
  }

  @Test
  void refusesNullInAnActionByItsName() {
    refusesNull("text", () -> SessionRecap.builder().addAction(nothing(), DAY));
    refusesNull("due", () -> SessionRecap.builder().addAction("Try it", nothing()));
  }

  @Test
  void addsAnActionByItsParts() {
    SessionRecap recap = FULL_SESSION_RECAP.toBuilder()
        .actions(List.of())
        .addAction("Try it", DAY)
        .addAction("Tell the others", DAY.plusDays(1))
        .build();

    assertThat(recap.actions())
        .containsExactly(new Action("Try it", DAY), new Action("Tell the others", DAY.plusDays(1)));
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(Given.of(MINIMAL_SESSION_RECAP))
        .containsExactly("recipient", "sender", "date", "thanksFor", "actions");
    assertThat(Given.of(FULL_SESSION_RECAP.toBuilder().next(Optional.empty()).build()))
        .containsExactly(
            "recipient", "sender", "date", "thanksFor", "actions", "decisions", "offers");
    assertThat(Given.of(FULL_SESSION_RECAP.toBuilder().language(Locale.ENGLISH).build()))
        .containsExactly(
            "recipient", "sender", "date", "thanksFor", "actions", "decisions", "offers", "next");
  }

  @Test
  void differsWhereATimeDiffers() {
    assertThat(FULL_SESSION_RECAP.toBuilder().date(DAY).build()).isNotEqualTo(FULL_SESSION_RECAP);
    assertThat(FULL_SESSION_RECAP.toBuilder().next(Optional.empty()).build())
        .isNotEqualTo(FULL_SESSION_RECAP);
  }

  private static Action blank() {
    return new Action("\u3164", DAY);
  }

  private static SessionRecap.Builder filled(
      SessionRecap.Builder builder, int actions, int decisions, int offers) {
    return builder
        .actions(Collections.nCopies(actions, new Action("Try it", DAY)))
        .decisions(Collections.nCopies(decisions, "Go on"))
        .offers(Collections.nCopies(offers, "Send it"));
  }
}
