package io.github.mentoring4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The parts of terms by their names, so that two versions can be compared part by part. */
final class AgreementParts {
  static final Map<String, Function<Agreement, Object>> ALL = all();

  private AgreementParts() {}

  private static Map<String, Function<Agreement, Object>> all() {
    Map<String, Function<Agreement, Object>> parts = new LinkedHashMap<>();
    parts.put("rhythm", Agreement::rhythm);
    parts.put("channel", Agreement::channel);
    parts.put("agendaOwner", Agreement::agendaOwner);
    parts.put("cancellationNotice", Agreement::cancellationNotice);
    parts.put("confidentiality", Agreement::confidentiality);
    parts.put("ending", Agreement::ending);
    parts.put("plannedEnd", Agreement::plannedEnd);
    parts.put("excludedTopics", Agreement::excludedTopics);
    return Collections.unmodifiableMap(parts);
  }
}
