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
 * Builds a value whose time has two properties, the instant and {@code zone}. Faults that the builder of the value cannot see, such as a zone
 * alone, are reported together with those of the builder.
 *
 * @param <B> the builder
 */
final class ZonedTimeBuilder<B> {
  private final B builder;
  private final List<Fault> faults = new ArrayList<>(0);
  private @Nullable Instant instant;
  private @Nullable ZoneId zone;

  private ZonedTimeBuilder(B builder) {
    this.builder = builder;
  }

  /** Creates the codec of such a value. The time is named as it follows "to be given with", for example {@code a start}. */
  static <T, B> ObjectCodec<T, ZonedTimeBuilder<B>> codec(
      String type,
      Supplier<B> start,
      Function<B, T> finish,
      String time,
      BiConsumer<B, ZonedDateTime> setter) {
    return ObjectCodec.of(type, () -> new ZonedTimeBuilder<>(start.get()), target -> {
      target.settle(time, setter);
      return target.build(type, finish);
    });
  }

  /** Returns the setter of a property that the builder has itself. */
  static <B, V> BiConsumer<ZonedTimeBuilder<B>, V> to(BiConsumer<B, V> setter) {
    return (target, value) -> setter.accept(target.builder, value);
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
      // The codec has refused an instant without a zone.
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
