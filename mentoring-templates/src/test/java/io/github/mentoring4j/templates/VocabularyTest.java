package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageInput.Kind;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  /** What an input has that a message does not show: what only chooses words, and what is no field. */
  private static final Set<String> NOT_SHOWN =
      Set.of("language", "askMedium", "kind", "given", "check", "builder", "toBuilder");

  @Test
  void isThereForEveryKindOfInput() {
    assertThat(Catalogue.KINDS).hasSameSizeAs(MessageInput.class.getPermittedSubclasses());
    assertThat(Catalogue.KINDS.stream().map(Vocabulary::kind)).containsExactly(Kind.values());
    assertThat(Examples.FULL.stream().map(MessageInput::kind)).containsExactly(Kind.values());
  }

  @Test
  void hasEveryFieldOfItsInput() {
    for (MessageInput input : Examples.FULL) {
      assertThat(input.given())
          .containsExactlyInAnyOrderElementsOf(fields(input.getClass().getInterfaces()[0]));
    }
  }

  @Test
  void givesUpEveryOptionalPartThatABodyCanShow() {
    for (int i = 0; i < Examples.FULL.size(); i++) {
      MessageInput full = Examples.FULL.get(i);
      Set<String> optional = new TreeSet<>(full.given());
      optional.removeAll(Examples.MINIMAL.get(i).given());

      assertThat(Catalogue.vocabulary(full.kind()).bodyOrder(full, Channel.EMAIL).stream()
              .flatMap(List::stream))
          .as("%s", full.kind())
          .containsExactlyInAnyOrderElementsOf(optional);
    }
  }

  @Test
  void hasNoWordOfARowThatIsAWordOfTheWhole() {
    for (Vocabulary<?> kind : Catalogue.KINDS) {
      for (String name : kind.names()) {
        Rows<?> rows = kind.term(name).orElseThrow().rows();
        if (rows != null) {
          assertThat(kind.names()).doesNotContainAnyElementsOf(rows.names());
        }
      }
    }
  }

  @Test
  void showsAPartByItsTextAndNotByWhatCountsIt() {
    Language language = Catalogue.STANDARD.language(Locale.ENGLISH);
    Object rows = HelpRequestVocabulary.TERMS
        .values(Examples.MINIMAL_HELP_REQUEST, language, Formality.FORMAL)
        .get("questions");

    assertThat(rows)
        .isEqualTo(List.of(new Vocabulary.Scope(Map.of(
            "number",
            new Slot(null, "1", false),
            "question",
            new Slot("questions", "Which details would you leave to the written notes?", false)))));
  }

  private static Set<String> fields(Class<?> input) {
    return Arrays.stream(input.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .filter(name -> !NOT_SHOWN.contains(name))
        .collect(Collectors.toSet());
  }
}
