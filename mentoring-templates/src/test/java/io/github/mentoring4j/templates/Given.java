package io.github.mentoring4j.templates;

import java.util.List;

/** The fields of an input that were given and that a message can show. */
final class Given {
  private Given() {}

  static List<String> of(MessageInput input) {
    return TemplateCatalogue.vocabulary(input.kind()).given(input);
  }
}
