package io.github.mentoring4j.bench;

/** Writes the introduction by a {@code StringBuilder}. */
final class IntroductionLimit {
  private final boolean isHtml;
  private final StringBuilder out = new StringBuilder(1_200);

  private IntroductionLimit(boolean isHtml) {
    this.isHtml = isHtml;
  }

  static IntroductionMail plain(IntroductionValues values) {
    return new IntroductionMail(subject(values), new IntroductionLimit(false).body(values));
  }

  static IntroductionMail html(IntroductionValues values) {
    return new IntroductionMail(subject(values), new IntroductionLimit(true).body(values));
  }

  private static String subject(IntroductionValues values) {
    StringBuilder subject = new StringBuilder(80).append("Mentoring request: ");
    subject.append(values.topic() == null ? values.sender() : values.topic());
    if (values.referredBy() != null) {
      subject.append(" (via ").append(values.referredBy()).append(')');
    }
    return subject.toString();
  }

  private String body(IntroductionValues values) {
    out.append(isHtml ? "<p>" : "");
    if (values.salutation() == null) {
      out.append("Dear ");
      value(values.recipient());
    } else {
      value(values.salutation());
    }
    out.append(',');
    paragraph();
    optional("", values.referredBy(), " suggested that I contact you. ");
    optional("My name is ", values.sender(), ". I am ");
    optional("", values.about(), ". ");
    optional("What connects us: ", values.sharedGroup(), ". ");
    optional("", values.whyYou(), ".");
    paragraph();
    optional("I would like to ", values.wantToLearn(), ".");
    optional(" ", values.soFar(), ".");
    paragraph();
    optional("What I bring: ", values.skills(), ".");
    String interests = values.oneInterest() ? " My interest: " : " My interests: ";
    optional(interests, values.interests(), ".");
    optional(" ", values.experience(), ".");
    paragraph();
    optional("How I picture a mentoring partnership: ", values.expectations(), ".");
    paragraph();
    out.append("Could you spare ").append(values.askMinutes()).append(" minutes ");
    out.append(values.call() ? "for a first call" : "");
    out.append(values.video() ? "for a first video call" : "");
    out.append(values.meeting() ? "to meet in person" : "").append('?');
    if (values.firstQuestion() != null) {
      out.append(" This is what I would ask first:");
      paragraph();
      value(values.firstQuestion());
    }
    paragraph();
    if (values.availability() != null) {
      optional("Times that work for me: ", values.availability(), "");
      optional(" (time zone: ", values.zone(), ")");
      out.append(". ");
    }
    out.append("If you would prefer to decline, a simple no is a perfectly good answer.");
    paragraph();
    out.append("Thank you for considering my request.");
    paragraph();
    out.append("Kind regards,").append(isHtml ? "<br/>\n" : "\n");
    value(values.sender());
    link(values.link());
    return out.append(isHtml ? "</p>" : "").toString();
  }

  private void link(String address) {
    if (address != null && isHtml) {
      optional("<br/>\n<a href=\"", address, "\">");
      optional("", address, "</a>");
    } else if (address != null) {
      out.append('\n').append(address);
    }
  }

  private void paragraph() {
    out.append(isHtml ? "</p>\n<p>" : "\n\n");
  }

  private void optional(String before, String value, String after) {
    if (value != null) {
      out.append(before);
      value(value);
      out.append(after);
    }
  }

  private void value(String value) {
    if (!isHtml) {
      out.append(value);
      return;
    }
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      String escape = escape(value.charAt(i));
      if (escape != null) {
        out.append(value, from, i).append(escape);
        from = i + 1;
      }
    }
    out.append(value, from, value.length());
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
