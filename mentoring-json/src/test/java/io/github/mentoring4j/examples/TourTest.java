package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TourTest {
  @TempDir
  Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private static String example() throws IOException {
    try (InputStream in = TourTest.class.getResourceAsStream("tour.json")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private int run(String argument) {
    return Tour.run(
        argument,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private int runOn(String json) throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(file, json);
    return run(file.toString());
  }

  private static String breaking(String whole, String broken) throws IOException {
    String json = example();
    assertThat(json).contains(whole);
    return json.replace(whole, broken);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void showsEveryPartOfTheExample() {
    assertThat(run("true")).isZero();
    assertThat(complained()).isEmpty();
    assertThat(printed())
        .contains("Subject: Mentoring request: rosters that hold\n\nDear Ms Kamau,\n")
        .contains("Subject: Two questions (by April 24): shifts that nobody wants\n\nDear Ruth,\n")
        .contains(
            "Stage 3: Progress and reflection\n  2026-03-24  stage entered: Progress and reflection (leila)\n")
        .contains(
            "  2026-02-03  session held: s-2 on 2026-02-03, recorded as a whole (the programme, coordinator-7)\n")
        .contains("Status: active, in stage 3 (Progress and reflection)\n")
        .contains("""
              to stage 4 (Transition and closure): not yet
                - Goals without a status: 1, none may be left: “Publish a roster that nobody has to change at night”.
            """)
        .contains("    - Feedback by the mentee in this stage: 0, at least 1 is recommended.\n")
        .contains("  to stage 2 (Learning and development): open, with a reason\n")
        .contains(
            "  to be ended: open\n    - Goals that were neither met nor dropped: “Publish a roster that nobody has to change at night”.\n")
        .contains(
            "now:   Without a session until then, the two count as silent from 2026-03-18 16:30 (Europe/Stockholm) on. (mentee and mentor)\n")
        .contains("later: The relationship is planned to end at ")
        .contains("    - The mentor has no free place. Places: 1, taken: 1.\n")
        .contains("Ready, with advice: ")
        .contains("\nstateDiagram-v2\n")
        .contains("{\n  \"specVersion\" : \"1.0\",\n  \"id\" : \"ward-7\",\n")
        .contains("\nrow 1: amina and grace, in stage 1\nrow 2: ben and grace, in stage 1\n")
        .contains("\nrow 7: hana and ruth, in stage 3\n    - The planned end, 2028-09-02 00:00")
        .endsWith("\nrow 10: katya and grace, in stage 4\n");
  }

  @Test
  void takesAFileOfYourOwn() throws IOException {
    assertThat(runOn(example().replace("rosters that hold", "rosters that last")))
        .isZero();
    assertThat(printed())
        .contains("Subject: Mentoring request: rosters that last\n")
        .doesNotContain("row 1: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // One fault in each member, inside of its deepest list.
        "\"excludedTopics\": [\"pay\"] | \"excludedTopics\": [\"\"]"
            + " | /history/4/event/agreement/excludedTopics/0 | line 7 | excludedTopics[0] is",
        "\"targetDate\": \"2026-06-30\" | \"targetDate\": \"30.6.2026\""
            + " | /history/6/event/goal/targetDate | line 9 | bad-date",
        "\"type\": \"noted\" | \"type\": \"sighed\" | /history/15/event/type | line 18 | unknown-event-type",
        "\"talking with families\" | 7 | /introduction/skills/1 | line 44 | wrong-type",
        "\"result\": \"the same three said yes\" | \"result\": \"\" | /helpRequest/tried/0/result | line 72 | result is",
        "\"minutes\": 20 | \"minutes\": \"20\" | /sessionPlan/agendaItems/1/minutes | line 108 | wrong-type"
      })
  void saysWhatIsWrongAndWhere(
      String whole, String broken, String pointer, String line, String what) throws IOException {
    assertThat(runOn(breaking(whole, broken))).isEqualTo(2);
    assertThat(printed()).isEmpty();
    assertThat(complained())
        .startsWith(
            folder.resolve("mine.json") + " cannot be used.\n  where: " + pointer + ", line ")
        .contains(line, what, ", column ")
        .doesNotContain("\tat ")
        .hasLineCount(3);
  }

  @Test
  void saysWhereAHistoryDoesNotFitTogether() throws IOException {
    assertThat(runOn(breaking("\"session\": \"s-3\"}", "\"session\": \"s-9\"}")))
        .isEqualTo(2);
    assertThat(complained())
        .contains("  where: /history/14, line 17, column 5\n")
        .contains("No session s-9 is planned.")
        .hasLineCount(3);
  }

  @Test
  void findsAnEmptyHistory() throws IOException {
    String json = example();
    String empty = "{\"history\": []," + json.substring(json.indexOf("\"introduction\""));
    assertThat(runOn(empty)).isEqualTo(2);
    assertThat(complained()).contains("  where: /history, line 1, column 13\n", "EMPTY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"introduction", "helpRequest", "sessionPlan", "history"})
  void missesAMember(String member) throws IOException {
    assertThat(runOn("{"
            + example()
                .substring(1)
                .replace("\"" + member + "\":", "\"" + member + "\": null, \"x\":")))
        .isEqualTo(2);
    assertThat(complained()).hasLineCount(3);
    err.reset();
    assertThat(runOn("{}")).isEqualTo(2);
    assertThat(complained())
        .contains("The member \"history\" is missing. Add it;")
        .hasLineCount(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{\"history\": [{]}", "\u0000", "{\"history\": 7}", "null"})
  void saysThatAFileIsNoInput(String json) throws IOException {
    assertThat(runOn(json)).isEqualTo(2);
    assertThat(complained()).contains(" cannot be used.\n  where: ").doesNotContain("\tat ");
  }

  @Test
  void saysWhichMemberMakesNoMessage() throws IOException {
    assertThat(runOn(breaking("\"askMinutes\": 20", "\"language\": \"de\", \"askMinutes\": 20")))
        .isEqualTo(2);
    assertThat(printed()).isEmpty();
    assertThat(complained()).contains("  where: /introduction, line 27, column").hasLineCount(3);
  }

  @Test
  void printsNothingThatSteersTheTerminal() throws IOException {
    assertThat(runOn(breaking("Held the first four talks", "Held \\u001b[31mthe first four talks")))
        .isZero();
    assertThat(printed()).doesNotContain("\u001b").contains("Held ?[31mthe first four talks");
  }

  @Test
  void saysThatThereIsNoFile() {
    assertThat(run(folder.resolve("none.json").toString())).isEqualTo(2);
    assertThat(complained())
        .contains("none.json: there is no such file.")
        .contains("to do: give the path");
    err.reset();
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(complained()).contains("the file cannot be read");
  }
}
