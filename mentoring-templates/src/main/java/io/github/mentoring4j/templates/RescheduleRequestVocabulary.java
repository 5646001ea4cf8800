package io.github.mentoring4j.templates;

import java.time.ZonedDateTime;
import java.util.List;

/** The words for the templates of a request for another time. */
final class RescheduleRequestVocabulary {
  static final Vocabulary<RescheduleRequest> TERMS = Vocabulary.of(
          MessageKind.RESCHEDULE_REQUEST, RescheduleRequest.class)
      .mandatory("start", RescheduleRequest::start)
      .mandatory("startDay", "start", request -> request.start().toLocalDate())
      .rows(
          "slots",
          "oneSlot",
          TemplateRowVocabulary.<ZonedDateTime>of("slot", time -> time).lettered(),
          RescheduleRequest::slots)
      .require("slots")
      .flag("twoSlots", request -> request.slots().size() == 2)
      .flag("threeSlots", request -> request.slots().size() == 3)
      .mandatory("agenda", RescheduleRequest::agenda)
      .optional("reason", RescheduleRequest::reason)
      .bodyGivesUp(request -> List.of(List.of("reason")));

  private RescheduleRequestVocabulary() {}
}
