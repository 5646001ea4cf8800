package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document while it is written: the output, the words of the reader if texts are wanted, and the limits. What could not be read back is not
 * written.
 */
final class WriteContext {
  private final DocumentOutput out;
  private final Optional<Wording> texts;
  private final DocumentLimits limits;
  private final char[] time = new char[InstantText.LONGEST];
  private @Nullable DocumentWord name;
  private int depth;

  WriteContext(DocumentOutput out, Optional<Wording> texts, DocumentLimits limits) {
    this.out = out;
    this.texts = texts;
    this.limits = limits;
  }

  Optional<Wording> texts() {
    return texts;
  }

  DocumentLimits limits() {
    return limits;
  }

  /** Returns the name of the property that is being written. */
  String name() {
    return name == null ? "document" : name.text();
  }

  void startObject() {
    deeper();
    out.startObject();
  }

  void endObject() {
    depth--;
    out.endObject();
  }

  void startList() {
    deeper();
    out.startList();
  }

  void endList() {
    depth--;
    out.endList();
  }

  private void deeper() {
    if (++depth > limits.nesting()) {
      throw refused("nesting", depth + " levels", "at most " + limits.nesting() + " levels");
    }
  }

  void name(DocumentWord name) {
    this.name = name;
    out.name(name);
  }

  void text(String text) {
    if (text.length() > limits.textLength()) {
      throw refused(name(), text, "at most " + limits.textLength() + " UTF-16 units");
    }
    out.text(text);
  }

  void text(DocumentWord code) {
    out.text(code);
  }

  void time(Instant instant) {
    out.text(time, InstantText.write(instant, time));
  }

  void number(long number) {
    out.number(number);
  }

  void number(double number) {
    out.number(number);
  }

  void flag(boolean flag) {
    out.flag(flag);
  }

  /** Returns the refusal of a value that could not be read back. */
  static InvalidValueException refused(String field, String value, String limit) {
    return new InvalidValueException("Document", List.of(new Fault(field, value, limit)));
  }
}
