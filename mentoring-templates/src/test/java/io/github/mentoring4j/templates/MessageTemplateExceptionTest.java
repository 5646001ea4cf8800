package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.templates.MessageInput.Kind;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageTemplateException.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTemplateExceptionTest {
  private static final Fault UNKNOWN =
      new Fault(1, 6, "there is no mentr in this kind of message", "mentor");
  private static final Fault OPEN = new Fault(3, 1, "{{#link}} is never closed", null);

  @Test
  void saysEveryFaultOnALineOfItsOwn() {
    assertThat(exception(UNKNOWN, OPEN)).hasMessage("""
        The template for INTRODUCTION by CHAT has 2 faults:
        1:6: there is no mentr in this kind of message; did you mean mentor?
        3:1: {{#link}} is never closed""");
  }

  @Test
  void saysASingleFaultInTheSingular() {
    assertThat(exception(OPEN)).hasMessage("""
        The template for INTRODUCTION by CHAT has a fault:
        3:1: {{#link}} is never closed""");
  }

  @Test
  void needsAProblemForAFault() {
    assertThatThrownBy(() -> new Fault(1, 1, Refusals.nothing(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("problem");
  }

  @Test
  void givesTheFaultsInTheirOrder() {
    assertThat(exception(UNKNOWN, OPEN).faults()).containsExactly(UNKNOWN, OPEN);
    assertThat(exception(OPEN, UNKNOWN).faults()).containsExactly(OPEN, UNKNOWN);
  }

  @Test
  void namesEveryFaultOfATemplateInTheOrderOfItsPlaces() {
    String source =
        "Subject: {{{mentor}}}\r\n\r\n  {{mentr}},\r\n{{offer}} {{#achievements}}{{number}}"
            + "\r\n{{/achievement}} {{difference}} {{#contact}}";

    assertThatThrownBy(() -> MessageComposer.standard()
            .withTemplate(Kind.CLOSING_THANKS, Channel.EMAIL, Locale.ENGLISH, source))
        .isInstanceOf(MessageTemplateException.class)
        .hasMessage("""
            The template for CLOSING_THANKS by EMAIL has 10 faults:
            1:10: {{{mentor}}} is no tag that a template may have: every value is escaped, so write two braces and the name
            3:3: there is no mentr in this kind of message; did you mean mentor?
            4:1: offer may be missing, so it stands in a section {{#offer}}
            4:28: there is no number in this kind of message
            5:1: {{/achievement}} stands where {{#achievements}} has to be closed first
            5:33: {{#contact}} is never closed
            5:45: mentor is missing, but it has to be shown
            5:45: mentee is missing, but it has to be shown
            5:45: achievements is missing, but it has to be shown
            5:45: next is missing, but it has to be shown""");
  }

  @Test
  void namesWhatIsMissingAfterWhatIsWrong() {
    String source = "\u202E{{mentor}}\u0007{{#mentr}}{{&x}}{{/mentr}}";

    assertThatThrownBy(() -> MessageComposer.standard()
            .withTemplate(Kind.INTRODUCTION, Channel.CONNECTION_NOTE, Locale.GERMAN, source))
        .isInstanceOf(MessageTemplateException.class)
        .hasMessage("""
            The template for INTRODUCTION by CONNECTION_NOTE has 6 faults:
            1:1: U+202E shows nothing, and may not be here
            1:12: U+0007 shows nothing, and may not be here
            1:13: there is no mentr in this kind of message; did you mean mentor?
            1:23: {{&x}} is no tag that a template may have: every value is escaped, so write two braces and the name
            1:39: whyYou is missing, but it has to be shown
            1:39: askMinutes is missing, but it has to be shown""");
  }

  @Test
  void keepsItsFaultsToItself() {
    List<Fault> faults = new ArrayList<>(List.of(UNKNOWN, OPEN));
    MessageTemplateException exception =
        new MessageTemplateException(Kind.INTRODUCTION, Channel.CHAT, faults);

    faults.clear();

    assertThat(exception.faults()).containsExactly(UNKNOWN, OPEN);
    assertThatThrownBy(() -> exception.faults().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void suggestsAWordOnlyWhereOneIsNear() {
    assertThat(UNKNOWN.suggestion()).contains("mentor");
    assertThat(OPEN.suggestion()).isEmpty();
  }

  @Test
  void saysPlaceProblemAndSuggestionOfAFault() {
    assertThat(UNKNOWN)
        .hasToString("1:6: there is no mentr in this kind of message; did you mean mentor?");
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
    return new MessageTemplateException(Kind.INTRODUCTION, Channel.CHAT, List.of(faults));
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
