package io.github.mentoring4j.internal;

import io.github.mentoring4j.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the places that a template leaves to fill in: {@code [your name]}, {@code {{topic}}}, {@code by ____}, {@code TODO: …}, lorem ipsum; and
 * tells texts that say nothing, such as {@code TBD} and {@code Question 1}.
 *
 * <p>Brackets hold sentences, notes, labels, links, check boxes and code as well. Within a text they count only if templates use all their words; what stands
 * between back-ticks never does.
 */
public final class Placeholders {
  /** A longer text is prose in brackets. It also bounds the time for a text of opening marks. */
  private static final int LONGEST = 60;

  private static final int LEAST_LINE = 2;
  private static final int MOST_EXES = 6;
  private static final String LOREM = "lorem ipsum";
  private static final String MARKS_OF_CODE = "#/^!>&%:=*@";
  private static final String[] TO_DO = {"todo", "fixme"};

  private Placeholders() {}

  /** How much of a text is left to fill in. */
  private enum Extent {
    /** None of it, or at most a part. */
    NOT_ALL,
    /** All of it, unless its author writes so. */
    LIKELY,
    /** All of it, in a form that no person writes. */
    CERTAIN
  }

  /**
   * Returns whether a text says nothing: nothing to see, punctuation, numbering and boxes alone, the name of a field, or one of the ways to say
   * "later" or "nothing". Whole texts only.
   *
   * @param text the text
   * @return true for the empty text, for {@code …}, {@code TBD}, {@code n/a}, {@code 2. ☐} and {@code Question 1}
   */
  public static boolean saysNothing(String text) {
    return PlaceholderWords.sayNothing(text, 0, text.length());
  }

  /**
   * Returns whether a text is an answer that wants none of what it was asked for. It says nothing, too, but that may be what was asked.
   *
   * @param text the text
   * @return true for {@code None} and {@code nothing.}, false for the empty text
   */
  public static boolean saysNone(String text) {
    return PlaceholderWords.sayNone(text);
  }

  /**
   * Returns whether a whole text is left to fill in, unless its author writes so.
   *
   * @param text the text
   * @return true for {@code <your goal>} and {@code [Project]}, false for {@code [Project] How do I begin?}
   */
  public static boolean isUnfilled(String text) {
    return extent(text) != Extent.NOT_ALL;
  }

  /**
   * Returns whether a whole text is left to fill in, in a form that no person writes.
   *
   * @param text the text
   * @return true for {@code <your goal>}, false for {@code [Project]}
   */
  public static boolean isCertainlyUnfilled(String text) {
    return extent(text) == Extent.CERTAIN;
  }

  private static Extent extent(String text) {
    if (isForm(text)) {
      return Extent.CERTAIN;
    }
    List<Span> spans = spans(text, true);
    if (!areAll(spans, text)) {
      return Extent.NOT_ALL;
    }
    return spans.stream().allMatch(span -> isCertain(text, span)) ? Extent.CERTAIN : Extent.LIKELY;
  }

  /** Whether the text says nothing beside these places. */
  private static boolean areAll(List<Span> spans, String text) {
    int from = 0;
    for (Span span : spans) {
      if (!PlaceholderWords.sayNothing(text, from, span.start())) {
        return false;
      }
      from = span.end();
    }
    return !spans.isEmpty() && PlaceholderWords.sayNothing(text, from, text.length());
  }

  /**
   * Returns whether a text stands for nothing where something of one's own is asked for: it says nothing, or all of it is left to fill in. What
   * stands in round brackets, or is a label, such as {@code [Day 1]}, counts as a text.
   *
   * @param text the text
   * @return true for {@code TBD}, {@code <your goal>} and {@code [What we want to do]}
   */
  public static boolean isMissing(String text) {
    return saysNothing(text) || isLeftToFillIn(text);
  }

