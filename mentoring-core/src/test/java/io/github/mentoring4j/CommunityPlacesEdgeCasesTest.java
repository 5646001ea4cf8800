package io.github.mentoring4j;

import static io.github.mentoring4j.Decision.Refused.Kind.LIMIT_EXCEEDED;
import static io.github.mentoring4j.Decisions.assertRefused;
import static io.github.mentoring4j.Pairs.active;
import static io.github.mentoring4j.Pairs.adaAsks;
import static io.github.mentoring4j.Pairs.among;
import static io.github.mentoring4j.Pairs.limited;
import static io.github.mentoring4j.Pairs.only;
import static io.github.mentoring4j.Pairs.policy;
import static io.github.mentoring4j.Pairs.proposed;
import static io.github.mentoring4j.Pairs.proposedBy;
import static io.github.mentoring4j.Pairs.takeover;
import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.fixtures.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How many active relationships a mentor and a mentee may have. */
class CommunityPlacesEdgeCasesTest {
  private static final String OF_MENTOR = "limit.active-per-mentor";
  private static final String OF_MENTEE = "limit.active-per-mentee";

  private static final MentorshipStory MARY = active("m-2", "mary", "grace");
  private static final MentorshipStory JOAN = active("m-3", "joan", "grace");
  private static final MentorshipStory BARBARA = active("m-4", "ada", "barbara");
  private static final MentorshipStory HEDY = active("m-5", "ada", "hedy");

  private static Verdict graceAccepts(LifecyclePolicy policy, DecisionContext context) {
    return proposed("m-1", "ada", "grace").under(policy).when(new Accepted(START, GRACE), context);
  }

  @Test
  @Situation("E80")
  void aMentorHasAsManyPlacesAsThePolicySays() {
    LifecyclePolicy two = policy(limits -> limits.mostActivePerMentor(2));
    assertThat(adaAsks(Lifecycle.of(two), among(MARY)).findings()).isEmpty();
    graceAccepts(two, among(MARY)).thenPermitted();
    Decision request = adaAsks(Lifecycle.of(two), among(JOAN, MARY));
    assertRefused(request, LIMIT_EXCEEDED, OF_MENTOR);
    assertThat(only(request).observed()).contains(Fact.count(2));
    assertThat(only(request).required()).contains(Fact.count(2));
    assertThat(only(request).subjects()).containsExactly("m-2", "m-3");
    Verdict yes = graceAccepts(two, among(JOAN, MARY));
    yes.thenRefused(LIMIT_EXCEEDED, OF_MENTOR);
    assertThat(only(yes.decision())).isEqualTo(only(request));
  }

  @Test
  @Situation("E80")
  void aMenteeHasAsManyPlacesAsThePolicySays() {
    LifecyclePolicy two = policy(limits -> limits.mostActivePerMentee(2));
    assertThat(adaAsks(Lifecycle.of(two), among(BARBARA)).findings()).isEmpty();
    graceAccepts(two, among(BARBARA)).thenPermitted();
    Decision request = adaAsks(Lifecycle.of(two), among(HEDY, BARBARA));
    assertRefused(request, LIMIT_EXCEEDED, OF_MENTEE);
    assertThat(only(request).observed()).contains(Fact.count(2));
    assertThat(only(request).required()).contains(Fact.count(2));
    assertThat(only(request).subjects()).containsExactly("m-4", "m-5");
    graceAccepts(two, among(HEDY, BARBARA)).thenRefused(LIMIT_EXCEEDED, OF_MENTEE);
  }

  @Test
  void whatLacksAPlaceOnBothSidesIsToldSo() {
    LifecyclePolicy one = policy(limits -> limits.mostActivePerMentor(1).mostActivePerMentee(1));
    assertRefused(
        adaAsks(Lifecycle.of(one), among(MARY, BARBARA)), LIMIT_EXCEEDED, OF_MENTOR, OF_MENTEE);
    graceAccepts(one, among(MARY, BARBARA)).thenRefused(LIMIT_EXCEEDED, OF_MENTOR, OF_MENTEE);
  }

