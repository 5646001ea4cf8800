package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_HELP_REQUEST;
import static io.github.mentoring4j.templates.Examples.MINIMAL_HELP_REQUEST;
import static io.github.mentoring4j.templates.Examples.OPTIONS_ONLY;
import static io.github.mentoring4j.templates.Examples.TYPICAL_HELP_REQUEST;
import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.HelpRequest.Attempt;
import io.github.mentoring4j.templates.InputPromises.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpRequestTest implements MessageInputContract<HelpRequest, HelpRequest.Builder> {
  @Override
  public InputPromises<HelpRequest, HelpRequest.Builder> promises() {
    return InputPromises.of(
            MessageKind.HELP_REQUEST,
            HelpRequest::toBuilder,
            HelpRequest.Builder::build,
            List.of(MINIMAL_HELP_REQUEST, TYPICAL_HELP_REQUEST, FULL_HELP_REQUEST))
        .letter(
            HelpRequest.Builder::recipient,
            HelpRequest.Builder::sender,
            HelpRequest.Builder::language)
        .line("topic", 36, HelpRequest.Builder::topic)
        .line("goal", 160, HelpRequest.Builder::goal)
        .text("background", 500, HelpRequest.Builder::background)
        .line("whyYou", 240, HelpRequest.Builder::whyYou)
        .line("questions[0]", 240, (builder, text) -> builder.questions(List.of(text)))
        .line("options[0]", 160, (builder, text) -> builder.options(List.of(text, "Wait")))
        .line("recommendation", 240, HelpRequest.Builder::recommendation)
        .line("expected", 200, HelpRequest.Builder::expected)
        .line(
            "tried[0].what",
            120,
            (builder, text) -> builder.tried(List.of(new Attempt(text, "nothing"))))
        .line(
            "tried[0].result",
            160,
            (builder, text) -> builder.tried(List.of(new Attempt("A list", text))))
        .line("meanwhile", 160, HelpRequest.Builder::meanwhile)
        .line("thanksFor", 240, HelpRequest.Builder::thanksFor);
  }

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> HelpRequest.builder()))
        .extracting(Fault::field)
        .containsExactly(
            "recipient.name",
            "sender",
            "topic",
            "minutes",
            "goal",
            "background",
            "whyYou",
            "questions");
  }

  @Test
  void namesEveryBlankFieldAtOnce() {
    assertThat(faults(builder -> builder
            .recipient(Recipient.of("", ""))
            .sender("")
            .topic(" ")
            .goal("")
            .background("\n\n")
            .whyYou("")
            .questions(List.of("What?", " "))
            .options(List.of("", "B"))
            .recommendation("")
            .expected("")
            .tried(List.of(new Attempt("A list", ""), new Attempt("", "nothing")))
            .meanwhile("")
            .link("")
            .thanksFor("")))
        .extracting(Fault::field)
        .containsExactly(
            "recipient.name",
            "recipient.salutation",
            "sender",
            "topic",
            "goal",
            "background",
            "whyYou",
            "questions[1]",
            "options[0]",
            "recommendation",
            "expected",
            "tried[0].result",
            "tried[1].what",
            "meanwhile",
            "link",
            "thanksFor");
  }

  @Test
  void takesALineBreakInTheBackgroundAlone() {
    assertThat(texts())
        .filteredOn(text -> faults(text.as("one\ntwo")).isEmpty())
        .extracting(Text::field)
        .containsExactly("background");
  }

  @ParameterizedTest
  @CsvSource({"4,false", "5,true", "60,true", "61,false"})
  void asksForFiveToSixtyMinutes(int minutes, boolean taken) {
    assertThat(faults(builder -> builder.minutes(minutes)).isEmpty()).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,false,questions",
    "1,0,false,",
    "3,0,false,",
    "4,0,false,questions",
    "0,1,true,options",
    "0,2,true,",
    "0,4,true,",
    "0,5,true,options",
    "1,2,true,",
    "2,4,true,",
    "3,2,true,questions",
    "0,2,false,recommendation",
    "1,0,true,recommendation"
  })
  void needsQuestionsOrOptionsAndARecommendationWithThese(
      int questions, int options, boolean recommendation, String fault) {
    List<Fault> faults = faults(builder -> builder
        .questions(Collections.nCopies(questions, "Why?"))
        .options(Collections.nCopies(options, "Wait"))
        .recommendation(recommendation ? Optional.of("Wait") : Optional.empty()));

    assertThat(faults)
        .extracting(Fault::field)
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @Test
  void saysWhetherARecommendationIsWanted() {
    assertThat(faults(builder -> builder.options(List.of()).recommendation("Wait")))
        .extracting(Fault::limit)
        .containsExactly("to be left out where there are no options");
    assertThat(faults(builder -> builder.recommendation(Optional.empty())))
        .extracting(Fault::limit)
        .containsExactly("to be given with the options");
  }

  @Test
  void takesFourAttemptsAtMost() {
    Attempt attempt = new Attempt("A list", "faster");

    assertThat(faults(builder -> builder.tried(Collections.nCopies(4, attempt))))
        .isEmpty();
    assertThat(faults(builder -> builder.tried(Collections.nCopies(5, attempt))))
        .extracting(Fault::toString)
        .containsExactly("tried is \"5 entries\" but needs at most 4 entries");
  }

  @Test
  void needsADayThatStoredDataCanHold() {
    assertThat(faults(builder -> builder.neededBy(LocalDate.of(9999, 12, 31)))).isEmpty();
    assertThat(faults(builder -> builder.neededBy(LocalDate.of(0, 1, 1)))).isEmpty();
    for (int year : new int[] {-1, 10_000}) {
      assertThat(faults(builder -> builder.neededBy(LocalDate.of(year, 1, 1))))
          .extracting(Fault::field, Fault::limit)
          .containsExactly(tuple("neededBy", "a day in the years 0000 to 9999"));
    }
  }

  @Test
  void refusesNullInAnAttemptByItsName() {
    refusesNull("result", () -> HelpRequest.builder().addTried("A list", nothing()));
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(Given.of(MINIMAL_HELP_REQUEST))
        .containsExactly(
            "recipient", "sender", "topic", "minutes", "goal", "background", "whyYou", "questions");
    assertThat(Given.of(OPTIONS_ONLY))
        .contains("options", "recommendation")
        .doesNotContain("questions");
  }
}
