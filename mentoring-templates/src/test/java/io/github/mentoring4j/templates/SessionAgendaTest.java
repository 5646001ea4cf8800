package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_SESSION_AGENDA;
import static io.github.mentoring4j.templates.Examples.MINIMAL_SESSION_AGENDA;
import static io.github.mentoring4j.templates.Examples.TYPICAL_SESSION_AGENDA;
import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static io.github.mentoring4j.templates.Refusals.refusesNullIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import io.github.mentoring4j.templates.SessionAgenda.Topic;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionAgendaTest implements MessageInputContract<SessionAgenda, SessionAgenda.Builder> {
  @Override
  public InputPromises<SessionAgenda, SessionAgenda.Builder> promises() {
    return InputPromises.of(
            MessageKind.SESSION_AGENDA,
            SessionAgenda::toBuilder,
            SessionAgenda.Builder::build,
            List.of(MINIMAL_SESSION_AGENDA, TYPICAL_SESSION_AGENDA, FULL_SESSION_AGENDA))
        .letter(
            SessionAgenda.Builder::recipient,
            SessionAgenda.Builder::sender,
            SessionAgenda.Builder::language)
        .line("goal", 160, SessionAgenda.Builder::goal)
        .line("topics[0].text", 120, (builder, text) -> builder.topics(List.of(topic(text))))
        .line("place", 100, SessionAgenda.Builder::place)
        .line("done[0].action", 160, (builder, text) -> builder.done(List.of(done(text, "late"))))
        .line(
            "done[0].result", 160, (builder, text) -> builder.done(List.of(done("Timed it", text))))
        .line("questions[0]", 240, (builder, text) -> builder.questions(List.of(text)))
        .line("materials[0]", 120, (builder, text) -> builder.materials(List.of(text)));
  }

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> SessionAgenda.builder()))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", "", "1 to 100 code points"),
            tuple("sender", "", "1 to 100 code points"),
            tuple("start", "", "a date and a time with its zone"),
            tuple("goal", "", "1 to 160 code points"),
            tuple("topics", "0 entries", "1 to 3 entries"),
            tuple("place", "", "1 to 100 code points, or a link instead"));
  }

  @Test
  void namesEveryBlankFieldAtOnce() {
    assertThat(faults(builder -> builder
            .recipient(Recipient.of(" ", "\u200B"))
            .sender("\t")
            .goal("\u00A0")
            .topics(List.of(Topic.of("\u3164", 4), topic("Times"), topic(" ")))
            .minutes(4)
            .place(" ")
            .link(" ")
            .done(List.of(done("", "late"), done("Timed it", "\n"), done(" ", "\u2028")))
            .questions(List.of("Why?", ""))
            .materials(List.of("", "A list", " "))
            .language(Locale.ROOT)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", " ", "1 to 100 code points"),
            tuple("recipient.salutation", "\u200B", "1 to 60 code points"),
            tuple("sender", "\t", "1 to 100 code points"),
            tuple("goal", "\u00A0", "1 to 160 code points"),
            tuple("topics[0].text", "\u3164", "1 to 120 code points"),
            tuple("topics[0].minutes", "4", "a whole number from 5 to 240"),
            tuple("topics[2].text", " ", "1 to 120 code points"),
            tuple("minutes", "4", "a whole number from 5 to 480"),
            tuple("place", " ", "1 to 100 code points"),
            tuple("link", " ", "1 to 200 code points"),
            tuple("done[0].action", "", "1 to 160 code points"),
            tuple("done[1].result", "\n", "1 to 160 code points"),
            tuple("done[2].action", " ", "1 to 160 code points"),
            tuple("done[2].result", "\u2028", "1 to 160 code points"),
            tuple("questions[1]", "", "1 to 240 code points"),
            tuple("materials[0]", "", "1 to 120 code points"),
            tuple("materials[2]", " ", "1 to 120 code points"),
            tuple("language", "und", "a locale with a language such as en"));
  }

  @ParameterizedTest
  @CsvSource({"4,false", "5,true", "240,true", "241,false", "0,false", "-5,false"})
  void givesATopicFiveMinutesToFourHours(int minutes, boolean taken) {
    assertThat(faults(builder -> builder.minutes(480).topics(List.of()).addTopic("Times", minutes)))
        .extracting(Fault::field)
        .isEqualTo(taken ? List.of() : List.of("topics[0].minutes"));
  }

  @ParameterizedTest
  @CsvSource({"4,false", "5,true", "480,true", "481,false", "0,false", "-5,false"})
  void givesASessionFiveMinutesToEightHours(int minutes, boolean taken) {
    assertThat(faults(builder -> builder.topics(List.of(topic("Times"))).minutes(minutes)))
        .extracting(Fault::field)
        .isEqualTo(taken ? List.of() : List.of("minutes"));
  }

  @ParameterizedTest
  @CsvSource({"44,false", "45,true", "46,true"})
  void needsTopicsThatFitTheSession(int minutes, boolean taken) {
    assertThat(faults(builder -> builder
            .topics(List.of(Topic.of("Times", 25), Topic.of("Notes"), Topic.of("Rules", 20)))
            .minutes(minutes)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(
            taken
                ? List.of()
                : List.of(tuple("topics", "45 minutes", "at most the 44 minutes of the session")));
  }

  @Test
  void needsAPlaceOrALink() {
    UnaryOperator<SessionAgenda.Builder> nowhere =
        builder -> builder.place(Optional.empty()).link(Optional.empty());

    assertThat(faults(builder -> builder.place(Optional.empty()))).isEmpty();
    assertThat(faults(builder -> builder.link(Optional.empty()))).isEmpty();
    assertThat(faults(nowhere))
        .extracting(Fault::toString)
        .containsExactly("place is missing (needs 1 to 100 code points, or a link instead)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/call",
        "example.org",
        "https://",
        "https://me@example.org/",
        "https://exämple.org/",
        "https://example.org/a b",
        "https://example.org/\nBcc: x"
      })
  void refusesALinkThatIsNoPlainHttpsAddress(String link) {
    assertThat(faults(builder -> builder.link(link)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("link", link, "an https address in ASCII such as https://example.org/plan"));
  }

  @Test
  void takesALinkOfTwoHundredCodePoints() {
    String link = "https://example.org/" + "x".repeat(180);

    assertThat(faults(builder -> builder.link(link))).isEmpty();
    assertThat(faults(builder -> builder.link(link + "x")))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(tuple("link", "at most 200 code points"));
  }

  @Test
  void takesThreeTopicsAndFiveOfTheOtherListsAtMost() {
    assertThat(faults(builder -> filled(builder, 3, 5))).isEmpty();
    assertThat(faults(builder -> filled(builder, 4, 6)))
        .extracting(Fault::toString)
        .containsExactly(
            "topics is \"4 entries\" but needs at most 3 entries",
            "done is \"6 entries\" but needs at most 5 entries",
            "questions is \"6 entries\" but needs at most 5 entries",
            "materials is \"6 entries\" but needs at most 5 entries");
  }

  @Test
  void judgesNoEntryBeyondTheLastThatMayBeThere() {
    assertThat(faults(builder -> builder.questions(List.of("A?", "B?", "C?", "D?", "E?", "", ""))))
        .extracting(Fault::field)
        .containsExactly("questions");
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01T00:00Z,true",
    "9999-12-31T23:59:59.999999999Z,true",
    "0000-01-01T00:59+01:00,false",
    "0000-01-01T01:00+01:00,true",
    "9999-12-31T22:59-01:00,true",
    "9999-12-31T23:00-01:00,false",
    "-0001-12-31T23:30-01:00,true"
  })
  void needsAStartThatStoredDataCanHold(String start, boolean taken) {
    ZonedDateTime moment = ZonedDateTime.parse(start);

    assertThat(faults(builder -> builder.start(moment)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .isEqualTo(
            taken
                ? List.of()
                : List.of(tuple(
                    "start",
                    moment.toString(),
                    "a date and a time with its zone in the years 0000 to 9999")));
  }

  @Test
  void refusesAStartAtEitherEndOfTime() {
    assertThat(faults(builder -> builder.start(LocalDateTime.MAX.atZone(ZoneOffset.MIN))))
        .extracting(Fault::field)
        .containsExactly("start");
    assertThat(faults(builder -> builder.start(LocalDateTime.MIN.atZone(ZoneOffset.MAX))))
        .extracting(Fault::field)
        .containsExactly("start");
  }

  @Test
  void refusesNullByItsName() {
    SessionAgenda.Builder builder = SessionAgenda.builder();

    refusesNull("start", () -> builder.start(nothing()));
    refusesNull("link", () -> builder.link(Refusals.<String>nothing()));
    refusesNullIn("questions", () -> builder.addQuestion(nothing()));
    refusesNullIn("materials", () -> builder.addMaterial(nothing()));
    refusesNullIn("topics", () -> builder.addTopic(Refusals.<Topic>nothing()));
    refusesNullIn("done", () -> builder.addDone(Refusals.<Done>nothing()));
  }

  @Test
  void refusesNullInAnEntryByItsName() {
    refusesNull("text", () -> SessionAgenda.builder().addTopic(Refusals.<String>nothing()));
    refusesNull("text", () -> SessionAgenda.builder().addTopic(nothing(), 20));
    refusesNull("minutes", () -> new Topic("Times", nothing()));
    refusesNull("action", () -> SessionAgenda.builder().addDone(nothing(), "late"));
    refusesNull("result", () -> new Done("Timed it", nothing()));
  }

  @Test
  void namesAResultThatIsNull() {
    refusesNull("result", () -> SessionAgenda.builder().addDone("Timed it", nothing()));
  }

  @Test
  void addsTopicsAndActionsByTheirParts() {
    SessionAgenda agenda = FULL_SESSION_AGENDA.toBuilder()
        .topics(List.of())
        .addTopic("Times")
        .addTopic("Notes", 15)
        .done(List.of())
        .addDone("Timed it", "late")
        .addDone("Told it")
        .build();

    assertThat(agenda.topics())
        .containsExactly(
            new Topic("Times", OptionalInt.empty()), new Topic("Notes", OptionalInt.of(15)));
    assertThat(agenda.done())
        .containsExactly(
            new Done("Timed it", Optional.of("late")), new Done("Told it", Optional.empty()));
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(Given.of(MINIMAL_SESSION_AGENDA))
        .containsExactly("recipient", "sender", "start", "goal", "topics", "place");
    assertThat(Given.of(TYPICAL_SESSION_AGENDA))
        .containsExactly(
            "recipient",
            "sender",
            "start",
            "goal",
            "topics",
            "minutes",
            "place",
            "done",
            "questions");
    assertThat(Given.of(FULL_SESSION_AGENDA.toBuilder().language(Locale.ENGLISH).build()))
        .containsExactly(
            "recipient",
            "sender",
            "start",
            "goal",
            "topics",
            "minutes",
            "place",
            "link",
            "done",
            "helpWanted",
            "questions",
            "materials");
  }

  @Test
  void differsWhereItsZoneDiffers() {
    ZonedDateTime sameInstant =
        FULL_SESSION_AGENDA.start().withZoneSameInstant(ZoneId.of("Europe/Berlin"));
    assertThat(FULL_SESSION_AGENDA.toBuilder().start(sameInstant).build())
        .isNotEqualTo(FULL_SESSION_AGENDA);
  }

  private static Topic topic(String text) {
    return Topic.of(text);
  }

  private static Done done(String action, String result) {
    return Done.of(action, result);
  }

  private static SessionAgenda.Builder filled(
      SessionAgenda.Builder builder, int topics, int others) {
    return builder
        .topics(Collections.nCopies(topics, topic("Times")))
        .done(Collections.nCopies(others, done("Timed it", "late")))
        .questions(Collections.nCopies(others, "Why?"))
        .materials(Collections.nCopies(others, "A list"));
  }
}
