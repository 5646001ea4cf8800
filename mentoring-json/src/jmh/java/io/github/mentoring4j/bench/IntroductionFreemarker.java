package io.github.mentoring4j.bench;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** The introduction by FreeMarker. */
final class IntroductionFreemarker {
  private final Template subject;
  private final Template body;

  IntroductionFreemarker(boolean isHtml) {
    subject = template(PlainTextOutputFormat.INSTANCE, IntroductionTemplates.FREEMARKER_SUBJECT);
    body = isHtml
        ? template(HTMLOutputFormat.INSTANCE, IntroductionTemplates.FREEMARKER_HTML)
        : template(PlainTextOutputFormat.INSTANCE, IntroductionTemplates.FREEMARKER_PLAIN);
  }

  private static Template template(OutputFormat format, String text) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setOutputFormat(format);
    configuration.setNumberFormat("c");
    try {
      return new Template("introduction", text, configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IntroductionMail write(IntroductionValues values) {
    Map<String, Object> map = values.asMap();
    return new IntroductionMail(text(subject, map, 80), text(body, map, 1_200));
  }

  private static String text(Template template, Map<String, Object> values, int size) {
    StringWriter out = new StringWriter(size);
    try {
      template.process(values, out);
    } catch (TemplateException | IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }
}
