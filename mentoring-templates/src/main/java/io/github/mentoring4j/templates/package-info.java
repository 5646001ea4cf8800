/**
 * Messages between a mentee and a mentor.
 *
 * <p>Start with the input of a kind, such as {@link io.github.mentoring4j.templates.Introduction} or
 * {@link io.github.mentoring4j.templates.HelpRequest}. {@link io.github.mentoring4j.templates.MessageKind} lists them all.
 * {@link io.github.mentoring4j.templates.MessageComposer} turns an input and {@link io.github.mentoring4j.templates.MessageOptions} into a
 * {@link io.github.mentoring4j.templates.Message}. The message also lists the parts that had no place in it.
 * {@link io.github.mentoring4j.templates.SentenceStarter} has the labels for the input boxes of an application.
 *
 * <p>All values are immutable and therefore thread-safe. No method reads a clock, a default locale or a default time zone. {@code null} is refused
 * at once with a {@link java.lang.NullPointerException} that names what was null.
 */
@NullMarked
package io.github.mentoring4j.templates;

import org.jspecify.annotations.NullMarked;
