package io.github.mentoring4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Like the style of the values that users build, with copying methods for the state that an event replaces in part, and with a method that takes all
 * parts at once. Lists are those of {@link java.util.List#copyOf}, which are small, and are not copied once more when they are handed on.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    allParameters = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class,
    defaults = @Value.Immutable(copy = true))
@interface MentorshipStyle {}
