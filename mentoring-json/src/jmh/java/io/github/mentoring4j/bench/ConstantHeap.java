package io.github.mentoring4j.bench;

import io.github.mentoring4j.History;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.MentoringJson;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes and reads a hundred thousand different histories of 5 kB, one after the other, in a heap of 64 MB, and shows what is left in it. */
final class ConstantHeap {
  private static final int HISTORIES = 100_000;
  private static final int TENTH = HISTORIES / 10;

  private ConstantHeap() {}

  static String table() throws IOException, InterruptedException {
    return Programs.output(ConstantHeap.class, List.of("-Xmx64m", "-XX:+UseSerialGC"));
  }

  /**
   * Prints the table.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    MentoringJson json = MentoringJson.strict();
    List<RecordedEvent> events = HistoryExample.history().events();
    System.out.println(
        "| histories | heap in use: kB | written and read: 1/s | bytes each |\n|---:|---:|---:|---:|");
    long nanos = 0;
    long bytes = 0;
    for (int i = 1; i <= HISTORIES; i++) {
      History given = history(events, i);
      long start = System.nanoTime();
      byte[] document = json.writeBytes(given);
      History read = json.read(document, History.class);
      nanos += System.nanoTime() - start;
      bytes += document.length;
      if (!read.equals(given)) {
        throw new IllegalStateException("Read differently: " + i);
      }
      if (i % TENTH == 0) {
        System.out.printf(
            Locale.ROOT,
            "| %,d | %,d | %,.0f | %,d |%n",
            i,
            used() / 1_000,
            TENTH * 1e9 / nanos,
            bytes / TENTH);
        nanos = 0;
        bytes = 0;
      }
    }
  }

  /** Returns a history with ids and texts that no other one has. */
  private static History history(List<RecordedEvent> events, int number) {
    return History.of(events.stream()
        .map(recorded -> recorded.toBuilder()
            .mentorship("8d3f0a52-6b1e-4f6c-9a57-" + number)
            .event(event(recorded.event(), number))
            .build())
        .toList());
  }

  private static MentorshipEvent event(MentorshipEvent event, int number) {
    return event instanceof Noted noted
        ? new Noted(
            noted.at(), noted.by(), noted.kind(), noted.text() + " " + number, noted.audience())
        : event;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
