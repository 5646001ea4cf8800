/**
 * The check whether a mentee is prepared for a session, with advice on the rest.
 *
 * <p>Start at {@link io.github.mentoring4j.readiness.ReadinessChecker}: it reads a {@link io.github.mentoring4j.readiness.SessionPlan}, if you
 * like beside a {@link io.github.mentoring4j.readiness.SessionContext}, and gives a {@link io.github.mentoring4j.readiness.ReadinessReport}
 * with one result per rule. A plan is built however thin it is: that something is missing is for the rules to say, not for the builder.
 *
 * <p>All values are immutable and therefore thread-safe. No method reads a clock, a default locale or a default time zone. Unless it is
 * said otherwise, {@code null} is refused at once with a {@link java.lang.NullPointerException} that names what was null.
 */
@NullMarked
package io.github.mentoring4j.readiness;

import org.jspecify.annotations.NullMarked;
