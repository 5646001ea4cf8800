package io.github.mentoring4j.readiness;

import io.github.mentoring4j.internal.LanguageTexts;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of places in a plan, for its reader: "Question 2" for {@code questions[1]}.
 *
 * @param texts the reader's language
 */
record ReadinessReportPlaces(LanguageTexts texts) {
  /** A field of a plan, an entry of it by its index or by an id, and a part of the entry. */
  private static final Pattern PATH =
      Pattern.compile("([a-zA-Z]{1,40})(?:\\[([^\\]]{1,200})])?(?:\\.[a-zA-Z]{1,40})?");

  /** Returns the name of a place, or empty if it is none of a plan, as that of a rule of the user's own may be. */
  Optional<String> name(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String field = "field." + matcher.group(1);
    String entry = matcher.group(2);
    return entry == null
        ? texts.find(field)
        : texts
            .find(field + ".one")
            .map(name -> LanguageTexts.fill(name, Map.of("number", fromOne(entry), "id", entry)));
  }

  private static String fromOne(String entry) {
    boolean isIndex = entry.length() <= 6 && entry.chars().allMatch(Character::isDigit);
    return isIndex ? Integer.toString(Integer.parseInt(entry) + 1) : entry;
  }
}
