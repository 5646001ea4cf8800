package io.github.mentoring4j;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the subjects of a finding are. It follows from the code of the finding, and never from how a subject is spelled: a person, a goal and a
 * session may have the same id.
 */
enum FindingSubject {
  PERSON("actor.not-a-party", "acceptance.repeated", "agreement.repeated"),

  GOAL(
      "goal.unknown",
      "goal.repeated",
      "goal.settled",
      "goal.too-late",
      "goal.unchanged",
      "goal.date-passed",
      "goal.date-far",
      "closing.goals-open",
      "due.goal",
      "goals-open",
      "goals-without-measure-or-date",
      "goals-without-step",
      "goals-without-status",
      "tried.stated",
      "goal.assessed",
      "outcome.summarised"),

  SESSION(
      "session.unknown",
      "session.repeated",
      "session.settled",
      "session.same-start",
      "session.after-closing",
      "session.far",
      "session.not-started",
      "session.before-acceptance",
      "session.moved-before-acceptance",
      "session.notice-before-acceptance",
      "session.unmoved",
      "session.cancelled-late",
      "session.cancelled-after-start",
      "session.moved-late",
      "session.moved-after-start",
      "session.long",
      "session.after-end",
      "closing.sessions-dropped",
      "closing.sessions-unsettled",
      "due.session-outcome"),

  ACTION(
      "action.unknown",
      "action.repeated",
      "action.date-passed",
      "action.date-far",
      "closing.actions-dropped",
      "due.action",
      "actions-open",
      "actions.reviewed",
      "action.settled"),

  RELATIONSHIP(
      "opening.repeated",
      "successor.itself",
      "limit.active-per-mentor",
      "limit.active-per-mentee",
      "limit.requests-per-mentee",
      "limit.requests-per-mentor",
      "pair.open",
      "pair.requested",
      "pair.crossed",
      "request.after-decline",
      "request.after-withdrawal",
      "request.after-end",
      "session.overlaps"),

  STAGE("move.same-stage", "move.none", "reason.missing", "completion.not-in-last-stage"),

  /** The parts of an agreement that differ. */
  AGREEMENT_PART(
      "agreement.not-as-proposed", "agreement.not-as-agreed", "agreement.own-proposal-replaced"),

  /** What evidence of a user lists. */
  OWN_EVIDENCE,

  /** Places in a plan, pieces of its text, codes of checkpoints, or nothing. They are shown as they are. */
  OTHER;

  private static final Map<String, FindingSubject> BY_CODE = Arrays.stream(values())
      .flatMap(kind -> kind.codes.stream().map(code -> Map.entry(code, kind)))
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  @SuppressWarnings("ImmutableEnumChecker") // a list of List.of
  private final List<String> codes;

  FindingSubject(String... codes) {
    this.codes = List.of(codes);
  }

  /** The kind for a code: its own, else that of the evidence or rule before its last dot. */
  static FindingSubject of(String code) {
    String before = code.substring(0, Math.max(0, code.lastIndexOf('.')));
    return BY_CODE.getOrDefault(code, BY_CODE.getOrDefault(before, OTHER));
  }
}
