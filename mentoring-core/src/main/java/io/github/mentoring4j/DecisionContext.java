package io.github.mentoring4j;

import io.github.mentoring4j.Evidence.Observation;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a decision takes into account beside the relationship and the event: the present time, evidence of your own, the revision that you
 * expect, a reason to continue although criteria are unmet, and the other relationships of the two people.
 *
 * <pre>{@code
 * DecisionContext.at(now).with(badges).expecting(7)
 * DecisionContext.at(now).overriding("The mentor retires on Friday; both want to close now")
 * DecisionContext.at(now).among(store.openOf("ada", "grace")).capacity("grace", 3)
 * }</pre>
 *
 * <p>Immutable and thread-safe, as far as the source is.
 */
public final class DecisionContext {
  private final Instant now;
  private final Evidence.Source source;
  private final OptionalLong revision;
  private final @Nullable Reason override;
  private final Community community;

  private DecisionContext(
      Instant now,
      Evidence.Source source,
      OptionalLong revision,
      @Nullable Reason override,
      Community community) {
    this.now = Objects.requireNonNull(now, "now");
    this.source = Objects.requireNonNull(source, "source");
    this.revision = revision;
    this.override = override;
    this.community = community;
  }

  /**
   * Creates a context with the present time alone.
   *
   * @param now the present time
   * @return a context without evidence of your own, expected revision, override or other relationships
   */
  public static DecisionContext at(Instant now) {
    return new DecisionContext(
        now,
        evidence -> Observation.notSupplied(),
        OptionalLong.empty(),
        null,
        Community.NOT_SUPPLIED);
  }

  /**
   * Adds evidence that the relationship does not know.
   *
   * @param source asked for what the relationship cannot answer; it takes the place of an earlier one
   * @return a new context
   */
  public DecisionContext with(Evidence.Source source) {
    return new DecisionContext(now, source, revision, override, community);
  }

  /**
   * Sets the revision that the decision is based on, so that a change made in the meantime is noticed.
   *
   * @param revision the {@link Mentorship#revision()} that you have seen
   * @return a new context
   * @throws InvalidValueException if the revision is less than 1
   */
  public DecisionContext expecting(long revision) {
    Faults.of("DecisionContext")
        .that(revision >= 1, "revision", revision, "1 or more")
        .throwIfAny();
    return new DecisionContext(now, source, OptionalLong.of(revision), override, community);
  }

  /** The same context without an expected revision. */
  DecisionContext expectingAny() {
    return new DecisionContext(now, source, OptionalLong.empty(), override, community);
  }

  /**
   * Permits a guarded move although required criteria are unmet. The reason is recorded in the history, and the decision still lists what was
   * unmet. Where nothing is in the way, nothing is overridden and nothing recorded; the decision says so.
   *
   * @param reason why it is right to go on
   * @return a new context
   * @throws InvalidValueException if the reason is blank or longer than 10,000 code points
   */
  public DecisionContext overriding(String reason) {
    Faults.of("DecisionContext").text("override", reason, Faults.TEXT).throwIfAny();
    return overriding(Reason.of(reason));
  }

  /**
   * Permits a guarded move although criteria are unmet, with a reason that may have a code.
   *
   * @param reason why it is right to go on
   * @return a new context
   */
  public DecisionContext overriding(Reason reason) {
    return new DecisionContext(
        now, source, revision, Objects.requireNonNull(reason, "reason"), community);
  }

  /**
   * Adds the other open relationships of the two people, so that {@link CommunityLimits} can be judged and sessions that overlap be told. None is an
   * answer, too; what is not handed in is <em>not supplied</em>, and never taken for none.
   *
   * <p>Whether they are complete cannot be checked. Of several with one id the one with the highest revision counts. The relationship that is decided on,
   * those of other people, and closed ones are ignored. The last check belongs to your store, since two machines can decide at the same moment.
   *
   * @param relationships those in which either person has a part, in either role; they take the place of earlier ones
   * @return a new context
   */
  public DecisionContext among(Collection<Mentorship> relationships) {
    return with(community.among(Objects.requireNonNull(relationships, "relationships")));
  }

  /**
   * Adds the closed relationships of these two, mentee and mentor, so that the time to wait before asking again can be judged. Others are ignored.
   * None is an answer, too. Whether they are complete cannot be checked. Of several with one id the one with the highest revision counts.
   *
   * @param relationships those that are over; they take the place of earlier ones
   * @return a new context
   */
  public DecisionContext earlier(Collection<Mentorship> relationships) {
    return with(community.earlier(Objects.requireNonNull(relationships, "relationships")));
  }

  /**
   * Sets how many active relationships a mentor may have, in place of {@link CommunityLimits#mostActivePerMentor()}: a capacity of one's own, or an
   * exception for once. It is a limit for this mentor even if the policy has none, and then needs {@link #among} as well.
   *
   * @param mentor the person's id; it counts where this person is the mentor
   * @param most the number, 0 for none
   * @return a new context
   * @throws InvalidValueException if the id is blank or longer than 128 code points, or the number is negative, with all faults
   */
  public DecisionContext capacity(String mentor, int most) {
    Faults.of("DecisionContext")
        .id("capacity.mentor", mentor)
        .that(most >= 0, "capacity.most", most, "0 or more")
        .throwIfAny();
    return with(community.capacity(mentor, most));
  }

  private DecisionContext with(Community known) {
    return new DecisionContext(now, source, revision, override, known);
  }

  /** What is known of other relationships. */
  Community community() {
    return community;
  }

  /** {@return the present time} */
  public Instant now() {
    return now;
  }

  /** {@return the source of your own evidence; it answers <em>not supplied</em> if none was given} */
  public Evidence.Source source() {
    return source;
  }

  /** {@return the expected revision, or empty if every revision is accepted} */
  public OptionalLong revision() {
    return revision;
  }

  /** {@return the reason to continue although criteria are unmet, or empty if criteria must be met} */
  public Optional<Reason> override() {
    return Optional.ofNullable(override);
  }
}
