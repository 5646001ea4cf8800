package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.accepted;
import static io.github.mentoring4j.fixtures.MentorshipStories.goalOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.proposedBy;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;

import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.fixtures.MentorshipStories;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Findings that come up in few walks. */
final class SeldomFindings {
  private static final Instant CENTURY = Instant.parse("2126-03-05T10:00:00Z");

  private SeldomFindings() {}

  static List<Finding> all() {
    return Stream.of(dates(), sessions(), agreements(), plannedEnds(), refusals())
        .flatMap(verdicts -> verdicts)
        .flatMap(verdict -> verdict.decision().findings().stream())
        .toList();
  }

  private static Stream<Verdict> dates() {
    MentorshipStory pair = accepted();
    return Stream.of(LocalDate.of(2025, 1, 1), LocalDate.of(2126, 1, 1))
        .flatMap(date -> Stream.of(
            pair.when(new GoalSet(
                pair.now(), ADA, goalOf("g-1").toBuilder().targetDate(date).build())),
            pair.when(new ActionAgreed(
                pair.now(),
                ADA,
                MentorshipStories.actionOf("a-1").toBuilder().due(date).build()))));
  }

  private static Stream<Verdict> sessions() {
    MentorshipStory pair = accepted().planned("s-1", START.plus(Duration.ofDays(9)));
    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, START)
        .acceptedAt(START.minus(Duration.ofDays(60)))
        .sessionsHeld(1)
        .sessionsHeldInStage(0)
        .lastSessionAt(START.minus(Duration.ofDays(30)))
        .build();
    MentorshipStory takenOver = MentorshipStories.takenOver(known);
    return Stream.of(
        pair.when(new SessionPlanned(pair.now(), ADA, sessionOf("s-2", CENTURY))),
        pair.when(new SessionRescheduled(pair.now(), ADA, "s-1", START.minus(Duration.ofDays(1)))),
        takenOver.when(new SessionPlanned(
            takenOver.now(), ADA, sessionOf("s-2", START.minus(Duration.ofDays(30))))));
  }

  private static Stream<Verdict> agreements() {
    Agreement other = TERMS.toBuilder().channel("phone").build();
    MentorshipStory proposed = accepted().agreedBy(ADA, TERMS);
    MentorshipStory extended = accepted().agreed();
    extended = extended.and(new Extended(extended.now(), ADA, START.plus(Duration.ofDays(330))));
    return Stream.of(
        proposed.when(new AgreementReached(proposed.now(), ADA, TERMS)),
        proposed.when(new AgreementReached(proposed.now(), ADA, other)),
        proposed.when(new AgreementReached(proposed.now(), GRACE, other)),
        extended.when(new AgreementReached(extended.now(), ADA, other)),
        extended.when(new AgreementReached(
            extended.now(), ADA, Agreement.builder().channel("phone").build())));
  }

  private static Stream<Verdict> plannedEnds() {
    MentorshipStory proposed = accepted()
        .agreedBy(
            ADA, TERMS.toBuilder().plannedEnd(START.plus(Duration.ofDays(60))).build());
    MentorshipStory late = proposed.later(Duration.ofDays(90));
    return Stream.of(late.when(new AgreementReached(
        late.now(), GRACE, late.mentorship().proposedAgreement().orElseThrow().terms())));
  }

  private static Stream<Verdict> refusals() {
    MentorshipStory proposed = proposedBy(ADA);
    MentorshipStory pair = accepted();
    MentorshipStory strict = pair.under(LifecyclePolicy.standard().toBuilder()
        .id("strict")
        .isOverridingByProgrammeOnly(true)
        .build());
    return Stream.of(
        proposed.when(new Declined(proposed.now(), PROGRAMME)),
        proposed.when(new Superseded(proposed.now(), PROGRAMME, "m-1")),
        pair.when(new Paused(pair.now(), ADA, CENTURY)),
        strict.when(
            new MentorshipEvent.StageEntered(strict.now(), ADA, Stage.LEARNING_AND_DEVELOPMENT),
            DecisionContext.at(strict.now()).overriding("They know each other")));
  }
}
