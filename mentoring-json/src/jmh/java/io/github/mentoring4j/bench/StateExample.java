package io.github.mentoring4j.bench;

import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.Reason;
import io.github.mentoring4j.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@link HistoryExample} leads to, and what may follow. */
final class StateExample {
  private static final Actor MIRA = Actor.person("mira");
  private static final Actor LEILA = Actor.person("leila");
  private static final Instant NEXT = Instant.parse("2026-04-20T10:00:00Z");

  private StateExample() {}

  static Mentorship relationship() {
    return HistoryExample.history().mentorship();
  }

  /** Returns relationships with other parts: those on the way, and those in which more is proposed, noted, interrupted or over. */
  static List<Mentorship> others() {
    List<RecordedEvent> events = HistoryExample.history().events();
    List<Mentorship> others = new ArrayList<>();
    for (int i = 1; i < events.size(); i++) {
      others.add(History.of(events.subList(0, i)).mentorship());
    }
    Reason reason = Reason.ofCode("move", "To another town");
    Paused paused =
        new Paused(NEXT, MIRA, Optional.of(NEXT.plus(Duration.ofDays(21))), Optional.of(reason));
    Agreement terms = Agreement.builder().rhythm(Duration.ofDays(7)).build();
    others.add(after(List.of(new AgreementReached(NEXT, MIRA, terms))));
    others.add(after(notes()));
    others.add(after(List.of(paused)));
    others.add(after(List.of(paused, new Resumed(NEXT.plus(Duration.ofHours(30)), MIRA))));
    others.add(after(List.of(new Ended(NEXT, MIRA, Optional.of(reason)))));
    return others;
  }

  private static List<MentorshipEvent> notes() {
    List<MentorshipEvent> notes = new ArrayList<>();
    for (Noted.Kind kind : Noted.Kind.values()) {
      notes.add(new Noted(NEXT, MIRA, kind, "A word of the mentee"));
      notes.add(new Noted(NEXT, LEILA, kind, "A word of the mentor"));
    }
    return notes;
  }

  private static Mentorship after(List<? extends MentorshipEvent> more) {
    List<RecordedEvent> events = new ArrayList<>(HistoryExample.history().events());
    for (MentorshipEvent event : more) {
      events.add(RecordedEvent.builder(event)
          .mentorship(events.get(0).mentorship())
          .revision(events.size() + 1)
          .build());
    }
    return History.of(events).mentorship();
  }
}
