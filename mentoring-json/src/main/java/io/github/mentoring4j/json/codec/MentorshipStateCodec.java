package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.FLAG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INSTANT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.LONG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Session;
import io.github.mentoring4j.internal.MentorshipState;
import io.github.mentoring4j.internal.MentorshipState.Counts;
import io.github.mentoring4j.internal.MentorshipState.Evaluated;
import io.github.mentoring4j.internal.MentorshipState.InStage;
import io.github.mentoring4j.internal.MentorshipState.Opening;
import io.github.mentoring4j.internal.MentorshipState.Progress;
import io.github.mentoring4j.internal.MentorshipState.Settled;
import io.github.mentoring4j.internal.MentorshipState.Standing;
import io.github.mentoring4j.internal.MentorshipState.Terms;
import io.github.mentoring4j.internal.MentorshipStates;
import io.github.mentoring4j.json.codec.RecordParts.Part;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a relationship holds, for stores and caches. It is compact: what has its usual value is left out, such as a counter of zero. It has
 * a version of its own, and no other is read.
 */
final class MentorshipStateCodec {
  private static final int CURRENT = 1;

  /** Another version may hold something else under the same names. */
  private static final Codec<Integer> VERSION = new Codec<>() {
    @Override
    void write(WriteContext out, Integer version) {
      INTEGER.write(out, version);
    }

    @Override
    Integer read(ReadContext in) {
      int version = INTEGER.read(in);
      if (version != CURRENT) {
        throw in.problem(
            ProblemCode.UNSUPPORTED_VERSION,
            "State version " + version + " cannot be read, only " + CURRENT
                + ". Take the state from the history again.");
      }
      return version;
    }
  };

  private static final Codec<Opening> OPENING = RecordCodec.<Opening>of("Opening", opening -> {
        Part<Instant> at = opening.required("at", INSTANT, Opening::at);
        Part<Actor> by = opening.required("by", ActorCodec.ACTOR, Opening::by);
        Part<String> mentee = opening.required("mentee", TEXT, Opening::mentee);
        Part<String> mentor = opening.required("mentor", TEXT, Opening::mentor);
        Part<Optional<String>> predecessor =
            opening.optional("predecessor", TEXT, Opening::predecessor);
        Part<Boolean> takenOver = opening.unless(false, "takenOver", FLAG, Opening::takenOver);
        return parts -> new Opening(
            parts.get(at),
            parts.get(by),
            parts.get(mentee),
            parts.get(mentor),
            parts.get(predecessor),
            parts.get(takenOver));
      })
      .judgedByOwner();

  static final Codec<Agreement.Proposal> PROPOSAL = RecordCodec.<Agreement.Proposal>of(
          "Proposal", proposal -> {
            Part<Agreement> terms =
                proposal.required("terms", ValueCodecs.AGREEMENT, Agreement.Proposal::terms);
            Part<Actor.Side> by = proposal.required("by", ValueCodecs.SIDE, Agreement.Proposal::by);
            Part<Instant> at = proposal.required("at", INSTANT, Agreement.Proposal::at);
            return parts -> new Agreement.Proposal(parts.get(terms), parts.get(by), parts.get(at));
          })
      .judgedByOwner();

  private static final Codec<Terms> TERMS = RecordCodec.<Terms>of("Terms", terms -> {
        Part<Optional<Agreement>> inForce =
            terms.optional("inForce", ValueCodecs.AGREEMENT, Terms::inForce);
        Part<Optional<Agreement.Proposal>> proposed =
            terms.optional("proposed", PROPOSAL, Terms::proposed);
        Part<Optional<Instant>> toBeRenewedSince =
            terms.optional("toBeRenewedSince", INSTANT, Terms::toBeRenewedSince);
        Part<Boolean> extended = terms.unless(false, "extended", FLAG, Terms::extended);
        return parts -> new Terms(
            parts.get(inForce),
            parts.get(proposed),
            parts.get(toBeRenewedSince),
            parts.get(extended));
      })
      .judgedByOwner();

