package io.github.mentoring4j;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of all codes, typed by hand: code, observed, required, subjects. */
final class CodeRows {
  static final List<CodeRow> LIFECYCLE = parse("""
      actor.not-a-party | | | person
      actor.side-needed
      actor.programme-needed
      actor.proposer-needed
      actor.other-side-needed
      revision.stale | count | count
      status.closed
      status.not-accepted
      status.accepted
      status.paused
      time.reversed | moment | moment
      time.future | moment | moment
      opening.repeated | | | relationship
      acceptance.repeated | | | person
      agreement.repeated | | | person
      agreement.in-force
      agreement.not-as-proposed | | | part of the agreement
      agreement.own-proposal-replaced | | | part of the agreement
      agreement.not-as-agreed | | | part of the agreement
      agreement.end-not-as-extended | moment? | moment
      planned-end.too-near | moment | moment
      planned-end.too-far | moment | moment
      planned-end.passed | moment | moment
      extension.not-later | moment | moment
      extension.passed | moment | moment
      decline.reason-missing
      successor.itself | | | relationship
      override.programme-needed
      override.not-needed
      pause.repeated
      pause.return-far | moment | moment
      resume.not-paused
      goal.unknown | | | goal
      goal.repeated | | | goal
      goal.settled | | | goal
      goal.too-late | | | goal
      goal.unchanged | | | goal
      goal.limit | count | count
      goal.date-passed | text | text | goal
      goal.date-far | text | text | goal
      session.unknown | | | session
      session.repeated | | | session
      session.settled | | | session
      session.same-start | moment | moment | session
      session.taken-over | moment | moment
      session.after-closing | moment | moment | session
      session.far | moment | moment | session
      session.not-started | moment | moment | session
      session.before-acceptance | moment | moment | session
      session.moved-before-acceptance | moment | moment | session
      session.notice-before-acceptance | moment | moment | session
      session.unmoved | moment | moment | session
      session.cancelled-late | length | length | session
      session.cancelled-after-start | moment | moment | session
      session.moved-late | length | length | session
      session.moved-after-start | moment | moment | session
      session.limit | count | count
      session.long | length | length | session
      session.after-end | moment | moment | session
      action.unknown | | | action
      action.repeated | | | action
      action.limit | count | count
      action.date-passed | text | text | action
      action.date-far | text | text | action
      closing.goals-open | | | goal
      closing.actions-dropped | | | action
      closing.sessions-dropped | | | session
      closing.sessions-unsettled | | | session
      closing.too-long-ago | moment | moment
      move.same-stage | | | stage
      move.none | text | text | stage
      reason.missing | | | stage
      completion.not-in-last-stage | text | text
      """);

  static final List<CodeRow> COMMUNITY = parse("""
      limit.active-per-mentor | count | count | relationship?
      limit.active-per-mentee | count | count | relationship?
      limit.requests-per-mentee | count | count | relationship?
      limit.requests-per-mentor | count | count | relationship?
      pair.open | | | relationship
      pair.requested | | | relationship
      pair.crossed | | | relationship
      request.after-decline | moment | moment | relationship
      request.after-withdrawal | moment | moment | relationship
      request.after-end | moment | moment | relationship
      among.not-supplied
      earlier.not-supplied
      session.overlaps | moment | moment | relationship
      """);

  /** What is due: the instant, or the day of an action or a goal. */
  static final List<CodeRow> DUE = parse("""
      due.answer | moment
      due.session | moment
      due.silence | moment
      due.session-outcome | moment | | session
      due.agreement | moment
      due.action | text | | action
      due.goal | text | | goal
      due.resume | moment
      due.checkpoint | moment | | checkpoint
      due.planned-end | moment
      """);

  static final List<CodeRow> CRITERIA = parse("""
      <evidence>.at-least | count | count | listed?
      <evidence>.at-most | count | count | listed?
      <evidence>.none | count | count | listed?
      <evidence>.not-supplied
      any-of
      all-of
      """);

