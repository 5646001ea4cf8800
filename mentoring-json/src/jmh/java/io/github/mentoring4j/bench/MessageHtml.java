package io.github.mentoring4j.bench;

import io.github.mentoring4j.templates.MessageOptions.Format;

/** An introduction as an e-mail in HTML. Each engine escapes the values itself; {@code MessageFormat} cannot, and is left out. */
public class MessageHtml extends MessageJob {
  /** Prepares the job. */
  public MessageHtml() {
    super(Format.HTML);
  }
}
