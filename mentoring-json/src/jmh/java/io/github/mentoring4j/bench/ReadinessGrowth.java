package io.github.mentoring4j.bench;

import io.github.mentoring4j.readiness.SessionPlan;
import org.openjdk.jmh.annotations.Param;

/** Plans of a growing number of characters under the standard policy, up to the most that a plan can have. */
public class ReadinessGrowth extends ReadinessJob {
  /** The number of characters. */
  @Param({"1000", "4000", "16000", "64000", "190000"})
  public int size;

  /** Prepares the job. */
  public ReadinessGrowth() {
    super(false);
  }

  @Override
  protected SessionPlan newPlan() {
    return ReadinessPlans.of(size);
  }
}
