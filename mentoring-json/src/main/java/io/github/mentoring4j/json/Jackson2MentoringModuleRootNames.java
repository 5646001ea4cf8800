package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.Documents;
import org.jspecify.annotations.Nullable;

/** Names the roots of a mapper that wraps them: by the public type, and not by the hidden one that a value has. */
final class Jackson2MentoringModuleRootNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(AnnotatedClass type) {
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
