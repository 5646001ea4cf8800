package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a request, and where. */
class BadRequestTest extends WebTest {
  private String id = "";

  @BeforeEach
  void begin() {
    id = post("/relationships", """
        {"type":"proposed","at":"2026-03-05T10:00:00Z","by":{"person":"ada"},"mentee":"ada","mentor":"grace"}""", "X-Person", "ada").at("/recorded/mentorship");
  }

  private Answer event(String body) {
    return post("/relationships/" + id + "/events?revision=1", body, "X-Person", "grace");
  }

  private Answer form(String body) {
    return post("/relationships/" + id + "/forms?revision=1", body, "X-Person", "grace");
  }

  private static void assertProblem(Answer answer, String code, String pointer) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.at("/code")).isEqualTo(code);
    assertThat(answer.at("/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/detail")).isNotEmpty();
    assertThat(answer.json().path("line").isInt()).isTrue();
    assertThat(answer.json().path("column").isInt()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "-", textBlock = """
      {                                                                   | not-json            |
      Accepted                                                            | not-json            |
      null                                                                | wrong-type          |
      []                                                                  | wrong-type          |
      {"type":"accepted","at":7}                                          | wrong-type          | /at
      {"type":"welcomed"}                                                 | unknown-event-type  | /type
      {"type":"accepted"}                                                 | missing-property    |
      {"specVersion":"2.0","type":"accepted"}                             | unsupported-version | /specVersion
      {"type":"accepted","at":"5 March"}                                  | bad-instant         | /at
      {"type":"accepted","at":"2026-03-05T10:00:00Z","by":{"person":"grace"},"why":1} | unknown-property | /why
      {"type":"accepted","at":"2026-03-05T10:00:00Z","by":{"person":"grace"}} {}      | trailing-content |
      {"type":"accepted","at":"2026-03-05T10:00:00Z","by":{"person":" "}} | invalid-value       | /by/person
      """)
  void saysWhatIsWrongWithAnEvent(String body, String code, String pointer) {
    assertProblem(event(body), code, pointer == null ? "" : pointer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      {}                                                | missing-property   | /events
      {"events":null}                                   | missing-property   | /events
      {"events":[null]}                                 | wrong-type         | /events/0
      {"events":7}                                      | wrong-type         | /events
      {"events":[{"type":"welcomed"}]}                  | unknown-event-type | /events/0/type
      {"events":[],"override":{}}                       | invalid-value      | /override
      {"events":[],"override":{"code":"x","text":true}} | wrong-type         | /override/text
      """)
  void pointsIntoARecordOfTheApplication(String body, String code, String pointer) {
    assertProblem(form(body), code, pointer);
  }

  @Test
  void saysTheLineAndTheColumn() {
    Answer answer = form("{\n  \"events\": [\n    {\"type\": \"accepted\", \"at\": 7}\n  ]\n}");
    assertProblem(answer, "wrong-type", "/events/0/at");
    assertThat(answer.at("/line")).isEqualTo("3");
    assertThat(answer.at("/detail"))
        .isEqualTo("This must be a text in quotes, but is the number 7.");
  }

  @Test
  void namesAllThatIsMissing() {
    Answer answer = post("/messages", "{\"kind\":\"introduction\",\"sender\":\"Ada\"}");
    assertProblem(answer, "missing-property", "");
    assertThat(answer.at("/detail")).contains("\"recipient\"", "\"about\"", "\"whyYou\"");
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    String text =
        "{\"type\":\"ended\",\"at\":\"2026-03-05T10:00:00Z\",\"by\":{\"person\":\"ada\"},\"reason\":{\"text\":\"%s\"}}";
    assertProblem(event(text.formatted("x".repeat(1_100_000))), "too-large", "/reason/text");
    assertProblem(event(text.formatted("x".repeat(2_100_000))), "too-large", "/reason/text");
    assertProblem(event("[".repeat(2_000)), "wrong-type", "");
  }

  @Test
  void refusesAnEmptyBody() {
    Answer answer = event("");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.at("/detail")).isEqualTo("The body cannot be read.");
    assertProblem(event(" "), "not-json", "");
  }

  @Test
  void showsARelationshipToThoseWhoArePartOfIt() {
    Answer answer = get("/relationships/m-0", "X-Person", "ada");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(get("/relationships/" + id, "X-Person", "eve").status()).isEqualTo(404);
    assertThat(get("/relationships/" + id, "X-Person", "ada").status()).isEqualTo(200);
  }

  @Test
  void nobodySpeaksForSomebodyElse() {
    String accepted =
        "{\"type\":\"accepted\",\"at\":\"2026-03-05T10:00:00Z\",\"by\":{\"person\":\"ada\"}}";
    assertThat(event(accepted).status()).isEqualTo(403);
    assertThat(form("{\"events\":[" + accepted + "]}").status()).isEqualTo(403);
  }

  @Test
  void refusesParametersOfNoMeaning() {
    assertThat(get("/due?date=tomorrow&zone=UTC").status()).isEqualTo(400);
    assertThat(get("/due?date=2026-03-05&zone=Europe/Berlim").status()).isEqualTo(400);
    assertThat(
            get("/relationships/" + id + "/moves", "X-Person", "x".repeat(129)).status())
        .isEqualTo(400);
  }

  @Test
  void takesACodeAsAParameter() {
    assertThat(get("/relationships?stage=learning-and-development").text()).isEqualTo("[]");
    assertThat(get("/relationships?stage=learning").status()).isEqualTo(400);
  }

  @Test
  void namesAllFaultsOfAValue() {
    Answer answer = get("/probe/session?id=&seconds=-1");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.at("/detail")).contains("id is missing", "length is \"PT-1S\"");
  }

  @Test
  void composesInLanguagesWithTemplatesOnly() {
    String french = """
        {"kind":"introduction","language":"fr","recipient":{"name":"Grace"},"sender":"Ada","about":"développeuse",
        "whyYou":"Votre exposé.","wantToLearn":"planifier","expectations":"une heure par mois","askMinutes":20}""";
    assertThat(post("/messages", french).status()).isEqualTo(400);
    assertThat(post("/messages", french.replace("\"fr\"", "\"es\"")).at("/locale"))
        .isEqualTo("es");
  }
}
