package consumer;

import io.github.mentoring4j.History;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.json.MentoringJson;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageOptions;
import io.github.mentoring4j.templates.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Uses every module of the library, as an application would: from the class path, from the module path, and on a later JDK. */
public final class Main {
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");

  /**
   * What this application keeps.
   *
   * @param history the history of one relationship
   * @param plan the next session
   */
  public record Kept(History history, SessionPlan plan) {}

  private Main() {}

  /**
   * Runs.
   *
   * @param args whether the library is to be found as modules, and the JDK that is to run this, where it matters
   */
  public static void main(String[] args) {
    expect(Boolean.valueOf(args[0]), Lifecycle.class.getModule().isNamed());
    if (args.length > 1) {
      expect(Integer.valueOf(args[1]), Runtime.version().feature());
    }
    List<RecordedEvent> history = new ArrayList<>();
    Actor ada = Actor.person("ada");
    Lifecycle lifecycle = Lifecycle.standard();
    Mentorship pair =
        keep(lifecycle.begin("m-1", new Proposed(NOW, ada, "ada", "grace"), NOW), history);
    pair = keep(lifecycle.decide(pair, new Accepted(NOW, Actor.person("grace")), NOW), history);
    Goal goal =
        Goal.builder().id("g-1").text("Lead the planning of one release").build();
    pair = keep(lifecycle.decide(pair, new GoalSet(NOW, ada, goal), NOW), history);
    expect(false, lifecycle.advance(pair, ada, NOW).isPermitted());
    expect(
        "Sessions held: 0, at least 1 is needed.",
        lifecycle.advance(pair, ada, NOW).findings().get(0).message(Locale.ENGLISH));

    MentoringJson json = MentoringJson.strict();
    History kept = History.of(history);
    expect(pair, json.read(json.write(kept), History.class).mentorship());

    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, NOW).sessionsHeld(3).build();
    History running = History.of(List.of(lifecycle
        .takeOver("m-2", new TakenOver(NOW, Actor.programme(), "ada", "grace", known), NOW)
        .orElseThrow()
        .recorded()));
    expect(running, json.read(json.write(running), History.class));
    expect(3, running.mentorship().sessionsHeld());

    SessionPlan plan = SessionPlan.builder().addQuestion("How did you begin?").build();
    expect(false, ReadinessChecker.standard().check(plan, NOW).isReady());
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Kept record = new Kept(kept, plan);
    expect(record, mapper.readValue(mapper.writeValueAsString(record), Kept.class));

    Introduction introduction = Introduction.builder()
        .recipient(Recipient.of("Grace Hopper"))
        .sender("Ada Byron")
        .about("a developer")
        .whyYou("Your talk on late reports describes my month of February.")
        .wantToLearn("plan releases")
        .expectations("an hour a month")
        .askMinutes(20)
        .build();
    expect(
        "Mentoring request: Ada Byron",
        MessageComposer.standard()
            .compose(introduction, MessageOptions.email(Locale.ENGLISH))
            .subject()
            .orElseThrow());
  }

  private static Mentorship keep(Decision decision, List<RecordedEvent> history) {
    Decision.Permitted permitted = decision.orElseThrow();
    history.add(permitted.recorded());
    return permitted.next();
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("expected " + expected + " but got " + actual);
    }
  }
}
