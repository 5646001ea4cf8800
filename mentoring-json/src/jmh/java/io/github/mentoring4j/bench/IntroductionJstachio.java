package io.github.mentoring4j.bench;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstachio.Template;
import io.jstach.jstachio.escapers.Html;
import io.jstach.jstachio.escapers.PlainText;

/** The models of JStachio. Its compiler makes a class of each, with the template in it. */
final class IntroductionJstachio {
  private IntroductionJstachio() {}

  static IntroductionMail plain(IntroductionValues values) {
    return new IntroductionMail(
        subject(values), text(PlainBodyRenderer.of(), new PlainBody(values), 1_200));
  }

  static IntroductionMail html(IntroductionValues values) {
    return new IntroductionMail(
        subject(values), text(HtmlBodyRenderer.of(), new HtmlBody(values), 1_200));
  }

  private static String subject(IntroductionValues values) {
    return text(SubjectRenderer.of(), new Subject(values), 80);
  }

  private static <T> String text(Template<T> template, T model, int size) {
    return template.execute(model, new StringBuilder(size)).toString();
  }

  @JStache(template = "{{#values}}" + IntroductionTemplates.SUBJECT + "{{/values}}")
  @JStacheConfig(contentType = PlainText.class)
  record Subject(IntroductionValues values) {}

  @JStache(template = "{{#values}}" + IntroductionTemplates.PLAIN + "{{/values}}")
  @JStacheConfig(contentType = PlainText.class)
  record PlainBody(IntroductionValues values) {}

  @JStache(template = "{{#values}}" + IntroductionTemplates.HTML + "{{/values}}")
  @JStacheConfig(contentType = Html.class)
  record HtmlBody(IntroductionValues values) {}
}