  private static final Codec<Settled> SETTLED = RecordCodec.<Settled>of("Settled", settled -> {
        Part<Optional<String>> id = settled.optional("id", TEXT, Settled::id);
        Part<Instant> start = settled.required("start", INSTANT, Settled::start);
        return parts -> new Settled(parts.get(id), parts.get(start));
      })
      .judgedByOwner();

  private static final Codec<Evaluated> EVALUATED = RecordCodec.<Evaluated>of(
          "Evaluated", evaluated -> {
            Part<Instant> at = evaluated.required("at", INSTANT, Evaluated::at);
            Part<Optional<Instant>> plannedEnd =
                evaluated.optional("plannedEnd", INSTANT, Evaluated::plannedEnd);
            return parts -> new Evaluated(parts.get(at), parts.get(plannedEnd));
          })
      .judgedByOwner();

  private static final Codec<InStage> IN_STAGE = RecordCodec.<InStage>of("InStage", inStage -> {
        Part<Integer> sessionsHeld =
            inStage.unless(0, "sessionsHeld", INTEGER, InStage::sessionsHeld);
        Part<Integer> feedbackByMentee =
            inStage.unless(0, "feedbackByMentee", INTEGER, InStage::feedbackByMentee);
        Part<Integer> feedbackByMentor =
            inStage.unless(0, "feedbackByMentor", INTEGER, InStage::feedbackByMentor);
        Part<Integer> reflections = inStage.unless(0, "reflections", INTEGER, InStage::reflections);
        Part<Integer> futurePlans = inStage.unless(0, "futurePlans", INTEGER, InStage::futurePlans);
        Part<Integer> contactChoices =
            inStage.unless(0, "contactChoices", INTEGER, InStage::contactChoices);
        Part<Integer> evaluationsByMentee =
            inStage.unless(0, "evaluationsByMentee", INTEGER, InStage::evaluationsByMentee);
        Part<Integer> evaluationsByMentor =
            inStage.unless(0, "evaluationsByMentor", INTEGER, InStage::evaluationsByMentor);
        Part<Integer> thanksByMentee =
            inStage.unless(0, "thanksByMentee", INTEGER, InStage::thanksByMentee);
        Part<Integer> thanksByMentor =
            inStage.unless(0, "thanksByMentor", INTEGER, InStage::thanksByMentor);
        return parts -> new InStage(
            parts.get(sessionsHeld),
            parts.get(feedbackByMentee),
            parts.get(feedbackByMentor),
            parts.get(reflections),
            parts.get(futurePlans),
            parts.get(contactChoices),
            parts.get(evaluationsByMentee),
            parts.get(evaluationsByMentor),
            parts.get(thanksByMentee),
            parts.get(thanksByMentor));
      })
      .judgedByOwner();

  private static final Codec<Counts> COUNTS = RecordCodec.<Counts>of("Counts", counts -> {
        Part<Integer> sessionsHeld =
            counts.unless(0, "sessionsHeld", INTEGER, Counts::sessionsHeld);
        Part<Integer> missedByMentee =
            counts.unless(0, "missedByMentee", INTEGER, Counts::missedByMentee);
        Part<Integer> missedByMentor =
            counts.unless(0, "missedByMentor", INTEGER, Counts::missedByMentor);
        Part<Integer> successes = counts.unless(0, "successes", INTEGER, Counts::successes);
        Part<Optional<Instant>> lastSessionAt =
            counts.optional("lastSessionAt", INSTANT, Counts::lastSessionAt);
        Part<Optional<Settled>> lastSettled =
            counts.optional("lastSettled", SETTLED, Counts::lastSettled);
        Part<Optional<Evaluated>> evaluatedByMentee =
            counts.optional("evaluatedByMentee", EVALUATED, Counts::evaluatedByMentee);
        Part<Optional<Evaluated>> evaluatedByMentor =
            counts.optional("evaluatedByMentor", EVALUATED, Counts::evaluatedByMentor);
        Part<Optional<Integer>> sessionsAtFeedback =
            counts.optional("sessionsAtFeedback", INTEGER, Counts::sessionsAtFeedback);
        Part<Optional<Instant>> mentorHelpedAt =
            counts.optional("mentorHelpedAt", INSTANT, Counts::mentorHelpedAt);
        Part<InStage> inStage = counts.required("inStage", IN_STAGE, Counts::inStage);
        return parts -> new Counts(
            parts.get(sessionsHeld),
            parts.get(missedByMentee),
            parts.get(missedByMentor),
            parts.get(successes),
            parts.get(lastSessionAt),
            parts.get(lastSettled),
            parts.get(evaluatedByMentee),
            parts.get(evaluatedByMentor),
            parts.get(sessionsAtFeedback),
            parts.get(mentorHelpedAt),
            parts.get(inStage));
      })
      .judgedByOwner();

