package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageInput.Kind;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {
  private static final String BODY =
      "{{mentor}} {{mentee}} {{difference}} {{#achievements}}{{achievement}}{{/achievements}} {{next}}";

  @Test
  void writesNoSubjectWhereTheTemplateHasNone() {
    assertThat(mail("Subject: {{#contact}}{{contact}}{{/contact}}\n\n" + BODY).subject())
        .isEmpty();
    assertThat(mail("Subject: {{! nothing }}\n\n" + BODY).subject()).isEmpty();
    assertThat(mail("Subject: {{next}}\n\n" + BODY).subject())
        .contains(Examples.MINIMAL_CLOSING_THANKS.next());
  }

  @Test
  void keepsTheJoinersThatAnEmojiNeeds() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    assertThat(mail("Subject: x\n\n" + family + " " + BODY).body()).startsWith(family + " Leila");
  }

  @Test
  void leavesOutACommentOfManyLines() {
    assertThat(mail("Subject: x\n\n{{! one\ntwo }}" + BODY).body()).startsWith("Leila Haddad Mira");
  }

  private static Message mail(String source) {
    return MessageComposer.standard()
        .withTemplate(Kind.CLOSING_THANKS, Channel.EMAIL, Locale.ENGLISH, source)
        .compose(Examples.MINIMAL_CLOSING_THANKS, MessageOptions.email(Locale.ENGLISH));
  }
}
