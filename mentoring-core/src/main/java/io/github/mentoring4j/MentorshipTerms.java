package io.github.mentoring4j;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The present terms of working together, and who has said yes to them. */
@Value.Immutable
@MentorshipStyle
interface MentorshipTerms {
  static MentorshipTerms none() {
    return ImmutableMentorshipTerms.builder()
        .menteeConfirmed(false)
        .mentorConfirmed(false)
        .build();
  }

  Optional<Agreement> agreement();

  /** The terms that both have said yes to last. They hold until both have said yes to others. */
  Optional<Agreement> inForce();

  boolean menteeConfirmed();

  boolean mentorConfirmed();

  default Optional<Instant> agreedEnd() {
    return inForce().flatMap(Agreement::plannedEnd);
  }

  default boolean isConfirmedBy(Actor.Side side) {
    return side == Actor.Side.MENTEE ? menteeConfirmed() : mentorConfirmed();
  }

  default Set<Actor.Side> confirmedBy() {
    if (menteeConfirmed()) {
      return mentorConfirmed()
          ? Set.of(Actor.Side.MENTEE, Actor.Side.MENTOR)
          : Set.of(Actor.Side.MENTEE);
    }
    return mentorConfirmed() ? Set.of(Actor.Side.MENTOR) : Set.of();
  }

  default int confirmations() {
    return (menteeConfirmed() ? 1 : 0) + (mentorConfirmed() ? 1 : 0);
  }

  /** Other terms start without a yes; the same terms keep the one of the other side. */
  default MentorshipTerms confirmed(Agreement agreement, Actor.Side side) {
    boolean same = agreement().filter(agreement::equals).isPresent();
    ImmutableMentorshipTerms terms = ImmutableMentorshipTerms.builder()
        .agreement(agreement)
        .inForce(inForce())
        .menteeConfirmed(side == Actor.Side.MENTEE || (same && menteeConfirmed()))
        .mentorConfirmed(side == Actor.Side.MENTOR || (same && mentorConfirmed()))
        .build();
    return terms.confirmations() == 2 ? terms.withInForce(agreement) : terms;
  }

  default MentorshipTerms toBeRenewed() {
    return ImmutableMentorshipTerms.copyOf(this)
        .withMenteeConfirmed(false)
        .withMentorConfirmed(false);
  }
}