  @Test
  void placesThatAreTakenBeyondTheLimitAreCountedAsTheyAre() {
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1));
    Finding finding = only(adaAsks(one, among(MARY, JOAN)));
    assertThat(finding.observed()).contains(Fact.count(2));
    assertThat(finding.required()).contains(Fact.count(1));
  }

  @Test
  void theReaderLearnsTheNumbersAndNotWhoTheOthersAre() {
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1).mostActivePerMentee(1));
    assertThat(adaAsks(one, among(MARY, BARBARA)).findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "The mentor has no free place. Places: 1, taken: 1.",
            "The mentee has no free place. Places: 1, taken: 1.");
    assertThat(adaAsks(one, among(MARY, BARBARA)).findings())
        .extracting(finding -> finding.advice(Locale.ENGLISH))
        .containsExactly(
            "The programme can allow more; else wait until a place is free.",
            "The programme can allow more; else complete or end another relationship of the mentee first.");
  }

  /** A request takes no place, and what is over has given its place back. */
  @Test
  void requestsAndClosedRelationshipsTakeNoPlace() {
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1).mostActivePerMentee(1));
    MentorshipStory over = MARY.and(new Ended(MARY.now(), GRACE));
    MentorshipStory asked = proposed("m-6", "mary", "grace");
    MentorshipStory asking = proposed("m-7", "ada", "barbara");
    assertThat(adaAsks(one, among(over, asked, asking)).findings()).isEmpty();
  }

  @Test
  void aPersonIsCountedInTheSameRoleOnly() {
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1).mostActivePerMentee(1));
    MentorshipStory graceLearns = active("m-6", "grace", "barbara");
    MentorshipStory adaTeaches = active("m-7", "mary", "ada");
    MentorshipStory swapped = active("m-8", "grace", "ada");
    assertThat(adaAsks(one, among(graceLearns, adaTeaches, swapped)).findings()).isEmpty();
  }

  @Test
  @Situation("E80")
  void aPauseKeepsThePlaceUnlessThePolicySaysOtherwise() {
    MentorshipStory paused = MARY.paused();
    Lifecycle keeping = limited(limits -> limits.mostActivePerMentor(1));
    assertRefused(adaAsks(keeping, among(paused)), LIMIT_EXCEEDED, OF_MENTOR);
    Lifecycle freeing = limited(limits -> limits.mostActivePerMentor(1).isPauseKeepingPlace(false));
    assertThat(adaAsks(freeing, among(paused)).findings()).isEmpty();
    assertRefused(adaAsks(freeing, among(MARY)), LIMIT_EXCEEDED, OF_MENTOR);
  }

  @Test
  @Situation("E80")
  void whoComesBackFromAPauseNeedsAPlaceIfItWasFree() {
    MentorshipStory paused = active("m-1", "ada", "grace").paused();
    Resumed resumed = new Resumed(paused.now(), ADA);
    DecisionContext taken = DecisionContext.at(paused.now()).among(Pairs.states(MARY, BARBARA));
    LifecyclePolicy freeing = policy(
        limits -> limits.mostActivePerMentor(1).mostActivePerMentee(1).isPauseKeepingPlace(false));
    paused.under(freeing).when(resumed, taken).thenRefused(LIMIT_EXCEEDED, OF_MENTOR, OF_MENTEE);
    paused.under(freeing).when(resumed, taken.among(List.of())).thenPermitted();
    LifecyclePolicy keeping =
        policy(limits -> limits.mostActivePerMentor(1).mostActivePerMentee(1));
    paused.under(keeping).when(resumed, taken).thenPermitted();
    paused.under(keeping).when(resumed).thenPermitted();
  }

  @Test
  void whatIsNotPausedNeedsNoPlaceToResume() {
    LifecyclePolicy freeing =
        policy(limits -> limits.mostActivePerMentor(0).isPauseKeepingPlace(false));
    MentorshipStory pair = active("m-1", "ada", "grace").under(freeing);
    pair.when(new Resumed(pair.now(), ADA))
        .thenRefused(Decision.Refused.Kind.NOT_APPLICABLE, "resume.not-paused");
  }

  @Test
  void nothingElseNeedsAPlace() {
    LifecyclePolicy none =
        policy(limits -> limits.mostActivePerMentor(0).isPauseKeepingPlace(false));
    MentorshipStory pair = active("m-1", "ada", "grace").under(none);
    pair.when(new Paused(pair.now(), ADA)).thenPermitted();
    pair.when(new Noted(pair.now(), ADA, Noted.Kind.SUCCESS)).thenPermitted();
    pair.when(new Ended(pair.now(), ADA)).thenPermitted();
  }

  @Test
  void aNumberOfNoneKeepsEverybodyOut() {
    LifecyclePolicy none = policy(limits -> limits.mostActivePerMentor(0));
    Decision request = adaAsks(Lifecycle.of(none), among());
    assertRefused(request, LIMIT_EXCEEDED, OF_MENTOR);
    assertThat(only(request).observed()).contains(Fact.count(0));
    assertThat(only(request).required()).contains(Fact.count(0));
    assertThat(only(request).subjects()).isEmpty();
    assertThat(only(request).message(Locale.ENGLISH))
        .isEqualTo("The mentor has no free place. Places: 0, taken: 0.");
    graceAccepts(none, among()).thenRefused(LIMIT_EXCEEDED, OF_MENTOR);
  }

  @Test
  @Situation("E81")
  void aMentorsOwnCapacityTakesThePlaceOfTheNumber() {
    LifecyclePolicy one = policy(limits -> limits.mostActivePerMentor(1));
    DecisionContext taken = among(MARY);
    assertRefused(adaAsks(Lifecycle.of(one), taken), LIMIT_EXCEEDED, OF_MENTOR);
    assertThat(adaAsks(Lifecycle.of(one), taken.capacity("grace", 2)).findings())
        .isEmpty();
    graceAccepts(one, taken.capacity("grace", 2)).thenPermitted();
    LifecyclePolicy many = policy(limits -> limits.mostActivePerMentor(9));
    Decision request = adaAsks(Lifecycle.of(many), taken.capacity("grace", 1));
    assertRefused(request, LIMIT_EXCEEDED, OF_MENTOR);
    assertThat(only(request).required()).contains(Fact.count(1));
    graceAccepts(many, among().capacity("grace", 0)).thenRefused(LIMIT_EXCEEDED, OF_MENTOR);
  }

  @Test
  @Situation("E81")
  void aCapacityCountsWithoutANumberOfThePolicy() {
    LifecyclePolicy unlimited = policy(limits -> limits);
    assertRefused(
        adaAsks(Lifecycle.of(unlimited), among(MARY).capacity("grace", 1)),
        LIMIT_EXCEEDED,
        OF_MENTOR);
    graceAccepts(unlimited, among(MARY).capacity("grace", 2)).thenPermitted();
  }

  @Test
  @Situation("E81")
  void aCapacityIsThatOfAMentor() {
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1).mostActivePerMentee(1));
    DecisionContext generous = among(BARBARA).capacity("ada", 9).capacity("mary", 9);
    assertRefused(adaAsks(one, generous), LIMIT_EXCEEDED, OF_MENTEE);
    assertRefused(adaAsks(one, among(MARY).capacity("ada", 9)), LIMIT_EXCEEDED, OF_MENTOR);
    assertThat(adaAsks(one, among().capacity("ada", 0)).findings()).isEmpty();
  }

  @Test
  void ofTwoCapacitiesOfAMentorTheLaterCounts() {
    Lifecycle unlimited = limited(limits -> limits);
    DecisionContext context = among(MARY).capacity("grace", 1).capacity("barbara", 1);
    assertRefused(adaAsks(unlimited, context), LIMIT_EXCEEDED, OF_MENTOR);
    assertThat(adaAsks(unlimited, context.capacity("grace", 2)).findings()).isEmpty();
  }

  @Test
  @Situation("E80")
  void anEarlierYesIsWarnedAndTheOneThatActivatesRefused() {
    LifecyclePolicy one = policy(limits -> limits.mostActivePerMentor(1).mostActivePerMentee(1));
    MentorshipStory match = proposedBy(PROGRAMME, "m-1", "ada", "grace").under(one);
    Verdict first = match.when(new Accepted(START, ADA), among(MARY));
    MentorshipStory half = first.thenPermitted(OF_MENTOR);
    assertThat(only(first.decision()).severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(only(first.decision()).subjects()).containsExactly("m-2");
    half.when(new Accepted(START, GRACE), among(MARY)).thenRefused(LIMIT_EXCEEDED, OF_MENTOR);
    half.when(new Accepted(START, GRACE), among()).thenPermitted();
    match.when(new Accepted(START, ADA), among()).thenPermitted();
    match
        .when(new Accepted(START, GRACE), among(MARY, BARBARA))
        .thenPermitted(OF_MENTOR, OF_MENTEE);
  }

  @Test
  void whoHasSaidYesIsToldNoMoreThanThat() {
    LifecyclePolicy none = policy(limits -> limits.mostActivePerMentor(0).isOnePerPair(true));
    MentorshipStory asked = proposed("m-1", "ada", "grace").under(none);
    asked
        .when(new Accepted(START, ADA), among(MARY))
        .thenRefused(Decision.Refused.Kind.DUPLICATE, "acceptance.repeated");
    MentorshipStory running = active("m-1", "ada", "grace").under(none);
    running
        .when(new Accepted(running.now(), GRACE), among(MARY))
        .thenRefused(Decision.Refused.Kind.DUPLICATE, "acceptance.repeated");
  }

  @Test
  @Situation("E80")
  void aTakeoverIsWarned() {
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1).mostActivePerMentee(1));
    Decision full = one.takeOver("m-1", takeover("ada", "grace"), among(MARY, BARBARA));
    assertThat(full.isPermitted()).isTrue();
    assertThat(full.findings()).extracting(Finding::code).containsExactly(OF_MENTOR, OF_MENTEE);
    assertThat(full.findings()).allMatch(finding -> finding.severity() == Finding.Severity.WARNING);
    assertThat(one.takeOver("m-1", takeover("ada", "grace"), among()).findings())
        .isEmpty();
  }

  @Test
  void movesShowWhatADecisionWouldSay() {
    LifecyclePolicy one = policy(limits -> limits
        .mostActivePerMentor(1)
        .mostActivePerMentee(1)
        .isPauseKeepingPlace(false)
        .isOnePerPair(true));
    MentorshipStory again = active("m-6", "ada", "grace");
    MentorshipStory asked = proposed("m-1", "ada", "grace");
    MentorshipStory paused = active("m-1", "ada", "grace").paused();
    for (MentorshipStory story : List.of(asked, paused)) {
      MentorshipEvent event =
          story == asked ? new Accepted(story.now(), GRACE) : new Resumed(story.now(), GRACE);
      for (DecisionContext known : List.of(
          DecisionContext.at(story.now()),
          DecisionContext.at(story.now()).among(List.of()),
          DecisionContext.at(story.now()).among(Pairs.states(MARY, BARBARA, again)))) {
        Moves moves = Lifecycle.of(one).moves(story.mentorship(), GRACE, known);
        Decision decision = story.under(one).when(event, known).decision();
        Moves.Move move = moves.move(event.type()).orElseThrow();
        assertThat(move.isPermitted()).isEqualTo(decision.isPermitted());
        assertThat(move.findings()).isEqualTo(decision.findings());
      }
    }
  }

  @Test
  void aListOfEventsIsDecidedAmongTheSameOthers() {
    Lifecycle one = limited(limits -> limits.mostActivePerMentor(1).isPauseKeepingPlace(false));
    Mentorship match = proposedBy(PROGRAMME, "m-1", "ada", "grace").mentorship();
    List<MentorshipEvent> events = List.of(
        new Accepted(START, ADA),
        new Accepted(START, GRACE),
        new Paused(START, ADA),
        new Resumed(START, ADA));
    assertThat(one.decideAll(match, events, among().expecting(1)))
        .hasSize(4)
        .allMatch(Decision::isPermitted);
    List<Decision> refused = one.decideAll(match, events, among(MARY));
    assertThat(refused).extracting(Decision::isPermitted).containsExactly(true, false);
    assertRefused(refused.get(1), LIMIT_EXCEEDED, OF_MENTOR);
  }
}
