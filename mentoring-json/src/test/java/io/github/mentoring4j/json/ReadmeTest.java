package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.History;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.MessageInput;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the README true: runs its code and compares its JSON. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)\n```", Pattern.DOTALL);

  @Test
  void showsThePlanThatItsCodeWrites() throws IOException {
    // README: the first block of Java, and the first of JSON.
    SessionPlan plan = SessionPlan.builder()
        .length(Duration.ofMinutes(45))
        .addQuestion("How did you decide?")
        .build();
    String json = MentoringJson.strict().write(plan);
    SessionPlan same = MentoringJson.strict().read(json, SessionPlan.class);
    assertThat(same).isEqualTo(plan);
    assertThat(blocks("json").get(0)).isEqualTo(json);
    assertThat(blocks("java").get(0))
        .contains(
            "SessionPlan.builder().length(Duration.ofMinutes(45)).addQuestion(\"How did you decide?\").build()")
        .contains("MentoringJson.strict().write(plan)")
        .contains("MentoringJson.strict().read(json, SessionPlan.class)");
  }

  @Test
  void showsBlockedGoals() throws IOException {
    SessionPlan plan = SessionPlan.builder()
        .putBlockedGoal("g-1", "Asked the day team twice")
        .putBlockedGoal("g-2", "")
        .build();
    assertThat(MentoringJson.strict().write(plan))
        .contains("\"blockedGoals\":" + blocks("json").get(1) + ",");
  }

  @Test
  void showsAContext() throws IOException {
    SessionContext context = SessionContext.builder()
        .stage(Stage.LEARNING_AND_DEVELOPMENT)
        .openActions(List.of())
        .build();
    assertThat(blocks("json").get(2)).isEqualTo(MentoringJson.strict().write(context));
  }

  @Test
  void showsAPolicyThatTheCheckerTakes() throws IOException {
    ReadinessPolicy policy = ReadinessPolicy.builder()
        .off("thanks.missing")
        .set("agenda.shared", "hours", 48)
        .build();
    assertThat(ReadinessChecker.standard().withPolicy(policy).rules()).isNotEmpty();
    assertThat(blocks("json").get(3)).isEqualTo(MentoringJson.strict().write(policy));
  }

  @Test
  void showsAnEvent() throws IOException {
    RecordedEvent event =
        Examples.recorded(new Proposed(Examples.AT, Examples.MIRA, "mira", "leila"));
    assertThat(blocks("json").get(4)).isEqualTo(MentoringJson.strict().write(event));
  }

  @Test
  void showsAPairThatWasTakenOver() throws IOException {
    Takeover takeover = Takeover.builder(
            Stage.LEARNING_AND_DEVELOPMENT, Instant.parse("2026-02-01T00:00:00Z"))
        .acceptedAt(Instant.parse("2025-12-01T00:00:00Z"))
        .sessionsHeld(3)
        .sessionsHeldInStage(1)
        .addGoal(Goal.builder().id("g-1").text("Lead a handover").build())
        .addGoalsWithStep("g-1")
        .agreement(Agreement.builder().rhythm(Duration.ofDays(14)).build())
        .addConfirmedBy(Actor.Side.values())
        .build();
    RecordedEvent event =
        Examples.recorded(new TakenOver(Examples.AT, Actor.programme(), "mira", "leila", takeover));
    assertThat(blocks("json").get(5)).isEqualTo(MentoringJson.strict().write(event));
  }

  @Test
  void namesEveryAudienceOfANote() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(Noted.Audience.values())
        .allSatisfy(audience -> assertThat(readme).contains("`" + audience.code() + "`"));
  }

  @Test
  void showsAPause() throws IOException {
    String paused = MentoringJson.strict().write(Views.interrupted().mentorship());
    assertThat(paused)
        .contains("\"pause\":" + blocks("json").get(6) + ",")
        .contains("\"sessionsMissedByMentee\":2,\"sessionsMissedByMentor\":1");
  }

  @Test
  void showsTermsThatOneSideHasProposed() throws IOException {
    assertThat(MentoringJson.strict().write(Views.renewing().mentorship()))
        .contains("\"proposedAgreement\":" + blocks("json").get(7) + ",")
        .contains("\"agreementToBeRenewed\":true");
  }

  @Test
  void showsBothFormsOfAnActorAndAWholeReason() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (MentorshipEvent event : List.of(
        new Expired(Examples.AT, Actor.person("ada")),
        new Expired(Examples.AT, Actor.programme()))) {
      String json = MentoringJson.strict().write(Examples.recorded(event));
      assertThat(readme).contains("`" + part(json, "by") + "`");
    }
    Declined declined =
        new Declined(Examples.AT, Examples.LEILA, Reason.ofCode("no-time", "Not before autumn"));
    String json = MentoringJson.strict().write(Examples.recorded(declined));
    assertThat(readme).contains("`" + part(json, "reason") + "`");
  }

  /** Cuts a flat object out of a document. */
  private static String part(String json, String name) {
    int start = json.indexOf("\"" + name + "\":") + name.length() + 3;
    return json.substring(start, json.indexOf('}', start) + 1);
  }

  @Test
  void showsWhatIsDue() throws IOException {
    Set<Due.Kind> shown = Set.of(Due.Kind.AGREEMENT, Due.Kind.ACTION, Due.Kind.CHECKPOINT);
    List<Due> due = Views.dueOfGoing().stream()
        .filter(entry -> shown.contains(entry.kind()))
        .toList();
    assertThat(blocks("json").get(8)).isEqualTo(MentoringJson.strict().write(due));
  }

  @Test
  void showsWhatAMessageIsMadeFrom() throws IOException {
    assertThat(blocks("json").get(9))
        .isEqualTo(
            MentoringJson.strict().write(MessageExamples.rescheduleRequest().build()));
  }

  @Test
  void namesEveryKindOfMessageAndEveryCodeOfAMessage() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(MessageInput.class.getPermittedSubclasses())
        .allSatisfy(kind -> assertThat(readme).contains("`" + kind.getSimpleName() + "`"));
    assertThat(Stream.<Enum<?>[]>of(Channel.values(), Format.values()).flatMap(Stream::of))
        .allSatisfy(constant -> assertThat(readme)
            .contains("`" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`"));
  }

  @Test
  void showsAHistoryThatLacksAnEvent() throws IOException {
    List<RecordedEvent> events = new ArrayList<>(Views.history().events());
    events.remove(7);
    assertThat(blocks("text").get(0))
        .isEqualTo(
            HistoryDocumentsTest.problem(HistoryDocumentsTest.document(events)).toString());
  }

  @Test
  void showsAProblem() throws IOException {
    RecordedEvent event =
        Examples.recorded(new GoalSet(Examples.AT, Examples.MIRA, Examples.goalFull()));
    String history = HistoryDocumentsTest.document(Collections.nCopies(8, event));
    int last = history.lastIndexOf("\"2026-06-30\"");
    String place = "\n".repeat(11) + " ".repeat(20);
    String json = "{\"history\":" + history.substring(0, last) + place + "\"30.6.2026\""
        + history.substring(last + "\"2026-06-30\"".length()) + "}";
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    MentoringReadException exception = Problems.refusal(
        () -> mapper.readValue(json, new TypeReference<Map<String, History>>() {}));
    assertThat(blocks("text").get(1)).isEqualTo(exception.getMessage());
  }

  /** The code of the section on web applications is that of a project under {@code src/it}, which is started and asked over HTTP. */
  @Test
  void showsAWebApplication() throws IOException {
    List<MatchResult> blocks = Pattern.compile(
            "(?ms)^```java mentoring-json/(src/it/[\\w-]+) (\\w+)\\n(.*?)^```$")
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .toList();
    assertThat(blocks).hasSize(4);
    for (MatchResult block : blocks) {
      Path code =
          Path.of(block.group(1), "src", "main", "java", "consumer", block.group(2) + ".java");
      assertThat(words(Files.readString(code))).contains(words(block.group(3)));
    }
  }

  private static String words(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }

  static List<String> blocks(String language) throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(Path.of("README.md")));
    return blocks
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }
}
