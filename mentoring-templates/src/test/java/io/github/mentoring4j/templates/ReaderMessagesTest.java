package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.Filled.Greeting;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Writes hostile messages for the readers of other vendors: {@code src/it/readers} reads them in {@code .ci/run}. */
class ReaderMessagesTest {
  private static final Path FILE = Path.of("target", "readers", "messages.jsonl");
  private static final int PAIRS = 200;

  /** The places where a message is read, with the channel and the format for each. */
  private enum Service {
    SLACK(Channel.CHAT, Format.SLACK),
    DISCORD(Channel.CHAT, Format.MARKDOWN),
    TEAMS(Channel.CHAT, Format.HTML),
    /** A text of an Adaptive Card, or any page that shows Markdown. */
    CARD(Channel.EMAIL, Format.MARKDOWN);

    private final Channel channel;
    private final Format format;

    Service(Channel channel, Format format) {
      this.channel = channel;
      this.format = format;
    }

    MessageOptions options(Locale locale, Formality formality) {
      return Channels.options(channel, locale).toBuilder()
          .format(format)
          .formality(formality)
          .bodyLimit(Optional.empty())
          .build();
    }
  }

  @Test
  void writesHostileMessagesForEveryServiceKindAndLanguage() throws IOException {
    Random random = new Random(17);
    List<Locale> locales = MessageComposer.standard().languages();
    Map<String, Integer> counts = new TreeMap<>();
    Files.createDirectories(FILE.getParent());
    try (BufferedWriter out = Files.newBufferedWriter(FILE)) {
      for (String text : texts(random)) {
        for (MessageKind kind : MessageKind.values()) {
          Filled filled = Filled.of(kind, text, oneOf(random, List.of(Greeting.values())));
          Locale locale = oneOf(random, locales);
          Formality formality = oneOf(random, List.of(Formality.values()));
          for (Service service : Service.values()) {
            if (!filled.fields().isEmpty()) {
              out.write(line(filled, service, locale, formality));
              counts.merge(service + " " + kind + " " + locale, 1, Integer::sum);
            }
          }
        }
      }
    }

    assertThat(counts)
        .hasSize(Service.values().length * MessageKind.values().length * locales.size())
        .allSatisfy((what, count) -> assertThat(count).as(what).isGreaterThan(100));
  }

  private static <T> T oneOf(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Lists the naughty strings, and some of them with another one behind. */
  private static List<String> texts(Random random) {
    List<String> texts =
        new ArrayList<>(NaughtyStrings.all().stream().filter(Filled::isText).toList());
    List<String> shortOnes = texts.stream()
        .filter(text -> text.length() <= 18 && !Filled.hasLineBreak(text))
        .toList();
    for (int i = 0; i < PAIRS; i++) {
      String between = oneOf(random, List.of("", "", " "));
      texts.add(oneOf(random, shortOnes) + between + oneOf(random, shortOnes));
    }
    return texts;
  }

  private static String line(Filled filled, Service service, Locale locale, Formality formality) {
    Message message =
        MessageComposer.standard().compose(filled.input(), service.options(locale, formality));
    boolean hasLink = message.given().contains("link") && !message.dropped().contains("link");
    return "{\"service\":" + json(service.name().toLowerCase(Locale.ROOT))
        + ",\"kind\":" + json(filled.input().kind().code())
        + ",\"locale\":" + json(locale.toLanguageTag())
        + ",\"value\":" + json(filled.text())
        + ",\"link\":" + json(hasLink ? Filled.LINK : "")
        + ",\"plain\":" + json(message.plainText())
        + ",\"body\":" + json(message.body()) + "}\n";
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c >= 0x7F) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
