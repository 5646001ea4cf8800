package io.github.mentoring4j.json;

import io.github.mentoring4j.Wording;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import io.github.mentoring4j.json.codec.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * String text = json.write(history);                           // {"specVersion":"1.0","events":[ … ]}
 * History same = json.read(text, History.class);
 * }</pre>
 *
 * <p>Written and read are {@code History}, {@code RecordedEvent}, {@code SessionPlan}, {@code SessionContext}, {@code
 * ReadinessPolicy}, and the inputs of messages: {@code Introduction}, {@code HelpRequest}, {@code SessionAgenda}, {@code
 * SessionRecap}, {@code RescheduleRequest}, {@code ProgressUpdate}, {@code ClosingThanks}.
 *
 * <p>Only written are {@code Mentorship}, {@code Decision}, {@code Moves}, {@code List<Due>}, {@code ReadinessChecker}, {@code ReadinessReport} and
 * {@code Message}. Store a relationship as its history, and take its state from {@link io.github.mentoring4j.History#mentorship}. Rules come with the
 * library, and verdicts are not taken on trust. A checker is written as its rules and its policy.
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
  private final Optional<Wording> texts;

  private MentoringJson(boolean lenient, Optional<Wording> texts) {
    this.lenient = lenient;
    this.texts = texts;
  }

  /**
   * Returns a reader and writer that refuses unknown properties, unless the document has a newer minor version. This is used for documents whose
   * sender can correct them.
   *
   * @return the strict reader and writer
   */
  public static MentoringJson strict() {
    return STRICT;
  }

  /**
   * Returns a reader and writer that skips unknown properties. It judges everything else as {@link #strict()} does. This is used for documents to
   * which other programs add properties of their own.
   *
   * @return the lenient reader and writer
   */
  public static MentoringJson lenient() {
    return LENIENT;
  }

  /**
   * Returns a reader and writer that adds texts: to every finding its message and advice, to every rule of a checker its title and rationale.
   *
   * @param locale the language; English takes the place of a language without texts
   * @return a reader and writer with texts
   */
  public MentoringJson withTexts(Locale locale) {
    return withTexts(Wording.of(locale));
  }

  /**
   * Returns a reader and writer that adds texts in the words of one reader. Data stays as it is: ids, and instants in UTC.
   *
   * @param wording the language, and if wanted the zone, the names and the relationship
   * @return a reader and writer with texts
   */
  public MentoringJson withTexts(Wording wording) {
    return new MentoringJson(lenient, Optional.of(Objects.requireNonNull(wording, "wording")));
  }

  /**
   * Writes a document as text.
   *
   * @param value a value of one of the types above
   * @return one line of JSON
   * @throws IllegalArgumentException if the value is of another type; the message lists the types. Also if a date lies outside of the years 0000
   *     to 9999
   */
  public String write(Object value) {
    return new String(writeBytes(value), StandardCharsets.UTF_8);
  }

  /**
   * Writes a document as bytes.
   *
   * @param value a value of one of the types above
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
   * @param value a value of one of the types above
   * @param out the stream
   * @throws IllegalArgumentException as {@link #write(Object)} does; a part may have been written
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Object value, OutputStream out) {
    Object root = Documents.root(Objects.requireNonNull(value, "value"));
    Document<?> document = Documents.writing(root.getClass())
        .orElseThrow(() -> new IllegalArgumentException(root.getClass().getName()
            + " is not a document. What can be written: " + Documents.names(false)));
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      document.write(generator, root, texts);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /**
   * Reads a document from text.
   *
   * @param <T> its type
   * @param json the text
   * @param type one of the types above that are read
   * @return the value
   * @throws MentoringReadException if the document cannot be read; it carries the first problem
   * @throws IllegalArgumentException if the type is another one; the message lists the types
   */
  public <T> T read(String json, Class<T> type) {
    Document<T> document = document(type);
    expectNotLarger(utf8Length(json));
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return DocumentReader.readWhole(document, parser, lenient);
    }
  }

  /**
   * Reads a document from bytes.
   *
   * @param <T> its type
   * @param json the bytes, in UTF-8
   * @param type one of the types above that are read
   * @return the value
   * @throws MentoringReadException if the document cannot be read; it carries the first problem
   * @throws IllegalArgumentException if the type is another one; the message lists the types
   */
  public <T> T read(byte[] json, Class<T> type) {
    return read(document(type), json);
  }

  /**
   * Reads a document from a stream, to its end. The stream stays open.
   *
   * @param <T> its type
   * @param json the stream, in UTF-8
   * @param type one of the types above that are read
   * @return the value
   * @throws MentoringReadException if the document cannot be read; it carries the first problem
   * @throws IllegalArgumentException if the type is another one; the message lists the types
   * @throws UncheckedIOException if the stream fails
   */
  public <T> T read(InputStream json, Class<T> type) {
    return read(document(type), bytes(json));
  }

  private static <T> Document<T> document(Class<T> type) {
    return Documents.reading(type)
        .orElseThrow(() -> new IllegalArgumentException(
            type.getName() + " cannot be read. What can be read: " + Documents.names(true)));
  }

  private <T> T read(Document<T> document, byte[] json) {
    expectNotLarger(json.length);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return DocumentReader.readWhole(document, parser, lenient);
    }
  }

  /** Reads at most one byte more than the limit, so that an endless stream does no harm. */
  private static byte[] bytes(InputStream json) {
    try {
      return json.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts the bytes of a text in UTF-8, without encoding it. A text that is far from the limit needs no count. */
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
      throw new MentoringReadException(
          new JsonProblem(ProblemCode.TOO_LARGE.code(), "", 0, 0, message), null);
    }
  }
}
