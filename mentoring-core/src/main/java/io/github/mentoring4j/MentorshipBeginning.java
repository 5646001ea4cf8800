package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a relationship of the event that opens its history. It judges nothing. */
final class MentorshipBeginning {
  private MentorshipBeginning() {}

  /** Whether an event opens a history. */
  static boolean isOpening(MentorshipEvent event) {
    return event instanceof Proposed || event instanceof TakenOver;
  }

  /** The relationship after its first event, which is one that opens a history. */
  static Mentorship of(RecordedEvent first) {
    ImmutableMentorship.Builder pair = ImmutableMentorship.builder()
        .id(first.mentorship())
        .revision(1)
        .lastEventAt(first.event().at());
    if (first.event() instanceof Proposed proposal) {
      return proposed(pair, proposal);
    }
    return takenOver(pair, (TakenOver) first.event());
  }

  private static Mentorship proposed(ImmutableMentorship.Builder pair, Proposed proposal) {
    return pair.opening(new MentorshipOpening(
            proposal.at(),
            proposal.by(),
            proposal.mentee(),
            proposal.mentor(),
            proposal.predecessor(),
            false))
        .standing(ImmutableMentorshipStanding.builder()
            .status(Mentorship.Status.PROPOSED)
            .visit(0)
            .menteeAgreed(isBy(proposal.mentee(), proposal))
            .mentorAgreed(isBy(proposal.mentor(), proposal))
            .pausedInVisit(Duration.ZERO)
            .build())
        .terms(MentorshipTerms.none())
        .counts(MentorshipCounts.zero())
        .build();
  }

  private static boolean isBy(String person, Proposed proposal) {
    return proposal.by() instanceof Actor.Person proposer && proposer.id().equals(person);
  }

  private static Mentorship takenOver(ImmutableMentorship.Builder pair, TakenOver event) {
    Takeover takeover = event.takeover();
    MentorshipTerms terms = terms(takeover, event.at());
    return pair.opening(new MentorshipOpening(
            event.at(), event.by(), event.mentee(), event.mentor(), takeover.predecessor(), true))
        .standing(ImmutableMentorshipStanding.builder()
            .status(Mentorship.Status.ACTIVE)
            .stage(takeover.stage())
            .visit(1)
            .menteeAgreed(true)
            .mentorAgreed(true)
            .acceptedAt(takeover.acceptedAt().orElse(takeover.since()))
            .stageEnteredAt(takeover.since())
            .plannedEnd(
                takeover.plannedEnd().or(() -> terms.inForce().flatMap(Agreement::plannedEnd)))
            .pausedInVisit(Duration.ZERO)
            .build())
        .terms(terms)
        .counts(MentorshipCounts.takenOver(takeover))
        .goals(goals(takeover))
        .build();
  }

  /** Another end than that of terms in force is an extension. */
  private static MentorshipTerms terms(Takeover takeover, Instant at) {
    MentorshipTerms terms = confirmed(takeover, at);
    Optional<Instant> agreed = terms.inForce().flatMap(Agreement::plannedEnd);
    boolean isExtended =
        takeover.plannedEnd().isPresent() && !takeover.plannedEnd().equals(agreed);
    return isExtended ? terms.extended() : terms;
  }

  /** With the yes of both the terms are in force; with that of one they are proposed. */
  private static MentorshipTerms confirmed(Takeover takeover, Instant at) {
    if (takeover.agreement().isEmpty()) {
      return MentorshipTerms.none();
    }
    Agreement terms = takeover.agreement().get();
    if (takeover.confirmedBy().equals(EnumSet.allOf(Actor.Side.class))) {
      return MentorshipTerms.inForce(terms);
    }
    return MentorshipTerms.none()
        .proposed(terms, takeover.confirmedBy().iterator().next(), at);
  }

  private static List<Goal.Progress> goals(Takeover takeover) {
    Map<String, Goal.Assessment> assessments = takeover.assessments().stream()
        .collect(Collectors.toMap(Goal.Assessment::goal, Function.identity()));
    Set<String> withStep = takeover.goalsWithStep();
    return takeover.goals().stream()
        .<Goal.Progress>map(goal -> ImmutableProgress.builder()
            .goal(goal)
            .hasStep(withStep.contains(goal.id()))
            .assessment(Optional.ofNullable(assessments.get(goal.id())))
            .isAssessedInStage(assessments.containsKey(goal.id()))
            .build())
        .toList();
  }
}
