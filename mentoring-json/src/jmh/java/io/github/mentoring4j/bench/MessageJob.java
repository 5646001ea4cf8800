package io.github.mentoring4j.bench;

import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageOptions;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Writes an introduction as an e-mail. Every way begins with the {@link Introduction} and ends with the same subject and body. The peers get their
 * values as {@link IntroductionValues}, and insert them into {@link IntroductionTemplates}; they neither clean the values, nor leave out parts for
 * want of room, nor put in order what an absent part leaves behind.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class MessageJob {
  /** What is written. */
  protected final Introduction introduction = IntroductionExample.introduction();

  private final MessageComposer composer = MessageComposer.standard();
  private final MessageOptions options;
  private final boolean isHtml;
  private final IntroductionJmustache jmustache;
  private final IntroductionMustache mustache;
  private final IntroductionFreemarker freemarker;

  /**
   * Prepares the job.
   *
   * @param format the format of the body
   */
  protected MessageJob(Format format) {
    options = MessageOptions.email(Locale.ENGLISH).toBuilder().format(format).build();
    isHtml = format == Format.HTML;
    jmustache = new IntroductionJmustache(isHtml);
    mustache = new IntroductionMustache(isHtml);
    freemarker = new IntroductionFreemarker(isHtml);
  }

  /** Proves that every way writes the same message, with all parts in it. */
  @Setup
  public void prove() {
    Message expected = composeFacade();
    if (!expected.dropped().isEmpty()) {
      throw new IllegalStateException("Left out: " + expected.dropped());
    }
    IntroductionMail mail = new IntroductionMail(expected.subject().orElseThrow(), expected.body());
    same(mail, composeLimit(), "limit");
    same(mail, composeJmustache(), "jmustache");
    same(mail, composeMustache(), "mustache.java");
    same(mail, composeFreemarker(), "FreeMarker");
    same(mail, composeJstachio(), "JStachio");
  }

  /** {@return the message} */
  @Benchmark
  public Message composeFacade() {
    return composer.compose(introduction, options);
  }

  /** {@return subject and body} */
  @Benchmark
  public Object composeLimit() {
    return isHtml ? IntroductionLimit.html(values()) : IntroductionLimit.plain(values());
  }

  /** {@return subject and body} */
  @Benchmark
  public Object composeJmustache() {
    return jmustache.write(values());
  }

  /** {@return subject and body, by mustache.java} */
  @Benchmark
  public Object composeMustache() {
    return mustache.write(values());
  }

  /** {@return subject and body} */
  @Benchmark
  public Object composeFreemarker() {
    return freemarker.write(values());
  }

  /** {@return subject and body} */
  @Benchmark
  public Object composeJstachio() {
    return isHtml ? IntroductionJstachio.html(values()) : IntroductionJstachio.plain(values());
  }

  /**
   * Makes the values for a peer.
   *
   * @return the values of the introduction
   */
  final IntroductionValues values() {
    return IntroductionValues.of(introduction);
  }

  /**
   * Fails unless a way does the same.
   *
   * @param expected what is expected
   * @param actual what the way returns
   * @param what the way
   */
  static void same(Object expected, Object actual, String what) {
    if (!actual.equals(expected)) {
      throw new IllegalStateException(
          List.of(what, actual, "expected", expected).toString());
    }
  }
}
