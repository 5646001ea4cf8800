package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.DocumentRefusedException;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Reads documents from a parser. Each refusal of the codec and of the parser becomes the exception that users see. */
final class DocumentReader {
  private DocumentReader() {}

  /** Reads a document from the current token to its last one. */
  static <T> T read(Document<T> document, JsonParser parser, boolean lenient) {
    return guarded(parser, () -> document.read(parser, lenient));
  }

  /** Reads the document that is the whole input, with a parser before the first token. */
  static <T> T readWhole(Document<T> document, JsonParser parser, boolean lenient) {
    T value = guarded(parser, () -> {
      if (parser.nextToken() == null) {
        throw new MentoringReadException(JsonProblemFactory.EMPTY_INPUT, null);
      }
      return document.read(parser, lenient);
    });
    expectEnd(parser);
    return value;
  }

  private static <V> V guarded(JsonParser parser, Supplier<V> read) {
    try {
      return read.get();
    } catch (DocumentRefusedException e) {
      throw new MentoringReadException(JsonProblemFactory.of(e), e.getCause());
    } catch (StreamReadException | StreamConstraintsException e) {
      throw new MentoringReadException(JsonProblemFactory.of(e, parser), e);
    }
  }

  private static void expectEnd(JsonParser parser) {
    try {
      if (parser.nextToken() != null) {
        throw trailing(parser.currentTokenLocation());
      }
    } catch (StreamReadException | StreamConstraintsException e) {
      throw trailing(JsonProblemFactory.location(e, parser));
    }
  }

  private static MentoringReadException trailing(TokenStreamLocation location) {
    return new MentoringReadException(JsonProblemFactory.trailingContent(location), null);
  }
}
