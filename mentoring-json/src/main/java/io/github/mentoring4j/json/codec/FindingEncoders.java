package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.ScalarCodecs.DURATION;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.LONG;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Fact.Count;
import io.github.mentoring4j.Finding.Fact.Length;
import io.github.mentoring4j.Finding.Fact.Moment;
import io.github.mentoring4j.Finding.Fact.Text;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;

/** Findings, and the report of a session that consists of them. */
final class FindingEncoders {
  static final ObjectEncoder<Span> SPAN = new ObjectEncoder<Span>()
      .always("start", INTEGER, Span::start)
      .always("end", INTEGER, Span::end);

  private static final ObjectEncoder<Count> COUNT =
      new ObjectEncoder<Count>().always("count", LONG, Count::value);
  private static final ObjectEncoder<Length> LENGTH =
      new ObjectEncoder<Length>().always("length", DURATION, Length::value);
  private static final ObjectEncoder<Moment> MOMENT = new ObjectEncoder<Moment>()
      .always("moment", ValueCodecs.ZONED_TIME, moment -> moment.at().atZone(moment.zone()));
  private static final ObjectEncoder<Text> FACT_TEXT =
      new ObjectEncoder<Text>().always("text", TEXT, Text::value);

  static final Encoder<Fact> FACT = Encoder.of(FindingEncoders::writeFact);

  static final Encoder<Finding> FINDING = new ObjectEncoder<Finding>()
      .always("code", TEXT, Finding::code)
      .always("result", TEXT, finding -> finding.result().code())
      .always("severity", TEXT, finding -> finding.severity().code())
      .always("certainty", TEXT, finding -> finding.certainty().code())
      .optional("path", TEXT, Finding::path)
      .optional("span", SPAN, Finding::span)
      .list("subjects", TEXT, Finding::subjects)
      .optional("observed", FACT, Finding::observed)
      .optional("required", FACT, Finding::required)
      .list("parts", Encoder.of(FindingEncoders::writePart), Finding::parts)
      .optional("label", TEXT, Finding::label)
      .inWords("message", "ownMessage", Finding::message, Finding::ownMessage)
      .inWords("advice", "ownAdvice", Finding::advice, Finding::ownAdvice);

  static final ObjectEncoder<RuleResult> RULE_RESULT = new ObjectEncoder<RuleResult>()
      .always("code", TEXT, RuleResult::code)
      .always("result", TEXT, result -> result.result().code())
      .always("severity", TEXT, result -> result.severity().code())
      .list("findings", FINDING, RuleResult::findings)
      .optional("reason", TEXT, RuleResult::reason)
      .optional("next", FINDING, RuleResult::next)
      .optional("otherRule", TEXT, RuleResult::otherRule)
      .optional("ownTitle", TEXT, RuleResult::ownTitle)
      .optional("ownRationale", TEXT, RuleResult::ownRationale)
      .optional("failure", TEXT, RuleResult::failure);

  static final ObjectEncoder<ReadinessReport> REPORT = new ObjectEncoder<ReadinessReport>()
      .always("verdict", TEXT, report -> report.verdict().code())
      .list("results", RULE_RESULT, ReadinessReport::results)
      .list("waivers", SessionPlanPartCodecs.WAIVER, ReadinessReport::waivers)
      .list("unusedWaivers", SessionPlanPartCodecs.WAIVER, ReadinessReport::unusedWaivers);

  /** What a value refuses, for an answer to the one who gave it. */
  static final ObjectEncoder<Fault> FAULT = new ObjectEncoder<Fault>()
      .always("field", TEXT, Fault::field)
      .always("value", TEXT, Fault::value)
      .always("limit", TEXT, Fault::limit);

  private FindingEncoders() {}

  /** Writes a part of a finding, which is a finding itself. */
  private static void writePart(WriteContext out, Finding part) {
    FINDING.write(out, part);
  }

  private static void writeFact(WriteContext out, Fact fact) {
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
