package io.github.mentoring4j.readiness;

import io.github.mentoring4j.readiness.prose.PlanText;

/** The style of a report: for a terminal, or Markdown. It makes every text harmless that is not of this library. */
enum ReadinessReportStyle {
  PLAIN {
    @Override
    String title(String text) {
      return text + "\n";
    }

    @Override
    String heading(String text) {
      return "\n" + text + "\n";
    }

    @Override
    String code(String name) {
      return PlanText.oneLine(name);
    }

    @Override
    String value(String text) {
      return PlanText.oneLine(text);
    }
  },

  MARKDOWN {
    @Override
    String title(String text) {
      return "# " + text + "\n";
    }

    @Override
    String heading(String text) {
      return "\n## " + text + "\n\n";
    }

    @Override
    String code(String name) {
      String shown = PlanText.oneLine(name);
      // No backtick can be escaped in a code span: it ends with as many as it began with.
      String fence = "`".repeat(longestRun(shown) + 1);
      String gap = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
      return fence + gap + shown + gap + fence;
    }

    @Override
    String value(String text) {
      StringBuilder escaped = new StringBuilder(text.length() + 16);
      PlanText.oneLine(text).codePoints().forEach(point -> {
        if (PUNCTUATION.indexOf(point) >= 0) {
          escaped.append('\\');
        }
        escaped.appendCodePoint(point);
      });
      return escaped.toString();
    }
  };

  /** Every mark that CommonMark lets a backslash escape. */
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** Begins the report. */
  abstract String title(String text);

  /** Begins one of its parts. */
  abstract String heading(String text);

  /** Shows the name of a rule, or a place in the plan. */
  abstract String code(String name);

  /** Quotes a text that somebody has written. */
  abstract String value(String text);

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
