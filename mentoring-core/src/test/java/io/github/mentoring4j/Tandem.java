package io.github.mentoring4j;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A pair as an application of its own stores it: mutable, with its own names and phases, and without a type of this library in a field. */
final class Tandem {
  /** Where a tandem stands. */
  enum Phase {
    KICKOFF,
    GROWTH,
    REVIEW,
    FAREWELL
  }

  /** What the junior wants. */
  static final class Target {
    final String title;

    @Nullable String kpi;

    @Nullable LocalDate deadline;

    @Nullable String result;

    boolean worked;

    Target(String title) {
      this.title = title;
    }

    boolean isOpen() {
      return !"reached".equals(result) && !"given up".equals(result);
    }
  }

  Phase phase = Phase.KICKOFF;
  boolean juniorSigned;
  boolean seniorSigned;
  int meetings;
  int meetingsInPhase;
  int remarksOfJunior;
  int remarksOfSenior;
  int journalPages;
  boolean questionnaire;
  int highlights;
  boolean outlookWritten;
  boolean askedAboutContact;
  boolean thanked;
  final List<Target> targets = new ArrayList<>();
  final List<String> toDos = new ArrayList<>();

  /** All that the library needs to know of a tandem. */
  Evidence.Source evidence() {
    return Evidence.Source.builder()
        .put(Evidence.SESSIONS_HELD, meetings)
        .put(Evidence.SESSIONS_HELD_IN_STAGE, meetingsInPhase)
        .put(Evidence.AGREEMENT_CONFIRMATIONS, (juniorSigned ? 1 : 0) + (seniorSigned ? 1 : 0))
        .put(Evidence.GOALS_OPEN, titles(Target::isOpen))
        .put(
            Evidence.GOALS_WITHOUT_MEASURE_OR_DATE,
            titles(target -> target.isOpen() && (target.kpi == null || target.deadline == null)))
        .put(Evidence.GOALS_WITHOUT_STEP, titles(target -> target.isOpen() && !target.worked))
        .put(Evidence.GOALS_WITHOUT_STATUS, titles(target -> target.result == null))
        .put(Evidence.FEEDBACK_BY_MENTEE_IN_STAGE, remarksOfJunior)
        .put(Evidence.FEEDBACK_BY_MENTOR_IN_STAGE, remarksOfSenior)
        .put(Evidence.REFLECTIONS_IN_STAGE, journalPages)
        .put(Evidence.ACTIONS_OPEN, toDos)
        .put(Evidence.EVALUATIONS_BY_MENTEE_IN_STAGE, questionnaire ? 1 : 0)
        .put(Evidence.SUCCESSES, highlights)
        .put(Evidence.FUTURE_PLANS_IN_STAGE, outlookWritten ? 1 : 0)
        .put(Evidence.CONTACT_CHOICES_IN_STAGE, askedAboutContact ? 1 : 0)
        .put(Evidence.THANKS_BY_MENTEE_IN_STAGE, thanked ? 1 : 0)
        .build();
  }

  Stage stage() {
    return switch (phase) {
      case KICKOFF -> Stage.RELATIONSHIP_BUILDING;
      case GROWTH -> Stage.LEARNING_AND_DEVELOPMENT;
      case REVIEW -> Stage.PROGRESS_AND_REFLECTION;
      case FAREWELL -> Stage.TRANSITION_AND_CLOSURE;
    };
  }

  private List<String> titles(Predicate<Target> which) {
    return targets.stream().filter(which).map(target -> target.title).toList();
  }

  /** A tandem that lacks nothing, in whatever phase. */
  static Tandem ready() {
    Tandem tandem = new Tandem();
    tandem.juniorSigned = true;
    tandem.seniorSigned = true;
    tandem.meetings = 4;
    tandem.meetingsInPhase = 2;
    tandem.remarksOfJunior = 1;
    tandem.remarksOfSenior = 1;
    tandem.journalPages = 1;
    tandem.questionnaire = true;
    tandem.highlights = 1;
    tandem.outlookWritten = true;
    tandem.askedAboutContact = true;
    tandem.thanked = true;
    tandem.targets.add(target("A roster that holds"));
    return tandem;
  }

  /** A target of which everything is known. */
  static Target target(String title) {
    Target target = new Target(title);
    target.kpi = "no change after publication";
    target.deadline = LocalDate.of(2026, 9, 30);
    target.result = "half way";
    target.worked = true;
    return target;
  }
}
