package io.github.mentoring4j.oracle;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may do what and when: one row for each type of event. */
public final class EventTable {
  /**
   * The event, who may do it at all, how it changes the status, and the verdict: before the acceptance, active in the stages 1 to 3, active in
   * stage 4, paused, and after the closing of a pair that had begun.
   */
  private static final String TABLE = """
      PROPOSED            | all        | -                                        | DUPLICATE opening.repeated         | DUPLICATE opening.repeated                | DUPLICATE opening.repeated       | DUPLICATE opening.repeated     | CLOSED status.closed
      TAKEN_OVER          | programme  | -                                        | DUPLICATE opening.repeated         | DUPLICATE opening.repeated                | DUPLICATE opening.repeated       | DUPLICATE opening.repeated     | CLOSED status.closed
      ACCEPTED            | sides      | PROPOSED to PROPOSED, PROPOSED to ACTIVE | permitted                          | DUPLICATE acceptance.repeated             | DUPLICATE acceptance.repeated    | DUPLICATE acceptance.repeated  | CLOSED status.closed
      DECLINED            | other side | PROPOSED to CLOSED                       | permitted                          | NOT_APPLICABLE status.accepted            | NOT_APPLICABLE status.accepted   | NOT_APPLICABLE status.accepted | CLOSED status.closed
      WITHDRAWN           | proposer   | PROPOSED to CLOSED                       | permitted                          | NOT_APPLICABLE status.accepted            | NOT_APPLICABLE status.accepted   | NOT_APPLICABLE status.accepted | CLOSED status.closed
      EXPIRED             | programme  | PROPOSED to CLOSED                       | permitted                          | NOT_APPLICABLE status.accepted            | NOT_APPLICABLE status.accepted   | NOT_APPLICABLE status.accepted | CLOSED status.closed
      SUPERSEDED          | programme  | PROPOSED to CLOSED                       | permitted                          | NOT_APPLICABLE status.accepted            | NOT_APPLICABLE status.accepted   | NOT_APPLICABLE status.accepted | CLOSED status.closed
      AGREEMENT_REACHED   | sides      | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | PAUSED status.paused           | CLOSED status.closed
      GOAL_SET            | sides      | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | NOT_APPLICABLE goal.too-late     | PAUSED status.paused           | CLOSED status.closed
      GOAL_REVISED        | sides      | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | NOT_APPLICABLE goal.too-late     | PAUSED status.paused           | CLOSED status.closed
      GOAL_ASSESSED       | sides      | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | PAUSED status.paused           | CLOSED status.closed
      STEP_LOGGED         | sides      | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | PAUSED status.paused           | CLOSED status.closed
      SESSION_PLANNED     | all        | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | CLOSED status.closed
      SESSION_HELD        | all        | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | permitted
      SESSION_MISSED      | all        | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | permitted
      SESSION_CANCELLED   | all        | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | CLOSED status.closed
      SESSION_RESCHEDULED | all        | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | CLOSED status.closed
      ACTION_AGREED       | all        | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | PAUSED status.paused           | CLOSED status.closed
      ACTION_CLOSED       | all        | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | CLOSED status.closed
      NOTED               | sides      | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | permitted
      STAGE_ENTERED       | all        | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | PAUSED status.paused           | CLOSED status.closed
      PAUSED              | all        | ACTIVE to PAUSED, PAUSED to PAUSED       | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | CLOSED status.closed
      RESUMED             | all        | PAUSED to ACTIVE                         | NOT_APPLICABLE status.not-accepted | NOT_APPLICABLE resume.not-paused          | NOT_APPLICABLE resume.not-paused | permitted                      | CLOSED status.closed
      EXTENDED            | all        | -                                        | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | CLOSED status.closed
      COMPLETED           | all        | ACTIVE to CLOSED                         | NOT_APPLICABLE status.not-accepted | NO_SUCH_MOVE completion.not-in-last-stage | permitted                        | PAUSED status.paused           | CLOSED status.closed
      ENDED               | all        | ACTIVE to CLOSED, PAUSED to CLOSED       | NOT_APPLICABLE status.not-accepted | permitted                                 | permitted                        | permitted                      | CLOSED status.closed
      """;

