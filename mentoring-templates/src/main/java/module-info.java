/**
 * Messages between a mentee and a mentor, ready to be sent. You need this module if your application writes such messages, from the first letter
 * to the thanks at the end. {@code io.github.mentoring4j.core} decides what a relationship may do next.
 */
@org.jspecify.annotations.NullMarked
module io.github.mentoring4j.templates {
  requires transitive io.github.mentoring4j.core;
  requires com.samskivert.jmustache;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.mentoring4j.templates;
}
