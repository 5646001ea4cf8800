package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_INTRODUCTION;
import static io.github.mentoring4j.templates.Examples.MINIMAL_INTRODUCTION;
import static io.github.mentoring4j.templates.Examples.TYPICAL_INTRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException.Fault;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionTest implements MessageInputContract<Introduction, Introduction.Builder> {
  @Override
  public InputPromises<Introduction, Introduction.Builder> promises() {
    return InputPromises.of(
            MessageKind.INTRODUCTION,
            Introduction::toBuilder,
            Introduction.Builder::build,
            List.of(MINIMAL_INTRODUCTION, TYPICAL_INTRODUCTION, FULL_INTRODUCTION))
        .letter(
            Introduction.Builder::recipient,
            Introduction.Builder::sender,
            Introduction.Builder::language)
        .line("about", 120, Introduction.Builder::about)
        .line("whyYou", 120, Introduction.Builder::whyYou)
        .line("wantToLearn", 160, Introduction.Builder::wantToLearn)
        .line("expectations", 200, Introduction.Builder::expectations)
        .line("topic", 36, Introduction.Builder::topic)
        .line("referredBy", 100, Introduction.Builder::referredBy)
        .line("sharedGroup", 80, Introduction.Builder::sharedGroup)
        .line("soFar", 240, Introduction.Builder::soFar)
        .line("skills[0]", 40, (builder, text) -> builder.skills(List.of(text)))
        .line("interests[0]", 40, (builder, text) -> builder.interests(List.of(text)))
        .line("experience", 200, Introduction.Builder::experience)
        .line("firstQuestion", 200, Introduction.Builder::firstQuestion)
        .line("availability", 100, Introduction.Builder::availability);
  }

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> Introduction.builder()))
        .extracting(Fault::field)
        .containsExactly(
            "recipient.name",
            "sender",
            "about",
            "whyYou",
            "wantToLearn",
            "expectations",
            "askMinutes");
  }

  @Test
  void asksInWritingWithOneQuestionAndWithoutTimes() {
    UnaryOperator<Introduction.Builder> inWriting =
        builder -> builder.askMedium(Introduction.Medium.WRITING);
    UnaryOperator<Introduction.Builder> withoutTimes =
        builder -> builder.availability(Optional.empty()).zone(Optional.empty());

    assertThat(faults(builder -> withoutTimes.apply(inWriting.apply(builder)))).isEmpty();
    assertThat(faults(builder -> inWriting.apply(builder).firstQuestion(Optional.empty())))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(
            tuple("firstQuestion", "to be given where the answer is asked for in writing"),
            tuple("availability", "to be left out where the answer is asked for in writing"));
  }

  @ParameterizedTest
  @CsvSource({
    "planning.,false",
    "planning!,false",
    "planning?,false",
    "planning…,false",
    "planning.),false",
    "planning,true",
    "planning etc.,true",
    "work for a registered e.V.,true",
    "in the U.S.,true",
    ".NET,true",
    "services in .NET.,false"
  })
  void takesNoEndMarkInAnItemOfAList(String item, boolean taken) {
    assertThat(faults(builder -> builder.skills(List.of("writing", item)).interests(List.of(item))))
        .extracting(Fault::field, Fault::limit)
        .isEqualTo(
            taken
                ? List.of()
                : List.of(
                    tuple("skills[1]", "a phrase without an end mark"),
                    tuple("interests[0]", "a phrase without an end mark")));
  }

  @ParameterizedTest
  @CsvSource({"?,false", "42?,false", "…?,false", "Y?,true", "まだ？,true", "4 or 5?,true"})
  void needsALetterInAQuestion(String question, boolean taken) {
    assertThat(faults(builder -> builder.firstQuestion(question)))
        .extracting(Fault::field, Fault::limit)
        .isEqualTo(taken ? List.of() : List.of(tuple("firstQuestion", "a question with a letter")));
  }

  @Test
  void namesEveryBlankFieldAtOnce() {
    assertThat(faults(builder -> builder
            .recipient(Recipient.of(" ", "\u200B"))
            .sender("\t")
            .about(" ")
            .whyYou("")
            .wantToLearn("\u00A0")
            .expectations("\n")
            .topic("")
            .referredBy(" ")
            .soFar("")
            .skills(List.of("chess", " "))
            .interests(List.of(""))
            .experience("")
            .firstQuestion("")
            .availability("")
            .link(" ")))
        .extracting(Fault::field)
        .containsExactly(
            "recipient.name",
            "recipient.salutation",
            "sender",
            "about",
            "whyYou",
            "wantToLearn",
            "expectations",
            "topic",
            "referredBy",
            "soFar",
            "skills[1]",
            "interests[0]",
            "experience",
            "firstQuestion",
            "availability",
            "link");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x034F, 0xFE00, 0xFE0F, 0xE0100, 0xE01EF, 0x180B,
        0x180F, 0xE0001, 0xE0020, 0xE0041, 0xE007F, 0x200B, 0x200D, 0x202E, 0x3000, 0x00AD, 0x0007
      })
  void refusesATextThatShowsNothing(int point) {
    String nothing = Character.toString(point);

    assertThat(faults(builder -> builder
            .recipient(Recipient.of(nothing, nothing))
            .sender(nothing + " " + nothing)
            .topic(nothing)
            .skills(List.of(nothing))))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(
            tuple("recipient.name", "1 to 100 code points"),
            tuple("recipient.salutation", "1 to 60 code points"),
            tuple("sender", "1 to 100 code points"),
            tuple("topic", "1 to 36 code points"),
            tuple("skills[0]", "1 to 40 code points"));
  }

  @ParameterizedTest
  @CsvSource({"9,false", "10,true", "60,true", "61,false", "0,false", "-10,false"})
  void asksForTenToSixtyMinutes(int minutes, boolean taken) {
    assertThat(faults(builder -> builder.askMinutes(minutes)).isEmpty()).isEqualTo(taken);
  }

  @Test
  void asksForACallUnlessSomethingElseIsGiven() {
    assertThat(MINIMAL_INTRODUCTION.askMedium()).isEqualTo(Introduction.Medium.CALL);
    assertThat(FULL_INTRODUCTION.askMedium()).isEqualTo(Introduction.Medium.MEETING);
  }

  @Test
  void takesFiveSkillsAndThreeInterestsAtMost() {
    UnaryOperator<Introduction.Builder> most = builder ->
        builder.skills(Collections.nCopies(5, "chess")).interests(Collections.nCopies(3, "go"));
    UnaryOperator<Introduction.Builder> more = builder ->
        builder.skills(Collections.nCopies(6, "chess")).interests(Collections.nCopies(4, "go"));

    assertThat(faults(most)).isEmpty();
    assertThat(faults(more))
        .extracting(Fault::toString)
        .containsExactly(
            "skills is \"6 entries\" but needs at most 5 entries",
            "interests is \"4 entries\" but needs at most 3 entries");
  }

  @Test
  void needsAvailabilityAndZoneTogether() {
    assertThat(faults(builder -> builder.availability(Optional.empty())))
        .extracting(Fault::toString)
        .containsExactly("zone is \"Europe/Warsaw\" but needs an availability beside it");
    assertThat(faults(builder -> builder.zone(Optional.empty())))
        .extracting(Fault::toString)
        .containsExactly("zone is missing (needs to be given with the availability)");
  }

  @Test
  void refusesABareOffsetAsZone() {
    assertThat(faults(builder -> builder.zone(ZoneOffset.ofHours(1))))
        .extracting(Fault::toString)
        .containsExactly("zone is \"+01:00\" but needs a region such as Europe/Warsaw");
    assertThat(faults(builder -> builder.zone(ZoneId.of("UTC")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "https:",
        "https://",
        "https:///path",
        "example.org",
        "https://example.org/a b",
        "https://example.org@evil.example",
        "https://exämple.org",
        "https://example.org/\u202Egpj",
        "javascript:alert(1)",
        "https://example.org/{{recipient}}",
        "https://example.org/\nBcc: x"
      })
  void refusesALinkThatIsNoPlainHttpsAddress(String link) {
    assertThat(faults(builder -> builder.link(link)))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(
            tuple("link", "an https address in ASCII such as https://example.org/plan"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://xn--e1awd7f.com",
        "https://a.XN--80ak6aa92e.example/plan",
        "https://xn--p1ai:8443"
      })
  void refusesAHostThatStandsForOtherLetters(String link) {
    assertThat(faults(builder -> builder.link(link)))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(
            tuple("link", "a host without xn--, which stands for letters that can pose as others"));
    assertThat(faults(builder -> builder.link("https://axn--b.example/xn--c"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org:0", "https://example.org:65536/plan"})
  void refusesAPortThatNoHostHas(String link) {
    assertThat(faults(builder -> builder.link(link)))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(tuple("link", "no port, or one from 1 to 65535"));
    assertThat(faults(builder -> builder.link("https://example.org:65535"))).isEmpty();
  }

  @Test
  void takesALinkOfTwoHundredCodePoints() {
    String link = "https://example.org/" + "x".repeat(180);

    assertThat(faults(builder -> builder.link(link))).isEmpty();
    assertThat(faults(builder -> builder.link(link + "x")))
        .extracting(Fault::field)
        .containsExactly("link");
    assertThat(faults(builder -> builder.link("HTTPS://example.org:8443/a?b=c#d")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Mira,",
        "Dear Mira:",
        "Dear Mira!",
        "Dear Mira ",
        "Dear Mira\u00A0",
        "Dear Mira,\u200B",
        "Dear Mira,\u202C",
        "Dear Leila,\u3164",
        "Dear Leila:\uFE0F"
      })
  void refusesASalutationThatEndsWithItsMark(String salutation) {
    assertThat(faults(builder -> builder.recipient(Recipient.of("Mira", salutation))))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(tuple(
            "recipient.salutation", "the opening line without the mark or the blank at its end"));
  }

  @Test
  void refusesALocaleWithoutALanguage() {
    assertThat(faults(builder -> builder.language(Locale.forLanguageTag("und-GB"))))
        .extracting(Fault::toString)
        .containsExactly("language is \"und-GB\" but needs a locale with a language such as en");
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(Given.of(MINIMAL_INTRODUCTION))
        .containsExactly(
            "recipient", "sender", "about", "whyYou", "wantToLearn", "expectations", "askMinutes");
    assertThat(Given.of(TYPICAL_INTRODUCTION))
        .endsWith("topic", "soFar", "skills", "interests", "firstQuestion", "availability", "zone");
  }
}
