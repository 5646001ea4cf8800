package io.github.mentoring4j;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the findings that refuse one event. An event that is permitted costs no list. */
final class RefusalBuilder {
  private final String mentorship;
  private final MentorshipEvent event;
  private Decision.Refused.@Nullable Kind kind;
  private List<Finding> findings = List.of();

  RefusalBuilder(String mentorship, MentorshipEvent event) {
    this.mentorship = mentorship;
    this.event = event;
  }

  void add(Decision.Refused.Kind refused, Finding finding) {
    if (kind == null) {
      kind = refused;
      findings = new ArrayList<>();
    }
    findings.add(finding);
  }

  /** Adds a finding whose kind is looked for before all that were found. */
  void addFirst(Decision.Refused.Kind refused, Finding finding) {
    add(refused, finding);
    kind = refused;
    findings.add(0, findings.remove(findings.size() - 1));
  }

  /** Adds what is worth knowing beside the reasons of the refusal. */
  void addBeside(List<Finding> advice) {
    findings.addAll(advice);
  }

  List<Finding> findings() {
    return findings;
  }

  boolean isEmpty() {
    return kind == null;
  }

  Decision.Refused build() {
    if (kind == null) {
      throw new IllegalStateException("a refusal needs a finding");
    }
    return new Decision.Refused(mentorship, event, kind, findings);
  }
}