  private static final Codec<Progress> PROGRESS = RecordCodec.<Progress>of("Progress", progress -> {
        Part<Goal> goal = progress.required("goal", ValueCodecs.GOAL, Progress::goal);
        Part<Boolean> hasStep = progress.unless(false, "hasStep", FLAG, Progress::hasStep);
        Part<Optional<Goal.Assessment>> assessment =
            progress.optional("assessment", ValueCodecs.ASSESSMENT, Progress::assessment);
        Part<Boolean> assessedInStage =
            progress.unless(false, "assessedInStage", FLAG, Progress::assessedInStage);
        return parts -> new Progress(
            parts.get(goal), parts.get(hasStep), parts.get(assessment), parts.get(assessedInStage));
      })
      .judgedByOwner();

  /** A relationship, and what it holds. */
  private record State(Mentorship mentorship, MentorshipState parts) {}

  private static final ObjectCodec<State, ?> STATE = RecordCodec.of("State", state -> {
    state.required("stateVersion", VERSION, given -> CURRENT);
    Part<String> id = state.required("id", TEXT, given -> given.parts.id());
    Part<Long> revision = state.required("revision", LONG, given -> given.parts.revision());
    Part<Instant> lastEventAt =
        state.required("lastEventAt", INSTANT, given -> given.parts.lastEventAt());
    Part<Opening> opening = state.required("opening", OPENING, given -> given.parts.opening());
    Part<Standing> standing = state.required(
        "standing", MentorshipStandingCodec.STANDING, given -> given.parts.standing());
    Part<Terms> terms = state.required("terms", TERMS, given -> given.parts.terms());
    Part<Counts> counts = state.required("counts", COUNTS, given -> given.parts.counts());
    Part<List<Progress>> goals =
        state.unless(List.of(), "goals", ListCodec.of(PROGRESS), given -> given.parts.goals());
    Part<List<Session>> sessions = state.unless(
        List.of(),
        "plannedSessions",
        ListCodec.of(ValueCodecs.SESSION),
        given -> given.parts.plannedSessions());
    Part<List<ActionItem>> actions = state.unless(
        List.of(),
        "openActions",
        ListCodec.of(ValueCodecs.ACTION),
        given -> given.parts.openActions());
    return parts -> state(new MentorshipState(
        parts.get(id),
        parts.get(revision),
        parts.get(lastEventAt),
        parts.get(opening),
        parts.get(standing),
        parts.get(terms),
        parts.get(counts),
        parts.get(goals),
        parts.get(sessions),
        parts.get(actions)));
  });

  static final Codec<Mentorship> MENTORSHIP = new Codec<>() {
    @Override
    void write(WriteContext out, Mentorship mentorship) {
      STATE.write(out, new State(mentorship, MentorshipStates.of(mentorship)));
    }

    @Override
    Mentorship read(ReadContext in) {
      return STATE.read(in).mentorship;
    }
  };

  private MentorshipStateCodec() {}

  private static State state(MentorshipState parts) {
    return new State(MentorshipStates.mentorship(parts), parts);
  }
}
