package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.fixtures.MentorshipStories;
import io.github.mentoring4j.internal.LanguageTexts;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessRule;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the tables of all codes in the README against the rows, and the rows against the texts and against findings. {@code -Dreadme.update=true}
 * rewrites the tables, to be read in review.
 */
class CodeTableTest {
  private static final ReadinessChecker CHECKER = ReadinessChecker.standard();
  private static final Path README = Path.of("README.md");
  private static final Pattern MESSAGE = Pattern.compile("finding\\.(.+)\\.message");

  @Test
  void standInTheReadme() throws IOException {
    Map<String, List<CodeRow>> groups = new LinkedHashMap<>();
    groups.put("Codes of the lifecycle", CodeRows.LIFECYCLE);
    groups.put("Codes of limits across relationships", CodeRows.COMMUNITY);
    groups.put("Codes of what is due", CodeRows.DUE);
    groups.put("Codes of criteria", CodeRows.CRITERIA);
    groups.put("Codes of a session's readiness", CodeRows.READINESS);
    groups.put("Codes of a message's review", CodeRows.MESSAGES);
    String tables = CodeTable.of(groups);
    String readme = Files.readString(README);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, CodeTable.PART.into(readme, tables));
    }
    assertThat(CodeTable.PART.in(Files.readString(README))).isEqualTo(tables);
  }

  @Test
  void sayWhatAFindingHas() {
    CodeRow row = new CodeRow("goal.date-passed", "text", "text?", "goal");
    assertThat(CodeTable.of(Map.of("Some codes", List.of(row)))).isEqualTo("""
        <details><summary>Some codes</summary>

        | code | says | observed | required | subjects |
        |---|---|---|---|---|
        | `goal.date-passed` | The target date of the goal {subjects}, {observed}, has passed. | text | text? | goal |

        </details>
        """);
  }

  @Test
  void haveARowForEachCodeWithATextAndNoOther() {
    Set<String> codes = new TreeSet<>();
    for (String key : LanguageTexts.of(Locale.ENGLISH).keys()) {
      MESSAGE.matcher(key).results().map(match -> match.group(1)).forEach(codes::add);
    }
    assertThat(codes.remove("unknown")).isTrue();
    assertThat(CodeRows.withOwnWords().stream().map(CodeRow::code))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void nameEachPartThatASentenceHasAPlaceFor() {
    assertThat(CodeRows.all()).allSatisfy(row -> {
      String says = CodeTable.message(row.code());
      assertThat(says.contains("{observed}") && row.observed().isEmpty()).isFalse();
      assertThat(says.contains("{required}") && row.required().isEmpty()).isFalse();
      assertThat(says.contains("{subjects}") && row.subjects().isEmpty()).isFalse();
    });
  }

  @Test
  void callTheSubjectsOfACodeAsTheWordingDoes() {
    assertThat(CodeRows.withOwnWords())
        .allSatisfy(row -> assertThat(row.isOfKind(FindingSubject.of(row.code())))
            .as(row.code())
            .isTrue());
  }

  static Stream<Finding> seldom() {
    return SeldomFindings.all().stream();
  }

  @ParameterizedTest
  @MethodSource("seldom")
  void describeWhatIsSeldomFound(Finding finding) {
    assertThat(CodeRows.of(finding).describes(finding)).isTrue();
  }

  @Test
  void describeWhatTheRulesOfReadinessFind() {
    List<Finding> findings = Stream.concat(
            CHECKER.rules().stream().flatMap(CodeTableTest::examples), ofAnEmptyPlan())
        .toList();
    assertThat(findings)
        .allSatisfy(
            finding -> assertThat(CodeRows.of(finding).describes(finding)).isTrue());
    assertThat(findings.stream().map(Finding::code).distinct())
        .containsExactlyInAnyOrderElementsOf(
            CodeRows.READINESS.stream().map(CodeRow::code).toList());
  }

  private static Stream<Finding> examples(ReadinessRule rule) {
    return rule.examples().stream()
        .map(example -> rule.judge(example.plan(), example.context(), example.now()))
        .flatMap(
            judgement -> Stream.concat(judgement.findings().stream(), judgement.next().stream()));
  }

  private static Stream<Finding> ofAnEmptyPlan() {
    return Stream.concat(
            Arrays.stream(Mentorship.Status.values())
                .map(status -> SessionContext.builder().status(status).build()),
            Arrays.stream(Stage.values())
                .map(stage -> SessionContext.builder().stage(stage).build()))
        .flatMap(context -> CHECKER
            .check(SessionPlan.builder().build(), context, MentorshipStories.START)
            .findings()
            .stream());
  }

  @Test
  void describeCriteriaOverEvidenceOfTheLibraryAndYourOwn() {
    Evidence badges = Evidence.of("acme.badges", "Badges");
    Evidence.Source some = Evidence.Source.builder()
        .put(badges, List.of("b-1", "b-2"))
        .put(Evidence.GOALS_OPEN, List.of("g-1", "g-2"))
        .put(Evidence.ACTIONS_OPEN, List.of("a-1", "a-2"))
        .put(Evidence.SUCCESSES, 2)
        .build();
    List<Evidence> all =
        List.of(badges, Evidence.GOALS_OPEN, Evidence.ACTIONS_OPEN, Evidence.SUCCESSES);
    List<Finding> findings = all.stream()
        .flatMap(evidence -> Stream.of(
            Criterion.atLeast(evidence, 3),
            Criterion.atMost(evidence, 1),
            Criterion.none(evidence),
            Criterion.anyOf(
                Criterion.none(evidence),
                Criterion.allOf(
                    Criterion.none(evidence), Criterion.none(Evidence.REFLECTIONS_IN_STAGE)))))
        .flatMap(criterion -> criterion.judge(some).stream())
        .flatMap(CodeTableTest::withParts)
        .toList();
    assertThat(findings)
        .allSatisfy(
            finding -> assertThat(CodeRows.of(finding).describes(finding)).isTrue());
    assertThat(findings.stream().map(CodeRows::of).distinct())
        .containsExactlyInAnyOrderElementsOf(CodeRows.CRITERIA);
  }

  private static Stream<Finding> withParts(Finding finding) {
    return Stream.concat(
        Stream.of(finding), finding.parts().stream().flatMap(CodeTableTest::withParts));
  }
}
