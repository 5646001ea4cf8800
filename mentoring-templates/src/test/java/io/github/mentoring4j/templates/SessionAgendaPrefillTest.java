package io.github.mentoring4j.templates;

import static io.github.mentoring4j.readiness.SessionPlan.ActionReview.Status.DONE;
import static io.github.mentoring4j.readiness.SessionPlan.ActionReview.Status.DROPPED;
import static io.github.mentoring4j.readiness.SessionPlan.ActionReview.Status.NOT_BEGUN;
import static io.github.mentoring4j.templates.Refusals.faults;
import static io.github.mentoring4j.templates.Refusals.nothing;
import static io.github.mentoring4j.templates.Refusals.refusesNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.Material;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import io.github.mentoring4j.templates.SessionAgenda.Topic;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Fills a note from a plan. */
class SessionAgendaPrefillTest {
  private static final Recipient HADDAD = Recipient.of("Leila Haddad");
  private static final ZonedDateTime START =
      ZonedDateTime.parse("2026-04-16T18:00+02:00[Europe/Warsaw]");
  private static final List<ActionItem> NO_ACTIONS = List.of();
  private static final SessionPlan PLAN = SessionPlan.builder()
      .start(START)
      .length(Duration.ofMinutes(45))
      .place("your office")
      .addObjective("A short list")
      .addTopic("Times", 20)
      .build();

  @Test
  void takesThePlanOver() {
    SessionPlan plan = PLAN.toBuilder()
        .addTopic("Notes")
        .addQuestions("Who chairs?", "Since when?")
        .addHelpWanted(Help.LISTENING)
        .addActionReview(SessionPlan.ActionReview.of("Timed it", "seven took too long"))
        .addMaterials(Material.of("The times", 1), Material.of("The list", 2))
        .language(Locale.GERMANY)
        .build();

    assertThat(note(plan, NO_ACTIONS))
        .isEqualTo(SessionAgenda.builder()
            .recipient(HADDAD)
            .sender("Mira")
            .start(START)
            .minutes(45)
            .place("your office")
            .goal("A short list")
            .addTopic("Times", 20)
            .addTopic("Notes")
            .addQuestions("Who chairs?", "Since when?")
            .addHelpWanted(Help.LISTENING)
            .addDone("Timed it", "seven took too long")
            .addMaterials("The times", "The list")
            .language(Locale.GERMANY)
            .build());
  }

  @Test
  void takesNothingThatSaysNothingOrIsLeftToFillIn() {
    SessionPlan plan = PLAN.toBuilder()
        .objectives(List.of("<your goal>", "1. ______", "A short list"))
        .questions(List.of("Question 1", "TBD", "{{question}}", "[Night] Who chairs?"))
        .addTopic("n/a")
        .addActionReview(SessionPlan.ActionReview.of("Timed it", "to be decided"))
        .build();

    SessionAgenda note = note(plan, NO_ACTIONS);

    assertThat(note.goal()).isEqualTo("A short list");
    assertThat(note.questions()).containsExactly("[Night] Who chairs?");
    assertThat(note.topics()).containsExactly(Topic.of("Times", 20));
    assertThat(note.done()).isEmpty();
  }

  @Test
  void takesNothingOfAnEmptyPlan() {
    SessionAgenda.Builder note = SessionAgenda.from(SessionPlan.builder().build());

    assertThat(faults(note::build))
        .extracting(Fault::field)
        .containsExactly("recipient.name", "sender", "start", "goal", "topics", "place");
    assertThat(completed(note).build())
        .isEqualTo(completed(SessionAgenda.builder()).build());
  }

  @Test
  void takesTheFirstObjectiveThatSaysSomething() {
    SessionPlan plan = PLAN.toBuilder()
        .objectives(List.of("", " \u200B", "A short list", "A long list"))
        .build();

    assertThat(note(plan, NO_ACTIONS).goal()).isEqualTo("A short list");
  }

