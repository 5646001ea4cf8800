package io.github.mentoring4j;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The present terms of working together, and who has said yes to them. */
@Value.Immutable
@StateStyle
interface Terms {
  static Terms none() {
    return ImmutableTerms.builder()
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

  default boolean isConfirmedBy(Actor.Role side) {
    return side == Actor.Role.MENTEE ? menteeConfirmed() : mentorConfirmed();
  }

  default int confirmations() {
    return (menteeConfirmed() ? 1 : 0) + (mentorConfirmed() ? 1 : 0);
  }

  /** Other terms start without a yes; the same terms keep the one of the other side. */
  default Terms confirmed(Agreement agreement, Actor.Role side) {
    boolean same = agreement().filter(agreement::equals).isPresent();
    ImmutableTerms terms = ImmutableTerms.builder()
        .agreement(agreement)
        .inForce(inForce())
        .menteeConfirmed(side == Actor.Role.MENTEE || (same && menteeConfirmed()))
        .mentorConfirmed(side == Actor.Role.MENTOR || (same && mentorConfirmed()))
        .build();
    return terms.confirmations() == 2 ? terms.withInForce(agreement) : terms;
  }

  default Terms toBeRenewed() {
    return ImmutableTerms.copyOf(this).withMenteeConfirmed(false).withMentorConfirmed(false);
  }
}
