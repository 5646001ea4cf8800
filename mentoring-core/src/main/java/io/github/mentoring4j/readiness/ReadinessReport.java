package io.github.mentoring4j.readiness;

import static java.util.Comparator.comparing;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.internal.MentoringStyle;
import io.github.mentoring4j.internal.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How well a session is prepared: one result per rule, and from them a verdict, the findings, and a score.
 *
 * <p>It comes from {@link ReadinessChecker#check(SessionPlan, java.time.Instant)} and cannot be made by hand. Immutable and thread-safe; no
 * text is built before it is asked for.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface ReadinessReport permits ImmutableReadinessReport {

  /**
   * Gives what each rule said.
   *
   * @return the results in the order of the catalogue, which never depends on the plan
   */
  List<RuleResult> results();

  /**
   * Sums up the results.
   *
   * @return not ready if an error is left; else ready with advice if anything else is left or a rule broke; else ready
   */
  default Verdict verdict() {
    if (!isReady()) {
      return Verdict.NOT_READY;
    }
    boolean advice =
        results().stream().anyMatch(result -> result.is(Result.UNMET) || result.is(Result.FAILED));
    return advice ? Verdict.READY_WITH_ADVICE : Verdict.READY;
  }

  /**
   * Says whether the session can take place as it is prepared. Warnings and suggestions do not stand in its way.
   *
   * @return true if no rule is unmet whose severity is that of an error
   */
  default boolean isReady() {
    return results().stream()
        .noneMatch(result -> result.is(Result.UNMET) && result.severity() == Severity.ERROR);
  }

  /**
   * Lists what could be mended.
   *
   * @return the findings of all unmet rules, errors first, then warnings and suggestions, each in the order of the catalogue; empty if
   *     nothing is left to do
   */
  default List<Finding> findings() {
    return results().stream()
        .flatMap(result -> result.findings().stream())
        .sorted(comparing(Finding::severity))
        .toList();
  }

  /**
   * Measures how much of what applies is there: an error weighs 5, a warning 2, a suggestion 1. A rule that broke counts as not met. The score
   * is for showing progress to the mentee; it decides nothing, and says nothing about how good a session will be.
   *
   * @return 0 to 100, and 100 only if every rule that applies is met
   */
  default int score() {
    return Score.of(results());
  }

  /**
   * Looks up what one rule said.
   *
   * @param code the code of the rule, for example {@code schedule.past}
   * @return its result, or empty if the checker has no rule of that code
   */
  default Optional<RuleResult> result(String code) {
    return results().stream().filter(result -> result.code().equals(code)).findFirst();
  }

  /**
   * Writes the report for a terminal: the verdict first, then what must, should and could be mended, each with its place and advice, and at
   * last which rules were not judged, and why.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return lines of text, ended by {@code \n} each, without control characters and without anything that was not printable in the plan
   */
  default String render(Locale locale) {
    return new ReportText(this, locale).write();
  }

  /** What all results come to. */
  enum Verdict {
    /** Every rule that applies is met. */
    READY,
    /** Nothing stands in the way, but something could be better, or a rule could not be judged. */
    READY_WITH_ADVICE,
    /** Something must be mended. */
    NOT_READY
  }

  /** What one rule said about the plan. Immutable and thread-safe. */
  @Value.Immutable
  @MentoringStyle
  @SuppressWarnings("exports")
  sealed interface RuleResult permits ImmutableRuleResult {

    /**
     * Names the rule.
     *
     * @return its code, for example {@code schedule.past}; codes never change once released
     */
    String code();

    /**
     * Says how it came out.
     *
     * @return met, unmet, not applicable, or failed if the rule itself broke
     */
    Result result();

    /**
     * Says how much the rule matters for this session.
     *
     * @return the severity, that of the gravest finding if the rule is unmet
     */
    Severity severity();

    /**
     * Lists what is to be mended.
     *
     * @return the findings in the order of the plan, at least one if the rule is unmet, and none otherwise; their codes are that of the rule
     *     or begin with it and a full stop
     */
    List<Finding> findings();

    /**
     * Says why the rule does not apply, for programs.
     *
     * @return for example {@code status-not-supplied}, or empty if it does apply
     */
    Optional<String> reason();

    /**
     * Says how the rule broke, for the log.
     *
     * @return the beginning of what the exception said, or empty if it did not break
     */
    Optional<String> failure();

    /**
     * Says why the rule does not apply, for readers.
     *
     * @param locale the reader's language; a language without texts is answered in English
     * @return for example {@code not supplied: the status of the relationship}, or empty if it does apply
     */
    default Optional<String> reason(Locale locale) {
      return reason().map(reason -> Texts.of(locale).get("not-applicable." + reason));
    }

    /**
     * Says what the rule asks for.
     *
     * @param locale the reader's language; a language without texts is answered in English
     * @return for example {@code The session has not begun yet}
     */
    default String title(Locale locale) {
      return Texts.of(locale).get("rule." + code() + ".title");
    }

    /**
     * Says why the rule asks for it, with the source where there is one.
     *
     * @param locale the reader's language; a language without texts is answered in English
     * @return one or two sentences
     */
    default String rationale(Locale locale) {
      return Texts.of(locale).get("rule." + code() + ".why");
    }

    /**
     * Compares the result.
     *
     * @param result the result to compare with
     * @return true if the rule came out so
     */
    default boolean is(Result result) {
      return result() == result;
    }
  }
}
