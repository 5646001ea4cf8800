package io.github.mentoring4j;

import io.github.mentoring4j.internal.LanguageTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a criterion into words: a label, a colon and the number, so that no word has to agree with another. */
final class CriterionTexts {
  private CriterionTexts() {}

  static String describe(Criterion criterion, Locale locale) {
    if (criterion instanceof Criterion.AtLeast atLeast) {
      return describe("at-least", atLeast.evidence(), atLeast.required(), locale);
    } else if (criterion instanceof Criterion.AtMost atMost) {
      return describe("at-most", atMost.evidence(), atMost.allowed(), locale);
    } else if (criterion instanceof Criterion.None none) {
      return describe("none", none.evidence(), 0, locale);
    } else if (criterion instanceof Criterion.AllOf allOf) {
      return join(allOf.criteria(), "all-of", locale);
    }
    return join(((Criterion.AnyOf) criterion).criteria(), "any-of", locale);
  }

  private static String describe(String operator, Evidence evidence, int number, Locale locale) {
    String text = LanguageTexts.of(locale).get("criterion." + operator + ".describe");
    return LanguageTexts.fill(
        text, Map.of("label", evidence.label(locale), "required", Integer.toString(number)));
  }

  private static String join(List<Criterion> criteria, String operator, Locale locale) {
    String separator = LanguageTexts.of(locale).get("criterion." + operator + ".separator");
    return criteria.stream()
        .map(part -> describe(part, locale))
        .collect(Collectors.joining(separator, "(", ")"));
  }
}
