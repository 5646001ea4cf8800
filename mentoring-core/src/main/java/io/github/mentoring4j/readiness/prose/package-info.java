/** Reads the prose of a plan: words, cues of a language, the form of a question. Not exported, and free to change in any release. */
@NullMarked
package io.github.mentoring4j.readiness.prose;

import org.jspecify.annotations.NullMarked;
