package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Problems;
import java.io.Serializable;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/**
 * What is wrong with a JSON document: what, where, and what to do. A reader stops at the first problem.
 *
 * <table>
 *   <caption>The codes</caption>
 *   <tr><th scope="col">code</th><th scope="col">meaning</th></tr>
 *   <tr><th scope="row">{@code not-json}</th><td>the input breaks off, or is no JSON in UTF-8</td></tr>
 *   <tr><th scope="row">{@code wrong-type}</th><td>a value of another type is needed, for example a text in place of a number; {@code null} is
 *     always of the wrong type</td></tr>
 *   <tr><th scope="row">{@code missing-property}</th><td>an object lacks properties; all of that object's are named</td></tr>
 *   <tr><th scope="row">{@code unknown-property}</th><td>an object has a property that it does not know</td></tr>
 *   <tr><th scope="row">{@code duplicate-property}</th><td>an object has a property twice</td></tr>
 *   <tr><th scope="row">{@code unknown-code}</th><td>a stage, a status, a zone or the like that there is not</td></tr>
 *   <tr><th scope="row">{@code unknown-event-type}</th><td>an event of a type that there is not</td></tr>
 *   <tr><th scope="row">{@code bad-instant}, {@code bad-date}, {@code bad-duration}</th><td>a text that is not of that form</td></tr>
 *   <tr><th scope="row">{@code out-of-range}</th><td>a number that is too great or too small to be read</td></tr>
 *   <tr><th scope="row">{@code invalid-value}</th><td>what was read is refused by the type it is for; all faults of that object are
 *     named</td></tr>
 *   <tr><th scope="row">{@code unsupported-version}</th><td>the document is not of version 1</td></tr>
 *   <tr><th scope="row">{@code too-large}</th><td>the document exceeds a limit</td></tr>
 *   <tr><th scope="row">{@code trailing-content}</th><td>something comes after the end of the document</td></tr>
 * </table>
 *
 * <p>A minor release may add codes. Immutable and thread-safe.
 *
 * @param code the kind of problem, for programs; codes never change once released
 * @param pointer where it is, as a JSON Pointer (RFC 6901) from the root of the whole document, for example {@code
 *     /history/7/event/goal/targetDate}; empty for the root
 * @param line the line, from 1, or 0 if the input has no lines, as a tree has none
 * @param column the column, from 1, counted in bytes for binary input and in UTF-16 units for text; 0 if the input has no lines
 * @param message what is wrong and what to do, in English; pieces of the input in it are short and hold nothing invisible
 * @serial exclude
 */
@SuppressWarnings(
    "InvalidBlockTag") // the tag keeps a page out of the Javadoc on which no field could be
// described
public record JsonProblem(String code, String pointer, int line, int column, String message)
    implements Serializable {
  /**
   * Makes a problem.
   *
   * @param code the kind of problem
   * @param pointer where it is, as a JSON Pointer
   * @param line the line, from 1, or 0
   * @param column the column, from 1, or 0
   * @param message what is wrong and what to do
   * @throws NullPointerException if a part is null
   */
  public JsonProblem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Says the problem behind any exception of Jackson, so that an application needs to report them in one way only. An exception that this
   * library has thrown, itself or as a cause, gives its own problem. For others, whose fault lies in the application's own part of the
   * document, code and place are as exact as Jackson knows them.
   *
   * @param exception what {@code mapper.readValue} has thrown
   * @return the problem
   */
  public static JsonProblem of(JacksonException exception) {
    return Problems.of(exception);
  }

  /**
   * Says the problem in one line.
   *
   * @return for example {@code bad-date at /goal/targetDate (line 3, column 17): "30.6.2026" is not a date. Write it as 2026-06-30.}
   */
  @Override
  public String toString() {
    return Problems.describe(this);
  }
}
