package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.GoalRevised;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.fixtures.MentoringDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** Whoever asks to be forgotten: what was said is gone, and what counts is there. */
@Domain(MentoringDomain.class)
class HistoryRedactionProperties {
  private static final String PSEUDONYM = "somebody else altogether";
  private static final String PLACEHOLDERS = "\\[redacted( \\d+)?]|";

  /** Everybody with an id: both sides, and the coordinators who are named. */
  private static List<String> people(History history) {
    Set<String> ids =
        new TreeSet<>(Set.of(history.mentorship().mentee(), history.mentorship().mentor()));
    for (RecordedEvent recorded : history.events()) {
      id(recorded.event().by()).ifPresent(ids::add);
    }
    return List.copyOf(ids);
  }

  private static Optional<String> id(Actor actor) {
    return actor instanceof Actor.Person person
        ? Optional.of(person.id())
        : ((Actor.Programme) actor).id();
  }

  private static String oneOf(History history, int who) {
    List<String> people = people(history);
    return people.get(who % people.size());
  }

  @Property(tries = 300)
  void leavesTheStateButForTheTexts(@ForAll History history, @ForAll @IntRange(max = 99) int who) {
    String person = oneOf(history, who);
    Mentorship before = history.mentorship();
    Mentorship after = history.redacted(person, PSEUDONYM).mentorship();
    assertThat(state(after)).isEqualTo(state(before));
    assertThat(after.mentee()).isEqualTo(renamed(before.mentee(), person));
    assertThat(after.mentor()).isEqualTo(renamed(before.mentor(), person));
    assertThat(after.predecessor()).isEqualTo(before.predecessor());
    for (Stage stage : Stage.values()) {
      assertThat(after.timeIn(stage, before.lastEventAt()))
          .isEqualTo(before.timeIn(stage, before.lastEventAt()));
    }
  }

  private static String renamed(String id, String person) {
    return id.equals(person) ? PSEUDONYM : id;
  }

  /** All that decisions read, but words and people. */
  private static List<Object> state(Mentorship pair) {
    List<Object> state = new ArrayList<>(List.of(
        pair.id(),
        pair.revision(),
        pair.lastEventAt(),
        pair.status(),
        pair.stage(),
        pair.stageEnteredAt(),
        pair.acceptedAt(),
        pair.proposedAt(),
        pair.takenOverAt(),
        pair.plannedEnd(),
        pair.counts(),
        pair.plannedSessions(),
        pair.lastResumedAt(),
        pair.isAgreementToBeRenewed(),
        pair.agreement().map(HistoryRedactionProperties::shape),
        pair.proposedAgreement().map(proposal -> shape(proposal.terms())),
        pair.proposedAgreement().map(Agreement.Proposal::by),
        pair.proposedAgreement().map(Agreement.Proposal::at),
        pair.pause().map(Mentorship.Pause::since),
        pair.pause().flatMap(Mentorship.Pause::expectedResume),
        pair.pause().flatMap(Mentorship.Pause::reason).isPresent(),
        pair.openActions().stream()
            .map(action -> List.of(action.id(), action.owner(), action.due()))
            .toList(),
        pair.goals().stream().map(HistoryRedactionProperties::shape).toList()));
    pair.closing()
        .ifPresent(closing -> state.addAll(List.of(
            closing.outcome(),
            closing.at(),
            closing.by(),
            closing.successor(),
            closing.reason().isPresent(),
            closing.reason().flatMap(Reason::code))));
    return state;
  }

  private static List<Object> shape(Agreement terms) {
    return List.of(
        terms.rhythm(),
        terms.cancellationNotice(),
        terms.plannedEnd(),
        terms.agendaOwner(),
        terms.channel().isPresent(),
        terms.confidentiality().isPresent(),
        terms.ending().isPresent(),
        terms.excludedTopics().size());
  }

  private static List<Object> shape(Goal.Progress progress) {
    return List.of(
        progress.goal().id(),
        progress.goal().measure().isPresent(),
        progress.goal().targetDate(),
        progress.hasStep(),
        progress.isAssessedInStage(),
        progress.assessment().map(Goal.Assessment::status));
  }

