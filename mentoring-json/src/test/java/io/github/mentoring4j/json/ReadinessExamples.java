package io.github.mentoring4j.json;

import static io.github.mentoring4j.json.Examples.AT;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.readiness.ReadinessPolicy;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.readiness.ReadinessRule;
import io.github.mentoring4j.readiness.ReadinessRule.Judge;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import io.github.mentoring4j.readiness.SessionContext;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.readiness.Waiver;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a session plan is checked by and beside, and what comes out of it. */
final class ReadinessExamples {
  private ReadinessExamples() {}

  static SessionContext contextFull() {
    return SessionContext.builder()
        .stage(Stage.PROGRESS_AND_REFLECTION)
        .status(Mentorship.Status.ACTIVE)
        .firstSession(false)
        .finalSession(true)
        .openActions(List.of(Examples.actionFull()))
        .agreement(Examples.agreementFull())
        .plannedEnd(Instant.parse("2027-03-01T00:00:00Z"))
        .introductionsExchanged(true)
        .activeGoals(List.of(Examples.goalFull()))
        .sessionsHeld(7)
        .sessionsSinceFeedback(2)
        .feedbackBothWays(false)
        .mentorHelped(true)
        .mentorZone(ZoneId.of("Europe/Madrid"))
        .addMentorDays(DayOfWeek.THURSDAY, DayOfWeek.MONDAY)
        .addInterest("ward design")
        .addInterest("night shifts")
        .build();
  }

  /** Everything that can be none is known to be none. */
  static SessionContext contextOfNothing() {
    return SessionContext.builder()
        .openActions(List.of())
        .activeGoals(List.of())
        .sessionsHeld(0)
        .sessionsSinceFeedback(0)
        .build();
  }

  static ReadinessPolicy policyFull() {
    return ReadinessPolicy.builder()
        .off("thanks.missing")
        .on("acme.camera", Stage.RELATIONSHIP_BUILDING)
        .grade("agenda.slack", Severity.WARNING)
        .set("agenda.shared", "hours", 48)
        .set("question.specific", "least", 2.75, Stage.TRANSITION_AND_CLOSURE)
        .on("topic.count", Stage.PROGRESS_AND_REFLECTION)
        .grade("topic.count", Severity.ERROR, Stage.PROGRESS_AND_REFLECTION)
        .set("topic.count", "most", 4, Stage.PROGRESS_AND_REFLECTION)
        .build();
  }

  /** Rules of a user's own alone, so that the report does not change with the rules of the library. */
  static ReadinessReport report() {
    ReadinessChecker checker = ReadinessChecker.standard()
        .withRule(rule("acme.camera", Judgement.met()))
        .withRule(rule("acme.seats", Judgement.notApplicable("there is no room")))
        .withRule(rule("acme.slides", Judgement.notDueYet(next())))
        .withRule(rule("acme.notes", found("acme.notes", "background", Certainty.CERTAIN)))
        .withRule(rule("acme.tone", found("acme.tone", "questions[0]", Certainty.LIKELY)))
        .withRule(rule("acme.pace", found("acme.pace.fast", "questions[1]", Certainty.POSSIBLE)))
        .withRule(rule("acme.broken", (plan, context, now) -> {
          throw new IllegalStateException("out of order");
        }));
    SessionPlan plan = SessionPlan.builder()
        .addWaiver(Waiver.of("acme.notes", "background", "She knows it by heart."))
        .addWaiver(Waiver.of("acme.camera", "Mine is broken."))
        .build();
    return checker.withPolicy(withoutTheStandard()).check(plan, AT);
  }

  private static ReadinessPolicy withoutTheStandard() {
    ReadinessPolicy.Builder policy = ReadinessPolicy.builder();
    ReadinessChecker.standard().rules().forEach(rule -> policy.off(rule.code()));
    return policy.build();
  }

  private static ReadinessRule rule(String code, Judgement judgement) {
    return rule(code, (plan, context, now) -> judgement);
  }

  private static ReadinessRule rule(String code, Judge judge) {
    return ReadinessRule.of(
        code, Severity.WARNING, "The title of " + code, "Why we have " + code + ".", judge);
  }

  private static Finding next() {
    return Finding.builder()
        .code("acme.slides.open")
        .path("materials")
        .required(Fact.moment(AT, ZoneId.of("Europe/Madrid")))
        .ownMessage("The slides are not there yet.")
        .ownAdvice("Send them in time.")
        .build();
  }

  private static Judgement found(String code, String path, Certainty certainty) {
    return Judgement.unmet(Finding.builder()
        .code(code)
        .severity(Severity.SUGGESTION)
        .certainty(certainty)
        .path(path)
        .span(new Span(0, 4))
        .ownMessage("Something may be better.")
        .ownAdvice("Make it better.")
        .build());
  }

  /** A rule that says whatever a rule can say, and goes by a number without an end. */
  static final class EveryPart implements ReadinessRule {
    @Override
    public String code() {
      return "acme.every";
    }

    @Override
    public Optional<String> since() {
      return Optional.of("7.1");
    }

    @Override
    public Severity severity() {
      return Severity.SUGGESTION;
    }

    @Override
    public String title(Locale locale) {
      return "Title in " + locale;
    }

    @Override
    public String rationale(Locale locale) {
      return "Why in " + locale;
    }

    @Override
    public List<Parameter> parameters() {
      return List.of(
          new Parameter("share", 0.5, 0, 1),
          new Parameter("words", 30, 1, Double.POSITIVE_INFINITY),
          new Parameter("degrees", -3.25, Double.NEGATIVE_INFINITY, 40));
    }

    @Override
    public Set<Stage> stages() {
      return Set.of(Stage.TRANSITION_AND_CLOSURE, Stage.RELATIONSHIP_BUILDING);
    }

    @Override
    public boolean isOn() {
      return false;
    }

    @Override
    public boolean readsProse() {
      return true;
    }

    @Override
    public Judgement judge(SessionPlan plan, SessionContext context, Instant now) {
      return Judgement.met();
    }
  }
}
