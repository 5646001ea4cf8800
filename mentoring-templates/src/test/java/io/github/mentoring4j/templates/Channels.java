package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.List;
import java.util.Locale;

/** The channels by which a message can travel, and the preset of each. */
final class Channels {
  private Channels() {}

  static List<Channel> of(MessageInput input) {
    return TemplateCatalogue.vocabulary(input.kind()).channels();
  }

  static MessageOptions options(Channel channel, Locale locale) {
    return switch (channel) {
      case EMAIL -> MessageOptions.email(locale);
      case CHAT -> MessageOptions.chat(locale);
      case CONNECTION_NOTE -> MessageOptions.note(locale);
    };
  }
}