  @Property(tries = 300)
  void leavesNoWordOfThePersonAndNoTerms(
      @ForAll History history, @ForAll @IntRange(max = 99) int who) {
    String person = oneOf(history, who);
    History redacted = history.redacted(person, PSEUDONYM);
    assertThat(people(redacted)).doesNotContain(person);
    assertThat(redacted.events()).hasSameSizeAs(history.events());
    for (int i = 0; i < history.events().size(); i++) {
      RecordedEvent before = history.events().get(i);
      RecordedEvent after = redacted.events().get(i);
      assertThat(after.policy()).isEqualTo(before.policy());
      if (speaksFor(before.event(), person, history.mentorship())) {
        assertThat(Texts.in(after))
            .as("%s", before)
            .allMatch(text -> text.matches(PLACEHOLDERS) || isReference(after, text));
      } else if (!(before.event() instanceof GoalRevised)) {
        assertThat(Texts.in(withoutTerms(after)))
            .as("%s", before)
            .isEqualTo(Texts.in(withoutTerms(before)));
        assertThat(terms(after.event()).stream().flatMap(terms -> Texts.in(terms).stream()))
            .allMatch(text -> text.matches(PLACEHOLDERS));
      }
    }
  }

  /** A revision holds the whole goal: what it leaves as it was is redacted as it was, and what it changes is its own. */
  @Property(tries = 300)
  void redactsInARevisionWhatItLeavesAsItWas(
      @ForAll History history, @ForAll @IntRange(max = 99) int who) {
    String person = oneOf(history, who);
    History redacted = history.redacted(person, PSEUDONYM);
    Map<String, Goal> before = new HashMap<>();
    Map<String, Goal> after = new HashMap<>();
    for (int i = 0; i < history.events().size(); i++) {
      MentorshipEvent event = history.events().get(i).event();
      List<Goal> here = goals(event);
      List<Goal> there = goals(redacted.events().get(i).event());
      if (event instanceof GoalRevised && !id(event.by()).equals(Optional.of(person))) {
        Goal was = Objects.requireNonNull(before.get(here.get(0).id()));
        Goal wasRedacted = Objects.requireNonNull(after.get(here.get(0).id()));
        assertThat(there.get(0).text())
            .isEqualTo(
                here.get(0).text().equals(was.text())
                    ? wasRedacted.text()
                    : here.get(0).text());
        assertThat(there.get(0).measure())
            .isEqualTo(
                here.get(0).measure().equals(was.measure())
                    ? wasRedacted.measure()
                    : here.get(0).measure());
      }
      here.forEach(goal -> before.put(goal.id(), goal));
      there.forEach(goal -> after.put(goal.id(), goal));
    }
  }

  private static List<Goal> goals(MentorshipEvent event) {
    if (event instanceof GoalSet set) {
      return List.of(set.goal());
    } else if (event instanceof GoalRevised revised) {
      return List.of(revised.goal());
    }
    return event instanceof TakenOver takenOver ? takenOver.takeover().goals() : List.of();
  }

  private static RecordedEvent withoutTerms(RecordedEvent recorded) {
    if (!(recorded.event() instanceof TakenOver it)) {
      return recorded;
    }
    TakenOver.Takeover known = it.takeover().toBuilder()
        .agreement(Optional.empty())
        .confirmedBy(Set.of())
        .build();
    return recorded.toBuilder()
        .event(new TakenOver(it.at(), it.by(), it.mentee(), it.mentor(), known))
        .build();
  }

  private static boolean isReference(RecordedEvent recorded, String text) {
    return recorded.policy().filter(policy -> policy.id().equals(text)).isPresent();
  }

  /** Whether the words of an event are those of the person; terms are the words of both, as is what was known of a pair before. */
  private static boolean speaksFor(MentorshipEvent event, String person, Mentorship pair) {
    boolean isSide = person.equals(pair.mentee()) || person.equals(pair.mentor());
    return id(event.by()).equals(Optional.of(person))
        || event instanceof AgreementReached
        || (event instanceof TakenOver && isSide);
  }

