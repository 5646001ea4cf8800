/**
 * Messages between a mentee and a mentor.
 *
 * <p>Start with the input of a kind, such as {@link io.github.mentoring4j.templates.Introduction} or
 * {@link io.github.mentoring4j.templates.HelpRequest}; {@link io.github.mentoring4j.templates.MessageInput.Kind} lists them all. Give it to
 * {@link io.github.mentoring4j.templates.MessageComposer} with {@link io.github.mentoring4j.templates.MessageOptions}. What comes back is a
 * {@link io.github.mentoring4j.templates.Message}, which also says what had no place in it.
 * {@link io.github.mentoring4j.templates.SentenceStarter} has the labels for the input boxes of an application in which people fill in the
 * fields.
 */
@NullMarked
package io.github.mentoring4j.templates;

import org.jspecify.annotations.NullMarked;
