package io.github.mentoring4j;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.FindingNames.Name;
import io.github.mentoring4j.internal.LanguageTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts a finding into words.
 *
 * <p>The words of a code are the text {@code finding.<code>.message}. A code that a criterion made, {@code <evidence>.<operator>}, needs no
 * text of its own: the sentence belongs to the operator and the label to the evidence. Advice that was written for one evidence and one operator,
 * {@code evidence.<evidence>.<operator>.advice}, comes before that of the operator.
 *
 * <p>A text with {@code .known} behind its key is used where all subjects have a name, if a sentence with a name reads otherwise than one with an id.
 */
final class FindingTexts {
  private static final String SUBJECTS = "subjects";

  private final Finding finding;
  private final Wording wording;
  private final LanguageTexts texts;
  private final FindingSubject kind;
  private final FindingNames names;
  private final List<Name> subjects;

  FindingTexts(Finding finding, Wording wording) {
    this.finding = finding;
    this.wording = wording;
    this.texts = LanguageTexts.of(wording.locale());
    this.kind =
        isOwnEvidence(finding) ? FindingSubject.OWN_EVIDENCE : FindingSubject.of(finding.code());
    this.names = new FindingNames(wording, texts);
    this.subjects =
        finding.subjects().stream().map(subject -> names.of(kind, subject)).toList();
  }

  /** A label is that of evidence or of a checkpoint. */
  private static boolean isOwnEvidence(Finding finding) {
    return finding.label().isPresent() && !finding.code().equals("due.checkpoint");
  }

  String message() {
    return fill(sentence("message"));
  }

  String advice() {
    return fill(texts
        .find("evidence." + evidence() + "." + operator() + ".advice")
        .filter(advice -> finding.label().isEmpty())
        .orElseGet(() -> sentence("advice")));
  }

  private String fill(String text) {
    String filled = LanguageTexts.fill(text, values());
    boolean beginsWithOurWords = text.startsWith("{" + SUBJECTS + "}")
        && !subjects.isEmpty()
        && subjects.get(0).isOurs();
    return beginsWithOurWords ? capitalised(filled) : filled;
  }

  private static String capitalised(String sentence) {
    int first = sentence.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + sentence.substring(Character.charCount(first));
  }

  /** The text of the code, else that of the operator at its end, else the bare code. */
  private String sentence(String part) {
    String key = "finding." + finding.code() + "." + part;
    String operator = operator() + "." + part;
    String one = finding.required().filter(new Fact.Count(1)::equals).isPresent() ? ".one" : "";
    String named = subjects.isEmpty() ? "" : ".named";
    // One thing needs another form of the verb than several, and subjects that are known are named.
    String criterion = isRecommended() ? "recommendation." : "criterion.";
    return texts
        .find(key + ".known")
        .filter(text -> !subjects.isEmpty() && subjects.stream().allMatch(Name::isKnown))
        .or(() -> texts.find(key))
        .or(() -> sentence(criterion + operator, one, named))
        .or(() -> sentence("criterion." + operator, one, named))
        .orElseGet(() -> texts.get("finding.unknown." + part));
  }

  private Optional<String> sentence(String key, String one, String named) {
    return texts.find(key + one + named).or(() -> texts.find(key + one)).or(() -> texts.find(key));
  }

  /** A criterion that is only recommended: a warning that was not waived. */
  private boolean isRecommended() {
    return finding.severity() == Finding.Severity.WARNING
        && finding.result() == Finding.Result.UNMET;
  }

  private Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    values.put("code", finding.code());
    values.put("label", finding.label().orElseGet(() -> Evidence.label(evidence(), texts)));
    values.put(SUBJECTS, subjects.stream().map(Name::text).collect(Collectors.joining(", ")));
    values.put("path", finding.path().orElse(""));
    values.put("observed", finding.observed().map(this::show).orElse(""));
    values.put("required", finding.required().map(this::show).orElse(""));
    values.put("parts", numbered(part -> part.message(wording)));
    values.put("parts.advice", numbered(part -> part.advice(wording)));
    return values;
  }

  /** Numbers and brackets, since the parts are sentences and may have parts themselves. */
  private String numbered(Function<Finding, String> words) {
    boolean all = operator().equals("all-of");
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Finding part : finding.parts()) {
      number++;
      text.append(text.isEmpty() ? "" : " ");
      if (!all) {
        text.append('(').append(number).append(") ");
      }
      text.append(words.apply(part));
    }
    return all ? "[" + text + "]" : text.toString();
  }

  private String show(Fact fact) {
    if (fact instanceof Fact.Count count) {
      return Long.toString(count.value());
    } else if (fact instanceof Fact.Length length) {
      return FindingTimes.show(length.value());
    } else if (fact instanceof Fact.Moment moment) {
      return FindingTimes.show(moment.at(), wording.zone().orElse(moment.zone()));
    }
    String text = ((Fact.Text) fact).value();
    return kind == FindingSubject.STAGE ? names.of(kind, text).text() : text;
  }

  private String evidence() {
    int dot = finding.code().lastIndexOf('.');
    return dot < 0 ? "" : finding.code().substring(0, dot);
  }

  private String operator() {
    return finding.code().substring(finding.code().lastIndexOf('.') + 1);
  }
}
