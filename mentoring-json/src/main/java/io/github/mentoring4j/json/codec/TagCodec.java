package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;

/** Reads the tag of an object whose type is known already, so that it can only be one. */
final class TagCodec<E extends Enum<E>> extends Codec<E> {
  private final EnumCodec<E> tags;
  private final E tag;

  TagCodec(EnumCodec<E> tags, E tag) {
    this.tags = tags;
    this.tag = tag;
  }

  @Override
  void write(WriteContext out, E value) {
    tags.write(out, value);
  }

  @Override
  E read(ReadContext in) {
    E given = tags.read(in);
    if (given != tag) {
      throw in.wrongType(Excerpt.of(tags.code(tag)) + " here");
    }
    return given;
  }
}
