/**
 * The lifecycle of a mentoring relationship: what may happen next, and if not, everything that is missing.
 *
 * <p>Start at {@link io.github.mentoring4j.Lifecycle}: it begins a {@link io.github.mentoring4j.Mentorship}, decides
 * {@linkplain io.github.mentoring4j.MentorshipEvent events} and gives each {@link io.github.mentoring4j.Decision} with its
 * {@linkplain io.github.mentoring4j.Finding findings}. Store the {@linkplain io.github.mentoring4j.RecordedEvent recorded events}; a
 * relationship is read back by {@link io.github.mentoring4j.History#of}.
 *
 * <p>All values are immutable and therefore thread-safe. No method reads a clock, a default locale or a default time zone. Unless it is
 * said otherwise, {@code null} is refused at once with a {@link java.lang.NullPointerException} that names what was null.
 */
@NullMarked
package io.github.mentoring4j;

import org.jspecify.annotations.NullMarked;
