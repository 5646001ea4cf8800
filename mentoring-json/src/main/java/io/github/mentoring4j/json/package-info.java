/**
 * Mentoring as JSON. Start with {@link io.github.mentoring4j.json.MentoringJson}, which needs no mapper. In an application with a Jackson
 * mapper, {@link io.github.mentoring4j.json.MentoringModule} teaches the same documents to it. A document that cannot be read is a {@link
 * io.github.mentoring4j.json.MentoringReadException}. Its {@link io.github.mentoring4j.json.JsonProblem} has the fault, its place and advice.
 *
 * <p>Unless stated otherwise, {@code null} is refused with a {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.mentoring4j.json;

import org.jspecify.annotations.NullMarked;
