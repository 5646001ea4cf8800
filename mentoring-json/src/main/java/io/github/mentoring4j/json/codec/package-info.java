/** The wire format 1.0 over Jackson's streaming parser and generator. Not exported, and free to change in any release. */
@NullMarked
package io.github.mentoring4j.json.codec;

import org.jspecify.annotations.NullMarked;