  private static final String PERMITTED = "permitted";
  private static final int WHO = 1;
  private static final int STATUS = 2;
  private static final int PROPOSED = 3;
  private static final int ACTIVE = 4;
  private static final int LAST_STAGE = 5;
  private static final int IN_A_PAUSE = 6;
  private static final int AFTERWARDS = 7;
  private static final Map<String, List<String>> ROWS = rows();

  private EventTable() {}

  private static Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    TABLE
        .lines()
        .map(line -> List.of(line.split("\\s*\\|\\s*", -1)))
        .forEach(row -> rows.put(row.get(0), row));
    return rows;
  }

  /** The names of the events that have a row. */
  public static Set<String> events() {
    return ROWS.keySet();
  }

  private static String cell(MentorshipEvent.Type type, int column) {
    return Optional.ofNullable(ROWS.get(type.name())).orElseThrow().get(column);
  }

  /** Whether an event is permitted in a pause; all others wait until the pair resumes. */
  public static boolean isFineInAPause(MentorshipEvent.Type type) {
    return cell(type, IN_A_PAUSE).equals(PERMITTED);
  }

  /** Whether an event may still be recorded after the closing of a pair that had begun. */
  public static boolean isFineAfterwards(MentorshipEvent.Type type) {
    return cell(type, AFTERWARDS).equals(PERMITTED);
  }

  /** The changes of status that an event may make, such as {@code PROPOSED to ACTIVE}; most events make none. */
  public static Set<String> statusMoves(MentorshipEvent.Type type) {
    String moves = cell(type, STATUS);
    return moves.equals("-")
        ? Set.of("ACTIVE to ACTIVE", "PAUSED to PAUSED", "CLOSED to CLOSED")
        : Set.of(moves.split(", "));
  }

  /** Whether an event changes the status or the stage. */
  public static boolean isMove(MentorshipEvent.Type type) {
    return type == MentorshipEvent.Type.STAGE_ENTERED || !cell(type, STATUS).equals("-");
  }

  /** The code that somebody finds who may not do it in any status. */
  public static Optional<String> wrongActor(MentorshipEvent.Type type, Actor by, Facts facts) {
    Optional<Actor.Role> role = facts.role(by);
    if (role.isEmpty()) {
      return Optional.of("actor.not-a-party");
    }
    boolean isSide = role.get() != Actor.Role.PROGRAMME;
    boolean hasProposed =
        role.equals(facts.proposal().flatMap(proposal -> facts.role(proposal.by())));
    return switch (cell(type, WHO)) {
      case "all" -> Optional.empty();
      case "sides" -> unless(isSide, "actor.side-needed");
      case "programme" -> unless(!isSide, "actor.programme-needed");
      case "proposer" -> unless(hasProposed, "actor.proposer-needed");
      case "other side" -> unless(!hasProposed, "actor.other-side-needed");
      default -> throw new IllegalArgumentException(cell(type, WHO));
    };
  }

  private static Optional<String> unless(boolean isFine, String code) {
    return isFine ? Optional.empty() : Optional.of(code);
  }

  /** The kind and the codes for an event against which nothing speaks but its actor, the status and the stage. */
  public static String verdict(MentorshipEvent.Type type, Actor by, Facts facts) {
    Optional<String> wrongActor = wrongActor(type, by, facts);
    if (wrongActor.isPresent()) {
      return "WRONG_ACTOR " + wrongActor.get();
    }
    return switch (facts.status()) {
      case PROPOSED -> {
        boolean hasSaidYes =
            by instanceof Actor.Person person && facts.saidYes().contains(person.id());
        yield type == MentorshipEvent.Type.ACCEPTED && hasSaidYes
            ? "DUPLICATE acceptance.repeated"
            : cell(type, PROPOSED);
      }
      case ACTIVE -> active(type, facts);
      case PAUSED -> {
        // A fault that is there without the pause is named beside it.
        String paused = cell(type, IN_A_PAUSE);
        boolean isFaulty = paused.startsWith("PAUSED") && !active(type, facts).equals(PERMITTED);
        yield isFaulty ? paused + " " + active(type, facts).split(" ", 2)[1] : paused;
      }
      case CLOSED ->
        facts.acceptedAt().isPresent() ? cell(type, AFTERWARDS) : "CLOSED status.closed";
    };
  }

  private static String active(MentorshipEvent.Type type, Facts facts) {
    boolean isLast = facts.stage().equals(Optional.of(Stage.TRANSITION_AND_CLOSURE));
    return cell(type, isLast ? LAST_STAGE : ACTIVE);
  }
}
