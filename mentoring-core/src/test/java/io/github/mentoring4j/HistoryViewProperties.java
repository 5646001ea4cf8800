package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Noted.Audience;
import io.github.mentoring4j.fixtures.MentoringDomain;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Everybody sees that something was noted; what was said is for whom it was meant for. */
@Domain(MentoringDomain.class)
class HistoryViewProperties {

  private static List<Actor> everybody(Mentorship pair) {
    return List.of(
        Actor.person(pair.mentee()),
        Actor.person(pair.mentor()),
        Actor.programme(),
        Actor.programme("coordinator-7"),
        Actor.person("nobody in this pair"));
  }

  @Property(tries = 300)
  void showsEachTextToWhomItIsFor(@ForAll History history) {
    for (Actor actor : everybody(history.mentorship())) {
      History view = history.visibleTo(actor);
      for (int i = 0; i < history.events().size(); i++) {
        RecordedEvent before = history.events().get(i);
        RecordedEvent after = view.events().get(i);
        if (before.event() instanceof Noted noted) {
          String text = isFor(noted, actor, history.mentorship()) ? noted.text() : "";
          Noted seen = new Noted(noted.at(), noted.by(), noted.kind(), text, noted.audience());
          assertThat(after).isEqualTo(before.toBuilder().event(seen).build());
        } else {
          assertThat(after).isEqualTo(before);
        }
      }
    }
  }

  /** As the domain tells it: a stranger sees none. */
  private static boolean isFor(Noted noted, Actor actor, Mentorship pair) {
    boolean isProgramme = actor instanceof Actor.Programme;
    boolean isSide =
        List.of(Actor.person(pair.mentee()), Actor.person(pair.mentor())).contains(actor);
    boolean isWriter = noted.by().equals(actor);
    return isWriter
        || (noted.audience() == Audience.ALL && (isProgramme || isSide))
        || (noted.audience() == Audience.WRITER_AND_PROGRAMME && isProgramme);
  }

  @Property(tries = 200)
  void leadsToTheSameState(@ForAll History history) {
    for (Actor actor : everybody(history.mentorship())) {
      History view = history.visibleTo(actor);
      assertThat(view.mentorship()).isEqualTo(history.mentorship());
      assertThat(History.of(view.events())).isEqualTo(view);
      assertThat(view.visibleTo(actor)).isEqualTo(view);
    }
  }
}
