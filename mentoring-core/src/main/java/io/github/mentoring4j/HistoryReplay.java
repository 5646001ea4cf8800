package io.github.mentoring4j;

import io.github.mentoring4j.CorruptHistoryException.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a relationship back from its history, strictly and without a policy. */
final class HistoryReplay {
  private HistoryReplay() {}

  static Mentorship replay(List<RecordedEvent> history) {
    return replay(history, pair -> {});
  }

  /** Shows each state on the way, the first one included. */
  static Mentorship replay(List<RecordedEvent> history, Consumer<Mentorship> states) {
    if (history.isEmpty()) {
      throw new CorruptHistoryException(
          0, Kind.EMPTY, "a history has at least the event that opens it.", null, null);
    }
    Iterator<RecordedEvent> events = history.iterator();
    Mentorship pair = begin(events.next());
    states.accept(pair);
    for (int position = 1; events.hasNext(); position++) {
      pair = apply(pair, events.next(), position);
      states.accept(pair);
    }
    return pair;
  }

  private static Mentorship begin(RecordedEvent first) {
    if (!MentorshipBeginning.isOpening(first.event())) {
      throw new CorruptHistoryException(
          0,
          Kind.NOT_BEGUN,
          "a proposal or a takeover was expected, but " + first.event().type().code()
              + " was found.",
          null,
          null);
    }
    if (first.revision() != 1) {
      throw new CorruptHistoryException(
          0,
          Kind.GAP,
          "revision 1 was expected, but " + first.revision() + " was found.",
          null,
          null);
    }
    Mentorship pair = MentorshipBeginning.of(first);
    RefusalBuilder refusal = new RefusalBuilder(first.mentorship(), first.event());
    ActorRules.require(pair, first.event(), refusal);
    if (!refusal.isEmpty()) {
      throw corrupt(0, Kind.IMPOSSIBLE_EVENT, null, refusal);
    }
    return pair;
  }

  static Mentorship apply(Mentorship pair, RecordedEvent recorded, int position) {
    envelope(pair, recorded, position);
    RefusalBuilder refusal = new RefusalBuilder(pair.id(), recorded.event());
    EventRules rules = new EventRules(pair, refusal);
    rules.requireOpen(recorded.event());
    require(refusal, Kind.AFTER_THE_END, pair, position);
    rules.requireOrder(recorded.event());
    require(refusal, Kind.TIME_REVERSED, pair, position);
    ActorRules.require(pair, recorded.event(), refusal);
    require(refusal, Kind.IMPOSSIBLE_EVENT, pair, position);
    rules.requireFit(recorded.event());
    rules.requireRoom(recorded.event());
    require(refusal, Kind.IMPOSSIBLE_EVENT, pair, position);
    return MentorshipEvolution.evolve(pair, recorded);
  }

  private static void envelope(Mentorship pair, RecordedEvent recorded, int position) {
    if (!recorded.mentorship().equals(pair.id())) {
      throw new CorruptHistoryException(
          position,
          Kind.FOREIGN,
          "relationship " + pair.id() + " was expected, but " + recorded.mentorship()
              + " was found.",
          pair,
          null);
    }
    long expected = pair.revision() + 1;
    if (recorded.revision() != expected) {
      Kind kind = recorded.revision() > expected ? Kind.GAP : Kind.REPEATED;
      String what =
          "revision " + expected + " was expected, but " + recorded.revision() + " was found.";
      throw new CorruptHistoryException(position, kind, what, pair, null);
    }
  }

  private static void require(RefusalBuilder refusal, Kind kind, Mentorship pair, int position) {
    if (!refusal.isEmpty()) {
      throw corrupt(position, kind, pair, refusal);
    }
  }

  private static CorruptHistoryException corrupt(
      int position, Kind kind, @Nullable Mentorship lastGood, RefusalBuilder refusal) {
    Decision.Refused refused = refusal.build();
    String what = refused.findings().stream()
        .map(finding -> finding.message(Locale.ENGLISH))
        .collect(Collectors.joining(" "));
    return new CorruptHistoryException(position, kind, what, lastGood, refused);
  }
}
