package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageInput.Kind;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says that a template cannot be taken, with everything that is wrong with it.
 *
 * <pre>{@code
 * The template for INTRODUCTION by CHAT has 2 faults:
 * 1:6: there is no mentr in this kind of message; did you mean mentor?
 * 3:1: {{#link}} is never closed
 * }</pre>
 */
public final class MessageTemplateException extends IllegalArgumentException {
  /**
   * One thing that is wrong with a template.
   *
   * @param line where it is, from 1
   * @param column where it is in the line, from 1, in UTF-16 units
   * @param problem what is wrong, for example {@code there is no mentr in this kind of message}
   * @param meant the word that was probably meant, or null if none is near
   * @serial exclude
   */
  // The tag keeps a page out of the Javadoc on which no component could be described.
  @SuppressWarnings("InvalidBlockTag")
  public record Fault(
      int line, int column, String problem, @Nullable String meant) implements Serializable {
    /**
     * Makes a fault.
     *
     * @param line where it is, from 1
     * @param column where it is in the line, from 1, in UTF-16 units
     * @param problem what is wrong
     * @param meant the word that was probably meant, or null if none is near
     * @throws NullPointerException if the problem is null
     */
    public Fault {
      Objects.requireNonNull(problem, "problem");
    }

    /**
     * Gives the word that was probably meant.
     *
     * @return a word of the vocabulary, or empty if none is near
     */
    public Optional<String> suggestion() {
      return Optional.ofNullable(meant);
    }

    /**
     * Says the fault in a line of its own.
     *
     * @return for example {@code 1:6: there is no mentr in this kind of message; did you mean mentor?}
     */
    @Override
    public String toString() {
      return line + ":" + column + ": " + problem
          + suggestion().map(word -> "; did you mean " + word + "?").orElse("");
    }
  }

  @Serial
  private static final long serialVersionUID = 1L;

  /** What is wrong, in the order of the template. */
  private final ArrayList<Fault> faults;

  MessageTemplateException(Kind kind, Channel channel, List<Fault> faults) {
    super("The template for " + kind + " by " + channel + " has "
        + (faults.size() == 1 ? "a fault:\n" : faults.size() + " faults:\n")
        + faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = new ArrayList<>(faults);
  }

  /**
   * Lists what is wrong.
   *
   * @return the faults in the order of the template, at least one
   */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
