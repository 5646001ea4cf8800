package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;

/**
 * Reads the tag of an object whose type is known already, so that it can only be one.
 *
 * @param tags the codec of all tags
 * @param tag the tag of the type
 * @param <E> the tags
 */
record TagCodec<E extends Enum<E>>(EnumCodec<E> tags, E tag) implements Codec<E> {
  @Override
  public void write(WriteContext out, E value) {
    tags.write(out, value);
  }

  @Override
  public E read(ReadContext in) {
    E given = tags.read(in);
    if (given != tag) {
      throw in.wrongType(Excerpt.of(tags.code(tag)) + " here");
    }
    return given;
  }
}
