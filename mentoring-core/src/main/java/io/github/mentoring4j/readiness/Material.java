package io.github.mentoring4j.readiness;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that the mentor is asked to read before the session.
 *
 * @param title its title, 1 to 200 code points
 * @param pages the number of pages to read, 0 or more; for 0 pages no rule asks for time to read them
 * @param sharedAt the time when the mentor was sent it, or empty if that has not happened
 */
public record Material(String title, int pages, Optional<Instant> sharedAt) {
  /**
   * @throws InvalidValueException with every part that is missing or out of its limits
   */
  public Material {
    Faults faults = Faults.of("Material").text("title", title, Faults.NAME);
    sharedAt.ifPresent(at -> faults.instant("sharedAt", at));
    faults.that(pages >= 0, "pages", pages, "0 or more").throwIfAny();
  }

  /**
   * {@return a material that has not been shared yet}
   *
   * @param title its title, 1 to 200 code points
   * @param pages the number of pages to read, 0 or more
   * @throws InvalidValueException with every part that is missing or out of its limits
   */
  public static Material of(String title, int pages) {
    return new Material(title, pages, Optional.empty());
  }

  /**
   * {@return a material that has been shared}
   *
   * @param title its title, 1 to 200 code points
   * @param pages the number of pages to read, 0 or more
   * @param sharedAt the time when the mentor was sent it
   * @throws InvalidValueException with every part that is missing or out of its limits
   */
  public static Material of(String title, int pages, Instant sharedAt) {
    return new Material(title, pages, Optional.of(sharedAt));
  }
}
