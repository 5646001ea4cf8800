package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Names the roots of a mapper that wraps them: by the public type, and not by the hidden one that a value has. */
final class MentoringModuleRootNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
    return Documents.writing(type.getRawType())
        .map(Document::type)
        .map(named -> PropertyName.construct(named.getSimpleName()))
        .orElse(null);
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }
}
