package io.github.mentoring4j.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes the parsers and generators of a reader and writer. The codec judges nesting, names and texts itself, with their places; a parser stops what the
 * codec does not ask for. A known name is found by its identity.
 */
final class MentoringJsonFactory {
  private MentoringJsonFactory() {}

  static JsonFactory create(JsonLimits limits) {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxStringLength(limits.documentBytes())
            .maxNestingDepth(limits.nesting() + 1)
            .build())
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(limits.nesting()).build())
        .build();
  }
}
