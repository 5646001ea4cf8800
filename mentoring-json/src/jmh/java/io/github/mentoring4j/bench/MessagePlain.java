package io.github.mentoring4j.bench;

import io.github.mentoring4j.templates.MessageOptions.Format;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** An introduction as an e-mail in plain text. */
public class MessagePlain extends MessageJob {
  /** Prepares the job. */
  public MessagePlain() {
    super(Format.PLAIN);
  }

  /** Proves that {@code MessageFormat} writes the same, too. */
  @Setup
  public void proveMessageFormat() {
    same(composeLimit(), composeMessageformat(), "MessageFormat");
  }

  /** {@return subject and body} */
  @Benchmark
  public Object composeMessageformat() {
    return IntroductionMessageFormat.plain(values());
  }
}
