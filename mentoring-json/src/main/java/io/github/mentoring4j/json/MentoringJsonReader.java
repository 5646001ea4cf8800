package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.Document;
import io.github.mentoring4j.json.codec.DocumentOptions;
import io.github.mentoring4j.json.codec.DocumentRefusedException;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads the document that is a whole input. Only if there is a problem, the input is read a second time, up to the token with the problem, to
 * know its line and its column.
 */
final class MentoringJsonReader {
  private final Supplier<JsonParser> parsers;
  private final JsonSettings settings;

  /** Creates the reader of an input for which parsers are made, each at its beginning. */
  MentoringJsonReader(Supplier<JsonParser> parsers, JsonSettings settings) {
    this.parsers = parsers;
    this.settings = settings;
  }

  <T> T read(Document<T> document) {
    JsonReading reading = new JsonReading(settings);
    try (JsonParser parser = parsers.get()) {
      T value = read(document, parser, reading.options());
      expectEnd(parser);
      reading.end(() -> "");
      return value;
    }
  }

  private <T> T read(Document<T> document, JsonParser parser, DocumentOptions options) {
    try {
      if (parser.nextToken() == null) {
        throw new MentoringReadException(JsonProblemFactory.emptyInput(), null);
      }
      return document.read(new MentoringJsonInput(parser), options);
    } catch (DocumentRefusedException e) {
      TokenStreamLocation location = location(e.token());
      throw new MentoringReadException(
          JsonProblemFactory.of(e, "", location.getLineNr(), location.getColumnNr()), e.getCause());
    } catch (StreamReadException | StreamConstraintsException e) {
      throw new MentoringReadException(MentoringJsonProblems.of(e, parser), e);
    }
  }

  /** Returns the place of a token, by its number. */
  private TokenStreamLocation location(int token) {
    try (JsonParser parser = parsers.get()) {
      for (int i = 0; i <= token; i++) {
        parser.nextToken();
      }
      return parser.currentTokenLocation();
    }
  }

  private static void expectEnd(JsonParser parser) {
    try {
      if (parser.nextToken() != null) {
        throw trailing(parser.currentTokenLocation());
      }
    } catch (StreamReadException | StreamConstraintsException e) {
      throw trailing(MentoringJsonProblems.location(e, parser));
    }
  }

  private static MentoringReadException trailing(TokenStreamLocation location) {
    return new MentoringReadException(
        JsonProblemFactory.trailingContent(location.getLineNr(), location.getColumnNr()), null);
  }
}
