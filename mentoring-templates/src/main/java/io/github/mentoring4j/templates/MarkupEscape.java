package io.github.mentoring4j.templates;

/** Escapes a text for a format that gives meaning to some of its characters. */
final class MarkupEscape {
  /** Has a meaning anywhere in a line. The extensions for tables, strikethrough, footnotes, formulas, spoilers and mentions are included. */
  private static final String ANYWHERE = "\\`*_{}[]<>#|~&$^@";

  /** Has a meaning as the first character of a line only. */
  private static final String AT_START = "-+=:";

  private MarkupEscape() {}

  /** Returns a text for HTML and XML, as the text of an element or the value of a quoted attribute. */
  static String html(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    html(text, 0, text.length(), out);
    return out.toString();
  }

  /** Writes a part of a text for HTML and XML. */
  static void html(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  /** Returns a text for the mrkdwn of Slack. It has no other escapes, and no place where a quotation mark needs one. */
  static String slack(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Returns a part of a line for Markdown. A sign without a meaning at its place stays as it is, to keep the source readable. */
  static String markdown(String text, boolean startsLine) {
    int number = startsLine ? numberThatStarts(text) : -1;
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hasMeaning = ANYWHERE.indexOf(c) >= 0
          || i == number
          || opensAddress(text, i)
          || (c == ':' && opensName(text, i))
          || (startsLine && i == 0 && AT_START.indexOf(c) >= 0);
      out.append(hasMeaning ? "\\" : "").append(c);
    }
    return out.toString();
  }

  /** Returns the place of the mark behind a number that would make a list of the line, or -1. */
  private static int numberThatStarts(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i > 0 && i < text.length() && ".)".indexOf(text.charAt(i)) >= 0 ? i : -1;
  }

  /** Returns whether a reader that opens bare addresses could begin at a sign. It would take the escapes within the address for a part of it. */
  private static boolean opensAddress(String text, int i) {
    return i + 1 < text.length()
        && !TextCleaning.isBlank(text.charAt(i + 1))
        && (text.startsWith(":/", i)
            || (text.startsWith("//", i - 1) && !text.startsWith(":", i - 2))
            || text.regionMatches(true, i - 3, "www.", 0, 4));
  }

  /** Returns whether a colon begins the name of an emoji, or a word that could be an address. */
  private static boolean opensName(String text, int colon) {
    int end = colon + 1;
    while (end < text.length()
        && text.charAt(end) != ':'
        && !TextCleaning.isBlank(text.charAt(end))) {
      end++;
    }
    boolean isClosed = end < text.length() && text.charAt(end) == ':';
    return end > colon + 1 && (isClosed || Character.isLetter(text.charAt(colon + 1)));
  }
}
