package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.oracle.CommunityOracle;
import io.github.mentoring4j.oracle.Facts;
import io.github.mentoring4j.oracle.Oracle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that is asked in a community.
 *
 * @param limits the limits of the programme
 * @param given the histories that are handed in, open and closed ones, some of them in several states
 * @param isAmongKnown whether they are handed in as the others
 * @param isEarlierKnown whether they are handed in as those before
 * @param capacities places of mentors of their own
 * @param pair the relationship, or empty if it is to begin
 * @param event the event
 */
record CommunityCase(
    CommunityLimits limits,
    List<History> given,
    boolean isAmongKnown,
    boolean isEarlierKnown,
    Map<String, Integer> capacities,
    Optional<History> pair,
    MentorshipEvent event) {
  /** The relationship that the question is about. */
  static final String ID = "m-5";

  Lifecycle lifecycle() {
    return Pairs.limited(builder -> builder.from(limits));
  }

  Instant now() {
    return event.at();
  }

  List<Mentorship> states() {
    return given.stream().map(History::mentorship).toList();
  }

  DecisionContext context() {
    return context(states());
  }

  /** The same, where other relationships are handed in. */
  DecisionContext context(List<Mentorship> others) {
    DecisionContext context = DecisionContext.at(now());
    context = isAmongKnown ? context.among(others) : context;
    context = isEarlierKnown ? context.earlier(others) : context;
    for (Map.Entry<String, Integer> own : capacities.entrySet()) {
      context = context.capacity(own.getKey(), own.getValue());
    }
    return context;
  }

  Decision decide() {
    return decide(lifecycle(), event, context());
  }

  Decision decide(Lifecycle lifecycle, MentorshipEvent asked, DecisionContext context) {
    if (pair.isPresent()) {
      return lifecycle.decide(pair.get().mentorship(), asked, context);
    } else if (asked instanceof TakenOver takenOver) {
      return lifecycle.takeOver(ID, takenOver, context);
    }
    return lifecycle.begin(ID, (Proposed) asked, context);
  }

  String mentee() {
    return pair.map(History::mentorship)
        .map(Mentorship::mentee)
        .orElseGet(() -> opened().mentee());
  }

  String mentor() {
    return pair.map(History::mentorship)
        .map(Mentorship::mentor)
        .orElseGet(() -> opened().mentor());
  }

  private Facts opened() {
    return new Facts(ID, List.of(event));
  }

  /** What the standard policy says. */
  Oracle.Ruling alone() {
    return pair.isPresent()
        ? Oracle.judge(Facts.of(pair.get().events()), event, DecisionContext.at(now()))
        : Oracle.open(ID, event, now());
  }

  /** What the community adds. */
  CommunityOracle.Ruling together() {
    List<Facts> facts = new ArrayList<>();
    given.forEach(history -> facts.add(Facts.of(history.events())));
    CommunityOracle.Known known = new CommunityOracle.Known(
        limits,
        isAmongKnown ? Optional.of(facts) : Optional.empty(),
        isEarlierKnown ? Optional.of(facts) : Optional.empty(),
        capacities);
    return pair.isPresent()
        ? CommunityOracle.judge(known, Facts.of(pair.get().events()), event)
        : CommunityOracle.open(known, ID, event);
  }

  CommunityCase with(CommunityLimits others) {
    return new CommunityCase(others, given, isAmongKnown, isEarlierKnown, capacities, pair, event);
  }

  CommunityCase with(Map<String, Integer> others) {
    return new CommunityCase(limits, given, isAmongKnown, isEarlierKnown, others, pair, event);
  }

  CommunityCase knowing(boolean among, boolean earlier) {
    return new CommunityCase(limits, given, among, earlier, capacities, pair, event);
  }
}
