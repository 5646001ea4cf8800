package io.github.mentoring4j.templates;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.templates.MessageInputField.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what reads badly in a field whatever its language: placeholders, marks, and small letters at a beginning. */
final class MessageReviewMarks {
  private static final String MARKS = "!?！？.";
  private static final int MOST_DOTS = 3;

  /** A longer text says something. */
  private static final int LONGEST_NOTHING = 64;

  private static final Pattern VOWEL = Pattern.compile("[aeiouyà-öø-ÿœ]");
  private static final Pattern PIECES = Pattern.compile("\\s+");
  private static final String BULLETS = "¿¡—–-•* ";
  private static final int LONGEST_ABBREVIATION = 3;

  private MessageReviewMarks() {}

  static Optional<Finding> placeholder(MessageInputField field) {
    String text = field.text();
    List<Span> spans = Placeholders.in(text);
    boolean saysNothing = field.form() != Form.NAME
        && text.length() <= LONGEST_NOTHING
        && Placeholders.saysNothing(text)
        && !Placeholders.saysNone(text);
    if (spans.isEmpty() && !saysNothing) {
      return Optional.empty();
    }
    Set<String> places = new LinkedHashSet<>();
    spans.forEach(span -> places.add(MessageReviewFindings.excerpt(field, span)));
    Span first = spans.isEmpty() ? MessageReviewFindings.whole(field) : spans.get(0);
    Certainty certainty = certainty(field, spans.isEmpty());
    return Optional.of(MessageReviewFindings.of("placeholder.left", certainty, field, first)
        .severity(
            certainty == Certainty.CERTAIN
                ? Severity.ERROR
                : MessageReviewFindings.severity(certainty))
        .addAllSubjects(places)
        .build());
  }

  /** A place or a result that says nothing, such as "to be confirmed", may be all that there is to say. */
  private static Certainty certainty(MessageInputField field, boolean saysNothing) {
    if (Placeholders.isCertainlyUnfilled(field.text())) {
      return Certainty.CERTAIN;
    }
    return saysNothing && field.form() == Form.LABEL ? Certainty.POSSIBLE : Certainty.LIKELY;
  }

  /** Two or more of a mark, or more dots than an ellipsis has. */
  static Optional<Finding> repeatedMark(MessageInputField field) {
    String text = field.text();
    for (int i = 0; i < text.length(); ) {
      int end = i + 1;
      while (MARKS.indexOf(text.charAt(i)) >= 0
          && end < text.length()
          && text.charAt(end) == text.charAt(i)) {
        end++;
      }
      if (end - i > (text.charAt(i) == '.' ? MOST_DOTS : 1)) {
        return Optional.of(
            MessageReviewFindings.of("mark.repeated", Certainty.POSSIBLE, field, new Span(i, end))
                .build());
      }
      i = end;
    }
    return Optional.empty();
  }

  /** A full stop at the end of a topic, unless it belongs to a short word or to one with another full stop. */
  static Optional<Finding> fullStop(MessageInputField field) {
    String text = field.text().stripTrailing();
    if (field.form() != Form.TOPIC || !text.endsWith(".") || text.endsWith("..")) {
      return Optional.empty();
    }
    int end = text.length() - 1;
    String last = text.substring(text.lastIndexOf(' ', end) + 1, end);
    return last.length() <= LONGEST_ABBREVIATION || last.contains(".")
        ? Optional.empty()
        : Optional.of(MessageReviewFindings.of(
                "subject.full-stop", Certainty.LIKELY, field, new Span(end, end + 1))
            .build());
  }

  /** A small letter at the beginning of a sentence, but not that of a name, of code, of an address or of a quotation. */
  static Optional<Finding> smallStart(MessageInputField field, Optional<MessageReviewWords> words) {
    int start = 0;
    while (start < field.text().length() && BULLETS.indexOf(field.text().charAt(start)) >= 0) {
      start++;
    }
    if (field.form() != Form.SENTENCE || start == field.text().length()) {
      return Optional.empty();
    }
    String rest = field.text().substring(start);
    String first = PIECES.split(rest, 2)[0];
    boolean isSmall = Character.isLowerCase(rest.codePointAt(0))
        && !isName(first)
        && words.stream().noneMatch(known -> beginsName(known, MessageReviewText.of(rest)));
    return isSmall
        ? Optional.of(MessageReviewFindings.of(
                "sentence.small-start",
                Certainty.LIKELY,
                field,
                new Span(start, start + first.length()))
            .build())
        : Optional.empty();
  }

  /** {@code iPhone}, {@code k8s}, {@code npm}, {@code https://example.org}: none of them is a word of a language. */
  private static boolean isName(String word) {
    String letters = word.replaceAll("[,.;:!?)]+$", "");
    return letters
            .codePoints()
            .anyMatch(point -> !Character.isLetter(point) && "'’-".indexOf(point) < 0)
        || !letters.equals(letters.toLowerCase(Locale.ROOT))
        || !VOWEL.matcher(letters).find();
  }

  /** {@code von Bergen}, {@code de la Torre}: small words, and then a capital. */
  private static boolean beginsName(MessageReviewWords words, MessageReviewText text) {
    int at = 0;
    while (words.isAt(MessageReviewWords.Phrases.NAME_PARTICLES, text, at)) {
      at++;
    }
    return at < text.size() && text.word(at).isCapital();
  }
}
