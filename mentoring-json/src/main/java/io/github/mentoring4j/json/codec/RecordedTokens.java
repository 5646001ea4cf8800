package io.github.mentoring4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Tokens that were passed over and are now read, followed by those that come next. An event needs them if it does not say its type first: a
 * database that sorts names, as PostgreSQL's jsonb does, puts it behind the others.
 */
final class RecordedTokens implements Tokens {
  private final Tokens following;
  private final List<Recorded> recorded = new ArrayList<>();
  private int position = -1;

  RecordedTokens(Tokens following) {
    this.following = following;
  }

  boolean isEmpty() {
    return recorded.isEmpty();
  }

  /** Records a property, whose name is the present token of those that follow, and goes on to the last token of its value. */
  void recordProperty() {
    record(JsonToken.PROPERTY_NAME);
    int depth = 0;
    JsonToken token;
    do {
      token = Objects.requireNonNull(following.next(), "a parser ends no object early");
      record(token);
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    } while (depth > 0);
  }

  private void record(JsonToken token) {
    boolean hasText =
        token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING || token.isNumeric();
    recorded.add(new Recorded(
        token,
        hasText ? following.text() : "",
        token == JsonToken.VALUE_NUMBER_INT ? following.number() : null,
        following.pointer(),
        following.place()));
  }

  @Override
  public @Nullable JsonToken next() {
    position++;
    return position < recorded.size() ? recorded.get(position).token : following.next();
  }

  @Override
  public @Nullable JsonToken current() {
    return isReplaying() ? recorded.get(position).token : following.current();
  }

  @Override
  public String text() {
    return isReplaying() ? recorded.get(position).text : following.text();
  }

  @Override
  public @Nullable Long number() {
    return isReplaying() ? recorded.get(position).number : following.number();
  }

  @Override
  public String pointer() {
    return isReplaying() ? recorded.get(position).pointer : following.pointer();
  }

  @Override
  public long place() {
    return isReplaying() ? recorded.get(position).place : following.place();
  }

  private boolean isReplaying() {
    return position < recorded.size();
  }

  private record Recorded(
      JsonToken token, String text, @Nullable Long number, String pointer, long place) {}
}
