package consumer;

import io.github.mentoring4j.Due;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All relationships at a glance, for the coordinator of a programme. */
@RestController
class OverviewController {
  private final Relationships relationships;
  private final Lifecycle lifecycle;

  OverviewController(Relationships relationships, Lifecycle lifecycle) {
    this.relationships = relationships;
    this.lifecycle = lifecycle;
  }

  record Entry(String mentorship, Due due) {}

  /** What is due by the end of a day, the longest overdue first. */
  @GetMapping("/due")
  List<Entry> due(@RequestParam LocalDate date, @RequestParam ZoneId zone) {
    Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
    List<Entry> entries = new ArrayList<>();
    for (String id : relationships.dueBefore(end)) {
      History history = relationships.find(id).orElseThrow();
      lifecycle.due(history.mentorship(), zone).stream()
          .filter(due -> due.at().isBefore(end))
          .forEach(due -> entries.add(new Entry(id, due)));
    }
    entries.sort(Comparator.comparing(entry -> entry.due().at()));
    return entries;
  }

  @GetMapping("/stages")
  Map<Stage, Integer> stages() {
    return relationships.countByStage();
  }

  @GetMapping("/relationships")
  List<String> relationships(@RequestParam Stage stage) {
    return relationships.inStage(stage);
  }
}
