package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes the constants of an enum as their codes, and reads them back.
 *
 * @param <E> the enum
 */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {
  private final String noun;
  private final ProblemCode problem;
  private final Function<E, String> codeOf;
  private final Map<String, E> byCode = new LinkedHashMap<>();

  private EnumCodec(String noun, ProblemCode problem, E[] constants, Function<E, String> codeOf) {
    this.noun = noun;
    this.problem = problem;
    this.codeOf = codeOf;
    for (E constant : constants) {
      byCode.put(codeOf.apply(constant), constant);
    }
  }

  /** Creates the codec of an enum with a noun for a message, for example {@code kind of note}. */
  static <E extends Enum<E>> EnumCodec<E> of(
      String noun, E[] constants, Function<E, String> codeOf) {
    return new EnumCodec<>(noun, ProblemCode.UNKNOWN_CODE, constants, codeOf);
  }

  static <E extends Enum<E>> EnumCodec<E> ofEventTypes(E[] constants, Function<E, String> codeOf) {
    return new EnumCodec<>("type of event", ProblemCode.UNKNOWN_EVENT_TYPE, constants, codeOf);
  }

  @Override
  public void write(WriteContext out, E value) {
    out.generator().writeString(codeOf.apply(value));
  }

  @Override
  public E read(ReadContext in) {
    String code = in.text();
    E constant = byCode.get(code);
    if (constant == null) {
      throw in.problem(
          problem,
          Excerpt.of(code) + " is not a known " + noun + ". "
              + SpellingSuggestion.of(code, byCode.keySet()) + "Known are "
              + Excerpt.of(byCode.keySet()) + ".");
    }
    return constant;
  }
}
