package io.github.mentoring4j.templates;

import static io.github.mentoring4j.templates.Examples.FULL_HELP_REQUEST;
import static io.github.mentoring4j.templates.Examples.MINIMAL_HELP_REQUEST;
import static io.github.mentoring4j.templates.Examples.OPTIONS_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.templates.HelpRequest.Attempt;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpRequestTest {

  @Test
  void namesEveryMandatoryFieldThatIsMissing() {
    assertThat(faults(builder -> HelpRequest.builder()))
        .extracting(Fault::field)
        .containsExactly(
            "mentor.name",
            "mentee",
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
            .mentor(Person.of("", ""))
            .mentee("")
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
            "mentor.name",
            "mentor.salutation",
            "mentee",
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

  @ParameterizedTest
  @CsvSource({
    "topic,36", "goal,160", "background,500", "whyYou,240", "questions[0],240", "options[0],160",
    "recommendation,240", "expected,200", "tried[0].what,120", "tried[0].result,160",
        "meanwhile,160", "thanksFor,240"
  })
  void takesATextAtItsCeilingAndRefusesOneCodePointMore(String field, int ceiling) {
    String most = "\uD83C\uDF31".repeat(ceiling);

    assertThat(with(FULL_HELP_REQUEST.toBuilder(), field, most).build()).isNotNull();
    assertThat(faults(builder -> with(builder, field, most + "x")))
        .singleElement()
        .satisfies(fault -> assertThat(fault.field()).isEqualTo(field))
        .satisfies(fault -> assertThat(fault.limit()).contains(String.valueOf(ceiling)));
  }

  @Test
  void takesALineBreakInTheBackgroundAlone() {
    assertThat(faults(builder -> with(builder, "background", "one\ntwo"))).isEmpty();
    for (String field : List.of(
        "topic",
        "goal",
        "whyYou",
        "questions[0]",
        "options[0]",
        "recommendation",
        "expected",
        "tried[0].what",
        "tried[0].result",
        "meanwhile",
        "thanksFor")) {
      assertThat(faults(builder -> with(builder, field, "one\ntwo")))
          .extracting(Fault::field)
          .containsExactly(field);
    }
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
    assertThatThrownBy(() -> HelpRequest.builder().addTried("A list", nothing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("result");
  }

  @Test
  void listsWhatIsGiven() {
    assertThat(MINIMAL_HELP_REQUEST.given())
        .containsExactly(
            "mentor", "mentee", "topic", "minutes", "goal", "background", "whyYou", "questions");
    assertThat(OPTIONS_ONLY.given())
        .contains("options", "recommendation")
        .doesNotContain("questions");
  }

  @Test
  void isRebuiltAsItIs() {
    assertThat(FULL_HELP_REQUEST.toBuilder().build())
        .isEqualTo(FULL_HELP_REQUEST)
        .hasSameHashCodeAs(FULL_HELP_REQUEST);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  private static List<Fault> faults(UnaryOperator<HelpRequest.Builder> change) {
    InvalidValueException thrown = catchThrowableOfType(
        InvalidValueException.class,
        () -> change.apply(FULL_HELP_REQUEST.toBuilder()).build());
    return thrown == null ? List.of() : thrown.faults();
  }

  private static HelpRequest.Builder with(HelpRequest.Builder builder, String field, String value) {
    return switch (field) {
      case "topic" -> builder.topic(value);
      case "goal" -> builder.goal(value);
      case "background" -> builder.background(value);
      case "whyYou" -> builder.whyYou(value);
      case "questions[0]" -> builder.questions(List.of(value));
      case "options[0]" -> builder.options(List.of(value, "Wait"));
      case "recommendation" -> builder.recommendation(value);
      case "expected" -> builder.expected(value);
      case "tried[0].what" -> builder.tried(List.of(new Attempt(value, "nothing")));
      case "tried[0].result" -> builder.tried(List.of(new Attempt("A list", value)));
      case "meanwhile" -> builder.meanwhile(value);
      case "thanksFor" -> builder.thanksFor(value);
      default -> throw new IllegalArgumentException(field);
    };
  }
}