  @Test
  void takesTopicsInTheirOrderAndNoOtherPointsOfTheAgenda() {
    SessionPlan.Builder plan = PLAN.toBuilder().length(Duration.ofHours(2)).agendaItems(List.of());
    for (AgendaItem.Kind kind : AgendaItem.Kind.values()) {
      plan.addAgendaItem(AgendaItem.of(kind, "About " + kind, 10));
    }
    plan.addTopic(" ").addTopic("Times", 20).addTopic("Times", 20);

    assertThat(note(plan.build(), NO_ACTIONS).topics())
        .containsExactly(topic("About TOPIC", 10), topic("Times", 20), topic("Times", 20));
  }

  @Test
  void takesNoPlaceAndNoQuestionThatSaysNothing() {
    SessionPlan plan = PLAN.toBuilder()
        .place("\u00A0")
        .questions(List.of("", "Why?", "\t", "When?", "Why?"))
        .build();

    SessionAgenda.Builder note =
        SessionAgenda.from(plan, NO_ACTIONS).recipient(HADDAD).sender("Mira");

    assertThat(faults(note::build)).extracting(Fault::field).containsExactly("place");
    assertThat(note.place("your office").build().questions())
        .containsExactly("Why?", "When?", "Why?");
  }

  @Test
  void takesTheTextOfAnActionThatThePlanNamesByItsId() {
    List<ActionItem> actions = List.of(action("a-1", "Time it"), action("a-2", "Tell the team"));
    SessionPlan plan = PLAN.toBuilder()
        .addActionReview(SessionPlan.ActionReview.of("a-2", DONE))
        .addActionReview(SessionPlan.ActionReview.of("a-1", "seven took too long"))
        .addActionReview(SessionPlan.ActionReview.of("Read the article", DONE))
        .build();

    assertThat(note(plan, actions).done())
        .containsExactly(
            done("Tell the team"),
            new Done("Time it", Optional.of("seven took too long")),
            done("Read the article"));
  }

  @Test
  void takesAnActionThatIsNotKnownForATextButASingleWordForAnId() {
    SessionPlan plan = PLAN.toBuilder()
        .addActionReview(SessionPlan.ActionReview.of("Read the article", DONE))
        .addActionReview(SessionPlan.ActionReview.of("a-7", DONE))
        .build();

    assertThat(note(plan, NO_ACTIONS).done()).containsExactly(done("Read the article"));
  }

