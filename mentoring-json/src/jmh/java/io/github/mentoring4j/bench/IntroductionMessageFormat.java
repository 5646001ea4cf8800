package io.github.mentoring4j.bench;

import java.text.MessageFormat;
import java.util.Locale;

/** The introduction by {@code MessageFormat}. It has no conditions for what is absent and no escapes: a part has a pattern of its own, and Java chooses it. */
final class IntroductionMessageFormat {
  private static final MessageFormat SUBJECT = format("Mentoring request: {0}{1}");
  private static final MessageFormat BODY = format("""
      {0},

      {1}My name is {2}. I am {3}. {4}{5}.

      I would like to {6}.{7}

      {8}{9}{10}

      How I picture a mentoring partnership: {11}.

      Could you spare {12} minutes {13}?{14}

      {15}If you would prefer to decline, a simple no is a perfectly good answer.

      Thank you for considering my request.

      Kind regards,
      {2}{16}""");
  private static final MessageFormat GREETING = format("Dear {0}");
  private static final MessageFormat VIA = format(" (via {0})");
  private static final MessageFormat REFERRED = format("{0} suggested that I contact you. ");
  private static final MessageFormat GROUP = format("What connects us: {0}. ");
  private static final MessageFormat SENTENCE = format(" {0}.");
  private static final MessageFormat SKILLS = format("What I bring: {0}.");
  private static final MessageFormat INTEREST = format(" My interest: {0}.");
  private static final MessageFormat INTERESTS = format(" My interests: {0}.");
  private static final MessageFormat QUESTION = format(" This is what I would ask first:\n\n{0}");
  private static final MessageFormat TIMES = format("Times that work for me: {0}{1}. ");
  private static final MessageFormat ZONE = format(" (time zone: {0})");
  private static final MessageFormat LINK = format("\n{0}");

  private IntroductionMessageFormat() {}

  private static MessageFormat format(String pattern) {
    return new MessageFormat(pattern, Locale.ENGLISH);
  }

  static IntroductionMail plain(IntroductionValues values) {
    Object[] subject = {
      values.topic() == null ? values.sender() : values.topic(), part(VIA, values.referredBy())
    };
    Object[] body = {
      values.salutation() == null ? part(GREETING, values.recipient()) : values.salutation(),
      part(REFERRED, values.referredBy()),
      values.sender(),
      values.about(),
      part(GROUP, values.sharedGroup()),
      values.whyYou(),
      values.wantToLearn(),
      part(SENTENCE, values.soFar()),
      part(SKILLS, values.skills()),
      part(values.oneInterest() ? INTEREST : INTERESTS, values.interests()),
      part(SENTENCE, values.experience()),
      values.expectations(),
      values.askMinutes(),
      medium(values),
      part(QUESTION, values.firstQuestion()),
      values.availability() == null
          ? ""
          : TIMES.format(new Object[] {values.availability(), part(ZONE, values.zone())}),
      part(LINK, values.link())
    };
    return new IntroductionMail(SUBJECT.format(subject), BODY.format(body));
  }

  private static String medium(IntroductionValues values) {
    if (values.call()) {
      return "for a first call";
    }
    return values.video() ? "for a first video call" : "to meet in person";
  }

  private static String part(MessageFormat pattern, String value) {
    return value == null ? "" : pattern.format(new Object[] {value});
  }
}
