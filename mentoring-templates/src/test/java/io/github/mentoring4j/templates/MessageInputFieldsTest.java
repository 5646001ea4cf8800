package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageInputField.Form;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageInputFieldsTest {
  private static final Path SOURCES =
      Path.of("src", "main", "java", "io", "github", "mentoring4j", "templates");

  /** Members of an input that are not texts of a user. */
  private static final Set<String> NO_TEXTS =
      Set.of("link", "kind", "language", "builder", "toBuilder");

  static List<MessageInput> full() {
    return Examples.FULL;
  }

  /** A text that is added to an input and forgotten here fails this test by its name. */
  @ParameterizedTest
  @MethodSource("full")
  void haveEveryTextOfAnInputByTheNameThatFaultsGiveIt(MessageInput input) {
    List<String> texts = new ArrayList<>();
    for (Method accessor : accessors(input)) {
      collect(accessor.getName(), read(accessor, input), texts);
    }

    assertThat(MessageInputFields.of(input))
        .extracting(field -> field.path() + " = " + field.text())
        .containsExactlyInAnyOrderElementsOf(texts);
  }

  @ParameterizedTest
  @EnumSource
  void areInTheOrderThatFaultsHave(MessageKind kind) {
    MessageInput filled = Filled.of(kind, "a", Filled.Greeting.SALUTATION).input();

    assertThat(MessageInputFields.of(filled).stream().map(MessageInputField::path))
        .filteredOn(path -> !path.equals("recipient.name"))
        .containsExactlyElementsOf(
            Filled.of(kind, "a", Filled.Greeting.SALUTATION).fields());
  }

  /** An application shows the starter beside the box, so it has to ask for the form that the field has. */
  @ParameterizedTest
  @EnumSource
  void haveTheFormThatTheirStarterAsksFor(SentenceStarter starter) {
    Form form = fields(starter.kind())
        .filter(field -> field.path().equals(starter.field()))
        .map(MessageInputField::form)
        .findFirst()
        .orElseThrow();

    for (Locale language : MessageComposer.standard().languages()) {
      assertThat(starter.in(language).endsWith(": …"))
          .as("%s in %s", starter, language)
          .isEqualTo(!form.completes());
    }
  }

  @ParameterizedTest
  @EnumSource
  void haveAStarterWhereTheyCompleteASentence(MessageKind kind) {
    assertThat(fields(kind).filter(field -> field.form().completes()))
        .allSatisfy(field -> assertThat(field.starter()).as(field.path()).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void beginTheirDocumentationWithTheSentenceThatTheyComplete(SentenceStarter starter)
      throws IOException {
    String type = full(starter.kind()).getClass().getSuperclass().getSimpleName();
    String source = Files.readString(SOURCES.resolve(type + ".java"));
    int accessor = source.indexOf(" " + starter.field() + "()");

    assertThat(source.substring(source.lastIndexOf("/**", accessor), accessor))
        .startsWith("/**\n   * Completes “" + starter.in(Locale.ENGLISH) + "”");
  }

  private static MessageInput full(MessageKind kind) {
    return Examples.FULL.stream()
        .filter(input -> input.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<MessageInputField> fields(MessageKind kind) {
    return MessageInputFields.of(full(kind)).stream();
  }

  private static List<Method> accessors(MessageInput input) {
    return Arrays.stream(input.getClass().getSuperclass().getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !NO_TEXTS.contains(method.getName()))
        .toList();
  }

  private static void collect(String path, Object value, List<String> texts) {
    if (value instanceof String text) {
      texts.add(path + " = " + text);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(part -> collect(path, part, texts));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(path + "[" + i + "]", list.get(i), texts);
      }
    } else if (value instanceof Record row) {
      for (RecordComponent part : row.getClass().getRecordComponents()) {
        collect(path + "." + part.getName(), read(part.getAccessor(), row), texts);
      }
    }
  }

  private static Object read(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(accessor.toString(), e);
    }
  }
}