  /**
   * Returns whether a text is a place to fill in and nothing else. A label is none, and neither is a text in round brackets.
   *
   * @param text the text
   * @return true for {@code <your goal>} and {@code [What we want to do]}, false for {@code TBD}
   */
  public static boolean isLeftToFillIn(String text) {
    return switch (extent(text)) {
      case CERTAIN -> true;
      case LIKELY ->
        spans(text, true).stream()
            .noneMatch(span -> narrow(text, span.start()) == '(' || isLabel(text, span));
      case NOT_ALL -> false;
    };
  }

  /**
   * Returns the places of all placeholders.
   *
   * @param text the text
   * @return the places in their order and without overlap
   */
  public static List<Span> in(String text) {
    if (isForm(text)) {
      return List.of(new Span(0, text.length()));
    }
    // Where none is found in this way, none is in the stricter one.
    List<Span> spans = spans(text, true);
    return spans.isEmpty() || areAll(spans, text) ? spans : spans(text, false);
  }

  private static List<Span> spans(String text, boolean asWhole) {
    List<Span> spans = new ArrayList<>(0);
    for (int i = 0; i < text.length(); ) {
      int end = text.charAt(i) == '`' ? -endOfCode(text, i) : end(text, i, asWhole);
      if (end > i) {
        spans.add(new Span(i, end));
      }
      i = Math.max(Math.abs(end), i + 1);
    }
    return spans;
  }

  /** The index behind the next back-tick, or of the next unit if there is none near. */
  private static int endOfCode(String text, int start) {
    int last = Math.min(text.length(), start + 1 + LONGEST);
    for (int i = start + 1; i < last; i++) {
      if (text.charAt(i) == '`') {
        return i + 1;
      }
    }
    return start + 1;
  }

  /** The end of the placeholder that starts here, or -1 where none does. */
  private static int end(String text, int start, boolean asWhole) {
    return switch (narrow(text.charAt(start))) {
      case '[', '【' -> bracket(text, start, 1, "]", asWhole);
      case '{' ->
        narrow(text, start + 1) == '{'
            ? bracket(text, start, 2, "}}", asWhole)
            : bracket(text, start, 1, "}", asWhole);
      case '$' -> narrow(text, start + 1) == '{' ? bracket(text, start, 2, "}", asWhole) : -1;
      case '<' -> isAfterLetter(text, start) ? -1 : bracket(text, start, 1, ">", asWhole);
      case '(' -> asWhole ? bracket(text, start, 1, ")", true) : -1;
      case '%' -> percent(text, start, asWhole);
      case '_' -> line(text, start);
      case 'T', 't', 'F', 'f' -> toDo(text, start, asWhole);
      case 'X', 'x' -> exes(text, start, asWhole);
      case 'l', 'L' -> lorem(text, start);
      default -> -1;
    };
  }

  private static int bracket(String text, int start, int opening, String closing, boolean asWhole) {
    int end = close(text, start + opening, closing);
    if (end < 0 || (narrow(text, end) == '(' && closing.equals("]"))) {
      return -1;
    }
    String inside = text.substring(start + opening, end - closing.length());
    boolean isText = PlaceholderWords.areThere(inside)
        && MARKS_OF_CODE.indexOf(inside.charAt(0)) < 0
        && inside.codePoints().anyMatch(Character::isLetter)
        && (opening > 1 || inside.codePointCount(0, inside.length()) > 1)
        && !PlaceholderWords.areSentence(inside);
    boolean isSlot =
        asWhole || (PlaceholderWords.areOfSlot(inside) && !isLabelOfText(text, start, end));
    return isText && isSlot ? end : -1;
  }

  /** {@code [Question] How do I hand over a customer?} */
  private static boolean isLabelOfText(String text, int start, int end) {
    return start == 0 && text.startsWith(" ", end) && isLabel(text, new Span(start, end));
  }

  private static int close(String text, int from, String mark) {
    int last = Math.min(text.length() - mark.length(), from + LONGEST);
    for (int i = from; i <= last; i++) {
      boolean isHere = narrow(text.charAt(i)) == mark.charAt(0)
          && (mark.length() == 1 || narrow(text, i + 1) == mark.charAt(1));
      if (isHere) {
        return i == from ? -1 : i + mark.length();
      }
    }
    return -1;
  }

