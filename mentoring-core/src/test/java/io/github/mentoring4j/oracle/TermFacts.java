package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Stage;
import java.time.Instant;
import java.util.Optional;

/**
 * What the two have agreed on: the terms that both have said yes to last, those that one has proposed, whether the former are to be renewed or their
 * end was moved, and the planned end.
 */
public final class TermFacts {
  private Optional<Agreement> inForce = Optional.empty();
  private Optional<Agreement.Proposal> proposed = Optional.empty();
  private Optional<Instant> plannedEnd = Optional.empty();
  private boolean isToBeRenewed;
  private boolean isExtended;

  TermFacts(Facts facts) {
    facts.takeover().ifPresent(known -> takenOver(known, facts.opening().at()));
    for (MentorshipEvent event : facts.events()) {
      if (event instanceof AgreementReached reached) {
        yes(reached, facts.role(reached.by()).flatMap(Actor.Role::side).orElseThrow());
      } else if (event instanceof StageEntered entered
          && entered.stage() == Stage.RELATIONSHIP_BUILDING) {
        isToBeRenewed = inForce.isPresent();
      } else if (event instanceof Extended extended) {
        plannedEnd = Optional.of(extended.plannedEnd());
        isExtended = true;
      }
    }
  }

  /** With the yes of both they are in force. Another end than theirs was moved. */
  private void takenOver(Takeover known, Instant at) {
    if (known.confirmedBy().size() == 2) {
      inForce = known.agreement();
      plannedEnd = known.agreement().flatMap(Agreement::plannedEnd);
    } else if (known.agreement().isPresent()) {
      Actor.Side side =
          known.confirmedBy().contains(Actor.Side.MENTEE) ? Actor.Side.MENTEE : Actor.Side.MENTOR;
      proposed = Optional.of(new Agreement.Proposal(known.agreement().get(), side, at));
    }
    if (known.plannedEnd().isPresent()) {
      isExtended = !known.plannedEnd().equals(plannedEnd);
      plannedEnd = known.plannedEnd();
    }
  }

  private void yes(AgreementReached reached, Actor.Side side) {
    if (isAnswer(reached.agreement(), side)) {
      inForce = Optional.of(reached.agreement());
      plannedEnd = reached.agreement().plannedEnd();
      proposed = Optional.empty();
      isToBeRenewed = false;
      isExtended = false;
    } else if (!isRepeated(reached.agreement(), side)) {
      proposed = Optional.of(new Agreement.Proposal(reached.agreement(), side, reached.at()));
    }
  }

  boolean isAnswer(Agreement terms, Actor.Side side) {
    return proposed.isPresent()
        && proposed.get().by() != side
        && proposed.get().terms().equals(terms);
  }

  boolean isRepeated(Agreement terms, Actor.Side side) {
    return isMine(terms, side) || governs(terms);
  }

  boolean isMine(Agreement terms, Actor.Side side) {
    return proposed.isPresent()
        && proposed.get().by() == side
        && proposed.get().terms().equals(terms);
  }

  boolean governs(Agreement terms) {
    return inForce.equals(Optional.of(terms)) && !isToBeRenewed && !isExtended;
  }

  boolean isExtended() {
    return isExtended;
  }

  int confirmations() {
    if (inForce.isPresent() && !isToBeRenewed) {
      return 2;
    }
    return proposed.isPresent() ? 1 : 0;
  }

  public Optional<Agreement> inForce() {
    return inForce;
  }

  public Optional<Agreement.Proposal> proposed() {
    return proposed;
  }

  public Optional<Instant> plannedEnd() {
    return plannedEnd;
  }

  public boolean isToBeRenewed() {
    return isToBeRenewed;
  }
}
