package io.github.mentoring4j.json.codec;

import java.io.Serial;
import java.util.Objects;

/** Thrown by a constructor that refuses one of the parts that were read. {@link ObjectCodec} knows the place of the part. */
final class PartRefusedException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** The path of the part. */
  private final String field;

  /** Creates the refusal of a field, for example {@code events[7]}, in the words of the library. */
  PartRefusedException(String field, RuntimeException cause) {
    super(null, cause, false, false);
    this.field = field;
  }

  String field() {
    return field;
  }

  String words() {
    return String.valueOf(Objects.requireNonNull(getCause()).getMessage());
  }
}
