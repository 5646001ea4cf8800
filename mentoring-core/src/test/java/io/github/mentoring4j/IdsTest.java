package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.readiness.Waiver;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An id reads everywhere as what it is. */
class IdsTest {
  private static final String PLAIN =
      "a text without control characters, line breaks and marks of writing direction";

  /** Whatever takes an id, by what it calls it. */
  private static final Map<String, List<Consumer<String>>> IDS = Map.of(
      "id",
      List.of(
          id -> Actor.person(id),
          id -> Actor.programme(id),
          id -> Goal.builder().id(id).text("Speak up").build(),
          id -> Session.builder().id(id).start(START).build(),
          id -> ActionItem.builder().id(id).text("Send it").build(),
          id -> LifecyclePolicy.builder().id(id).build(),
          id -> new LifecyclePolicy.Reference(id, 1),
          id -> Lifecycle.standard().begin(id, new Proposed(START, ADA, "ada", "grace"), START)),
      "mentee",
      List.of(id -> new Proposed(START, ADA, id, "grace")),
      "mentor",
      List.of(id -> new Proposed(START, ADA, "ada", id)),
      "predecessor",
      List.of(id -> new Proposed(START, ADA, "ada", "grace", id)),
      "successor",
      List.of(id -> new Superseded(START, Actor.programme(), id)),
      "session",
      List.of(
          id -> new MentorshipEvent.SessionHeld(START, ADA, id),
          id -> new MentorshipEvent.SessionMissed(START, ADA, id, Session.Absentee.BOTH),
          id -> new MentorshipEvent.SessionCancelled(START, ADA, id),
          id -> new MentorshipEvent.SessionRescheduled(START, ADA, id, START)),
      "goal",
      List.of(
          id -> new StepLogged(START, ADA, id, true, "A step"),
          id -> Goal.Assessment.of(id, Goal.Assessment.Status.MET, "A letter")),
      "action",
      List.of(id -> new MentorshipEvent.ActionClosed(START, ADA, id, ActionItem.Ending.DONE)),
      "mentorship",
      List.of(id -> RecordedEvent.builder(new MentorshipEvent.Accepted(START, ADA))
          .mentorship(id)
          .revision(1)
          .build()),
      "code",
      List.of(id -> Reason.ofCode(id), id -> Evidence.of("acme." + id, "Badges")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\nb",
        "a\rb",
        "a\tb",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\u061Cb",
        "a\u200Eb",
        "a\u200Fb",
        "a\u202Ab",
        "a\u202Eb",
        "a\u2066b",
        "a\u2069b",
        "a\u007Fb"
      })
  @Situation("E67")
  void nothingInAnIdSteersTheTextAroundIt(String id) {
    IDS.forEach((field, makers) -> makers.forEach(maker -> {
      InvalidValueException e =
          catchThrowableOfType(InvalidValueException.class, () -> maker.accept(id));
      String value = field.equals("code") && e.type().equals("Evidence") ? "acme." + id : id;
      assertThat(e.faults()).as(field).containsExactly(new Fault(field, value, PLAIN));
    }));
    assertThat(catchThrowableOfType(
                InvalidValueException.class, () -> Waiver.of(id, "Ada", "She knows it"))
            .faults())
        .containsExactly(new Fault("rule", id, PLAIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"42", "a b", "urn:x:1/2", "名前", "é", "e\u0301", "👩‍🏫", "a\u00A0b", "\u2065x"})
  @Situation("E67")
  void everythingElseIsOpaque(String id) {
    IDS.values()
        .forEach(makers -> makers.forEach(
            maker -> assertThatCode(() -> maker.accept(id)).doesNotThrowAnyException()));
    assertThat(Actor.person("\u00E9")).isNotEqualTo(Actor.person("e\u0301"));
  }
}
