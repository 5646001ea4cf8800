package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One mentee prepares three sessions, a week apart, after three, four and five that were held. Each plan is short, and none is perfect. */
class ThreeWeeksTest {
  private static final Duration WEEK = Duration.ofDays(7);

  private static final MentorshipStory FIRST = accepted()
      .agreed(TERMS)
      .goal("g-1")
      .step("g-1")
      .session("s-1")
      .later(WEEK)
      .entered(Stage.LEARNING_AND_DEVELOPMENT)
      .session("s-2")
      .later(WEEK)
      .session("s-3")
      .later(Duration.ofDays(2));
  private static final MentorshipStory SECOND =
      promised(FIRST).later(WEEK).session("s-4").later(Duration.ofDays(2));
  private static final MentorshipStory THIRD =
      kept(SECOND.noted(GRACE, Noted.Kind.FEEDBACK)).later(WEEK).session("s-5").later(WEEK);

  private static MentorshipStory promised(MentorshipStory story) {
    ActionItem action = ActionItem.builder()
        .id("a-1")
        .text("Ask a friend for a call")
        .owner(Actor.Side.MENTOR)
        .build();
    return story.and(new ActionAgreed(story.now(), ADA, action));
  }

  private static MentorshipStory kept(MentorshipStory story) {
    return story.and(new ActionClosed(story.now(), GRACE, "a-1", ActionItem.Ending.DONE));
  }

  /** What a mentee writes down in five minutes. */
  private static SessionPlan.Builder plan(MentorshipStory story, String topic) {
    Instant start = story.now().plus(Duration.ofDays(3));
    return SessionPlan.builder()
        .start(start.atZone(ZoneOffset.UTC))
        .length(Duration.ofMinutes(45))
        .place("video call")
        .addAgendaItem(AgendaItem.builder().text(topic).minutes(30).goal("g-1").build())
        .addAgendaItem(AgendaItem.of(AgendaItem.Kind.NEXT_STEPS, "Who does what", 5));
  }

  private static ReadinessReport report(MentorshipStory story, SessionPlan.Builder plan) {
    return ReadinessChecker.standard()
        .check(plan.build(), SessionContext.of(story.mentorship(), story.now()), story.now());
  }

  private static ReadinessReport first() {
    return report(
        FIRST,
        plan(FIRST, "The two drafts")
            .addObjective("Decide which of the two drafts I send by Friday")
            .addQuestion("How did you open your first handover to the night shift in Leeds?")
            .progress("I timed three handovers, and two were short"));
  }

  private static ReadinessReport second() {
    return report(
        SECOND,
        plan(SECOND, "Handovers that run over")
            .addObjective("Have a list of three people to ask for a call by Monday")
            .addQuestion("Whom did you call first when you moved to the other ward in 2019?")
            .addActionReview(SessionPlan.ActionReview.of("a-1", "Not heard yet"))
            .feedbackAsked("The second draft"));
  }

  private static ReadinessReport third() {
    return report(
        THIRD,
        plan(THIRD, "The trial")
            .addObjective("Choose one of two dates for the trial by Friday")
            .addQuestion("What did you say to the team before your first trial of ten minutes?")
            .progress("The draft is sent, and two have answered"));
  }

  private static List<String> codes(ReadinessReport report) {
    return report.findings().stream().map(Finding::code).toList();
  }

  @Test
  void knowsTheRelationshipBetterEachWeek() {
    assertThat(List.of(FIRST, SECOND, THIRD))
        .extracting(story -> SessionContext.of(story.mentorship(), story.now()))
        .extracting(
            context -> context.sessionsHeld().orElseThrow(),
            context -> context.sessionsSinceFeedback().orElseThrow(),
            context -> context.mentorHelped().orElseThrow())
        .containsExactly(tuple(3, 3, false), tuple(4, 4, false), tuple(5, 1, false));
  }

  @Test
  void saysEachWeekWhatIsWorthSayingThen() {
    assertThat(codes(first()))
        .containsExactly("thanks.missing", "difficulty.stated", "feedback.asked.thing");
    assertThat(codes(second())).containsExactly("progress.stated");
    assertThat(codes(third())).containsExactly("difficulty.stated");
  }

  @Test
  void repeatsNoAdviceInAllThreeReports() {
    Set<String> repeated = new HashSet<>(codes(first()));
    repeated.retainAll(codes(second()));
    repeated.retainAll(codes(third()));

    assertThat(repeated).isEmpty();
  }

  @Test
  void namesTheAgendaAsNextEachTime() {
    assertThat(List.of(first(), second(), third()))
        .allSatisfy(report -> assertThat(report.next())
            .extracting(Finding::code)
            .containsExactly("agenda.shared.open"));
  }
}
