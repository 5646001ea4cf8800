package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is special about plans, contexts, policies and checkers. */
class ReadinessDocumentsTest {
  private static final MentoringJson JSON = MentoringJson.strict();
  private static final String VERSION = "{\"specVersion\":\"1.0\",";

  @Test
  void writesEqualPlansAlikeInWhateverOrderTheirGoalsWereGiven() {
    SessionPlan oneWay = SessionPlan.builder()
        .putBlockedGoal("g-2", "Asked twice")
        .putBlockedGoal("g-10", "")
        .build();
    SessionPlan otherWay = SessionPlan.builder()
        .putBlockedGoal("g-10", "")
        .putBlockedGoal("g-2", "Asked twice")
        .build();
    assertThat(oneWay).isEqualTo(otherWay);
    assertThat(JSON.write(oneWay))
        .isEqualTo(JSON.write(otherWay))
        .contains(
            "\"blockedGoals\":[{\"goal\":\"g-10\",\"tried\":\"\"},{\"goal\":\"g-2\",\"tried\":\"Asked twice\"}]");
  }

  @Test
  void readsABlockedGoalOnWhichNothingWasTried() {
    SessionPlan plan =
        JSON.read(VERSION + "\"blockedGoals\":[{\"goal\":\"g-1\"}]}", SessionPlan.class);
    assertThat(plan.blockedGoals()).containsExactly(Map.entry("g-1", ""));
  }

  @Test
  void refusesAGoalThatIsBlockedTwice() {
    JsonProblem problem = problem(
        "\"blockedGoals\":[{\"goal\":\"g\"},{\"goal\":\"h\"},{\"goal\":\"g\"}]}",
        SessionPlan.class);
    assertThat(problem.code()).isEqualTo("invalid-value");
    assertThat(problem.pointer()).isEqualTo("/blockedGoals/2");
    assertThat(problem.message()).isEqualTo("\"g\" is in the list twice. Keep one of them.");
  }

  /** The plan names its entries by the goals, which look like places here. */
  @Test
  void tellsThePlaceOfABlockedGoalAndNotItsName() {
    assertThat(problem(
                "\"blockedGoals\":[{\"goal\":\"1\",\"tried\":\"\\ud83d\"},{\"goal\":\"0\"}]}",
                SessionPlan.class)
            .pointer())
        .isEqualTo("/blockedGoals/0/tried");
  }

  @Test
  void refusesMoreBlockedGoalsThanAPlanMayHave() {
    StringBuilder goals = new StringBuilder("{\"goal\":\"g-0\"}");
    for (int i = 1; i <= 200; i++) {
      goals.append(",{\"goal\":\"g-").append(i).append("\"}");
    }
    JsonProblem problem = problem("\"blockedGoals\":[" + goals + "]}", SessionPlan.class);
    assertThat(List.of(problem.code(), problem.pointer()))
        .isEqualTo(List.of("invalid-value", "/blockedGoals"));
  }

  @Test
  void keepsAListThatIsKnownToBeEmptyApartFromOneThatIsNotSupplied() {
    SessionContext none = SessionContext.builder().openActions(List.of()).build();
    assertThat(JSON.write(none))
        .isEqualTo(VERSION + "\"openActions\":[],\"mentorDays\":[],\"interests\":[]}");
    assertThat(JSON.read(JSON.write(none), SessionContext.class).openActions()).contains(List.of());
    SessionContext unknown = SessionContext.builder().build();
    assertThat(JSON.write(unknown)).isEqualTo(VERSION + "\"mentorDays\":[],\"interests\":[]}");
    assertThat(JSON.read("{\"specVersion\":\"1.0\"}", SessionContext.class)).isEqualTo(unknown);
  }

  @Test
  void givesACheckerThePolicyThatWasStored() {
    ReadinessPolicy stored = ReadinessPolicy.builder()
        .off("thanks.missing")
        .set("agenda.shared", "hours", 48)
        .build();
    ReadinessPolicy read = JSON.read(JSON.write(stored), ReadinessPolicy.class);
    assertThat(ReadinessChecker.standard().withPolicy(read).policy()).isEqualTo(stored);
  }

  @Test
  void leavesItToTheCheckerWhetherThereIsARule() {
    ReadinessPolicy read = JSON.read(
        VERSION + "\"changes\":[{\"rule\":\"thanks.mising\",\"on\":false}]}",
        ReadinessPolicy.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadinessChecker.standard().withPolicy(read))
        .withMessageContaining("thanks.missing");
  }

  @ParameterizedTest
  @CsvSource({
    "48, 48",
    "48.0, 48",
    "4.80e1, 48",
    "-0, -0.0",
    "3.20, 3.2",
    "0.1, 0.1",
    "-3.25, -3.25",
    "9007199254740993, 9007199254740992",
    "9223372036854775808, 9223372036854775807",
    "12345678901234567890123, 1.2345678901234568E22",
    "1e-400, 0"
  })
  void readsANumberInAnyFormAndWritesItInOne(String given, String written) {
    String json = VERSION + "\"changes\":[{\"rule\":\"r\",\"parameter\":\"p\",\"value\":%s}]}";
    ReadinessPolicy read = JSON.read(json.formatted(given), ReadinessPolicy.class);
    assertThat(JSON.write(read)).isEqualTo(json.formatted(written));
    assertThat(JSON.read(JSON.write(read), ReadinessPolicy.class)).isEqualTo(read);
  }

  private static JsonProblem problem(String rest, Class<?> type) {
    return Problems.problem(() -> JSON.read(VERSION + rest, type));
  }
}
