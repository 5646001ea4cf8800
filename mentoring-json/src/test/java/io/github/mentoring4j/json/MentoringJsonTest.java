package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.Introduction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentoringJsonTest {
  private static final MentoringJson JSON = MentoringJson.strict();
  private static final String EMPTY_PLAN = "{\"specVersion\":\"1.0\"}";
  private static final int MEBIBYTE = 1 << 20;

  @Test
  void writesTheSameToTextBytesAndStreams() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(Examples.planFull(), out);
    assertThat(out.toByteArray())
        .isEqualTo(JSON.writeBytes(Examples.planFull()))
        .isEqualTo(JSON.write(Examples.planFull()).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void canBeUsedByManyThreadsAtOnce() {
    String expected = JSON.write(Views.history());
    List<String> all = IntStream.range(0, 500)
        .parallel()
        .mapToObj(i -> JSON.write(JSON.read(expected, History.class)))
        .distinct()
        .toList();
    assertThat(all).containsExactly(expected);
  }

  @Test
  void leavesStreamsOpen() {
    OutputStream out = new ByteArrayOutputStream() {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    JSON.write(Examples.planFull(), out);
    InputStream in = new ByteArrayInputStream(EMPTY_PLAN.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    assertThat(JSON.read(in, SessionPlan.class)).isEqualTo(SessionPlan.builder().build());
  }

  @Test
  void readsFromTextBytesAndStreams() {
    byte[] plan = JSON.writeBytes(Examples.planFull());
    assertThat(JSON.read(plan, SessionPlan.class)).isEqualTo(Examples.planFull());
    assertThat(JSON.read(new ByteArrayInputStream(plan), SessionPlan.class))
        .isEqualTo(Examples.planFull());
    assertThat(JSON.read(JSON.write(Examples.planFull()), SessionPlan.class))
        .isEqualTo(Examples.planFull());
  }

  @Test
  @SuppressWarnings("NullAway")
  void namesWhatCanBeWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.write(Examples.goalFull()))
        .withMessageEndingWith(
            "cannot be written. These can: History, RecordedEvent, MentorshipEvent, SessionPlan, SessionContext,"
                + " ReadinessPolicy, MessageInput, Introduction, HelpRequest, SessionAgenda, SessionRecap, RescheduleRequest,"
                + " ProgressUpdate, ClosingThanks, Mentorship, Decision, Moves, List<Due>,"
                + " ReadinessChecker, ReadinessReport, Message, MessageReview");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.write(Views.history().events()));
    assertThatNullPointerException().isThrownBy(() -> JSON.writeBytes(null)).withMessage("value");
  }

  @Test
  void addsWordsToWhatIsDue() {
    String json = JSON.withTexts(Locale.ENGLISH).write(Views.dueOfGoing());
    assertThat(json)
        .startsWith("{\"specVersion\":\"1.0\",\"due\":[{")
        .contains("\"message\":\"How it began: due at 2026-04-04 10:00 (UTC).\"")
        .contains("\"advice\":\"Look back on what was agreed, and note an evaluation.\"");
  }

  @Test
  void namesWhatCanBeRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.read("{}", Goal.class))
        .withMessage(
            "io.github.mentoring4j.Goal cannot be read. These can: History, RecordedEvent, MentorshipEvent, SessionPlan,"
                + " SessionContext, ReadinessPolicy, MessageInput, Introduction, HelpRequest, SessionAgenda, SessionRecap, RescheduleRequest,"
                + " ProgressUpdate, ClosingThanks");
    assertThatIllegalArgumentException().isThrownBy(() -> JSON.read("{}", Mentorship.class));
    assertThatIllegalArgumentException().isThrownBy(() -> JSON.read("{}", ReadinessChecker.class));
    assertThatIllegalArgumentException().isThrownBy(() -> JSON.read(new byte[0], Object.class));
  }

  @Test
  @SuppressWarnings("NullAway")
  void asksForALanguage() {
    assertThatNullPointerException()
        .isThrownBy(() -> JSON.withTexts((Locale) null))
        .withMessage("locale");
    assertThatNullPointerException()
        .isThrownBy(() -> JSON.withTexts((Wording) null))
        .withMessage("wording");
  }

  @Test
  void doesNotWriteWhatItCouldNotRead() {
    Finding finding = Finding.builder()
        .code("acme.late")
        .observed(Finding.Fact.moment(Instant.parse("+10000-01-01T00:00:00Z")))
        .build();
    Decision decision = new Decision.Refused(
        "m-1",
        new Completed(Instant.EPOCH, Actor.person("ada")),
        Decision.Refused.Kind.NOT_APPLICABLE,
        List.of(finding));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.write(decision))
        .withMessageContaining("+10000-01-01")
        .withMessageContaining("the years 0000 to 9999");
  }

  @Test
  void passesOnTheFailureOfAStream() {
    IOException failure = new IOException("disk full");
    OutputStream out = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw failure;
      }
    };
    InputStream in = new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        throw failure;
      }
    };
    assertThatThrownBy(() -> JSON.write(Examples.planFull(), out))
        .isInstanceOf(UncheckedIOException.class)
        .hasCause(failure);
    assertThatThrownBy(() -> JSON.read(in, SessionPlan.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasCause(failure);
  }

  @Test
  void takesTheVersionFromAnyPlace() {
    assertThat(JSON.read(
            "{\"questions\":[\"Why?\"],\"mood\":{\"a\":[1,{}]},\"specVersion\":\"1.1\"}",
            SessionPlan.class))
        .isEqualTo(SessionPlan.builder().addQuestion("Why?").build());
    JsonProblem problem =
        problem(() -> JSON.read("{\"mood\":1,\"specVersion\":\"1.0\"}", SessionPlan.class));
    assertThat(problem.code()).isEqualTo("unknown-property");
    assertThat(problem.pointer()).isEqualTo("/mood");
  }

  @Test
  void namesTheFirstUnknownProperty() {
    assertThat(
            problem(() -> JSON.read("{\"a\":1,\"b\":1,\"specVersion\":\"1.0\"}", SessionPlan.class))
                .pointer())
        .isEqualTo("/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.00", "1.", "v1", "1.0 ", "0.9", "10.0", "1.0000000001", ""})
  void refusesOtherVersions(String version) {
    JsonProblem problem =
        problem(() -> JSON.read("{\"specVersion\":\"" + version + "\"}", SessionPlan.class));
    assertThat(problem.code()).isEqualTo("unsupported-version");
  }

  @Test
  void namesEverythingThatIsMissing() {
    assertThat(
            problem(() -> JSON.read("{\"specVersion\":\"1.0\",\"metnor\":{}}", Introduction.class))
                .message())
        .isEqualTo(
            "Introduction lacks \"recipient\", \"sender\", \"about\", \"whyYou\", \"wantToLearn\", \"expectations\","
                + " \"askMinutes\". It has \"metnor\", which it does not know. Add what is missing.");
    assertThat(problem(() -> JSON.read("{}", RecordedEvent.class)).message())
        .startsWith("RecordedEvent lacks \"mentorship\", \"revision\", \"event\".");
  }

  @Test
  void namesEverythingThatIsRefused() {
    String json = JSON.write(MessageExamples.introductionFull())
        .replace("\"askMinutes\":25", "\"askMinutes\":5")
        .replace("\"ward design\"", "\"\\u001b[31m\"");
    JsonProblem problem = problem(() -> JSON.read(json, Introduction.class));
    assertThat(problem.pointer()).isEqualTo("/askMinutes");
    assertThat(problem.message())
        .startsWith(
            "Introduction is refused: askMinutes is \"5\" but needs a whole number from 10 to 60");
  }

  @Test
  void namesEverythingThatIsRefusedOfAnEvent() {
    String json = JSON.write(Examples.recorded(Examples.event("session-cancelled-full")))
        .replace("\"s-1\"", "\" \"")
        .replace("2026-03-05T09:59:59.999999999Z", "2026-03-05T12:00:00+01:00");
    JsonProblem problem = problem(() -> JSON.read(json, RecordedEvent.class));
    assertThat(problem.pointer()).isEqualTo("/event/session");
    assertThat(problem.message())
        .startsWith("SessionCancelled is refused: session is \" \" but needs 1 to 128 code points;")
        .contains("noticeAt is \"2026-03-05T11:00:00Z\" but needs ")
        .contains("2026-03-05T10:00:00Z");
  }

  @Test
  void suggestsWhatMayHaveBeenMeant() {
    assertThat(
            problem(() -> JSON.read("{\"specVersion\":\"1.0\",\"question\":[]}", SessionPlan.class))
                .message())
        .startsWith(
            "SessionPlan has no property \"question\". Did you mean \"questions\"? It may have \"stage\", ");
  }

  @ParameterizedTest
  @ValueSource(strings = {" 1", "{}", "]", ",", "x", "\"a"})
  void refusesWhatComesAfterTheEnd(String trailing) {
    JsonProblem problem = problem(() -> JSON.read(EMPTY_PLAN + trailing, SessionPlan.class));
    assertThat(problem.code()).isEqualTo("trailing-content");
    assertThat(problem.pointer()).isEmpty();
    assertThat(JSON.read(EMPTY_PLAN + " \t\r\n", SessionPlan.class)).isNotNull();
  }

  @Test
  void refusesAHugeNumberAfterTheEnd() {
    String json = EMPTY_PLAN + "1".repeat(2_000);
    assertThat(problem(() -> JSON.read(json, SessionPlan.class)).code())
        .isEqualTo("trailing-content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void refusesAnEmptyInput(String json) {
    assertThat(problem(() -> JSON.read(json, SessionPlan.class)))
        .isEqualTo(new JsonProblem("not-json", "", 1, 1, "The input is empty. Give a document."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"specVersion\"",
        "{\"specVersion\":\"1.0\",\"x\":[",
        "{\"specVersion\":\"1."
      })
  void refusesAnInputThatBreaksOff(String json) {
    assertThat(problem(() -> JSON.read(json, SessionPlan.class)).code()).isEqualTo("not-json");
  }

  @Test
  void refusesAStartWithoutItsZone() {
    String json = "\n {\"specVersion\":\"1.0\",\"start\":{\"at\":\"2026-03-12T16:00:00+01:00\"}}";
    JsonProblem refused = new JsonProblem(
        "missing-property", "/start", 2, 31, "Time lacks \"zone\". Add what is missing.");
    assertThat(problem(() -> MentoringJson.strict().read(json, SessionPlan.class)))
        .isEqualTo(refused);
    assertThat(problem(() -> MentoringJson.lenient().read(json, SessionPlan.class)))
        .isEqualTo(refused);
  }

  @Test
  void readsUtf8Alone() {
    assertThat(problem(
                () -> JSON.read(EMPTY_PLAN.getBytes(StandardCharsets.UTF_16BE), SessionPlan.class))
            .code())
        .isEqualTo("not-json");
    byte[] latin =
        "{\"specVersion\":\"1.0\",\"place\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problem(() -> JSON.read(latin, SessionPlan.class)).code()).isEqualTo("not-json");
  }

  @Test
  void refusesADocumentThatIsTooLarge() {
    String large = EMPTY_PLAN + " ".repeat(16 * MEBIBYTE);
    String limit = EMPTY_PLAN + " ".repeat(16 * MEBIBYTE - EMPTY_PLAN.length());
    byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.read(limit, SessionPlan.class)).isNotNull();
    assertThat(problem(() -> JSON.read(large, SessionPlan.class)))
        .isEqualTo(new JsonProblem(
            "too-large", "", 0, 0, "The document has more than 16777216 bytes. Split it."));
    assertThat(problem(() -> JSON.read(bytes, SessionPlan.class)).code()).isEqualTo("too-large");
    assertThat(problem(() -> JSON.read(new ByteArrayInputStream(bytes), SessionPlan.class))
            .code())
        .isEqualTo("too-large");
  }

  @Test
  void countsTheBytesOfAText() {
    for (String character : List.of("x", "é", "€", "😀")) {
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      int count = (16 * MEBIBYTE - EMPTY_PLAN.length()) / size;
      // Only a text that comes through is found to have something behind its end.
      String limit = EMPTY_PLAN + character.repeat(count);
      assertThat(problem(() -> JSON.read(limit, SessionPlan.class)).code())
          .isEqualTo("trailing-content");
      String large = limit + character;
      assertThat(problem(() -> JSON.read(large, SessionPlan.class)).code()).isEqualTo("too-large");
      byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
      assertThat(problem(() -> JSON.read(bytes, SessionPlan.class)).code()).isEqualTo("too-large");
    }
  }

  @Test
  void refusesATextThatIsTooLong() {
    String json = "{\"specVersion\":\"1.0\",\"place\":\"" + "x".repeat(MEBIBYTE + 1) + "\"}";
    JsonProblem problem = problem(() -> JSON.read(json, SessionPlan.class));
    assertThat(problem.code()).isEqualTo("too-large");
    assertThat(problem.pointer()).isEqualTo("/place");
    assertThat(problem.line()).isEqualTo(1);
  }

  @Test
  void refusesADocumentThatIsNestedTooDeeply() {
    assertThat(MentoringJson.lenient().read(nested(63), SessionPlan.class)).isNotNull();
    JsonProblem problem =
        problem(() -> MentoringJson.lenient().read(nested(64), SessionPlan.class));
    assertThat(problem.code()).isEqualTo("too-large");
    assertThat(problem.message())
        .isEqualTo("The document is nested more than 64 levels deep. Make it flatter.");
  }

  @Test
  void refusesANumberWithTooManyDigits() {
    String json = "{\n\"specVersion\":\"1.0\",\"x\":" + "1".repeat(2_000) + "}";
    JsonProblem problem = problem(() -> MentoringJson.lenient().read(json, SessionPlan.class));
    assertThat(problem.code()).isEqualTo("too-large");
    assertThat(problem.pointer()).isEqualTo("/x");
    assertThat(problem.line()).isEqualTo(2);
  }

  private static String nested(int lists) {
    return "{\"specVersion\":\"1.0\",\"x\":" + "[".repeat(lists) + "]".repeat(lists) + "}";
  }
}
