package io.github.mentoring4j.json;

import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes and reads the documents of this library. No mapper is needed.
 *
 * <pre>{@code
 * MentoringJson json = MentoringJson.strict();
 * String text = json.write(plan);                              // {"specVersion":"1.0", … }
 * SessionPlan same = json.read(text, SessionPlan.class);
 * List<RecordedEvent> history = json.readHistory(stored);      // {"specVersion":"1.0","events":[ … ]}
 * }</pre>
 *
 * <p>Read and written are {@code RecordedEvent}, {@code SessionPlan}, {@code SessionContext}, {@code ReadinessChecker.Configuration}, what messages
 * are made from ({@code Introduction}, {@code HelpRequest}, {@code SessionNote}, {@code Recap}, {@code Reschedule}, {@code ProgressUpdate}, {@code
 * ClosingThanks}), and a history, which is the list of its events. Only written are {@code Mentorship}, {@code Decision}, {@code Outlook}, {@code
 * ReadinessChecker}, {@code ReadinessReport} and {@code Message}: a relationship is stored as its history and read back by {@link
 * io.github.mentoring4j.Mentorship#replay}, rules come with the library, and verdicts are not taken on trust. A checker is written as its rules and
 * its configuration.
 *
 * <p>Equal values give the same bytes: UTF-8, a fixed order of properties, no white space, instants in UTC. Properties are read in any order.
 * The limits of a document are 16 MiB (2<sup>24</sup> bytes of UTF-8, which are counted for a {@code String}, too), 64 levels, 1 MiB
 * (2<sup>20</sup> UTF-16 units) a text, and 10,000 events.
 *
 * <p>Immutable and thread-safe.
 */
public final class MentoringJson {
  private static final int LARGEST = 16 << 20;
  private static final int MOST_BYTES = 3;
  private static final int LONGEST_TEXT = 1 << 20;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
      .streamReadConstraints(
          StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
      .build();

  private static final MentoringJson STRICT = new MentoringJson(false, Optional.empty());
  private static final MentoringJson LENIENT = new MentoringJson(true, Optional.empty());

  private final boolean lenient;
  private final Optional<Locale> texts;

  private MentoringJson(boolean lenient, Optional<Locale> texts) {
    this.lenient = lenient;
    this.texts = texts;
  }

  /**
   * Refuses properties that it does not know, unless the document says that it is of a newer minor version.
   *
   * @return the reader and writer for documents whose maker you can ask
   */
  public static MentoringJson strict() {
    return STRICT;
  }

  /**
   * Passes over properties that it does not know. Everything else is judged as {@link #strict()} does.
   *
   * @return the reader and writer for documents to which others add their own
   */
  public static MentoringJson lenient() {
    return LENIENT;
  }

  /**
   * Adds the message and the advice to every finding that is written, and to every rule of a checker its title and its rationale.
   *
   * @param locale the reader's language; a language without texts gives English
   * @return a reader and writer that differs in this alone
   */
  public MentoringJson withTexts(Locale locale) {
    return new MentoringJson(lenient, Optional.of(Objects.requireNonNull(locale, "locale")));
  }

  /**
   * Writes a document as text.
   *
   * @param value a value of one of the types above; for a history see {@link #writeHistory(List)}
   * @return one line of JSON
   * @throws IllegalArgumentException if the type is none of those, which it lists, or if a date lies outside of the years 0000 to 9999
   */
  public String write(Object value) {
    return new String(writeBytes(value), StandardCharsets.UTF_8);
  }

  /**
   * Writes a document as bytes.
   *
   * @param value a value of one of the types above; for a history see {@link #writeHistory(List)}
   * @return JSON in UTF-8
   * @throws IllegalArgumentException as {@link #write(Object)} does
   */
  public byte[] writeBytes(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(value, out);
    return out.toByteArray();
  }

  /**
   * Writes a document to a stream, which stays open.
   *
   * @param value a value of one of the types above; for a history see {@link #writeHistory(List)}
   * @param out where to
   * @throws IllegalArgumentException as {@link #write(Object)} does; then nothing or a part has been written
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Object value, OutputStream out) {
    Objects.requireNonNull(value, "value");
    Document<?> document = Documents.writing(value.getClass())
        .orElseThrow(() -> new IllegalArgumentException(
            value.getClass().getName() + " is no document. What can be written: "
                + Documents.names(false) + "; and a list of events by writeHistory"));
    writeDocument(document, value, out);
  }

  /**
   * Writes a history as text.
   *
   * @param history the recorded events, in order
   * @return one line of JSON, {@code {"specVersion":"1.0","events":[…]}}
   * @throws IllegalArgumentException if a date lies outside of the years 0000 to 9999
   */
  public String writeHistory(List<RecordedEvent> history) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeHistory(history, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a history to a stream, which stays open.
   *
   * @param history the recorded events, in order
   * @param out where to
   * @throws IllegalArgumentException if a date lies outside of the years 0000 to 9999; then a part has been written
   * @throws UncheckedIOException if the stream fails
   */
  public void writeHistory(List<RecordedEvent> history, OutputStream out) {
    writeDocument(Documents.HISTORY, history, out);
  }

  /**
   * Reads a document from text.
   *
   * @param <T> its type
   * @param json the text
   * @param type one of the types above that are read; for a history see {@link #readHistory(String)}
   * @return the value
   * @throws MentoringReadException if it cannot be read, with the first problem
   * @throws IllegalArgumentException if the type is none of those, which it lists
   */
  public <T> T read(String json, Class<T> type) {
    return type.cast(readDocument(document(type), json));
  }

  /**
   * Reads a document from bytes.
   *
   * @param <T> its type
   * @param json the bytes, in UTF-8
   * @param type one of the types above that are read; for a history see {@link #readHistory(byte[])}
   * @return the value
   * @throws MentoringReadException if it cannot be read, with the first problem
   * @throws IllegalArgumentException if the type is none of those, which it lists
   */
  public <T> T read(byte[] json, Class<T> type) {
    return type.cast(readDocument(document(type), json));
  }

  /**
   * Reads a document from a stream, to its end. The stream stays open.
   *
   * @param <T> its type
   * @param json the stream, in UTF-8
   * @param type one of the types above that are read; for a history see {@link #readHistory(InputStream)}
   * @return the value
   * @throws MentoringReadException if it cannot be read, with the first problem
   * @throws IllegalArgumentException if the type is none of those, which it lists
   * @throws UncheckedIOException if the stream fails
   */
  public <T> T read(InputStream json, Class<T> type) {
    return type.cast(readDocument(document(type), bytes(json)));
  }

  /**
   * Reads a history from text.
   *
   * @param json the text, {@code {"specVersion":"1.0","events":[…]}}
   * @return the recorded events, in order
   * @throws MentoringReadException if it cannot be read, with the first problem
   */
  public List<RecordedEvent> readHistory(String json) {
    return readDocument(Documents.HISTORY, json);
  }

  /**
   * Reads a history from bytes.
   *
   * @param json the bytes, in UTF-8
   * @return the recorded events, in order
   * @throws MentoringReadException if it cannot be read, with the first problem
   */
  public List<RecordedEvent> readHistory(byte[] json) {
    return readDocument(Documents.HISTORY, json);
  }

  /**
   * Reads a history from a stream, to its end. The stream stays open.
   *
   * @param json the stream, in UTF-8
   * @return the recorded events, in order
   * @throws MentoringReadException if it cannot be read, with the first problem
   * @throws UncheckedIOException if the stream fails
   */
  public List<RecordedEvent> readHistory(InputStream json) {
    return readDocument(Documents.HISTORY, bytes(json));
  }

  private static Document<?> document(Class<?> type) {
    return Documents.reading(type)
        .orElseThrow(() ->
            new IllegalArgumentException(type.getName() + " cannot be read. What can be read: "
                + Documents.names(true) + "; and a list of events by readHistory"));
  }

  private void writeDocument(Document<?> document, Object value, OutputStream out) {
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      document.write(generator, value, texts);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  private <T> T readDocument(Document<T> document, String json) {
    expectNotLarger(utf8Length(json));
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return document.readWhole(parser, lenient);
    }
  }

  private <T> T readDocument(Document<T> document, byte[] json) {
    expectNotLarger(json.length);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return document.readWhole(parser, lenient);
    }
  }

  /** One byte more than is allowed is enough to know, so a stream without an end does no harm. */
  private static byte[] bytes(InputStream json) {
    try {
      return json.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts the bytes of a text, without making them. A text with more characters than bytes are allowed needs no count. */
  private static int utf8Length(String text) {
    int length = text.length();
    if (length > LARGEST || length <= LARGEST / MOST_BYTES) {
      return length;
    }
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      // Two surrogates make one character of four bytes.
      length += unit < 0x80 ? 0 : unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
    }
    return length;
  }

  private static void expectNotLarger(int length) {
    if (length > LARGEST) {
      String message = "The document has more than 16 MiB. Split it.";
      throw new MentoringReadException(new JsonProblem("too-large", "", 0, 0, message), null);
    }
  }
}
