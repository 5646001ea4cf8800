package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Completed;
import io.github.mentoring4j.MentorshipEvent.Declined;
import io.github.mentoring4j.MentorshipEvent.Ended;
import io.github.mentoring4j.MentorshipEvent.Expired;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.MentorshipEvent.Superseded;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import io.github.mentoring4j.MentorshipEvent.Withdrawn;
import io.github.mentoring4j.fixtures.MentorshipStory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One relationship of a community: who, since when, and what has come of it.
 *
 * @param mentee the mentee
 * @param mentor the mentor
 * @param proposer 0 for the mentee, 1 for the mentor, 2 for the programme
 * @param fate what has come of it
 * @param hour when it began; what follows comes an hour later each
 * @param sessions what the two have planned, if they began
 */
record CommunityCourse(
    String mentee, String mentor, int proposer, Fate fate, int hour, List<Session> sessions) {

  /** What comes of a relationship. */
  enum Fate {
    PROPOSED,
    /** Of two who were asked, one has said yes. */
    HALF,
    ACTIVE,
    PAUSED,
    RESUMED,
    TAKEN_OVER,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED,
    ENDED,
    COMPLETED
  }

  CommunityCourse(
      String mentee, String mentor, int proposer, Fate fate, int hour, List<Session> sessions) {
    this.mentee = mentee;
    this.mentor = mentor;
    this.proposer = proposer;
    this.fate = fate;
    this.hour = hour;
    this.sessions = List.copyOf(sessions);
  }

  List<Actor> parties() {
    return List.of(Actor.person(mentee), Actor.person(mentor), PROGRAMME);
  }

  private Instant after(int hours) {
    return START.plus(Duration.ofHours(hour + (long) hours));
  }

  /** The events, each of them permitted. */
  History history(String id) {
    if (fate == Fate.TAKEN_OVER) {
      Takeover known =
          Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, after(0)).build();
      TakenOver event = new TakenOver(after(0), PROGRAMME, mentee, mentor, known);
      return planned(begun(Lifecycle.standard().takeOver(id, event, after(0)))).history();
    }
    Proposed proposal = new Proposed(after(0), parties().get(proposer), mentee, mentor);
    MentorshipStory story = begun(Lifecycle.standard().begin(id, proposal, after(0)));
    return switch (fate) {
      case PROPOSED -> story.history();
      case HALF -> proposer == 2 ? yes(story, 0).history() : story.history();
      case DECLINED ->
        story.and(new Declined(after(1), parties().get(proposer == 0 ? 1 : 0))).history();
      case WITHDRAWN ->
        story.and(new Withdrawn(after(1), parties().get(proposer))).history();
      case EXPIRED -> story.and(new Expired(after(1), PROGRAMME)).history();
      case SUPERSEDED -> story.and(new Superseded(after(1), PROGRAMME)).history();
      default -> underWay(planned(accepted(story)));
    };
  }

  private static MentorshipStory begun(Decision opening) {
    return MentorshipStory.given(History.of(List.of(opening.orElseThrow().recorded())));
  }

  private MentorshipStory accepted(MentorshipStory story) {
    return switch (proposer) {
      case 0 -> yes(story, 1);
      case 1 -> yes(story, 0);
      default -> yes(yes(story, 0), 1);
    };
  }

  private MentorshipStory yes(MentorshipStory story, int by) {
    return story.and(new Accepted(after(1), parties().get(by)));
  }

  private MentorshipStory planned(MentorshipStory story) {
    MentorshipStory next = story;
    for (Session session : sessions) {
      next = next.and(new SessionPlanned(after(1), PROGRAMME, session));
    }
    return next;
  }

  private History underWay(MentorshipStory story) {
    return switch (fate) {
      case PAUSED -> story.and(new Paused(after(2), PROGRAMME)).history();
      case RESUMED ->
        story
            .and(new Paused(after(2), PROGRAMME))
            .and(new Resumed(after(3), PROGRAMME))
            .history();
      case ENDED -> story.and(new Ended(after(2), PROGRAMME)).history();
      case COMPLETED -> completed(story.under(LifecyclePolicy.singleSession()));
      default -> story.history();
    };
  }

  private History completed(MentorshipStory story) {
    Session held = Session.builder().id("s-held").start(after(1)).build();
    return story
        .and(new SessionHeld(after(2), PROGRAMME, held))
        .and(new StageEntered(after(2), PROGRAMME, Stage.TRANSITION_AND_CLOSURE, "One talk"))
        .and(new Completed(after(3), PROGRAMME))
        .history();
  }
}
