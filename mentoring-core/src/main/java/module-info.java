/**
 * The lifecycle of a mentoring relationship in four stages, and the check whether a session is ready. You need this module if your
 * application asks whether a pair may move on, or whether a mentee is prepared; messages and JSON have modules of their own.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.mentoring4j.core {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.mentoring4j;
  exports io.github.mentoring4j.readiness;
  exports io.github.mentoring4j.internal to
      io.github.mentoring4j.templates,
      io.github.mentoring4j.json;
}
