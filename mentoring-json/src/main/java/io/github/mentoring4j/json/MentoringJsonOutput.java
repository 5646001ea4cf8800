package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.DocumentOutput;
import tools.jackson.core.JsonGenerator;

/**
 * Writes to a generator of Jackson 3.
 *
 * @param generator the generator
 */
record MentoringJsonOutput(JsonGenerator generator) implements DocumentOutput {
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
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
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
