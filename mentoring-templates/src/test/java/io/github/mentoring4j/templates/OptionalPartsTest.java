package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.HelpRequest.Attempt;
import io.github.mentoring4j.templates.Introduction.Medium;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Composes every combination of optional parts. Each field has a mark, so that it is seen whether it is shown. */
class OptionalPartsTest {
  /** What of a message shows a field; the mentor is shown by the name or by the salutation. */
  private static final Map<String, String> MARKS = Map.ofEntries(
      Map.entry("mentor", "Qmentor|Qsalutation"),
      Map.entry("mentee", "Qmentee"),
      Map.entry("about", "Qabout"),
      Map.entry("whyYou", "QwhyYou"),
      Map.entry("wantToLearn", "QwantToLearn"),
      Map.entry("expectations", "Qexpectations"),
      Map.entry("askMinutes", " 55 minutes"),
      Map.entry("topic", "Qtopic"),
      Map.entry("referredBy", "QreferredBy"),
      Map.entry("soFar", "QsoFar"),
      Map.entry("skills", "Qskill1 and Qskill2"),
      Map.entry("interests", "Qinterest"),
      Map.entry("experience", "Qexperience"),
      Map.entry("firstQuestion", "QfirstQuestion"),
      Map.entry("availability", "Qavailability"),
      Map.entry("zone", "Asia/Kolkata"),
      Map.entry("link", "https://example.org/Q"),
      Map.entry("minutes", " 55 minutes"),
      Map.entry("goal", "Qgoal"),
      Map.entry("background", "Qbackground"),
      Map.entry("questions", "Qquestion"),
      Map.entry("options", "Qoption"),
      Map.entry("recommendation", "Qrecommendation"),
      Map.entry("expected", "Qexpected"),
      Map.entry("tried", "Qwhat. Outcome: Qresult"),
      Map.entry("neededBy", "Wednesday, September 30"),
      Map.entry("meanwhile", "Qmeanwhile"),
      Map.entry("thanksFor", "QthanksFor"));

  @ParameterizedTest
  @EnumSource
  void readsWellWithAnyPartsOfAnIntroduction(Channel channel) {
    List<Consumer<Introduction.Builder>> parts = List.of(
        builder -> builder.mentor(Person.of("Qmentor", "Qsalutation")),
        builder -> builder.topic("Qtopic"),
        builder -> builder.referredBy("QreferredBy"),
        builder -> builder.soFar("QsoFar"),
        builder -> builder.addSkills("Qskill1", "Qskill2"),
        builder -> builder.addInterest("Qinterest"),
        builder -> builder.experience("Qexperience"),
        builder -> builder.firstQuestion("QfirstQuestion?"),
        builder -> builder.availability("Qavailability").zone(ZoneId.of("Asia/Kolkata")),
        builder -> builder.link("https://example.org/Q"));
    int composed = 0;
    for (Medium medium : Medium.values()) {
      for (List<Consumer<Introduction.Builder>> subset : subsets(parts)) {
        Introduction.Builder builder = Introduction.builder()
            .mentor(Person.of("Qmentor"))
            .mentee("Qmentee")
            .about("Qabout")
            .whyYou("QwhyYou")
            .wantToLearn("QwantToLearn")
            .expectations("Qexpectations")
            .askMinutes(55)
            .askMedium(medium);
        subset.forEach(part -> part.accept(builder));
        assertReadsWell(builder.build(), channel);
        composed++;
      }
    }

    assertThat(composed).isEqualTo(3 * 1024);
  }

  @ParameterizedTest
  @EnumSource
  void readsWellWithAnyPartsOfAHelpRequest(Channel channel) {
    List<Consumer<HelpRequest.Builder>> parts = List.of(
        builder -> builder.mentor(Person.of("Qmentor", "Qsalutation")),
        builder -> builder.expected("Qexpected"),
        builder -> builder.neededBy(LocalDate.of(2026, 9, 30)),
        builder -> builder.meanwhile("Qmeanwhile"),
        builder -> builder.link("https://example.org/Q"),
        builder -> builder.thanksFor("QthanksFor"));
    int composed = 0;
    for (int questions = 0; questions <= 3; questions++) {
      for (int options : questions == 0 ? new int[] {2, 3, 4} : new int[] {0, 2, 3, 4}) {
        for (int tried = 0; tried <= 4; tried++) {
          for (List<Consumer<HelpRequest.Builder>> subset : subsets(parts)) {
            HelpRequest.Builder builder = HelpRequest.builder()
                .mentor(Person.of("Qmentor"))
                .mentee("Qmentee")
                .topic("Qtopic")
                .minutes(55)
                .goal("Qgoal")
                .background("Qbackground")
                .whyYou("QwhyYou")
                .questions(Collections.nCopies(questions, "Qquestion?"))
                .options(Collections.nCopies(options, "Qoption"))
                .tried(Collections.nCopies(tried, new Attempt("Qwhat", "Qresult")));
            if (options > 0) {
              builder.recommendation("Qrecommendation");
            }
            subset.forEach(part -> part.accept(builder));
            assertReadsWell(builder.build(), channel);
            composed++;
          }
        }
      }
    }

    assertThat(composed).isEqualTo((3 + 3 * 4) * 5 * 64);
  }

  private static <T> List<List<T>> subsets(List<T> parts) {
    List<List<T>> subsets = new ArrayList<>();
    for (int mask = 0; mask < 1 << parts.size(); mask++) {
      int chosen = mask;
      subsets.add(IntStream.range(0, parts.size())
          .filter(part -> (chosen & 1 << part) != 0)
          .mapToObj(parts::get)
          .toList());
    }
    return subsets;
  }

  private static void assertReadsWell(MessageInput input, Channel channel) {
    MessageOptions options = channel == Channel.EMAIL
        ? MessageOptions.email(Locale.ENGLISH)
        : MessageOptions.chat(Locale.ENGLISH);
    Message message = MessageComposer.standard().compose(input, options);

    Reading.assertReadsWell(message);
    assertThat(message.given()).isEqualTo(input.given());
    String whole = message.subject().orElse("") + "\n" + message.body();
    for (String field : input.given()) {
      boolean shown = Pattern.compile(MARKS.get(field)).matcher(whole).find();
      boolean expected = !message.dropped().contains(field);
      assertThat(shown).as("%s is shown in%n%s", field, whole).isEqualTo(expected);
    }
    if (channel == Channel.EMAIL) {
      assertThat(message.dropped()).isEmpty();
    }
  }
}
