package io.github.mentoring4j.json;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Faults;
import io.github.mentoring4j.internal.MentoringStyle;
import org.immutables.value.Value;

/**
 * The limits of documents, for reading and for writing: what could not be read back is not written. Each has a standard value.
 *
 * <pre>{@code
 * MentoringJson large = MentoringJson.strict().withLimits(JsonLimits.builder().events(50_000).build());
 * }</pre>
 *
 * <p>A mapper has limits of its own, the {@code StreamReadConstraints} of Jackson, which hold in addition.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class JsonLimits permits ImmutableJsonLimits {
  JsonLimits() {}

  /**
   * Returns how large a document may be. It holds for {@link MentoringJson} alone: a mapper reads and writes the whole of which a document is a
   * part.
   *
   * @return bytes of UTF-8, which are counted for a {@code String}, too; 1 to 2<sup>30</sup>, by default 16 MiB (2<sup>24</sup>)
   */
  @Value.Default
  public int documentBytes() {
    return 1 << 24;
  }

  /** {@return how many objects and lists may lie in each other, 16 to 1,000, by default 64} */
  @Value.Default
  public int nesting() {
    return 64;
  }

  /** {@return how many UTF-16 units a text may have, 128 to 2<sup>30</sup>, by default 2<sup>20</sup>} */
  @Value.Default
  public int textLength() {
    return 1 << 20;
  }

  /** {@return how many UTF-16 units the name of a property may have, 64 to 50,000, by default 128} */
  @Value.Default
  public int nameLength() {
    return 128;
  }

  /** {@return how many events a history may have, 1 or more, by default 10,000} */
  @Value.Default
  public int events() {
    return 10_000;
  }

  /** Judges the parts. */
  @Value.Check
  void check() {
    Faults faults = Faults.of("JsonLimits");
    range(faults, "documentBytes", documentBytes(), 1, 1 << 30);
    range(faults, "nesting", nesting(), 16, 1_000);
    range(faults, "textLength", textLength(), 128, 1 << 30);
    range(faults, "nameLength", nameLength(), 64, 50_000);
    range(faults, "events", events(), 1, Integer.MAX_VALUE);
    faults.throwIfAny();
  }

  private static void range(Faults faults, String field, int value, int least, int most) {
    faults.that(least <= value && value <= most, field, value, least + " to " + most);
  }

  /** {@return the standard limits} */
  public static JsonLimits standard() {
    return builder().build();
  }

  /**
   * Creates a builder. A limit that is not given has its standard value.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every limit that is out of its range
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds these limits} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link JsonLimits}. Not thread-safe. */
  public static final class Builder extends ImmutableJsonLimits.Builder {
    Builder() {}
  }
}
