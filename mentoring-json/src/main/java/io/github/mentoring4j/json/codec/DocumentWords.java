package io.github.mentoring4j.json.codec;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an output makes of the words of documents. It is made when a word is first written, and kept. Thread-safe without a lock: of two threads
 * that come first, each may make it.
 *
 * @param <E> the encoded form, which is immutable
 */
public final class DocumentWords<E> {
  private final Function<String, E> encoder;
  private volatile @Nullable Object[] encoded = new @Nullable Object[64];

  /**
   * Creates the words of an output, none of them encoded yet.
   *
   * @param encoder makes the encoded form of a text
   */
  public DocumentWords(Function<String, E> encoder) {
    this.encoder = encoder;
  }

  /**
   * Returns the encoded form of a word.
   *
   * @param word the word
   * @return what the encoder makes of its text
   */
  @SuppressWarnings("unchecked")
  public E of(DocumentWord word) {
    @Nullable Object[] known = encoded;
    int number = word.number();
    // Only add has set it.
    E form = number < known.length ? (E) known[number] : null;
    return form == null ? add(word, number) : form;
  }

  private E add(DocumentWord word, int number) {
    E form = encoder.apply(word.text());
    @Nullable Object[] known = encoded;
    if (number >= known.length) {
      known = Arrays.copyOf(known, Math.max(2 * known.length, number + 1));
    }
    known[number] = form;
    encoded = known;
    return form;
  }
}
