package io.github.mentoring4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rows of SITUATIONS.md that a test shows. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Situation {
  /** The numbers of the situations, for example {@code E06}. */
  String[] value();
}
