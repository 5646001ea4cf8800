package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.DocumentCharacters;
import io.github.mentoring4j.json.codec.DocumentInput;
import io.github.mentoring4j.json.codec.DocumentToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser of Jackson 3. */
class MentoringJsonInput extends DocumentInput {
  private static final int LONG_BITS = 63;

  private final JsonParser parser;
  private final DocumentCharacters characters = new DocumentCharacters();
  private DocumentToken current;

  /** Creates the tokens of a parser from its current one on. */
  MentoringJsonInput(JsonParser parser) {
    this.parser = parser;
    this.current = token(parser.currentToken());
  }

  final JsonParser parser() {
    return parser;
  }

  @Override
  public DocumentToken current() {
    return current;
  }

  @Override
  public DocumentToken next() {
    current = token(parser.nextToken());
    return current;
  }

  @Override
  public final String name() {
    return parser.currentName();
  }

  @Override
  public final String text() {
    return parser.getString();
  }

  /** The parser has them in a buffer, mostly. */
  @Override
  public final CharSequence characters() {
    return parser.hasStringCharacters()
        ? characters.of(
            parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
        : text();
  }

  @Override
  public boolean isLong() {
    return switch (parser.getNumberType()) {
      case INT, LONG -> true;
      case BIG_INTEGER -> parser.getBigIntegerValue().bitLength() <= LONG_BITS;
      default -> false;
    };
  }

  @Override
  public long number() {
    return parser.getLongValue();
  }

  /** The input can be read a second time, so it need not be known. */
  @Override
  public long place() {
    return 0;
  }

  private static DocumentToken token(@Nullable JsonToken token) {
    if (token == null) {
      return DocumentToken.END;
    }
    return switch (token) {
      case PROPERTY_NAME -> DocumentToken.NAME;
      case VALUE_STRING -> DocumentToken.TEXT;
      case START_OBJECT -> DocumentToken.START_OBJECT;
      case END_OBJECT -> DocumentToken.END_OBJECT;
      case START_ARRAY -> DocumentToken.START_LIST;
      case END_ARRAY -> DocumentToken.END_LIST;
      case VALUE_NUMBER_INT -> DocumentToken.INTEGER;
      case VALUE_NUMBER_FLOAT -> DocumentToken.DECIMAL;
      case VALUE_TRUE -> DocumentToken.TRUE;
      case VALUE_FALSE -> DocumentToken.FALSE;
      case VALUE_NULL -> DocumentToken.NULL;
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> DocumentToken.OTHER;
    };
  }
}
