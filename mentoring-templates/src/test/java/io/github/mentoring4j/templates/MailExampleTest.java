package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.Filled.Greeting;
import io.github.mentoring4j.templates.MessageOptions.Format;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sends messages through a mail library, and reads what arrives. */
class MailExampleTest {
  private static final Session SESSION = Session.getInstance(new Properties());

  @ParameterizedTest
  @EnumSource
  void arrivesAsItWasComposedInEveryLanguage(MessageKind kind) throws Exception {
    for (Locale locale : MessageComposer.standard().languages()) {
      for (String text :
          List.of("plain words", "Ł’š „ß“ 李 \uD83D\uDE00 <b>&amp;", "x=20=\u00E9 .")) {
        assertArrives(composed(kind, text, MessageOptions.email(locale)));
      }
    }
  }

  @Test
  void arrivesAsItWasComposedWhateverTheUserTyped() throws Exception {
    for (String text : NaughtyStrings.all().stream().filter(Filled::isText).toList()) {
      assertArrives(composed(MessageKind.HELP_REQUEST, text, MessageOptions.email(Locale.GERMAN)));
    }
  }

  @Test
  void leavesTheSamePartsOutOfBothTexts() throws Exception {
    MessageOptions email = MessageOptions.email(Locale.ENGLISH);
    MessageInput input =
        Filled.of(MessageKind.HELP_REQUEST, "<b> & <i>", Greeting.NAME).input();
    Message whole = MessageComposer.standard().compose(input, html(email));
    Message plain = MessageComposer.standard().compose(input, email);
    MessageOptions limited = email.toBuilder().bodyLimit(plain.body().length()).build();

    Message alone = MessageComposer.standard().compose(input, limited);
    Message both = MessageComposer.standard().compose(input, html(limited));

    assertThat(whole.plainText()).isEqualTo(plain.body()).isEqualTo(alone.body());
    assertThat(both.dropped()).contains("thanksFor", "link");
    assertThat(both.plainText()).hasSizeLessThan(alone.body().length());
    assertThat(ParsedBack.html(both.body()).lines()).isEqualTo(ParsedBack.plain(both.plainText()));
    assertArrives(both);
  }

  private static Message composed(MessageKind kind, String text, MessageOptions options) {
    return MessageComposer.standard()
        .compose(Filled.of(kind, text, Greeting.NAME).input(), html(options));
  }

  private static MessageOptions html(MessageOptions options) {
    return options.toBuilder().format(Format.HTML).build();
  }

  private static void assertArrives(Message message) throws IOException, MessagingException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    MailExample.mail(message, SESSION).writeTo(sent);
    MimeMessage mail = new MimeMessage(SESSION, new ByteArrayInputStream(sent.toByteArray()));

    assertThat(mail.getSubject()).isEqualTo(message.subject().orElseThrow());
    assertThat(mail.isMimeType("multipart/alternative")).isTrue();
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
    assertThat(text(parts, 0)).isEqualTo(message.plainText());
    assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
    assertThat(text(parts, 1))
        .startsWith("<div lang=\"" + message.locale() + "\"><p>")
        .isEqualTo("<div lang=\"" + message.locale() + "\">" + message.body() + "</div>");
  }

  /** Gives the text of a part. Mail ends its lines with CR LF. */
  private static String text(MimeMultipart parts, int index)
      throws IOException, MessagingException {
    return ((String) parts.getBodyPart(index).getContent()).replace("\r\n", "\n");
  }
}
