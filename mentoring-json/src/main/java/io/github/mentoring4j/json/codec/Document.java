package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Wording;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/**
 * A type whose values are documents of their own.
 *
 * @param <T> the type
 */
public final class Document<T> {
  private final Class<T> type;
  private final ObjectEncoder<T> encoder;
  private final @Nullable ObjectCodec<T, ?> codec;
  private final boolean isRoot;

  private Document(
      Class<T> type, ObjectEncoder<T> encoder, @Nullable ObjectCodec<T, ?> codec, boolean isRoot) {
    this.type = type;
    this.encoder = encoder;
    this.codec = codec;
    this.isRoot = isRoot;
  }

  static <T> Document<T> of(Class<T> type, ObjectCodec<T, ?> codec) {
    return new Document<>(type, codec.encoder(), codec, true);
  }

  static <T> Document<T> writeOnly(Class<T> type, ObjectEncoder<T> encoder) {
    return new Document<>(type, encoder, null, true);
  }

  /** A value that is written by itself as it is inside of a document. */
  static <T> Document<T> part(Class<T> type, ObjectEncoder<T> encoder) {
    return new Document<>(type, encoder, null, false);
  }

  /** {@return the type as users know it} */
  public Class<T> type() {
    return type;
  }

  /** {@return true if the document is read, and not only written} */
  public boolean isReadable() {
    return codec != null;
  }

  /**
   * Writes a document.
   *
   * @param generator the target
   * @param value a value of the type
   * @param texts the words in which findings have their message and advice, or empty to leave them out
   */
  public void write(JsonGenerator generator, Object value, Optional<Wording> texts) {
    WriteContext out = new WriteContext(generator, texts);
    if (isRoot) {
      encoder.writeDocument(out, type.cast(value));
    } else {
      encoder.write(out, type.cast(value));
    }
  }

  /**
   * Reads a document from the current token to its last one.
   *
   * @param parser the parser, at the first token of the document
   * @param lenient true skips unknown properties
   * @return the value
   * @throws DocumentRefusedException if it cannot be read, with the first problem
   */
  public T read(JsonParser parser, boolean lenient) {
    ReadContext in = new ReadContext(new ParserTokens(parser), lenient);
    T value = Objects.requireNonNull(codec, "a document that is read")
        .readDocument(in, isWholeInput(parser.streamReadContext()));
    in.close();
    return value;
  }

  private static boolean isWholeInput(TokenStreamContext context) {
    return context.inRoot() || Objects.requireNonNull(context.getParent()).inRoot();
  }
}
