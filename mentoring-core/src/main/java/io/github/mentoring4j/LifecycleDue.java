package io.github.mentoring4j;

import static io.github.mentoring4j.Actor.Side.MENTEE;
import static io.github.mentoring4j.Actor.Side.MENTOR;

import io.github.mentoring4j.internal.Faults;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what is due in one relationship, under one policy. */
final class LifecycleDue {
  private static final Set<Actor.Side> BOTH = EnumSet.allOf(Actor.Side.class);

  /** A rhythm beyond this reaches beyond every point in time, and cannot be doubled. */
  private static final Duration LONGEST = Duration.ofDays(1_000_000_000_000L);

  private static final Comparator<Due> ORDER = Comparator.comparing(Due::at)
      .thenComparing(Due::kind)
      .thenComparing(due -> String.join("\u0000", due.subjects()));

  private final Mentorship pair;
  private final LifecyclePolicy policy;
  private final ZoneId zone;
  private final List<Due> entries = new ArrayList<>();

  private LifecycleDue(Mentorship pair, LifecyclePolicy policy, ZoneId zone) {
    this.pair = pair;
    this.policy = policy;
    this.zone = zone;
  }

  static List<Due> of(Mentorship pair, LifecyclePolicy policy, ZoneId zone) {
    LifecycleDue due = new LifecycleDue(pair, policy, zone);
    switch (pair.status()) {
      case PROPOSED -> due.answer();
      case ACTIVE -> {
        due.always();
        due.session();
        due.silence();
        due.agreement();
        due.goals();
        due.checkpoints();
      }
      case PAUSED -> {
        due.always();
        due.resume();
      }
      case CLOSED -> {}
    }
    due.entries.sort(ORDER);
    return List.copyOf(due.entries);
  }

  /** What a pause does not put off. */
  private void always() {
    pair.plannedEnd().ifPresent(end -> add(Due.Kind.PLANNED_END, end, BOTH));
    for (ActionItem action : pair.openActions()) {
      action.due().ifPresent(day -> add(Due.Kind.ACTION, day, Set.of(action.owner()), action.id()));
    }
    for (Session session : pair.plannedSessions()) {
      boolean isPutOff =
          pair.pause().filter(pause -> !session.start().isBefore(pause.since())).isPresent();
      if (!isPutOff) {
        add(Due.Kind.SESSION_OUTCOME, session.end(), BOTH, session.id());
      }
    }
  }

  private void answer() {
    Set<Actor.Side> waitedFor = EnumSet.noneOf(Actor.Side.class);
    if (!pair.standing().menteeAgreed()) {
      waitedFor.add(MENTEE);
    }
    if (!pair.standing().mentorAgreed()) {
      waitedFor.add(MENTOR);
    }
    answerDue(pair, policy).ifPresent(at -> add(Due.Kind.ANSWER, at, waitedFor));
  }

  /** From when on the answer to a proposal is due. */
  static Optional<Instant> answerDue(Mentorship pair, LifecyclePolicy policy) {
    return pair.status() == Mentorship.Status.PROPOSED
        ? Optional.of(Instants.plus(pair.opening().at(), policy.answerTime()))
            .filter(Faults::isStorable)
        : Optional.empty();
  }

  private void session() {
    if (pair.plannedSessions().isEmpty()) {
      pair.agreement()
          .flatMap(Agreement::rhythm)
          .ifPresent(rhythm -> add(Due.Kind.SESSION, Instants.plus(lastMet(pair), rhythm), BOTH));
    }
  }

  private void silence() {
    silentFrom(pair, policy).ifPresent(at -> add(Due.Kind.SILENCE, at, BOTH));
  }

  /** From when on an active pair counts as silent. */
  static Optional<Instant> silentFrom(Mentorship pair, LifecyclePolicy policy) {
    if (pair.status() != Mentorship.Status.ACTIVE) {
      return Optional.empty();
    }
    Duration limit = longestSilence(pair, policy);
    return Optional.of(Instants.plus(lastSign(pair, limit), limit)).filter(Faults::isStorable);
  }

