/**
 * Mentoring as JSON, by itself or through Jackson 3 or 2. You need this module if your application stores histories, or exchanges plans, messages
 * and decisions with other programs.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.mentoring4j.json {
  requires transitive io.github.mentoring4j.core;
  requires transitive io.github.mentoring4j.templates;
  requires transitive tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.mentoring4j.json;

  provides tools.jackson.databind.JacksonModule with
      io.github.mentoring4j.json.MentoringModule;
}
