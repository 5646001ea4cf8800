package io.github.mentoring4j.json;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import io.github.mentoring4j.json.codec.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes and reads the documents of this library. No mapper is needed.
 *
 * <pre>{@code
 * MentoringJson json = MentoringJson.strict();
 * String text = json.write(history);                           // {"specVersion":"1.0","events":[ … ]}
 * History same = json.read(text, History.class);
 * }</pre>
 *
 * <p>Written and read are {@code History}, {@code RecordedEvent}, {@code MentorshipEvent} and each type of event, {@code SessionPlan}, {@code
 * SessionContext}, {@code ReadinessPolicy}, and {@code MessageInput} and each kind of it: {@code Introduction}, {@code HelpRequest}, {@code
 * SessionAgenda}, {@code SessionRecap}, {@code RescheduleRequest}, {@code ProgressUpdate}, {@code ClosingThanks}.
 *
 * <p>Only written are {@code Mentorship}, {@code Decision}, {@code Moves}, {@code List<Due>}, {@code ReadinessChecker}, {@code ReadinessReport},
 * {@code Message} and {@code MessageReview}. Store a relationship as its history, and take its state from {@link io.github.mentoring4j.History#mentorship}; {@link #writeState}
 * keeps that state in a form of its own. Rules come with the library, and verdicts are not taken on trust. A checker is written as its rules and its
 * policy. Parts such as a single goal are not documents; a mapper with a module writes them in values of yours.
 *
 * <p>Equal values give the same bytes: UTF-8, a fixed order of properties, no white space, instants in UTC. Properties are read in any order.
 * The limits are by default 16 MiB (2<sup>24</sup> bytes of UTF-8, which are counted for a {@code String}, too), 64 levels, 2<sup>20</sup> UTF-16 units a
 * text, 128 a name, and 10,000 events; {@link #withLimits} changes them.
 *
 * <p>Keep an instance that you have configured: its parser learns the names of properties. Immutable and thread-safe.
 */
public final class MentoringJson {
  private static final int BYTES_PER_UNIT = 3;
  private static final MentoringJson STRICT = new MentoringJson(JsonSettings.STRICT);
  private static final MentoringJson LENIENT = new MentoringJson(JsonSettings.LENIENT);

  private final JsonSettings settings;
  private final JsonFactory factory;

  private MentoringJson(JsonSettings settings) {
    this(settings, MentoringJsonFactory.create(settings.limits()));
  }

  private MentoringJson(JsonSettings settings, JsonFactory factory) {
    this.settings = settings;
    this.factory = factory;
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
    return new MentoringJson(
        settings.withTexts(Objects.requireNonNull(wording, "wording")), factory);
  }

  /**
   * Returns a reader and writer with other limits.
   *
   * @param limits the limits of each document
   * @return a reader and writer that refuses larger documents, and writes none
   */
  public MentoringJson withLimits(JsonLimits limits) {
    return new MentoringJson(settings.withLimits(Objects.requireNonNull(limits, "limits")));
  }

  /**
   * Returns a reader that tells what it has skipped: the unknown properties of a document with a newer minor version, and with {@link #lenient()}
   * those of any document. Use it to notice that something is lost.
   *
   * @param listener called once for each value that is read, at its end, if a part of it was skipped; it must not throw
   * @return a reader and writer with that listener; its documents are read and written as before
   */
  public MentoringJson onSkipped(Consumer<SkippedParts> listener) {
    return new MentoringJson(settings.onSkipped(SkippedParts.telling(listener)), factory);
  }

  /**
   * The parts of one document that were skipped, because this version of the library does not know them. Immutable and thread-safe.
   *
   * @param document the place of the document as a JSON Pointer from the root of the whole input; empty if it is the whole input
   * @param pointers the places of the parts as JSON Pointers from the root of the document, in their order; at most 1,000
   * @param count how many parts were skipped, as many as there are pointers or more
   */
  public record SkippedParts(String document, List<String> pointers, int count) {
    public SkippedParts {
      Objects.requireNonNull(document, "document");
      pointers = List.copyOf(pointers);
    }

    static JsonSkippedListener telling(Consumer<SkippedParts> listener) {
      Objects.requireNonNull(listener, "listener");
      return (document, pointers, count) ->
          listener.accept(new SkippedParts(document, pointers, count));
    }
  }

  /**
   * Returns whether values of a type can be written. A {@code List} can, if it consists of {@link io.github.mentoring4j.Due}.
   *
   * @param type any type
   * @return true for the types that the description of this class lists, and for their hidden subtypes
   */
  public boolean canWrite(Class<?> type) {
    return Documents.writing(type).filter(Document::isRoot).isPresent();
  }

  /**
   * Returns whether values of a type can be read.
   *
   * @param type any type
   * @return true for the types that the description of this class lists as read
   */
  public boolean canRead(Class<?> type) {
    return Documents.reading(type).filter(Document::isRoot).isPresent();
  }

  /**
   * Writes a document as text.
   *
   * @param value a value of one of the types above
   * @return one line of JSON
   * @throws IllegalArgumentException if the value is of another type; the message lists the types. It is an {@link InvalidValueException} if the value
   *     could not be read back: if it exceeds a limit, or has a time outside of the years 0000 to 9999, an integer beyond 2<sup>53</sup> - 1, or a zone or
   *     a locale that is not found by its name
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
    Object root = Documents.root(Objects.requireNonNull(value, "value"));
    Document<?> document = Documents.writing(root.getClass())
        .filter(Document::isRoot)
        .orElseThrow(() -> new IllegalArgumentException(root.getClass().getName()
            + " cannot be written. These can: " + Documents.names(false)));
    return bytes(document, root);
  }

  private byte[] bytes(Document<?> document, Object value) {
    BufferRecycler buffers = factory._getBufferRecycler();
    try (ByteArrayBuilder out = new ByteArrayBuilder(buffers);
        JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      document.write(
          new MentoringJsonOutput(generator), value, settings.wording(), settings.documentLimits());
      generator.flush();
      byte[] json = out.getClearAndRelease();
      int largest = settings.limits().documentBytes();
      if (json.length > largest) {
        throw new InvalidValueException(
            "Document",
            List.of(
                new Fault("document", json.length + " bytes", "at most " + largest + " bytes")));
      }
      return json;
    } finally {
      buffers.releaseToPool();
    }
  }

  /**
   * Writes a document to a stream, which stays open. Nothing is written if the value is refused.
   *
   * @param value a value of one of the types above
   * @param out the stream
   * @throws IllegalArgumentException as {@link #write(Object)} does
   * @throws UncheckedIOException if the stream fails
   */
  public void write(Object value, OutputStream out) {
    Objects.requireNonNull(out, "out");
    try {
      out.write(writeBytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    return read(document, () -> factory.createParser(ObjectReadContext.empty(), json));
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
    Document<T> document = document(type);
    expectNotLarger(json.length);
    return read(document, () -> factory.createParser(ObjectReadContext.empty(), json));
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
    document(type);
    return read(bytes(json), type);
  }

  /**
   * Writes all that a relationship holds, for a state store or a cache. It is compact. It is not one of the documents: its {@code stateVersion} changes
   * whenever a release needs it. Keep the history, and take the state from it again if {@link #readState(String)} refuses it.
   *
   * @param mentorship the relationship
   * @return one line of JSON
   * @throws IllegalArgumentException if it exceeds a limit
   */
  public String writeState(Mentorship mentorship) {
    return new String(writeStateBytes(mentorship), StandardCharsets.UTF_8);
  }

  /**
   * Writes all that a relationship holds, as {@link #writeState(Mentorship)} does.
   *
   * @param mentorship the relationship
   * @return JSON in UTF-8
   */
  public byte[] writeStateBytes(Mentorship mentorship) {
    return bytes(Documents.state(), Objects.requireNonNull(mentorship, "mentorship"));
  }

  /**
   * Reads a relationship from its state. It is equal to the one that was written, and is decided on alike, or it is refused; then take the state from the
   * history again. A state that no history leads to is refused, too.
   *
   * @param json the state
   * @return the relationship
   * @throws MentoringReadException if it cannot be read. The code is often {@code unsupported-version} if another version of the library has
   *     written it, and {@code invalid-value} if no history leads to it
   */
  public Mentorship readState(String json) {
    expectNotLarger(utf8Length(json));
    return readState(() -> factory.createParser(ObjectReadContext.empty(), json));
  }

  /**
   * Reads a relationship from its state, as {@link #readState(String)} does.
   *
   * @param json the state, in UTF-8
   * @return the relationship
   * @throws MentoringReadException as {@link #readState(String)} does
   */
  public Mentorship readState(byte[] json) {
    expectNotLarger(json.length);
    return readState(() -> factory.createParser(ObjectReadContext.empty(), json));
  }

  /** A state is whole, or it is refused. */
  private Mentorship readState(Supplier<JsonParser> parsers) {
    JsonSettings strict = JsonSettings.STRICT.withLimits(settings.limits());
    return new MentoringJsonReader(parsers, strict).read(Documents.state());
  }

  private <T> T read(Document<T> document, Supplier<JsonParser> parsers) {
    return new MentoringJsonReader(parsers, settings).read(document);
  }

  private static <T> Document<T> document(Class<T> type) {
    return Documents.reading(Objects.requireNonNull(type, "type"))
        .filter(Document::isRoot)
        .orElseThrow(() -> new IllegalArgumentException(
            type.getName() + " cannot be read. These can: " + Documents.names(true)));
  }

  /** Reads at most one byte more than the limit, so that an endless stream does no harm. */
  private byte[] bytes(InputStream json) {
    try {
      return json.readNBytes(settings.limits().documentBytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts the bytes of a text in UTF-8, without encoding it. A text that is far from the limit needs no count. */
  private int utf8Length(String text) {
    int length = text.length();
    int largest = settings.limits().documentBytes();
    if (length > largest || length <= largest / BYTES_PER_UNIT) {
      return length;
    }
    for (int i = 0; i < text.length() && length <= largest; i++) {
      char unit = text.charAt(i);
      // Two surrogates make one character of four bytes.
      length += unit < 0x80 ? 0 : unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
    }
    return length;
  }

  private void expectNotLarger(int length) {
    int largest = settings.limits().documentBytes();
    if (length > largest) {
      String message = "The document has more than " + largest + " bytes. Split it.";
      throw new MentoringReadException(
          new JsonProblem(ProblemCode.TOO_LARGE.code(), "", 0, 0, message), null);
    }
  }
}
