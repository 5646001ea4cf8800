package io.github.mentoring4j.templates;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** What the templates of a request for help may say. */
final class HelpRequestVocabulary {
  static final Vocabulary<HelpRequest> TERMS = Vocabulary.of("help-request", HelpRequest.class)
      .mandatory("topic", HelpRequest::topic)
      .mandatory("minutes", HelpRequest::minutes)
      .mandatory("goal", HelpRequest::goal)
      .mandatory("background", HelpRequest::background)
      .mandatory("whyYou", HelpRequest::whyYou)
      .rows(
          "questions",
          Set.of("question"),
          Set.of("number"),
          request -> counted(
              request.questions(), "number", index -> String.valueOf(index + 1), "question"))
      .require("questions")
      // Options without a question ask one: which of them the mentor would choose.
      .flag("oneQuestion", request -> request.questions().size() <= 1)
      .flag("twoQuestions", request -> request.questions().size() == 2)
      .flag("threeQuestions", request -> request.questions().size() == 3)
      .rows(
          "options",
          Set.of("option"),
          Set.of("letter"),
          request -> counted(
              request.options(), "letter", index -> String.valueOf((char) ('A' + index)), "option"))
      .optional("recommendation", HelpRequest::recommendation)
      .optional("expected", HelpRequest::expected)
      .rows(
          "tried",
          Set.of("what", "result"),
          Set.of(),
          request -> request.tried().stream()
              .map(attempt -> Map.of("what", attempt.what(), "result", attempt.result()))
              .toList())
      .optional("neededBy", HelpRequest::neededBy)
      .optional("neededByDay", "neededBy", request -> request.neededBy().map(MonthDay::from))
      .optional("meanwhile", HelpRequest::meanwhile)
      .optional("link", HelpRequest::link)
      .optional("thanksFor", HelpRequest::thanksFor)
      .subjectGivesUp("neededBy", "topic")
      .bodyGivesUp(HelpRequestVocabulary::bodyOrder);

  private HelpRequestVocabulary() {}

  private static List<Map<String, String>> counted(
      List<String> texts, String counter, IntFunction<String> count, String name) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      rows.add(Map.of(counter, count.apply(i), name, texts.get(i)));
    }
    return rows;
  }

  /** Where there is no question, the options are what is asked, and stay. */
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
