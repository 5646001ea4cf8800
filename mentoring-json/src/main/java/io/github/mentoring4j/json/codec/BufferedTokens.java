package io.github.mentoring4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Tokens that were skipped and are read now, followed by the rest of the document. This is used for an event with properties before its {@code
 * type}. For example, PostgreSQL's jsonb sorts the names.
 */
final class BufferedTokens implements Tokens {
  private final Tokens following;
  private final List<Token> buffered = new ArrayList<>();
  private int position = -1;

  BufferedTokens(Tokens following) {
    this.following = following;
  }

  boolean isEmpty() {
    return buffered.isEmpty();
  }

  /** Adds the property whose name is the current token, and moves to the last token of its value. */
  void addProperty() {
    add(JsonToken.PROPERTY_NAME);
    int depth = 0;
    JsonToken token;
    do {
      token = Objects.requireNonNull(following.next(), "a parser ends no object early");
      add(token);
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    } while (depth > 0);
  }

  private void add(JsonToken token) {
    boolean hasText =
        token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING || token.isNumeric();
    buffered.add(new Token(
        token,
        hasText ? following.text() : "",
        token == JsonToken.VALUE_NUMBER_INT ? following.number() : null,
        following.pointer(),
        following.place()));
  }

  @Override
  public @Nullable JsonToken next() {
    position++;
    return position < buffered.size() ? buffered.get(position).token : following.next();
  }

  @Override
  public @Nullable JsonToken current() {
    return isBuffered() ? buffered.get(position).token : following.current();
  }

  @Override
  public String text() {
    return isBuffered() ? buffered.get(position).text : following.text();
  }

  @Override
  public @Nullable Long number() {
    return isBuffered() ? buffered.get(position).number : following.number();
  }

  @Override
  public String pointer() {
    return isBuffered() ? buffered.get(position).pointer : following.pointer();
  }

  @Override
  public long place() {
    return isBuffered() ? buffered.get(position).place : following.place();
  }

  private boolean isBuffered() {
    return position < buffered.size();
  }

  private record Token(
      JsonToken token, String text, @Nullable Long number, String pointer, long place) {}
}
