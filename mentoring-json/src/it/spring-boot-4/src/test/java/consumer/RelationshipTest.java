package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** A relationship from its proposal to what is due in it. */
class RelationshipTest extends WebTest {
  private String id = "";

  private Answer propose() {
    Answer answer = post("/relationships", """
        {"type":"proposed","at":"2026-03-05T10:00:00Z","by":{"person":"ada"},"mentee":"ada","mentor":"grace"}""", "X-Person", "ada");
    id = answer.at("/recorded/mentorship");
    return answer;
  }

  private Answer send(long revision, String person, String event) {
    String path = "/relationships/" + id + "/events?revision=" + revision;
    return post(path, event(person, event), "X-Person", person);
  }

  private static String event(String person, String rest) {
    return "{\"at\":\"2026-03-05T10:00:00Z\",\"by\":{\"person\":\"" + person + "\"}," + rest + "}";
  }

  @Test
  void tellsTheWholeStory() {
    Answer proposed = propose();
    assertThat(proposed.status()).isEqualTo(200);
    assertThat(proposed.at("/next/status")).isEqualTo("proposed");

    Answer accepted = send(1, "grace", "\"type\":\"accepted\"");
    assertThat(accepted.status()).isEqualTo(200);
    assertThat(accepted.at("/recorded/revision")).isEqualTo("2");
    assertThat(accepted.at("/next/stage")).isEqualTo("relationship-building");

    Answer refused =
        send(2, "ada", "\"type\":\"stage-entered\",\"stage\":\"learning-and-development\"");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/kind")).isEqualTo("criteria-unmet");
    assertThat(refused.json().at("/findings")).hasSize(3);
    assertThat(refused.at("/findings/0/message"))
        .isEqualTo("Sessions held: 0, at least 1 is needed.");

    Answer state = get("/relationships/" + id, "X-Person", "ada");
    assertThat(state.status()).isEqualTo(200);
    assertThat(state.at("/status")).isEqualTo("active");
    assertThat(state.at("/revision")).isEqualTo("2");

    Answer moves = get("/relationships/" + id + "/moves", "X-Person", "ada");
    assertThat(moves.at("/outgoing/0/to")).isEqualTo("learning-and-development");
    assertThat(moves.at("/outgoing/0/findings/0/advice"))
        .isEqualTo("Hold a session and record it as held.");

    assertThat(get("/stages").text()).isEqualTo("{\"relationship-building\":1}");

    assertThat(get("/due?date=2026-04-01&zone=Europe/Madrid").text()).isEqualTo("[]");
    Answer due = get("/due?date=2026-04-02&zone=Europe/Madrid");
    assertThat(due.status()).isEqualTo(200);
    assertThat(due.at("/0/mentorship")).isEqualTo(id);
    assertThat(due.at("/0/due/kind")).isEqualTo("silence");
    assertThat(due.at("/0/due/message"))
        .startsWith("Without a session until then, the two count as silent");
  }

  @Test
  void findsWhatIsDueInTheZoneOfItsReader() {
    propose();
    send(1, "grace", "\"type\":\"accepted\"");
    send(
        2,
        "ada",
        "\"type\":\"goal-set\",\"goal\":{\"id\":\"g-1\",\"text\":\"Lead a handover\",\"targetDate\":\"2026-03-20\"}");
    for (String zone : new String[] {"Pacific/Kiritimati", "Europe/Madrid", "Pacific/Niue"}) {
      assertThat(get("/due?date=2026-03-19&zone=" + zone).text()).as(zone).isEqualTo("[]");
      Answer due = get("/due?date=2026-03-20&zone=" + zone);
      assertThat(due.at("/0/due/kind")).as(zone).isEqualTo("goal");
      assertThat(due.at("/0/due/day")).as(zone).isEqualTo("2026-03-20");
    }
  }

  @Test
  void anEntryThatNobodyResolvesStaysInTheList() {
    propose();
    send(1, "grace", "\"type\":\"accepted\"");
    send(
        2,
        "ada",
        "\"type\":\"action-agreed\",\"action\":{\"id\":\"a-1\",\"text\":\"Call\",\"owner\":\"mentee\",\"due\":\"2026-03-06\"}");
    wait("2026-03-10T10:00:00Z");
    assertThat(send(3, "ada", "\"type\":\"paused\"").status()).isEqualTo(200);
    assertThat(get("/due?date=2026-03-10&zone=UTC").at("/0/due/subjects/0")).isEqualTo("a-1");
  }

  @Test
  void nothingIsDueOnceItIsOver() {
    propose();
    send(1, "grace", "\"type\":\"accepted\"");
    assertThat(send(2, "ada", "\"type\":\"ended\"").at("/next/closing/outcome")).isEqualTo("ended");
    assertThat(get("/due?date=2999-01-01&zone=UTC").text()).isEqualTo("[]");
    assertThat(get("/stages").text()).isEqualTo("{}");
  }

  @Test
  void showsAHistoryToItsReader() {
    propose();
    send(1, "grace", "\"type\":\"accepted\"");
    send(
        2,
        "grace",
        "\"type\":\"noted\",\"kind\":\"reflection\",\"text\":\"Is it me?\",\"audience\":\"writer\"");
    String history = "/relationships/" + id + "/history";
    assertThat(get(history, "X-Person", "grace").at("/events/2/event/text")).isEqualTo("Is it me?");
    Answer ofAda = get(history, "X-Person", "ada");
    assertThat(ofAda.at("/events/2/event/kind")).isEqualTo("reflection");
    assertThat(ofAda.text()).doesNotContain("Is it me?");
  }

