package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionPlanTest {
  private static final String LONGEST = "x".repeat(10_000);
  private static final String TOO_LONG = LONGEST + "x";

  @Test
  void isBuiltFromNothing() {
    SessionPlan empty = SessionPlan.builder().build();

    assertThat(empty.objectives()).isEmpty();
    assertThat(empty.start()).isEmpty();
    assertThat(empty.language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void isBuiltFromTextsThatSayNothing() {
    SessionPlan plan = SessionPlan.builder()
        .place("")
        .channel("\u200B")
        .addObjective("")
        .addQuestion("TBD")
        .addTopic("")
        .background("-")
        .thanks(LONGEST)
        .build();

    assertThat(plan.objectives()).containsExactly("");
    assertThat(plan.channel()).contains("\u200B");
  }

  @Test
  void refusesEverythingThatCannotBeStoredAtOnce() {
    SessionPlan.Builder builder = SessionPlan.builder()
        .start(Instant.parse("+10000-01-01T00:00:00Z").atZone(ZoneOffset.UTC))
        .length(Duration.ZERO)
        .place(TOO_LONG)
        .channel("\uD800")
        .addObjective("fine")
        .addObjective(TOO_LONG)
        .addQuestion("\uDC00")
        .nextDate(LocalDate.of(10_000, 1, 1))
        .sharedAt(Instant.parse("-0001-12-31T23:59:59Z"))
        .background(TOO_LONG)
        .thanks(TOO_LONG);

    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, builder::build);

    assertThat(refusal.type()).isEqualTo("SessionPlan");
    assertThat(refusal.faults())
        .extracting(Fault::field)
        .containsExactly(
            "start",
            "length",
            "place",
            "channel",
            "objectives[1]",
            "questions[0]",
            "nextDate",
            "sharedAt",
            "background",
            "thanks");
  }

  @Test
  void refusesWhatCannotBeStoredOfAStageAtOnce() {
    SessionPlan.Builder builder = SessionPlan.builder()
        .addDraftGoal(TOO_LONG)
        .progress(TOO_LONG)
        .difficulty(TOO_LONG)
        .putBlockedGoal("", "tried")
        .putBlockedGoal("g-1", TOO_LONG)
        .feedbackAsked(TOO_LONG)
        .addReflection(TOO_LONG)
        .addSuccess(TOO_LONG)
        .addFutureStep(TOO_LONG)
        .contactWish(TOO_LONG);

    assertThat(catchThrowableOfType(InvalidValueException.class, builder::build).faults())
        .extracting(Fault::field)
        .containsExactly(
            "draftGoals[0]",
            "progress",
            "difficulty",
            "blockedGoals",
            "blockedGoals[g-1]",
            "feedbackAsked",
            "reflections[0]",
            "successes[0]",
            "futureSteps[0]",
            "contactWish");
  }

  @Test
  void refusesAReviewThatHandsOverToANameOfMoreThanTwoHundredCodePoints() {
    SessionPlan.ActionReview.Builder review =
        SessionPlan.ActionReview.builder().action("a-1").handOverTo("x".repeat(200));
    assertThat(review.build().handOverTo()).contains("x".repeat(200));

    review.handOverTo("x".repeat(201));

    assertThat(catchThrowableOfType(InvalidValueException.class, review::build).faults())
        .extracting(Fault::field)
        .containsExactly("handOverTo");
  }

  @Test
  void changesAReviewThroughABuilderThatHoldsAllOfIt() {
    SessionPlan.ActionReview review = SessionPlan.ActionReview.of("a-1", "Reached one");

    assertThat(review.toBuilder().action("a-2").build())
        .isEqualTo(SessionPlan.ActionReview.of("a-2", "Reached one"));
  }

  @Test
  void findsWhatAMenteeChoosesByItsCode() {
    assertThat(SessionPlan.Help.LISTENING.code()).isEqualTo("listening");
    assertThat(SessionPlan.Help.of("listening")).isEqualTo(SessionPlan.Help.LISTENING);
    assertThat(SessionPlan.Course.CHANGE_GOALS.code()).isEqualTo("change-goals");
    assertThat(SessionPlan.Course.of("change-goals")).isEqualTo(SessionPlan.Course.CHANGE_GOALS);
    assertThat(SessionPlan.Evaluation.ANSWERED.code()).isEqualTo("answered");
    assertThat(SessionPlan.Evaluation.of("answered")).isEqualTo(SessionPlan.Evaluation.ANSWERED);
    assertThat(SessionPlan.ActionReview.Status.UNDER_WAY.code()).isEqualTo("under-way");
    assertThat(SessionPlan.ActionReview.Status.of("under-way"))
        .isEqualTo(SessionPlan.ActionReview.Status.UNDER_WAY);
    assertThat(AgendaItem.Kind.NEXT_STEPS.code()).isEqualTo("next-steps");
    assertThat(AgendaItem.Kind.of("next-steps")).isEqualTo(AgendaItem.Kind.NEXT_STEPS);
  }

  @Test
  void refusesAWaiverWithoutARuleOrAReason() {
    InvalidValueException refusal = catchThrowableOfType(
        InvalidValueException.class, () -> new Waiver(" ", Optional.of(""), "\u200B"));

    assertThat(refusal.faults()).extracting(Fault::field).containsExactly("rule", "path", "reason");
  }

  @Test
  void refusesMoreThanTwoHundredEntries() {
    List<String> most = Collections.nCopies(200, "x");
    AgendaItem item = AgendaItem.of(AgendaItem.Kind.TOPIC, "x");
    Material material = Material.of("x", 1);
    SessionPlan.ActionReview review = SessionPlan.ActionReview.of("x", "x");

    assertThat(SessionPlan.builder().objectives(most).questions(most).build().questions())
        .hasSize(200);
    assertThatThrownBy(() -> SessionPlan.builder()
            .objectives(most)
            .addObjective("x")
            .questions(most)
            .addQuestion("x")
            .agendaItems(Collections.nCopies(201, item))
            .materials(Collections.nCopies(201, material))
            .actionReviews(Collections.nCopies(201, review))
            .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("SessionPlan has 5 faults")
        .hasMessageContaining("objectives is \"201 entries\" but needs at most 200 entries");
  }

  @Test
  void refusesMoreThanTwoHundredThousandCodePointsInAll() {
    List<String> most = Collections.nCopies(20, "𝄞".repeat(10_000));

    assertThat(SessionPlan.builder().questions(most).build().questions()).hasSize(20);
    assertThatThrownBy(() -> SessionPlan.builder().questions(most).place("-").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(
            "all texts is \"200001\" but needs at most 200000 code points in all");
  }

  @Test
  void refusesALengthOfLessThanNothing() {
    assertThatThrownBy(() -> SessionPlan.builder().length(Duration.ofNanos(-1)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("more than zero");
    assertThat(SessionPlan.builder().length(Duration.ofNanos(1)).build().length())
        .isPresent();
  }

  @Test
  void takesTheFirstAndTheLastDayOfTheCalendar() {
    assertThat(SessionPlan.builder().nextDate(LocalDate.of(0, 1, 1)).build().nextDate())
        .isPresent();
    assertThat(
            SessionPlan.builder().nextDate(LocalDate.of(9_999, 12, 31)).build().nextDate())
        .isPresent();
    assertThatThrownBy(
            () -> SessionPlan.builder().nextDate(LocalDate.of(-1, 12, 31)).build())
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void isChangedThroughABuilderThatHoldsAllOfIt() {
    SessionPlan other = GoodSession.PLAN.toBuilder().place("by telephone").build();

    assertThat(other).isNotEqualTo(GoodSession.PLAN);
    assertThat(other.toBuilder().place(GoodSession.PLAN.place()).build())
        .isEqualTo(GoodSession.PLAN);
  }

  @Test
  void addsTopicsWithAndWithoutMinutes() {
    assertThat(SessionPlan.builder()
            .addTopic("Offers", 20)
            .addTopic("A walk")
            .build()
            .agendaItems())
        .containsExactly(
            AgendaItem.of(AgendaItem.Kind.TOPIC, "Offers", 20),
            AgendaItem.of(AgendaItem.Kind.TOPIC, "A walk"));
  }

  @Test
  void keepsItsOwnCopyOfAList() {
    List<String> questions = new ArrayList<>(List.of("Why?"));
    SessionPlan plan = SessionPlan.builder().questions(questions).build();

    questions.add("What?");

    assertThat(plan.questions()).containsExactly("Why?");
  }

  @Test
  void refusesAMaterialWithoutTitleAndWithNegativePages() {
    assertThatThrownBy(() -> new Material(" ", -1, Optional.of(Instant.MAX)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("Material has 3 faults: title is \" \"");
    assertThat(Material.of("x".repeat(200), 0).sharedAt()).isEmpty();
    assertThatThrownBy(() -> Material.of("x".repeat(201), 0))
        .isInstanceOf(InvalidValueException.class);
  }
}