  /** What waits for a yes: what one side has proposed, else what is to be renewed. */
  private void agreement() {
    Optional<Agreement.Proposal> proposed = pair.proposedAgreement();
    if (proposed.isPresent()) {
      Actor.Side other = proposed.get().by() == MENTEE ? MENTOR : MENTEE;
      add(Due.Kind.AGREEMENT, proposed.get().at(), Set.of(other));
    } else {
      pair.terms().toBeRenewedSince().ifPresent(at -> add(Due.Kind.AGREEMENT, at, BOTH));
    }
  }

  private void goals() {
    for (Goal.Progress progress : pair.goals()) {
      Goal goal = progress.goal();
      if (progress.isOpen()) {
        goal.targetDate().ifPresent(day -> add(Due.Kind.GOAL, day, Set.of(MENTEE), goal.id()));
      }
    }
  }

  private void checkpoints() {
    Instant acceptedAt = pair.acceptedAt().orElseThrow();
    for (Checkpoint checkpoint : policy.checkpoints()) {
      checkpoint
          .place(acceptedAt, pair.plannedEnd())
          .filter(place -> pair.takenOverAt().filter(place::isBefore).isEmpty())
          .ifPresent(place -> checkpoint(checkpoint, place, acceptedAt));
    }
  }

  /** A side that has looked back is done, even if the planned end is moved later. */
  private void checkpoint(Checkpoint checkpoint, Instant place, Instant acceptedAt) {
    Set<Actor.Side> whose = EnumSet.copyOf(checkpoint.whose());
    whose.removeIf(side -> pair.counts()
        .evaluatedBy(side)
        .filter(evaluated -> checkpoint
            .place(acceptedAt, evaluated.plannedEnd())
            .filter(then -> !evaluated.at().isBefore(then))
            .isPresent())
        .isPresent());
    if (!whose.isEmpty() && Faults.isStorable(place)) {
      entries.add(entry(Due.Kind.CHECKPOINT, place, whose)
          .addSubject(checkpoint.code())
          .label(checkpoint.label())
          .build());
    }
  }

  private void resume() {
    pair.pause()
        .flatMap(Mentorship.Pause::expectedResume)
        .ifPresent(resume -> add(Due.Kind.RESUME, resume, BOTH));
  }

  private void add(Due.Kind kind, LocalDate day, Set<Actor.Side> whose, String subject) {
    Instant at = day.atStartOfDay(zone).toInstant();
    if (Faults.isStorable(at)) {
      entries.add(entry(kind, at, whose).day(day).addSubject(subject).build());
    }
  }

  /** Nothing lies beyond the years that can be stored. */
  private void add(Due.Kind kind, Instant at, Set<Actor.Side> whose, String... subjects) {
    if (Faults.isStorable(at)) {
      entries.add(entry(kind, at, whose).addSubjects(subjects).build());
    }
  }

  private static ImmutableDue.Builder entry(Due.Kind kind, Instant at, Set<Actor.Side> whose) {
    return ImmutableDue.builder().kind(kind).at(at).whose(whose);
  }

  private static Instant lastMet(Mentorship pair) {
    return Stream.of(
            pair.acceptedAt(), pair.takenOverAt(), pair.lastSessionAt(), pair.lastResumedAt())
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  /** Twice the rhythm, and a day: a change of the clocks makes no pair silent. */
  private static Duration longestSilence(Mentorship pair, LifecyclePolicy policy) {
    return pair.agreement()
        .flatMap(Agreement::rhythm)
        .map(rhythm ->
            rhythm.compareTo(LONGEST) > 0 ? rhythm : rhythm.multipliedBy(2).plusDays(1))
        .orElse(policy.longestSilence());
  }

  /** Each open session puts the silence off, if it begins before the pair would fall silent. */
  private static Instant lastSign(Mentorship pair, Duration limit) {
    Instant sign = lastMet(pair);
    List<Instant> starts =
        pair.plannedSessions().stream().map(Session::start).sorted().toList();
    for (Instant start : starts) {
      if (start.isAfter(sign) && Duration.between(sign, start).compareTo(limit) <= 0) {
        sign = start;
      }
    }
    return sign;
  }
}
