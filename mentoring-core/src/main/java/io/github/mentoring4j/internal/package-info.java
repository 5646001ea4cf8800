/** What the modules of this library share. Not exported to anybody else, and free to change in any release. */
@NullMarked
package io.github.mentoring4j.internal;

import org.jspecify.annotations.NullMarked;
