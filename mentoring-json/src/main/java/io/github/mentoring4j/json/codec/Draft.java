package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value while it is read whose time comes in two properties, the instant and {@code zone}. What its builder never sees, such as a zone alone, is
 * refused together with whatever the builder refuses.
 *
 * @param <B> the builder
 */
final class Draft<B> {
  private final B builder;
  private final List<Fault> faults = new ArrayList<>(0);
  private @Nullable Instant instant;
  private @Nullable ZoneId zone;

  private Draft(B builder) {
    this.builder = builder;
  }

  /**
   * Begins the shape of such a value.
   *
   * @param time what a zone needs beside it, as it follows the words "given with"
   */
  static <T, B> Shape<T, Draft<B>> shape(
      String type,
      Supplier<B> start,
      Function<B, T> finish,
      String time,
      BiConsumer<B, ZonedDateTime> setter) {
    return Shape.of(type, () -> new Draft<>(start.get()), draft -> {
      draft.settle(time, setter);
      return draft.build(type, finish);
    });
  }

  /** Hands a property to the builder. */
  static <B, V> BiConsumer<Draft<B>, V> to(BiConsumer<B, V> setter) {
    return (draft, value) -> setter.accept(draft.builder, value);
  }

  B builder() {
    return builder;
  }

  void instant(Instant given) {
    this.instant = given;
  }

  void zone(ZoneId given) {
    this.zone = given;
  }

  void refuse(String field, String value, String limit) {
    faults.add(new Fault(field, value, limit));
  }

  private void settle(String time, BiConsumer<B, ZonedDateTime> setter) {
    if (instant != null) {
      // The shape has refused an instant without a zone.
      setter.accept(builder, instant.atZone(Objects.requireNonNull(zone, "zone")));
    } else if (zone != null) {
      refuse("zone", zone.getId(), "to be given with " + time);
    }
  }

  private <T> T build(String type, Function<B, T> finish) {
    try {
      T built = finish.apply(builder);
      if (faults.isEmpty()) {
        return built;
      }
    } catch (InvalidValueException e) {
      faults.addAll(e.faults());
    }
    throw new InvalidValueException(type, faults);
  }
}
