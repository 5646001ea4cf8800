package io.github.mentoring4j.templates;

import java.util.List;
import java.util.Locale;

/** The fields of an input that were given and that a message can show. */
final class Given {
  private Given() {}

  static List<String> of(MessageInput input) {
    Vocabulary<?> vocabulary = TemplateCatalogue.vocabulary(input.kind());
    MessageLanguage english = TemplateCatalogue.STANDARD.language(Locale.ENGLISH);
    return vocabulary.given(vocabulary.values(input, english, MessageOptions.Formality.FORMAL));
  }
}
