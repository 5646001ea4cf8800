package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.GoalAssessed;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.StepLogged;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.json.MentoringJson;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageOptions;
import io.github.mentoring4j.templates.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One whole relationship, told along the guide that this library puts into software. Above each step a line says what the guide asks for
 * there. This is the test to read first.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleStoryTest {
  private static final Actor ADA = Actor.person("ada");
  private static final Actor GRACE = Actor.person("grace");

  private final Lifecycle lifecycle = Lifecycle.standard();
  private final List<RecordedEvent> history = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-05T10:00:00Z");
  private Mentorship pair = begin();

  private Mentorship begin() {
    return keep(lifecycle.begin("m-1", new Proposed(now, ADA, "ada", "grace"), now));
  }

  private Mentorship keep(Decision decision) {
    Decision.Permitted permitted = decision.orElseThrow();
    history.add(permitted.recorded());
    return permitted.next();
  }

  private void happens(MentorshipEvent event) {
    pair = keep(lifecycle.decide(pair, event, now));
    now = now.plus(Duration.ofDays(1));
  }

  private void meet(String id) {
    happens(new SessionPlanned(
        now, ADA, Session.builder().id(id).start(now.plus(Duration.ofHours(2))).build()));
    happens(new SessionHeld(now, GRACE, id));
  }

  private List<String> missing() {
    return lifecycle.advance(pair, ADA, now).findings().stream()
        .map(finding -> finding.message(Locale.ENGLISH))
        .toList();
  }

  private void moveOn() {
    pair = keep(lifecycle.advance(pair, ADA, now));
    now = now.plus(Duration.ofDays(1));
  }

  // Opening: a mentor who has been through something similar helps; mentoring cures not everything;
  // there are four stages.
  @Test
  @Order(1)
  void mentoringHasFourStagesWithChancesAndProblemsOfTheirOwn() {
    assertThat(Stage.values()).hasSize(4);
    assertThat(Arrays.stream(Stage.values()).map(stage -> stage.guide(Locale.ENGLISH)))
        .allSatisfy(guide -> {
          assertThat(guide.opportunities()).isNotEmpty();
          assertThat(guide.challenges()).isNotEmpty();
        });
    Agreement limits = Agreement.builder().addExcludedTopic("legal advice").build();
    assertThat(limits.excludedTopics()).containsExactly("legal advice");
  }

  // Stage 1: get to know each other and build trust; talk about objectives, passions, difficulties;
  // listen to suggestions and criticism.
  @Test
  @Order(2)
  void theTwoGetAcquaintedBeforeTheyMoveOn() {
    happens(new Accepted(now, GRACE));
    assertThat(pair.stage()).contains(Stage.RELATIONSHIP_BUILDING);
    assertThat(Stage.RELATIONSHIP_BUILDING.guide(Locale.ENGLISH).activities())
        .contains(
            "Talk about objectives, passions and difficulties",
            "Listen to first suggestions and criticism");
    assertThat(missing()).first().isEqualTo("Sessions held: 0, at least 1 is needed.");
    meet("s-1");
    assertThat(missing()).noneMatch(message -> message.startsWith("Sessions held"));
  }

  // Before a session: set specific goals, and come with questions and points to talk about.
  @Test
  @Order(3)
  void aSessionIsPreparedWithGoalsQuestionsAndTopics() {
    SessionPlan empty = SessionPlan.builder().build();
    assertThat(ReadinessChecker.standard().check(empty, now).findings())
        .extracting(Finding::code)
        .contains("objective.missing", "question.missing", "topic.missing");
    SessionPlan plan = SessionPlan.builder()
        .start(now.plus(Duration.ofDays(7)).atZone(ZoneId.of("Europe/Berlin")))
        .length(Duration.ofMinutes(45))
        .place("video call")
        .addObjective("Choose which of two projects to lead until June")
        .addQuestion("How did you find out that you wanted to lead people?")
        .build();
    ReadinessReport report =
        ReadinessChecker.standard().check(plan, SessionContext.of(pair, now), now);
    assertThat(report.isReady()).isTrue();
  }

  // Asking for guidance: respect the mentor's time, begin with thanks, ask direct questions that
  // bear on one's objectives.
  @Test
  @Order(4)
  void thanksAreMissedWhereThereAreNone() {
    SessionPlan plan = SessionPlan.builder().addQuestion("How did you begin?").build();
    SessionContext first = SessionContext.builder().firstSession(true).build();
    ReadinessChecker checker = ReadinessChecker.standard();
    assertThat(checker.check(plan, first, now).findings())
        .extracting(Finding::code)
        .contains("thanks.missing");
    SessionPlan thankful =
        plan.toBuilder().thanks("Thank you for the hour on Tuesday").build();
    assertThat(checker.check(thankful, first, now).findings())
        .extracting(Finding::code)
        .doesNotContain("thanks.missing");
  }

  // Still stage 1: agree how to work together and write the goals down; then learning begins.
  @Test
  @Order(5)
  void anAgreementAndAGoalOpenTheSecondStage() {
    Agreement terms =
        Agreement.builder().rhythm(Duration.ofDays(14)).channel("video call").build();
    happens(new AgreementReached(now, ADA, terms));
    happens(new AgreementReached(now, GRACE, terms));
    happens(new GoalSet(
        now,
        ADA,
        Goal.builder()
            .id("g-1")
            .text("Lead the planning of one release on my own")
            .measure("The plan is approved without rework")
            .targetDate(LocalDate.of(2026, 6, 30))
            .build()));
    assertThat(missing()).isEmpty();
    moveOn();
    assertThat(pair.stage()).contains(Stage.LEARNING_AND_DEVELOPMENT);
  }

  // Stage 2: gain skills and use them; that takes feedback, reflection and attentive listening. One
  // of the talks came about
  // by chance: nobody had planned it, and it counts as well.
  @Test
  @Order(6)
  void whatIsLearntIsUsedAndFeedbackIsGiven() {
    meet("s-2");
    Instant yesterday = now.minus(Duration.ofDays(1));
    happens(
        new SessionHeld(now, GRACE, Session.builder().id("s-3").start(yesterday).build()));
    assertThat(pair.sessionsHeld()).isEqualTo(3);
    assertThat(missing())
        .containsExactly(
            "Goals without a step: 1, none should be left: g-1.",
            "Feedback by the mentor in this stage: 0, at least 1 is recommended.");
    happens(new StepLogged(now, ADA, "g-1", true, "Planned a small release with a colleague"));
    happens(new Noted(now, GRACE, Noted.Kind.FEEDBACK));
    moveOn();
    assertThat(pair.stage()).contains(Stage.PROGRESS_AND_REFLECTION);
  }

  // Asking for help in writing: be precise, give the background, say why help is needed, ask
  // specific questions, thank and recognise.
  @Test
  @Order(7)
  void helpIsAskedForWithBackgroundReasonsAndSpecificQuestions() {
    HelpRequest request = HelpRequest.builder()
        .recipient(Recipient.of("Grace Hopper"))
        .sender("Ada Byron")
        .topic("a plan that slips")
        .minutes(10)
        .goal("plan the release so that its date holds")
        .background(
            "Two of five teams report later than agreed, and the plan is out of date by then.")
        .whyYou("You have planned releases with teams that did not report to you.")
        .addQuestion("What do you do on the day when a report is late?")
        .build();
    Message mail =
        MessageComposer.standard().compose(request, MessageOptions.email(Locale.ENGLISH));
    assertThat(mail.subject())
        .hasValueSatisfying(subject -> assertThat(subject).contains("a plan that slips"));
    assertThat(mail.body())
        .contains(
            "Thank you",
            request.goal(),
            request.background(),
            request.whyYou(),
            request.questions().get(0));
  }

  // Stage 3: look at accomplishments, growth and experience; keep objectives and benchmarks in
  // view; ask the mentor for comments. What is only recommended is said, and stands in the way of
  // nothing.
  @Test
  @Order(8)
  void progressIsLookedAtGoalByGoal() {
    assertThat(missing())
        .containsExactly(
            "Goals without a status: 1, none may be left: g-1.",
            "Reflections in this stage: 0, at least 1 is recommended.",
            "Feedback by the mentee in this stage: 0, at least 1 is recommended.",
            "Feedback by the mentor in this stage: 0, at least 1 is recommended.");
    happens(new GoalAssessed(
        now,
        ADA,
        Goal.Assessment.of(
            "g-1", Goal.Assessment.Status.MET, "The plan was approved at first reading")));
    happens(new Noted(now, ADA, Noted.Kind.REFLECTION));
    happens(new Noted(now, GRACE, Noted.Kind.FEEDBACK));
    Decision decision = lifecycle.advance(pair, ADA, now);
    assertThat(decision.isPermitted()).isTrue();
    assertThat(decision.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Feedback by the mentee in this stage: 0, at least 1 is recommended.");
    });
    moveOn();
    assertThat(pair.stage()).contains(Stage.TRANSITION_AND_CLOSURE);
  }

  // Introducing oneself: who I am, why this mentor, what I expect; passions, competencies and
  // experience as background.
  @Test
  @Order(9)
  void anIntroductionSaysWhoWhyAndWhatIsExpected() {
    Introduction introduction = Introduction.builder()
        .recipient(Recipient.of("Grace Hopper"))
        .sender("Ada Byron")
        .about("a developer who plans releases since January")
        .whyYou("Your talk on late reports describes my month of February.")
        .wantToLearn("plan with teams that do not report to me")
        .expectations("an hour a month until autumn; I bring the questions")
        .askMinutes(20)
        .addSkill("explaining numbers")
        .addInterest("the history of computing")
        .experience("I have kept the plan of two small releases.")
        .build();
    Message mail =
        MessageComposer.standard().compose(introduction, MessageOptions.email(Locale.ENGLISH));
    assertThat(mail.dropped()).isEmpty();
    assertThat(mail.body())
        .contains(introduction.about(), introduction.whyYou(), introduction.wantToLearn())
        .contains(introduction.expectations(), "explaining numbers", "the history of computing")
        .contains("I have kept the plan of two small releases.");
  }

  // Stage 4: evaluate the relationship, recognise successes, plan the future openly, and thank for
  // support and direction.
  @Test
  @Order(10)
  void theRelationshipEndsWithEvaluationSuccessPlanAndThanks() {
    happens(new ActionAgreed(
        now,
        ADA,
        ActionItem.builder().id("a-1").text("Write down how to plan a release").build()));
    assertThat(missing()).hasSize(7);
    meet("s-4");
    happens(new ActionClosed(now, ADA, "a-1", ActionItem.Ending.DONE));
    for (Noted.Kind kind : List.of(
        Noted.Kind.EVALUATION,
        Noted.Kind.SUCCESS,
        Noted.Kind.FUTURE_PLAN,
        Noted.Kind.CONTACT_CHOICE,
        Noted.Kind.THANKS)) {
      happens(new Noted(now, ADA, kind));
    }
    moveOn();
    assertThat(pair.status()).isEqualTo(Mentorship.Status.CLOSED);
    assertThat(pair.closing().map(Mentorship.Closing::outcome))
        .contains(Mentorship.Outcome.COMPLETED);
  }

  // Summing up: four stages, each with its own work; what was done can be read back, word by word.
  @Test
  @Order(11)
  void theWholeStoryIsKeptAndReadBack() {
    MentoringJson json = MentoringJson.strict();
    History kept = History.of(history);
    History readBack = json.read(json.write(kept), History.class);
    assertThat(readBack).isEqualTo(kept);
    assertThat(readBack.mentorship()).isEqualTo(pair);
    assertThat(readBack.visits()).extracting(History.Visit::stage).containsExactly(Stage.values());
  }

  // Beside the guide: some questions need one talk and no four stages. Then five events tell
  // everything.
  @Test
  @Order(12)
  void oneTalkIsToldInFiveEvents() {
    Lifecycle talks = Lifecycle.of(LifecyclePolicy.singleSession());
    Instant over = now.plus(Duration.ofHours(1));
    Session talk = Session.builder().id("s-1").start(now).build();
    Decision decision = talks.begin("m-2", new Proposed(now, ADA, "ada", "grace"), now);
    for (MentorshipEvent event : List.of(
        new Accepted(now, GRACE),
        new SessionHeld(over, ADA, talk),
        new StageEntered(over, ADA, Stage.TRANSITION_AND_CLOSURE, "It was meant as one talk"),
        new Completed(over, ADA))) {
      decision = talks.decide(decision.orElseThrow().next(), event, event.at());
    }
    assertThat(decision.orElseThrow().next().closing().map(Mentorship.Closing::outcome))
        .contains(Mentorship.Outcome.COMPLETED);
    assertThat(decision.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly("Thanks by the mentee: 0, at least 1 is recommended.");
  }
}
