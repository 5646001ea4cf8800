package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Wording;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values can be written, and mostly read. It is a document of its own, or a part of documents that stands by itself in a value of a
 * user. Its codec is made when it is first needed.
 *
 * @param <T> the type
 */
public final class Document<T> {
  private final Class<T> type;
  private final boolean isRoot;
  private final boolean isReadable;
  private final Supplier<? extends Encoder<T>> encoder;

  private Document(
      Class<T> type, boolean isRoot, boolean isReadable, Supplier<? extends Encoder<T>> encoder) {
    this.type = type;
    this.isRoot = isRoot;
    this.isReadable = isReadable;
    this.encoder = encoder;
  }

  /** A document. */
  static <T> Document<T> of(Class<T> type, Supplier<Codec<T>> codec) {
    return new Document<>(type, true, true, codec);
  }

  /** A document that is not read. */
  static <T> Document<T> view(Class<T> type, Supplier<Encoder<T>> encoder) {
    return new Document<>(type, true, false, encoder);
  }

  /** A part of documents. */
  static <T> Document<T> part(Class<T> type, Supplier<Codec<T>> codec) {
    return new Document<>(type, false, true, codec);
  }

  /** A part of documents that are not read. */
  static <T> Document<T> partOfView(Class<T> type, Supplier<Encoder<T>> encoder) {
    return new Document<>(type, false, false, encoder);
  }

  /** {@return the type as users know it} */
  public Class<T> type() {
    return type;
  }

  /** {@return true for a document of its own, and false for a part} */
  public boolean isRoot() {
    return isRoot;
  }

  /** {@return true if values are read, and not only written} */
  public boolean isReadable() {
    return isReadable;
  }

  /**
   * Writes a value.
   *
   * @param out the target
   * @param value a value of the type
   * @param texts the words in which findings have their message and advice, or empty to leave them out
   * @param limits what is not exceeded
   * @throws io.github.mentoring4j.InvalidValueException if the value could not be read back
   */
  public void write(
      DocumentOutput out, Object value, Optional<Wording> texts, DocumentLimits limits) {
    WriteContext context = new WriteContext(out, texts, limits);
    Encoder<T> writer = encoder.get();
    if (isRoot) {
      writer.writeDocument(context, type.cast(value));
    } else {
      writer.write(context, type.cast(value));
    }
  }

  /**
   * Reads a value, from the current token of the input to the last token of the value.
   *
   * @param input the tokens
   * @param options how to read
   * @return the value
   * @throws DocumentRefusedException if it cannot be read, with the first problem
   */
  public T read(DocumentInput input, DocumentOptions options) {
    if (isCode() && input.current() == DocumentToken.TEXT) {
      @Nullable T constant = codes().find(input.text());
      if (constant != null) {
        return constant;
      }
    }
    ReadContext in = new ReadContext(new TokenReader(input, options.limits()), options);
    in.versions().open();
    T value = codec().read(in);
    in.versions().close();
    in.versions().tellSkipped();
    return value;
  }

  /** Returns the codec of a type that is read. */
  private Codec<T> codec() {
    return (Codec<T>) encoder.get();
  }

  /** {@return whether values are codes, which can be the names of properties} */
  public boolean isCode() {
    return type.isEnum();
  }

  /**
   * Returns a value as the name of a property.
   *
   * @param value a value of this type, which is one of codes
   * @return its code
   */
  public String name(Object value) {
    return codes().code(type.cast(value));
  }

  /**
   * Returns the value that is the name of a property.
   *
   * @param name the name
   * @return the value with that code
   * @throws DocumentRefusedException if there is none
   */
  public T named(String name) {
    return codes().ofCode(name, new SourcePosition("", 0));
  }

  @SuppressWarnings("unchecked")
  private CodeCodec<T> codes() {
    return (CodeCodec<T>) encoder.get();
  }
}