  @Test
  void takesAPlaceThatIsAnAddressForALink() {
    SessionAgenda note =
        note(PLAN.toBuilder().place("https://example.org/call").build(), NO_ACTIONS);

    assertThat(note.link()).contains("https://example.org/call");
    assertThat(note.place()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SessionPlan.ActionReview.Status.class)
  void takesActionsThatWentOn(SessionPlan.ActionReview.Status status) {
    SessionPlan plan = PLAN.toBuilder()
        .addActionReview(SessionPlan.ActionReview.builder()
            .action("Time it")
            .status(status)
            .note("every night")
            .build())
        .build();
    Done whole = new Done("Time it", Optional.of("every night"));

    assertThat(note(plan, NO_ACTIONS).done())
        .isEqualTo(status == NOT_BEGUN || status == DROPPED ? List.of() : List.of(whole));
  }

  @Test
  void leavesAnActionThatIsToBeDropped() {
    SessionPlan.ActionReview review = SessionPlan.ActionReview.builder()
        .action("Time it")
        .note("nobody wanted it")
        .ending(ActionItem.Ending.DROPPED)
        .build();
    SessionPlan plan = PLAN.toBuilder().addActionReview(review).build();

    assertThat(note(plan, NO_ACTIONS).done()).isEmpty();
  }

  @Test
  void doesNotSayThatTheMenteeHasDoneWhatTheMentorDid() {
    ActionItem send = ActionItem.builder()
        .id("a-1")
        .text("Send the list of your own ward")
        .owner(Actor.Side.MENTOR)
        .build();
    SessionPlan plan = PLAN.toBuilder()
        .addActionReview(SessionPlan.ActionReview.of("a-1", DONE))
        .build();

    assertThat(note(plan, List.of(send)).done()).isEmpty();
    SessionPlan byText = PLAN.toBuilder()
        .addActionReview(SessionPlan.ActionReview.of(send.text(), DONE))
        .build();
    assertThat(note(byText, List.of(send)).done()).isEmpty();
  }

  @Test
  void takesAnActionThatIsUnderWayOnlyWithWhatCameOfItSoFar() {
    SessionPlan.ActionReview told = SessionPlan.ActionReview.builder()
        .action("Call two wards")
        .status(SessionPlan.ActionReview.Status.UNDER_WAY)
        .note("reached one")
        .build();
    SessionPlan plan = PLAN.toBuilder()
        .addActionReviews(
            told, SessionPlan.ActionReview.of("Tell it", SessionPlan.ActionReview.Status.UNDER_WAY))
        .build();

    assertThat(note(plan, NO_ACTIONS).done())
        .containsExactly(new Done("Call two wards", Optional.of("reached one")));
  }

  @Test
  void leavesTheLanguageOpenThatAPlanMayNotHaveChosen() {
    assertThat(note(PLAN.toBuilder().language(Locale.UK).build(), NO_ACTIONS).language())
        .isEmpty();
  }

  @Test
  void takesNoNoteThatSaysNothing() {
    SessionPlan.ActionReview timed = SessionPlan.ActionReview.builder()
        .action("Time it")
        .status(DONE)
        .note(" ")
        .build();
    SessionPlan plan = PLAN.toBuilder()
        .addActionReviews(timed, SessionPlan.ActionReview.of("Tell it", " "))
        .build();

    assertThat(note(plan, NO_ACTIONS).done()).containsExactly(done("Time it"));
  }

  @Test
  void leavesItToTheBuilderToNameWhatDoesNotFit() {
    SessionPlan.Builder plan = PLAN.toBuilder()
        .length(Duration.ofHours(9))
        .place("x".repeat(101))
        .objectives(List.of("one\ntwo"))
        .addTopic("Notes", 3)
        .addTopic("Rota")
        .addTopic("Next session")
        .addMaterial(Material.of("x".repeat(121), 1));
    for (int i = 0; i < 6; i++) {
      plan.addQuestion("Why?").addActionReview(SessionPlan.ActionReview.of("Time it", DONE));
    }

    assertThat(faults(() -> note(plan.build(), NO_ACTIONS)))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(
            tuple("goal", "a text without line breaks"),
            tuple("topics", "at most 3 entries"),
            tuple("topics[1].minutes", "a whole number from 5 to 240"),
            tuple("minutes", "a whole number from 5 to 480"),
            tuple("place", "at most 100 code points"),
            tuple("done", "at most 5 entries"),
            tuple("questions", "at most 5 entries"),
            tuple("materials[0]", "at most 120 code points"));
  }

  @ParameterizedTest
  @CsvSource({"PT30S", "PT4M59S", "PT481M", "P90000000D", "PT9223372036854775807S"})
  void leavesItToTheBuilderToNameALengthThatDoesNotFit(Duration length) {
    SessionPlan plan = PLAN.toBuilder()
        .length(length)
        .agendaItems(List.of(AgendaItem.of(AgendaItem.Kind.TOPIC, "Times")))
        .build();

    assertThat(faults(() -> note(plan, NO_ACTIONS)))
        .extracting(Fault::field, Fault::limit)
        .containsExactly(tuple("minutes", "a whole number from 5 to 480"));
  }

  @Test
  void refusesNullByItsName() {
    refusesNull("plan", () -> SessionAgenda.from(nothing(), NO_ACTIONS));
    refusesNull("actions", () -> SessionAgenda.from(PLAN, nothing()));
    refusesNull("mentorship", () -> ProgressUpdate.from(nothing()));
  }

  private static SessionAgenda note(SessionPlan plan, List<ActionItem> actions) {
    return SessionAgenda.from(plan, actions).recipient(HADDAD).sender("Mira").build();
  }

  private static SessionAgenda.Builder completed(SessionAgenda.Builder note) {
    note.recipient(HADDAD).sender("Mira").start(START).goal("A list");
    return note.addTopic("Times").place("your office");
  }

  private static Topic topic(String text, int minutes) {
    return new Topic(text, OptionalInt.of(minutes));
  }

  private static Done done(String action) {
    return new Done(action, Optional.empty());
  }

  private static ActionItem action(String id, String text) {
    return ActionItem.builder().id(id).text(text).build();
  }
}
