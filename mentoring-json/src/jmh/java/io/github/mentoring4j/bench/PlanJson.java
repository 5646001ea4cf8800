package io.github.mentoring4j.bench;

import io.github.mentoring4j.readiness.SessionPlan;

/** A session plan with every part, about 1.8 kB. */
public class PlanJson extends JsonJob<SessionPlan, PlanRecord> {
  /** Prepares the job. */
  public PlanJson() {
    super(SessionPlan.class, PlanRecord.class);
  }

  @Override
  protected SessionPlan newValue() {
    return PlanExample.plan();
  }

  @Override
  protected byte[] writeByHand(SessionPlan given) {
    return LimitJson.bytes(given, PlanLimitWriter::write);
  }

  @Override
  protected SessionPlan readByHand(byte[] json) {
    return LimitJson.read(json, PlanLimitReader::read);
  }
}
