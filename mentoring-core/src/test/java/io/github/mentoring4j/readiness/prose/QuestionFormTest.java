package io.github.mentoring4j.readiness.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormTest {
  private static final LanguagePack ENGLISH = LanguagePack.of(Locale.ENGLISH).orElseThrow();

  private static QuestionForm form(String text) {
    return QuestionForm.of(ENGLISH.read(text), ENGLISH);
  }

  /** What each of the questions starts with. */
  private static List<String> starts(String text) {
    Prose prose = ENGLISH.read(text);
    return QuestionForm.of(prose, ENGLISH).starts().stream()
        .map(start -> prose.token(start).folded())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How did you decide?",
        "What's your view on the second offer?",
        "At which moment would you have left?",
        "So why did you stay?",
        "When did you know that you wanted to leave?",
        "The bank wants an answer by Monday. What would you say?",
        "Looking back, what would you change?",
        "You kept the books for years: which figure did you look at first?",
        "If I write to the landlord, how do I begin?",
        "Could you tell me how you found your partner?",
        "Would you mind telling me why you left?",
        "Can you please briefly explain the two schemes?",
        "Can I ask how you found the workshop?",
        "Do you know who reads the papers?",
        "Do you have any tips for the interview?",
        "Is there anything you would do differently?",
        "I wonder how you got out of it.",
        "Tell me about your first year.",
        "Would love to hear how you told your team",
        "Your view on my draft",
        "You changed from law to teaching. Why?",
        "Salary?",
        "Can you think of a moment when you wanted to leave?",
        "Who, apart from the owner, did you ask?",
        "Do you prefer trains or boats?",
        "Shall I take the post in Leeds, or wait for York?",
        "Should I telephone rather than write?"
      })
  void knowsAQuestionThatAsksForMoreThanYesOrNo(String text) {
    assertThat(form(text).isOpen()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is it worth it?",
        "Can leadership be learned?",
        "Don't you think so?",
        "Have you ever been there, in the winter?",
        "If you were me, would you write again?",
        "When I was new, nobody spoke to me. Did that happen to you?",
        "When you were new, did somebody help you?",
        "Before we begin: may I tell my sister, who knows the other branch, what we talk about?",
        "The letter came today; should I sign?",
        "You would wait until Monday, right?",
        "You kept the minutes yourself, didn't you?",
        "Could you tell me whether they pay?",
        "I wonder if they would miss me.",
        "Is it hard to weld",
        "Is it normal to be nervous before a lesson?",
        "Is there anything else I should bring?",
        "Shall I sign it or not?",
        "Do you have ten minutes or so?",
        "Is there anything or anyone else I should ask for?",
        "Is there anything else I should bring or read?",
        "Shall I take it, or?"
      })
  void knowsAQuestionOfYesOrNo(String text) {
    assertThat(form(text).isOpen()).isFalse();
  }

  @Test
  void takesAnInvitationWithoutAQuestionMarkForNoQuestionOfYesOrNo() {
    assertThat(form("Would like your view on the draft.").isOpen()).isTrue();
    assertThat(form("Have a look at my draft.").isOpen()).isTrue();
    assertThat(form("Do a test run with me").isOpen()).isTrue();
  }

  @Test
  void findsWhereEachQuestionStarts() {
    assertThat(starts("Are you married, and do you have kids?")).containsExactly("are", "do");
    assertThat(starts("How did you start, what did it pay, and would you do it again?"))
        .containsExactly("how", "what", "would");
    assertThat(
            starts("Where does it creak, how many of your people did you need, and did they go?"))
        .containsExactly("where", "how", "did");
    assertThat(starts("What did you write, and why?")).containsExactly("what", "why");
    assertThat(starts("Was it hard? How did you manage?")).containsExactly("was", "how");
    assertThat(starts("Who reads my papers, and at what do they look first?"))
        .containsExactly("who", "at");
    assertThat(starts("Is it near and are the rooms warm?")).containsExactly("is", "are");
    assertThat(starts("What did you write, and why just that?")).containsExactly("what", "why");
    assertThat(starts("What did you write, did it help?")).containsExactly("what", "did");
    assertThat(starts("Did you ask him, and who was the owner?")).containsExactly("did", "who");
    assertThat(starts("You left. When?")).containsExactly("when");
    assertThat(starts("With? What now?")).containsExactly("what");
    assertThat(starts("How did you start, where did you live?")).containsExactly("how", "where");
    assertThat(starts("What did you write, and for whom?")).containsExactly("what", "for");
  }

  @Test
  void takesANameBehindADashForASubject() {
    assertThat(starts("How do I store keys - is Porto safer?")).containsExactly("how", "is");
    assertThat(starts("How do I store keys - is storage safer?")).containsExactly("how");
    assertThat(starts("How do I store keys, is Porto safer?")).containsExactly("how");
    assertThat(starts("How do I store keys - is?")).containsExactly("how");
    assertThat(starts("Is Porto safer.")).isEmpty();
  }

  @Test
  void findsTheVerbOfAFurtherQuestionNotTooFarBehindItsWord() {
    assertThat(starts("How did you start, how many of your old friends did you ask?"))
        .containsExactly("how", "how");
    assertThat(starts("How did you start, how many of your very old friends did you ask?"))
        .containsExactly("how");
    assertThat(form("Could you in a quiet hour tell me your story?").isOpen()).isTrue();
    assertThat(form("Could you in a very quiet hour tell me your story?").isOpen())
        .isFalse();
  }

  @Test
  void takesWhatAsksForAYesForNoQuestionOfItsOwn() {
    assertThat(starts("You would wait, wouldn't you?")).isEmpty();
    assertThat(starts("Is it far, is it?")).containsExactly("is");
    assertThat(form("Right?").isOpen()).isTrue();
  }

  @Test
  void readsNoFurtherThanTheSentence() {
    assertThat(form("Do you know me? How nice.").isOpen()).isFalse();
    assertThat(form("Do you know why? How nice.").isOpen()).isTrue();
    assertThat(form("Could you explain? If you have no time, I ask my sister.").isOpen())
        .isTrue();
    assertThat(form("Could you explain? Please, if you have time.").isOpen()).isTrue();
    assertThat(form("Could you explain whether they pay? I have no idea.").isOpen())
        .isFalse();
    assertThat(form("Please tell me. If they pay, I sign.").isOpen()).isTrue();
    assertThat(starts("What did you say, what else could? I forget.")).containsExactly("what");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How did you decide?",
        "My lease ends in May. How did you find your rooms?",
        "When and how did you tell them?",
        "Why and how did you tell them?",
        "Why, and how?",
        "How do you know who is honest and who is not?",
        "How do you decide what to keep and what to drop?",
        "How do you decide when to say no and when to say yes?",
        "What did you say to the man who had the keys and the car?",
        "How did you work in a firm where my boss is the owner?",
        "May I tell my sister, who runs the other branch, what we talk about?",
        "Should I stay there and do the dishes?",
        "Do you plan each week, or do you just start?",
        "What's your view on the offer: should I take it?",
        "What do you think, should I take it?",
        "Who, apart from the owner, did you ask?",
        "How would you, in my place, answer the letter?",
        "You would wait, wouldn't you?",
        "Did you ask the man, who was the owner, for the keys?",
        "How do you stay calm, especially when you are tired?",
        "If I ring before noon, what does that set off?",
        "Salary?"
      })
  void takesTheRestOfAQuestionForNoOtherOne(String text) {
    assertThat(form(text).starts()).hasSizeLessThan(2);
  }

  @Test
  void looksAtStatementsOnlyWhereNothingIsAsked() {
    assertThat(starts("Is this it. What now?")).containsExactly("what");
    assertThat(starts("What I need. How I get it")).containsExactly("what", "how");
  }

  @Test
  void findsNothingInNoWords() {
    assertThat(form("?!").isOpen()).isTrue();
    assertThat(form("?!").starts()).isEmpty();
  }
}
