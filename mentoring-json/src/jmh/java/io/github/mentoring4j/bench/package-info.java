/** Benchmarks beside peers that do the same work. {@link io.github.mentoring4j.bench.Benchmarks} runs them; nothing of this is published. */
@NullUnmarked
package io.github.mentoring4j.bench;

import org.jspecify.annotations.NullUnmarked;
