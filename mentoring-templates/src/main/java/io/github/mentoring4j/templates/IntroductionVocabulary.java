package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.Introduction.Medium;
import java.net.URI;
import java.util.ArrayList;
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
      .flag("video", introduction -> introduction.askMedium() == Medium.VIDEO)
      .flag("meeting", introduction -> introduction.askMedium() == Medium.MEETING)
      .flag("writing", introduction -> introduction.askMedium() == Medium.WRITING)
      .optional("topic", Introduction::topic)
      .optional("referredBy", Introduction::referredBy)
      .optional("sharedGroup", Introduction::sharedGroup)
      .optional("soFar", Introduction::soFar)
      .list("skills", "oneSkill", Introduction::skills)
      .list("interests", "oneInterest", Introduction::interests)
      .optional("experience", Introduction::experience)
      .optional("firstQuestion", Introduction::firstQuestion)
      .optional("availability", Introduction::availability)
      .optional("zone", Introduction::zone)
      .optional("link", introduction -> introduction.link().map(URI::create))
      .flag("thanks", introduction -> true)
      // The ask of a note has a longer form, which says what the talk is about.
      .flag("mentoring", introduction -> true)
      .subjectGivesUp("referredBy", "topic", "sender")
      .bodyGivesUp(IntroductionVocabulary::bodyOrder)
      .noteRequires("recipient", "whyYou", "askMinutes")
      .noteGivesUp("soFar", "wantToLearn", "sender", "about", "mentoring", "thanks");

  private IntroductionVocabulary() {}

  /** The question stays if the answer is asked for in writing. */
  private static List<List<String>> bodyOrder(Introduction introduction) {
    List<List<String>> order = new ArrayList<>(List.of(
        List.of("experience"),
        List.of("interests"),
        List.of("skills"),
        List.of("soFar"),
        List.of("link"),
        List.of("availability", "zone"),
        List.of("topic"),
        List.of("sharedGroup"),
        List.of("referredBy")));
    if (introduction.askMedium() != Medium.WRITING) {
      order.add(List.of("firstQuestion"));
    }
    return order;
  }
}
