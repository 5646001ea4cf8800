package io.github.mentoring4j.bench;

import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.internal.MentorshipState;
import io.github.mentoring4j.internal.MentorshipStates;
import io.github.mentoring4j.json.MentoringJson;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The state of the relationship after {@link HistoryExample}, about 1.2 kB. Mappers do not write it. To read it includes the judgement whether a
 * history leads to it, which is shown by itself, too; the records of the peer are not judged.
 */
public class StateJson extends FacadeJob<Mentorship, StateRecord> {
  private final MentorshipState state = MentorshipStates.of(value());

  /** Prepares the job. */
  public StateJson() {
    super(StateRecord.class);
  }

  @Override
  protected Mentorship newValue() {
    return StateExample.relationship();
  }

  @Override
  protected byte[] writeBy(MentoringJson json, Mentorship given) {
    return json.writeStateBytes(given);
  }

  @Override
  protected Mentorship readBy(MentoringJson json, byte[] given) {
    return json.readState(given);
  }

  @Override
  protected byte[] writeByHand(Mentorship given) {
    return LimitJson.bytes(given, StateLimitWriter::write);
  }

  @Override
  protected Mentorship readByHand(byte[] json) {
    return LimitJson.read(json, StateLimitReader::read);
  }

  @Override
  public void prove() throws IOException {
    super.prove();
    proveRead(judgeValues(), "values alone");
    StateExample.others().forEach(this::proveAlso);
  }

  /** {@return the relationship of a state that is there already} */
  @Benchmark
  public Mentorship judgeValues() {
    return MentorshipStates.mentorship(state);
  }
}
