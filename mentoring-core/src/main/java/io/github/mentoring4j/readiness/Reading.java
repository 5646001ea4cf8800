package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of a plan as one reads it who knows its language.
 *
 * @param path the field
 * @param prose the text
 * @param pack what is known of its language
 */
record Reading(String path, Prose prose, LanguagePack pack) {

  /** Judges texts one by one, where there are any that can be read. */
  static Judgement of(Preparation prepared, List<Stated> texts, Reason nothing, Judging judging) {
    if (texts.isEmpty()) {
      return Rule.notApplicable(nothing);
    }
    Optional<LanguagePack> pack = LanguagePack.of(prepared.plan().language());
    List<Reading> readings = pack.map(known -> all(known, texts)).orElse(List.of());
    return readings.isEmpty()
        ? Rule.notApplicable(Reason.NO_LANGUAGE_PACK)
        : judging.judge(readings);
  }

  /** Judges texts of which any one is enough; one that cannot be read may well be it. */
  static Judgement together(
      Preparation prepared, List<Stated> texts, Reason nothing, Judging judging) {
    return of(
        prepared,
        texts,
        nothing,
        readings -> readings.size() < texts.size()
            ? Rule.notApplicable(Reason.NO_LANGUAGE_PACK)
            : judging.judge(readings));
  }

  /** Leaves out what is obviously in another language. */
  static List<Reading> all(LanguagePack pack, List<Stated> texts) {
    List<Reading> readings = new ArrayList<>(texts.size());
    for (Stated text : texts) {
      Prose prose = pack.read(text.text());
      if (pack.canRead(prose)) {
        readings.add(new Reading(text.path(), prose, pack));
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
        .addSubject(prose.excerpt(span));
  }

  /** How texts that can be read are judged; there is at least one. */
  interface Judging {
    Judgement judge(List<Reading> readings);
  }
}
