package io.github.mentoring4j;

import io.github.mentoring4j.PolicyChange.Effect;
import io.github.mentoring4j.PolicyChange.OfCheckpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what two lists of checkpoints differ in. */
final class CheckpointChanges {
  private CheckpointChanges() {}

  /** What came, went or is another one under the same code. */
  static List<PolicyChange> between(List<Checkpoint> before, List<Checkpoint> after) {
    Map<String, Checkpoint> old = byCode(before);
    Map<String, Checkpoint> now = byCode(after);
    List<PolicyChange> changes = new ArrayList<>();
    for (Checkpoint was : before) {
      @Nullable Checkpoint is = now.get(was.code());
      if (!was.equals(is)) {
        changes.add(change(
            is == null ? Effect.LAXER : Effect.DIFFERENT,
            Optional.of(was),
            Optional.ofNullable(is)));
      }
    }
    for (Checkpoint is : after) {
      if (!old.containsKey(is.code())) {
        changes.add(change(Effect.STRICTER, Optional.empty(), Optional.of(is)));
      }
    }
    return changes;
  }

  private static PolicyChange change(
      Effect effect, Optional<Checkpoint> before, Optional<Checkpoint> after) {
    return new OfCheckpoint(effect, "checkpoints", before, after);
  }

  private static Map<String, Checkpoint> byCode(List<Checkpoint> checkpoints) {
    Map<String, Checkpoint> byCode = new LinkedHashMap<>();
    checkpoints.forEach(checkpoint -> byCode.put(checkpoint.code(), checkpoint));
    return byCode;
  }
}
