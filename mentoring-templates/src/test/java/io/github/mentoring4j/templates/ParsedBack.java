package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a parser makes of a body: its paragraphs and lists, each with its lines as they would stand in plain text. Whatever else the parser finds is an
 * error.
 *
 * @param blocks the lines of each paragraph and each list
 * @param links the addresses that can be opened
 */
record ParsedBack(List<List<String>> blocks, List<String> links) {
  private static final org.commonmark.parser.Parser COMMONMARK =
      org.commonmark.parser.Parser.builder().build();
  private static final Pattern SLACK_LINK = Pattern.compile("<(https://[^<>|\\s]+)>");
  private static final Pattern SLACK_TEXT = Pattern.compile("([^<>&]++|&(amp|lt|gt);)*+");
  private static final XMLReader XML = xmlReader();

  /** Lists the lines of a plain text that are not empty. */
  static List<String> plain(String body) {
    return Stream.of(body.split("\n")).filter(line -> !line.isEmpty()).toList();
  }

  /** Reads the mrkdwn of Slack, in which only three characters are escaped, and each line stands alone. */
  static ParsedBack slack(String body) {
    List<String> links = new ArrayList<>();
    String text = SLACK_LINK.matcher(body).replaceAll(link -> {
      links.add(unescaped(link.group(1)));
      return Matcher.quoteReplacement(link.group(1));
    });
    assertThat(SLACK_TEXT.matcher(text).matches())
        .as("escapes of Slack in '%s'", text)
        .isTrue();
    return new ParsedBack(List.of(plain(unescaped(text))), links);
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** Reads Markdown. A chat shows the line breaks of its source. */
  static ParsedBack markdown(String body) {
    Collector found = new Collector();
    collectWithin(COMMONMARK.parse(body), found);
    return found.parsed();
  }

  private static void collect(Node node, Collector found) {
    if (node instanceof Text text) {
      found.text(text.getLiteral());
    } else if (node instanceof Paragraph && node.getParent() instanceof ListItem) {
      assertThat(node.getParent().getFirstChild()).isSameAs(node.getParent().getLastChild());
      collectWithin(node, found);
    } else {
      found.start(element(node), attributes(node));
      collectWithin(node, found);
      found.end();
    }
  }

  private static void collectWithin(Node parent, Collector found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      collect(node, found);
    }
  }

  private static String element(Node node) {
    if (node instanceof Paragraph) {
      return "p";
    } else if (node instanceof BulletList) {
      return "ul";
    } else if (node instanceof OrderedList) {
      return "ol";
    } else if (node instanceof ListItem) {
      return "li";
    } else if (node instanceof SoftLineBreak) {
      return "br";
    } else if (node instanceof Link link && link.getTitle() == null) {
      return "a";
    }
    throw new AssertionError("Markdown has " + node);
  }

  private static Map<String, String> attributes(Node node) {
    if (node instanceof OrderedList list) {
      return Map.of("start", String.valueOf(list.getMarkerStartNumber()));
    }
    return node instanceof Link link ? Map.of("href", link.getDestination()) : Map.of();
  }

  /** Reads a fragment of HTML as a browser does. */
  static ParsedBack html(String body) {
    Parser parser = Parser.htmlParser().setTrackErrors(1);
    List<org.jsoup.nodes.Node> nodes = parser.parseFragmentInput(body, new Element("body"), "");
    assertThat(parser.getErrors()).as("errors of HTML").isEmpty();
    Collector found = new Collector();
    nodes.forEach(node -> collect(node, found));
    return found.parsed();
  }

  private static void collect(org.jsoup.nodes.Node node, Collector found) {
    if (node instanceof TextNode text) {
      found.text(text.getWholeText());
    } else if (node instanceof Element element) {
      Map<String, String> attributes = new HashMap<>();
      for (Attribute attribute : element.attributes()) {
        attributes.put(attribute.getKey(), attribute.getValue());
      }
      found.start(element.normalName(), attributes);
      element.childNodes().forEach(child -> collect(child, found));
      found.end();
    } else {
      throw new AssertionError("HTML has " + node);
    }
  }

