package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class MarkupProperties {
  private static final String LINK = "https://example.org/*a*?b=_c_&d=(e)";

  /** Texts of a line, half of them signs of Markdown and HTML. */
  private static Arbitrary<String> texts() {
    Arbitrary<String> signs = Arbitraries.strings()
        .withChars("\\`*_{}[]()<>#+-=.!|~&$^:@\"'/19 ab")
        .ofMinLength(1)
        .ofMaxLength(8);
    return Arbitraries.oneOf(signs, signs, Arbitraries.of(NaughtyStrings.all()))
        .filter(text -> Filled.isText(text) && !Filled.hasLineBreak(text))
        .map(TextCleaning::clean);
  }

  private static Arbitrary<CharSequence> slots() {
    return texts().map(text -> new TemplateValue("topic", text, false));
  }

  private static Arbitrary<CharSequence> numbers() {
    return Arbitraries.integers()
        .between(1, 12)
        .map(number -> new TemplateValue(null, String.valueOf(number), false));
  }

  @Provide
  Arbitrary<List<CharSequence>> pieces() {
    Arbitrary<CharSequence> frames = Arbitraries.of(
        "\n", "\n\n", " ", "- ", "\n- ", "\n\n- ", "-", ". ", ".", ":", "\n#", "\n1. ", "\\", "*",
        "<", "A");
    Arbitrary<CharSequence> links = Arbitraries.just(new TemplateValue("link", LINK, true));
    return Arbitraries.frequencyOf(
            Tuple.of(6, frames), Tuple.of(3, slots()), Tuple.of(2, numbers()), Tuple.of(1, links))
        .list()
        .ofMaxSize(20);
  }

  @Property
  void saysTheSameInEveryFormat(
      @ForAll("pieces") List<CharSequence> pieces, @ForAll boolean isDense) {
    PageLayout page = isDense ? PageLayout.dense() : PageLayout.letter();
    pieces.forEach(page::append);
    List<String> lines = ParsedBack.plain(page.text());

    List<String> links = pieces.stream()
        .filter(piece -> piece instanceof TemplateValue slot && slot.isLink())
        .map(CharSequence::toString)
        .toList();

    ParsedBack html = ParsedBack.html(Markup.of(page, page.text(), Format.HTML));
    assertThat(html.lines()).isEqualTo(lines);
    assertThat(html.links()).isEqualTo(links);
    assertThat(ParsedBack.xml(Markup.of(page, page.text(), Format.HTML))).isEqualTo(html);
    for (ParsedBack read : List.of(
        ParsedBack.markdown(Markup.of(page, page.text(), Format.MARKDOWN)),
        ParsedBack.slack(Markup.of(page, page.text(), Format.SLACK)))) {
      assertThat(read.lines()).isEqualTo(lines);
      assertThat(read.links()).isEqualTo(links);
    }
  }

  /** A paragraph, a list with strokes, or one with numbers. */
  record Block(String mark, int first, List<String> texts) {
    void writeOn(PageLayout page) {
      page.append("\n");
      for (int i = 0; i < texts.size(); i++) {
        page.append("\n");
        if (mark.equals("1")) {
          page.append(new TemplateValue(null, String.valueOf(first + i), false)).append(". ");
        } else {
          page.append(mark);
        }
        page.append(new TemplateValue("topic", texts.get(i), false));
      }
    }

    List<String> lines() {
      return IntStream.range(0, texts.size())
          .mapToObj(i -> (mark.equals("1") ? first + i + ". " : mark) + texts.get(i))
          .toList();
    }
  }

  @Provide
  Arbitrary<List<Block>> blocks() {
    return Combinators.combine(
            Arbitraries.of("", "- ", "1"),
            Arbitraries.integers().between(1, 12),
            texts().list().ofMinSize(1).ofMaxSize(4))
        .as(Block::new)
        .list()
        .ofMaxSize(6);
  }

  @Property
  void keepsTheBlocksApart(@ForAll("blocks") List<Block> blocks) {
    PageLayout page = PageLayout.letter();
    blocks.forEach(block -> block.writeOn(page));
    List<List<String>> lines = blocks.stream().map(Block::lines).toList();

    assertThat(ParsedBack.html(Markup.of(page, page.text(), Format.HTML)).blocks())
        .isEqualTo(lines);
    assertThat(
            ParsedBack.markdown(Markup.of(page, page.text(), Format.MARKDOWN)).blocks())
        .isEqualTo(inMarkdown(blocks));
  }

  /** Lists are as they are. Each line of a text is a block, and a list behind one of its kind is a text. */
  private static List<List<String>> inMarkdown(List<Block> blocks) {
    List<List<String>> lines = new ArrayList<>();
    String listBefore = "";
    for (Block block : blocks) {
      boolean isList = !block.mark().isEmpty() && !block.mark().equals(listBefore);
      if (isList) {
        lines.add(block.lines());
      } else {
        block.lines().forEach(line -> lines.add(List.of(line)));
      }
      listBefore = isList ? block.mark() : "";
    }
    return lines;
  }
}
