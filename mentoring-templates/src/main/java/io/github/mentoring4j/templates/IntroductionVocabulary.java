package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.Introduction.Medium;
import java.net.URI;
import java.util.List;

/** The words for the templates of an introduction. */
final class IntroductionVocabulary {
  static final Vocabulary<Introduction> TERMS = Vocabulary.of(
          MessageKind.INTRODUCTION, Introduction.class)
      .mandatory("about", Introduction::about)
      .mandatory("whyYou", Introduction::whyYou)
      .mandatory("wantToLearn", Introduction::wantToLearn)
      .mandatory("expectations", Introduction::expectations)
      .mandatory("askMinutes", Introduction::askMinutes)
      .flag("call", introduction -> introduction.askMedium() == Medium.CALL)
      .flag("meeting", introduction -> introduction.askMedium() == Medium.MEETING)
      .flag("writing", introduction -> introduction.askMedium() == Medium.WRITING)
      .optional("topic", Introduction::topic)
      .optional("referredBy", Introduction::referredBy)
      .optional("soFar", Introduction::soFar)
      .list("skills", "oneSkill", Introduction::skills)
      .list("interests", "oneInterest", Introduction::interests)
      .optional("experience", Introduction::experience)
      .optional("firstQuestion", Introduction::firstQuestion)
      .optional("availability", Introduction::availability)
      .optional("zone", Introduction::zone)
      .optional("link", introduction -> introduction.link().map(URI::create))
      .flag("thanks", introduction -> true)
      .subjectGivesUp("topic", "sender")
      .bodyGivesUp(introduction -> List.of(
          List.of("topic"),
          List.of("link"),
          List.of("experience"),
          List.of("interests"),
          List.of("skills"),
          List.of("availability", "zone"),
          List.of("soFar"),
          List.of("referredBy"),
          List.of("firstQuestion")))
      .noteRequires("recipient", "whyYou", "askMinutes")
      .noteGivesUp("soFar", "wantToLearn", "sender", "about", "thanks");

  private IntroductionVocabulary() {}
}
