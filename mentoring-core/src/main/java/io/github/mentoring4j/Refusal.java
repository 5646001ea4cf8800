package io.github.mentoring4j;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what stands in the way of one event. Costs nothing while nothing does. */
final class Refusal {
  private Decision.@Nullable Reason reason;
  private List<Finding> findings = List.of();

  void add(Decision.Reason kind, Finding finding) {
    if (reason == null) {
      reason = kind;
      findings = new ArrayList<>();
    }
    findings.add(finding);
  }

  boolean isEmpty() {
    return reason == null;
  }

  Decision.Refused toDecision() {
    if (reason == null) {
      throw new IllegalStateException("nothing stands in the way");
    }
    return new Decision.Refused(reason, findings);
  }
}
