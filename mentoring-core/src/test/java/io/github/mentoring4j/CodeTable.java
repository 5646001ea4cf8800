package io.github.mentoring4j;

import io.github.mentoring4j.internal.LanguageTexts;
import io.github.mentoring4j.internal.MarkedPart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the tables of all codes in the README. */
final class CodeTable {
  static final MarkedPart PART = new MarkedPart("codes");
  private static final LanguageTexts TEXTS = LanguageTexts.of(Locale.ENGLISH);

  private CodeTable() {}

  static String of(Map<String, List<CodeRow>> groups) {
    return groups.entrySet().stream()
        .map(group -> table(group.getKey(), group.getValue()))
        .collect(Collectors.joining());
  }

  private static String table(String title, List<CodeRow> rows) {
    return rows.stream()
        .map(CodeTable::row)
        .collect(Collectors.joining(
            "",
            "<details><summary>" + title + "</summary>\n\n"
                + note(rows)
                + "| code | says | observed | required | subjects |\n|---|---|---|---|---|\n",
            "\n</details>\n"));
  }

  private static String note(List<CodeRow> rows) {
    boolean hasEvidence = rows.stream().anyMatch(row -> row.code().startsWith(CodeRow.EVIDENCE));
    return hasEvidence
        ? "`<evidence>` is the code of an `Evidence`: " + evidence()
            + ", or the code of evidence of your own. *Listed* subjects are"
            + " goals for `goals-…` and actions for `actions-open`. For evidence of your own they are what its source gives.\n\n"
        : "";
  }

  private static String evidence() {
    return Arrays.stream(Evidence.class.getFields())
        .map(field -> "`" + field.getName().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String row(CodeRow row) {
    return String.join(
        " | ",
        "| `" + row.code() + "`",
        message(row.code()),
        row.observed(),
        row.required(),
        row.subjects() + " |\n");
  }

  /** The sentence as it stands in the file of the language, or that of the operator at the end of the code. */
  static String message(String code) {
    String operator = code.substring(code.lastIndexOf('.') + 1);
    return TEXTS
        .find("finding." + code + ".message")
        .orElseGet(() -> TEXTS.get("criterion." + operator + ".message"));
  }
}
