package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Due;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.LifecyclePolicy;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class MentoringModuleTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().findAndAddModules().build();

  private static final JsonMapper TYPING = MAPPER
      .rebuild()
      .activateDefaultTyping(
          BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
          DefaultTyping.NON_FINAL)
      .build();

  /** Jackson sees through a record only if it may, so this one is public; on the class path a private one will do. */
  public record Input(
      List<RecordedEvent> history,
      Introduction introduction,
      HelpRequest helpRequest,
      SessionPlan sessionPlan) {}

  /** A document with a part that may be absent. */
  public record Loose(Optional<Introduction> introduction, String note) {}

  private static Input input() {
    return new Input(
        Views.history().events(),
        MessageExamples.introductionFull(),
        MessageExamples.helpRequestFull(),
        Examples.planFull());
  }

  @Test
  void isFoundAsAService() {
    assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(MentoringModule.class);
  }

  /** The module path has its own declaration, so a test that runs there would not miss this file. */
  @Test
  void isDeclaredForTheClassPath() throws IOException {
    Path services = Path.of("target", "classes", "META-INF", "services");
    assertThat(services.resolve(JacksonModule.class.getName()))
        .hasContent(MentoringModule.class.getName());
  }

  @Test
  void readsAndWritesAUsersRecord() {
    String json = MAPPER.writeValueAsString(input());
    assertThat(MAPPER.readValue(json, Input.class)).isEqualTo(input());
  }

  @Test
  void writesEachDocumentAsTheFacadeDoes() {
    Examples.readable()
        .forEach((name, value) -> assertThat(MAPPER.writeValueAsString(value))
            .as(name)
            .isEqualTo(MentoringJson.strict().write(value)));
    Views.all().forEach((name, value) -> {
      if (!(value instanceof List)) {
        assertThat(MAPPER.writeValueAsString(value))
            .as(name)
            .isEqualTo(MentoringJson.strict().write(value));
      }
    });
  }

  /** What is due, in lists and records of a user's own. */
  record Reminder(String to, List<Due> due) {}

  @Test
  void writesWhatIsDueAsAPartOfAUsersValue() {
    List<Due> due = Views.dueOfGoing();
    String list = MAPPER.writeValueAsString(due);
    assertThat("{\"specVersion\":\"1.0\",\"due\":" + list + "}")
        .isEqualTo(MentoringJson.strict().write(due));
    assertThat(MAPPER.writeValueAsString(new Reminder("mira", due)))
        .isEqualTo("{\"to\":\"mira\",\"due\":" + list + "}");
  }

  @Test
  void doesNotDependOnTheSettingsOfTheMapper() {
    JsonMapper odd = JsonMapper.builder()
        .addModule(new MentoringModule())
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .changeDefaultPropertyInclusion(value -> value
            .withValueInclusion(JsonInclude.Include.NON_EMPTY)
            .withContentInclusion(JsonInclude.Include.NON_EMPTY))
        .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build(),
            DefaultTyping.NON_FINAL)
        .build();
    Examples.readable().forEach((name, value) -> {
      String json = odd.writeValueAsString(value);
      assertThat(json).as(name).isEqualTo(MentoringJson.strict().write(value));
      Class<?> type = RoundTripProperties.typeOf(value);
      assertThat((Object) odd.readValue(json, type)).as(name).isEqualTo(value);
    });
    Decision decision = Views.refusedFull();
    assertThat(odd.writeValueAsString(decision))
        .isEqualTo(MentoringJson.strict().write(decision));
  }

  @Test
  void changesWhiteSpaceAloneIfTheMapperIndents() {
    JsonMapper indenting =
        MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    String json = indenting.writeValueAsString(Examples.planFull());
    assertThat(json).contains("\n");
    assertThat(MAPPER.readTree(json).toString())
        .isEqualTo(MentoringJson.strict().write(Examples.planFull()));
    assertThat(indenting.readValue(json, SessionPlan.class)).isEqualTo(Examples.planFull());
  }

  @Test
  void canBeRegisteredTwice() {
    JsonMapper twice = MAPPER
        .rebuild()
        .addModule(new MentoringModule())
        .addModule(new MentoringModule())
        .build();
    assertThat(twice.readValue(twice.writeValueAsString(input()), Input.class)).isEqualTo(input());
  }

  @Test
  void isLenientIfTheLastOneRegisteredIs() {
    String json = "{\"specVersion\":\"1.0\",\"mood\":1}";
    JsonMapper lenient = MAPPER.rebuild().addModule(MentoringModule.lenient()).build();
    assertThat(lenient.readValue(json, SessionPlan.class))
        .isEqualTo(SessionPlan.builder().build());
    assertThat(problem(() -> MAPPER.readValue(json, SessionPlan.class)).code())
        .isEqualTo("unknown-property");
  }

  @Test
  void addsTheTextsOfFindingsIfAsked() {
    JsonMapper german = MAPPER
        .rebuild()
        .addModule(new MentoringModule().withTexts(Locale.GERMAN))
        .build();
    assertThat(german.writeValueAsString(Views.refusedFull()))
        .isEqualTo(MentoringJson.strict().withTexts(Locale.GERMAN).write(Views.refusedFull()));
  }

  @Test
  void addsTheTextsOfFindingsInTheWordsOfTheirReader() {
    JsonMapper worded = MAPPER
        .rebuild()
        .addModule(new MentoringModule().withTexts(Views.wording()))
        .build();
    assertThat(worded.writeValueAsString(Views.refusedTwice()))
        .isEqualTo(MentoringJson.strict().withTexts(Views.wording()).write(Views.refusedTwice()))
        .contains("2026-03-12 16:00 (Europe/Warsaw)");
  }

  @Test
  void needsNoVersionInsideOfAUsersDocument() {
    String json = "{\"introduction\":"
        + MentoringJson.strict()
            .write(MessageExamples.introductionFull())
            .replace("\"specVersion\":\"1.0\",", "")
        + "}";
    assertThat(MAPPER.readValue(json, Loose.class).introduction())
        .contains(MessageExamples.introductionFull());
  }

  @Test
  void needsNoVersionInADocumentOfItsOwn() {
    assertThat(MAPPER.readValue("{}", SessionPlan.class))
        .isEqualTo(SessionPlan.builder().build());
  }

  @Test
  @SuppressWarnings("NullAway")
  void leavesAbsentPartsOfAUsersDocumentToTheUser() {
    assertThat(MAPPER.readValue("{}", Input.class)).isEqualTo(new Input(null, null, null, null));
    assertThat(MAPPER.readValue("{\"introduction\":null}", Input.class))
        .isEqualTo(new Input(null, null, null, null));
    String json = MAPPER.writeValueAsString(new Loose(Optional.empty(), "n"));
    assertThat(MAPPER.readValue(json, Loose.class)).isEqualTo(new Loose(Optional.empty(), "n"));
  }

  @Test
  void refusesNullInAListAndAsTheWholeInput() {
    JsonProblem inList = problem(() -> MAPPER.readValue("{\"history\":[null]}", Input.class));
    assertThat(inList.code()).isEqualTo("wrong-type");
    assertThat(inList.pointer()).isEqualTo("/history/0");
    assertThat(List.of(inList.line(), inList.column())).isEqualTo(List.of(1, 13));
    assertThat(problem(() -> MAPPER.readValue("null", SessionPlan.class)).code())
        .isEqualTo("wrong-type");
  }

  @Test
  void tellsThePlaceInTheWholeDocument() {
    String json = MAPPER.writeValueAsString(input()).replace("\"2026-06-30\"", "\n  \"June\"");
    MentoringReadException exception = Problems.refusal(() -> MAPPER.readValue(json, Input.class));
    assertThat(exception.problem())
        .isEqualTo(new JsonProblem(
            "bad-date",
            "/history/3/event/goal/targetDate",
            2,
            3,
            "\"June\" is not a date. Write it as 2026-06-30."));
    assertThat(exception)
        .hasMessage(
            "bad-date at /history/3/event/goal/targetDate (line 2, column 3): \"June\" is not a date. Write it as"
                + " 2026-06-30.");
  }

  @Test
  void tellsNoPlaceInATree() {
    JsonNode tree = MAPPER.readTree("{\"specVersion\":\"1.0\",\"questions\":[1]}");
    JsonProblem problem = problem(() -> MAPPER.treeToValue(tree, SessionPlan.class));
    assertThat(problem.pointer()).isEqualTo("/questions/0");
    assertThat(List.of(problem.line(), problem.column())).isEqualTo(List.of(0, 0));
    assertThat(problem.toString()).startsWith("wrong-type at /questions/0: This must be");
  }

  @Test
  void tellsADuplicateThatTheParserHasFound() {
    JsonMapper watchful =
        MAPPER.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    String json = "{\"specVersion\":\"1.0\",\"place\":\"a\",\"place\":\"b\"}";
    assertThat(problem(() -> watchful.readValue(json, SessionPlan.class)).code())
        .isEqualTo("duplicate-property");
  }

  @Test
  void keepsToTheLimitOfATextWhateverTheMapperAllows() {
    String json = "{\"specVersion\":\"1.0\",\"place\":\"" + "x".repeat((1 << 20) + 1) + "\"}";
    JsonProblem problem = problem(() -> MAPPER.readValue(json, SessionPlan.class));
    assertThat(problem.code()).isEqualTo("too-large");
    assertThat(problem.message()).startsWith("The text has more than 1048576 UTF-16 units.");
  }

  @Test
  void readsAndWritesTrees() {
    JsonNode tree = MAPPER.valueToTree(Examples.planFull());
    assertThat(tree.get("language").stringValue()).isEqualTo("en-GB");
    assertThat(MAPPER.treeToValue(tree, SessionPlan.class)).isEqualTo(Examples.planFull());
  }

  @Test
  void refusesValuesThatAreNoPartOfADocument() {
    assertThatThrownBy(
            () -> MAPPER.writeValueAsString(Map.of("policy", LifecyclePolicy.standard())))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining(
            "cannot be written. These can: History, RecordedEvent, MentorshipEvent, SessionPlan");
    assertThatThrownBy(() -> MAPPER.readValue("{}", Mentorship.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining(
            "io.github.mentoring4j.Mentorship cannot be read. These can: History, RecordedEvent, MentorshipEvent,");
  }

  /** What an application may keep about its check. */
  public record Check(SessionContext context, ReadinessPolicy policy) {}

  @Test
  void readsContextsAndPoliciesInsideOfAUsersRecord() {
    Check check = new Check(ReadinessExamples.contextFull(), ReadinessExamples.policyFull());
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(check), Check.class)).isEqualTo(check);
    assertThat(TYPING.readValue(TYPING.writeValueAsString(check), Check.class)).isEqualTo(check);
  }

  @Test
  void writesACheckerAsTheFacadeDoes() {
    ReadinessChecker checker = ReadinessChecker.standard();
    assertThat(TYPING.writeValueAsString(checker))
        .isEqualTo(MAPPER.writeValueAsString(checker))
        .isEqualTo(MentoringJson.strict().write(checker));
    assertThatThrownBy(() -> MAPPER.readValue("{}", ReadinessChecker.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("ReadinessChecker cannot be read");
  }

  /** Declared as an interface, a part is one whose type Jackson would like to write. */
  public record Typed(SessionPlan plan, Decision decision) {}

  /** A part of documents in a value of a user. */
  public record Part(Goal goal) {}

  @Test
  void writesAndReadsNoTypeIds() {
    String json = TYPING.writeValueAsString(new Typed(Examples.planFull(), Views.refusedFull()));
    assertThat(json)
        .contains("\"plan\":" + MentoringJson.strict().write(Examples.planFull()))
        .contains("\"decision\":" + MentoringJson.strict().write(Views.refusedFull()));
    String plan = "{\"plan\":" + MentoringJson.strict().write(Examples.planFull()) + "}";
    assertThat(TYPING.readValue(plan, Typed.class).plan()).isEqualTo(Examples.planFull());
  }

  @Test
  void writesAndReadsPartsWithDefaultTypingToo() {
    Part part = new Part(Examples.goalFull());
    assertThat(TYPING.writeValueAsString(part)).isEqualTo(MAPPER.writeValueAsString(part));
    assertThat(TYPING.readValue(TYPING.writeValueAsString(part), Part.class)).isEqualTo(part);
  }

  @Test
  void spellsEnumsAsDocumentsDo() {
    Map<Stage, Integer> sessions = Map.of(Stage.RELATIONSHIP_BUILDING, 3);
    String json = MAPPER.writeValueAsString(sessions);
    assertThat(json).isEqualTo("{\"relationship-building\":3}");
    assertThat(MAPPER.readValue(json, new TypeReference<Map<Stage, Integer>>() {}))
        .isEqualTo(sessions);
  }

  @Test
  void readsAListOfDocuments() {
    List<RecordedEvent> events = Views.history().events();
    String json = MAPPER.writeValueAsString(events);
    assertThat(MAPPER.readValue(json, new TypeReference<List<RecordedEvent>>() {}))
        .isEqualTo(events);
  }
}
