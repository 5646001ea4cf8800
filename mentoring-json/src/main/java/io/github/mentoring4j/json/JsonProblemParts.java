package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.ProblemCode;

/**
 * What a binding knows of a problem.
 *
 * @param code the kind of problem
 * @param pointer the place as a JSON Pointer from the root of the whole input
 * @param line the line, from 1; less if it is unknown
 * @param column the column, from 1; less if it is unknown
 * @param text the fault and the advice, however long
 */
record JsonProblemParts(ProblemCode code, String pointer, int line, int column, String text) {}
