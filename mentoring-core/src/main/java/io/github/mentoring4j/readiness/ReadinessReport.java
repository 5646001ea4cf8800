package io.github.mentoring4j.readiness;

import static java.util.Comparator.comparing;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.LanguageTexts;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of a check: one result per rule, and from them a verdict and the findings.
 *
 * <p>Only {@link ReadinessChecker#check(SessionPlan, java.time.Instant)} creates it. Immutable and thread-safe; no text is built before it is
 * asked for.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class ReadinessReport permits ImmutableReadinessReport {
  ReadinessReport() {}

  /** {@return the result of each rule that is on, in the order of the catalogue, which never depends on the plan} */
  public abstract List<RuleResult> results();

  /** {@return the waivers that kept a finding from counting, in the order of the results} */
  public List<Waiver> waivers() {
    return results().stream().flatMap(result -> result.waivers().stream()).toList();
  }

  /** {@return the unused waivers, in the order of the plan: their rule found nothing there, is off, or does not exist} */
  public abstract List<Waiver> unusedWaivers();

  /** {@return not ready if an error is left; ready with advice if anything else is left or a rule failed; else ready} */
  public Verdict verdict() {
    if (!isReady()) {
      return Verdict.NOT_READY;
    }
    boolean advice =
        results().stream().anyMatch(result -> result.is(Result.UNMET) || result.is(Result.FAILED));
    return advice ? Verdict.READY_WITH_ADVICE : Verdict.READY;
  }

  /** {@return whether no error is left; warnings and suggestions do not count} */
  public boolean isReady() {
    return results().stream()
        .noneMatch(result -> result.is(Result.UNMET) && result.severity() == Severity.ERROR);
  }

  /**
   * Returns the findings that count, without those that were waived.
   *
   * @return errors first, then warnings and suggestions, each in the order of the catalogue; empty if nothing is left to do
   */
  public List<Finding> findings() {
    return results().stream()
        .flatMap(result -> result.findings().stream())
        .filter(finding -> finding.result() != Result.WAIVED)
        .sorted(comparing(Finding::severity))
        .toList();
  }

  /**
   * Returns what is still to be done, and by when. None of it counts against the plan as long as there is time.
   *
   * @return one finding for each rule that waits, in the order of the deadlines, then of the catalogue; without a deadline last. Empty if no rule waits
   */
  public List<Finding> next() {
    return results().stream()
        .flatMap(result -> result.next().stream())
        .sorted(comparing(ReadinessReport::deadline))
        .toList();
  }

  private static Instant deadline(Finding next) {
    return next.required()
        .filter(Fact.Moment.class::isInstance)
        .map(required -> ((Fact.Moment) required).at())
        .orElse(Instant.MAX);
  }

  /**
   * Returns the result of one rule.
   *
   * @param code the code of the rule, for example {@code schedule.past}
   * @return its result, or empty if the checker has no rule of that code, or it is off
   */
  public Optional<RuleResult> result(String code) {
    return results().stream().filter(result -> result.code().equals(code)).findFirst();
  }

  /**
   * Writes the report for a terminal: the verdict and how much there is to do; the findings, each with its place and advice, the errors first; and the
   * waivers. What was not judged is in {@link #renderFull}.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return lines of text, ended by {@code \n} each, without control characters and without anything that was not printable in the plan
   */
  public String render(Locale locale) {
    return render(Wording.of(locale));
  }

  /**
   * Writes the report for a terminal, as {@link #render(Locale)} does, with its times in the zone of a wording. A report speaks to the mentee and names
   * nobody, so names and a relationship in the wording are not used.
   *
   * @param wording the language, and the zone if it is not to be that of the session
   * @return lines of text, ended by {@code \n} each, without control characters and without anything that was not printable in the plan
   */
  public String render(Wording wording) {
    return new ReadinessReportText(this, wording, ReadinessReportStyle.PLAIN).write();
  }

  /**
   * Writes the report as Markdown: the same as {@link #render(Locale)}, with headings and lists. It is meant to be a document of its own, or its
   * end; its first heading is one of the first level.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return lines of CommonMark, ended by {@code \n} each; texts of the plan and of your own rules are escaped, so that they read as written
   */
  public String markdown(Locale locale) {
    return markdown(Wording.of(locale));
  }

  /**
   * Writes the report as Markdown, as {@link #markdown(Locale)} does, with its times in the zone of a wording. A report speaks to the mentee and names
   * nobody, so names and a relationship in the wording are not used.
   *
   * @param wording the language, and the zone if it is not to be that of the session
   * @return lines of CommonMark, ended by {@code \n} each; texts of the plan and of your own rules are escaped, so that they read as written
   */
  public String markdown(Wording wording) {
    return new ReadinessReportText(this, wording, ReadinessReportStyle.MARKDOWN).write();
  }

  /**
   * Writes the report for a terminal, as {@link #render(Wording)} does, and at its end the rules that were not judged, with the reason.
   *
   * @param wording the language, and the zone if it is not to be that of the session
   * @return lines of text, ended by {@code \n} each
   */
  public String renderFull(Wording wording) {
    return new ReadinessReportText(this, wording, ReadinessReportStyle.PLAIN).writeFull();
  }

  /**
   * Writes the report as Markdown, as {@link #markdown(Wording)} does, and at its end the rules that were not judged, with the reason.
   *
   * @param wording the language, and the zone if it is not to be that of the session
   * @return lines of CommonMark, ended by {@code \n} each
   */
  public String markdownFull(Wording wording) {
    return new ReadinessReportText(this, wording, ReadinessReportStyle.MARKDOWN).writeFull();
  }

  /** The sum of all results. */
  public enum Verdict {
    /** Every rule that applies is met or waived. */
    READY("ready"),
    /** No error is left, but something could be better, or a rule failed. */
    READY_WITH_ADVICE("ready-with-advice"),
    /** At least one error is left. */
    NOT_READY("not-ready");

    private final String code;

    Verdict(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code ready}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code ready}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Verdict of(String code) {
      return Codes.find(values(), Verdict::code, code);
    }
  }

  /** The result of one rule. Immutable and thread-safe. */
  @Value.Immutable
  @MentoringStyle
  @SuppressWarnings("exports")
  public abstract static sealed class RuleResult permits ImmutableRuleResult {
    RuleResult() {}

    /** {@return the code of the rule, for example {@code schedule.past}; codes never change once released} */
    public abstract String code();

    /** {@return met, unmet, not applicable, waived if every finding was, or failed if the rule itself broke} */
    public abstract Result result();

    /** {@return how much the rule matters for this session: the highest severity of the findings that are left, or of all if all were waived} */
    public abstract Severity severity();

    /**
     * Returns the findings, with those that were waived. Their codes are that of the rule, or begin with it and a full stop.
     *
     * @return the findings in the order of the plan; at least one if the rule is unmet or waived, else none
     */
    public abstract List<Finding> findings();

    /**
     * Returns the waivers that kept a finding of this rule from counting. If several cover a finding, the first one of the plan does.
     *
     * @return the waivers in the order of the plan; empty if none was needed
     */
    public abstract List<Waiver> waivers();

    /** {@return the code of the reason why the rule does not apply, for example {@code status-not-supplied}, or the words of a rule of your own} */
    public abstract Optional<String> reason();

    /**
     * Returns what is still to be done, and by when. It is a suggestion that counts nothing: the rule does not apply yet.
     *
     * @return the finding, with the moment by which it is due as what it requires; empty unless the reason is {@code not-due-yet}
     */
    public abstract Optional<Finding> next();

    /** {@return the code of another rule with a remark about the same text, if that is the reason why this one does not apply} */
    public abstract Optional<String> otherRule();

    /** {@return the title of a rule of your own, the English one if it has several; empty for a rule of this library} */
    public abstract Optional<String> ownTitle();

    /** {@return the rationale of a rule of your own, the English one if it has several; empty for a rule of this library} */
    public abstract Optional<String> ownRationale();

    /** {@return the beginning of the exception that the rule threw, for the log, or empty if it did not fail} */
    public abstract Optional<String> failure();

    /** The numbers by which a rule of this library has judged. */
    abstract RuleNumbers.Shown numbers();

    /**
     * Returns why the rule does not apply, for readers.
     *
     * @param locale the reader's language; a language without texts is answered in English
     * @return for example {@code not supplied: the status of the relationship}, or empty if it does apply
     */
    public Optional<String> reason(Locale locale) {
      Map<String, String> values = Map.of("rule", otherRule().orElse(""));
      return reason()
          .map(reason -> LanguageTexts.of(locale)
              .find("not-applicable." + reason)
              .map(words -> LanguageTexts.fill(words, values))
              .orElse(reason));
    }

    /**
     * Returns what the rule asks for, with the numbers by which it has judged.
     *
     * @param locale the reader's language; a language without texts is answered in English
     * @return for example {@code The session takes 20 to 90 min}
     */
    public String title(Locale locale) {
      return ownTitle()
          .or(() -> RuleNumbers.title(code(), numbers(), LanguageTexts.of(locale)))
          .orElseGet(this::code);
    }

    /**
     * Returns why the rule asks for it, with the source if there is one.
     *
     * @param locale the reader's language; a language without texts is answered in English
     * @return one or two sentences
     */
    public String rationale(Locale locale) {
      return ownRationale()
          .or(() -> LanguageTexts.of(locale).find("rule." + code() + ".why"))
          .orElse("");
    }

    /**
     * Returns whether the rule came out so.
     *
     * @param result the result to compare with
     * @return true if it is the result of the rule
     */
    public boolean is(Result result) {
      return result() == result;
    }
  }
}
