package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.HelpRequest.Attempt;
import java.net.URI;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** The words for the templates of a request for help. */
final class HelpRequestVocabulary {
  static final Vocabulary<HelpRequest> TERMS = Vocabulary.of(
          MessageKind.HELP_REQUEST, HelpRequest.class)
      .mandatory("topic", HelpRequest::topic)
      .mandatory("minutes", HelpRequest::minutes)
      .mandatory("goal", HelpRequest::goal)
      .mandatory("background", HelpRequest::background)
      .mandatory("whyYou", HelpRequest::whyYou)
      .rows(
          "questions",
          "oneQuestion",
          TemplateRowVocabulary.<String>of("question", text -> text).numbered(),
          HelpRequest::questions)
      .require("questions")
      // Options without a question ask which of them the mentor would choose.
      .flag("oneQuestion", request -> request.questions().size() <= 1)
      .flag("twoQuestions", request -> request.questions().size() == 2)
      .flag("threeQuestions", request -> request.questions().size() == 3)
      .rows(
          "options",
          "oneOption",
          TemplateRowVocabulary.<String>of("option", text -> text).lettered(),
          HelpRequest::options)
      .require("options")
      .optional("recommendation", HelpRequest::recommendation)
      .require("recommendation")
      .optional("expected", HelpRequest::expected)
      .rows(
          "tried",
          "oneTried",
          TemplateRowVocabulary.of("what", Attempt::what).and("result", Attempt::result),
          HelpRequest::tried)
      .optional("neededBy", HelpRequest::neededBy)
      .optional("neededByDay", "neededBy", request -> request.neededBy().map(MonthDay::from))
      .optional("meanwhile", HelpRequest::meanwhile)
      .optional("link", request -> request.link().map(URI::create))
      .optional("thanksFor", HelpRequest::thanksFor)
      .subjectGivesUp("neededBy", "topic")
      .bodyGivesUp(HelpRequestVocabulary::bodyOrder);

  private HelpRequestVocabulary() {}

  /** Options stay if there is no question, because they take its place. */
  private static List<List<String>> bodyOrder(HelpRequest request) {
    List<List<String>> order = new ArrayList<>();
    if (!request.questions().isEmpty()) {
      order.add(List.of("options", "recommendation"));
    }
    for (String part : List.of("thanksFor", "link", "meanwhile", "expected", "tried", "neededBy")) {
      order.add(List.of(part));
    }
    return order;
  }
}
