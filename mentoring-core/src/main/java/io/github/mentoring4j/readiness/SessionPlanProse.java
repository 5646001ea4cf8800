package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.prose.Aim;
import io.github.mentoring4j.readiness.prose.LanguagePack;
import io.github.mentoring4j.readiness.prose.Prose;
import io.github.mentoring4j.readiness.prose.QuestionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of a plan in a language that has a pack.
 *
 * @param path the field
 * @param reading the text
 * @param pack its language
 */
record SessionPlanProse(String path, SessionPlanReading reading, LanguagePack pack) {
  Prose prose() {
    return reading.prose(pack);
  }

  QuestionForm form() {
    return reading.form(pack);
  }

  Aim aim() {
    return reading.aim(pack);
  }

  /** Judges texts one by one, if any of them can be read. */
  static Judgement of(
      Rule rule,
      Preparation prepared,
      List<SessionPlanText> texts,
      NotApplicableReason nothing,
      Judging judging) {
    if (texts.isEmpty()) {
      return Rule.notApplicable(nothing);
    }
    Optional<LanguagePack> pack = prepared.pack();
    if (pack.filter(known -> known.isOff(rule.code())).isPresent()) {
      return Rule.notApplicable(NotApplicableReason.OFF_IN_LANGUAGE);
    }
    List<SessionPlanProse> readings =
        pack.map(known -> all(prepared, known, texts)).orElse(List.of());
    return readings.isEmpty()
        ? Rule.notApplicable(NotApplicableReason.NO_LANGUAGE_PACK)
        : judging.judge(readings);
  }

  /** Judges texts of which any one is enough. One that cannot be read might be it. */
  static Judgement together(
      Rule rule,
      Preparation prepared,
      List<SessionPlanText> texts,
      NotApplicableReason nothing,
      Judging judging) {
    return of(
        rule,
        prepared,
        texts,
        nothing,
        readings -> readings.size() < texts.size()
            ? Rule.notApplicable(NotApplicableReason.NO_LANGUAGE_PACK)
            : judging.judge(readings));
  }

  /** Leaves out texts that are obviously in another language. */
  static List<SessionPlanProse> all(
      Preparation prepared, LanguagePack pack, List<SessionPlanText> texts) {
    List<SessionPlanProse> readings = new ArrayList<>(texts.size());
    for (SessionPlanText text : texts) {
      SessionPlanReading reading = prepared.reading(text.text());
      if (reading.isLegible(pack)) {
        readings.add(new SessionPlanProse(text.path(), reading, pack));
      }
    }
    return readings;
  }

  /** Starts a finding about a part of this text, which is its subject, too. */
  Finding.Builder finding(Rule rule, Preparation prepared, Certainty certainty, Span span) {
    return rule.finding(prepared)
        .certainty(certainty)
        .path(path)
        .span(span)
        .addSubject(prose().excerpt(span));
  }

  /** Judges the texts that can be read; there is at least one. */
  interface Judging {
    Judgement judge(List<SessionPlanProse> readings);
  }
}
