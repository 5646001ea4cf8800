package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Examples.AT;
import static io.github.mentoring4j.json.Examples.LEILA;
import static io.github.mentoring4j.json.Examples.MIRA;
import static io.github.mentoring4j.json.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.History;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.Introduction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of documents: at each one a document is read and written, and one beyond it is refused. */
class JsonLimitsTest {
  private static final MentoringJson STRICT = MentoringJson.strict();

  private static JsonLimits limits(Consumer<JsonLimits.Builder> change) {
    JsonLimits.Builder builder = JsonLimits.builder();
    change.accept(builder);
    return builder.build();
  }

  private static String nested(int levels) {
    return "{\"hint\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
  }

  private static SessionPlan plan(String place) {
    return SessionPlan.builder().place(place).build();
  }

  private static History history(int events, String note) {
    List<RecordedEvent> history = new ArrayList<>();
    for (int i = 1; i <= events; i++) {
      MentorshipEvent event = switch (i) {
        case 1 -> new Proposed(AT, MIRA, "mira", "leila");
        case 2 -> new Accepted(AT, LEILA);
        default -> new Noted(AT, MIRA, Noted.Kind.THANKS, note);
      };
      history.add(RecordedEvent.builder(event).mentorship("m-1").revision(i).build());
    }
    return History.of(history);
  }

  @Test
  void theStandardLimitsAreThoseOfTheDescription() {
    assertThat(JsonLimits.standard())
        .isEqualTo(JsonLimits.builder()
            .documentBytes(16 * 1024 * 1024)
            .nesting(64)
            .textLength(1024 * 1024)
            .nameLength(128)
            .events(10_000)
            .build())
        .isEqualTo(JsonLimits.standard().toBuilder().build());
  }

  @Test
  void theBuilderNamesEveryLimitThatIsOutOfItsRange() {
    assertThat(faults(limits ->
            limits.documentBytes(0).nesting(15).textLength(127).nameLength(63).events(0)))
        .isEqualTo("documentBytes nesting textLength nameLength events");
    assertThat(faults(limits -> limits
            .documentBytes((1 << 30) + 1)
            .nesting(1_001)
            .textLength((1 << 30) + 1)
            .nameLength(50_001)))
        .isEqualTo("documentBytes nesting textLength nameLength");
    assertThat(limits(limits -> limits
            .documentBytes(1 << 30)
            .nesting(1_000)
            .textLength(1 << 30)
            .nameLength(50_000)
            .events(Integer.MAX_VALUE)))
        .isNotEqualTo(JsonLimits.standard());
    assertThat(limits(limits ->
            limits.documentBytes(1).nesting(16).textLength(128).nameLength(64).events(1)))
        .isNotEqualTo(JsonLimits.standard());
  }

