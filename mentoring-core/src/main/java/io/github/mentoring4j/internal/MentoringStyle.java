package io.github.mentoring4j.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the generated classes behind this library's value types look: invisible to its users, who see the type and its builder alone.
 *
 * <p>Kept out of class files, since compilers that warn of everything would miss the annotations it stands on.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {"criterion:criteria", "success:successes"},
    allowedClasspathAnnotations = Override.class,
    defaults = @Value.Immutable(copy = false))
public @interface MentoringStyle {}
