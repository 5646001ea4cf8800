package io.github.mentoring4j;

import io.github.mentoring4j.MentorshipEvent.Noted;
import java.util.List;
import java.util.Optional;

/**
 * How one actor sees events: without the texts of notes that are not for that actor.
 *
 * @param actor who looks
 * @param role the part of the actor in the relationship, if there is one
 */
record HistoryView(Actor actor, Optional<Actor.Role> role) {

  List<RecordedEvent> of(List<RecordedEvent> events) {
    return events.stream().map(this::shown).toList();
  }

  private RecordedEvent shown(RecordedEvent recorded) {
    if (!(recorded.event() instanceof Noted noted) || isFor(noted)) {
      return recorded;
    }
    Noted silent = new Noted(noted.at(), noted.by(), noted.kind(), "", noted.audience());
    return recorded.toBuilder().event(silent).build();
  }

  private boolean isFor(Noted noted) {
    return switch (noted.audience()) {
      case ALL -> role.isPresent();
      case WRITER -> noted.by().equals(actor);
      case WRITER_AND_PROGRAMME ->
        noted.by().equals(actor) || role.equals(Optional.of(Actor.Role.PROGRAMME));
    };
  }
}
