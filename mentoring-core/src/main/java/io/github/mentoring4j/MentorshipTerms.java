package io.github.mentoring4j;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The terms of working together: those in force, and those that one side has proposed. */
@Value.Immutable
@MentorshipStyle
interface MentorshipTerms {
  static MentorshipTerms none() {
    return ImmutableMentorshipTerms.builder().isExtended(false).build();
  }

  /** The terms that both have said yes to last. They hold until both have said yes to others. */
  Optional<Agreement> inForce();

  Optional<Agreement.Proposal> proposed();

  /** When the pair went back to agree again, as long as it has not. */
  Optional<Instant> toBeRenewedSince();

  default boolean isToBeRenewed() {
    return toBeRenewedSince().isPresent();
  }

  /** Whether the planned end was moved since both said yes. */
  boolean isExtended();

  /** How many sides have said yes to what counts. */
  default int confirmations() {
    if (inForce().isPresent() && !isToBeRenewed()) {
      return 2;
    }
    return proposed().isPresent() ? 1 : 0;
  }

  /** Whether a yes to these terms would say nothing new. */
  default boolean isSaidAlready(Agreement terms, Actor.Side side) {
    return isProposedBy(terms, side) || isInForce(terms);
  }

  /** Whether both have said yes to these terms, and neither a step back nor an extension asks for another yes. */
  default boolean isInForce(Agreement terms) {
    return !isToBeRenewed() && !isExtended() && inForce().equals(Optional.of(terms));
  }

  /** Whether a yes of the other side brings these terms into force. */
  default boolean isAnswer(Agreement terms, Actor.Side side) {
    return proposed()
        .filter(proposal -> proposal.by() != side && proposal.terms().equals(terms))
        .isPresent();
  }

  default boolean isProposedBy(Agreement terms, Actor.Side side) {
    return proposed()
        .filter(proposal -> proposal.by() == side && proposal.terms().equals(terms))
        .isPresent();
  }

  default MentorshipTerms proposed(Agreement terms, Actor.Side side, Instant at) {
    return ImmutableMentorshipTerms.copyOf(this)
        .withProposed(new Agreement.Proposal(terms, side, at));
  }

  static MentorshipTerms inForce(Agreement terms) {
    return ImmutableMentorshipTerms.builder().from(none()).inForce(terms).build();
  }

  default MentorshipTerms toBeRenewed(Instant at) {
    return ImmutableMentorshipTerms.copyOf(this).withToBeRenewedSince(inForce().map(terms -> at));
  }

  default MentorshipTerms extended() {
    return ImmutableMentorshipTerms.copyOf(this).withIsExtended(true);
  }
}
