package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupEscapeTest {

  @Test
  void escapesForTextAndForAttributesOfHtmlAtOnce() {
    assertThat(MarkupEscape.html("<a href=\"x\" title='y'>&amp;</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
    assertThat(MarkupEscape.html("Nguyễn `a` ${b}\n\uD83D\uDE00"))
        .isEqualTo("Nguyễn `a` ${b}\n\uD83D\uDE00");
    assertThat(MarkupEscape.html("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '#', '|', '~', '&', '$', '^', '@'
      })
  void escapesForMarkdownWhatHasAMeaningAnywhere(char sign) {
    for (boolean startsLine : new boolean[] {true, false}) {
      assertThat(MarkupEscape.markdown(sign + "a" + sign, startsLine))
          .isEqualTo("\\" + sign + "a\\" + sign);
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {'-', '+', '='})
  void escapesForMarkdownWhatHasAMeaningAtTheStartOfALine(char sign) {
    assertThat(MarkupEscape.markdown(sign + "a" + sign, true)).isEqualTo("\\" + sign + "a" + sign);
    assertThat(MarkupEscape.markdown(sign + "a" + sign, false)).isEqualTo(sign + "a" + sign);
  }

  @ParameterizedTest
  @CsvSource({
    ":a,\\:a",
    ":a:b: c,\\:a\\:b: c",
    "at 10:30:45,at 10\\:30:45",
    "see:https://example.org,see\\:https\\://example.org",
    "see //example.org,see /\\/example.org",
    "either // or,either // or",
    "WWW.example.org,WWW\\.example.org",
    "the www. of old,the www. of old",
    "at 10:30 : so : it :) goes: a,at 10:30 : so : it :) goes: a"
  })
  void escapesForMarkdownTheColonOfAnEmojiOrAnAddress(String text, String escaped) {
    assertThat(MarkupEscape.markdown(text, false)).isEqualTo(escaped);
    assertThat(MarkupEscape.markdown("a " + text, true)).isEqualTo("a " + escaped);
  }

  @Test
  void escapesForMarkdownTheColonOfADefinition() {
    assertThat(MarkupEscape.markdown(": a : b", true)).isEqualTo("\\: a : b");
    assertThat(MarkupEscape.markdown(": a : b", false)).isEqualTo(": a : b");
  }

  @Test
  void escapesForSlackThreeCharactersAndNoOther() {
    assertThat(MarkupEscape.slack("<!here> &lt; \"*a*\" 'b' :c: `d`"))
        .isEqualTo("&lt;!here&gt; &amp;lt; \"*a*\" 'b' :c: `d`");
  }

  @ParameterizedTest
  @CsvSource({
    "1. a,1\\. a",
    "1.,1\\.",
    "23) a,23\\) a",
    "1234567890. a,1234567890\\. a",
    "1.5. a,1\\.5. a",
    "1 a.,1 a.",
    ". a,. a",
    "1,1",
    "a 1. b,a 1. b",
    "\u0661. a,\u0661. a"
  })
  void escapesForMarkdownTheMarkThatMakesAListOfANumber(String text, String escaped) {
    assertThat(MarkupEscape.markdown(text, true)).isEqualTo(escaped);
    assertThat(MarkupEscape.markdown(text, false)).isEqualTo(text);
  }

  @Test
  void leavesForMarkdownWhatReadsAsItStands() {
    String text = "Two of five (\"half an hour\"); isn't it? 50 %, at 10:30, c/d – e!";

    assertThat(MarkupEscape.markdown(text, true)).isEqualTo(text);
    assertThat(MarkupEscape.markdown("", true)).isEmpty();
  }
}
