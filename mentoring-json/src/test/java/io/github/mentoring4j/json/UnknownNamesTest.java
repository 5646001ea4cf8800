package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.HelpRequest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents with more unknown names than anybody could list. */
class UnknownNamesTest {
  private static final String VERSION = "{\"specVersion\":\"1.0\"";
  private static final int MANY = 100_000;

  private static String withUnknown(int count) {
    return VERSION
        + IntStream.range(0, count)
            .mapToObj(i -> ",\"n" + i + "\":0")
            .collect(Collectors.joining());
  }

  @Test
  void passesOverManyUnknownNames() {
    String json = withUnknown(MANY) + "}";
    assertThat(MentoringJson.lenient().read(json, SessionPlan.class))
        .isEqualTo(SessionPlan.builder().build());
  }

  @Test
  void namesTheFirstOfManyUnknownNames() {
    JsonProblem problem =
        problem(() -> MentoringJson.strict().read(withUnknown(MANY) + "}", SessionPlan.class));
    assertThat(problem.code()).isEqualTo("unknown-property");
    assertThat(problem.pointer()).isEqualTo("/n0");
    assertThat(problem.message()).startsWith("SessionPlan has no property \"n0\". ");
  }

  @Test
  void findsTheOneThatIsGivenTwiceAmongManyUnknownNames() {
    String json = withUnknown(MANY) + ",\"n7\":0}";
    assertThat(problem(() -> MentoringJson.lenient().read(json, SessionPlan.class)))
        .extracting(JsonProblem::code, JsonProblem::pointer)
        .containsExactly("duplicate-property", "/n7");
  }

  @Test
  void showsFiveUnknownNamesBesideWhatIsMissing() {
    String five = "It has \"n0\", \"n1\", \"n2\", \"n3\", \"n4\"";
    assertThat(missing(5)).contains(five + ", which it does not know.");
    assertThat(missing(6)).contains(five + " and 1 more, which it does not know.");
    assertThat(missing(MANY))
        .contains(five + " and 99995 more, which it does not know.")
        .hasSizeLessThan(300);
  }

  private static String missing(int unknown) {
    JsonProblem problem =
        problem(() -> MentoringJson.strict().read(withUnknown(unknown) + "}", HelpRequest.class));
    assertThat(problem.code()).isEqualTo("missing-property");
    return problem.message();
  }
}
