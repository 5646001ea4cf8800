package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mentoring4j.History;
import io.github.mentoring4j.json.MentoringJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The application on a free port. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DecisionTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String HISTORY = """
      {"events":[{"mentorship":"m-1","revision":1,"event":{"type":"proposed","at":"2026-03-05T10:00:00Z","by":{"person":"ada"},\
      "mentee":"ada","mentor":"grace"}}]}""";

  @TestBean
  InstantSource clock;

  @LocalServerPort
  private int port;

  static InstantSource clock() {
    return () -> Instant.parse("2026-03-05T10:00:00Z");
  }

  private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + path))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> decide(String event, String... headers) throws Exception {
    return post("/decisions", "{\"history\":" + HISTORY + ",\"event\":" + event + "}", headers);
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return new ObjectMapper().readTree(response.body());
  }

  private static String accepted(String person) {
    return "{\"type\":\"accepted\",\"at\":\"2026-03-05T10:00:00Z\",\"by\":{\"person\":\"" + person
        + "\"}}";
  }

  @Test
  void permits() throws Exception {
    HttpResponse<String> answer = decide(accepted("grace"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/next/status").asText()).isEqualTo("active");
    assertThat(json(answer).at("/recorded/revision").asInt()).isEqualTo(2);
  }

  @Test
  void refusesWithTexts() throws Exception {
    HttpResponse<String> answer =
        decide(accepted("ada"), HttpHeaders.ACCEPT_LANGUAGE, "de-AT, en;q=0.5");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).at("/kind").asText()).isEqualTo("duplicate");
    assertThat(json(answer).at("/findings/0/message").asText())
        .isEqualTo("ada has said yes already.");
  }

  @Test
  void writesInTheLanguageOfTheRequest() throws Exception {
    assertThat(language(HttpHeaders.ACCEPT_LANGUAGE, "de-AT, en;q=0.5")).isEqualTo("\"de-AT\"");
    assertThat(language()).isEqualTo("\"en\"");
  }

  private String language(String... headers) throws Exception {
    return post("/probe/language", "", headers).body();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      {"type":"welcomed"}                             | unknown-event-type | /event/type
      {"type":"accepted","at":7}                      | wrong-type         | /event/at
      {"type":"accepted"}                             | missing-property   | /event
      {"specVersion":"2.0","type":"accepted"}         | unsupported-version | /event/specVersion
      {"type":}                                       | not-json            | /event/type
      """)
  void saysWhatIsWrongAndWhere(String event, String code, String pointer) throws Exception {
    assertProblem(decide(event), code, pointer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      {                  | not-json         |
      {}                 | missing-property | /history
      {"history":[null]} | wrong-type       | /history/0
      {"history":[]}     | invalid-value    | /history
      7                  | wrong-type       |
      """)
  void judgesTheRecordOfTheApplication(String body, String code, String pointer) throws Exception {
    assertProblem(post("/decisions", body), code, pointer == null ? "" : pointer);
  }

  private static void assertProblem(HttpResponse<String> answer, String code, String pointer)
      throws Exception {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(answer).at("/code").asText()).isEqualTo(code);
    assertThat(json(answer).at("/pointer").asText()).isEqualTo(pointer);
    assertThat(json(answer).at("/line").isInt()).isTrue();
    assertThat(json(answer).at("/detail").asText()).isNotEmpty();
  }

  @Test
  void refusesWhatFollowsTheBody() throws Exception {
    String body = "{\"history\":" + HISTORY + ",\"event\":" + accepted("grace") + "} {}";
    assertProblem(post("/decisions", body), "trailing-content", "");
  }

  @Test
  void refusesAnEmptyBody() throws Exception {
    HttpResponse<String> answer = post("/decisions", "");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).at("/detail").asText()).isEqualTo("The body cannot be read.");
  }

  @Test
  void needsNoJackson3() {
    assertThatThrownBy(() -> tools.jackson.databind.json.JsonMapper.builder().build())
        .isInstanceOf(LinkageError.class);
    assertThat(MentoringJson.strict().read(HISTORY, History.class).events()).hasSize(1);
  }
}
