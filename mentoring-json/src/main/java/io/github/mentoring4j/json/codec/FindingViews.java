package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.DURATION;
import static io.github.mentoring4j.json.codec.Forms.INSTANT;
import static io.github.mentoring4j.json.codec.Forms.INTEGER;
import static io.github.mentoring4j.json.codec.Forms.LONG;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Forms.ZONE;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Fact.Count;
import io.github.mentoring4j.Finding.Fact.Length;
import io.github.mentoring4j.Finding.Fact.Moment;
import io.github.mentoring4j.Finding.Fact.Text;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;

/** Findings, and the report on a session that consists of them. */
final class FindingViews {
  private static final View<Span> SPAN =
      new View<Span>().always("start", INTEGER, Span::start).always("end", INTEGER, Span::end);

  private static final View<Count> COUNT = new View<Count>().always("count", LONG, Count::value);
  private static final View<Length> LENGTH =
      new View<Length>().always("length", DURATION, Length::value);
  private static final View<Moment> MOMENT =
      new View<Moment>().always("moment", INSTANT, Moment::at).always("zone", ZONE, Moment::zone);
  private static final View<Text> FACT_TEXT = new View<Text>().always("text", TEXT, Text::value);

  static final Sink<Finding> FINDING = new View<Finding>()
      .always("code", TEXT, Finding::code)
      .always("result", ViewCodes.RESULT, Finding::result)
      .always("severity", Codes.SEVERITY, Finding::severity)
      .always("certainty", ViewCodes.CERTAINTY, Finding::certainty)
      .optional("path", TEXT, Finding::path)
      .optional("span", SPAN, Finding::span)
      .list("subjects", TEXT, Finding::subjects)
      .optional("observed", FindingViews::writeFact, Finding::observed)
      .optional("required", FindingViews::writeFact, Finding::required)
      .list("parts", FindingViews::writePart, Finding::parts)
      .optional("label", TEXT, Finding::label)
      .inWords("message", "ownMessage", Finding::message, Finding::ownMessage)
      .inWords("advice", "ownAdvice", Finding::advice, Finding::ownAdvice);

  private static final View<RuleResult> RULE_RESULT = new View<RuleResult>()
      .always("code", TEXT, RuleResult::code)
      .always("result", ViewCodes.RESULT, RuleResult::result)
      .always("severity", Codes.SEVERITY, RuleResult::severity)
      .list("findings", FINDING, RuleResult::findings)
      .optional("reason", TEXT, RuleResult::reason)
      .optional("otherRule", TEXT, RuleResult::otherRule)
      .optional("ownTitle", TEXT, RuleResult::ownTitle)
      .optional("ownRationale", TEXT, RuleResult::ownRationale)
      .optional("failure", TEXT, RuleResult::failure);

  static final View<ReadinessReport> REPORT = new View<ReadinessReport>()
      .always("verdict", ViewCodes.VERDICT, ReadinessReport::verdict)
      .always("score", INTEGER, ReadinessReport::score)
      .list("results", RULE_RESULT, ReadinessReport::results)
      .list("waivers", PlanParts.WAIVER, ReadinessReport::waivers)
      .list("unusedWaivers", PlanParts.WAIVER, ReadinessReport::unusedWaivers);

  private FindingViews() {}

  /** Only when it is written is a finding known to have parts of its own kind. */
  private static void writePart(Writing out, Finding part) {
    FINDING.write(out, part);
  }

  private static void writeFact(Writing out, Fact fact) {
    if (fact instanceof Count count) {
      COUNT.write(out, count);
    } else if (fact instanceof Length length) {
      LENGTH.write(out, length);
    } else if (fact instanceof Moment moment) {
      MOMENT.write(out, moment);
    } else {
      FACT_TEXT.write(out, (Text) fact);
    }
  }
}
