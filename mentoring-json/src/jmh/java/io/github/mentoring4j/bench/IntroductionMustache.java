package io.github.mentoring4j.bench;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The introduction by mustache.java. */
final class IntroductionMustache {
  private final Mustache subject;
  private final Mustache body;

  IntroductionMustache(boolean isHtml) {
    Plain plain = new Plain();
    subject = plain.compile(new StringReader(IntroductionTemplates.SUBJECT), "subject");
    body = isHtml
        ? new DefaultMustacheFactory().compile(new StringReader(IntroductionTemplates.HTML), "html")
        : plain.compile(new StringReader(IntroductionTemplates.PLAIN), "plain");
  }

  IntroductionMail write(IntroductionValues values) {
    return new IntroductionMail(text(subject, values, 80), text(body, values, 1_200));
  }

  private static String text(Mustache template, IntroductionValues values, int size) {
    StringWriter out = new StringWriter(size);
    template.execute(out, values);
    return out.toString();
  }

  private static final class Plain extends DefaultMustacheFactory {
    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
