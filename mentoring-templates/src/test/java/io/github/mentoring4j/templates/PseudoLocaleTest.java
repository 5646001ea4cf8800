package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Adds a language that nobody speaks: its files are the English ones in wide letters. Whatever shows in ordinary letters comes from the code and not from the
 * files, and could never be translated.
 */
class PseudoLocaleTest {
  private static final Path ENGLISH =
      Path.of("src", "main", "resources", "io", "github", "mentoring4j", "templates", "en");
  private static final Locale PSEUDO = Locale.FRENCH;
  private static final Pattern TAG_OR_SUBJECT = Pattern.compile("\\{\\{[^}]*\\}\\}|^Subject: ");

  /** Not a text of a language: the values of the inputs, the letters of a list, the name of the time scale and the zones. */
  private static final Pattern VALUES =
      Pattern.compile("\\bQ\\w+|https://\\S+|\\b(Kolkata|Warsaw)\\b|\\bUTC\\b|(?m)^[A-D]\\. ");

  private final MessageComposer composer = MessageComposer.standard().withLanguage(PSEUDO, files());

  @Test
  void takesEveryWordFromTheFilesOfTheLanguage() {
    for (MessageInput input : List.of(
        last(Combinations.introductions()),
        last(Combinations.helpRequests()),
        last(Combinations.sessionAgendas()),
        last(Combinations.sessionRecaps()),
        last(Combinations.rescheduleRequests()),
        last(Combinations.progressUpdates()),
        last(Combinations.closingThanks()))) {
      for (Channel channel : Channels.of(input)) {
        for (Formality formality : Formality.values()) {
          MessageOptions options =
              Channels.options(channel, PSEUDO).toBuilder().formality(formality).build();
          Message message = composer.compose(input, options);
          String whole = message.subject().orElse("") + "\n" + message.body();

          assertThat(whole).contains("Qsender").containsPattern("[\uFF41-\uFF5A]");
          assertThat(VALUES.matcher(whole).replaceAll("")).doesNotContainPattern("[A-Za-z]");
        }
      }
    }
  }

  @Test
  void needsNothingButFilesForALanguageMore() {
    assertThat(composer.languages()).endsWith(PSEUDO).hasSize(4);
    assertThat(MessageComposer.standard().languages()).doesNotContain(PSEUDO);
  }

  private static MessageInput last(List<MessageInput> inputs) {
    return inputs.get(inputs.size() - 1);
  }

  private static Map<String, String> files() {
    Map<String, String> files = new HashMap<>(MessageLanguageFiles.read(ENGLISH));
    files.remove("review.properties");
    files.replaceAll(
        (name, source) -> name.endsWith(".properties") ? texts(source) : template(source));
    return files;
  }

  /** The names of days and months are the JDK's, so the dates do without. */
  private static String texts(String source) {
    StringBuilder out =
        new StringBuilder("date = d\nday = d\ntime = HH\ndate.year = d\nday.year = d\n");
    source
        .lines()
        .filter(line ->
            !line.startsWith("#") && !line.matches("(date|day|time|date.year|day.year) =.*"))
        .forEach(line -> {
          int value = line.indexOf('=') + 1;
          out.append(line, 0, value).append(wide(line.substring(value))).append('\n');
        });
    return out.toString();
  }

  private static String template(String source) {
    StringBuilder out = new StringBuilder();
    Matcher matcher = TAG_OR_SUBJECT.matcher(source);
    int end = 0;
    for (MatchResult tag : matcher.results().toList()) {
      out.append(wide(source.substring(end, tag.start()))).append(tag.group());
      end = tag.end();
    }
    return out.append(wide(source.substring(end))).toString();
  }

  private static String wide(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .map(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? c + 0xFEE0 : c)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
