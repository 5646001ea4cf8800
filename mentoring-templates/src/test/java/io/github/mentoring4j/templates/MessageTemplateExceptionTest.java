package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageTemplateException.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTemplateExceptionTest {
  private static final Fault UNKNOWN =
      new Fault(1, 6, "there is no recipent in this kind of message", Optional.of("recipient"));
  private static final Fault OPEN = new Fault(3, 1, "{{#link}} is never closed", Optional.empty());

  @Test
  void saysEveryFaultOnALineOfItsOwn() {
    assertThat(exception(UNKNOWN, OPEN)).hasMessage("""
        The template for INTRODUCTION by CHAT has 2 faults:
        1:6: there is no recipent in this kind of message; did you mean recipient?
        3:1: {{#link}} is never closed""");
  }

  @Test
  void saysASingleFaultInTheSingular() {
    assertThat(exception(OPEN)).hasMessage("""
        The template for INTRODUCTION by CHAT has a fault:
        3:1: {{#link}} is never closed""");
  }

  @ParameterizedTest
  @CsvSource({"20,''", "21,and 1 more", "22,and 2 more"})
  void saysHowManyFaultsThereAreBehindTheTwentieth(int faults, String more) {
    assertThat(exception(Collections.nCopies(faults, OPEN).toArray(Fault[]::new)))
        .message()
        .satisfies(message ->
            assertThat(message.lines().skip(21).collect(Collectors.joining())).isEqualTo(more));
  }

  @Test
  void saysTheFirstTwentyFaultsAndHowManyMoreThereAre() {
    String source = "{{recipient}} {{sender}} {{x}}" + "{{xyz}}".repeat(2_000);

    assertThatThrownBy(() -> MessageComposer.standard()
            .withTemplate(MessageKind.HELP_REQUEST, Channel.CHAT, Locale.ENGLISH, source))
        .isInstanceOfSatisfying(
            MessageTemplateException.class,
            refused -> assertThat(refused.faults()).hasSize(2_009))
        .message()
        .hasSizeLessThan(3_000)
        .hasLineCount(22)
        .endsWith("\nand 1989 more");
  }

  @Test
  void needsAProblemForAFault() {
    assertThatThrownBy(() -> new Fault(1, 1, Refusals.nothing(), Optional.empty()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("problem");
    assertThatThrownBy(() -> new Fault(1, 1, "a problem", Refusals.nothing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("meant");
  }

  @Test
  void givesTheFaultsInTheirOrder() {
    assertThat(exception(UNKNOWN, OPEN).faults()).containsExactly(UNKNOWN, OPEN);
    assertThat(exception(OPEN, UNKNOWN).faults()).containsExactly(OPEN, UNKNOWN);
  }

  @Test
  void namesEveryFaultOfATemplateInTheOrderOfItsPlaces() {
    String source =
        "Subject: {{{recipient}}}\r\n\r\n  {{recipent}},\r\n{{offer}} {{#achievements}}{{number}}"
            + "\r\n{{/achievement}} {{difference}} {{#contact}}";

    assertThatThrownBy(() -> MessageComposer.standard()
            .withTemplate(MessageKind.CLOSING_THANKS, Channel.EMAIL, Locale.ENGLISH, source))
        .isInstanceOf(MessageTemplateException.class)
        .hasMessage("""
            The template for CLOSING_THANKS by EMAIL has 10 faults:
            1:10: {{{recipient}}} is not permitted in a template: every value is escaped, so write two braces and the name
            3:3: there is no recipent in this kind of message; did you mean recipient?
            4:1: offer can be missing, so it needs a section {{#offer}}
            4:28: there is no number in this kind of message
            5:1: {{/achievement}} comes before the end of {{#achievements}}
            5:33: {{#contact}} is never closed
            5:45: recipient is missing, but it has to be shown
            5:45: sender is missing, but it has to be shown
            5:45: achievements is missing, but it has to be shown
            5:45: next is missing, but it has to be shown""");
  }

  @Test
  void namesWhatIsMissingAfterWhatIsWrong() {
    String source = "\u202E{{recipient}}\u0007{{#recipent}}{{&x}}{{/recipent}}";

    assertThatThrownBy(() -> MessageComposer.standard()
            .withTemplate(MessageKind.INTRODUCTION, Channel.CONNECTION_NOTE, Locale.GERMAN, source))
        .isInstanceOf(MessageTemplateException.class)
        .hasMessage("""
            The template for INTRODUCTION by CONNECTION_NOTE has 6 faults:
            1:1: U+202E is invisible, and not permitted in a template
            1:15: U+0007 is invisible, and not permitted in a template
            1:16: there is no recipent in this kind of message; did you mean recipient?
            1:29: {{&x}} is not permitted in a template: every value is escaped, so write two braces and the name
            1:48: whyYou is missing, but it has to be shown
            1:48: askMinutes is missing, but it has to be shown""");
  }

  @Test
  void keepsItsFaultsToItself() {
    List<Fault> faults = new ArrayList<>(List.of(UNKNOWN, OPEN));
    MessageTemplateException exception =
        new MessageTemplateException(MessageKind.INTRODUCTION, Channel.CHAT, faults);

    faults.clear();

    assertThat(exception.faults()).containsExactly(UNKNOWN, OPEN);
    assertThatThrownBy(() -> exception.faults().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void suggestsAWordOnlyWhereOneIsNear() {
    assertThat(UNKNOWN.meant()).contains("recipient");
    assertThat(OPEN.meant()).isEmpty();
  }

  @Test
  void saysPlaceProblemAndSuggestionOfAFault() {
    assertThat(UNKNOWN)
        .hasToString("1:6: there is no recipent in this kind of message; did you mean recipient?");
    assertThat(OPEN).hasToString("3:1: {{#link}} is never closed");
  }

  @Test
  void isTheSameAfterItsWayThroughAStream() throws IOException, ClassNotFoundException {
    MessageTemplateException sent = exception(UNKNOWN, OPEN);

    assertThat(throughAStream(sent))
        .isInstanceOfSatisfying(
            MessageTemplateException.class,
            read -> assertThat(read.faults()).isEqualTo(sent.faults()))
        .hasMessage(sent.getMessage());
  }

  private static MessageTemplateException exception(Fault... faults) {
    return new MessageTemplateException(MessageKind.INTRODUCTION, Channel.CHAT, List.of(faults));
  }

  private static Throwable throughAStream(Throwable sent)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Throwable) in.readObject();
    }
  }
}
