package io.github.mentoring4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what refuses one event, and what is worth knowing beside it. An event of which nothing is said costs no list. */
final class RefusalBuilder {
  private final String mentorship;
  private final MentorshipEvent event;
  private Decision.Refused.@Nullable Kind kind;
  private List<Finding> findings = List.of();
  private List<Finding> beside = List.of();
  private boolean isWaived;
  private LifecyclePolicy.@Nullable Reference policy;

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

  /** Adds what is worth knowing, and refuses nothing. */
  void addBeside(Finding advice) {
    if (beside.isEmpty()) {
      beside = new ArrayList<>();
    }
    beside.add(advice);
  }

  void addBeside(List<Finding> advice) {
    advice.forEach(this::addBeside);
  }

  /** Adds what would refuse the event if nobody had overridden it. */
  void addWaived(List<Finding> errors) {
    for (Finding error : errors) {
      addBeside(FindingFactory.waived(error));
    }
    isWaived = true;
  }

  /** Notes that criteria of a policy were asked, met or not. */
  void judgedBy(LifecyclePolicy.Reference asked) {
    policy = asked;
  }

  /** The policy whose criteria were asked, or empty if nothing guards the event. */
  Optional<LifecyclePolicy.Reference> policy() {
    return Optional.ofNullable(policy);
  }

  /** Whether something was overridden. */
  boolean isWaived() {
    return isWaived;
  }

  /** All reasons of a refusal, then what is worth knowing beside. */
  List<Finding> findings() {
    if (beside.isEmpty()) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(beside);
    return all;
  }

  Optional<Decision.Refused.Kind> kind() {
    return Optional.ofNullable(kind);
  }

  boolean isEmpty() {
    return kind == null;
  }

  Decision.Refused build() {
    if (kind == null) {
      throw new IllegalStateException("a refusal needs a finding");
    }
    return new Decision.Refused(mentorship, event, kind, findings());
  }
}
