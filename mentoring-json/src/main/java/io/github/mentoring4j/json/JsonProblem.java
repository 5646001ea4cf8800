package io.github.mentoring4j.json;

import io.github.mentoring4j.internal.Excerpt;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem with a JSON document: its kind, its place, and advice. A reader stops at the first problem.
 *
 * <table>
 *   <caption>The codes</caption>
 *   <tr><th scope="col">code</th><th scope="col">meaning</th></tr>
 *   <tr><th scope="row">{@code not-json}</th><td>the input is empty, breaks off, or is not JSON in UTF-8</td></tr>
 *   <tr><th scope="row">{@code wrong-type}</th><td>a value of another type is needed, for example a text in place of a number; {@code null} is
 *     always of the wrong type</td></tr>
 *   <tr><th scope="row">{@code missing-property}</th><td>an object lacks properties; all of that object's are named</td></tr>
 *   <tr><th scope="row">{@code unknown-property}</th><td>an object has a property that its type does not have</td></tr>
 *   <tr><th scope="row">{@code duplicate-property}</th><td>an object has a property twice</td></tr>
 *   <tr><th scope="row">{@code unknown-code}</th><td>a code, a zone or a language tag that does not exist</td></tr>
 *   <tr><th scope="row">{@code unknown-event-type}</th><td>a type of event that does not exist</td></tr>
 *   <tr><th scope="row">{@code bad-instant}, {@code bad-date}, {@code bad-duration}</th><td>a text that is not of that form</td></tr>
 *   <tr><th scope="row">{@code out-of-range}</th><td>a number that is too great or too small to be read</td></tr>
 *   <tr><th scope="row">{@code invalid-value}</th><td>a type refuses its parts, and all faults of that object are named; or an event
 *     cannot be the next one of its history</td></tr>
 *   <tr><th scope="row">{@code unsupported-version}</th><td>the document has another major version</td></tr>
 *   <tr><th scope="row">{@code too-large}</th><td>the document exceeds a limit</td></tr>
 *   <tr><th scope="row">{@code trailing-content}</th><td>something follows the end of the document</td></tr>
 * </table>
 *
 * <p>A minor release may add codes. Immutable and thread-safe.
 *
 * @param code the kind of problem, for programs; a released code does not change
 * @param pointer the place as a JSON Pointer (RFC 6901) from the root of the whole input, for example {@code
 *     /events/7/event/goal/targetDate}; empty for the root
 * @param line the line, from 1; 0 if it is not known, as in a tree or for a document that has too many bytes
 * @param column the column, from 1, counted in bytes for binary input and in UTF-16 units for text; 0 if the line is 0
 * @param message the fault and the advice, in English; excerpts of the input in it are short, and unseen characters are escaped
 * @serial exclude
 */
@SuppressWarnings(
    "InvalidBlockTag") // the tag keeps a page out of the Javadoc on which no field could be
// described
public record JsonProblem(String code, String pointer, int line, int column, String message)
    implements Serializable {
  private static final int SHOWN = 200;
  private static final int MOST_CAUSES = 100;

  /**
   * Creates a problem.
   *
   * @param code the kind of problem
   * @param pointer the place as a JSON Pointer
   * @param line the line, from 1, or 0
   * @param column the column, from 1, or 0
   * @param message the fault and the advice
   */
  public JsonProblem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Returns the problem behind an exception, so that an application reports all problems of its input in one form. If this library has thrown the
   * exception or one of its causes, it is that problem. If Jackson has, the fault is in the application's own part of the input, and its code
   * and place are as exact as Jackson knows them.
   *
   * <p>An exception that the sender of the input is not to blame for has no problem: a connection that breaks, or a class from which Jackson
   * cannot make an object.
   *
   * @param exception any exception, of a mapper of Jackson 3 or 2, of {@link MentoringJson}, or of a framework around one of them
   * @return the problem, or empty if the input is not to blame
   */
  public static Optional<JsonProblem> of(Throwable exception) {
    Objects.requireNonNull(exception, "exception");
    @Nullable Throwable jackson = null;
    int looked = 0;
    for (Throwable e = exception; e != null && looked < MOST_CAUSES; e = e.getCause(), looked++) {
      if (e instanceof MentoringReadException ours) {
        return Optional.of(ours.problem());
      } else if (jackson == null && JsonProblemFactory.isOfJackson(e)) {
        jackson = e;
      }
    }
    return jackson == null ? Optional.empty() : JsonProblemFactory.ofJackson(jackson);
  }

  /**
   * Returns the problem in one line. A pointer of more than 200 code points is shown by its beginning.
   *
   * @return for example {@code bad-date at /goal/targetDate (line 3, column 17): "30.6.2026" is not a date. Write it as 2026-06-30.}
   */
  @Override
  public String toString() {
    String where = pointer.isEmpty() ? "the root" : Excerpt.visible(pointer, SHOWN);
    String lines = line == 0 ? "" : " (line " + line + ", column " + column + ")";
    return code + " at " + where + lines + ": " + message;
  }
}
