package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.MessageInput.Kind;
import java.time.ZonedDateTime;
import java.util.List;

/** What the templates of a request for another time may say. */
final class RescheduleVocabulary {
  static final Vocabulary<Reschedule> TERMS = Vocabulary.of(Kind.RESCHEDULE, Reschedule.class)
      .mandatory("start", Reschedule::start)
      .mandatory("startDay", "start", move -> move.start().toLocalDate())
      .rows(
          "slots",
          "oneSlot",
          Rows.<ZonedDateTime>of("slot", time -> time).lettered(),
          Reschedule::slots)
      .require("slots")
      .flag("twoSlots", move -> move.slots().size() == 2)
      .flag("threeSlots", move -> move.slots().size() == 3)
      .mandatory("agenda", Reschedule::agenda)
      .optional("reason", Reschedule::reason)
      .bodyGivesUp(move -> List.of(List.of("reason")));

  private RescheduleVocabulary() {}
}