  @Test
  void takesSeveralEventsOfAFormAllOrNone() {
    propose();
    send(1, "grace", "\"type\":\"accepted\"");
    String pause = event("ada", "\"type\":\"paused\"");
    String resume = event("ada", "\"type\":\"resumed\"");
    String form = "/relationships/" + id + "/forms?revision=2";
    Answer refused = post(form, "{\"events\":[" + pause + "," + pause + "]}", "X-Person", "ada");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json()).hasSize(2);
    assertThat(refused.at("/0/permitted")).isEqualTo("true");
    assertThat(refused.at("/1/permitted")).isEqualTo("false");
    assertThat(get("/relationships/" + id, "X-Person", "ada").at("/revision")).isEqualTo("2");
    Answer permitted = post(form, "{\"events\":[" + pause + "," + resume + "]}", "X-Person", "ada");
    assertThat(permitted.status()).isEqualTo(200);
    assertThat(get("/relationships/" + id, "X-Person", "ada").at("/revision")).isEqualTo("4");
  }

  @Test
  void overridesWhatIsUnmetWithAReason() {
    propose();
    send(1, "grace", "\"type\":\"accepted\"");
    String move = event("ada", "\"type\":\"stage-entered\",\"stage\":\"learning-and-development\"");
    Answer moved = post(
        "/relationships/" + id + "/forms?revision=2",
        "{\"events\":[" + move + "],\"override\":{\"text\":\"They know each other\"}}",
        "X-Person",
        "ada");
    assertThat(moved.status()).isEqualTo(200);
    assertThat(moved.at("/0/recorded/override/text")).isEqualTo("They know each other");
    assertThat(moved.at("/0/findings/0/result")).isEqualTo("waived");
  }

  @Test
  void checksAPlan() {
    Answer report =
        post("/readiness", "{\"length\":\"PT45M\",\"questions\":[\"How did you decide?\"]}");
    assertThat(report.status()).isEqualTo(200);
    assertThat(report.at("/verdict")).isEqualTo("not-ready");
    assertThat(report.at("/results/1/findings/0/advice"))
        .isEqualTo("Add the day and the time, with the time zone in which you read them.");
  }

  @Test
  void composesAMessageInTheLanguageOfTheRequest() {
    String thanks = """
        {"kind":"introduction","recipient":{"name":"Grace"},"sender":"Ada","about":"una desarrolladora","whyYou":"Su charla me ayudó.",
        "wantToLearn":"planificar","expectations":"una hora al mes","askMinutes":20}""";
    Answer message =
        post("/messages", thanks, HttpHeaders.ACCEPT_LANGUAGE, "fr, es-MX;q=0.8, en;q=0.5");
    assertThat(message.status()).isEqualTo(200);
    assertThat(message.at("/locale")).isEqualTo("es");
    assertThat(message.at("/subject")).isEqualTo("Solicitud de mentoría: Ada");
    assertThat(post("/messages", thanks).at("/subject")).isEqualTo("Mentoring request: Ada");
  }

  @Test
  void writesInTheLanguageOfTheRequest() {
    assertThat(language("de-AT, en;q=0.5")).isEqualTo("\"de\"");
    assertThat(language("en;q=0.5, es")).isEqualTo("\"es\"");
    assertThat(language("fr")).isEqualTo("\"en\"");
    assertThat(language("*")).isEqualTo("\"en\"");
    assertThat(get("/probe/language").text()).isEqualTo("\"en\"");
  }

  private String language(String accepted) {
    return get("/probe/language", HttpHeaders.ACCEPT_LANGUAGE, accepted).text();
  }

  @Test
  void hasTextsForAReaderOfAnyLanguage() {
    propose();
    for (String accepted : new String[] {"de-AT, en;q=0.5", "fr", "zh-Hant-TW"}) {
      Answer moves = get(
          "/relationships/" + id + "/moves",
          "X-Person",
          "ada",
          HttpHeaders.ACCEPT_LANGUAGE,
          accepted);
      assertThat(moves.status()).isEqualTo(200);
      assertThat(moves.at("/unreachable/0/findings/0/message")).as(accepted).isNotEmpty();
    }
  }

  @Test
  void takesAndReturnsValuesInsideOfRecords() {
    String values = """
        {"actor":{"person":"ada"},"goal":{"id":"g-1","text":"Lead a handover"},\
        "sessions":[{"id":"s-1","start":"2026-03-12T15:00:00Z","length":"PT45M","final":false}],\
        "actions":{"relationship-building":{"id":"a-1","text":"Call","owner":"mentor"}},\
        "stages":{"next":["learning-and-development"]}}""";
    assertThat(post("/probe/values", values).text()).isEqualTo(values);
    String empty = "{\"actor\":{\"programme\":true},\"sessions\":[],\"actions\":{},\"stages\":{}}";
    assertThat(post("/probe/values", empty).text())
        .isEqualTo(
            "{\"actor\":{\"programme\":true},\"goal\":null,\"sessions\":[],\"actions\":{},\"stages\":{}}");
  }
}
