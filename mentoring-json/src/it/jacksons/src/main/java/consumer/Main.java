package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mentoring4j.History;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.JsonProblem;
import io.github.mentoring4j.json.MentoringJson;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.ClosingThanks;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.RescheduleRequest;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionRecap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads and writes the kept documents with the Jacksons that are on the class path. */
public final class Main {
  private static final int FEWEST = 50;
  private static final Map<String, Class<?>> TYPES = Map.ofEntries(
      Map.entry("history", History.class),
      Map.entry("event", RecordedEvent.class),
      Map.entry("recorded-event", RecordedEvent.class),
      Map.entry("session-plan", SessionPlan.class),
      Map.entry("session-context", SessionContext.class),
      Map.entry("readiness-policy", ReadinessPolicy.class),
      Map.entry("introduction", Introduction.class),
      Map.entry("help-request", HelpRequest.class),
      Map.entry("session-agenda", SessionAgenda.class),
      Map.entry("session-recap", SessionRecap.class),
      Map.entry("reschedule-request", RescheduleRequest.class),
      Map.entry("progress-update", ProgressUpdate.class),
      Map.entry("closing-thanks", ClosingThanks.class));

  private Main() {}

  /** Something that reads and writes. */
  interface Json {
    Object read(String json, Class<?> type) throws IOException;

    String write(Object value) throws IOException;
  }

  /**
   * Runs.
   *
   * @param args the folder of the documents, and the versions of Jackson 2 and of Jackson 3 that are to be used, the latter {@code none} if an
   *     application has annotations that are too old for it
   * @throws IOException if the files cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    expect(args[1], com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString());
    go(folder, facade());
    go(folder, jackson2());
    if (!args[2].equals("none")) {
      expect(args[2], Jackson3.version());
      go(folder, new Jackson3());
    }
  }

  private static Json facade() {
    return new Json() {
      @Override
      public Object read(String json, Class<?> type) {
        return MentoringJson.strict().read(json, type);
      }

      @Override
      public String write(Object value) {
        return MentoringJson.strict().write(value);
      }
    };
  }

  private static Json jackson2() {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    return new Json() {
      @Override
      public Object read(String json, Class<?> type) throws IOException {
        return mapper.readValue(json, type);
      }

      @Override
      public String write(Object value) throws IOException {
        return mapper.writeValueAsString(value);
      }
    };
  }

  private static void go(Path folder, Json json) throws IOException {
    int read = 0;
    for (Path file : files(folder)) {
      Class<?> type = type(file.getFileName().toString());
      if (type != null) {
        String kept = Files.readString(file);
        Object value = MentoringJson.strict().read(kept, type);
        expect(value, json.read(kept, type));
        expect(MentoringJson.strict().write(value), json.write(value));
        read++;
      }
    }
    expect(true, read >= FEWEST);
    try {
      json.read("{\"specVersion\":\"1.0\",\"questions\":[7]}", SessionPlan.class);
      throw new IllegalStateException("a number was taken for a text");
    } catch (RuntimeException | IOException e) {
      JsonProblem problem = JsonProblem.of(e).orElseThrow();
      expect(
          "wrong-type /questions/0 1 35",
          String.join(
              " ", problem.code(), problem.pointer(), "" + problem.line(), "" + problem.column()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Returns the type of a document by the longest beginning of its name, or null for a view. */
  private static Class<?> type(String file) {
    String found = "";
    for (String name : TYPES.keySet()) {
      if (file.matches(name + "[-.].*") && name.length() > found.length()) {
        found = name;
      }
    }
    return TYPES.get(found);
  }

  static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("expected " + expected + " but got " + actual);
    }
  }
}