  /** Equal terms are equal, different ones differ, part by part: so what was an answer is one. */
  @Property(tries = 300)
  void keepsWhichTermsAreEqual(@ForAll History history, @ForAll @IntRange(max = 99) int who) {
    History redacted = history.redacted(oneOf(history, who), PSEUDONYM);
    Map<String, String> placeholders = new HashMap<>();
    for (int i = 0; i < history.events().size(); i++) {
      List<Agreement> before = terms(history.events().get(i).event());
      List<Agreement> after = terms(redacted.events().get(i).event());
      for (int j = 0; j < before.size(); j++) {
        compare(before.get(j).channel(), after.get(j).channel(), placeholders);
        compare(before.get(j).confidentiality(), after.get(j).confidentiality(), placeholders);
        compare(before.get(j).ending(), after.get(j).ending(), placeholders);
      }
    }
    assertThat(placeholders.values()).doesNotHaveDuplicates();
  }

  private static List<Agreement> terms(MentorshipEvent event) {
    if (event instanceof AgreementReached reached) {
      return List.of(reached.agreement());
    }
    return event instanceof TakenOver takenOver
        ? takenOver.takeover().agreement().stream().toList()
        : List.of();
  }

  private static void compare(
      Optional<String> before, Optional<String> after, Map<String, String> placeholders) {
    assertThat(after.isPresent()).isEqualTo(before.isPresent());
    before.ifPresent(
        text -> assertThat(placeholders.computeIfAbsent(text, any -> after.orElseThrow()))
            .isEqualTo(after.orElseThrow()));
  }

  @Property(tries = 200)
  void redactsTheSameOnceAndTwice(@ForAll History history, @ForAll @IntRange(max = 99) int who) {
    History redacted = history.redacted(oneOf(history, who), PSEUDONYM);
    assertThat(redacted.redacted(PSEUDONYM, PSEUDONYM)).isEqualTo(redacted);
  }

  /** In whichever order two people ask, the same is left. */
  @Property(tries = 200)
  void redactsBothSidesInAnyOrder(@ForAll History history) {
    Mentorship pair = history.mentorship();
    History menteeFirst = history.redacted(pair.mentee(), "p-1").redacted(pair.mentor(), "p-2");
    History mentorFirst = history.redacted(pair.mentor(), "p-2").redacted(pair.mentee(), "p-1");
    assertThat(menteeFirst).isEqualTo(mentorFirst);
  }

  @Property(tries = 200)
  void leavesAHistoryWithoutThePersonAsItIs(@ForAll History history) {
    Assume.that(!people(history).contains("nobody here"));
    assertThat(history.redacted("nobody here", PSEUDONYM)).isSameAs(history);
  }

  @Property(tries = 200)
  void givesNobodyTheIdOfAnother(
      @ForAll History history,
      @ForAll @IntRange(max = 99) int who,
      @ForAll @IntRange(max = 99) int other) {
    String person = oneOf(history, who);
    String taken = oneOf(history, other);
    Assume.that(!person.equals(taken));
    assertThat(
            catchThrowableOfType(InvalidValueException.class, () -> history.redacted(person, taken))
                .faults())
        .extracting(InvalidValueException.Fault::field)
        .containsExactly("pseudonym");
  }

  /** Counts stay: that something was noted is no secret. */
  @Property(tries = 200)
  void keepsEveryNoteWithItsKindAndAudience(
      @ForAll History history, @ForAll @IntRange(max = 99) int who) {
    History redacted = history.redacted(oneOf(history, who), PSEUDONYM);
    assertThat(notes(redacted)).isEqualTo(notes(history));
  }

  private static List<Object> notes(History history) {
    return history.events().stream()
        .map(RecordedEvent::event)
        .flatMap(event -> event instanceof Noted noted ? Stream.of(noted) : Stream.empty())
        .<Object>map(noted -> List.of(noted.at(), noted.kind(), noted.audience()))
        .toList();
  }
}
