/**
 * Mentoring as JSON. Start with {@link io.github.mentoring4j.json.MentoringJson}, which needs nothing else; in an application that has a Jackson
 * mapper, {@link io.github.mentoring4j.json.MentoringModule} teaches the same documents to it. Whatever cannot be read is a {@link
 * io.github.mentoring4j.json.MentoringReadException}, whose {@link io.github.mentoring4j.json.JsonProblem} says what is wrong, where, and what
 * to do.
 */
@NullMarked
package io.github.mentoring4j.json;

import org.jspecify.annotations.NullMarked;
