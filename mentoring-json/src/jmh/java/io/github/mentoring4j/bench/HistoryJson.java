package io.github.mentoring4j.bench;

import io.github.mentoring4j.History;
import io.github.mentoring4j.RecordedEvent;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A history of 20 events of 13 types, 5 kB. To read one includes its replay, which is shown by itself, too; the records of the peer are not
 * replayed.
 */
public class HistoryJson extends JsonJob<History, HistoryRecord> {
  private final List<RecordedEvent> events = HistoryExample.history().events();

  /** Prepares the job. */
  public HistoryJson() {
    super(History.class, HistoryRecord.class);
  }

  @Override
  protected History newValue() {
    return HistoryExample.history();
  }

  @Override
  protected byte[] writeByHand(History given) {
    return LimitJson.bytes(given, HistoryLimitWriter::write);
  }

  @Override
  protected History readByHand(byte[] json) {
    return LimitJson.read(json, HistoryLimitReader::read);
  }

  /** {@return the history of events that are there already} */
  @Benchmark
  public History replayValues() {
    return History.of(events);
  }
}