  /** {@code %NAME%}: without a space, and not between two percentages. */
  private static int percent(String text, int start, boolean asWhole) {
    int end = start + 1;
    int last = Math.min(text.length(), start + LONGEST);
    while (end < last && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    boolean isVariable = end > start + 2 && narrow(text, end) == '%';
    return isVariable && (asWhole || PlaceholderWords.areOfTemplate(text.substring(start + 1, end)))
        ? end + 1
        : -1;
  }

  /** A line to write on; not the two of a name in code. */
  private static int line(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '_') {
      end++;
    }
    boolean isInName = isAfterLetter(text, start) || isLetter(text, end);
    return end - start >= LEAST_LINE && !isInName ? end : -end;
  }

  /** Within a text only in capitals and with a colon: the word alone can be a topic. */
  private static int toDo(String text, int start, boolean asWhole) {
    if (isAfterLetter(text, start)) {
      return -1;
    }
    for (String mark : TO_DO) {
      int end = start + mark.length();
      if (text.regionMatches(true, start, mark, 0, mark.length()) && !isLetter(text, end)) {
        boolean isMarked = narrow(text, end) == ':';
        boolean isLoud = text.startsWith(mark.toUpperCase(Locale.ROOT), start);
        if (asWhole || (isMarked && isLoud)) {
          return isMarked ? end + 1 : end;
        }
      }
    }
    return -1;
  }

  /** {@code XX} and longer, in place of a number or a name. */
  private static int exes(String text, int start, boolean asWhole) {
    int end = start;
    while (end < text.length() && Character.toUpperCase(text.charAt(end)) == 'X') {
      end++;
    }
    boolean isWord = end - start > 1
        && end - start <= MOST_EXES
        && !isAfterLetter(text, start)
        && !isLetter(text, end);
    boolean isNumber = text.charAt(start) == 'X'
        && (narrow(text, end) == '%' || PlaceholderWords.areOfUnit(text, end));
    return isWord && (asWhole || isNumber) ? end : -end;
  }

  /** The words alone, or with those that follow them in every such text. */
  private static int lorem(String text, int start) {
    int end = start + LOREM.length();
    boolean isHere = text.regionMatches(true, start, LOREM, 0, LOREM.length());
    return isHere
            && (text.regionMatches(true, end, " dolor", 0, 6)
                || PlaceholderWords.sayNothing(text, end, text.length()))
        ? end
        : -1;
  }

  /** A form that nobody has filled in, such as "Insert your aim here". */
  private static boolean isForm(String text) {
    return PlaceholderWords.askToInsert(text)
        || (text.regionMatches(true, 0, LOREM, 0, LOREM.length())
            && text.regionMatches(true, LOREM.length(), " dolor", 0, 6));
  }

  private static boolean isCertain(String text, Span span) {
    char first = narrow(text.charAt(span.start()));
    boolean isOfTemplate =
        PlaceholderWords.areOfTemplate(text.substring(span.start() + 1, span.end() - 1));
    return switch (first) {
      case '(' -> false;
      case '[', '【' -> isOfTemplate && !isLabel(text, span);
      case '{' -> isOfTemplate || narrow(text, span.start() + 1) == '{';
      default -> true;
    };
  }

  /** {@code [Day 1]} and {@code [Topic]} can be labels of what stands elsewhere. */
  private static boolean isLabel(String text, Span span) {
    char first = narrow(text.charAt(span.start()));
    return (first == '[' || first == '【')
        && PlaceholderWords.areLabel(text.substring(span.start() + 1, span.end() - 1));
  }

  private static boolean isAfterLetter(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static char narrow(String text, int at) {
    return at < text.length() ? narrow(text.charAt(at)) : ' ';
  }

  /** The usual form of a mark that is written in full width. */
  private static char narrow(char mark) {
    return switch (mark) {
      case '】' -> ']';
      case '〈', '《' -> '<';
      case '〉', '》' -> '>';
      default -> '！' <= mark && mark <= '～' ? (char) (mark - '！' + '!') : mark;
    };
  }
}
