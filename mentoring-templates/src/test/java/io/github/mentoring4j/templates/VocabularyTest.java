package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

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
  /** Members of an input that a message does not show: fields that only choose words, and members that are not fields. */
  private static final Set<String> NOT_SHOWN =
      Set.of("language", "askMedium", "kind", "builder", "toBuilder");

  @Test
  void isThereForEveryKindOfInput() {
    assertThat(TemplateCatalogue.KINDS).hasSameSizeAs(MessageInput.class.getPermittedSubclasses());
    assertThat(TemplateCatalogue.KINDS.stream().map(Vocabulary::kind))
        .containsExactly(MessageKind.values());
    assertThat(Examples.FULL.stream().map(MessageInput::kind))
        .containsExactly(MessageKind.values());
  }

  @Test
  void hasEveryFieldOfItsInput() {
    for (MessageInput input : Examples.FULL) {
      assertThat(Given.of(input))
          .containsExactlyInAnyOrderElementsOf(fields(input.getClass().getSuperclass()));
    }
  }

  @Test
  void givesUpEveryOptionalPartThatABodyCanShow() {
    for (int i = 0; i < Examples.FULL.size(); i++) {
      MessageInput full = Examples.FULL.get(i);
      Set<String> optional = new TreeSet<>(Given.of(full));
      optional.removeAll(Given.of(Examples.MINIMAL.get(i)));
      Vocabulary<?> kind = TemplateCatalogue.vocabulary(full.kind());
      // The parts that go first, all at once.
      kind.shorter(full).ifPresent(shorter -> optional.retainAll(Given.of(shorter)));

      assertThat(kind.bodyOrder(full, Channel.EMAIL).stream().flatMap(List::stream))
          .as("%s", full.kind())
          .containsExactlyInAnyOrderElementsOf(optional);
    }
  }

  @Test
  void hasNoWordOfARowThatIsAWordOfTheWhole() {
    for (Vocabulary<?> kind : TemplateCatalogue.KINDS) {
      for (String name : kind.names()) {
        TemplateRowVocabulary<?> rows = kind.term(name).orElseThrow().rows();
        if (rows != null) {
          assertThat(kind.names()).doesNotContainAnyElementsOf(rows.names());
        }
      }
    }
  }

  @Test
  void showsAPartByItsTextAndNotByWhatCountsIt() {
    MessageLanguage language = TemplateCatalogue.STANDARD.language(Locale.ENGLISH);
    Object rows = HelpRequestVocabulary.TERMS
        .values(Examples.MINIMAL_HELP_REQUEST, language, Formality.FORMAL)
        .get("questions");

    assertThat(rows)
        .isEqualTo(List.of(new TemplateScope(Map.of(
            "number",
            new TemplateValue(null, "1", false),
            "question",
            new TemplateValue(
                "questions", "Which details would you leave to the written notes?", false)))));
  }

  private static Set<String> fields(Class<?> input) {
    return Arrays.stream(input.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .filter(name -> !NOT_SHOWN.contains(name))
        .collect(Collectors.toSet());
  }
}
