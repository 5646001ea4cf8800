package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkupTest {
  private static String markup(PageLayout page, Format format) {
    return Markup.of(page, page.text(), format);
  }

  @Test
  void leavesPlainTextAsItIs() {
    PageLayout page = page("A & B:\n- ", slot("<*>"), "\n\nSee ", link(), " .");

    assertThat(markup(page, Format.PLAIN))
        .isEqualTo("A & B:\n- <*>\n\nSee https://example.org/a?b=1&c=2 .");
  }

  @ParameterizedTest
  @EnumSource
  void makesNothingOfNothing(Format format) {
    assertThat(Markup.of(PageLayout.letter(), "", format)).isEmpty();
  }

  @Test
  void makesParagraphsAndBreaks() {
    PageLayout page = page("Dear ", slot("A & B"), ",\n\none\ntwo\n");

    assertThat(markup(page, Format.HTML)).isEqualTo("<p>Dear A &amp; B,</p>\n<p>one<br/>\ntwo</p>");
    assertThat(markup(page, Format.MARKDOWN)).isEqualTo("Dear A \\& B,\n\none\n\ntwo");
    assertThat(markup(page, Format.SLACK)).isEqualTo("Dear A &amp; B,\n\none\ntwo");
  }

  @Test
  void breaksTheLinesOfAChatWhereTheyEnd() {
    PageLayout page = PageLayout.dense()
        .append("Dear A,\none\n- a\n- b\ntwo\n")
        .append(number("3"))
        .append(". c");

    assertThat(markup(page, Format.MARKDOWN)).isEqualTo("Dear A,\none\n- a\n- b\n\ntwo\n\n3. c");
    assertThat(markup(page, Format.SLACK)).isEqualTo(page.text());
  }

  @Test
  void makesListsOfStrokesAndNumbers() {
    PageLayout page = page("A:\n- ", slot("a"), "\n- ", slot("b"), "\nB:\n")
        .append(number("1"))
        .append(". c\n")
        .append(number("2"))
        .append(". ")
        .append(slot("d"))
        .append("\ne");

    assertThat(markup(page, Format.HTML)).isEqualTo("""
            <p>A:</p>
            <ul>
            <li>a</li>
            <li>b</li>
            </ul>
            <p>B:</p>
            <ol>
            <li>c</li>
            <li>d</li>
            </ol>
            <p>e</p>""");
    assertThat(markup(page, Format.MARKDOWN)).isEqualTo("A:\n\n- a\n- b\n\nB:\n\n1. c\n2. d\n\ne");
  }

  @Test
  void beginsAListAnewWhereTheNumberDoesNotFollow() {
    PageLayout page = page(number("3"), ". a\n", number("4"), ". b\n", number("9"), ". c");

    assertThat(markup(page, Format.HTML)).isEqualTo("""
            <ol start="3">
            <li>a</li>
            <li>b</li>
            </ol>
            <ol start="9">
            <li>c</li>
            </ol>""");
    assertThat(markup(page, Format.MARKDOWN)).isEqualTo("3. a\n4. b\n\n9\\. c");
  }

  @Test
  void keepsTwoListsApart() {
    PageLayout page = page("- a\n\n- b\n\n", number("1"), ". c\n\n", number("2"), ". d");

    assertThat(markup(page, Format.MARKDOWN)).isEqualTo("- a\n\n\\- b\n\n1. c\n\n2\\. d");
    for (Format format : List.of(Format.MARKDOWN, Format.HTML)) {
      assertThat(parsed(page, format).blocks())
          .containsExactly(List.of("- a"), List.of("- b"), List.of("1. c"), List.of("2. d"));
    }
  }

  @Test
  void makesNoListOfAStrokeOrANumberWithoutAText() {
    PageLayout page =
        page("-\n\n-a\n\n", number("1"), ".\n\n", number("2"), ".b\n\n", number("3"), ") c");

    assertThat(markup(page, Format.MARKDOWN)).isEqualTo("\\-\n\n\\-a\n\n1\\.\n\n2\\.b\n\n3\\) c");
    assertThat(markup(page, Format.HTML))
        .isEqualTo("<p>-</p>\n<p>-a</p>\n<p>1.</p>\n<p>2.b</p>\n<p>3) c</p>");
  }

  @Test
  void makesNoListOfWhatTheUserWrote() {
    PageLayout page =
        page(slot("- a\n1. b\n+ c"), "\n- ", slot("- d"), "\n", number("1"), ". ", slot("2. e"));

    assertThat(markup(page, Format.MARKDOWN))
        .isEqualTo("\\- a\n\n1\\. b\n\n\\+ c\n\n- \\- d\n\n1. 2\\. e");
    assertThat(markup(page, Format.HTML))
        .startsWith("<p>- a<br/>\n1. b<br/>\n+ c</p>\n<ul>\n<li>- d</li>");
  }

  @Test
  void opensAnAddressWhereverItStands() {
    PageLayout page = page(link(), " (", link(), ")\n- ", link());
    String link = "<https://example.org/a?b=1&c=2>";

    assertThat(markup(page, Format.MARKDOWN)).isEqualTo(link + " (" + link + ")\n\n- " + link);
    assertThat(markup(page, Format.HTML))
        .endsWith("<li><a href=\"https://example.org/a?b=1&amp;c=2\">"
            + "https://example.org/a?b=1&amp;c=2</a></li>\n</ul>");
    assertThat(markup(page, Format.SLACK)).endsWith("- <https://example.org/a?b=1&amp;c=2>");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a_b?c=*,<https://example.org/a_b?c=*>",
    "https://example.org/?a&lt;,[https\\://example.org/?a\\&lt;](<https\\://example.org/?a\\&lt;>)"
  })
  void opensAnAddressAsItWasGiven(String address, String markdown) {
    PageLayout page = page(new TemplateValue("link", address, true));

    assertThat(markup(page, Format.MARKDOWN)).isEqualTo(markdown);
    assertThat(parsed(page, Format.MARKDOWN).links()).containsExactly(address);
    assertThat(parsed(page, Format.HTML).links()).containsExactly(address);
  }

  @Test
  void makesNoImageOfAnAddressBehindAnExclamationMark() {
    assertThat(markup(page("See this!", link()), Format.MARKDOWN)).startsWith("See this\\!<");
    assertThat(markup(page("!", link()), Format.MARKDOWN)).startsWith("\\!<");
    assertThat(markup(page("See this!", link()), Format.HTML)).startsWith("<p>See this!<a ");
  }

  @Test
  void makesNoListOfWhatStandsBeforeAnAddress() {
    assertThat(markup(page("+ ", link()), Format.MARKDOWN)).startsWith("\\+ <");
    assertThat(markup(page("a", link(), "+ b"), Format.MARKDOWN)).endsWith(">+ b");
  }

  @Test
  void opensNoAddressThatWasTypedIntoAText() {
    PageLayout page = page(slot("<https://example.org> [a](https://example.org)"));

    assertThat(parsed(page, Format.MARKDOWN).links()).isEmpty();
    assertThat(parsed(page, Format.HTML).links()).isEmpty();
    assertThat(ParsedBack.slack(markup(page, Format.SLACK)).links()).isEmpty();
  }

  @Test
  void escapesWhatATemplateSaysToo() {
    PageLayout page = page("<b>*A*</b> & [B]");

    assertThat(markup(page, Format.MARKDOWN)).isEqualTo("\\<b\\>\\*A\\*\\</b\\> \\& \\[B\\]");
    assertThat(markup(page, Format.HTML)).isEqualTo("<p>&lt;b&gt;*A*&lt;/b&gt; &amp; [B]</p>");
  }

  private static ParsedBack parsed(PageLayout page, Format format) {
    String body = markup(page, format);
    return format == Format.HTML ? ParsedBack.html(body) : ParsedBack.markdown(body);
  }

  private static PageLayout page(CharSequence... pieces) {
    PageLayout page = PageLayout.letter();
    for (CharSequence piece : pieces) {
      page.append(piece);
    }
    return page;
  }

  private static TemplateValue slot(String text) {
    return new TemplateValue("topic", text, false);
  }

  private static TemplateValue number(String text) {
    return new TemplateValue(null, text, false);
  }

  private static TemplateValue link() {
    return new TemplateValue("link", "https://example.org/a?b=1&c=2", true);
  }
}
