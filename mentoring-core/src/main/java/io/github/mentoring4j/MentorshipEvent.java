package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Everything that can happen in a mentoring relationship, in the past tense. {@link Lifecycle#decide} says whether it may happen; if it may,
 * the very same value is the recorded fact.
 *
 * <p>Every event says when it was recorded and who did it; a time outside of the years 0000 to 9999 is refused with an {@link
 * InvalidValueException}, together with all other faults. When a session took place is data inside {@link SessionHeld} and may lie
 * earlier, so a session can be logged late. A person who is not part of the relationship is refused by the decision, not by the event.
 *
 * <p>A minor release may add events: keep a default branch where you tell them apart. Immutable and thread-safe.
 */
public sealed interface MentorshipEvent {

  /** {@return when the event was recorded} */
  Instant at();

  /** {@return the actor} */
  Actor by();

  /** {@return the type of this event} */
  default Type type() {
    return Type.of(this);
  }

  /**
   * A relationship was proposed. It can only be the first event of a history.
   *
   * @param at when it was recorded
   * @param by who proposed: the mentee, the mentor or the programme. Proposing counts as a yes
   * @param mentee the id of the person who wants to learn
   * @param mentor the id of the person who is to accompany
   * @param predecessor the id of an earlier relationship of the two that this one takes up again
   */
  record Proposed(Instant at, Actor by, String mentee, String mentor, Optional<String> predecessor)
      implements MentorshipEvent {
    /**
     * @throws InvalidValueException if an id is blank or longer than 128 code points, or if both are the same person, with all faults
     */
    public Proposed {
      faults("Proposed", at, by)
          .id("mentee", mentee)
          .id("mentor", mentor)
          .that(!mentee.equals(mentor), "mentor", mentor, "somebody else than the mentee")
          .optionalId("predecessor", predecessor)
          .throwIfAny();
    }

    /**
     * Creates the event for two people who have not been a pair before.
     *
     * @param at when it was recorded
     * @param by who proposed
     * @param mentee the id of the person who wants to learn
     * @param mentor the id of the person who is to accompany
     * @throws InvalidValueException if an id is blank or longer than 128 code points, or if both are the same person, with all faults
     */
    public Proposed(Instant at, Actor by, String mentee, String mentor) {
      this(at, by, mentee, mentor, Optional.empty());
    }

    /**
     * Creates the event for two people who have been a pair before.
     *
     * @param at when it was recorded
     * @param by who proposed
     * @param mentee the id of the person who wants to learn
     * @param mentor the id of the person who is to accompany
     * @param predecessor the id of their earlier relationship
     * @throws InvalidValueException if an id is blank or longer than 128 code points, or if both are the same person, with all faults
     */
    public Proposed(Instant at, Actor by, String mentee, String mentor, String predecessor) {
      this(at, by, mentee, mentor, Optional.of(Objects.requireNonNull(predecessor, "predecessor")));
    }
  }

  /**
   * A pair that already runs was taken over: into the system, or with another mentor. It opens a history in place of {@link Proposed}, and can
   * only be the first event. The relationship is active from then on; a pause, open sessions and open actions follow as events of their own.
   *
   * <pre>{@code
   * new TakenOver(now, Actor.programme(), "ada", "grace", Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, since).build())
   * }</pre>
   *
   * @param at when it was recorded
   * @param by the programme
   * @param mentee the id of the person who learns
   * @param mentor the id of the person who accompanies from now on
   * @param takeover what is known of the time before
   */
  record TakenOver(Instant at, Actor by, String mentee, String mentor, Takeover takeover)
      implements MentorshipEvent {
    /**
     * @throws InvalidValueException if an id is blank or longer than 128 code points, if both are the same person, or if the stage was entered or a
     *     session held after {@code at}, with all faults
     */
    public TakenOver {
      Objects.requireNonNull(takeover, "takeover");
      Faults faults = faults("TakenOver", at, by)
          .id("mentee", mentee)
          .id("mentor", mentor)
          .that(!mentee.equals(mentor), "mentor", mentor, "somebody else than the mentee")
          .that(
              !takeover.since().isAfter(at),
              "takeover.since",
              takeover.since(),
              "a time not after " + at + ", when it was recorded");
      takeover
          .lastSessionAt()
          .ifPresent(last -> faults.that(
              !last.isAfter(at),
              "takeover.lastSessionAt",
              last,
              "a time not after " + at + ", when it was recorded"));
      faults.throwIfAny();
    }

    /**
     * What is known of a pair from the time before it was taken over. Stage and time of entering it are enough. What happened before is not
     * invented: each part that is left out has the meaning that its accessor tells.
     *
     * <pre>{@code
     * Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, Instant.parse("2026-02-01T00:00:00Z"))
     *     .acceptedAt(Instant.parse("2025-12-01T00:00:00Z"))
     *     .sessionsHeld(3)
     *     .sessionsHeldInStage(1)
     *     .build();
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    @MentoringStyle
    @SuppressWarnings("exports")
    public abstract static sealed class Takeover permits ImmutableTakeover {
      private static final String A_GOAL = "the id of one of the goals";

      /** More sessions than any pair can have held, and few enough to count on. */
      private static final int MOST_SESSIONS = 100_000;

      Takeover() {}

      /** {@return the stage that the pair is in} */
      public abstract Stage stage();

      /** {@return when the pair entered that stage} */
      public abstract Instant since();

      /** {@return when both had said yes, not after {@link #since()}; empty: when the stage was entered} */
      public abstract Optional<Instant> acceptedAt();

      /** {@return the id of the relationship that this one continues, for example with the earlier mentor; empty if there is none} */
      public abstract Optional<String> predecessor();

      /** {@return how many sessions were held in all, 0 to 100,000; 0 unless it was given, so that they count from the takeover on} */
      public abstract int sessionsHeld();

      /** {@return how many of them were held in the present stage, at most as many as in all; 0 unless it was given} */
      public abstract int sessionsHeldInStage();

      /** {@return the start of the last session that was held, or empty if it is not known or there was none} */
      public abstract Optional<Instant> lastSessionAt();

      /** {@return the goals in their present version, at most 1,000, each with an id of its own; empty if none are known} */
      public abstract List<Goal> goals();

      /**
       * Returns how far the goals have come: what was said in the present stage, and what holds for good, met and dropped.
       *
       * @return at most one assessment of each goal; a goal without one has no status
       */
      public abstract List<Goal.Assessment> assessments();

      /** {@return the ids of the goals that have a step, or a reason for having none; empty if no goal has} */
      public abstract Set<String> goalsWithStep();

      /** {@return the terms of working together, or empty if none are known} */
      public abstract Optional<Agreement> agreement();

      /**
       * Returns who has said yes to the terms. With both they are in force; with one they are proposed by that side.
       *
       * @return the sides, at least one if there are terms and none if there are not
       */
      public abstract Set<Actor.Side> confirmedBy();

      /** {@return the planned end, for example after an extension; empty: that of the terms in force, if they have one} */
      public abstract Optional<Instant> plannedEnd();

      /** Judges the parts. */
      @Value.Check
      void check() {
        Faults faults = Faults.of("Takeover").instant("since", since());
        acceptedAt()
            .ifPresent(accepted -> faults
                .instant("acceptedAt", accepted)
                .that(
                    !accepted.isAfter(since()),
                    "acceptedAt",
                    accepted,
                    "a time not after since, " + since()));
        faults
            .optionalId("predecessor", predecessor())
            .that(
                sessionsHeld() >= 0 && sessionsHeld() <= MOST_SESSIONS,
                "sessionsHeld",
                sessionsHeld(),
                "0 to " + MOST_SESSIONS)
            .that(
                sessionsHeldInStage() >= 0
                    && (sessionsHeld() < 0 || sessionsHeldInStage() <= sessionsHeld()),
                "sessionsHeldInStage",
                sessionsHeldInStage(),
                "0 or more, and not more than sessionsHeld");
        lastSessionAt().ifPresent(last -> faults.instant("lastSessionAt", last));
        checkGoals(faults);
        faults.that(
            agreement().isPresent() != confirmedBy().isEmpty(),
            "confirmedBy",
            confirmedBy().stream().map(Actor.Side::code).toList(),
            agreement().isPresent()
                ? "the sides that have said yes to the agreement, at least one"
                : "no side, because there is no agreement");
        plannedEnd().ifPresent(end -> faults.instant("plannedEnd", end));
        faults.throwIfAny();
      }

      private void checkGoals(Faults faults) {
        Set<String> ids = goals().stream().map(Goal::id).collect(Collectors.toSet());
        List<String> assessed =
            assessments().stream().map(Goal.Assessment::goal).toList();
        faults
            .atMost("goals", goals(), LifecyclePolicy.CEILING)
            .distinct("goals", goals().stream().map(Goal::id).toList())
            .distinct("assessments", assessed);
        for (int i = 0; i < assessed.size(); i++) {
          String goal = assessed.get(i);
          faults.that(ids.contains(goal), "assessments[" + i + "]", goal, A_GOAL);
        }
        goalsWithStep()
            .forEach(goal -> faults.that(ids.contains(goal), "goalsWithStep", goal, A_GOAL));
      }

      /**
       * Creates a builder.
       *
       * @param stage the stage that the pair is in
       * @param since when it entered that stage
       * @return a builder; its {@code build()} throws {@link InvalidValueException} with every part that is wrong
       */
      public static Builder builder(Stage stage, Instant since) {
        return new Builder().stage(stage).since(since);
      }

      /** {@return a builder that holds the parts of this value} */
      public Builder toBuilder() {
        return new Builder().from(this);
      }

      /** Builds a {@link Takeover}. Not thread-safe. */
      public static final class Builder extends ImmutableTakeover.Builder {
        Builder() {
          sessionsHeld(0);
          sessionsHeldInStage(0);
        }
      }
    }
  }

  /**
   * The mentee or the mentor said yes. With the yes of both the relationship is active and in its first stage.
   *
   * @param at when it was recorded
   * @param by the mentee or the mentor, if that side has not said yes before
   */
  record Accepted(Instant at, Actor by) implements MentorshipEvent {
    public Accepted {
      faults("Accepted", at, by).throwIfAny();
    }
  }

  /**
   * The mentee or the mentor said no to a proposal, or the programme did, to a request that is not eligible. Who made the proposal withdraws
   * it instead.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme, unless it is who proposed
   * @param reason why; the programme needs one
   */
  record Declined(Instant at, Actor by, Optional<Reason> reason) implements MentorshipEvent {
    public Declined {
      Objects.requireNonNull(reason, "reason");
      faults("Declined", at, by).throwIfAny();
    }

    /**
     * Creates the event without a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme, unless it is who proposed
     */
    public Declined(Instant at, Actor by) {
      this(at, by, Optional.empty());
    }

    /**
     * Creates the event with a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme, unless it is who proposed
     * @param reason why
     * @throws InvalidValueException if the reason is blank or longer than 10,000 code points
     */
    public Declined(Instant at, Actor by, String reason) {
      this(at, by, said(faults("Declined", at, by), reason));
    }

    /**
     * Creates the event with a reason that may have a code.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme, unless it is who proposed
     * @param reason why
     */
    public Declined(Instant at, Actor by, Reason reason) {
      this(at, by, Optional.of(Objects.requireNonNull(reason, "reason")));
    }
  }

  /**
   * A proposal was taken back.
   *
   * @param at when it was recorded
   * @param by who proposed
   * @param reason why, if somebody wants to say
   */
  record Withdrawn(Instant at, Actor by, Optional<Reason> reason) implements MentorshipEvent {
    public Withdrawn {
      Objects.requireNonNull(reason, "reason");
      faults("Withdrawn", at, by).throwIfAny();
    }

    /**
     * Creates the event without a reason.
     *
     * @param at when it was recorded
     * @param by who proposed
     */
    public Withdrawn(Instant at, Actor by) {
      this(at, by, Optional.empty());
    }

    /**
     * Creates the event with a reason.
     *
     * @param at when it was recorded
     * @param by who proposed
     * @param reason why
     * @throws InvalidValueException if the reason is blank or longer than 10,000 code points
     */
    public Withdrawn(Instant at, Actor by, String reason) {
      this(at, by, said(faults("Withdrawn", at, by), reason));
    }

    /**
     * Creates the event with a reason that may have a code.
     *
     * @param at when it was recorded
     * @param by who proposed
     * @param reason why
     */
    public Withdrawn(Instant at, Actor by, Reason reason) {
      this(at, by, Optional.of(Objects.requireNonNull(reason, "reason")));
    }
  }

  /**
   * A proposal was given up because nobody answered it. No state flips by itself: the programme says so.
   *
   * @param at when it was recorded
   * @param by the programme
   */
  record Expired(Instant at, Actor by) implements MentorshipEvent {
    public Expired {
      faults("Expired", at, by).throwIfAny();
    }
  }

  /**
   * A proposal was replaced, by another pair or by another proposal to the same.
   *
   * @param at when it was recorded
   * @param by the programme
   * @param successor the id of the relationship that took its place
   */
  record Superseded(Instant at, Actor by, Optional<String> successor) implements MentorshipEvent {
    /** @throws InvalidValueException if the id is blank or longer than 128 code points */
    public Superseded {
      faults("Superseded", at, by).optionalId("successor", successor).throwIfAny();
    }

    /**
     * Creates the event without naming what took its place.
     *
     * @param at when it was recorded
     * @param by the programme
     */
    public Superseded(Instant at, Actor by) {
      this(at, by, Optional.empty());
    }

    /**
     * Creates the event with the relationship that took its place.
     *
     * @param at when it was recorded
     * @param by the programme
     * @param successor the id of that relationship
     * @throws InvalidValueException if the id is blank or longer than 128 code points
     */
    public Superseded(Instant at, Actor by, String successor) {
      this(at, by, Optional.of(Objects.requireNonNull(successor, "successor")));
    }
  }

  /**
   * One side said yes to terms for working together, and so proposed them. With the yes of the other side to the same terms they are in force.
   * Other terms take the place of those that are proposed; what is in force stays so until both have said yes to something else.
   *
   * @param at when it was recorded
   * @param by the mentee or the mentor
   * @param agreement the terms
   */
  record AgreementReached(Instant at, Actor by, Agreement agreement) implements MentorshipEvent {
    public AgreementReached {
      faults("AgreementReached", at, by).throwIfAny();
      Objects.requireNonNull(agreement, "agreement");
    }
  }

  /**
   * A goal was set, in one of the stages 1 to 3.
   *
   * @param at when it was recorded
   * @param by the mentee or the mentor
   * @param goal the goal, with an id that no goal of this relationship has had
   */
  record GoalSet(Instant at, Actor by, Goal goal) implements MentorshipEvent {
    public GoalSet {
      faults("GoalSet", at, by).throwIfAny();
      Objects.requireNonNull(goal, "goal");
    }
  }

  /**
   * An open goal was put in other words, or got another measure or target date, in one of the stages 1 to 3. The earlier version and the
   * reason stay in the history.
   *
   * @param at when it was recorded
   * @param by the mentee or the mentor
   * @param goal the new version, with the id of the goal it revises
   * @param reason why
   */
  record GoalRevised(Instant at, Actor by, Goal goal, Reason reason) implements MentorshipEvent {
    public GoalRevised {
      Objects.requireNonNull(goal, "goal");
      Objects.requireNonNull(reason, "reason");
      faults("GoalRevised", at, by).throwIfAny();
    }

    /**
     * Creates the event with the words of a reason.
     *
     * @param at when it was recorded
     * @param by the mentee or the mentor
     * @param goal the new version, with the id of the goal it revises
     * @param reason why
     * @throws InvalidValueException if the reason is blank or longer than 10,000 code points
     */
    public GoalRevised(Instant at, Actor by, Goal goal, String reason) {
      this(at, by, goal, said(faults("GoalRevised", at, by), reason).orElseThrow());
    }
  }

  /**
   * The two looked how far a goal has come. A goal that is met or dropped is not assessed again.
   *
   * @param at when it was recorded
   * @param by the mentee or the mentor
   * @param assessment the status and what shows it
   */
  record GoalAssessed(Instant at, Actor by, Goal.Assessment assessment) implements MentorshipEvent {
    public GoalAssessed {
      faults("GoalAssessed", at, by).throwIfAny();
      Objects.requireNonNull(assessment, "assessment");
    }
  }

  /**
   * A step towards a goal was taken, or there is a reason why none was.
   *
   * @param at when it was recorded
   * @param by the mentee or the mentor
   * @param goal the id of an open goal
   * @param taken true for a step, false for a reason why there is none
   * @param text the step or the reason
   */
  record StepLogged(Instant at, Actor by, String goal, boolean taken, String text)
      implements MentorshipEvent {
    /**
     * @throws InvalidValueException if the id (128 code points) or the text (10,000) is blank or too long, with all faults
     */
    public StepLogged {
      faults("StepLogged", at, by)
          .id("goal", goal)
          .text("text", text, Faults.TEXT)
          .throwIfAny();
    }
  }

  /**
   * A session was planned. A start in the past, back to the acceptance, is fine.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   * @param session the session, with an id and a start that neither an open session has nor the one that was held or missed last
   */
  record SessionPlanned(Instant at, Actor by, Session session) implements MentorshipEvent {
    public SessionPlanned {
      faults("SessionPlanned", at, by).throwIfAny();
      Objects.requireNonNull(session, "session");
    }
  }

  /**
   * A session took place: an open one, or one that nobody had planned.
   *
   * <pre>{@code
   * new SessionHeld(now, ada, "s-1")                                               // as it was planned
   * new SessionHeld(now, ada, Session.builder().id("s-2").start(yesterday).build())  // nobody had planned it, or it began at another time
   * }</pre>
   *
   * @param at when it was recorded, not before the start of the session
   * @param by the mentee, the mentor or the programme
   * @param session the id of the session
   * @param details the session as it was, from the acceptance on. They are needed where no open session has the id, and else replace its start
   *     and length
   */
  record SessionHeld(Instant at, Actor by, String session, Optional<Session> details)
      implements MentorshipEvent {
    /** @throws InvalidValueException if the id is not a good one, or the details have another id, with all faults */
    public SessionHeld {
      settled("SessionHeld", at, by, session, details).throwIfAny();
    }

    /**
     * Creates the event for an open session that took place as it was planned.
     *
     * @param at when it was recorded, not before the start of the session
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @throws InvalidValueException if the id is blank, longer than 128 code points, or holds a control character
     */
    public SessionHeld(Instant at, Actor by, String session) {
      this(at, by, session, Optional.empty());
    }

    /**
     * Creates the event with the whole session.
     *
     * @param at when it was recorded, not before the start of the session
     * @param by the mentee, the mentor or the programme
     * @param session the session as it was
     */
    public SessionHeld(Instant at, Actor by, Session session) {
      this(at, by, Objects.requireNonNull(session, "session").id(), Optional.of(session));
    }
  }

  /**
   * A session did not take place because somebody did not come: an open one, or one that nobody had planned here.
   *
   * @param at when it was recorded, not before the start of the session
   * @param by the mentee, the mentor or the programme
   * @param session the id of the session
   * @param absentee who did not come
   * @param details the session as it was meant, from the acceptance on. They are needed where no open session has the id, and else replace its
   *     start and length
   */
  record SessionMissed(
      Instant at, Actor by, String session, Session.Absentee absentee, Optional<Session> details)
      implements MentorshipEvent {
    /** @throws InvalidValueException if the id is not a good one, or the details have another id, with all faults */
    public SessionMissed {
      settled("SessionMissed", at, by, session, details).throwIfAny();
      Objects.requireNonNull(absentee, "absentee");
    }

    /**
     * Creates the event for an open session.
     *
     * @param at when it was recorded, not before the start of the session
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @param absentee who did not come
     * @throws InvalidValueException if the id is blank, longer than 128 code points, or holds a control character
     */
    public SessionMissed(Instant at, Actor by, String session, Session.Absentee absentee) {
      this(at, by, session, absentee, Optional.empty());
    }

    /**
     * Creates the event with the whole session.
     *
     * @param at when it was recorded, not before the start of the session
     * @param by the mentee, the mentor or the programme
     * @param session the session as it was meant
     * @param absentee who did not come
     */
    public SessionMissed(Instant at, Actor by, Session session, Session.Absentee absentee) {
      this(at, by, Objects.requireNonNull(session, "session").id(), absentee, Optional.of(session));
    }
  }

  /**
   * An open session was called off.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   * @param session the id of an open session
   * @param noticeAt when the other side was told, if that was before it was recorded; back to the acceptance
   * @param reason why, if somebody wants to say
   */
  record SessionCancelled(
      Instant at, Actor by, String session, Optional<Instant> noticeAt, Optional<Reason> reason)
      implements MentorshipEvent {
    /** @throws InvalidValueException if the id is not a good one, or the notice is later than {@code at}, with all faults */
    public SessionCancelled {
      Objects.requireNonNull(reason, "reason");
      notified("SessionCancelled", at, by, session, noticeAt).throwIfAny();
    }

    /**
     * Creates the event for notice that is given now, without a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @throws InvalidValueException if the id is blank, longer than 128 code points, or holds a control character
     */
    public SessionCancelled(Instant at, Actor by, String session) {
      this(at, by, session, Optional.empty(), Optional.empty());
    }

    /**
     * Creates the event for notice that is given now, with a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @param reason why
     * @throws InvalidValueException if the id (128 code points) or the reason (10,000) is blank or too long, with all faults
     */
    public SessionCancelled(Instant at, Actor by, String session, String reason) {
      this(
          at,
          by,
          session,
          Optional.empty(),
          said(notified("SessionCancelled", at, by, session, Optional.empty()), reason));
    }

    /**
     * Creates the event for notice that is given now, with a reason that may have a code.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @param reason why
     * @throws InvalidValueException if the id is blank, longer than 128 code points, or holds a control character
     */
    public SessionCancelled(Instant at, Actor by, String session, Reason reason) {
      this(
          at, by, session, Optional.empty(), Optional.of(Objects.requireNonNull(reason, "reason")));
    }

    /**
     * Creates the event for notice that was given earlier, without a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @param noticeAt when the other side was told
     * @throws InvalidValueException if the id is not a good one, or the notice is later than {@code at}, with all faults
     */
    public SessionCancelled(Instant at, Actor by, String session, Instant noticeAt) {
      this(
          at,
          by,
          session,
          Optional.of(Objects.requireNonNull(noticeAt, "noticeAt")),
          Optional.empty());
    }

    /**
     * Creates the event for notice that was given earlier, with a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @param noticeAt when the other side was told
     * @param reason why
     * @throws InvalidValueException if the id (128 code points) or the reason (10,000) is blank or too long, or if the notice is later than {@code at},
     *     with all faults
     */
    public SessionCancelled(Instant at, Actor by, String session, Instant noticeAt, String reason) {
      this(
          at,
          by,
          session,
          Optional.of(Objects.requireNonNull(noticeAt, "noticeAt")),
          said(
              notified(
                  "SessionCancelled",
                  at,
                  by,
                  session,
                  Optional.of(Objects.requireNonNull(noticeAt, "noticeAt"))),
              reason));
    }

    /**
     * Creates the event for notice that was given earlier, with a reason that may have a code.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @param noticeAt when the other side was told
     * @param reason why
     * @throws InvalidValueException if the id is not a good one, or the notice is later than {@code at}, with all faults
     */
    public SessionCancelled(Instant at, Actor by, String session, Instant noticeAt, Reason reason) {
      this(
          at,
          by,
          session,
          Optional.of(Objects.requireNonNull(noticeAt, "noticeAt")),
          Optional.of(Objects.requireNonNull(reason, "reason")));
    }

    /** {@return when the other side was told; the time of recording unless another was given} */
    public Instant toldAt() {
      return noticeAt.orElse(at);
    }
  }

  /**
   * An open session was moved to another time.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   * @param session the id of an open session
   * @param start the new start
   * @param noticeAt when the other side was told, if that was before it was recorded; back to the acceptance
   * @param reason why, if somebody wants to say
   */
  record SessionRescheduled(
      Instant at,
      Actor by,
      String session,
      Instant start,
      Optional<Instant> noticeAt,
      Optional<Reason> reason)
      implements MentorshipEvent {
    /**
     * @throws InvalidValueException if the id is not a good one, if the start is outside of the years 0000 to 9999, or if the notice is later than
     *     {@code at}, with all faults
     */
    public SessionRescheduled {
      Objects.requireNonNull(reason, "reason");
      notified("SessionRescheduled", at, by, session, noticeAt)
          .instant("start", start)
          .throwIfAny();
    }

    /**
     * Creates the event for notice that is given now, without a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @param start the new start
     * @throws InvalidValueException if the id is not a good one, or the start is outside of the years 0000 to 9999, with all faults
     */
    public SessionRescheduled(Instant at, Actor by, String session, Instant start) {
      this(at, by, session, start, Optional.empty(), Optional.empty());
    }

    /**
     * Creates the event for notice that is given now, with a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @param start the new start
     * @param reason why
     * @throws InvalidValueException if the id (128 code points) or the reason (10,000) is blank or too long, or if the start is outside of the years
     *     0000 to 9999, with all faults
     */
    public SessionRescheduled(Instant at, Actor by, String session, Instant start, String reason) {
      this(
          at,
          by,
          session,
          start,
          Optional.empty(),
          said(
              notified("SessionRescheduled", at, by, session, Optional.empty())
                  .instant("start", start),
              reason));
    }

    /**
     * Creates the event for notice that is given now, with a reason that may have a code.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param session the id of an open session
     * @param start the new start
     * @param reason why
     * @throws InvalidValueException if the id is not a good one, or the start is outside of the years 0000 to 9999, with all faults
     */
    public SessionRescheduled(Instant at, Actor by, String session, Instant start, Reason reason) {
      this(
          at,
          by,
          session,
          start,
          Optional.empty(),
          Optional.of(Objects.requireNonNull(reason, "reason")));
    }

    /** {@return when the other side was told; the time of recording unless another was given} */
    public Instant toldAt() {
      return noticeAt.orElse(at);
    }
  }

  /**
   * Somebody promised to do something.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   * @param action the action, with an id that no other open action has
   */
  record ActionAgreed(Instant at, Actor by, ActionItem action) implements MentorshipEvent {
    public ActionAgreed {
      faults("ActionAgreed", at, by).throwIfAny();
      Objects.requireNonNull(action, "action");
    }
  }

  /**
   * An action came to its end.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   * @param action the id of an open action
   * @param ending how it ended
   */
  record ActionClosed(Instant at, Actor by, String action, ActionItem.Ending ending)
      implements MentorshipEvent {
    /** @throws InvalidValueException if the id is blank or longer than 128 code points */
    public ActionClosed {
      faults("ActionClosed", at, by).id("action", action).throwIfAny();
      Objects.requireNonNull(ending, "ending");
    }
  }

  /**
   * Something was said that counts by having happened. It counts for the side in {@code by}.
   *
   * @param at when it was recorded
   * @param by the mentee or the mentor
   * @param kind what it was
   * @param text what was said; may be empty: a text that was said in confidence counts without being stored
   * @param audience for whom the text is; {@link History#visibleTo} leaves it out for all others
   */
  record Noted(Instant at, Actor by, Kind kind, String text, Audience audience)
      implements MentorshipEvent {
    /** @throws InvalidValueException if the text is longer than 10,000 code points */
    public Noted {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(audience, "audience");
      faults("Noted", at, by).note("text", text, Faults.TEXT).throwIfAny();
    }

    /**
     * Creates the event with a text for all: both sides and the programme.
     *
     * @param at when it was recorded
     * @param by the mentee or the mentor
     * @param kind what it was
     * @param text what was said; may be empty
     * @throws InvalidValueException if the text is longer than 10,000 code points
     */
    public Noted(Instant at, Actor by, Kind kind, String text) {
      this(at, by, kind, text, Audience.ALL);
    }

    /**
     * Creates the event without storing what was said.
     *
     * @param at when it was recorded
     * @param by the mentee or the mentor
     * @param kind what it was
     */
    public Noted(Instant at, Actor by, Kind kind) {
      this(at, by, kind, "");
    }

    /** What was noted. */
    public enum Kind {
      /** Feedback on work, progress or the relationship. */
      FEEDBACK("feedback"),
      /** A look back: what went well, what did not, and why. */
      REFLECTION("reflection"),
      /** A success that is recognised. */
      SUCCESS("success"),
      /** A plan for the time without the mentor. */
      FUTURE_PLAN("future-plan"),
      /** A choice on later contact; none is a choice. */
      CONTACT_CHOICE("contact-choice"),
      /** An evaluation of the relationship at its end. */
      EVALUATION("evaluation"),
      /** Thanks for support and direction. */
      THANKS("thanks");

      private final String code;

      Kind(String code) {
        this.code = code;
      }

      /** {@return the name for programs and stored data, for example {@code feedback}} */
      public String code() {
        return code;
      }

      /**
       * Returns the constant with a code.
       *
       * @param code the code, for example {@code feedback}
       * @return the constant
       * @throws InvalidValueException if no constant has the code; the fault lists all codes
       */
      public static Kind of(String code) {
        return Codes.find(values(), Kind::code, code);
      }
    }

    /** For whom the text of a note is. That something was noted is known to all; what was said need not be. */
    public enum Audience {
      /** Both sides and the programme. */
      ALL("all"),
      /** The writer alone. */
      WRITER("writer"),
      /** The writer and the programme, but not the other side. */
      WRITER_AND_PROGRAMME("writer-and-programme");

      private final String code;

      Audience(String code) {
        this.code = code;
      }

      /** {@return the name for programs and stored data, for example {@code writer}} */
      public String code() {
        return code;
      }

      /**
       * Returns the constant with a code.
       *
       * @param code the code, for example {@code writer}
       * @return the constant
       * @throws InvalidValueException if no constant has the code; the fault lists all codes
       */
      public static Audience of(String code) {
        return Codes.find(values(), Audience::code, code);
      }
    }
  }

  /**
   * Another stage was entered: the next one if its criteria are met; an earlier one, or the last one before time, with a reason.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   * @param stage the stage that was entered
   * @param reason why; needed for every move but the one to the next stage
   */
  record StageEntered(Instant at, Actor by, Stage stage, Optional<Reason> reason)
      implements MentorshipEvent {
    public StageEntered {
      Objects.requireNonNull(stage, "stage");
      Objects.requireNonNull(reason, "reason");
      faults("StageEntered", at, by).throwIfAny();
    }

    /**
     * Creates the event for the move to the next stage.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param stage the stage that was entered
     */
    public StageEntered(Instant at, Actor by, Stage stage) {
      this(at, by, stage, Optional.empty());
    }

    /**
     * Creates the event for a move that needs a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param stage the stage that was entered
     * @param reason why
     * @throws InvalidValueException if the reason is blank or longer than 10,000 code points
     */
    public StageEntered(Instant at, Actor by, Stage stage, String reason) {
      this(at, by, stage, said(faults("StageEntered", at, by), reason));
    }

    /**
     * Creates the event for a move that needs a reason, which may have a code.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param stage the stage that was entered
     * @param reason why
     */
    public StageEntered(Instant at, Actor by, Stage stage, Reason reason) {
      this(at, by, stage, Optional.of(Objects.requireNonNull(reason, "reason")));
    }
  }

  /**
   * The relationship was interrupted for a while. It keeps its stage, and the time until it is resumed does not count. During a pause the event
   * sets another expected return.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   * @param expectedResume when the two mean to go on, if they know
   * @param reason why, if somebody wants to say
   */
  record Paused(Instant at, Actor by, Optional<Instant> expectedResume, Optional<Reason> reason)
      implements MentorshipEvent {
    /** @throws InvalidValueException if the resume is expected before {@code at} */
    public Paused {
      Objects.requireNonNull(reason, "reason");
      expected(at, by, expectedResume).throwIfAny();
    }

    private static Faults expected(Instant at, Actor by, Optional<Instant> expectedResume) {
      Faults faults = faults("Paused", at, by);
      Objects.requireNonNull(expectedResume, "expectedResume")
          .ifPresent(resume -> faults
              .instant("expectedResume", resume)
              .that(
                  !resume.isBefore(at),
                  "expectedResume",
                  resume,
                  "a time not before " + at + ", when it was recorded"));
      return faults;
    }

    /**
     * Creates the event with neither a time to go on nor a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     */
    public Paused(Instant at, Actor by) {
      this(at, by, Optional.empty(), Optional.empty());
    }

    /**
     * Creates the event with the time to go on, without a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param expectedResume when the two mean to go on
     * @throws InvalidValueException if the resume is expected before {@code at}
     */
    public Paused(Instant at, Actor by, Instant expectedResume) {
      this(
          at,
          by,
          Optional.of(Objects.requireNonNull(expectedResume, "expectedResume")),
          Optional.empty());
    }

    /**
     * Creates the event with a reason, without a time to go on.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param reason why
     * @throws InvalidValueException if the reason is blank or longer than 10,000 code points
     */
    public Paused(Instant at, Actor by, String reason) {
      this(at, by, Optional.empty(), said(faults("Paused", at, by), reason));
    }

    /**
     * Creates the event with a reason that may have a code, without a time to go on.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param reason why
     */
    public Paused(Instant at, Actor by, Reason reason) {
      this(at, by, Optional.empty(), Optional.of(Objects.requireNonNull(reason, "reason")));
    }

    /**
     * Creates the event with the time to go on and a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param expectedResume when the two mean to go on
     * @param reason why
     * @throws InvalidValueException if the reason is blank or longer than 10,000 code points, or if the resume is expected before {@code at}, with all
     *     faults
     */
    public Paused(Instant at, Actor by, Instant expectedResume, String reason) {
      this(
          at,
          by,
          Optional.of(Objects.requireNonNull(expectedResume, "expectedResume")),
          said(
              expected(
                  at, by, Optional.of(Objects.requireNonNull(expectedResume, "expectedResume"))),
              reason));
    }

    /**
     * Creates the event with the time to go on and a reason that may have a code.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param expectedResume when the two mean to go on
     * @param reason why
     * @throws InvalidValueException if the resume is expected before {@code at}
     */
    public Paused(Instant at, Actor by, Instant expectedResume, Reason reason) {
      this(
          at,
          by,
          Optional.of(Objects.requireNonNull(expectedResume, "expectedResume")),
          Optional.of(Objects.requireNonNull(reason, "reason")));
    }
  }

  /**
   * The relationship went on after a pause.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   */
  record Resumed(Instant at, Actor by) implements MentorshipEvent {
    public Resumed {
      faults("Resumed", at, by).throwIfAny();
    }
  }

  /**
   * The planned end was moved to a later time. It holds until it is moved again, or until both have said yes to terms once more.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   * @param plannedEnd the new end, later than the old one and than the present time
   * @param reason why, if somebody wants to say
   */
  record Extended(Instant at, Actor by, Instant plannedEnd, Optional<Reason> reason)
      implements MentorshipEvent {
    /** @throws InvalidValueException if the end is outside of the years 0000 to 9999 */
    public Extended {
      Objects.requireNonNull(reason, "reason");
      faults("Extended", at, by).instant("plannedEnd", plannedEnd).throwIfAny();
    }

    /**
     * Creates the event without a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param plannedEnd the new end, later than the old one and than the present time
     * @throws InvalidValueException if the end is outside of the years 0000 to 9999
     */
    public Extended(Instant at, Actor by, Instant plannedEnd) {
      this(at, by, plannedEnd, Optional.empty());
    }

    /**
     * Creates the event with a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param plannedEnd the new end, later than the old one and than the present time
     * @param reason why
     * @throws InvalidValueException if the end is outside of the years 0000 to 9999, or the reason is blank or longer than 10,000 code points, with all
     *     faults
     */
    public Extended(Instant at, Actor by, Instant plannedEnd, String reason) {
      this(
          at,
          by,
          plannedEnd,
          said(faults("Extended", at, by).instant("plannedEnd", plannedEnd), reason));
    }

    /**
     * Creates the event with a reason that may have a code.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param plannedEnd the new end, later than the old one and than the present time
     * @param reason why
     * @throws InvalidValueException if the end is outside of the years 0000 to 9999
     */
    public Extended(Instant at, Actor by, Instant plannedEnd, Reason reason) {
      this(at, by, plannedEnd, Optional.of(Objects.requireNonNull(reason, "reason")));
    }
  }

  /**
   * The relationship was completed, from its last stage.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   */
  record Completed(Instant at, Actor by) implements MentorshipEvent {
    public Completed {
      faults("Completed", at, by).throwIfAny();
    }
  }

  /**
   * The relationship was ended without being completed. Once both have said yes this is always possible, in any stage, without
   * criteria and without a reason; a time before the last event counts as the time of that event.
   *
   * @param at when it was recorded
   * @param by the mentee, the mentor or the programme
   * @param reason why, if somebody wants to say
   */
  record Ended(Instant at, Actor by, Optional<Reason> reason) implements MentorshipEvent {
    public Ended {
      Objects.requireNonNull(reason, "reason");
      faults("Ended", at, by).throwIfAny();
    }

    /**
     * Creates the event without a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     */
    public Ended(Instant at, Actor by) {
      this(at, by, Optional.empty());
    }

    /**
     * Creates the event with a reason.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param reason why
     * @throws InvalidValueException if the reason is blank or longer than 10,000 code points
     */
    public Ended(Instant at, Actor by, String reason) {
      this(at, by, said(faults("Ended", at, by), reason));
    }

    /**
     * Creates the event with a reason that may have a code.
     *
     * @param at when it was recorded
     * @param by the mentee, the mentor or the programme
     * @param reason why
     */
    public Ended(Instant at, Actor by, Reason reason) {
      this(at, by, Optional.of(Objects.requireNonNull(reason, "reason")));
    }
  }

  private static Faults faults(String type, Instant at, Actor by) {
    Objects.requireNonNull(by, "by");
    return Faults.of(type).instant("at", at);
  }

  /** The words of a reason; what is wrong with them is reported together with all other faults. */
  private static Optional<Reason> said(Faults faults, String reason) {
    faults.text("reason", reason, Faults.TEXT).throwIfAny();
    return Optional.of(Reason.of(reason));
  }

  private static Faults settled(
      String type, Instant at, Actor by, String session, Optional<Session> details) {
    Faults faults = faults(type, at, by).id("session", session);
    Objects.requireNonNull(details, "details")
        .ifPresent(whole ->
            faults.that(whole.id().equals(session), "details.id", whole.id(), "the id " + session));
    return faults;
  }

  private static Faults notified(
      String type, Instant at, Actor by, String session, Optional<Instant> noticeAt) {
    Faults faults = faults(type, at, by).id("session", session);
    Objects.requireNonNull(noticeAt, "noticeAt")
        .ifPresent(notice -> faults
            .instant("noticeAt", notice)
            .that(
                !notice.isAfter(at),
                "noticeAt",
                notice,
                "a time not after " + at + ", when it was recorded"));
    return faults;
  }

  /**
   * The types of {@link MentorshipEvent}, to switch over or to count by. A minor release may add types: keep a default branch.
   *
   * <p>Store {@link #code()}, never {@link #ordinal()}.
   */
  enum Type {
    /** A {@link Proposed}. */
    PROPOSED("proposed", Proposed.class),
    /** A {@link TakenOver}. */
    TAKEN_OVER("taken-over", TakenOver.class),
    /** An {@link Accepted}. */
    ACCEPTED("accepted", Accepted.class),
    /** A {@link Declined}. */
    DECLINED("declined", Declined.class),
    /** A {@link Withdrawn}. */
    WITHDRAWN("withdrawn", Withdrawn.class),
    /** An {@link Expired}. */
    EXPIRED("expired", Expired.class),
    /** A {@link Superseded}. */
    SUPERSEDED("superseded", Superseded.class),
    /** An {@link AgreementReached}. */
    AGREEMENT_REACHED("agreement-reached", AgreementReached.class),
    /** A {@link GoalSet}. */
    GOAL_SET("goal-set", GoalSet.class),
    /** A {@link GoalRevised}. */
    GOAL_REVISED("goal-revised", GoalRevised.class),
    /** A {@link GoalAssessed}. */
    GOAL_ASSESSED("goal-assessed", GoalAssessed.class),
    /** A {@link StepLogged}. */
    STEP_LOGGED("step-logged", StepLogged.class),
    /** A {@link SessionPlanned}. */
    SESSION_PLANNED("session-planned", SessionPlanned.class),
    /** A {@link SessionHeld}. */
    SESSION_HELD("session-held", SessionHeld.class),
    /** A {@link SessionMissed}. */
    SESSION_MISSED("session-missed", SessionMissed.class),
    /** A {@link SessionCancelled}. */
    SESSION_CANCELLED("session-cancelled", SessionCancelled.class),
    /** A {@link SessionRescheduled}. */
    SESSION_RESCHEDULED("session-rescheduled", SessionRescheduled.class),
    /** An {@link ActionAgreed}. */
    ACTION_AGREED("action-agreed", ActionAgreed.class),
    /** An {@link ActionClosed}. */
    ACTION_CLOSED("action-closed", ActionClosed.class),
    /** A {@link Noted}. */
    NOTED("noted", Noted.class),
    /** A {@link StageEntered}. */
    STAGE_ENTERED("stage-entered", StageEntered.class),
    /** A {@link Paused}. */
    PAUSED("paused", Paused.class),
    /** A {@link Resumed}. */
    RESUMED("resumed", Resumed.class),
    /** An {@link Extended}. */
    EXTENDED("extended", Extended.class),
    /** A {@link Completed}. */
    COMPLETED("completed", Completed.class),
    /** An {@link Ended}. */
    ENDED("ended", Ended.class);

    private static final Map<Class<?>, Type> BY_EVENT = Arrays.stream(values())
        .collect(Collectors.toUnmodifiableMap(Type::event, Function.identity()));

    private final String code;
    private final Class<? extends MentorshipEvent> event;

    Type(String code, Class<? extends MentorshipEvent> event) {
      this.code = code;
      this.event = event;
    }

    /** {@return the name for programs and stored data, for example {@code accepted}} */
    public String code() {
      return code;
    }

    /** {@return the class of the events of this type, for example {@code MentorshipEvent.Accepted.class}} */
    public Class<? extends MentorshipEvent> event() {
      return event;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code accepted}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Type of(String code) {
      return Codes.find(values(), Type::code, code);
    }

    static Type of(MentorshipEvent event) {
      Type type = BY_EVENT.get(event.getClass());
      if (type == null) {
        throw new IllegalStateException("an event without a type: " + event.getClass());
      }
      return type;
    }
  }
}
