package io.github.mentoring4j.templates;

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
 * Thrown if a template has faults. {@link #faults()} has all of them, the message the first twenty.
 *
 * <pre>{@code
 * The template for INTRODUCTION by CHAT has 2 faults:
 * 1:6: there is no recipent in this kind of message; did you mean recipient?
 * 3:1: {{#link}} is never closed
 * }</pre>
 */
public final class MessageTemplateException extends IllegalArgumentException {
  /**
   * One fault of a template.
   *
   * @param line its line, from 1
   * @param column its column in the line, from 1, in UTF-16 units
   * @param problem the problem, for example {@code there is no recipent in this kind of message}
   * @param meant the word that was probably meant, or empty if none is near
   * @serial exclude
   */
  // The tag keeps a page out of the Javadoc on which no component could be described.
  @SuppressWarnings("InvalidBlockTag")
  public record Fault(int line, int column, String problem, Optional<String> meant)
      implements Serializable {
    public Fault {
      Objects.requireNonNull(problem, "problem");
      Objects.requireNonNull(meant, "meant");
    }

    /** {@return the fault on one line, for example {@code 1:6: there is no recipent in this kind of message; did you mean recipient?}} */
    @Override
    public String toString() {
      return line + ":" + column + ": " + problem
          + meant.map(word -> "; did you mean " + word + "?").orElse("");
    }

    /** An Optional cannot be serialized. */
    @Serial
    private Object writeReplace() {
      return new Stored(line, column, problem, meant.orElse(null));
    }

    private record Stored(
        int line, int column, String problem, @Nullable String meant) implements Serializable {
      @Serial
      private Object readResolve() {
        return new Fault(line, column, problem, Optional.ofNullable(meant));
      }
    }
  }

  @Serial
  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 20;

  /** The faults in the order of the template. */
  private final ArrayList<Fault> faults;

  MessageTemplateException(MessageKind kind, Channel channel, List<Fault> faults) {
    super("The template for " + kind + " by " + channel + " has "
        + (faults.size() == 1 ? "a fault:\n" : faults.size() + " faults:\n")
        + faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"))
        + (faults.size() > SHOWN ? "\nand " + (faults.size() - SHOWN) + " more" : ""));
    this.faults = new ArrayList<>(faults);
  }

  /** {@return the faults in the order of the template, at least one} */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
