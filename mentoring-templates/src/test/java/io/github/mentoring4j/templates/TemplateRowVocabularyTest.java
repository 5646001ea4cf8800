package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.TemplateRowVocabulary.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateRowVocabularyTest {
  private record Dish(String name, String taste, Optional<String> price) {}

  private static final List<Dish> MENU = List.of(
      new Dish("soup", "hot", Optional.of("3 €")), new Dish("ice", "cold", Optional.empty()));

  private static TemplateRowVocabulary<Dish> words() {
    return TemplateRowVocabulary.of("dish", Dish::name)
        .and("taste", Dish::taste)
        .maybe("price", Dish::price);
  }

  @Test
  void saysTheTextsOfARow() {
    TemplateRowVocabulary<Dish> words = words();

    assertThat(words.names()).containsExactly("dish", "taste", "price");
    assertThat(words.word("dish")).contains(Word.TEXT);
    assertThat(words.word("price")).contains(Word.OPTIONAL);
    assertThat(words.word("colour")).isEmpty();
    assertThat(rows(words))
        .containsExactly(
            Map.of("dish", "soup", "taste", "hot", "price", "3 €"),
            Map.of("dish", "ice", "taste", "cold", "price", "[]"));
  }

  @Test
  void needsAllTextsThatARowAlwaysHasToShowTheList() {
    assertThat(words().numbered().texts()).containsExactlyInAnyOrder("dish", "taste");
  }

  @Test
  void numbersItsRows() {
    assertThat(words().numbered().word("number")).contains(Word.COUNTER);
    assertThat(rows(words().numbered()))
        .extracting(row -> row.get("number"))
        .containsExactly("1", "2");
  }

  @Test
  void takesTheNumberThatAnEntryHasItself() {
    assertThat(rows(words().numbered(dish -> dish.name().length())))
        .extracting(row -> row.get("number"))
        .containsExactly("4", "3");
  }

  @Test
  void lettersItsRows() {
    assertThat(words().lettered().word("letter")).contains(Word.COUNTER);
    assertThat(rows(words().lettered()))
        .extracting(row -> row.get("letter"))
        .containsExactly("A", "B");
  }

  private static List<Map<String, String>> rows(TemplateRowVocabulary<Dish> words) {
    return words.scopes(MENU, text -> new TemplateValue("menu", text.toString(), false)).stream()
        .map(VocabularyTest::texts)
        .toList();
  }
}
