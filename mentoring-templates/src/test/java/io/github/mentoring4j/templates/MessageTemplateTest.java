package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {
  private static final String BODY =
      "{{recipient}} {{sender}} {{difference}} {{#achievements}}{{achievement}}{{/achievements}} {{next}}";

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

  @Test
  void isNamedByItsRegionEvenWhereThatHasNoTextsOfItsOwn() {
    Locale belgian = Locale.forLanguageTag("de-BE");
    MessageComposer own = MessageComposer.standard()
        .withTemplate(MessageKind.CLOSING_THANKS, Channel.CHAT, belgian, BODY);
    MessageOptions chat = MessageOptions.chat(belgian);

    assertThat(own.compose(Examples.MINIMAL_CLOSING_THANKS, chat).locale()).isEqualTo(belgian);
    assertThat(MessageComposer.standard()
            .compose(Examples.MINIMAL_CLOSING_THANKS, chat)
            .locale())
        .isEqualTo(Locale.GERMAN);
  }

  @Test
  void readsATagWithBlanksAsOneWithout() {
    String blanks = BODY.replace("{{", "{{ ").replace("}}", " }}").replace("{{ #", "{{# ");

    assertThat(mail("Subject: x\n\n" + blanks).body())
        .isEqualTo(mail("Subject: x\n\n" + BODY).body());
  }

  /** The templates of this library show none of these in a note, so only another one can want room for them. */
  @Test
  void givesUpInANoteWhateverIsNotMandatory() {
    String parts = Stream.of("expectations", "topic", "referredBy", "skills", "experience", "link")
        .map(part -> "{{#" + part + "}} {{" + part + "}}{{/" + part + "}}")
        .collect(Collectors.joining());
    MessageComposer own = MessageComposer.standard()
        .withTemplate(
            MessageKind.INTRODUCTION,
            Channel.CONNECTION_NOTE,
            Locale.ENGLISH,
            "{{recipient}} {{whyYou}} {{askMinutes}}" + parts + "{{#about}} {{about}}{{/about}}");
    MessageOptions note = MessageOptions.note(Locale.ENGLISH);

    for (int limit = 300; limit >= 120; limit--) {
      MessageOptions tight = note.toBuilder().bodyLimit(limit).build();
      assertThat(own.compose(Examples.FULL_INTRODUCTION, tight).body())
          .hasSizeLessThanOrEqualTo(limit);
    }
    assertThat(own.compose(
                Examples.FULL_INTRODUCTION, note.toBuilder().bodyLimit(120).build())
            .dropped())
        .contains("expectations", "topic", "referredBy", "skills", "experience", "link", "about");
    assertThat(own.compose(
                Examples.FULL_INTRODUCTION, note.toBuilder().bodyLimit(190).build())
            .dropped())
        .contains("expectations", "topic", "referredBy", "skills", "experience", "link")
        .doesNotContain("about");
  }

  private static Message mail(String source) {
    return MessageComposer.standard()
        .withTemplate(MessageKind.CLOSING_THANKS, Channel.EMAIL, Locale.ENGLISH, source)
        .compose(Examples.MINIMAL_CLOSING_THANKS, MessageOptions.email(Locale.ENGLISH));
  }
}
