package io.github.mentoring4j.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The constants of a type by the codes that stand for them.
 *
 * @param <E> the type
 */
final class Code<E extends Enum<E>> implements Form<E> {
  private final String noun;
  private final String problem;
  private final Function<E, String> codeOf;
  private final Map<String, E> byCode;

  private Code(String noun, String problem, E[] constants, Function<E, String> codeOf) {
    Map<String, E> map = new LinkedHashMap<>();
    for (E constant : constants) {
      map.put(codeOf.apply(constant), constant);
    }
    this.noun = noun;
    this.problem = problem;
    this.codeOf = codeOf;
    this.byCode = map;
  }

  static <E extends Enum<E>> Code<E> of(String noun, E[] constants, Function<E, String> codeOf) {
    return new Code<>(noun, "unknown-code", constants, codeOf);
  }

  static <E extends Enum<E>> Code<E> ofEvents(
      String noun, E[] constants, Function<E, String> codeOf) {
    return new Code<>(noun, "unknown-event-type", constants, codeOf);
  }

  @Override
  public void write(Writing out, E value) {
    out.generator().writeString(codeOf.apply(value));
  }

  @Override
  public E read(Reading in) {
    String code = Forms.readText(in);
    E constant = byCode.get(code);
    if (constant == null) {
      throw in.problem(
          problem,
          Quoted.text(code) + " is no " + noun + ". " + Suggestion.of(code, byCode.keySet())
              + "There are " + Quoted.texts(byCode.keySet()) + ".");
    }
    return constant;
  }
}
