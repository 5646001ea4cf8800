package io.github.mentoring4j.bench;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringWriter;

/** The introduction by jmustache alone, without what this library does before and after. */
final class IntroductionJmustache {
  private final Template subject;
  private final Template body;

  IntroductionJmustache(boolean isHtml) {
    Mustache.Compiler plain = Mustache.compiler().escapeHTML(false);
    subject = plain.compile(IntroductionTemplates.SUBJECT);
    body = isHtml
        ? Mustache.compiler().compile(IntroductionTemplates.HTML)
        : plain.compile(IntroductionTemplates.PLAIN);
  }

  IntroductionMail write(IntroductionValues values) {
    return new IntroductionMail(text(subject, values, 80), text(body, values, 1_200));
  }

  private static String text(Template template, IntroductionValues values, int size) {
    StringWriter out = new StringWriter(size);
    template.execute(values, out);
    return out.toString();
  }
}
