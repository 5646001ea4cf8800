package io.github.mentoring4j.bench;

/** A typical plan under the thorough policy: 34 rules apply to it. */
public class ReadinessThorough extends ReadinessJob {
  /** Prepares the job. */
  public ReadinessThorough() {
    super(true);
  }
}