  static final List<CodeRow> READINESS = parse("""
      relationship.inactive.proposed
      relationship.inactive.paused
      relationship.inactive.closed
      schedule.missing.start
      schedule.missing.length
      schedule.missing.place
      schedule.past.running | moment | moment
      schedule.past.over | moment | moment
      schedule.confirmed
      schedule.after-end | moment | moment
      schedule.length.short | length | length
      schedule.length.long | length | length
      objective.missing
      objective.count | count | count
      objective.duplicate | | | place in the plan
      question.missing
      question.count | count | count
      question.duplicate | | | place in the plan
      topic.missing
      topic.count | count | count
      agenda.overrun | length | length
      agenda.slack | length | length
      agenda.untimed
      agenda.next-steps
      agenda.shared.open | | moment
      agenda.shared.overdue | | moment
      agenda.shared.late | moment | moment
      material.shared.open | | moment | title
      material.shared.overdue | | moment | title
      material.shared.late | moment | moment | title
      actions.reviewed | text | | action
      context.missing
      thanks.missing
      help.kind.open
      help.kind.many | count | count
      placeholder.left.whole | | | piece of the text
      placeholder.left.within | | | piece of the text
      topic.off-limits.named | | | piece of the text
      topic.off-limits.touched | | | piece of the text
      introduction.exchanged
      acquaintance.item
      acquaintance.time | length | length
      expectations.covered
      goal.drafted
      objective.linked
      progress.stated
      difficulty.stated
      tried.stated | text | | goal
      feedback.asked.thing | count | count
      feedback.asked.progress
      goal.assessed.status | text | | goal
      goal.assessed.evidence | text | | goal
      reflection.prepared | count | count
      relationship.discussed
      decision.proposed
      outcome.summarised.status | text | | goal
      outcome.summarised.evidence | text | | goal
      success.named
      action.settled.open | text | | action
      action.settled.recipient | text | | action
      future.planned
      contact.wished
      evaluation.planned
      objective.vague | count | count | piece of the text
      objective.checkable | | | piece of the text
      goal.measurable | | | piece of the text
      question.open | | | piece of the text
      question.specific | text | text | piece of the text
      question.single | count | count | piece of the text
      question.related | | | piece of the text
      thanks.generic | count | count | piece of the text
      """);

  /** Those of the module of messages, which takes its texts from here. */
  static final List<CodeRow> MESSAGES = parse("""
      starter.repeated | text | text
      starter.word-repeated | text | text
      infinitive.missing | text | text
      clause.after-starter | text | text
      sentence.small-start | text
      question.no-mark | text
      question.no-opening-mark | text | text
      language.other | text | text
      register.other | text | text
      placeholder.left | text | | piece of the text?
      mark.repeated | text
      words.over | count | count
      subject.full-stop | text
      """);

  private CodeRows() {}

  /** Those whose sentence belongs to the code, and not to the operator of a criterion. */
  static List<CodeRow> withOwnWords() {
    return Stream.of(LIFECYCLE, COMMUNITY, DUE, READINESS, MESSAGES)
        .flatMap(List::stream)
        .toList();
  }

  static List<CodeRow> all() {
    return Stream.of(LIFECYCLE, COMMUNITY, DUE, CRITERIA, READINESS, MESSAGES)
        .flatMap(List::stream)
        .toList();
  }

  /** The row of a finding: that of its code, else that of the operator at its end. */
  static CodeRow of(Finding finding) {
    String code = finding.code();
    return row(code)
        .or(() -> row(CodeRow.EVIDENCE + code.substring(code.lastIndexOf('.') + 1)))
        .orElseThrow(() -> new AssertionError("no row for " + finding));
  }

  private static Optional<CodeRow> row(String code) {
    return all().stream().filter(row -> row.code().equals(code)).findFirst();
  }

  private static List<CodeRow> parse(String rows) {
    return rows.lines().map(CodeRows::parsed).collect(Collectors.toUnmodifiableList());
  }

  private static CodeRow parsed(String line) {
    String[] cells = (line + "| | | ").split("\\|", -1);
    return new CodeRow(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
  }
}
