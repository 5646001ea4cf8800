/** The wire format 1.0 over Jackson's streaming parser and generator. It is not exported, so any release may change it. */
@NullMarked
package io.github.mentoring4j.json.codec;

import org.jspecify.annotations.NullMarked;
