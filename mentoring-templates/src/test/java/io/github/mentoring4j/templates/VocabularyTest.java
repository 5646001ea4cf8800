package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageLanguage.Day;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.Vocabulary.Use;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  /** Members of an input that a message does not show: fields that only choose words, and members that are not fields. */
  private static final Set<String> NOT_SHOWN =
      Set.of("language", "askMedium", "kind", "builder", "toBuilder");

  private static final MessageLanguage ENGLISH =
      TemplateCatalogue.STANDARD.language(Locale.ENGLISH);
  private static final TemplateRowVocabulary<String> ROWS =
      TemplateRowVocabulary.<String>of("question", text -> text).numbered();

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
    Object rows = HelpRequestVocabulary.TERMS
        .values(Examples.MINIMAL_HELP_REQUEST, ENGLISH, Formality.FORMAL)
        .get("questions");

    assertThat(rows)
        .isEqualTo(List.of(new TemplateScope(Map.of(
            "number",
            new TemplateValue(null, "1", false),
            "question",
            new TemplateValue(
                "questions", "Which details would you leave to the written notes?", false)))));
  }

  /** A vocabulary with every step that one can have. */
  private static Vocabulary<HelpRequest> own() {
    return Vocabulary.of(MessageKind.HELP_REQUEST, HelpRequest.class)
        .mandatory("goal", HelpRequest::goal)
        .mandatory("time", "minutes", HelpRequest::minutes)
        .optional("expected", HelpRequest::expected)
        .optional("day", "neededBy", request -> request.neededBy().map(Day::new))
        .list("options", "oneOption", HelpRequest::options)
        .rows("questions", "oneQuestion", ROWS, HelpRequest::questions)
        .flag("urgent", request -> request.neededBy().isPresent())
        .number("asked", request -> Optional.of(request.questions().size()))
        .require("questions")
        .subjectGivesUp("neededBy", "goal")
        .bodyGivesUp(request -> List.of(List.of("expected"), List.of("neededBy")))
        .shorter(request -> Optional.of(Examples.MINIMAL_HELP_REQUEST))
        .noteRequires("recipient", "goal")
        .noteGivesUp("neededBy", "urgent");
  }

  @ParameterizedTest
  @CsvSource({
    "recipient,recipient,MANDATORY",
    "salutation,recipient,OPTIONAL",
    "sender,sender,MANDATORY",
    "informal,,FLAG",
    "goal,goal,MANDATORY",
    "time,minutes,MANDATORY",
    "expected,expected,OPTIONAL",
    "day,neededBy,OPTIONAL",
    "oneOption,,FLAG",
    "options,options,OPTIONAL",
    "oneQuestion,,FLAG",
    "questions,questions,ROWS",
    "anyQuestions,questions,FLAG",
    "urgent,,FLAG",
    "asked,,OPTIONAL",
    "neededByInSubject,,FLAG",
    "goalInSubject,,FLAG"
  })
  void hasAUseForEachOfItsWords(String name, @Nullable String part, Use use) {
    assertThat(own().term(name)).hasValueSatisfying(term -> {
      assertThat(term.part()).isEqualTo(part);
      assertThat(term.use()).isEqualTo(use);
    });
    assertThat(own().names()).hasSize(17).contains(name);
  }

  @Test
  void givesEachWordItsValue() {
    Map<String, Object> values =
        own().values(Examples.FULL_HELP_REQUEST, ENGLISH, Formality.INFORMAL);

    assertThat(texts(new TemplateScope(values)))
        .containsEntry("recipient", "Leila Haddad")
        .containsEntry("goal", "end every handover within fifteen minutes from May on")
        .containsEntry("time", "10")
        .containsEntry("day", "April 17")
        .containsEntry(
            "options",
            "Ask the ward manager to announce a rule and Leave the room after fifteen minutes")
        .containsEntry("asked", "2");
    assertThat(values)
        .containsEntry("informal", true)
        .containsEntry("oneOption", false)
        .containsEntry("oneQuestion", false)
        .containsEntry("anyQuestions", true)
        .containsEntry("urgent", true);
    assertThat(own().values(Examples.MINIMAL_HELP_REQUEST, ENGLISH, Formality.FORMAL))
        .containsEntry("informal", false)
        .containsEntry("options", TemplateScope.ABSENT)
        .containsEntry("oneQuestion", true)
        .containsEntry("urgent", false);
  }

  /** The subject is composed first, and tells the body. */
  @Test
  void hasNothingInTheSubjectUntilOneIsComposed() {
    assertThat(own().values(Examples.FULL_HELP_REQUEST, ENGLISH, Formality.FORMAL))
        .containsEntry("neededByInSubject", false)
        .containsEntry("goalInSubject", false);
  }

  @Test
  void leavesAPartOutWithAllItsWordsAndAFlagByItsName() {
    Vocabulary<HelpRequest> own = own();
    Map<String, Object> values = own.values(Examples.FULL_HELP_REQUEST, ENGLISH, Formality.FORMAL);

    Map<String, Object> expected = new HashMap<>(values);
    expected.put("questions", TemplateScope.ABSENT);
    expected.put("anyQuestions", false);
    expected.put("day", TemplateScope.ABSENT);
    expected.put("urgent", false);

    assertThat(own.without(values, List.of("questions", "neededBy", "urgent"))).isEqualTo(expected);
    assertThat(own.without(values, List.of())).isEqualTo(values);
  }

  @Test
  void requiresWhatIsMandatoryAndWhatItSays() {
    assertThat(own().required(Channel.EMAIL))
        .containsExactly("recipient", "sender", "goal", "questions");
    assertThat(own().required(Channel.CONNECTION_NOTE)).containsExactly("recipient", "goal");
  }

  @Test
  void givesUpItsPartsInTheirOrder() {
    HelpRequest full = Examples.FULL_HELP_REQUEST;

    assertThat(own().subjectOrder()).containsExactly("neededBy", "goal");
    assertThat(own().bodyOrder(full, Channel.CHAT))
        .containsExactly(List.of("expected"), List.of("neededBy"));
    assertThat(own().bodyOrder(full, Channel.CONNECTION_NOTE))
        .as("what is mandatory elsewhere goes before what a note gives up last")
        .containsExactly(
            List.of("expected"),
            List.of("sender"),
            List.of("questions"),
            List.of("neededBy"),
            List.of("urgent"));
    assertThat(own().shorter(full)).contains(Examples.MINIMAL_HELP_REQUEST);
  }

  @Test
  void hasANoteOnlyIfSomethingHasToBeInIt() {
    assertThat(own().channels()).containsExactly(Channel.values());
    assertThat(Vocabulary.of(MessageKind.HELP_REQUEST, HelpRequest.class).channels())
        .containsExactly(Channel.EMAIL, Channel.CHAT);
  }

  /** Gives the values of a scope as texts, to be compared with ease. */
  static Map<String, String> texts(TemplateScope scope) {
    return scope.values().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().toString()));
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
