package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.History;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.GrowingDocuments.Growing;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reading and writing cost, in bytes that are allocated; times would depend on the machine. A document with twice as many entries costs at
 * most twice as much, and none costs more than a small multiple of its size. It does not matter whether the document is read or refused.
 */
class JsonCostTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The most bytes that are allocated for a byte of the input, beside a fixed sum. Measured are 44 and less for one byte more. */
  private static final int PER_BYTE = 60;

  private static final int FIXED = 100_000;
  private static final double TWICE = 2.2;
  private static final int MEGABYTE = 1 << 20;

  private static final MentoringJson STRICT = MentoringJson.strict();

  /** Every list but the events of a history stops here, also where its type allows fewer entries. */
  private static final int LONGEST_LIST = 1_000;

  /** The cheaper one of two runs: the first one may load classes and fill caches. A refusal is a result, too. */
  private static long bytes(Callable<?> work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Object result = result(work);
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      assertThat(result).isNotNull();
    }
    return least;
  }

  private static Object result(Callable<?> work) {
    try {
      return work.call();
    } catch (Exception e) {
      return e;
    }
  }

  /** The arrays of a parser grow in steps, so there is some room beside twenty per cent. */
  private static void assertLinear(List<Growing> documents) {
    assertThat(documents).isNotEmpty();
    for (Growing document : documents) {
      byte[] few = utf8(document.of(200));
      byte[] many = utf8(document.of(400));
      for (ReadingWay way : ReadingWay.values()) {
        if (way.canRead(document.type())) {
          long ofFew = bytes(() -> way.read(few, document.type()));
          long ofMany = bytes(() -> way.read(many, document.type()));
          assertThat(ofMany)
              .as("%s by %s, twice as many", document, way)
              .isPositive()
              .isLessThanOrEqualTo((long) (TWICE * ofFew) + many.length);
          assertThat(ofMany)
              .as("%s by %s, as a multiple of %d bytes", document, way, many.length)
              .isLessThanOrEqualTo((long) PER_BYTE * many.length + FIXED);
        }
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void eachListOfEachDocumentAndPartCostsAsMuchForAnEntryOfManyAsOfFew() {
    assertLinear(GrowingDocuments.lists());
  }

  @Test
  void unknownPropertiesCostAsMuchForAnEntryOfManyAsOfFew() {
    assertLinear(GrowingDocuments.unknown());
  }

  @Test
  void whatStandsBeforeTheTypeOfAnEventOrTheKindOfAMessageCostsAsMuchAsElsewhere() {
    assertLinear(GrowingDocuments.beforeTag());
  }

  @Test
  void eventsWithVersionsAndUnknownPropertiesOfTheirOwnCostAsMuchInALongHistoryAsInAShortOne() {
    assertLinear(List.of(GrowingDocuments.newerHistory(), GrowingDocuments.history()));
  }

  /** The rest of a document is passed over in search of its version. */
  @Test
  void aListStopsAtTheMostThatAnyTypeAllows() {
    for (Growing document : GrowingDocuments.lists()) {
      if (document.type() != History.class) {
        byte[] enough = utf8(document.of(LONGEST_LIST + 1));
        byte[] tooMany = utf8(document.of(10 * LONGEST_LIST));
        long ofEnough = bytes(() -> ReadingWay.JACKSON_3.read(enough, document.type()));
        long ofTooMany = bytes(() -> ReadingWay.JACKSON_3.read(tooMany, document.type()));
        assertThat(ofTooMany)
            .as("%s", document)
            .isPositive()
            .isLessThanOrEqualTo((long) (1.1 * ofEnough) + tooMany.length);
      }
    }
  }

  @Test
  void threeHundredThousandBlockedGoalsStopEarly() {
    String goals = IntStream.range(0, 300_000)
        .mapToObj(i -> "{\"goal\":\"g-" + i + "\"}")
        .collect(Collectors.joining(","));
    byte[] plan = utf8("{\"blockedGoals\":[" + goals + "]}");
    assertThat(problem(() -> STRICT.read(plan, SessionPlan.class)).pointer())
        .isEqualTo("/blockedGoals");
    for (ReadingWay way : ReadingWay.values()) {
      assertThat(bytes(() -> way.read(plan, SessionPlan.class)))
          .isLessThan(5L * plan.length + MEGABYTE);
    }
  }

  /** The reproduction of a reader that kept the pointer of each token as text. */
  @Test
  void aLongNameBeforeTheTypeCostsItsLengthOnce() {
    String numbers = "7,".repeat(5_600) + "7";
    byte[] event = utf8("{\"" + "n".repeat(49_000) + "\":[" + numbers
        + "],\"type\":\"accepted\",\"at\":\"2026-03-05T10:00:00Z\",\"by\":{\"person\":\"ada\"}}");
    JsonLimits limits = JsonLimits.builder().nameLength(50_000).build();
    assertThat(bytes(() -> STRICT.read(event, MentorshipEvent.class))).isLessThan(MEGABYTE);
    MentoringJson wide = MentoringJson.lenient().withLimits(limits);
    assertThat(wide.read(event, MentorshipEvent.class)).isNotNull();
    assertThat(bytes(() -> wide.read(event, MentorshipEvent.class))).isLessThan(5 * MEGABYTE);
    JsonMapper mapper = JsonMapper.builder()
        .addModule(MentoringModule.lenient().withLimits(limits))
        .build();
    assertThat(bytes(() -> mapper.readValue(event, MentorshipEvent.class)))
        .isLessThan(5 * MEGABYTE);
    ObjectMapper mapper2 =
        new ObjectMapper().registerModule(Jackson2MentoringModule.lenient().withLimits(limits));
    assertThat(bytes(() -> mapper2.readValue(event, MentorshipEvent.class)))
        .isLessThan(5 * MEGABYTE);
  }

  @Test
  void aListenerIsToldOfAThousandPartsHoweverManyAreSkipped() {
    List<Integer> told = new ArrayList<>();
    MentoringJson reader = MentoringJson.lenient()
        .onSkipped(skipped -> told.addAll(List.of(skipped.pointers().size(), skipped.count())));
    String names = IntStream.range(0, 50_000)
        .mapToObj(i -> "\"n" + i + "\":1")
        .collect(Collectors.joining(","));
    byte[] plan = utf8("{" + names + "}");
    long ofListening = bytes(() -> reader.read(plan, SessionPlan.class));
    long ofSkipping = bytes(() -> MentoringJson.lenient().read(plan, SessionPlan.class));
    assertThat(told).containsExactly(1_000, 50_000, 1_000, 50_000);
    assertThat(ofListening).isLessThanOrEqualTo(ofSkipping + MEGABYTE);
    assertThat(ofSkipping).isLessThanOrEqualTo((long) PER_BYTE * plan.length);
  }

  /** The faults are kept whole, the message is short. */
  @Test
  void aThousandFaultsAreTenInWords() {
    String blanks = "\"\",".repeat(LONGEST_LIST - 1) + "\"\"";
    String context = "{\"interests\":[" + blanks + "]}";
    MentoringReadException refusal =
        Problems.refusal(() -> STRICT.read(context, SessionContext.class));
    InvalidValueException cause =
        (InvalidValueException) Objects.requireNonNull(refusal.getCause(), "a cause");
    assertThat(cause.faults()).hasSize(LONGEST_LIST);
    assertThat(refusal.problem().message()).endsWith("; and 990 more.").hasSizeLessThan(2_000);
    assertThat(cause).message().endsWith("; and 990 more").hasSizeLessThan(2_000);
    assertThat(bytes(() -> STRICT.read(context, SessionContext.class)))
        .isLessThanOrEqualTo(1_000L * LONGEST_LIST);
  }

  private static History history(int events) {
    List<RecordedEvent> history = new ArrayList<>();
    Actor ada = Actor.person("ada");
    Instant at = Instant.parse("2026-03-05T10:00:00Z");
    for (int i = 1; i <= events; i++) {
      MentorshipEvent event = switch (i) {
        case 1 -> new Proposed(at, ada, "ada", "grace");
        case 2 -> new Accepted(at, Actor.person("grace"));
        default -> new Noted(at, ada, Noted.Kind.THANKS, "for " + i);
      };
      history.add(RecordedEvent.builder(event).mentorship("m-1").revision(i).build());
    }
    return History.of(history);
  }

  private interface Writer {
    Object write(History history) throws Exception;
  }

  private static Map<String, Writer> writers(JsonLimits limits) {
    JsonMapper jackson3 =
        JsonMapper.builder().addModule(new MentoringModule().withLimits(limits)).build();
    ObjectMapper jackson2 =
        new ObjectMapper().registerModule(new Jackson2MentoringModule().withLimits(limits));
    Map<String, Writer> writers = new LinkedHashMap<>();
    writers.put("text", STRICT.withLimits(limits)::write);
    writers.put("bytes", STRICT.withLimits(limits)::writeBytes);
    writers.put("Jackson 3", jackson3::writeValueAsBytes);
    writers.put("Jackson 2", jackson2::writeValueAsBytes);
    return writers;
  }

  @Test
  void writingCostsAsMuchForAnEventOfALongHistoryAsOfAShortOne() {
    History few = history(2_000);
    History many = history(4_000);
    int size = STRICT.writeBytes(many).length;
    writers(JsonLimits.standard()).forEach((name, writer) -> {
      long ofFew = bytes(() -> writer.write(few));
      long ofMany = bytes(() -> writer.write(many));
      assertThat(ofMany).as(name).isPositive().isLessThanOrEqualTo((long) (TWICE * ofFew));
      assertThat(ofMany).as(name).isLessThanOrEqualTo(10L * size + FIXED);
    });
  }

  @Test
  void aHistoryThatIsTooLongIsRefusedBeforeItIsWritten() {
    History tooMany = history(4_000);
    writers(JsonLimits.builder().events(3_999).build()).forEach((name, writer) -> {
      assertThat(catchThrowable(() -> writer.write(tooMany))).as(name).isNotNull();
      assertThat(bytes(() -> writer.write(tooMany))).as(name).isLessThan(FIXED);
    });
  }
}