  private static String faults(Consumer<JsonLimits.Builder> change) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> limits(change));
    return String.join(
        " ", refusal.faults().stream().map(InvalidValueException.Fault::field).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aTextHasItsUnits(LimitedWay way) throws IOException {
    for (int most : new int[] {128, 5_000}) {
      JsonLimits limits = limits(one -> one.textLength(most));
      for (String text : List.of("a".repeat(most), "😀".repeat(most / 2))) {
        String json = way.write(limits, plan(text));
        assertThat(way.read(limits, json, SessionPlan.class)).isEqualTo(plan(text));
        way.refusesToWrite(limits, plan(text + "a"), "place");
        String longer = STRICT.write(plan(text + "a"));
        way.refuses(limits, longer, SessionPlan.class, "/place");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNameHasItsUnits(LimitedWay way) throws IOException {
    for (int most : new int[] {64, 128, 50_000}) {
      JsonLimits limits = limits(one -> one.nameLength(most));
      String name = "n".repeat(most);
      assertThat(way.read(limits, "{\"" + name + "\":1}", SessionPlan.class)).isNotNull();
      if (most < 50_000) {
        way.refuses(limits, "{\"" + name + "n\":1}", SessionPlan.class, "");
        String inside = "{\"agendaItems\":[{\"" + name + "n\":1}]}";
        way.refuses(limits, inside, SessionPlan.class, "/agendaItems/0");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentHasItsLevels(LimitedWay way) throws IOException {
    for (int most : new int[] {16, 64, 400}) {
      JsonLimits limits = limits(one -> one.nesting(most));
      assertThat(way.read(limits, nested(most), SessionPlan.class)).isNotNull();
      way.refuses(limits, nested(most + 1), SessionPlan.class, "/hint" + "/0".repeat(most - 1));
    }
  }

  @Test
  void theFacadeReadsAThousandLevels() throws IOException {
    JsonLimits limits = limits(one -> one.nesting(1_000));
    assertThat(LimitedWay.FACADE.read(limits, nested(1_000), SessionPlan.class)).isNotNull();
    LimitedWay.FACADE.refuses(limits, nested(1_001), SessionPlan.class, "/hint" + "/0".repeat(999));
  }

  /** So every document that the library writes can be read within the least limit. */
  @Test
  void noDocumentHasMoreThanSixteenLevels() {
    JsonLimits least = limits(one -> one.nesting(16));
    Examples.readable()
        .forEach((name, value) -> assertThat(STRICT.withLimits(least).write(value))
            .as(name)
            .isEqualTo(STRICT.write(value)));
  }

  @ParameterizedTest
  @EnumSource
  void aHistoryHasItsEvents(LimitedWay way) throws IOException {
    JsonLimits limits = limits(one -> one.events(5));
    History most = history(5, "n");
    assertThat(way.read(limits, way.write(limits, most), History.class)).isEqualTo(most);
    History more = history(6, "n");
    way.refusesToWrite(limits, more, "events");
    String json = STRICT.write(more);
    way.refuses(limits, json, History.class, "/events/5");
    String bare = json.substring(json.indexOf('['), json.length() - 1);
    way.refuses(limits, bare, History.class, "/5");
    assertThat(way.read(limits(one -> one.events(6)), json, History.class)).isEqualTo(more);
  }

  @ParameterizedTest
  @EnumSource
  void tenThousandEventsAreTheStandard(LimitedWay way) throws IOException {
    JsonLimits standard = JsonLimits.standard();
    History most = history(10_000, "n");
    String json = way.write(standard, most);
    assertThat(way.read(standard, json, History.class)).isEqualTo(most);
    way.refusesToWrite(standard, history(10_001, "n"), "events");
  }

  @ParameterizedTest
  @EnumSource
  void noListHasMoreThanAThousandEntries(LimitedWay way) throws IOException {
    JsonLimits standard = JsonLimits.standard();
    ReadinessPolicy.Builder policy = ReadinessPolicy.builder();
    for (int i = 0; i < 1_000; i++) {
      policy.off("rule." + i);
    }
    String json = way.write(standard, policy.build());
    assertThat(way.read(standard, json, ReadinessPolicy.class)).isEqualTo(policy.build());
    assertThatThrownBy(() -> policy.off("rule.1000").build())
        .isInstanceOf(InvalidValueException.class);
    String longer = json.replace("]}", ",{\"rule\":\"r\",\"on\":true}]}");
    JsonProblem problem = problem(() -> way.read(standard, longer, ReadinessPolicy.class));
    assertThat(problem.code() + " at " + problem.pointer()).isEqualTo("invalid-value at /changes");
  }

  @Test
  void aDocumentHasItsBytes() {
    for (String place : List.of("a", "ä", "€", "😀", "ä€😀a")) {
      SessionPlan plan = plan(place.repeat(40));
      byte[] bytes = STRICT.writeBytes(plan);
      String text = STRICT.write(plan);
      MentoringJson enough = STRICT.withLimits(limits(one -> one.documentBytes(bytes.length)));
      assertThat(enough.writeBytes(plan)).isEqualTo(bytes);
      assertThat(enough.read(text, SessionPlan.class)).isEqualTo(plan);
      assertThat(enough.read(bytes, SessionPlan.class)).isEqualTo(plan);
      assertThat(enough.read(new ByteArrayInputStream(bytes), SessionPlan.class))
          .isEqualTo(plan);
      MentoringJson less = STRICT.withLimits(limits(one -> one.documentBytes(bytes.length - 1)));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> less.writeBytes(plan))
          .withMessage(
              "Document has 1 fault: document is \"%d bytes\" but needs at most %d bytes",
              bytes.length, bytes.length - 1);
      List.of(
              problem(() -> less.read(text, SessionPlan.class)),
              problem(() -> less.read(bytes, SessionPlan.class)),
              problem(() -> less.read(new ByteArrayInputStream(bytes), SessionPlan.class)))
          .forEach(problem -> assertThat(problem.code()).isEqualTo("too-large"));
    }
  }

  @Test
  void anEndlessStreamIsReadToTheLimit() {
    AtomicLong read = new AtomicLong();
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        read.incrementAndGet();
        return ' ';
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        Arrays.fill(bytes, offset, offset + length, (byte) ' ');
        read.addAndGet(length);
        return length;
      }
    };
    MentoringJson small = STRICT.withLimits(limits(one -> one.documentBytes(1_000)));
    MentoringReadException refusal = Problems.refusal(() -> small.read(endless, SessionPlan.class));
    assertThat(refusal.problem().code()).isEqualTo("too-large");
    assertThat(read).hasValue(1_001);
  }

  /** Values that could not be read back, with what their refusal names. */
  static Map<String, Object> unreadable() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("events", history(10_001, "n"));
    values.put("document", history(1_700, "a".repeat(10_000)));
    values.put(
        "locale", SessionPlan.builder().language(new Locale("no", "NO", "NY")).build());
    values.put("zone", in(withoutRules("Europe/Berlix")));
    values.put("number", ofRevision(1L << 53));
    values.put("number ", ofRevision(Long.MAX_VALUE));
    return values;
  }

  private static RecordedEvent ofRevision(long revision) {
    return RecordedEvent.builder(new Accepted(AT, LEILA))
        .mentorship("m-1")
        .revision(revision)
        .build();
  }

  private static Introduction in(ZoneId zone) {
    return MessageExamples.introduction().availability("Tuesdays").zone(zone).build();
  }

  /** A zone that another JVM, with newer rules, has sent. */
  private static ZoneId withoutRules(String id) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(ZoneId.of("Europe/Berlin"));
      }
      byte[] other = bytes
          .toString(StandardCharsets.ISO_8859_1)
          .replace("Europe/Berlin", id)
          .getBytes(StandardCharsets.ISO_8859_1);
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(other))) {
        return (ZoneId) in.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("unreadableEntries")
  void whatCouldNotBeReadBackIsNotWritten(String field, Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> STRICT.write(value, out));
    assertThat(refusal.type()).isEqualTo("Document");
    assertThat(refusal.faults().get(0).field()).isEqualTo(field.strip());
    assertThat(refusal).message().hasSizeLessThan(300);
    assertThat(out.size()).isZero();
    for (LimitedWay way : List.of(LimitedWay.JACKSON_3, LimitedWay.JACKSON_2)) {
      if (!field.equals("document")) {
        way.refusesToWrite(JsonLimits.standard(), value, field.strip());
      }
    }
  }

  static List<Arguments> unreadableEntries() {
    return unreadable().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Test
  void theGreatestNumberAndAnOddLocaleAndZoneAreReadBack() {
    List<Object> values = List.of(
        ofRevision((1L << 53) - 1),
        SessionPlan.builder()
            .language(Locale.forLanguageTag("de-CH-1996-u-co-phonebk"))
            .build(),
        SessionPlan.builder().language(Locale.ROOT).build(),
        in(ZoneId.of("UTC+01:00")),
        in(ZoneId.of("GMT0")),
        in(ZoneId.of("Etc/GMT-1")));
    for (Object value : values) {
      assertThat((Object) STRICT.read(STRICT.write(value), RoundTripProperties.typeOf(value)))
          .isEqualTo(value);
    }
  }
}
