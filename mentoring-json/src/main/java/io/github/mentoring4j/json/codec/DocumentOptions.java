package io.github.mentoring4j.json.codec;

import java.util.List;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How a document is read.
 *
 * @param lenient true skips unknown properties in documents of every version
 * @param limits the limits of the document
 * @param skipped gets the pointers of the parts that were skipped, from the root of the document and at most 1,000 of them, and the number of all;
 *     null if nobody listens
 */
public record DocumentOptions(
    boolean lenient, DocumentLimits limits, @Nullable ObjIntConsumer<List<String>> skipped) {}
