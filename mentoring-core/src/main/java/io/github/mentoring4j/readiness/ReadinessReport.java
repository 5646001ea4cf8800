package io.github.mentoring4j.readiness;

import static java.util.Comparator.comparing;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.internal.MentoringStyle;
import io.github.mentoring4j.internal.Texts;
import io.github.mentoring4j.readiness.SessionPlan.Waiver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
   * Lists the waivers that were needed.
   *
   * @return those that kept a finding from counting, in the order of the results
   */
  default List<Waiver> waivers() {
    return results().stream().flatMap(result -> result.waivers().stream()).toList();
  }

  /**
   * Lists the waivers that nothing needed: their rule found nothing there, is off, or does not exist.
   *
   * @return the waivers in the order of the plan
   */
  List<Waiver> unusedWaivers();

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
   * @return the findings of all unmet rules but those that were waived, errors first, then warnings and suggestions, each in the order of the catalogue; empty if
   *     nothing is left to do
   */
  default List<Finding> findings() {
    return results().stream()
        .flatMap(result -> result.findings().stream())
        .filter(finding -> finding.result() != Result.WAIVED)
        .sorted(comparing(Finding::severity))
        .toList();
  }

  /**
   * Measures how much of what applies is there: an error weighs 5, a warning 2, a suggestion 1. A rule that broke counts as not met. One of
   * which everything was waived counts no more than one that does not apply, for a reason is neither a plan nor a gap. The score is for showing
   * progress to the mentee; it decides nothing, and says nothing about how good a session will be.
   *
   * @return 0 to 100, and 100 only if every rule that applies is met or waived
   */
  default int score() {
    return Score.of(results());
  }

  /**
   * Looks up what one rule said.
   *
   * @param code the code of the rule, for example {@code schedule.past}
   * @return its result, or empty if the checker has no rule of that code, or it is off
   */
  default Optional<RuleResult> result(String code) {
    return results().stream().filter(result -> result.code().equals(code)).findFirst();
  }

  /**
   * Writes the report for a terminal: the verdict first, then what must, should and could be mended, each with its place and advice, what was
   * waived and which waivers nothing needed, and at last which rules were not judged, and why.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return lines of text, ended by {@code \n} each, without control characters and without anything that was not printable in the plan
   */
  default String render(Locale locale) {
    return new ReportText(this, locale, ReportStyle.PLAIN).write();
  }

  /**
   * Writes the report as Markdown: the same as {@link #render(Locale)}, with headings and lists. It is meant to be a document of its own, or its
   * end; its first heading is one of the first level.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return lines of CommonMark, ended by {@code \n} each; what comes from the plan or from a rule of your own is escaped, so that it reads as it
   *     was written
   */
  default String markdown(Locale locale) {
    return new ReportText(this, locale, ReportStyle.MARKDOWN).write();
  }

  /** What all results come to. */
  enum Verdict {
    /** Every rule that applies is met or waived. */
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
     * @return met, unmet, not applicable, waived if every finding was, or failed if the rule itself broke
     */
    Result result();

    /**
     * Says how much the rule matters for this session.
     *
     * @return the severity: that of the gravest finding that is left, or of the gravest one if all were waived
     */
    Severity severity();

    /**
     * Lists what is to be mended.
     *
     * @return the findings in the order of the plan, those that were waived included; at least one if the rule is unmet or waived, and none
     *     otherwise; their codes are that of the rule or begin with it and a full stop
     */
    List<Finding> findings();

    /**
     * Lists the waivers that kept a finding of this rule from counting, with the reasons that were given. Where several cover a finding, the
     * first one of the plan does.
     *
     * @return the waivers in the order of the plan; empty if none was needed
     */
    List<Waiver> waivers();

    /**
     * Says why the rule does not apply, for programs.
     *
     * @return for example {@code status-not-supplied}, or the words of a rule of your own; empty if it does apply
     */
    Optional<String> reason();

    /**
     * Names the rule that has said something about the same text before, so that this one is silent.
     *
     * @return its code, or empty unless that is the reason why this rule does not apply
     */
    Optional<String> otherRule();

    /**
     * Gives the title of a rule of your own, the English one if it has several.
     *
     * @return the title, or empty for a rule of this library
     */
    Optional<String> ownTitle();

    /**
     * Gives the rationale of a rule of your own, the English one if it has several.
     *
     * @return the rationale, or empty for a rule of this library
     */
    Optional<String> ownRationale();

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
      Map<String, String> values = Map.of("rule", otherRule().orElse(""));
      return reason()
          .map(reason -> Texts.of(locale)
              .find("not-applicable." + reason)
              .map(words -> Texts.fill(words, values))
              .orElse(reason));
    }

    /**
     * Says what the rule asks for.
     *
     * @param locale the reader's language; a language without texts is answered in English
     * @return for example {@code The session has not begun yet}
     */
    default String title(Locale locale) {
      return ownTitle()
          .or(() -> Texts.of(locale).find("rule." + code() + ".title"))
          .orElseGet(this::code);
    }

    /**
     * Says why the rule asks for it, with the source where there is one.
     *
     * @param locale the reader's language; a language without texts is answered in English
     * @return one or two sentences
     */
    default String rationale(Locale locale) {
      return ownRationale()
          .or(() -> Texts.of(locale).find("rule." + code() + ".why"))
          .orElse("");
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
