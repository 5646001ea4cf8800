package io.github.mentoring4j;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is counted of a group of relationships.
 *
 * @param counts by {@link ProgrammeFiguresKey#place}
 * @param times by the number of the stage, from 1
 */
record ProgrammeFiguresTally(ProgrammeFiguresCounts counts, List<ProgrammeFiguresTimes> times) {
  static final ProgrammeFiguresTally NONE = new ProgrammeFiguresTally(
      ProgrammeFiguresCounts.NONE,
      Collections.nCopies(Stage.values().length, ProgrammeFiguresTimes.NONE));

  long count(Enum<?> key) {
    return counts.at(ProgrammeFiguresKey.place(key));
  }

  long relationships() {
    return count(ProgrammeFiguresKey.RELATIONSHIPS);
  }

  ProgrammeFiguresTimes timeIn(Stage stage) {
    return times.get(stage.number() - 1);
  }

  ProgrammeFiguresTally plus(ProgrammeFiguresTally other) {
    List<ProgrammeFiguresTimes> sum = IntStream.range(0, times.size())
        .mapToObj(i -> times.get(i).plus(other.times.get(i)))
        .toList();
    return new ProgrammeFiguresTally(counts.plus(other.counts), sum);
  }
}
