package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.internal.LanguageTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessTextsTest {
  static List<String> findingCodes(List<Rule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.situations().isEmpty()
            ? Stream.of(rule.code())
            : rule.situations().stream().map(situation -> rule.code() + "." + situation))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = "en")
  void hasEveryTextAndNoneThatNobodyAsksFor(String language) throws IOException {
    assertThat(texts(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(neededKeys());
  }

  @ParameterizedTest
  @ValueSource(strings = "en")
  void namesOnlyWhatIsFilledIn(String language) throws IOException {
    Properties texts = texts(language);

    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      String filled = withoutParameters(key, text)
          .replace("{observed}", "0")
          .replace("{required}", "0")
          .replace("{subjects}", "0")
          .replace("{number}", "0")
          .replace("{id}", "0")
          .replace("{rule}", "0")
          .replace("{reason}", "0")
          .replace("{count}", "0");
      assertThat(filled).as(key).isNotBlank().doesNotContain("{", "}").doesNotEndWith(" ");
    }
  }

  /** The title of a rule may show each of its parameters. */
  private static String withoutParameters(String key, String text) {
    String filled = text;
    for (Rule rule : RuleCatalogue.RULES) {
      for (ReadinessRule.Parameter parameter : rule.parameters()) {
        if (key.equals("rule." + rule.code() + ".title")) {
          filled = filled.replace("{" + parameter.name() + "}", "0");
        }
      }
    }
    return filled;
  }

  private static Set<String> neededKeys() {
    Set<String> keys = new TreeSet<>();
    for (Rule rule : RuleCatalogue.RULES) {
      keys.add("rule." + rule.code() + ".title");
      keys.add("rule." + rule.code() + ".why");
    }
    for (String code : findingCodes(RuleCatalogue.RULES)) {
      keys.add("finding." + code + ".message");
      keys.add("finding." + code + ".advice");
    }
    Arrays.stream(NotApplicableReason.values())
        .forEach(reason -> keys.add("not-applicable." + reason.code()));
    for (String heading : List.of(
        "error",
        "advice",
        "next",
        "to-fix.one",
        "to-fix.other",
        "could-be-better",
        "waived",
        "waived-because",
        "unused-waivers",
        "failed",
        "not-applicable",
        "rules")) {
      keys.add("report." + heading);
    }
    for (String verdict : List.of("ready", "ready-with-advice", "not-ready")) {
      keys.add("report.verdict." + verdict);
    }
    keys.addAll(places());
    return keys;
  }

  /** Every field of a plan in which a finding can be, and the entries of those that are lists. */
  private static List<String> places() {
    return Stream.concat(
            Arrays.stream(SessionPlan.class.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(method -> "field." + method.getName())
                .filter(key -> !key.equals("field.waivers")),
            Arrays.stream(SessionPlan.class.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> List.class.isAssignableFrom(method.getReturnType())
                    || Map.class.isAssignableFrom(method.getReturnType()))
                .map(method -> "field." + method.getName() + ".one")
                .filter(key -> !key.equals("field.waivers.one")))
        .toList();
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
        LanguageTexts.class.getResourceAsStream("readiness_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }

  @Test
  void hasNoKeyTwice() throws IOException {
    try (InputStream in = LanguageTexts.class.getResourceAsStream("readiness_en.properties")) {
      List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }
}
