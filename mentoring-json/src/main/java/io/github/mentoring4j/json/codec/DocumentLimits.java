package io.github.mentoring4j.json.codec;

/**
 * The limits of a document, for reading and for writing.
 *
 * @param nesting how many objects and lists may lie in each other
 * @param textLength how many UTF-16 units a text may have
 * @param nameLength how many UTF-16 units the name of a property may have
 * @param events how many events a history may have
 */
public record DocumentLimits(int nesting, int textLength, int nameLength, int events) {}
