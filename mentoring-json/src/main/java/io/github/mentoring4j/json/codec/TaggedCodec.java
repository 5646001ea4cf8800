package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects of several types, of which one property, the tag, decides on the others. The tag may stand anywhere, with a bound on what may
 * come before it.
 *
 * @param <T> what the types have in common
 * @param <E> the tags
 */
final class TaggedCodec<T, E extends Enum<E>> extends Codec<T> {
  /** More than the longest event has: one that takes over a pair with 1,000 goals. */
  private static final int MOST_TOKENS_BEFORE = 1 << 16;

  private final String tag;
  private final EnumCodec<E> tags;
  private final String noun;
  private final Function<E, ObjectCodec<? extends T, ?>> codecs;
  private final Function<T, E> tagOf;
  private final Function<ReadContext, T> tagged = this::readTagged;

  TaggedCodec(
      String noun,
      String tag,
      EnumCodec<E> tags,
      Function<T, E> tagOf,
      Function<E, ObjectCodec<? extends T, ?>> codecs) {
    this.noun = noun;
    this.tag = tag;
    this.tags = tags;
    this.tagOf = tagOf;
    this.codecs = codecs;
  }

  @Override
  void write(WriteContext out, T value) {
    codec(value).write(out, value);
  }

  @Override
  void writeDocument(WriteContext out, T value) {
    codec(value).writeDocument(out, value);
  }

  @SuppressWarnings("unchecked")
  private ObjectCodec<T, ?> codec(T value) {
    // The tag of the value chooses the codec of its type.
    return (ObjectCodec<T, ?>) codecs.apply(tagOf.apply(value));
  }

  @Override
  T read(ReadContext in) {
    in.expect(DocumentToken.START_OBJECT, "an object");
    return in.document(tagged);
  }

  private T readTagged(ReadContext in) {
    int begin = in.tokens().place();
    @Nullable BufferedTokens before = null;
    while (in.next() == DocumentToken.NAME) {
      String name = in.name();
      if (name.equals(tag)) {
        in.next();
        int place = in.tokens().place();
        ObjectCodec<? extends T, ?> codec = codecs.apply(tags.read(in));
        if (before != null) {
          in.tokens().replay(before);
        }
        return codec.readRest(in, begin, tag, place);
      } else if (name.equals(DocumentVersions.NAME)) {
        in.versions().read(in);
      } else {
        before = before == null ? new BufferedTokens() : before;
        addProperty(in, before);
      }
    }
    throw in.problem(
        ProblemCode.MISSING_PROPERTY,
        begin,
        noun + " lacks " + Excerpt.of(tag) + ". Add what is missing.");
  }

  /** Passes over the property whose name is the current token, to the last token of its value. */
  private void addProperty(ReadContext in, BufferedTokens before) {
    before.add(in.tokens());
    int outside = in.tokens().depth();
    do {
      in.next();
      if (before.size() == MOST_TOKENS_BEFORE) {
        throw in.problem(
            ProblemCode.TOO_LARGE,
            "Too much stands before " + Excerpt.of(tag) + ". Put that first.");
      }
      before.add(in.tokens());
    } while (in.tokens().depth() > outside);
  }
}
