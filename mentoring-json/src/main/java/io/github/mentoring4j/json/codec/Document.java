package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.json.MentoringReadException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * A type that is a document of its own.
 *
 * @param <T> the type
 */
public final class Document<T> {
  private final Class<? super T> type;
  private final View<T> view;
  private final @Nullable Shape<T, ?> shape;

  private Document(Class<? super T> type, View<T> view, @Nullable Shape<T, ?> shape) {
    this.type = type;
    this.view = view;
    this.shape = shape;
  }

  static <T> Document<T> of(Class<? super T> type, Shape<T, ?> shape) {
    return new Document<>(type, shape.view(), shape);
  }

  static <T> Document<T> writeOnly(Class<T> type, View<T> view) {
    return new Document<>(type, view, null);
  }

  /**
   * Gives the type of the values.
   *
   * @return the type that users know
   */
  public Class<? super T> type() {
    return type;
  }

  /**
   * Says whether the document is read, and not only written.
   *
   * @return true if so
   */
  public boolean isReadable() {
    return shape != null;
  }

  /**
   * Writes a document.
   *
   * @param generator where to
   * @param value the value, of the type of this document
   * @param texts in which language findings say their message and advice, or empty to leave them out
   */
  @SuppressWarnings("unchecked")
  public void write(JsonGenerator generator, Object value, Optional<Locale> texts) {
    // Whoever has found the document by the type of the value has looked at it already.
    view.writeDocument(new Writing(generator, texts), (T) value);
  }

  /**
   * Reads a document from the present token to its last one.
   *
   * @param parser the parser, at the first token of the document
   * @param lenient whether unknown properties are passed over
   * @return the value
   * @throws MentoringReadException with the first problem
   */
  public T read(JsonParser parser, boolean lenient) {
    boolean alone = parser.streamReadContext().inRoot()
        || Objects.requireNonNull(parser.streamReadContext().getParent()).inRoot();
    return guarded(parser, () -> read(new ParserTokens(parser), lenient, alone));
  }

  /**
   * Reads the document that is the whole input.
   *
   * @param parser the parser, before the first token
   * @param lenient whether unknown properties are passed over
   * @return the value
   * @throws MentoringReadException with the first problem
   */
  public T readWhole(JsonParser parser, boolean lenient) {
    Tokens tokens = new ParserTokens(parser);
    T value = guarded(parser, () -> {
      if (tokens.next() == null) {
        throw Problems.at("", Place.of(1, 1), "not-json", "The input is empty. Give a document.");
      }
      return read(tokens, lenient, true);
    });
    expectEnd(tokens, parser);
    return value;
  }

  private T read(Tokens tokens, boolean lenient, boolean alone) {
    Reading in = new Reading(tokens, lenient);
    T value = Objects.requireNonNull(shape, "a document that is read").readDocument(in, alone);
    in.close();
    return value;
  }

  private static <V> V guarded(JsonParser parser, Supplier<V> read) {
    try {
      return read.get();
    } catch (StreamReadException | StreamConstraintsException e) {
      throw Problems.parser(e, parser);
    }
  }

  private static void expectEnd(Tokens tokens, JsonParser parser) {
    String advice = "Something comes after the end of the document. Remove it.";
    try {
      if (tokens.next() != null) {
        throw Problems.at("", tokens.place(), "trailing-content", advice);
      }
    } catch (StreamReadException | StreamConstraintsException e) {
      throw Problems.at("", Problems.place(e, parser), "trailing-content", advice);
    }
  }
}
