/**
 * A model of the lifecycle besides the library: what is permitted, what is found, and what a history amounts to, typed by hand from the
 * description of the domain. It is slow and plain. Of the library it uses constructors, accessors and enums, so an error of the library has no
 * counterpart here. Being a package of its own, it cannot reach what is hidden.
 *
 * <p>Start at {@link io.github.mentoring4j.oracle.Oracle}, which judges one event; {@link io.github.mentoring4j.oracle.EventTable} is the table
 * of who may do what and when.
 */
@NullMarked
package io.github.mentoring4j.oracle;

import org.jspecify.annotations.NullMarked;
