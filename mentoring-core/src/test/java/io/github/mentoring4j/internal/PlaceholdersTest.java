package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n",
        "\u00A0",
        "\u200B",
        "\uFEFF\u2060",
        "\u3164",
        "\u2800",
        "\uFE0F",
        "\u034F",
        "\uDB40\uDC67",
        "-",
        "–",
        "…",
        "...",
        "???",
        "\"\"",
        "TBD",
        "tbd.",
        "T.B.D.",
        " (tbd) ",
        "tba",
        "TBC",
        "n/a",
        "N.A.",
        "na",
        "t\u200Bbd"
      })
  void missesATextThatSaysNothing(String text) {
    assertThat(Placeholders.saysNothing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?!x", "tbd later", "TBDs", "nap", "0", "👍", "+", "مرحبا", "何?", "a"})
  void takesAnyOtherTextAsItIs(String text) {
    assertThat(Placeholders.saysNothing(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Name]",
        "[your name]",
        "[Mentor's name]",
        "[insert topic here]",
        "[DATE]",
        "[first name, last name]",
        "{{x}}",
        "{{ mentor.name }}",
        "TODO:",
        "TODO",
        "lorem ipsum",
        "Lorem Ipsum",
        "LOREM IPSUM"
      })
  void findsWhatTemplatesLeaveToFillIn(String text) {
    assertThat(found(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "]",
        "[]",
        "[ ]",
        "[x]",
        "[1]",
        "[a]",
        "[in the first]",
        "[Anna]",
        "[Anna's notes on the topic]",
        "[link](https://a.example)",
        "{{}}",
        "{{",
        "{x}",
        "{{x}",
        "{ {x} }",
        "todo: call Anna",
        "My TODO list is too long",
        "TODOS: all of them",
        "MYTODO: x",
        "Theo TODOrov: x",
        "Lorem is not ipsum",
        "I lose myself"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void findsAllInTheirOrder() {
    assertThat(found("Dear [Name], {{greeting}} [Anna] lorem ipsum TODO: more {{x}}{{y}}"))
        .containsExactly("[Name]", "{{greeting}}", "lorem ipsum", "TODO:", "{{x}}", "{{y}}");
  }

  @Test
  void countsInUnitsOfTheOriginalText() {
    assertThat(Placeholders.in("👩‍🚀 [Name]")).singleElement().satisfies(span -> {
      assertThat(span.start()).isEqualTo(6);
      assertThat(span.end()).isEqualTo(12);
    });
  }

  @Test
  void takesWhatIsLongerThanSixtyUnitsForProse() {
    assertThat(found("{{" + "x".repeat(60) + "}}")).hasSize(1);
    assertThat(found("{{" + "x".repeat(61) + "}}")).isEmpty();
  }

  @Test
  void takesTheWordAloneForAPlaceholderOnlyWhereNothingElseIsSaid() {
    assertThat(found("… TODO …")).containsExactly("TODO");
    assertThat(found("TODO TODO")).isEmpty();
  }

  private static List<String> found(String text) {
    return Placeholders.in(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
