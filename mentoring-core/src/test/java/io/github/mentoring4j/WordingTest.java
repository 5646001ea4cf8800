package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.actionOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.SessionCancelled;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same finding reads otherwise for each reader, and stays the same finding. */
class WordingTest {
  private static final Wording PLAIN = Wording.of(Locale.ENGLISH);
  private static final Instant NEXT_WEEK = Instant.parse("2026-03-12T15:00:00Z");
  private static final MentorshipStory STORY = accepted();
  private static final Mentorship PAIR = STORY.mentorship();

  @Test
  void tellsIdsAndUtcIfItKnowsOnlyTheLanguage() {
    Finding finding =
        FindingFactory.of("session.far", Fact.moment(START), Fact.moment(NEXT_WEEK), "s-1");
    assertThat(finding.message(PLAIN))
        .isEqualTo(finding.message(Locale.ENGLISH))
        .isEqualTo("The session s-1 starts at 2026-03-05 10:00 (UTC), which is very far ahead;"
            + " later than 2026-03-12 15:00 (UTC) is unusual.");
    assertThat(finding.advice(PLAIN))
        .isEqualTo(finding.advice(Locale.ENGLISH))
        .isEqualTo("Check the year.");
    assertThat(PLAIN.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(PLAIN.zone()).isEmpty();
  }

  @Test
  void keepsTheWordsOfTheAuthorOfAFinding() {
    Finding own = Finding.builder()
        .code("acme.odd")
        .addSubject("ada")
        .ownMessage("Ask ada.")
        .ownAdvice("Write to ada.")
        .build();
    Wording wording = PLAIN.about(PAIR).naming(Map.of("ada", "Ada"));
    assertThat(own.message(wording)).isEqualTo("Ask ada.");
    assertThat(own.advice(wording)).isEqualTo("Write to ada.");
  }

  // People

  @ParameterizedTest
  @CsvSource({
    "ada,     The mentee has said yes already.",
    "grace,   The mentor has said yes already.",
    "charles, charles has said yes already."
  })
  void callsAPersonMenteeOrMentor(String person, String message) {
    assertThat(FindingFactory.of("acceptance.repeated", person).message(PLAIN.about(PAIR)))
        .isEqualTo(message);
  }

  @Test
  void callsAPersonByNameFirst() {
    Finding finding =
        STORY.when(new Accepted(START, GRACE)).decision().findings().get(0);
    assertThat(finding.message(PLAIN)).isEqualTo("grace has said yes already.");
    assertThat(finding.message(PLAIN.naming(Map.of("grace", "Grace Hopper"))))
        .isEqualTo("Grace Hopper has said yes already.");
    assertThat(finding.message(PLAIN.about(PAIR).naming(Map.of("grace", "Grace Hopper"))))
        .isEqualTo("Grace Hopper has said yes already.");
    assertThat(finding.message(PLAIN.naming(Map.of("ada", "Ada Lovelace")).about(PAIR)))
        .isEqualTo("The mentor has said yes already.");
    assertThat(finding.message(PLAIN.naming(id -> Optional.of("person " + id)).about(PAIR)))
        .isEqualTo("person grace has said yes already.");
    assertThat(finding.subjects()).containsExactly("grace");
  }

  @Test
  void leavesTheFirstLetterOfANameAndOfAnIdAsItIs() {
    Finding finding = FindingFactory.of("agreement.repeated", "ada");
    assertThat(finding.message(PLAIN.about(PAIR)))
        .isEqualTo("The mentee has said yes to these terms already.");
    assertThat(finding.message(PLAIN.about(PAIR).naming(Map.of("ada", "da Vinci"))))
        .isEqualTo("da Vinci has said yes to these terms already.");
    assertThat(finding.message(PLAIN.about(PAIR).naming(Map.of("ada", "the mentee"))))
        .isEqualTo("the mentee has said yes to these terms already.");
    assertThat(finding.message(PLAIN)).startsWith("ada has");
  }

  @Test
  void callsARelationshipByName() {
    Finding finding = FindingFactory.of("opening.repeated", "m-1");
    assertThat(finding.message(PLAIN.naming(Map.of("m-1", "of Ada and Grace"))))
        .isEqualTo("The relationship of Ada and Grace has begun already.");
    assertThat(finding.message(PLAIN.about(PAIR)))
        .isEqualTo("The relationship m-1 has begun already.");
  }

  @Test
  void takesABlankNameForNone() {
    Finding finding = FindingFactory.of("acceptance.repeated", "ada");
    Map<String, String> blank = Map.of("ada", " \n\u200B");
    assertThat(finding.message(PLAIN.naming(blank))).isEqualTo("ada has said yes already.");
    assertThat(finding.message(PLAIN.naming(blank).about(PAIR)))
        .isEqualTo("The mentee has said yes already.");
  }

  @Test
  void keepsTheNamesThatItWasGiven() {
    Map<String, String> names = new HashMap<>(Map.of("ada", "Ada"));
    Wording wording = PLAIN.naming(names);
    names.put("ada", "Somebody else");
    assertThat(FindingFactory.of("acceptance.repeated", "ada").message(wording))
        .startsWith("Ada has");
    assertThat(FindingFactory.of("acceptance.repeated", "ada").message(wording.naming(Map.of())))
        .startsWith("ada has");
  }

  // Goals and actions

  @Test
  void callsGoalsByTheirText() {
    MentorshipStory story = STORY.goal("g-1").goal(draftOf("g-2"));
    Finding twice = story
        .when(new GoalSet(story.now(), ADA, goalOf("g-1")))
        .decision()
        .findings()
        .get(0);
    assertThat(twice.message(PLAIN)).isEqualTo("There is a goal g-1 already.");
    assertThat(twice.message(PLAIN.about(story.mentorship())))
        .isEqualTo("There is a goal “Lead the planning of one release on my own” already.");
    Finding ended =
        story.when(new Ended(story.now(), ADA)).decision().findings().get(0);
    assertThat(ended.message(PLAIN.about(story.mentorship())))
        .isEqualTo("Goals that were neither met nor dropped:"
            + " “Lead the planning of one release on my own”, “Speak up more often”.");
  }

  @Test
  void callsWhatACriterionListsByItsText() {
    Mentorship pair = STORY.goal("g-1").action("a-1").mentorship();
    Wording wording = PLAIN.about(pair);
    Criterion both = Criterion.anyOf(
        Criterion.none(Evidence.GOALS_WITHOUT_STEP), Criterion.none(Evidence.ACTIONS_OPEN));
    assertThat(both.judge(pair.evidence()).get(0).message(wording))
        .isEqualTo("One of these is needed: (1) Goals without a step: 1, none may be left:"
            + " “Lead the planning of one release on my own”."
            + " (2) Open actions: 1, none may be left: “Send the draft plan”.");
  }

  @Test
  void callsAnActionByItsTextWhileItIsOpen() {
    MentorshipStory story = STORY.action("a-1");
    Wording wording = PLAIN.about(story.mentorship());
    Finding twice = story
        .when(new ActionAgreed(story.now(), ADA, actionOf("a-1")))
        .decision()
        .findings()
        .get(0);
    assertThat(twice.message(wording))
        .isEqualTo("There is an open action “Send the draft plan” already.");
    Finding unknown = story
        .when(new ActionClosed(story.now(), ADA, "a-2", ActionItem.Ending.DONE))
        .decision()
        .findings()
        .get(0);
    assertThat(unknown.message(wording)).isEqualTo("There is no open action a-2.");
  }

  @Test
  void showsABeginningOfALongTextInOneLine() {
    Goal goal = Goal.builder()
        .id("g-1")
        .text("Learn\r\n\tto\u202E wait\u0007 " + "and ".repeat(30))
        .build();
    Mentorship pair = STORY.goal(goal).mentorship();
    assertThat(FindingFactory.of("goal.settled", "g-1").message(PLAIN.about(pair)))
        .isEqualTo(
            "The goal “Learn to wait " + "and ".repeat(11) + "an…” is met or dropped, for good.");
  }

  @Test
  void keepsTheIdOfAGoalThatItDoesNotKnow() {
    assertThat(FindingFactory.of("goal.unknown", "g-9").message(PLAIN.about(PAIR)))
        .isEqualTo("There is no goal g-9 in this relationship.");
  }

  @Test
  void knowsWhatEitherOfTwoStatesKnows() {
    MentorshipStory before = STORY.planned("s-1", NEXT_WEEK);
    Goal late = goalOf("g-1").toBuilder().targetDate(LocalDate.of(2025, 1, 1)).build();
    Decision.Permitted set =
        before.when(new GoalSet(before.now(), ADA, late)).decision().orElseThrow();
    Wording wording = PLAIN.about(before.mentorship()).about(set.next());
    assertThat(set.findings().get(0).message(wording))
        .isEqualTo("The target date of the goal “Lead the planning of one release on my own”,"
            + " 2025-01-01, has passed.");
    Decision.Permitted cancelled = before
        .at(NEXT_WEEK.minusSeconds(3600))
        .when(new SessionCancelled(NEXT_WEEK.minusSeconds(3600), ADA, "s-1"))
        .decision()
        .orElseThrow();
    assertThat(cancelled.findings().get(0).message(PLAIN.about(cancelled.next())))
        .startsWith("The session s-1 was canceled 1 h before its start;");
    assertThat(cancelled
            .findings()
            .get(0)
            .message(PLAIN.about(before.mentorship()).about(cancelled.next())))
        .startsWith("The session of 2026-03-12 15:00 (UTC) was canceled 1 h before its start;");
  }

  @Test
  void takesWhatBothStatesKnowFromTheFirst() {
    Mentorship before = STORY.goal(draftOf("g-1")).mentorship();
    Mentorship after = STORY.goal(goalOf("g-1")).mentorship();
    assertThat(
            FindingFactory.of("goal.settled", "g-1").message(PLAIN.about(before).about(after)))
        .isEqualTo("The goal “Speak up more often” is met or dropped, for good.");
  }

  // Everything else

  @Test
  void tellsIdsOfOneSpellingApartByTheCode() {
    MentorshipStory story = MentorshipStory.given(
        new MentorshipEvent.Proposed(START, Actor.person("1"), "1", "2"),
        new Accepted(START, Actor.person("2")));
    story = story.goal(draftOf("1")).action("1").planned("1", NEXT_WEEK);
    Wording wording = PLAIN.about(story.mentorship()).naming(Map.of("1", "Ada", "m-1", "Spring"));
    assertThat(FindingFactory.of("acceptance.repeated", "1").message(wording))
        .startsWith("Ada has");
    assertThat(FindingFactory.of("goal.unchanged", "1").message(wording))
        .startsWith("The goal “Speak up more often” says");
    assertThat(FindingFactory.of("action.repeated", "1").message(wording))
        .contains(" action “Send the draft plan” ");
    assertThat(FindingFactory.of("session.repeated", "1").message(wording))
        .startsWith("The session of 2026-03-12 15:00 (UTC) is");
    assertThat(FindingFactory.of("opening.repeated", "1").message(wording))
        .contains("relationship Ada has");
    assertThat(FindingFactory.of("objective.duplicate", "1").message(wording))
        .isEqualTo("This says the same as 1.");
  }

  @Test
  void namesWhatYourOwnEvidenceLists() {
    Evidence badges = Evidence.of("acme.badges", "Badges to return");
    Evidence.Source source = Evidence.Source.builder()
        .put(badges, List.of("b-1", "transition-and-closure"))
        .build();
    Finding finding = Criterion.none(badges).judge(source).get(0);
    assertThat(finding.message(PLAIN.about(PAIR)))
        .isEqualTo("Badges to return: 2, none may be left: b-1, transition-and-closure.");
    assertThat(finding.message(PLAIN.naming(Map.of("b-1", "First aid"))))
        .isEqualTo("Badges to return: 2, none may be left: First aid, transition-and-closure.");
  }

  @Test
  void namesNoGoalThatItDoesNotKnow() {
    Evidence.Source source =
        Evidence.Source.builder().put(Evidence.ACTIONS_OPEN, List.of("ada")).build();
    assertThat(Criterion.none(Evidence.ACTIONS_OPEN)
            .judge(source)
            .get(0)
            .message(PLAIN.about(PAIR).naming(Map.of("ada", "Ada"))))
        .isEqualTo("Open actions: 1, none may be left: ada.");
  }

  @Test
  void callsStagesAndPartsOfAnAgreementAsEver() {
    Wording wording =
        PLAIN.about(PAIR).naming(Map.of("channel", "Channel 4", "relationship-building", "One"));
    Agreement other = TERMS.toBuilder().channel("phone").build();
    MentorshipStory story = STORY.agreedBy(ADA, TERMS);
    assertThat(story
            .when(new AgreementReached(story.now(), GRACE, other))
            .decision()
            .findings()
            .get(0)
            .message(wording))
        .endsWith("from which they differ in: channel.");
    assertThat(FindingFactory.of("move.same-stage", "relationship-building").message(wording))
        .isEqualTo("The relationship is in this stage already: “Relationship building”.");
    assertThat(FindingFactory.of(
                "completion.not-in-last-stage",
                Fact.text("relationship-building"),
                Fact.text("transition-and-closure"))
            .message(wording))
        .isEqualTo("The relationship is in “Relationship building”; it can be completed only from"
            + " “Transition and closure”.");
  }

  @ParameterizedTest
  @CsvSource({
    "{observed} {subjects} {label} $1 %s \\, {observed} {subjects} {label} $1 %s \\",
    "'<b>Ada</b> & ''co''', '<b>Ada</b> & ''co'''",
    "'  Ada\r\nhas left.\u0000\u2028\u202E ', Ada has left.",
    "می\u200Cخواهم, می\u200Cخواهم",
    "👩\u200D🚀, 👩\u200D🚀"
  })
  void readsNamesAndTextsAsNothingButText(String hostile, String shown) {
    Wording wording = PLAIN
        .about(STORY.goal(Goal.builder().id("g-1").text("A " + hostile).build()).mentorship())
        .naming(Map.of("ada", hostile));
    assertThat(FindingFactory.of("acceptance.repeated", "ada").message(wording))
        .isEqualTo(shown + " has said yes already.");
    assertThat(FindingFactory.of("goal.settled", "g-1").message(wording))
        .isEqualTo("The goal “A " + shown + "” is met or dropped, for good.");
  }

  @Test
  void readsAnythingThatIsNoId() {
    for (String subject : List.of("", " ", "\n", "{subjects}")) {
      assertThat(FindingFactory.of("acceptance.repeated", subject).message(PLAIN.about(PAIR)))
          .isEqualTo(subject + " has said yes already.");
    }
    assertThat(FindingFactory.of("acceptance.repeated").message(PLAIN.about(PAIR)))
        .isEqualTo(" has said yes already.");
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a null checker may do
  void saysWhoseNameIsNull() {
    assertThatNullPointerException()
        .isThrownBy(
            () -> FindingFactory.of("acceptance.repeated", "ada").message(PLAIN.naming(id -> null)))
        .withMessage("naming returned null for ada; return Optional.empty()");
  }

  @Test
  void drawsInItsLanguage() {
    LifecycleDiagram diagram = LifecycleDiagram.of(LifecyclePolicy.standard());
    assertThat(diagram.mermaid(PLAIN.about(PAIR)))
        .isEqualTo(diagram.mermaid(Locale.ENGLISH))
        .startsWith("stateDiagram-v2\n");
  }
}
