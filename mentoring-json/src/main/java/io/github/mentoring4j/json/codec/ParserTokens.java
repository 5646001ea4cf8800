package io.github.mentoring4j.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser, within the limits of a document. */
final class ParserTokens implements Tokens {
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 1 << 20;

  private final JsonParser parser;
  private final int outside;

  /** Creates the tokens of a parser that is at the first token of the document. */
  ParserTokens(JsonParser parser) {
    this.parser = parser;
    int depth = parser.streamReadContext().getNestingDepth();
    this.outside = isStart(parser.currentToken()) ? depth - 1 : depth;
  }

  @Override
  public @Nullable JsonToken next() {
    JsonToken token = parser.nextToken();
    if (isStart(token) && parser.streamReadContext().getNestingDepth() - outside > DEEPEST) {
      throw tooLarge(
          "The document is nested more than " + DEEPEST + " levels deep. Make it flatter.");
    }
    return token;
  }

  private static boolean isStart(@Nullable JsonToken token) {
    return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
  }

  @Override
  public @Nullable JsonToken current() {
    return parser.currentToken();
  }

  @Override
  public String text() {
    String text = parser.getString();
    if (text.length() > LONGEST_TEXT) {
      throw tooLarge("The text has more than " + LONGEST_TEXT + " UTF-16 units. Make it shorter.");
    }
    return text;
  }

  @Override
  public @Nullable Long number() {
    return switch (parser.getNumberType()) {
      case INT, LONG -> parser.getLongValue();
      default -> null;
    };
  }

  @Override
  public String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  @Override
  public long place() {
    return SourcePosition.place(parser.currentTokenLocation());
  }

  private DocumentRefusedException tooLarge(String message) {
    return new DocumentRefusedException(
        ProblemCode.TOO_LARGE, new SourcePosition(pointer(), place()), message);
  }
}
