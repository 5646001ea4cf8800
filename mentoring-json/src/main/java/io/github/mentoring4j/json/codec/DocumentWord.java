package io.github.mentoring4j.json.codec;

import java.util.concurrent.atomic.AtomicInteger;

/** The name of a property, or a code. The library has a few hundred, so an output keeps what it makes of each; see {@link DocumentWords}. */
public final class DocumentWord {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String text;
  private final int number = COUNT.getAndIncrement();

  DocumentWord(String text) {
    this.text = text;
  }

  /** {@return the name or the code} */
  public String text() {
    return text;
  }

  /** Returns the place of the word among all of them. */
  int number() {
    return number;
  }
}
