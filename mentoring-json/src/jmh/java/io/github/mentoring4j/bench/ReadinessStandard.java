package io.github.mentoring4j.bench;

/** A typical plan under the standard policy: 33 rules apply to it. */
public class ReadinessStandard extends ReadinessJob {
  /** Prepares the job. */
  public ReadinessStandard() {
    super(false);
  }
}
