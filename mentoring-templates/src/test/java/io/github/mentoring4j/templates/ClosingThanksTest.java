package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_CLOSING_THANKS;
import static io.github.mentoring4j.templates.Examples.MINIMAL_CLOSING_THANKS;
import static io.github.mentoring4j.templates.Examples.TYPICAL_CLOSING_THANKS;
import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static io.github.mentoring4j.templates.Refusals.refusesNullIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.RecordedEvent;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingThanksTest implements MessageInputContract<ClosingThanks, ClosingThanks.Builder> {
  @Override
  public InputPromises<ClosingThanks, ClosingThanks.Builder> promises() {
    return InputPromises.of(
            MessageKind.CLOSING_THANKS,
            ClosingThanks::toBuilder,
            ClosingThanks.Builder::build,
            List.of(MINIMAL_CLOSING_THANKS, TYPICAL_CLOSING_THANKS, FULL_CLOSING_THANKS))
        .letter(
            ClosingThanks.Builder::recipient,
            ClosingThanks.Builder::sender,
            ClosingThanks.Builder::language)
        .line("difference", 240, ClosingThanks.Builder::difference)
        .line("achievements[0]", 200, (builder, text) -> builder.achievements(List.of(text)))
        .line("next", 160, ClosingThanks.Builder::next)
        .line("contact", 160, ClosingThanks.Builder::contact)
        .line("offer", 160, ClosingThanks.Builder::offer);
  }

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> ClosingThanks.builder()))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", "", "1 to 100 code points"),
            tuple("sender", "", "1 to 100 code points"),
            tuple("difference", "", "1 to 240 code points"),
            tuple("achievements", "0 entries", "1 to 8 entries"),
            tuple("next", "", "1 to 160 code points"));
  }

  @Test
  void namesEveryBlankFieldAtOnce() {
    assertThat(faults(builder -> builder
            .recipient(Recipient.of(" ", "\u200B"))
            .sender("\t")
            .difference("\u00A0")
            .achievements(List.of("", "A list", "\u3164"))
            .next(" ")
            .contact("\n")
            .offer("\u2028")
            .language(Locale.ROOT)))
        .extracting(Fault::field, Fault::value, Fault::limit)
        .containsExactly(
            tuple("recipient.name", " ", "1 to 100 code points"),
            tuple("recipient.salutation", "\u200B", "1 to 60 code points"),
            tuple("sender", "\t", "1 to 100 code points"),
            tuple("difference", "\u00A0", "1 to 240 code points"),
            tuple("achievements[0]", "", "1 to 200 code points"),
            tuple("achievements[2]", "\u3164", "1 to 200 code points"),
            tuple("next", " ", "1 to 160 code points"),
            tuple("contact", "\n", "1 to 160 code points"),
            tuple("offer", "\u2028", "1 to 160 code points"),
            tuple("language", "und", "a locale with a language such as en"));
  }

  @Test
  void takesEightAchievementsAtMost() {
    assertThat(faults(builder -> builder.achievements(Collections.nCopies(8, "A list"))))
        .isEmpty();
    assertThat(faults(builder -> builder.achievements(Collections.nCopies(9, "A list"))))
        .extracting(Fault::toString)
        .containsExactly("achievements is \"9 entries\" but needs at most 8 entries");
  }

  @Test
  void judgesNoEntryBeyondTheLastThatMayBeThere() {
    assertThat(faults(builder -> builder
            .achievements(Collections.nCopies(8, "A list"))
            .addAchievement("")
            .addAchievement("x".repeat(201))))
        .extracting(Fault::field)
        .containsExactly("achievements");
  }

  @Test
  void refusesNullByItsName() {
    ClosingThanks.Builder builder = ClosingThanks.builder();

    refusesNullIn("achievements", () -> builder.addAchievement(nothing()));
  }

  @Test
  void addsAchievementsInTheirOrder() {
    ClosingThanks thanks = FULL_CLOSING_THANKS.toBuilder()
        .achievements(List.of("one"))
        .addAchievement("two")
        .addAchievements("three", "one")
        .build();

    assertThat(thanks.achievements()).containsExactly("one", "two", "three", "one");
  }

  @Test
  void takesSuccessesOfAHistoryInTheirOrderAndEachOnce() {
    ClosingThanks thanks = fromHistory(
            noted(Noted.Kind.SUCCESS, "A list"),
            noted(Noted.Kind.SUCCESS, ""),
            noted(Noted.Kind.SUCCESS, "A rota"),
            noted(Noted.Kind.SUCCESS, " \u3164"),
            noted(Noted.Kind.SUCCESS, "A list"),
            noted(Noted.Kind.SUCCESS, "A talk"))
        .build();

    assertThat(thanks.achievements()).containsExactly("A list", "A rota", "A talk");
    assertThat(Given.of(thanks))
        .containsExactly("recipient", "sender", "difference", "achievements", "next");
    assertThat(thanks.language()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Noted.Kind.class)
  void takesNothingElseThatWasNoted(Noted.Kind kind) {
    ClosingThanks thanks =
        fromHistory(noted(kind, "A list")).addAchievement("My own").build();

    assertThat(thanks.achievements())
        .isEqualTo(kind == Noted.Kind.SUCCESS ? List.of("A list", "My own") : List.of("My own"));
  }

  @ParameterizedTest
  @EnumSource(Noted.Audience.class)
  void takesNoSuccessThatIsNotForAll(Noted.Audience audience) {
    Noted noted =
        new Noted(Instant.EPOCH, Actor.person("mira"), Noted.Kind.SUCCESS, "A list", audience);

    assertThat(fromHistory(noted).addAchievement("My own").build().achievements())
        .isEqualTo(
            audience == Noted.Audience.ALL ? List.of("A list", "My own") : List.of("My own"));
  }

  @Test
  void takesNothingOfAHistoryWithoutSuccesses() {
    assertThat(Refusals.faults(() -> ClosingThanks.from(List.of()).build()))
        .extracting(Fault::field)
        .containsExactly("recipient.name", "sender", "difference", "achievements", "next");
  }

  @Test
  void namesSuccessesThatDoNotFit() {
    ClosingThanks.Builder thanks = fromHistory(
        noted(Noted.Kind.SUCCESS, "x".repeat(201)),
        noted(Noted.Kind.SUCCESS, "one\ntwo"),
        noted(Noted.Kind.SUCCESS, "3"),
        noted(Noted.Kind.SUCCESS, "4"),
        noted(Noted.Kind.SUCCESS, "5"),
        noted(Noted.Kind.SUCCESS, "6"),
        noted(Noted.Kind.SUCCESS, "7"),
        noted(Noted.Kind.SUCCESS, "8"),
        noted(Noted.Kind.SUCCESS, "9"));

    assertThat(faults(builder -> thanks))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(
            tuple("achievements", "at most 8 entries"),
            tuple("achievements[0]", "at most 200 code points"),
            tuple("achievements[1]", "a text without line breaks"));
  }

  @Test
  void refusesNullAsAHistoryAndWithinIt() {
    refusesNull("history", () -> ClosingThanks.from(nothing()));
    assertThatThrownBy(() -> ClosingThanks.from(Collections.singletonList(nothing())))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(Given.of(MINIMAL_CLOSING_THANKS))
        .containsExactly("recipient", "sender", "difference", "achievements", "next");
    assertThat(Given.of(TYPICAL_CLOSING_THANKS))
        .containsExactly("recipient", "sender", "difference", "achievements", "next", "contact");
    assertThat(Given.of(FULL_CLOSING_THANKS.toBuilder().language(Locale.ENGLISH).build()))
        .containsExactly(
            "recipient", "sender", "difference", "achievements", "next", "contact", "offer");
  }

  private static Noted noted(Noted.Kind kind, String text) {
    return new Noted(Instant.EPOCH, Actor.person("mira"), kind, text);
  }

  private static ClosingThanks.Builder fromHistory(Noted... notes) {
    return ClosingThanks.from(Stream.of(notes)
            .map(note ->
                RecordedEvent.builder(note).mentorship("m-1").revision(1).build())
            .toList())
        .recipient(Recipient.of("Leila Haddad"))
        .sender("Mira")
        .difference("You asked")
        .next("go on");
  }
}
