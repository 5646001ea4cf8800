package consumer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application on a free port, with a clock that stands still. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class WebTest {
  static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();
  private static volatile Instant now = NOW;

  @TestBean
  InstantSource clock;

  @Autowired
  JdbcClient jdbc;

  @LocalServerPort
  private int port;

  static InstantSource clock() {
    return () -> now;
  }

  @BeforeEach
  void startAnew() {
    now = NOW;
    jdbc.sql("DELETE FROM mentoring_event").update();
    jdbc.sql("DELETE FROM mentoring_overview").update();
  }

  void wait(String until) {
    now = Instant.parse(until);
  }

  /** An answer over HTTP. */
  record Answer(int status, String contentType, String text) {
    JsonNode json() {
      return JSON.readTree(text);
    }

    /** Returns the text of a value at a JSON Pointer, or "" if there is none. */
    String at(String pointer) {
      return json().at(pointer).asString("");
    }
  }

  Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  Answer post(String path, String body, String... headers) {
    return send(request(path, headers)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      String type = response.headers().firstValue("Content-Type").orElse("");
      return new Answer(response.statusCode(), type, response.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
