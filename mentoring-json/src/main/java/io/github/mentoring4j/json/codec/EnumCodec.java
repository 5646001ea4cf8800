package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the constants of an enum as their codes, and reads them back.
 *
 * @param <E> the enum
 */
final class EnumCodec<E extends Enum<E>> extends CodeCodec<E> {
  private final String noun;
  private final ProblemCode problem;
  private final Map<E, DocumentWord> words;
  private final Map<String, E> byCode = new LinkedHashMap<>();
  private final E[] constants;
  private final String[] codes;

  private EnumCodec(String noun, ProblemCode problem, E[] constants, Function<E, String> codeOf) {
    this.noun = noun;
    this.problem = problem;
    this.constants = constants;
    this.codes = Arrays.stream(constants).map(codeOf).toArray(String[]::new);
    this.words = new EnumMap<>(constants[0].getDeclaringClass());
    for (E constant : constants) {
      words.put(constant, new DocumentWord(codeOf.apply(constant)));
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
  void write(WriteContext out, E value) {
    out.text(word(value));
  }

  @Override
  E read(ReadContext in) {
    // There are few codes, and to compare them with characters takes no text for each value.
    CharSequence given = in.characters();
    int length = given.length();
    for (int i = 0; i < codes.length; i++) {
      if (codes[i].length() == length && codes[i].contentEquals(given)) {
        return constants[i];
      }
    }
    return ofCode(given.toString(), in.tokens().position());
  }

  @Override
  @Nullable E find(String code) {
    return byCode.get(code);
  }

  @Override
  E ofCode(String code, SourcePosition position) {
    E constant = byCode.get(code);
    if (constant == null) {
      throw new DocumentRefusedException(
          problem,
          position,
          Excerpt.of(code) + " is not a known " + noun + ". "
              + SpellingSuggestion.of(code, byCode.keySet()) + "Known are "
              + Excerpt.of(byCode.keySet()) + ".");
    }
    return constant;
  }

  @Override
  String code(E value) {
    return word(value).text();
  }

  private DocumentWord word(E value) {
    return Objects.requireNonNull(words.get(value));
  }
}
