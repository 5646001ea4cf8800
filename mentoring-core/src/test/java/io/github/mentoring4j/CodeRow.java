package io.github.mentoring4j;

import io.github.mentoring4j.Finding.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a finding with one code has.
 *
 * @param code the code; {@code <evidence>} in it stands for any evidence
 * @param observed the type of the fact that was found: count, length, moment or text; with a question mark if it may be absent; empty for none
 * @param required the type of the fact that was needed, as above
 * @param subjects what the subjects are, as above
 */
record CodeRow(String code, String observed, String required, String subjects) {
  static final String EVIDENCE = "<evidence>.";

  private static final Map<FindingSubject, List<String>> WORDS = Map.of(
      FindingSubject.PERSON, List.of("person"),
      FindingSubject.GOAL, List.of("goal", "listed"),
      FindingSubject.SESSION, List.of("session"),
      FindingSubject.ACTION, List.of("action", "listed"),
      FindingSubject.RELATIONSHIP, List.of("relationship"),
      FindingSubject.STAGE, List.of("stage", ""),
      FindingSubject.AGREEMENT_PART, List.of("part of the agreement"),
      FindingSubject.OWN_EVIDENCE, List.of("listed"),
      FindingSubject.OTHER,
          List.of("", "listed", "place in the plan", "piece of the text", "title", "checkpoint"));

  /** Whether a finding has what this row says. */
  boolean describes(Finding finding) {
    return fits(observed, finding.observed().map(CodeRow::type))
        && fits(required, finding.required().map(CodeRow::type))
        && fits(subjects, finding.subjects().stream().findFirst().map(subject -> word()))
        && (finding.label().isPresent() || isOfKind(FindingSubject.of(finding.code())));
  }

  /** Whether the subjects of this row are of a kind. */
  boolean isOfKind(FindingSubject kind) {
    return WORDS.getOrDefault(kind, List.of()).contains(word());
  }

  private String word() {
    return subjects.replace("?", "");
  }

  private static boolean fits(String declared, Optional<String> there) {
    return there
        .map(declared.replace("?", "")::equals)
        .orElse(declared.isEmpty() || declared.endsWith("?"));
  }

  private static String type(Fact fact) {
    if (fact instanceof Fact.Count) {
      return "count";
    } else if (fact instanceof Fact.Length) {
      return "length";
    }
    return fact instanceof Fact.Moment ? "moment" : "text";
  }
}
