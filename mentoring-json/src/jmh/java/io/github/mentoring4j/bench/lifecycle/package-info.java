/** The jobs of the lifecycle: guarded moves, decisions and replay. What is called {@code Limit} is written by hand for the one job. */
@NullUnmarked
package io.github.mentoring4j.bench.lifecycle;

import org.jspecify.annotations.NullUnmarked;
