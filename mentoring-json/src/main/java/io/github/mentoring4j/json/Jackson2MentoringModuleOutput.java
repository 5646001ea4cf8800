package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.mentoring4j.json.codec.DocumentOutput;
import io.github.mentoring4j.json.codec.DocumentWord;
import io.github.mentoring4j.json.codec.DocumentWords;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes to a generator of Jackson 2.
 *
 * @param generator the generator
 */
record Jackson2MentoringModuleOutput(JsonGenerator generator) implements DocumentOutput {
  private static final DocumentWords<SerializedString> WORDS =
      new DocumentWords<>(SerializedString::new);

  @Override
  public void startObject() {
    write(() -> generator.writeStartObject());
  }

  @Override
  public void endObject() {
    write(() -> generator.writeEndObject());
  }

  @Override
  public void startList() {
    write(() -> generator.writeStartArray());
  }

  @Override
  public void endList() {
    write(() -> generator.writeEndArray());
  }

  @Override
  public void name(DocumentWord name) {
    write(() -> generator.writeFieldName(WORDS.of(name)));
  }

  @Override
  public void text(String text) {
    write(() -> generator.writeString(text));
  }

  @Override
  public void text(DocumentWord code) {
    write(() -> generator.writeString(WORDS.of(code)));
  }

  @Override
  public void text(char[] text, int length) {
    write(() -> generator.writeString(text, 0, length));
  }

  @Override
  public void number(long number) {
    write(() -> generator.writeNumber(number));
  }

  @Override
  public void number(double number) {
    write(() -> generator.writeNumber(number));
  }

  @Override
  public void flag(boolean flag) {
    write(() -> generator.writeBoolean(flag));
  }

  /** Something that is written. */
  private interface Step {
    void done() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
