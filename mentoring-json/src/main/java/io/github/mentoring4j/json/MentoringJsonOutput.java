package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.DocumentOutput;
import io.github.mentoring4j.json.codec.DocumentWord;
import io.github.mentoring4j.json.codec.DocumentWords;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes to a generator of Jackson 3.
 *
 * @param generator the generator
 */
record MentoringJsonOutput(JsonGenerator generator) implements DocumentOutput {
  private static final DocumentWords<SerializedString> WORDS =
      new DocumentWords<>(SerializedString::new);

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startList() {
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEndArray();
  }

  @Override
  public void name(DocumentWord name) {
    generator.writeName(WORDS.of(name));
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void text(DocumentWord code) {
    generator.writeString(WORDS.of(code));
  }

  @Override
  public void text(char[] text, int length) {
    generator.writeString(text, 0, length);
  }

  @Override
  public void number(long number) {
    generator.writeNumber(number);
  }

  @Override
  public void number(double number) {
    generator.writeNumber(number);
  }

  @Override
  public void flag(boolean flag) {
    generator.writeBoolean(flag);
  }
}
