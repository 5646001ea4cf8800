package io.github.mentoring4j;

import io.github.mentoring4j.internal.LanguageTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Draws the lifecycle from the table of moves and the criteria of a policy, so that a drawing cannot say anything else than the decisions do.
 *
 * <pre>{@code
 * String diagram = LifecycleDiagram.of(LifecyclePolicy.standard()).mermaid(Locale.ENGLISH);
 * }</pre>
 *
 * <p>The same policy and language give the same text, byte for byte. Immutable and thread-safe.
 */
public final class LifecycleDiagram {
  private final LifecyclePolicy policy;

  private LifecycleDiagram(LifecyclePolicy policy) {
    this.policy = policy;
  }

  /**
   * Creates the diagram of a policy.
   *
   * @param policy whose criteria label the moves
   * @return the diagram
   */
  public static LifecycleDiagram of(LifecyclePolicy policy) {
    return new LifecycleDiagram(Objects.requireNonNull(policy, "policy"));
  }

  /**
   * Writes the diagram in the language of Mermaid, as a state diagram that GitHub, GitLab and most wikis draw.
   *
   * @param locale the language of the labels; a language without texts is answered in English
   * @return lines that end in {@code \n}, from {@code stateDiagram-v2} on
   * @see <a href="https://mermaid.js.org/syntax/stateDiagram.html">Mermaid: state diagrams</a>
   */
  public String mermaid(Locale locale) {
    LanguageTexts texts = LanguageTexts.of(locale);
    StringBuilder out = new StringBuilder("stateDiagram-v2\n");
    line(out, "  state \"" + escape(texts.get("diagram.proposed")) + "\" as proposed");
    line(out, "  state \"" + escape(texts.get("diagram.active")) + "\" as active {");
    for (Stage stage : Stage.values()) {
      String title = stage.number() + " " + stage.title(locale);
      line(out, "    state \"" + escape(title) + "\" as " + name(stage));
    }
    line(out, "    [*] --> " + name(Stage.RELATIONSHIP_BUILDING));
    for (Stage from : Stage.values()) {
      for (Stage to : StageMove.targets(from)) {
        line(out, "    " + name(from) + " --> " + name(to) + label(moveLabel(from, to, locale)));
      }
    }
    line(out, "  }");
    line(out, "  [*] --> proposed");
    line(out, "  proposed --> active" + label(List.of(texts.get("diagram.accepted"))));
    for (String state : List.of("paused", "closed", "completed", "ended")) {
      line(out, "  state \"" + escape(texts.get("diagram." + state)) + "\" as " + state);
    }
    line(out, "  proposed --> closed" + label(List.of(texts.get("diagram.not-accepted"))));
    line(out, "  active --> paused");
    line(out, "  paused --> active" + label(List.of(texts.get("diagram.resumed"))));
    line(
        out,
        "  " + name(Stage.TRANSITION_AND_CLOSURE) + " --> completed"
            + label(describe(policy.completionGuard(), locale)));
    line(out, "  active --> ended" + label(List.of(texts.get("diagram.always"))));
    line(out, "  paused --> ended" + label(List.of(texts.get("diagram.always"))));
    for (String state : List.of("closed", "completed", "ended")) {
      line(out, "  " + state + " --> [*]");
    }
    return out.toString();
  }

  /**
   * Writes the diagram in the language of a wording. It names no people and tells no times, so only the language counts.
   *
   * @param wording the words of the reader
   * @return the same as {@link #mermaid(Locale)}
   */
  public String mermaid(Wording wording) {
    return mermaid(Objects.requireNonNull(wording, "wording").locale());
  }

  private List<String> moveLabel(Stage from, Stage to, Locale locale) {
    List<String> lines = new ArrayList<>();
    if (StageMove.between(from, to).needsReason()) {
      lines.add(LanguageTexts.of(locale).get("diagram.with-reason"));
    }
    lines.addAll(describe(policy.guard(from, to), locale));
    return lines;
  }

  private static List<String> describe(LifecyclePolicyGuard guard, Locale locale) {
    String recommended = LanguageTexts.of(locale).get("diagram.recommended");
    List<String> lines = new ArrayList<>();
    guard.required().forEach(criterion -> lines.add(criterion.describe(locale)));
    guard
        .recommended()
        .forEach(criterion -> lines.add(
            LanguageTexts.fill(recommended, Map.of("criterion", criterion.describe(locale)))));
    return lines;
  }

  private static void line(StringBuilder out, String line) {
    out.append(line).append('\n');
  }

  private static String name(Stage stage) {
    return stage.code().replace('-', '_');
  }

  private static String label(List<String> lines) {
    return lines.isEmpty()
        ? ""
        : " : " + lines.stream().map(LifecycleDiagram::escape).collect(Collectors.joining("<br/>"));
  }

  /**
   * A label may hold a user's own words: what Mermaid would read as its own is written as a character code. A single colon is fine to it,
   * the word {@code direction} in the middle of a line is not.
   */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      boolean keyword = text.regionMatches(true, i, "direction", 0, "direction".length());
      if (!keyword
          && (Character.isLetterOrDigit(point)
              || " ,.()/-".indexOf(point) >= 0
              || text.startsWith(": ", i))) {
        escaped.appendCodePoint(point);
      } else {
        escaped.append('#').append(point).append(';');
      }
    }
    return escaped.toString();
  }
}
