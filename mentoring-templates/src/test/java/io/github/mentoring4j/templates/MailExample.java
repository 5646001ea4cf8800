package io.github.mentoring4j.templates;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** Makes an e-mail of a message with Jakarta Mail. The README shows it. */
final class MailExample {
  private MailExample() {}

  /** Takes a message in HTML. */
  static MimeMessage mail(Message message, Session session) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(message.plainText(), "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    String language = message.locale().toLanguageTag();
    html.setText("<div lang=\"" + language + "\">" + message.body() + "</div>", "UTF-8", "html");

    MimeMessage mail = new MimeMessage(session);
    mail.setSubject(message.subject().orElse(""), "UTF-8");
    // A mail program shows the last part that it can.
    mail.setContent(new MimeMultipart("alternative", text, html));
    return mail;
  }
}
