package io.github.mentoring4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "t\u200Bbd",
        "☐",
        "- [ ]",
        "1. ______",
        "2) ☐ …",
        "1: TBD",
        "10. TBD",
        "21st objective",
        "→",
        "1. 2. 3. 4. 5. 6. 7. 8. 9. TBD",
        "3rd objective",
        "Question 1",
        "QUESTION 2:",
        "Question\t2",
        "Question\u00A02",
        "Talking point 2:",
        "No points for the moment",
        "Goal",
        "New topic…",
        "[question 3]",
        "Ｑｕｅｓｔｉｏｎ　４",
        "Untitled",
        "None",
        "none yet.",
        "No questions",
        "No objectives yet",
        "to be decided",
        "Tbd later",
        "I don’t know yet",
        "Ninguna pregunta por ahora",
        "por definir",
        "Noch keine Fragen",
        "noch offen",
        "À définir",
        "Pas de questions pour l’instant"
      })
  void missesATextThatSaysNothing(String text) {
    assertThat(Placeholders.saysNothing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?!x",
        "1 TBD",
        "100th objective",
        "1. 2. 3. 4. 5. 6. 7. 8. 9. 10. TBD",
        "tbd by Anna",
        "TBDs",
        "nap",
        "0",
        "👍",
        "+",
        "مرحبا",
        "何?",
        "a",
        "7",
        "No",
        "Question 1 of the exam form",
        "None of my colleagues reads them",
        "No questions about pay this time",
        "Open questions",
        "Goals",
        "Draft the second chapter",
        "5km",
        "3D",
        "2nd",
        "Draft",
        "Test"
      })
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
        "［Ｎａｍｅ］",
        "【name】",
        "{{x}}",
        "{{ mentor.name }}",
        "{your goal}",
        "${MENTOR}",
        "<what you want>",
        "%NAME%",
        "____",
        "XX",
        "xxx",
        "XXXXXX",
        "TODO:",
        "todo",
        "FIXME",
        "lorem ipsum",
        "LOREM IPSUM"
      })
  void isCertainOfWhatNoPersonWrites(String text) {
    assertThat(found(text)).containsExactly(text);
    assertThat(Placeholders.isCertainlyUnfilled(text)).isTrue();
    assertThat(Placeholders.isMissing(text)).isTrue();
    assertThat(Placeholders.isCertainlyUnfilled(" 1. «" + text + "» ")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Insert your aim here",
        "Type a question…",
        "Insert goal",
        "Insert in your own words what you want most here",
        "Escribe tu objetivo aquí",
        "Hier Ziel eintragen",
        "Lorem ipsum dolor sit amet, consectetur"
      })
  void knowsAFormThatNobodyHasFilledIn(String text) {
    assertThat(found(text)).containsExactly(text);
    assertThat(Placeholders.isCertainlyUnfilled(text)).isTrue();
    assertThat(Placeholders.isMissing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[What we want to do]",
        "{x to y}",
        "{Day 1}",
        "[Your aims.]",
        "[One two three four five six seven]",
        "- [Anna's notes on it]"
      })
  void supposesThatAnythingElseInBracketsIsLeftToo(String text) {
    assertThat(Placeholders.isUnfilled(text)).isTrue();
    assertThat(Placeholders.isCertainlyUnfilled(text)).isFalse();
    assertThat(Placeholders.isMissing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Day 1]",
        "【Day 1】",
        "[Project]",
        "[Topic 2 of 3]",
        "(date)",
        "（date）",
        "(as agreed)"
      })
  void takesALabelAndARemarkForATextThatMayBeLeft(String text) {
    assertThat(Placeholders.isUnfilled(text)).isTrue();
    assertThat(Placeholders.isCertainlyUnfilled(text)).isFalse();
    assertThat(Placeholders.isMissing(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dear [Name], you helped me | [Name]",
        "by ____ I want ____ | ____, ____",
        "Hand it in until [deadline] | [deadline]",
        "Send {your name} the draft | {your name}",
        "Run it in XX minutes | XX",
        "Grow by XX% | XX",
        "%NAME%, you helped me | %NAME%",
        "[insert what she did], it made a difference | [insert what she did]",
        "until __/__ at the latest | __, __",
        "I have two offers. TODO: say which | TODO:"
      })
  void findsWhatIsLeftWithinAText(String text, String places) {
    assertThat(Placeholders.isUnfilled(text)).isFalse();
    assertThat(String.join(", ", found(text))).isEqualTo(places);
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
        "[\u3164\u3164]",
        "[Ask your boss.]",
        "[Ask your boss!]",
        "[One two three four five six seven eight]",
        "Give it [to my] boss",
        "Meet [the team of Anna] there",
        "Insert in your own words what you want to reach here",
        "? Insert your aim here",
        "[1]",
        "[a]",
        "[link](https://a.example)",
        "{{}}",
        "{{",
        "{x}",
        "{{x}",
        "[Question] How do I hand over a customer?",
        "[Remote] weekly talk",
        "Why does `{{count}}` not update?",
        "Explain {{#if}}",
        "{{#if}}",
        "When do I use List<String> and when Map<Name, Date>?",
        "From 50% to 60%",
        "Where does %PATH% come from?",
        "%A%",
        "%%",
        "Which key types _ here?",
        "X",
        "XXXXXXX",
        "What does __init__ do?",
        "The XX chromosome",
        "todo: call Anna",
        "My TODO list is too long",
        "TODOS: all of them",
        "MYTODO: x",
        "Theo TODOrov: x",
        "Lorem is not ipsum",
        "Lorem ipsum in our design: shall I replace it?",
        "Insert or append, which is faster here?",
        "I lose myself"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void findsAllInTheirOrder() {
    assertThat(found("Dear [Name], {{topic}} [Anna] lorem ipsum dolor TODO: more {{date}}{{time}}"))
        .containsExactly("[Name]", "{{topic}}", "lorem ipsum", "TODO:", "{{date}}", "{{time}}");
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
  void leavesAloneWhatStandsBetweenBackTicks() {
    assertThat(found("Why does `{{name}}` not update?")).isEmpty();
    assertThat(found("Is `a` for {{name}} and `b` for {{date}}?"))
        .containsExactly("{{name}}", "{{date}}");
    assertThat(found("What is ` for in {{name}}?")).containsExactly("{{name}}");
    assertThat(found("`{{name}}" + "x".repeat(51) + "`")).isEmpty();
    assertThat(found("`{{name}}" + "x".repeat(52) + "`")).containsExactly("{{name}}");
  }

  @Test
  void takesTheWordAloneForAPlaceholderOnlyWhereNothingElseIsSaid() {
    assertThat(found("… TODO …")).containsExactly("TODO");
    assertThat(found("TODO TODO")).containsExactly("TODO", "TODO");
    assertThat(found("TODO and more")).isEmpty();
  }

  private static List<String> found(String text) {
    return Placeholders.in(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