  /** Reads a fragment of HTML as XML. */
  static ParsedBack xml(String body) {
    Collector found = new Collector();
    XML.setContentHandler(new DefaultHandler() {
      private int depth;

      @Override
      public void startElement(String uri, String local, String name, Attributes given) {
        if (depth++ > 0) {
          Map<String, String> attributes = new HashMap<>();
          for (int i = 0; i < given.getLength(); i++) {
            attributes.put(given.getQName(i), given.getValue(i));
          }
          found.start(name, attributes);
        }
      }

      @Override
      public void endElement(String uri, String local, String name) {
        if (--depth > 0) {
          found.end();
        }
      }

      @Override
      public void characters(char[] text, int start, int length) {
        found.text(new String(text, start, length));
      }

      @Override
      public void processingInstruction(String target, String data) {
        throw new AssertionError("XML has <?" + target);
      }
    });
    try {
      XML.parse(new InputSource(new StringReader("<body>" + body + "</body>")));
    } catch (SAXException | IOException e) {
      throw new AssertionError("XML is not well-formed", e);
    }
    return found.parsed();
  }

  private static XMLReader xmlReader() {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      // In place of the default, which prints what it then throws.
      reader.setErrorHandler(new DefaultHandler());
      return reader;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the JDK has no parser of XML", e);
    }
  }

  List<String> lines() {
    return blocks.stream().flatMap(List::stream).toList();
  }

  /** Takes the events of a parser, and refuses what no message has. */
  private static final class Collector {
    private static final Map<String, Set<String>> WITHIN = Map.of(
        "", Set.of("p", "ul", "ol"),
        "p", Set.of("br", "a"),
        "ul", Set.of("li"),
        "ol", Set.of("li"),
        "li", Set.of("a"),
        "a", Set.of(),
        "br", Set.of());
    private static final Set<String> TEXTUAL = Set.of("p", "li", "a");
    private static final Map<String, Set<String>> ATTRIBUTES =
        Map.of("a", Set.of("href"), "ol", Set.of("start"));

    private final Deque<String> open = new ArrayDeque<>(List.of(""));
    private final List<List<String>> blocks = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int number;

    void start(String name, Map<String, String> attributes) {
      String parent = open.element();
      require(WITHIN.getOrDefault(parent, Set.of()).contains(name), name, "within", parent);
      Set<String> known = ATTRIBUTES.getOrDefault(name, Set.of());
      require(known.containsAll(attributes.keySet()), attributes.keySet(), "of", name);
      switch (name) {
        case "br" -> endLine();
        case "li" -> line.append(parent.equals("ul") ? "- " : number++ + ". ");
        case "a" -> links.add(attributes.getOrDefault("href", ""));
        default -> {
          blocks.add(new ArrayList<>());
          number = Integer.parseInt(attributes.getOrDefault("start", "1"));
        }
      }
      open.push(name);
    }

    /** Takes a text. A line break in the source stands between the blocks and after a break, and nowhere else. */
    void text(String text) {
      boolean isBetween = line.isEmpty() && text.startsWith("\n");
      String seen = isBetween ? text.substring(1) : text;
      if (!seen.isEmpty()) {
        require(TEXTUAL.contains(open.element()), text, "within", open.element());
        require(seen.indexOf('\n') < 0, text, "on", "one line");
        line.append(seen);
      }
    }

    void end() {
      switch (open.pop()) {
        case "p", "li" -> endLine();
        case "a" -> {
          String link = links.get(links.size() - 1);
          require(line.toString().endsWith(link), line, "as the text of", link);
        }
        default -> {
          // Blocks end with their last line, and a break has nothing in it.
        }
      }
    }

    /** An assertion of its own, because it runs for every element of many thousand messages. */
    private static void require(boolean holds, Object what, String where, String place) {
      if (!holds) {
        throw new AssertionError("'" + what + "' " + where + " '" + place + "'");
      }
    }

    private void endLine() {
      blocks.get(blocks.size() - 1).add(line.toString());
      line.setLength(0);
    }

    ParsedBack parsed() {
      return new ParsedBack(blocks, links);
    }
  }
}
