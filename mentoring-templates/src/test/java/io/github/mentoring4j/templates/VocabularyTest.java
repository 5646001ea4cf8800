package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

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
      Set.of("language", "askMedium", "given", "check", "builder", "toBuilder");

  @Test
  void isThereForEveryKindOfInput() {
    assertThat(Catalogue.KINDS).hasSameSizeAs(MessageInput.class.getPermittedSubclasses());
    assertThat(Catalogue.kind(Examples.MINIMAL_INTRODUCTION))
        .isSameAs(IntroductionVocabulary.TERMS);
    assertThat(Catalogue.kind(Examples.MINIMAL_HELP_REQUEST)).isSameAs(HelpRequestVocabulary.TERMS);
  }

  @Test
  void hasEveryFieldOfItsInput() {
    assertThat(Examples.FULL_INTRODUCTION.given())
        .containsExactlyInAnyOrderElementsOf(fields(Introduction.class));
    assertThat(Examples.FULL_HELP_REQUEST.given())
        .containsExactlyInAnyOrderElementsOf(fields(HelpRequest.class));
  }

  @Test
  void givesUpEveryOptionalPartThatABodyCanShow() {
    assertThat(givenUp(Examples.FULL_INTRODUCTION, Examples.MINIMAL_INTRODUCTION))
        .containsExactly("topic");
    assertThat(givenUp(Examples.FULL_HELP_REQUEST, Examples.MINIMAL_HELP_REQUEST))
        .isEmpty();
  }

  @Test
  void showsAPartByItsTextAndNotByWhatCountsIt() {
    Language language = Catalogue.STANDARD.language(Locale.ENGLISH).orElseThrow();
    Object rows = HelpRequestVocabulary.TERMS
        .values(Examples.MINIMAL_HELP_REQUEST, language)
        .get("questions");

    assertThat(rows)
        .isEqualTo(List.of(new Vocabulary.Scope(Map.of(
            "number",
            new Slot(null, "1"),
            "question",
            new Slot("questions", "Which details would you leave to the written notes?")))));
  }

  /** Lists the optional parts that are not in the order of giving up. */
  private static Set<String> givenUp(MessageInput full, MessageInput minimal) {
    Set<String> optional = new TreeSet<>(full.given());
    optional.removeAll(minimal.given());
    Catalogue.kind(full).bodyOrder(full).stream().flatMap(List::stream).forEach(optional::remove);
    return optional;
  }

  private static Set<String> fields(Class<?> input) {
    return Arrays.stream(input.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .filter(name -> !NOT_SHOWN.contains(name))
        .collect(Collectors.toSet());
  }
}
