package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDocumentTest {
  private static final MentoringJson JSON = MentoringJson.strict();
  private static final Instant AT = Instant.parse("2026-03-05T10:00:00Z");

  private static Mentorship proposed() {
    Actor ada = Actor.person("ada");
    return Lifecycle.standard()
        .begin("m-1", new Proposed(AT, ada, "ada", "grace"), AT)
        .orElseThrow()
        .next();
  }

  @Test
  void leavesOutWhatHasItsUsualValue() throws IOException {
    assertThat(ReadmeTest.blocks("json").get(10)).isEqualTo(JSON.writeState(proposed()));
  }

  @Test
  void isReadAsTheSameRelationship() {
    String json = JSON.writeState(Views.history().mentorship());
    assertThat(JSON.readState(json)).isEqualTo(Views.history().mentorship());
    assertThat(JSON.readState(JSON.writeStateBytes(Views.history().mentorship())))
        .isEqualTo(Views.history().mentorship());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"stateVersion\":1, | | missing-property | ``",
        "\"stateVersion\":1 | \"stateVersion\":2 | unsupported-version | /stateVersion",
        "\"stateVersion\":1 | \"specVersion\":\"1.0\",\"stateVersion\":1 | unknown-property | /specVersion",
        "\"status\":\"proposed\" | \"status\":\"active\" | invalid-value | /standing",
        "\"mentor\":\"grace\" | \"mentor\":\"ada\" | invalid-value | /opening/mentor",
        "\"revision\":1 | \"revision\":0 | invalid-value | /revision"
      })
  void refusesWhatNoHistoryLeadsTo(String whole, String forged, String code, String pointer) {
    String json = JSON.writeState(proposed());
    assertThat(json).contains(whole);
    JsonProblem problem =
        problem(() -> JSON.readState(json.replace(whole, forged == null ? "" : forged)));
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.pointer()).startsWith(pointer);
  }
}
