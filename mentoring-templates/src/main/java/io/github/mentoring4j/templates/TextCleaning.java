package io.github.mentoring4j.templates;

import io.github.mentoring4j.internal.Blank;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Removes from a user's text the characters that a program sees and a reader does not: controls, marks of direction, characters without width, and
 * noncharacters. Everything else stays as it was typed.
 *
 * <p>The characters are listed here, because the tables of the JDK differ between versions. The twelve marks of direction are from Unicode Standard
 * Annex 9. The characters without width are from chapter 23 of the Unicode Standard. The joiner between emoji is from Unicode Technical Standard 51.
 *
 * <p>{@code Blank} counts every removed character as showing nothing. A text of such characters alone is therefore missing, and never gets here.
 */
final class TextCleaning {
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  /** The scripts in which a joiner or a non-joiner changes how the letters beside it are written. */
  private static final Set<UnicodeScript> JOINING = EnumSet.of(
      UnicodeScript.ARABIC,
      UnicodeScript.SYRIAC,
      UnicodeScript.MANDAIC,
      UnicodeScript.NKO,
      UnicodeScript.MONGOLIAN,
      UnicodeScript.PHAGS_PA,
      UnicodeScript.DEVANAGARI,
      UnicodeScript.BENGALI,
      UnicodeScript.GURMUKHI,
      UnicodeScript.GUJARATI,
      UnicodeScript.ORIYA,
      UnicodeScript.TAMIL,
      UnicodeScript.TELUGU,
      UnicodeScript.KANNADA,
      UnicodeScript.MALAYALAM,
      UnicodeScript.SINHALA,
      UnicodeScript.KHMER,
      UnicodeScript.MYANMAR,
      UnicodeScript.TIBETAN);

  private TextCleaning() {}

  /** Returns the text as it goes into a message, with {@code \n} between its lines and no white space at its ends. */
  static String clean(String text) {
    return strip(withoutInvisible(text));
  }

  static String withoutInvisible(String text) {
    return isClean(text) ? text : cleaned(text);
  }

  /** Most texts are clean, and are not copied. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      // A line feed is invisible, too.
      if (isInvisible(point) || isLineBreak(point)) {
        return false;
      }
      i += Character.charCount(point);
    }
    return true;
  }

  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      int next = i < text.length() ? text.codePointAt(i) : 0;
      if (isLineBreak(point)) {
        // CR LF is one line break, not two.
        before = point == '\r' && next == '\n' ? before : append(out, '\n');
      } else if (point == '\t') {
        before = append(out, ' ');
      } else if (!isInvisible(point) || joins(before, point, next)) {
        int kept = append(out, point);
        before = isArabicSign(point) ? before : kept;
      }
    }
    return out.toString();
  }

  private static int append(StringBuilder out, int point) {
    out.appendCodePoint(point);
    return point;
  }

  /** Vowel signs do not belong to a script of their own. A joiner after one joins the letter before it. */
  private static boolean isArabicSign(int point) {
    return within(point, 0x64B, 0x655) || point == 0x670;
  }

  static boolean hasLineBreak(String text) {
    return text.chars().anyMatch(TextCleaning::isLineBreak);
  }

  /** LF, VT, FF, CR, NEL, and the separators of lines and paragraphs. */
  private static boolean isLineBreak(int point) {
    return (point >= 0x0A && point <= 0x0D) || point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Returns whether a character is not permitted in a template: it is invisible, or half of a character. */
  static boolean isUnwanted(int point) {
    return (isInvisible(point) && point != JOINER && point != NON_JOINER)
        || within(point, 0xD800, 0xDFFF)
        || isLineBreak(point);
  }

  private static boolean isInvisible(int point) {
    return point < 0x20
        || within(point, 0x7F, 0x9F)
        || point == 0xAD
        || point == 0x61C
        || point == 0x180E
        || within(point, 0x200B, 0x200F)
        || within(point, 0x202A, 0x202E)
        || within(point, 0x2060, 0x2064)
        || within(point, 0x2066, 0x206F)
        || point == 0xFEFF
        || within(point, 0xFFF9, 0xFFFB)
        || Blank.isNoncharacter(point)
        || within(point, 0x1D173, 0x1D17A)
        || point == 0xE0001
        || within(point, 0xE0020, 0xE007F);
  }

  private static boolean joins(int before, int point, int next) {
    if (point != JOINER && point != NON_JOINER) {
      return false;
    }
    return JOINING.contains(UnicodeScript.of(before))
        || (point == JOINER && isEmojiEnd(before) && isEmojiStart(next));
  }

  private static boolean isEmojiEnd(int point) {
    return point == 0xFE0F || isEmojiStart(point);
  }

  private static boolean isEmojiStart(int point) {
    return within(point, 0x1F000, 0x1FAFF)
        || within(point, 0x2600, 0x27BF)
        || within(point, 0x2190, 0x21FF)
        || within(point, 0x2B00, 0x2BFF);
  }

  private static boolean within(int point, int first, int last) {
    return point >= first && point <= last;
  }
}
