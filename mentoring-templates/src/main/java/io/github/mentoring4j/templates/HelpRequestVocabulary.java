package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.HelpRequest.Attempt;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
          TemplateRowVocabulary.of("question", Asked::question).numbered(Asked::number),
          HelpRequestVocabulary::asked)
      .require("questions")
      .flag("oneQuestion", request -> asks(request) == 1)
      .flag("twoQuestions", request -> asks(request) == 2)
      .flag("threeQuestions", request -> asks(request) == 3)
      .number("choiceNumber", request -> Optional.of("1").filter(one -> hasBoth(request)))
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
      .optional(
          "neededByDay", "neededBy", request -> request.neededBy().map(MessageLanguage.Day::new))
      .optional("meanwhile", HelpRequest::meanwhile)
      .optional("link", request -> request.link().map(URI::create))
      .optional("thanksFor", HelpRequest::thanksFor)
      .subjectGivesUp("neededBy", "topic")
      .shorter(HelpRequestVocabulary::withoutOptions)
      .bodyGivesUp(request -> List.of(
          List.of("thanksFor"),
          List.of("meanwhile"),
          List.of("link"),
          List.of("expected"),
          List.of("tried"),
          List.of("neededBy")));

  private HelpRequestVocabulary() {}

  /**
   * A question of the mentee.
   *
   * @param number its number in the message
   * @param question its text
   */
  private record Asked(int number, String question) {}

  /** Options ask which of them the mentor would choose, and that comes first. */
  private static int asks(HelpRequest request) {
    return request.questions().size() + (request.options().isEmpty() ? 0 : 1);
  }

  private static List<Asked> asked(HelpRequest request) {
    int first = asks(request) - request.questions().size() + 1;
    List<String> questions = request.questions();
    return IntStream.range(0, questions.size())
        .mapToObj(i -> new Asked(first + i, questions.get(i)))
        .toList();
  }

  private static boolean hasBoth(HelpRequest request) {
    return !request.options().isEmpty() && !request.questions().isEmpty();
  }

  /** Options stay if there is no question, because they take its place. */
  private static Optional<HelpRequest> withoutOptions(HelpRequest request) {
    return hasBoth(request)
        ? Optional.of(request.toBuilder()
            .options(List.of())
            .recommendation(Optional.empty())
            .build())
        : Optional.empty();
  }
}
